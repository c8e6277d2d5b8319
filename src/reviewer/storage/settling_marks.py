"""Marking cases to be worked out again: by whatever changes what its coders say, or who they are.

In the same transaction, and by one look-up where the case is marked already.  Reviewers cannot see it.
"""

from __future__ import annotations

from reviewer.domain.identifiers import CaseKey
from reviewer.storage.prepared import Access, Prepared

COUNT = Prepared(
    "INSERT INTO settling_count (round, state, cases) VALUES (:round, :state, max(:more, 0))"
    " ON CONFLICT (round, state) DO UPDATE SET cases = cases + :more"
)
_PLACE = Prepared("SELECT round, stale FROM case_settling WHERE case_id = :case")
_BEGIN = Prepared(
    "INSERT INTO case_settling (case_id, state, weight, unresolved, round, stale)"
    " VALUES (:case, 'waiting', 0.0, 0, :round, 1)"
)
_MARK = Prepared("UPDATE case_settling SET stale = 1 WHERE case_id = :case")
_ANY = Prepared("SELECT EXISTS (SELECT 1 FROM case_settling)")
_FRESH = " FROM case_settling WHERE stale = 0 AND case_id IN ({cases})"
_COUNT_MANY = (
    "INSERT INTO settling_count (round, state, cases) SELECT round, 'stale', count(*)"
    f"{_FRESH} GROUP BY round"
    " ON CONFLICT (round, state) DO UPDATE SET cases = cases + excluded.cases"
)
_MARK_MANY = "UPDATE case_settling SET stale = 1 WHERE stale = 0 AND case_id IN ({cases})"

_COUNT_ALL = Prepared(
    "INSERT INTO settling_count (round, state, cases) SELECT round, 'stale', count(*) FROM case_settling"
    " WHERE stale = 0 GROUP BY round"
    " ON CONFLICT (round, state) DO UPDATE SET cases = cases + excluded.cases"
)
_MARK_ALL = Prepared("UPDATE case_settling SET stale = 1 WHERE stale = 0")


def mark_coded(access: Access, case: CaseKey, round_: int) -> None:
    """A revision was appended to the case; `round_` is where a case that is new here begins."""
    place = access.one(_PLACE, case=case)
    if place is None:
        access.run(_BEGIN, case=case, round=round_)
        access.run(COUNT, round=round_, state="waiting", more=1)
        access.run(COUNT, round=round_, state="stale", more=1)
    elif not place[1]:
        access.run(_MARK, case=case)
        access.run(COUNT, round=place[0], state="stale", more=1)


def mark_known(access: Access, case: CaseKey) -> None:
    """An assignment of the case was done, or is not done any more; a case that nobody coded has no mark."""
    place = access.one(_PLACE, case=case)
    if place is not None and not place[1]:
        access.run(_MARK, case=case)
        access.run(COUNT, round=place[0], state="stale", more=1)


def mark_all(access: Access) -> None:
    """Another codebook version is current: what every case says under it is to be worked out."""
    access.run(_COUNT_ALL)
    access.run(_MARK_ALL)


class BulkMarks:
    """Marks the cases that a query (of one column) gives: assignments come and go by the thousand."""

    def __init__(self, cases: str) -> None:
        self._count = Prepared(_COUNT_MANY.format(cases=cases))
        self._mark = Prepared(_MARK_MANY.format(cases=cases))

    def mark(self, access: Access, **values: object) -> None:
        """Mark those that were coded."""
        if (access.one(_ANY) or (0,))[0]:
            access.run(self._count, **values)
            access.run(self._mark, **values)
