"""Closing a coding: the one path by which a revision is appended, from the window and from files alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.domain.answer import Answer, AnswerState, Certainty
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.checking import answer_problem
from reviewer.domain.codebook import Codebook, Hardness, text_in
from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey
from reviewer.domain.sheet import Sheet
from reviewer.services.ports import NewCoding, StoredCoding, Writing

GIVEN = frozenset({AnswerState.ANSWERED, AnswerState.NONE})
"""The states that a person gives; the others follow from conditions and blanks."""


@dataclass(frozen=True, slots=True)
class Closing:
    """All that makes a revision; `save_id` names it, so that saying it twice is harmless."""

    save_id: str
    reviewer: AccountKey
    case: CaseKey
    case_id: str
    codebook: CodebookKey
    sheet: Sheet
    certainty: Certainty | None
    note: str
    at: int


def check_submittable(sheet: Sheet, *, case_id: str) -> None:
    """Raise Refused naming what is missing, unfit or contradicts a hard rule."""
    for variable in sheet.applicable():
        answer = sheet.answers.get(variable.id)
        problem = answer_problem(variable, answer) if answer is not None else ""
        if problem:
            raise Refused(f"The answer to '{variable.id}' does not fit: {problem}.", where=f"case {case_id}")
    missing = [one.id for one in sheet.applicable() if one.required and one.id not in sheet.answers]
    if missing:
        raise Refused(
            f"Not yet answered: {', '.join(missing)}.",
            where=f"case {case_id}",
            mend="Answer each, or choose 'undetermined' where it cannot be told.",
        )
    for rule in sheet.broken(Hardness.HARD):
        raise Refused(f"The answers contradict rule '{rule.id}': {text_in(rule.message, 'en')}")


def close_case(work: Writing, closing: Closing, *, kind: str, entry: str = "") -> StoredCoding:
    """Append the revision, end the draft, move the assignment and chain the trail entry; the caller commits.

    `kind` is `submitted` or `handed_back`; `entry` the entry's, where it is not the coding's.
    """
    assignment = work.queue.assignment(closing.reviewer, closing.case)
    round_number = assignment.round if assignment else 1
    answers = closing.sheet.finished()
    stored = work.codings.append(_new_coding(closing, answers, kind, round_number))
    work.drafts.delete(closing.case)
    # Whoever codes a case has looked at it, whichever version asked for that.
    work.revising.looked(closing.case)
    if assignment is not None:
        done = AssignmentState.DONE if kind == "submitted" else AssignmentState.HANDED_BACK
        work.queue.set_state(closing.reviewer, closing.case, done)
    detail = {
        "case": closing.case_id,
        "revision": stored.revision,
        "codebook": _named(closing.sheet.codebook),
        "certainty": closing.certainty,
        "answers": {name: answer_detail(answer) for name, answer in answers.items()},
    }
    work.record(entry or f"coding.{kind}", stored.uuid, detail, closing.at)
    return stored


def _new_coding(closing: Closing, answers: dict[str, Answer], kind: str, round_number: int) -> NewCoding:
    return NewCoding(
        uuid=closing.save_id,
        reviewer=closing.reviewer,
        case=closing.case,
        codebook=closing.codebook,
        kind=kind,
        answers=answers,
        certainty=closing.certainty,
        note=closing.note,
        round=round_number,
        at=closing.at,
    )


def _named(book: Codebook) -> str:
    return f"{book.id}@{book.version}:{book.digest[:16]}"


def answer_detail(answer: Answer | None) -> object:
    """An answer as the trail keeps it: codes in clear; of a typed value only its length.

    The value itself stands in the append-only answer rows, so free text does not enter the trail twice.
    """
    if answer is None:
        return None
    if answer.state is not AnswerState.ANSWERED:
        return answer.state.value
    return list(answer.codes) if answer.codes else {"typed_characters": len(answer.value or "")}


def given_answers(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """Only what a person gave, as a sheet holds it."""
    return {name: answer for name, answer in answers.items() if answer.state in GIVEN}
