"""A draft that was begun with an older version of the codebook goes on with the version in force."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.domain.identifiers import CaseKey
from reviewer.services.drafting import Desk, case_id_of, replace_answers
from reviewer.services.ports import Writing


@dataclass(frozen=True, slots=True)
class Passed:
    """A case was begun with one version and goes on with another; `asked` are variables asked again."""

    before: str
    now: str
    asked: tuple[str, ...]


def carry_draft(desk: Desk, work: Writing, case: CaseKey, at: int) -> Passed | None:
    """Pass the draft of a case to the version in force; None where it has that version, or is not there.

    What fits stays, and what a revision's rules settle; the rest is asked again.
    """
    draft = work.drafts.get(case)
    if draft is None or draft.codebook == desk.codebook_key:
        return None
    before = desk.ways.book(work, draft.codebook)
    answers, asked = desk.carried(work, draft.codebook, draft.answers)
    work.drafts.delete(case)
    replace_answers(desk, work, case, before={}, after=answers, at=at)
    work.drafts.put_certainty(case, desk.codebook_key, draft.certainty, at)
    work.drafts.put_note(case, desk.codebook_key, draft.note, at)
    detail = {"from": before.version, "to": desk.codebook.version, "asked": list(asked)}
    work.record("draft.carried", case_id_of(work, case), detail, at)
    return Passed(before.version, desk.codebook.version, asked)
