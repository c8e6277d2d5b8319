"""The draft behind the desk: what a change finds, how a closed case opens again, how answers are replaced."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reviewer.domain.answer import Answer
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import NotFound
from reviewer.domain.identifiers import CaseKey, Clock, CodebookKey, to_microseconds
from reviewer.domain.person import Account
from reviewer.domain.sheet import Sheet
from reviewer.services.changes import Changes, Saved
from reviewer.services.ports import Store, StoredCoding, Writing
from reviewer.services.revising.ways import Sees, Ways, answers_under
from reviewer.services.steps import Began
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
    ways: Ways = field(default_factory=Ways, compare=False)

    def now(self) -> int:
        """The present in microseconds since 1970 UTC."""
        return to_microseconds(self.clock())

    def sheet(self, answers: Mapping[str, Answer]) -> Sheet:
        """A sheet of this codebook with these answers."""
        return Sheet(self.codebook, dict(answers))

    def carried(
        self, seen: Sees, codebook: CodebookKey, answers: Mapping[str, Answer]
    ) -> tuple[dict[str, Answer], tuple[str, ...]]:
        """Answers given under that version as they are under this one, and what is asked again of them."""
        if codebook == self.codebook_key:
            return dict(answers), ()
        return answers_under(self.ways.way(seen, codebook, self.codebook_key), answers)

    def saved(self, case: CaseKey, at: int, *, codings: bool = False) -> Saved:
        """What a durable write to that case touched."""
        return Saved(at, Changes(cases=frozenset({case}), queue=True, codings=codings))


def case_id_of(work: Writing, case: CaseKey) -> str:
    """The id of a case of the own queue; raises NotFound for others."""
    row = work.queue.row_of(case)
    if row is None:
        raise NotFound("This case is not in your queue.")
    return row.case_id


def draft_to_change(
    desk: Desk, work: Writing, case: CaseKey, at: int
) -> tuple[Began | None, dict[str, Answer]]:
    """The draft's answers before a change; where it is begun now, also what was found instead of it."""
    draft = work.drafts.get(case)
    return (None, dict(draft.answers)) if draft is not None else begin_draft(desk, work, case, at)


def answer_to_change(
    desk: Desk, work: Writing, case: CaseKey, variable: str, at: int
) -> tuple[Began | None, Answer | None]:
    """As `draft_to_change`, for one variable only: one statement, for it stands behind every key."""
    drafted, before = work.drafts.answer(case, desk.codebook_key, variable)
    if drafted:
        return None, before
    began, answers = begin_draft(desk, work, case, at)
    return began, answers.get(variable)


def begin_draft(desk: Desk, work: Writing, case: CaseKey, at: int) -> tuple[Began, dict[str, Answer]]:
    """A draft where there is none; a closed case opens again with what its last revision says.

    A case that is open begins blank, whatever an earlier round said of it: as it is shown.
    """
    assignment = work.queue.assignment(desk.account.key, case)
    if assignment is None:
        raise NotFound("This case is not in your queue.")
    work.queue.set_state(desk.account.key, case, AssignmentState.DRAFT)
    latest = work.codings.latest(case, desk.account.key)
    began = Began(assignment.state, latest.uuid if latest else "")
    if latest is None or latest.kind == "withdrawn" or assignment.state in _BEGINS_BLANK:
        return began, {}
    return began, restore_draft(desk, work, latest, at)


def restore_draft(desk: Desk, work: Writing, coding: StoredCoding, at: int) -> dict[str, Answer]:
    """Make a draft of what a revision says, under the version in force; gives its answers."""
    answers, _ = desk.carried(work, coding.codebook, given_answers(coding.answers))
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
