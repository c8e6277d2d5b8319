"""The draft behind the desk: what a change finds, how a closed case opens again, how answers are replaced."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.domain.answer import Answer
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import NotFound
from reviewer.domain.identifiers import CaseKey, Clock, CodebookKey, to_microseconds
from reviewer.domain.person import Account
from reviewer.domain.sheet import Sheet
from reviewer.services.changes import Changes, Saved
from reviewer.services.ports import Store, StoredCoding, Writing
from reviewer.services.submitting import given_answers

_BEGINS_BLANK = frozenset({AssignmentState.OPEN, AssignmentState.DRAFT})


@dataclass(frozen=True, slots=True)
class Desk:
    """One reviewer at work on one codebook version: what every part of the desk needs."""

    store: Store
    account: Account
    codebook: Codebook
    codebook_key: CodebookKey
    clock: Clock

    def now(self) -> int:
        """The present in microseconds since 1970 UTC."""
        return to_microseconds(self.clock())

    def sheet(self, answers: Mapping[str, Answer]) -> Sheet:
        """A sheet of this codebook with these answers."""
        return Sheet(self.codebook, dict(answers))

    def saved(self, case: CaseKey, at: int, *, codings: bool = False) -> Saved:
        """What a durable write to that case touched."""
        return Saved(at, Changes(cases=frozenset({case}), queue=True, codings=codings))


def case_id_of(work: Writing, case: CaseKey) -> str:
    """The id of a case of the own queue; raises NotFound for others."""
    row = work.queue.row_of(case)
    if row is None:
        raise NotFound("This case is not in your queue.")
    return row.case_id


def draft_to_change(desk: Desk, work: Writing, case: CaseKey, at: int) -> dict[str, Answer]:
    """The draft's answers before a change; a closed case opens again with what its last revision says.

    A case that is open begins blank, whatever an earlier round said of it: as it is shown.
    """
    draft = work.drafts.get(case)
    if draft is not None:
        return dict(draft.answers)
    assignment = work.queue.assignment(desk.account.key, case)
    if assignment is None:
        raise NotFound("This case is not in your queue.")
    work.queue.set_state(desk.account.key, case, AssignmentState.DRAFT)
    latest = work.codings.latest(case, desk.account.key)
    if latest is None or latest.kind == "withdrawn" or assignment.state in _BEGINS_BLANK:
        return {}
    return restore_draft(desk, work, latest, at)


def restore_draft(desk: Desk, work: Writing, coding: StoredCoding, at: int) -> dict[str, Answer]:
    """Make a draft of what a revision says; gives its answers."""
    answers = given_answers(coding.answers)
    replace_answers(desk, work, coding.case, before={}, after=answers, at=at)
    if coding.certainty is not None:
        work.drafts.put_certainty(coding.case, desk.codebook_key, coding.certainty, at)
    if coding.note:
        work.drafts.put_note(coding.case, desk.codebook_key, coding.note, at)
    return answers


def replace_answers(
    desk: Desk,
    work: Writing,
    case: CaseKey,
    *,
    before: Mapping[str, Answer],
    after: Mapping[str, Answer],
    at: int,
) -> None:
    """Change the draft from one set of answers to the other."""
    for name in {**before, **after}:
        if before.get(name) != after.get(name):
            work.drafts.put_answer(case, desk.codebook_key, name, after.get(name), at)
