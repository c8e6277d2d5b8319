"""The reviewer's desk: open a case, answer, note, flag, close; each write is durable when it returns."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from reviewer.domain.answer import Answer, Certainty
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.checking import answer_problem
from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import CaseKey, Clock, CodebookKey
from reviewer.domain.person import Account, Right
from reviewer.domain.sheet import Sheet
from reviewer.services.changes import Saved
from reviewer.services.closing import close
from reviewer.services.drafting import Desk, case_id_of, draft_to_change, replace_answers
from reviewer.services.ports import CaseView, MediaRow, QueueRow, Reading, Store, StoredCoding, Writing
from reviewer.services.steps import AnswerStep, CertaintyStep, FlagStep, NoteStep, RepeatStep, Step
from reviewer.services.submitting import answer_detail, given_answers
from reviewer.services.undo import Undone, redo_step, undo_step

MAX_NOTE = 20_000
MEDIA_AT_ONCE = 100
"""Rows of media that are read at a time."""


@dataclass(frozen=True, slots=True)
class OpenedCase:
    """A case as the review screen shows it.

    `closed` is empty while it is open, else `submitted` or `handed_back`: then the sheet holds what the last
    revision says, and the first changed answer opens the case again as a draft of the next revision.
    """

    row: QueueRow
    record: CaseView
    sheet: Sheet
    certainty: Certainty | None
    note: str
    closed: str
    media: tuple[MediaRow, ...] = ()
    """The first rows of its media, at most MEDIA_AT_ONCE: the case is painted whole, and once."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """The sheet after the last record's answers were filled in."""

    saved: Saved
    sheet: Sheet


class CodingDesk:
    """One reviewer at work on one codebook version; raises NotAllowed for whoever may not code."""

    def __init__(
        self, store: Store, account: Account, *, codebook: Codebook, codebook_key: CodebookKey, clock: Clock
    ) -> None:
        account.require(Right.CODE)
        self._desk = Desk(store, account, codebook, codebook_key, clock)

    # ---- opening

    def start(self) -> OpenedCase | None:
        """The case with a draft, else the next open one; None where the queue has neither."""
        with self._reading() as read:
            row = read.queue.latest_draft() or read.queue.next_open(0)
            return self._opened(read, row) if row else None

    def open(self, case: CaseKey) -> OpenedCase:
        """Any case of the own queue; raises NotFound for others."""
        with self._reading() as read:
            row = read.queue.row_of(case)
            if row is None:
                raise NotFound("This case is not in your queue.")
            return self._opened(read, row)

    def next_open(self, after: int) -> OpenedCase | None:
        """The next open case behind that position of the queue, then from its start, then one in draft."""
        with self._reading() as read:
            row = read.queue.next_open(after) or read.queue.latest_draft()
            return self._opened(read, row) if row else None

    def _reading(self) -> AbstractContextManager[Reading]:
        return self._desk.store.reading(self._desk.account)

    def _opened(self, read: Reading, row: QueueRow) -> OpenedCase:
        record = read.cases.view(row.case)
        media = tuple(read.cases.media(row.case, 1, MEDIA_AT_ONCE))
        draft = read.drafts.get(row.case)
        if draft is not None:
            sheet = self._desk.sheet(draft.answers)
            return OpenedCase(row, record, sheet, draft.certainty, draft.note, "", media)
        latest = read.codings.latest(row.case, self._desk.account.key)
        if latest is None or row.state in {AssignmentState.OPEN, AssignmentState.DRAFT}:
            return OpenedCase(row, record, self._desk.sheet({}), None, "", "", media)
        closed = "handed_back" if latest.kind == "handed_back" else "submitted"
        sheet = self._desk.sheet(given_answers(latest.answers))
        return OpenedCase(row, record, sheet, latest.certainty, latest.note, closed, media)

    # ---- answering

    def answer(self, case: CaseKey, variable: str, answer: Answer | None) -> Saved:
        """Set one answer, or clear it (None).  Refused where the variable cannot take it."""
        known = self._desk.codebook.variable(variable)
        if known is None or not known.enabled:
            raise Refused(f"The codebook does not ask '{variable}'.")
        problem = answer_problem(known, answer) if answer is not None else ""
        if problem:
            raise Refused(f"The answer to '{variable}' does not fit: {problem}.")

        def change(work: Writing, at: int) -> Step:
            before = draft_to_change(self._desk, work, case, at).get(variable)
            work.drafts.put_answer(case, self._desk.codebook_key, variable, answer, at)
            detail = {"variable": variable, "before": answer_detail(before), "after": answer_detail(answer)}
            work.record("draft.answer", case_id_of(work, case), detail, at)
            return AnswerStep(case, variable, before, answer)

        return self._step(case, change)

    def set_certainty(self, case: CaseKey, certainty: Certainty | None) -> Saved:
        """How sure the reviewer is of the whole coding."""

        def change(work: Writing, at: int) -> Step:
            draft_to_change(self._desk, work, case, at)
            draft = work.drafts.get(case)
            before = draft.certainty if draft else None
            work.drafts.put_certainty(case, self._desk.codebook_key, certainty, at)
            detail = {"before": before, "after": certainty}
            work.record("draft.certainty", case_id_of(work, case), detail, at)
            return CertaintyStep(case, before, certainty)

        return self._step(case, change)

    def set_note(self, case: CaseKey, note: str) -> Saved:
        """The note beside the coding; the trail keeps its digest, not its words."""
        if len(note) > MAX_NOTE:
            raise Refused(f"The note is longer than {MAX_NOTE} characters.", mend="Shorten it.")

        def change(work: Writing, at: int) -> Step:
            draft_to_change(self._desk, work, case, at)
            draft = work.drafts.get(case)
            work.drafts.put_note(case, self._desk.codebook_key, note, at)
            detail = {"characters": len(note), "sha256": hashlib.sha256(note.encode()).hexdigest()}
            work.record("draft.note", case_id_of(work, case), detail, at)
            return NoteStep(case, draft.note if draft else "", note)

        return self._step(case, change)

    def set_flag(self, case: CaseKey, *, flagged: bool) -> Saved:
        """Mark the case for a later look, or take the mark away."""

        def change(work: Writing, at: int) -> Step:
            work.queue.set_flag(self._desk.account.key, case, flagged=flagged)
            work.record("assignment.flag", case_id_of(work, case), {"flagged": flagged}, at)
            return FlagStep(case, flagged)

        return self._step(case, change)

    def repeat_last(self, case: CaseKey) -> Repeated:
        """Fill in the answers of the last submitted record, in place of those given so far.

        Certainty and note belong to one record and are not repeated.
        """
        after: dict[str, Answer] = {}

        def change(work: Writing, at: int) -> Step:
            last = work.codings.last_submitted(self._desk.account.key)
            if last is None:
                raise Refused("There is no submitted record to repeat yet.", mend="Submit one first.")
            before = draft_to_change(self._desk, work, case, at)
            after.update(self._repeatable(last))
            replace_answers(self._desk, work, case, before=before, after=after, at=at)
            detail = {"from": last.uuid, "variables": sorted(after)}
            work.record("draft.repeat", case_id_of(work, case), detail, at)
            return RepeatStep(case, before, after)

        return Repeated(self._step(case, change), self._desk.sheet(after))

    def _repeatable(self, last: StoredCoding) -> dict[str, Answer]:
        asked = {one.id: one for one in self._desk.codebook.enabled}
        return {
            name: answer
            for name, answer in given_answers(last.answers).items()
            if name in asked and not answer_problem(asked[name], answer)
        }

    # ---- closing and undoing

    def submit(self, case: CaseKey, *, save_id: str) -> Saved:
        """Append the next revision.  Refused while something required is missing or a hard rule is broken.

        Answers equal to the revision in force make no new one.  Submitting a `save_id` again is harmless.
        """
        return close(self._desk, case, save_id=save_id, kind="submitted")

    def hand_back(self, case: CaseKey, *, save_id: str) -> Saved:
        """Give the case back without a reason; what was answered so far is kept with it."""
        return close(self._desk, case, save_id=save_id, kind="handed_back")

    def undo(self) -> Undone | None:
        """Take back the latest step, whichever record it belongs to; None where there is none."""
        return undo_step(self._desk)

    def redo(self) -> Undone | None:
        """Do again what was undone last; None where there is nothing."""
        return redo_step(self._desk)

    def _step(self, case: CaseKey, change: Callable[[Writing, int], Step]) -> Saved:
        with self._desk.store.writing(self._desk.account) as work:
            at = self._desk.now()
            work.undo.push(change(work, at), at)
            work.commit()
        return self._desk.saved(case, at)
