"""Changes to assignments, with the counts that are kept of them."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import bindparam, select, update

from reviewer.domain.assignment import Assignment, AssignmentState
from reviewer.domain.errors import NotFound
from reviewer.domain.identifiers import AccountKey, AssignmentKey, CaseKey
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.queue import FilterWrites
from reviewer.storage.settling_marks import BulkMarks, mark_known
from reviewer.storage.tables.queue import AssignmentRow

_NEWEST = Prepared(
    select(
        AssignmentRow.id,
        AssignmentRow.position,
        AssignmentRow.state,
        AssignmentRow.round,
        AssignmentRow.flagged,
    )
    .where(AssignmentRow.case_id == bindparam("case"), AssignmentRow.reviewer_id == bindparam("reviewer"))
    .order_by(AssignmentRow.round.desc())
    .limit(1)
)
_SET_STATE = Prepared(
    update(AssignmentRow).where(AssignmentRow.id == bindparam("key")).values(state=bindparam("wanted"))
)
_SET_FLAG = Prepared(
    update(AssignmentRow).where(AssignmentRow.id == bindparam("key")).values(flagged=bindparam("wanted"))
)
_COUNT = Prepared(
    "INSERT INTO queue_count (reviewer_id, state, cases) VALUES (:reviewer, :state, :more)"
    " ON CONFLICT (reviewer_id, state) DO UPDATE SET cases = cases + excluded.cases"
)
_COUNT_LESS = Prepared(
    "UPDATE queue_count SET cases = cases - 1 WHERE reviewer_id = :reviewer AND state = :state"
)
_PENDING = Prepared(
    "UPDATE case_progress SET pending = pending + :more, done = (assigned > 0 AND pending + :more = 0)"
    " WHERE case_id = :case"
)
_DONE = Prepared("SELECT done FROM case_progress WHERE case_id = :case")
KEPT_DONE = Prepared("UPDATE kept_count SET value = value + :more WHERE name = 'done'")
_FLAGS = Prepared("UPDATE case_progress SET flags = flags + :more WHERE case_id = :case")

_STAGE = Prepared(
    "CREATE TEMP TABLE IF NOT EXISTS to_assign (number INTEGER PRIMARY KEY, case_id INTEGER NOT NULL UNIQUE)"
)
_EMPTY = Prepared("DELETE FROM temp.to_assign")
_STAGE_CASE = Prepared("INSERT OR IGNORE INTO temp.to_assign (case_id) VALUES (?)")
_UNKNOWN = Prepared(
    "SELECT 1 FROM temp.to_assign t"
    " WHERE NOT EXISTS (SELECT 1 FROM case_record c WHERE c.id = t.case_id) LIMIT 1"
)
_STAGE_UNASSIGNED = Prepared(
    "INSERT INTO temp.to_assign (case_id) SELECT c.id FROM case_record c WHERE c.id > :after AND NOT EXISTS"
    " (SELECT 1 FROM assignment a WHERE a.case_id = c.id AND a.reviewer_id = :reviewer) ORDER BY c.id"
)
_LAST = Prepared(
    "SELECT position, case_id FROM assignment WHERE reviewer_id = :reviewer ORDER BY position DESC LIMIT 1"
)
_APPEND = Prepared(
    "INSERT INTO assignment (case_id, reviewer_id, round, position, state, flagged)"
    " SELECT t.case_id, :reviewer, :round, :last + row_number() OVER (ORDER BY t.number), 'open', 0"
    " FROM temp.to_assign t WHERE NOT EXISTS (SELECT 1 FROM assignment a"
    " WHERE a.case_id = t.case_id AND a.reviewer_id = :reviewer AND a.round = :round)"
)
_NEW = "SELECT case_id FROM assignment WHERE reviewer_id = :reviewer AND position > :last"
_WERE_DONE = Prepared(f"SELECT count(*) FROM case_progress WHERE done = 1 AND case_id IN ({_NEW})")
_PROGRESS = Prepared(
    "UPDATE case_progress SET assigned = assigned + 1, pending = pending + 1, done = 0"
    f" WHERE case_id IN ({_NEW})"
)
# A further coder: what was settled without that one waits again.
_TO_SETTLE_AGAIN = BulkMarks(_NEW)
# Rising: no step down among the new ones, nor from the last one before them to the first of them.
ORDER = Prepared(
    "INSERT INTO queue_order (reviewer_id, last_case, last_position, rising)"
    " SELECT :reviewer, max(case_id), max(position), min(case_id > before) FROM (SELECT position, case_id,"
    " lag(case_id, 1, :last_case) OVER (ORDER BY position) AS before"
    " FROM assignment WHERE reviewer_id = :reviewer AND position > :last) HAVING count(*) > 0"
    " ON CONFLICT (reviewer_id) DO UPDATE SET last_case = excluded.last_case,"
    " last_position = excluded.last_position, rising = rising AND excluded.rising"
)


class QueueWrites(FilterWrites):
    """Changes to assignments; kept counts change with them."""

    def assignment(self, reviewer: AccountKey, case: CaseKey) -> Assignment | None:
        """The newest assignment of the case to that reviewer; a reviewer sees only the own ones."""
        if self._scope.own_queue and reviewer != self._scope.viewer.key:
            return None
        row = self._access.one(_NEWEST, case=case, reviewer=reviewer)
        if row is None:
            return None
        key, position, state, round_, flagged = row
        return Assignment(
            key=AssignmentKey(key),
            case=case,
            reviewer=reviewer,
            position=position,
            state=AssignmentState(state),
            round=round_,
            flagged=bool(flagged),
        )

    def set_state(self, reviewer: AccountKey, case: CaseKey, state: AssignmentState) -> None:
        """Move the newest assignment; harmless where the case is not assigned."""
        self._scope.require_writes_for(reviewer)
        row = self._access.one(_NEWEST, case=case, reviewer=reviewer)
        if row is None or row[2] == state.value:
            return
        self._access.run(_SET_STATE, key=row[0], wanted=state.value)
        self._access.run(_COUNT_LESS, reviewer=reviewer, state=row[2])
        self._access.run(_COUNT, reviewer=reviewer, state=state.value, more=1)
        finished = int(state is AssignmentState.DONE) - int(row[2] == AssignmentState.DONE.value)
        if finished:
            self._change_pending(case, -finished)
            mark_known(self._access, case)

    def _change_pending(self, case: CaseKey, more: int) -> None:
        before = self._access.one(_DONE, case=case)
        self._access.run(_PENDING, case=case, more=more)
        after = self._access.one(_DONE, case=case)
        if before is not None and after is not None and before != after:
            self._access.run(KEPT_DONE, more=after[0] - before[0])

    def set_flag(self, reviewer: AccountKey, case: CaseKey, *, flagged: bool) -> None:
        """Set or take away the flag of the newest assignment; harmless where the case is not assigned."""
        self._scope.require_writes_for(reviewer)
        row = self._access.one(_NEWEST, case=case, reviewer=reviewer)
        if row is None or bool(row[4]) == flagged:
            return
        self._access.run(_SET_FLAG, key=row[0], wanted=int(flagged))
        self._access.run(_FLAGS, case=case, more=1 if flagged else -1)

    def assign(self, reviewer: AccountKey, cases: Iterable[CaseKey], *, round_number: int = 1) -> int:
        """Append cases in this order, those already in the queue's round left out; how many were added.

        Raises NotFound for a case that is not there.
        """
        self._scope.require_gives_to(reviewer)
        _stage(self._access)
        self._access.many(_STAGE_CASE, ((case,) for case in cases))
        if self._access.one(_UNKNOWN) is not None:
            raise NotFound("A case that was to be assigned does not exist.")
        return append_staged(self._access, reviewer, round_=round_number)

    def assign_unassigned(self, reviewer: AccountKey) -> int:
        """Append every case the reviewer does not have yet, in case order."""
        self._scope.require_gives_to(reviewer)
        return assign_behind(self._access, reviewer, after=0)


def clear_flag(access: Access, reviewer: AccountKey, case: CaseKey) -> None:
    """Take the flag of the newest assignment away, where it has one."""
    row = access.one(_NEWEST, case=case, reviewer=reviewer)
    if row is not None and row[4]:
        access.run(_SET_FLAG, key=row[0], wanted=0)
        access.run(_FLAGS, case=case, more=-1)


def assign_behind(access: Access, reviewer: AccountKey, *, after: int) -> int:
    """Append the cases with keys above `after` that the reviewer does not have."""
    _stage(access)
    access.run(_STAGE_UNASSIGNED, reviewer=reviewer, after=after)
    return append_staged(access, reviewer, round_=1)


def append_staged(access: Access, reviewer: AccountKey, *, round_: int) -> int:
    """Turn the staged cases into assignments; how many were new."""
    last, last_case = access.one(_LAST, reviewer=reviewer) or (0, 0)
    added = access.run(_APPEND, reviewer=reviewer, round=round_, last=last)
    if added:
        were_done = access.one(_WERE_DONE, reviewer=reviewer, last=last) or (0,)
        access.run(_PROGRESS, reviewer=reviewer, last=last)
        _TO_SETTLE_AGAIN.mark(access, reviewer=reviewer, last=last)
        access.run(KEPT_DONE, more=-were_done[0])
        access.run(_COUNT, reviewer=reviewer, state=AssignmentState.OPEN.value, more=added)
        access.run(ORDER, reviewer=reviewer, last=last, last_case=last_case)
    access.run(_EMPTY)
    return added


def _stage(access: Access) -> None:
    access.run(_STAGE)
    access.run(_EMPTY)
