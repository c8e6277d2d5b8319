"""How far the work is, over everybody: kept counts, and sums of parts of a table."""

from __future__ import annotations

from reviewer.domain.assignment import AssignmentState
from reviewer.domain.errors import NotAllowed, NotFound
from reviewer.domain.identifiers import AccountKey, CodebookKey, DrawKey
from reviewer.domain.person import Right
from reviewer.services.ports import RoundCount, StratumCount, VariableCount
from reviewer.storage.frames import HINTS, stratum_of
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.scope import Scope

_KEPT = Prepared("SELECT name, value FROM kept_count")
_STATES = Prepared("SELECT state, sum(cases) FROM queue_count GROUP BY state")
_TO_DO = Prepared(
    "SELECT reviewer_id, sum(cases) FROM queue_count WHERE state IN ('open', 'draft') GROUP BY reviewer_id"
)
_ENDS = Prepared(
    "SELECT (SELECT ifnull(max(id), 0) FROM assignment), (SELECT ifnull(max(id), 0) FROM case_record),"
    " (SELECT ifnull(max(id), 0) FROM coding)"
)
_DRAW = Prepared("SELECT cases FROM draw WHERE id = :draw")
_ROUNDS = Prepared(
    "SELECT round, state, count(*) FROM assignment WHERE id > :after AND id <= :up_to GROUP BY round, state"
)
_SUMS = "count(*), sum(p.assigned = 0), sum(p.done)"
_DRAWN = Prepared(
    f"SELECT d.stratum, {_SUMS} FROM drawn_case d JOIN case_progress p ON p.case_id = d.case_id"
    " WHERE d.draw_id = :draw AND d.number > :after AND d.number <= :up_to GROUP BY d.stratum"
)
_BY_COLUMN = (
    "SELECT {stratum} AS stratum, " + _SUMS + " FROM case_record c JOIN case_progress p ON p.case_id = c.id"
    " WHERE c.id > :after AND c.id <= :up_to GROUP BY stratum"
)
# Part 0 is there once for each variable of a coding; the newest revision of a reviewer is the one in force.
_VARIABLES = Prepared(
    "SELECT v.name, w.state, count(*), ifnull(sum(k.name = 'undetermined'), 0)"
    " FROM coding g JOIN coding_answer w ON w.coding_id = g.id AND w.part = 0"
    " JOIN codebook_variable v ON v.id = w.variable_id LEFT JOIN codebook_code k ON k.id = w.code_id"
    " WHERE g.id > :after AND g.id <= :up_to AND g.codebook_id = :book"
    " AND g.kind IN ('submitted', 'migrated')"
    " AND NOT EXISTS (SELECT 1 FROM coding n WHERE n.case_id = g.case_id AND n.reviewer_id = g.reviewer_id"
    " AND n.revision > g.revision) GROUP BY v.id, w.state"
)


class ProgressCounts:
    """For those who supervise."""

    def __init__(self, access: Access, scope: Scope) -> None:
        self._access = access
        self._scope = scope

    def cases(self) -> tuple[int, int]:
        """(cases, those that are done)."""
        self._require()
        kept: dict[str, int] = dict(self._access.all(_KEPT))
        return kept.get("cases", 0), kept.get("done", 0)

    def assignments(self) -> dict[AssignmentState, int]:
        """Assignments of everybody by state."""
        self._require()
        return {AssignmentState(state): cases for state, cases in self._access.all(_STATES)}

    def to_do(self) -> dict[AccountKey, int]:
        """Assignments of each reviewer that are open or in draft."""
        self._require()
        return {AccountKey(who): cases for who, cases in self._access.all(_TO_DO)}

    def ends(self) -> tuple[int, int, int]:
        """The highest keys of (assignments, cases, codings)."""
        self._require()
        assignments, cases, codings = self._access.one(_ENDS) or (0, 0, 0)
        return assignments, cases, codings

    def draw_size(self, draw: DrawKey) -> int:
        """How many cases a draw has; raises NotFound."""
        self._require()
        row = self._access.one(_DRAW, draw=draw)
        if row is None:
            raise NotFound(f"The project has no draw {draw}.")
        return int(row[0])

    def rounds(self, *, after: int, up_to: int) -> list[RoundCount]:
        """Assignments with these keys."""
        self._require()
        rows = self._access.all(_ROUNDS, after=after, up_to=up_to)
        return [RoundCount(round_, AssignmentState(state), count) for round_, state, count in rows]

    def drawn(self, draw: DrawKey, *, after: int, up_to: int) -> list[StratumCount]:
        """Cases of a draw with these places in it."""
        self._require()
        return _strata(self._access.all(_DRAWN, draw=draw, after=after, up_to=up_to))

    def by_column(self, column: str, *, after: int, up_to: int) -> list[StratumCount]:
        """Cases with these keys by a column of theirs."""
        self._require()
        if column in HINTS and not self._scope.hints:
            raise NotAllowed(f"Who codes blind may not count cases by '{column}'.")
        values: dict[str, object] = {"after": after, "up_to": up_to}
        statement = Prepared(_BY_COLUMN.format(stratum=stratum_of(column, values)))
        return _strata(self._access.all(statement, **values))

    def variables(self, codebook: CodebookKey, *, after: int, up_to: int) -> list[VariableCount]:
        """Codings in force with these keys, by variable and state."""
        self._require()
        self._scope.viewer.require(Right.SEE_ALL_CODINGS)
        rows = self._access.all(_VARIABLES, book=codebook, after=after, up_to=up_to)
        return [VariableCount(*row) for row in rows]

    def _require(self) -> None:
        self._scope.viewer.require(Right.SUPERVISE)


def _strata(rows: list[Row]) -> list[StratumCount]:
    return [StratumCount(*row) for row in rows]
