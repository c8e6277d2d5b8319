"""Undo and redo over records and restarts: each step is taken back by its inverse, in its own transaction.

Within an open record every change is a step; closing the record makes one step of them, so that one
key takes back each earlier submission.  Taking back a submission appends a revision `withdrawn`.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.domain.answer import Answer
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.checking import answer_problem
from reviewer.domain.identifiers import AccountKey, CaseKey
from reviewer.services.changes import Saved
from reviewer.services.closing import closing_of
from reviewer.services.drafting import (
    Desk,
    begin_draft,
    case_id_of,
    replace_answers,
    restore_draft,
)
from reviewer.services.passing import carry_draft
from reviewer.services.ports import NewCoding, StoredCoding, Writing
from reviewer.services.steps import (
    AnswerStep,
    Began,
    CertaintyStep,
    CloseStep,
    DraftStep,
    FlagStep,
    NoteStep,
    RepeatStep,
    Step,
)
from reviewer.services.submitting import close_case


@dataclass(frozen=True, slots=True)
class Undone:
    """Which case a step belonged to.

    `what` names it: answer, certainty, note, flag, repeat, submission or hand_back.
    """

    case: CaseKey
    what: str
    variable: str | None
    saved: Saved


def undo_step(desk: Desk) -> Undone | None:
    """Take back the latest step; steps that no longer fit (the case was closed elsewhere) are passed over."""
    return _go(desk, redoing=False)


def redo_step(desk: Desk) -> Undone | None:
    """Do again the step that was undone last; steps that no longer fit are passed over as undo does."""
    return _go(desk, redoing=True)


def _go(desk: Desk, *, redoing: bool) -> Undone | None:
    with desk.store.writing(desk.account) as work:
        log, fits = work.undo, _fits_again if redoing else _fits
        top, mark = (log.redo_top, log.mark_redone) if redoing else (log.top, log.mark_undone)
        passed = 0
        while (step := top()) is not None:
            mark()
            if fits(work, step, desk.account.key) and _takes(desk, work, step, redoing=redoing):
                return _finish(desk, work, step, redoing=redoing)
            passed += 1
        if passed:
            work.record("undo.passed", desk.account.name, {"steps": passed, "redone": redoing}, desk.now())
            work.commit()
    return None


def _finish(desk: Desk, work: Writing, step: Step, *, redoing: bool) -> Undone:
    at = desk.now()
    carry_draft(desk, work, step.case, at)
    _apply(desk, work, step, redoing=redoing, at=at)
    work.commit()
    variable = step.variable if isinstance(step, AnswerStep) else None
    saved = desk.saved(step.case, at, codings=isinstance(step, CloseStep))
    return Undone(step.case, step_name(step), variable, saved)


def step_name(step: Step) -> str:
    """The step's kind in one word, for the notice on screen and the trail."""
    match step:
        case CloseStep():
            return "submission" if step.kind == "submitted" else "hand_back"
        case AnswerStep():
            return "answer"
        case CertaintyStep():
            return "certainty"
        case NoteStep():
            return "note"
        case FlagStep():
            return "flag"
        case RepeatStep():
            return "repeat"


def _takes(desk: Desk, work: Writing, step: Step, *, redoing: bool) -> bool:
    """Whether the codebook in force can take what the step gives: it may be another one than at the time."""
    match step:
        case AnswerStep():
            return _all_fit(desk, {step.variable: step.after if redoing else step.before})
        case RepeatStep():
            return _all_fit(desk, step.after if redoing else step.before)
        case CloseStep():
            coding = work.codings.by_uuid(step.coding) if redoing else None
            return coding is None or coding.codebook == desk.codebook_key
        case _:
            return True


def _all_fit(desk: Desk, answers: Mapping[str, Answer | None]) -> bool:
    asked = {one.id: one for one in desk.codebook.enabled}
    return all(
        name in asked and (answer is None or not answer_problem(asked[name], answer))
        for name, answer in answers.items()
    )


def _fits(work: Writing, step: Step, _reviewer: AccountKey) -> bool:
    """Whether taking back still makes sense: a draft must be there, a closed case still closed as it was."""
    if isinstance(step, CloseStep):
        coding = work.codings.by_uuid(step.coding)
        latest = work.codings.latest(step.case, coding.reviewer) if coding else None
        return coding is not None and latest is not None and _closed_by(work, coding, latest)
    return isinstance(step, FlagStep) or work.drafts.get(step.case) is not None


def _as_found(work: Writing, step: DraftStep, reviewer: AccountKey) -> bool:
    """Whether the case stands as the step found it when it began the draft."""
    assignment = work.queue.assignment(reviewer, step.case)
    latest = work.codings.latest(step.case, reviewer)
    found = Began(assignment.state, latest.uuid if latest else "") if assignment is not None else None
    return step.began == found


def _closed_by(work: Writing, coding: StoredCoding, latest: StoredCoding) -> bool:
    """Whether what is in force says what that closing said, and its round is still the one in the queue."""
    assignment = work.queue.assignment(coding.reviewer, coding.case)
    same = (latest.kind, latest.answers, latest.certainty, latest.note) == (
        coding.kind,
        coding.answers,
        coding.certainty,
        coding.note,
    )
    return same and (assignment is None or assignment.round == coding.round)


def _fits_again(work: Writing, step: Step, reviewer: AccountKey) -> bool:
    """Whether doing it again still makes sense: in a draft, to a case as it was found when the step began
    one, or to a closing that was taken back since.

    Without the draft a single answer would stand alone in it, or a closing would end what is not open.
    """
    if isinstance(step, FlagStep):
        return True
    drafted = work.drafts.get(step.case) is not None
    if not isinstance(step, CloseStep):
        return drafted if step.began is None else not drafted and _as_found(work, step, reviewer)
    coding = work.codings.by_uuid(step.coding)
    latest = work.codings.latest(step.case, coding.reviewer) if coding else None
    taken_back = latest is not None and latest.kind == "withdrawn"
    return taken_back and (drafted or step.kind == "handed_back")


def _apply(desk: Desk, work: Writing, step: Step, *, redoing: bool, at: int) -> None:
    if isinstance(step, CloseStep):
        if redoing:
            _close_again(desk, work, step, at)
        else:
            _withdraw(desk, work, step, at)
        return
    if redoing and isinstance(step, DraftStep) and step.began is not None:
        begin_draft(desk, work, step.case, at)
    _change(desk, work, step, redoing=redoing, at=at)
    if not redoing and isinstance(step, DraftStep) and step.began is not None:
        _end_draft(desk, work, step.case, step.began)
    detail = {"step": step_name(step), "redone": redoing}
    work.record("draft.redo" if redoing else "draft.undo", case_id_of(work, step.case), detail, at)


def _end_draft(desk: Desk, work: Writing, case: CaseKey, began: Began) -> None:
    """The case as it was before the change that began the draft; not where it was assigned anew since."""
    assignment = work.queue.assignment(desk.account.key, case)
    if assignment is not None and assignment.state is AssignmentState.DRAFT:
        work.drafts.delete(case)
        work.queue.set_state(desk.account.key, case, began.state)


def _change(desk: Desk, work: Writing, step: DraftStep | FlagStep, *, redoing: bool, at: int) -> None:
    match step:
        case AnswerStep():
            target = step.after if redoing else step.before
            work.drafts.put_answer(step.case, desk.codebook_key, step.variable, target, at)
        case CertaintyStep():
            certainty = step.after if redoing else step.before
            work.drafts.put_certainty(step.case, desk.codebook_key, certainty, at)
        case NoteStep():
            work.drafts.put_note(step.case, desk.codebook_key, step.after if redoing else step.before, at)
        case FlagStep():
            work.queue.set_flag(desk.account.key, step.case, flagged=step.flagged is redoing)
        case RepeatStep():
            _swap(desk, work, step, redoing=redoing, at=at)
    detail = {"step": step_name(step), "redone": redoing}
    work.record("draft.redo" if redoing else "draft.undo", case_id_of(work, step.case), detail, at)


def _swap(desk: Desk, work: Writing, step: RepeatStep, *, redoing: bool, at: int) -> None:
    before: Mapping[str, Answer] = step.before if redoing else step.after
    after: Mapping[str, Answer] = step.after if redoing else step.before
    replace_answers(desk, work, step.case, before=before, after=after, at=at)


def _withdraw(desk: Desk, work: Writing, step: CloseStep, at: int) -> None:
    coding = work.codings.by_uuid(step.coding)
    if coding is None:
        return
    withdrawn = work.codings.append(_withdrawal(coding, _revision_id(work, step), at))
    answers = restore_draft(desk, work, coding, at)
    empty = not answers and coding.certainty is None and not coding.note
    work.queue.set_state(
        desk.account.key, step.case, AssignmentState.OPEN if empty else AssignmentState.DRAFT
    )
    detail = {"case": case_id_of(work, step.case), "withdraws": step.coding, "revision": withdrawn.revision}
    work.record("coding.withdrawn", withdrawn.uuid, detail, at)


def _withdrawal(coding: StoredCoding, save_id: str, at: int) -> NewCoding:
    return NewCoding(
        uuid=save_id,
        reviewer=coding.reviewer,
        case=coding.case,
        codebook=coding.codebook,
        kind="withdrawn",
        answers={},
        certainty=None,
        note="",
        round=coding.round,
        at=at,
    )


def _close_again(desk: Desk, work: Writing, step: CloseStep, at: int) -> None:
    closing = closing_of(desk, work, step.case, save_id=_revision_id(work, step), at=at)
    close_case(work, closing, kind=step.kind)


def _revision_id(work: Writing, step: CloseStep) -> str:
    """The save id of the next revision, following from the first one's: saying it twice is harmless."""
    coding = work.codings.by_uuid(step.coding)
    latest = work.codings.latest(step.case, coding.reviewer) if coding else None
    number = latest.revision + 1 if latest else 1
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{step.coding}/{number}"))
