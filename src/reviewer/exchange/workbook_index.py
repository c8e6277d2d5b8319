"""What a workbook says of itself: its sheets, the texts they share, and which styles make a number a date."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, TypeVar, cast

from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FieldFault
from reviewer.exchange.shared_texts import SharedTexts, read_shared_texts
from reviewer.exchange.sheet_rows import Meaning
from reviewer.exchange.xml_parts import XmlPart

_ROOT, _BOOK = "_rels/.rels", "xl/workbook.xml"
_TRUE = frozenset({"1", "true", "on"})
_MAX_ENTRIES = 100_000
_QUOTED = re.compile(r'"[^"]*"|\[[^]]*\]|\\.|_.|\*.')
"""What a format shows as it is written, colours, conditions and fillers."""
_IDS = tuple(
    f"http://{space} id"
    for space in (
        "schemas.openxmlformats.org/officeDocument/2006/relationships",
        "purl.oclc.org/ooxml/officeDocument/relationships",
    )
)
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class WorkbookIndex:
    """The parts that hold sheets, in the workbook's order, and what their cells mean."""

    sheets: tuple[str, ...]
    meaning: Meaning


def read_index(archive: zipfile.ZipFile, limits: Limits) -> WorkbookIndex:
    """Raises FieldFault for what goes beyond the limits, and what zipfile and expat raise for damage."""
    whole = _Links(archive, _ROOT, "")
    book = next((path for kind, path in whole.found.values() if kind == "officeDocument"), _BOOK)
    folder, _, name = book.rpartition("/")
    links = _Links(archive, f"{folder}/_rels/{name}.rels".lstrip("/"), folder)
    parts = dict(reversed(list(links.found.values())))
    texts = SharedTexts()
    if "sharedStrings" in parts:
        texts = _read(archive, parts["sharedStrings"], lambda part: read_shared_texts(part, limits))
    meaning = Meaning(texts)
    if "styles" in parts:
        _read(archive, parts["styles"], lambda part: _Styles(part).tell(meaning))
    sheets, is_1904 = _read(archive, book, lambda part: _Book(part).said())
    if is_1904:
        from openpyxl.utils.datetime import MAC_EPOCH

        meaning.epoch = MAC_EPOCH
    kinds = [links.found.get(one, ("", "")) for one in sheets]
    return WorkbookIndex(tuple(path for kind, path in kinds if kind == "worksheet"), meaning)


def _shows_day(code: str) -> bool:
    """Whether the format of a date shows more than the time; `m` beside hours or seconds is minutes."""
    signs = set(_QUOTED.sub("", code).lower())
    return not signs.isdisjoint("yd") or signs.isdisjoint("hs")


def _read(archive: zipfile.ZipFile, path: str, read: Callable[[BinaryIO], Found]) -> Found:
    with archive.open(path) as part:
        return read(cast("BinaryIO", part))


class _Counted(XmlPart):
    """A part whose entries are kept, so that there may not be any number of them."""

    def __init__(self, part: BinaryIO) -> None:
        super().__init__(part)
        self._entries = 0

    def keep(self) -> None:
        """One more is kept."""
        self._entries += 1
        if self._entries > _MAX_ENTRIES:
            raise FieldFault("", f"a part of the workbook has more than {_MAX_ENTRIES:,} entries")


class _Links:
    """(kind, part) by id, of the links that a part has to others of the archive; none where it has none."""

    def __init__(self, archive: zipfile.ZipFile, path: str, folder: str) -> None:
        self.found: dict[str, tuple[str, str]] = {}
        names = archive.NameToInfo
        if path not in names:
            return
        for attributes in _read(archive, path, lambda part: _LinkList(part).every()):
            target = attributes.get("Target", "")
            inside = posixpath.normpath(
                target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
            )
            inside = inside.lstrip("/")
            kind = attributes.get("Type", "").rpartition("/")[2]
            if attributes.get("TargetMode") != "External" and inside in names:
                self.found[attributes.get("Id", "")] = (kind, inside)


class _LinkList(_Counted):
    def every(self) -> list[dict[str, str]]:
        self._found: list[dict[str, str]] = []
        self.all()
        return self._found

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship":
            self.keep()
            self._found.append(attributes)


class _Book(_Counted):
    def said(self) -> tuple[list[str], bool]:
        """The ids of the links to its sheets, and whether its dates count from 1904."""
        self._sheets: list[str] = []
        self._is_1904 = False
        self.all()
        return self._sheets, self._is_1904

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            self.keep()
            self._sheets.append(next((attributes[one] for one in _IDS if one in attributes), ""))
        elif name == "workbookPr":
            self._is_1904 = attributes.get("date1904", "").lower() in _TRUE


class _Styles(_Counted):
    def tell(self, meaning: Meaning) -> None:
        """The styles of cells that make a number a date or a duration, and those that show a day."""
        from openpyxl.styles.numbers import builtin_format_code, is_date_format, is_timedelta_format

        self._codes: dict[str, str] = {}
        self._of_cells: list[str] = []
        self._within = ""
        self.all()
        codes = [
            self._codes.get(one) or (builtin_format_code(int(one)) if one.isdecimal() else None)
            for one in self._of_cells
        ]
        meaning.dates = frozenset(at for at, code in enumerate(codes) if is_date_format(code))
        meaning.durations = frozenset(at for at, code in enumerate(codes) if is_timedelta_format(code))
        meaning.days = frozenset(at for at in meaning.dates if _shows_day(codes[at] or ""))

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name in {"numFmts", "cellXfs"}:
            self._within = name
        elif name == "numFmt" and self._within == "numFmts":
            self.keep()
            self._codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "xf" and self._within == "cellXfs":
            self.keep()
            self._of_cells.append(attributes.get("numFmtId", "0"))

    def end(self, name: str) -> None:
        if name == self._within:
            self._within = ""
