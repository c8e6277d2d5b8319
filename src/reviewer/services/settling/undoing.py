"""Undo and redo of decisions, kept over restarts: what stood before is decided again, nothing is deleted.

A step that no longer fits (somebody else decided since, the case is coded again, the codebook is another) is
passed over, as the reviewers' undo does.
"""

from __future__ import annotations

from reviewer.domain.errors import ReviewerError
from reviewer.domain.identifiers import new_uuid
from reviewer.services.ports import SettlingStep, StoredDecision, Writing
from reviewer.services.settling.deciding import Adjudicator, Wish, carry_out, copied
from reviewer.services.settling.results import Settlement
from reviewer.services.settling.working import Worked


def go(desk: Adjudicator, *, redoing: bool) -> Settlement | None:
    """Take back the latest step, or do again the one undone last; None where there is none."""
    with desk.store.writing(desk.account) as work:
        top = work.decisions.redo_top if redoing else work.decisions.undo_top
        passed = 0
        while (step := top()) is not None:
            work.decisions.mark(step, undone=not redoing)
            worked = _fitting(desk, work, step, redoing=redoing)
            if worked is not None:
                return _finish(desk, work, worked, step, redoing=redoing)
            passed += 1
        if passed:
            detail = {"steps": passed, "redone": redoing}
            work.record("adjudication.passed", desk.account.name, detail, desk.now())
            work.commit()
    return None


def _finish(
    desk: Adjudicator, work: Writing, worked: Worked, step: SettlingStep, *, redoing: bool
) -> Settlement:
    at = desk.now()
    blank = Wish(step.case, step.variable, "withdrawn", new_uuid(desk.rng))
    wish = copied(_wanted(work, step, redoing=redoing), blank)
    after, _ = carry_out(desk, work, worked, wish, at=at, called="redone" if redoing else "undone")
    work.commit()
    return desk.settlement(work, after, at)


def _wanted(work: Writing, step: SettlingStep, *, redoing: bool) -> StoredDecision | None:
    key = step.after if redoing else step.before
    return None if key is None else work.decisions.by_key(key)


def _fitting(desk: Adjudicator, work: Writing, step: SettlingStep, *, redoing: bool) -> Worked | None:
    """The case, where what stands says what the step left; None where it does not."""
    if step.codebook != desk.codebook_key:
        return None
    try:
        worked = desk.worked(work, step.case)
    except ReviewerError:
        return None
    left = _wanted(work, step, redoing=not redoing)
    standing = worked.decisions.get(step.variable)
    if not redoing and (standing is None or standing.adjudicator != desk.account.key):
        return None
    return worked if _says(standing) == _says(left) else None


def _says(decision: StoredDecision | None) -> tuple[object, ...]:
    if decision is None or decision.kind == "withdrawn":
        return ("withdrawn",)
    return decision.kind, decision.answer, decision.blind, decision.reason, decision.note
