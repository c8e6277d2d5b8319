"""The undo steps of the account that looks, kept over restarts."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, insert, select, update

from reviewer.domain.identifiers import AccountKey, CaseKey
from reviewer.services.steps import CloseStep, Step, step_from_json, step_to_json
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.tables.trail import UndoStep

KEPT = 200

_MINE = UndoStep.account_id == bindparam("account")
_FORGET_UNDONE = Prepared(delete(UndoStep).where(_MINE, UndoStep.undone == 1))
_ENDS = Prepared(
    "SELECT (SELECT number FROM undo_step WHERE account_id = :account ORDER BY number LIMIT 1),"
    " (SELECT number FROM undo_step WHERE account_id = :account ORDER BY number DESC LIMIT 1)"
)
_PUSH = Prepared(insert(UndoStep))
# Down to some fewer than may be kept, so that not every step has to look for the oldest ones.
_TRIM = Prepared(
    "DELETE FROM undo_step WHERE account_id = :account AND number <= (SELECT number FROM undo_step"
    f" WHERE account_id = :account ORDER BY number DESC LIMIT 1 OFFSET {KEPT - KEPT // 10})"
)
_COLLAPSE = Prepared(
    "DELETE FROM undo_step WHERE account_id = :account AND case_id = :case AND number > (SELECT"
    " coalesce(max(number), 0) FROM undo_step WHERE account_id = :account AND case_id = :case AND closes = 1)"
)
_TOP = Prepared(
    select(UndoStep.number, UndoStep.step)
    .where(_MINE, UndoStep.undone == 0)
    .order_by(UndoStep.number.desc())
    .limit(1)
)
_REDO_TOP = Prepared(
    select(UndoStep.number, UndoStep.step)
    .where(_MINE, UndoStep.undone == 1)
    .order_by(UndoStep.number)
    .limit(1)
)
_MARK = Prepared(
    update(UndoStep)
    .where(_MINE, UndoStep.number == bindparam("at_number"))
    .values(undone=bindparam("wanted"))
)

_AMEND = Prepared(
    update(UndoStep)
    .where(_MINE, UndoStep.number == bindparam("at_number"))
    .values(step=bindparam("new"), at=bindparam("moment"))
)


class UndoLog:
    """Steps in order; the undone ones stand at the end, the one undone last first among them."""

    def __init__(self, access: Access, account: AccountKey) -> None:
        self._access = access
        self._account = account

    def push(self, step: Step, at: int) -> None:
        """A new step; undone ones are forgotten, and of the older ones the last 180 to 200 stay."""
        self._access.run(_FORGET_UNDONE, account=self._account)
        self._append(step, at)

    def collapse(self, case: CaseKey, step: Step, at: int) -> None:
        """Replace the case's trailing steps since its last submission by this one."""
        self.forget(case)
        self._append(step, at)

    def forget(self, case: CaseKey) -> None:
        """Drop the case's steps since its last submission; undone ones are forgotten."""
        self._access.run(_FORGET_UNDONE, account=self._account)
        self._access.run(_COLLAPSE, account=self._account, case=case)

    def amend(self, step: Step, at: int) -> None:
        """Replace the step that undo would take back; undone ones are forgotten."""
        self._access.run(_FORGET_UNDONE, account=self._account)
        row = self._access.one(_TOP, account=self._account)
        if row is not None:
            self._access.run(
                _AMEND, account=self._account, at_number=row[0], new=step_to_json(step), moment=at
            )

    def top(self) -> Step | None:
        """The step that undo would take back."""
        row = self._access.one(_TOP, account=self._account)
        return None if row is None else step_from_json(row[1])

    def redo_top(self) -> Step | None:
        """The step that redo would do again."""
        row = self._access.one(_REDO_TOP, account=self._account)
        return None if row is None else step_from_json(row[1])

    def mark_undone(self) -> None:
        """The top step is undone."""
        self._mark(_TOP, undone=1)

    def mark_redone(self) -> None:
        """The step that was undone last is done again."""
        self._mark(_REDO_TOP, undone=0)

    def _mark(self, which: Prepared, *, undone: int) -> None:
        row = self._access.one(which, account=self._account)
        if row is not None:
            self._access.run(_MARK, account=self._account, at_number=row[0], wanted=undone)

    def _append(self, step: Step, at: int) -> None:
        first, last = self._access.one(_ENDS, account=self._account) or (None, None)
        number = (last or 0) + 1
        self._access.run(
            _PUSH,
            account_id=self._account,
            number=number,
            case_id=step.case,
            closes=int(isinstance(step, CloseStep)),
            undone=0,
            step=step_to_json(step),
            at=at,
        )
        if first is not None and number - first >= KEPT:
            self._access.run(_TRIM, account=self._account)
