"""Submitting and handing back: the draft becomes the next revision, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping

from reviewer.domain.answer import Answer
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.errors import Outdated, Refused
from reviewer.domain.forwarding import through
from reviewer.domain.identifiers import CaseKey
from reviewer.services.changes import Saved
from reviewer.services.drafting import Desk, case_id_of, restore_draft
from reviewer.services.ports import CodingInForce, Draft, StoredCoding, Writing
from reviewer.services.steps import CloseStep
from reviewer.services.submitting import Closing, check_submittable, close_case


def close(
    desk: Desk, case: CaseKey, *, save_id: str, kind: str, shown: Mapping[str, Answer] | None = None
) -> Saved:
    """Append the revision that `save_id` names; harmless where it is there already.

    `shown`: the answers on the screen.  Raises Outdated where the draft says anything else.
    """
    with desk.store.writing(desk.account) as work:
        known = work.codings.by_uuid(save_id)
        if known is not None:
            return desk.saved(case, known.at, codings=True)
        at = desk.now()
        draft = work.drafts.get(case) or _looked_at(desk, work, case, at)
        _check_open(desk, work, case, draft)
        _check_shown(desk, work, case, draft, shown)
        if kind == "submitted":
            check_submittable(desk.sheet(draft.answers if draft else {}), case_id=case_id_of(work, case))
        if draft is not None and kind == "submitted" and _unchanged(desk, work, case, draft):
            _close_unchanged(desk, work, case, at)
        else:
            work.undo.collapse(case, CloseStep(case, save_id, kind), at)
            closed = close_case(work, closing_of(desk, work, case, save_id=save_id, at=at), kind=kind)
            _ask_again(desk, work, closed)
        work.commit()
    return desk.saved(case, at, codings=True)


def _looked_at(desk: Desk, work: Writing, case: CaseKey, at: int) -> Draft | None:
    """A case that was to be looked at again, and whose answers stand: what it says becomes the draft."""
    latest = work.codings.latest(case, desk.account.key)
    if latest is None or work.revising.look_at(case) is None:
        return None
    restore_draft(desk, work, latest, at)
    return work.drafts.get(case)


def _ask_again(desk: Desk, work: Writing, closed: StoredCoding) -> None:
    """A case that was open when a version was published is closed with the version that it was coded with;
    whether the new one touches it is judged now, for what goes through older codings may be done.
    """
    current = work.projects.info().codebook
    if current == desk.codebook_key or closed.kind != "submitted":
        return
    verdict = through(desk.ways.way(work, desk.codebook_key, current), closed.answers)
    if verdict.look:
        coding = CodingInForce(closed.key, closed.uuid, closed.reviewer, closed.case, closed.codebook, "")
        work.revising.ask_again(coding, current, verdict.look)


def closing_of(desk: Desk, work: Writing, case: CaseKey, *, save_id: str, at: int) -> Closing:
    """What would be appended for the case as its draft stands."""
    draft = work.drafts.get(case)
    return Closing(
        save_id=save_id,
        reviewer=desk.account.key,
        case=case,
        case_id=case_id_of(work, case),
        codebook=desk.codebook_key,
        sheet=desk.sheet(draft.answers if draft else {}),
        certainty=draft.certainty if draft else None,
        note=draft.note if draft else "",
        at=at,
    )


_CLOSED = {
    AssignmentState.DONE: "This case is submitted already.",
    AssignmentState.HANDED_BACK: "This case is handed back already.",
}


def _check_open(desk: Desk, work: Writing, case: CaseKey, draft: Draft | None) -> None:
    """Another window or a command may have closed it: then nothing must be laid over that."""
    assignment = work.queue.assignment(desk.account.key, case)
    if draft is None and assignment is not None and assignment.state in _CLOSED:
        raise Refused(_CLOSED[assignment.state], mend="Change an answer to open it again.")


def _check_shown(
    desk: Desk, work: Writing, case: CaseKey, draft: Draft | None, shown: Mapping[str, Answer] | None
) -> None:
    """Nobody submits what another window put into the draft and this one does not show."""
    if draft is None or shown is None:
        return
    if desk.sheet(draft.answers).finished() != desk.sheet(shown).finished():
        case_id = case_id_of(work, case)
        raise Outdated(f"{case_id} was changed in another window: look at it, then submit it.")


def _unchanged(desk: Desk, work: Writing, case: CaseKey, draft: Draft) -> bool:
    """Whether the revision in force says the same; another round's coding is a coding of its own."""
    latest = work.codings.latest(case, desk.account.key)
    assignment = work.queue.assignment(desk.account.key, case)
    return (
        latest is not None
        and (assignment is None or latest.round == assignment.round)
        and latest.kind == "submitted"
        and latest.codebook == desk.codebook_key
        and dict(latest.answers) == desk.sheet(draft.answers).finished()
        and (latest.certainty, latest.note) == (draft.certainty, draft.note)
    )


def _close_unchanged(desk: Desk, work: Writing, case: CaseKey, at: int) -> None:
    work.drafts.delete(case)
    work.queue.set_state(desk.account.key, case, AssignmentState.DONE)
    # Nothing of the draft is kept, so nothing of it can be taken back or done again.
    work.undo.forget(case)
    work.record("draft.closed_unchanged", case_id_of(work, case), {}, at)
