"""Sampling frames as streams of rows: cases by case id, which SQLite orders by the bytes of the UTF-8
text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.domain.errors import NotAllowed
from reviewer.domain.frame import FrameCase
from reviewer.services.ports import FrameWish
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.scope import Scope
from reviewer.storage.search import Words

HINTS = frozenset({"identified_status", "highest_category", "any_victim_identified"})
"""Columns that come from upstream sources' judgement; not for those who code blind."""

COLUMNS = {
    "source": "c.source",
    "received": "c.received",
    "identified_status": "c.identified_status",
    "country": "c.country",
    "media": "CAST(c.media AS TEXT)",
    "images": "CAST(c.images AS TEXT)",
    "videos": "CAST(c.videos AS TEXT)",
    "highest_category": "CAST(c.highest_category AS TEXT)",
    "any_victim_identified": "CASE c.any_victim_identified WHEN 1 THEN 'true' WHEN 0 THEN 'false' END",
}
_ATTRIBUTE = (
    "(SELECT CASE a.type WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(a.value AS TEXT) END"
    " FROM json_each(c.attributes) a WHERE a.key = :{name})"
)
_ATTRIBUTES = Prepared(
    "SELECT DISTINCT a.key FROM case_record c, json_each(c.attributes) a WHERE c.attributes <> '{}'"
    " ORDER BY a.key"
)


def attribute_names(access: Access) -> list[str]:
    """The further columns that cases have; goes through every case."""
    return [row[0] for row in access.all(_ATTRIBUTES)]


@dataclass(frozen=True, slots=True)
class SqlFrame:
    """A frame of the transaction that gave it: going through it again gives the same."""

    access: Access
    statement: Prepared
    values: dict[str, object]

    def __iter__(self) -> Iterator[FrameCase]:
        return (FrameCase(*row) for row in self.access.stream(self.statement, **self.values))


def frame_of(access: Access, scope: Scope, wish: FrameWish) -> SqlFrame:
    """The frame; NotAllowed where it is divided or chosen by hints that the viewer may not see."""
    for column in (wish.stratify, *(column for column, _ in wish.where)):
        if column in HINTS and not scope.hints:
            raise NotAllowed(f"Who codes blind may not choose cases by '{column}'.")
    values: dict[str, object] = {}
    stratum = stratum_of(wish.stratify, values)
    conditions = []
    if wish.up_to:
        conditions.append("c.id <= :up_to")
        values["up_to"] = wish.up_to
    words = Words.of(wish.text)
    if words:
        conditions.append("text_has(c.case_id, c.source, c.country, :words)")
        values["words"] = "\n".join(words.long + words.short)
    for number, (column, value) in enumerate(wish.where):
        conditions.append(f"coalesce({_column(column, f'column_{number}', values)}, '') = :value_{number}")
        values[f"value_{number}"] = value
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    sql = f"SELECT c.case_id, {stratum}, c.media FROM case_record c{where} ORDER BY c.case_id"
    return SqlFrame(access, Prepared(sql), values)


def stratum_of(column: str, values: dict[str, object]) -> str:
    """SQL of the stratum as text, empty where it is not said; without a column all are one stratum."""
    return f"coalesce({_column(column, 'stratum', values)}, '')" if column else "''"


def _column(column: str, name: str, values: dict[str, object]) -> str:
    """SQL of a column as text; of an attribute, whose name becomes a value of the statement."""
    if column in COLUMNS:
        return COLUMNS[column]
    values[name] = column
    return _ATTRIBUTE.format(name=name)
