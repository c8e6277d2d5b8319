"""From a row of named cells to a case's facts and a media item: the columns of the case and media tables.

CSV gives every cell as text; JSON lines give numbers and truth as such.  Both mean the same here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.exchange.attributes import Cell, declared
from reviewer.exchange.incoming import Incoming
from reviewer.exchange.limits import Limits
from reviewer.exchange.mapping import ColumnMapping
from reviewer.exchange.problems import FieldFault, glimpse
from reviewer.exchange.values import (
    HASH_LENGTHS,
    category,
    check_case_id,
    country,
    hash_text,
    moment,
    names,
    truth,
    whole_number,
)

__all__ = ["CASE_COLUMNS", "MEDIA_COLUMNS", "Cell", "Columns", "columns_of", "faults_of", "incoming"]

CASE_COLUMNS = ("case_id", "source", "received", "identified_status", "country")
MEDIA_COLUMNS = (
    "media_id",
    "md5",
    "sha1",
    "sha256",
    "size",
    "mime_type",
    "created",
    "category",
    "tags",
    "file_name",
    "path",
    "comments",
    "victim_identified",
    "offender_identified",
    "distributed",
    "suspected",
    "self_generated",
)
_NEED_MEDIA_ID = ("md5", "sha1", "sha256", "mime_type")
_HARMLESS: Mapping[str, Cell] = {"case_id": "x", "media_id": 0}
_NAME_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Columns:
    """The table's columns by what they are, empty where one is left out.

    `attributes` keep the names that the file or its mapping gives them; `types` are declared for some.
    """

    names: tuple[str, ...]
    media: bool
    attributes: tuple[str, ...]
    types: Mapping[str, str] = field(default_factory=dict)

    def row(self, cells: Sequence[Cell]) -> dict[str, Cell]:
        """The cells by name; raises FieldFault where the row is of another length."""
        if len(cells) != len(self.names):
            expected = f"{len(self.names)} cells, as the first line has"
            raise FieldFault("", "a row of another length", found=f"{len(cells)} cells", expected=expected)
        return {name: cell for name, cell in zip(self.names, cells, strict=True) if name}


def columns_of(header: Sequence[str], limits: Limits, mapping: ColumnMapping | None = None) -> Columns:
    """What the header means; known names in any case.  Raises FieldFault where a table cannot have it."""
    if len(header) > limits.columns:
        raise FieldFault(
            "",
            f"more than {limits.columns:,} columns",
            found=f"{len(header):,}",
            expected=f"at most {limits.columns:,}",
        )
    known = {*CASE_COLUMNS, *MEDIA_COLUMNS}
    written = [name.strip() for name in (header if mapping is None else mapping.names(header))]
    _check_unnamed(header, written)
    found = tuple(name.lower() if name.lower() in known else name for name in written)
    kept = tuple(filter(None, found))
    _check_names(kept)
    if "case_id" not in kept:
        shown = glimpse(", ".join(written))
        expected = "a column case_id, or a mapping that names it (--save-mapping guesses one)"
        raise FieldFault("case_id", "the column is missing", found=shown, expected=expected)
    media = "media_id" in kept
    if not media and (stray := [name for name in _NEED_MEDIA_ID if name in kept]):
        raise FieldFault(
            "media_id", f"a table with {stray[0]} needs the column media_id", expected="a column media_id"
        )
    taken = known if media else set(CASE_COLUMNS)
    attributes = tuple(name for name in kept if name not in taken)
    return Columns(found, media, attributes, {} if mapping is None else mapping.types)


def _check_unnamed(header: Sequence[str], written: Sequence[str]) -> None:
    for number, (name, ours) in enumerate(zip(header, written, strict=True), 1):
        if not name.strip() and not ours:
            raise FieldFault("", f"column {number} has no name", expected="a name for each column")


def _check_names(found: tuple[str, ...]) -> None:
    seen: set[str] = set()
    for number, name in enumerate(found, 1):
        if len(name) > _NAME_LENGTH or not name.isprintable():
            raise FieldFault(
                glimpse(name),
                f"column {number} has a name that cannot be used",
                expected=f"at most {_NAME_LENGTH} printable characters",
            )
        if name.lower() in seen:
            raise FieldFault(glimpse(name), "the column is given twice", expected="each column once")
        seen.add(name.lower())


def incoming(row: Mapping[str, Cell], columns: Columns, number: int, limits: Limits) -> Incoming:
    """The record of a row; raises FieldFault naming the column that cannot be taken."""
    return Incoming(_facts(row, columns, limits), _item(row) if columns.media else None, number)


def faults_of(row: Mapping[str, Cell], columns: Columns, limits: Limits) -> list[FieldFault]:
    """Everything that keeps the row from being a record: each faulty cell is blanked to find the next."""
    left = dict(row)
    faults: list[FieldFault] = []
    while True:
        try:
            incoming(left, columns, 0, limits)
        except FieldFault as fault:
            # A fault that remembers where it was raised keeps the row until a cycle is collected.
            faults.append(fault.with_traceback(None))
            if left.get(fault.field) in {None, ""}:
                return faults
            left[fault.field] = _HARMLESS.get(fault.field)
        else:
            return faults


def _facts(row: Mapping[str, Cell], columns: Columns, limits: Limits) -> CaseFacts:
    case_id = _text(row, "case_id")
    if case_id is None:
        raise FieldFault("case_id", "empty", expected="the case's id")
    check_case_id("case_id", case_id, limits)
    attributes = {
        name: value
        for name in columns.attributes
        if (value := declared(name, row.get(name), columns.types.get(name))) is not None
    }
    return CaseFacts(
        case_id=case_id,
        source=_text(row, "source"),
        received=moment("received", _text(row, "received")),
        identified_status=_text(row, "identified_status"),
        country=country("country", _text(row, "country")),
        attributes=attributes,
    )


def _item(row: Mapping[str, Cell]) -> MediaItem | None:
    media_id = whole_number("media_id", _number(row, "media_id"))
    if media_id is None:
        if any(row.get(name) not in (None, "") for name in MEDIA_COLUMNS):
            raise FieldFault("media_id", "empty", expected="the media item's number")
        return None
    tags = _text(row, "tags")
    return MediaItem(
        media_id=media_id,
        md5=hash_text("md5", _text(row, "md5"), HASH_LENGTHS["md5"]),
        sha1=hash_text("sha1", _text(row, "sha1"), HASH_LENGTHS["sha1"]),
        sha256=hash_text("sha256", _text(row, "sha256"), HASH_LENGTHS["sha256"]),
        size=whole_number("size", _number(row, "size")),
        mime_type=_text(row, "mime_type"),
        created=moment("created", _text(row, "created")),
        category=category("category", _number(row, "category")),
        tags=names(tags.replace(";", ",")) if tags else (),
        file_name=_text(row, "file_name"),
        path=_text(row, "path"),
        comments=_text(row, "comments"),
        victim_identified=_truth(row, "victim_identified"),
        offender_identified=_truth(row, "offender_identified"),
        distributed=_truth(row, "distributed"),
        suspected=_truth(row, "suspected"),
        self_generated=_truth(row, "self_generated"),
    )


def _text(row: Mapping[str, Cell], name: str) -> str | None:
    value = row.get(name)
    if value is None or isinstance(value, str):
        return (value or "").strip() or None
    if isinstance(value, bool | float):
        raise FieldFault(name, "of another kind than expected", found=glimpse(value), expected="text")
    return str(value)


def _number(row: Mapping[str, Cell], name: str) -> int | str | None:
    value = row.get(name)
    if isinstance(value, bool | float):
        raise FieldFault(name, "not a whole number", found=glimpse(value), expected="a whole number")
    return value.strip() if isinstance(value, str) else value


def _truth(row: Mapping[str, Cell], name: str) -> bool | None:
    value = row.get(name)
    if isinstance(value, int | float) and not isinstance(value, bool):
        raise FieldFault(
            name, "neither true nor false", found=glimpse(value), expected="true, false or nothing"
        )
    return truth(name, value)
