"""Cases by pseudonym, worked out once for a package and kept for its transaction."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from reviewer.storage.prepared import Access, Prepared

_STAGES = (
    Prepared("DROP TABLE IF EXISTS temp.named_case"),
    Prepared("CREATE TEMP TABLE named_case (name TEXT PRIMARY KEY, case_id INTEGER NOT NULL) WITHOUT ROWID"),
)
_CODED = (
    "SELECT c.id, c.case_id FROM case_record c WHERE EXISTS (SELECT 1 FROM coding k WHERE k.case_id = c.id)"
)
_DRAWN = " OR EXISTS (SELECT 1 FROM drawn_case d WHERE d.case_id = c.id)"
_CODED_ONLY, _CODED_OR_DRAWN = Prepared(_CODED), Prepared(_CODED + _DRAWN)
_EVERY = Prepared("SELECT id, case_id FROM case_record")
_ADD = Prepared("INSERT INTO temp.named_case (name, case_id) VALUES (?, ?)")
_CASE = Prepared("SELECT case_id FROM temp.named_case WHERE name = :name")
_AT_ONCE = 10_000


def stage_cases(
    access: Access, name_of: Callable[[str], str], *, coded_only: bool, drawn_too: bool = False
) -> None:
    """Fill `temp.named_case` (name, case_id)."""
    for statement in _STAGES:
        access.run(statement)
    wanted = (_CODED_OR_DRAWN if drawn_too else _CODED_ONLY) if coded_only else _EVERY
    rows = access.stream(wanted)
    while part := list(islice(rows, _AT_ONCE)):
        access.many(_ADD, [(name_of(case_id), key) for key, case_id in part])


def case_of(access: Access, name: str) -> int | None:
    """The case of that pseudonym."""
    row = access.one(_CASE, name=name)
    return None if row is None else row[0]
