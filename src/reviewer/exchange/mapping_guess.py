"""What a table's columns probably mean, by their names and by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reviewer.domain.countries import is_country
from reviewer.exchange.mapping import ColumnMapping
from reviewer.exchange.problems import FieldFault
from reviewer.exchange.table_rows import CASE_COLUMNS, MEDIA_COLUMNS, Cell
from reviewer.exchange.values import moment

_OTHER_NAMES = {
    "case_id": "case caseid caseno casenumber casenr caserecord series seriesid seriesname fallnummer fall",
    "source": "unit organisation organization sourceunit contactorganization quelle",
    "received": "receivedat receivedon datereceived dateofreceipt eingang eingegangen",
    "identified_status": "identified identification victimstatus identificationstatus status",
    "country": "countrycode land countryiso iso2 contributingcountry",
    "media_id": "media mediaid mediano mediumid itemid fileid",
    "md5": "md5hash hashmd5 md5sum md5digest",
    "sha1": "sha1hash hashsha1 sha1sum sha1digest",
    "sha256": "sha256hash hashsha256 sha256sum sha256digest",
    "size": "filesize mediasize bytes sizebytes sizeinbytes length groesse",
    "mime_type": "mime mimetype contenttype mediatype",
    "created": "createdat creationdate datecreated filecreated",
    "category": "categoryid categorycode kategorie",
    "tags": "tag labels keywords",
    "file_name": "filename name dateiname",
    "path": "filepath relativefilepath fullpath pfad",
    "comments": "comment remarks notes bemerkung",
    "victim_identified": "victimidentified",
    "offender_identified": "offenderidentified",
    "distributed": "isdistributed",
    "suspected": "issuspected",
    "self_generated": "selfgenerated selfproduced",
}
_KNOWN = (*CASE_COLUMNS, *MEDIA_COLUMNS)
_HEX = {32: "md5", 40: "sha1", 64: "sha256"}
_MIME = re.compile(r"(?:image|video|audio|application|text)/[\w.+-]+", re.IGNORECASE)
SAMPLES = 3


@dataclass(frozen=True, slots=True)
class GuessedColumn:
    """One column: what it is taken for (its own name where it becomes an attribute), and why.

    `why` is "name", "other name", "content" or "attribute".
    """

    name: str
    target: str
    why: str


def guess(
    header: Sequence[str], rows: Iterable[Sequence[Cell]]
) -> tuple[ColumnMapping, tuple[GuessedColumn, ...]]:
    """The guess from the column names and some rows; each of our columns is given once, names first."""
    names = [name.strip() for name in header]
    sample = list(rows)
    columns = [[row[place] for row in sample if place < len(row)] for place in range(len(names))]
    found: dict[int, tuple[str, str]] = {}
    for why, judge in (("name", _by_name), ("other name", _by_other_name)):
        for place, name in enumerate(names):
            _take(found, place, judge(name), why)
    for place, values in enumerate(columns):
        _take(found, place, _by_content(values), "content")
    guessed = tuple(
        GuessedColumn(name, *found.get(place, (name, "attribute"))) for place, name in enumerate(names)
    )
    return ColumnMapping({one.name: one.target for one in guessed if one.target != one.name}), guessed


def _take(found: dict[int, tuple[str, str]], place: int, target: str | None, why: str) -> None:
    if target is not None and place not in found and target not in {name for name, _ in found.values()}:
        found[place] = (target, why)


def _by_name(name: str) -> str | None:
    return name.lower() if name.lower() in _KNOWN else None


def _by_other_name(name: str) -> str | None:
    plain = re.sub(r"[\W_]+", "", name.casefold())
    return _BY_OTHER_NAME.get(plain)


def _other_names() -> Mapping[str, str]:
    found = {re.sub("_", "", name): name for name in _KNOWN}
    return found | {other: name for name, others in _OTHER_NAMES.items() for other in others.split()}


_BY_OTHER_NAME = _other_names()


def _by_content(values: Sequence[Cell]) -> str | None:
    """What the texts of a column can only be."""
    texts = [value.strip() for value in values if isinstance(value, str) and value.strip()]
    if not texts:
        return None
    lengths = {len(text) for text in texts}
    if len(lengths) == 1 and (kind := _HEX.get(lengths.pop())):
        return kind if all(re.fullmatch(r"[0-9a-fA-F]+", text) for text in texts) else None
    if all(_MIME.fullmatch(text) for text in texts):
        return "mime_type"
    if all(text.isupper() and is_country(text) for text in texts):
        return "country"
    return "received" if all(map(_is_day, texts)) else None


def _is_day(text: str) -> bool:
    try:
        return len(text) == 10 and moment("", text) is not None
    except FieldFault:
        return False
