"""The reviewer's desk: open a case, answer, note, flag, close; each write is durable when it returns."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace

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
from reviewer.services.drafting import (
    Desk,
    answer_to_change,
    case_id_of,
    draft_to_change,
    replace_answers,
)
from reviewer.services.looking import look_row
from reviewer.services.passing import Passed, carry_draft
from reviewer.services.ports import CaseView, Draft, MediaRow, QueueRow, Reading, Store, StoredCoding, Writing
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
    passed: Passed | None = None
    """It was begun, or closed, with an older version of the codebook, and is shown under the present one."""
    look: Mapping[str, str] = field(default_factory=dict)
    """Why each of these variables is to be looked at again; submitting says that it was."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """The sheet after the last record's answers were filled in."""

    saved: Saved
    sheet: Sheet


class CodingDesk:
    """One reviewer at work; raises NotAllowed for whoever may not code.

    The codebook version is the one in force when a case was opened: another is followed between cases.
    """

    def __init__(
        self, store: Store, account: Account, *, codebook: Codebook, codebook_key: CodebookKey, clock: Clock
    ) -> None:
        account.require(Right.CODE)
        self._desk = Desk(store, account, codebook, codebook_key, clock)

    # ---- opening

    def start(self) -> OpenedCase | None:
        """The case with a draft, else the next open one, else one to look at again; None without any."""
        return self._show(
            lambda read: read.queue.latest_draft() or read.queue.next_open(0) or look_row(read, 0)
        )

    def open(self, case: CaseKey) -> OpenedCase:
        """Any case of the own queue; raises NotFound for others."""
        opened = self._show(lambda read: read.queue.row_of(case))
        if opened is None:
            raise NotFound("This case is not in your queue.")
        return opened

    def next_open(self, after: int) -> OpenedCase | None:
        """The next open case behind that position of the queue, then from its start, then one in draft, then
        one to look at again.
        """
        return self._show(
            lambda read: read.queue.next_open(after) or read.queue.latest_draft() or look_row(read, after)
        )

    def next_look(self, after: int) -> OpenedCase | None:
        """The next case to look at again, by case behind the one at that position, then from the start; where
        none is left, the next open one.
        """
        return self._show(lambda read: look_row(read, after)) or self.next_open(after)

    def _reading(self) -> AbstractContextManager[Reading]:
        return self._desk.store.reading(self._desk.account)

    def _show(self, find: Callable[[Reading], QueueRow | None]) -> OpenedCase | None:
        """The case that is found, under the version in force now: it changes between cases only."""
        with self._reading() as read:
            self._follow(read)
            row = find(read)
            if row is None:
                return None
            draft = read.drafts.get(row.case)
            if draft is None or draft.codebook == self._desk.codebook_key:
                return self._opened(read, row, draft)
        passed = self._carry_draft(row.case)
        with self._reading() as read:
            return replace(self._opened(read, row, read.drafts.get(row.case)), passed=passed)

    def _follow(self, read: Reading) -> None:
        key = read.projects.info().codebook
        if key != self._desk.codebook_key:
            self._desk = replace(self._desk, codebook=self._desk.ways.book(read, key), codebook_key=key)

    def _carry_draft(self, case: CaseKey) -> Passed | None:
        with self._desk.store.writing(self._desk.account) as work:
            passed = carry_draft(self._desk, work, case, self._desk.now())
            if passed is not None:
                work.commit()
        return passed

    def _opened(self, read: Reading, row: QueueRow, draft: Draft | None) -> OpenedCase:
        record = read.cases.view(row.case)
        media = tuple(read.cases.media(row.case, 1, MEDIA_AT_ONCE))
        if draft is not None:
            sheet = self._desk.sheet(draft.answers)
            return OpenedCase(row, record, sheet, draft.certainty, draft.note, "", media)
        latest = read.codings.latest(row.case, self._desk.account.key)
        if latest is None or row.state in {AssignmentState.OPEN, AssignmentState.DRAFT}:
            return OpenedCase(row, record, self._desk.sheet({}), None, "", "", media)
        closed = "handed_back" if latest.kind == "handed_back" else "submitted"
        answers, asked = self._desk.carried(read, latest.codebook, given_answers(latest.answers))
        shown = OpenedCase(
            row, record, self._desk.sheet(answers), latest.certainty, latest.note, closed, media
        )
        if latest.codebook == self._desk.codebook_key:
            return shown
        before = self._desk.ways.book(read, latest.codebook).version
        look = (read.revising.look_at(row.case) if closed == "submitted" else None) or {}
        passed = Passed(before, self._desk.codebook.version, asked)
        return replace(shown, passed=passed, look=look, closed="" if look else closed)

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
            began, before = answer_to_change(self._desk, work, case, variable, at)
            work.drafts.put_answer(case, self._desk.codebook_key, variable, answer, at)
            detail = {"variable": variable, "before": answer_detail(before), "after": answer_detail(answer)}
            work.record("draft.answer", case_id_of(work, case), detail, at)
            return AnswerStep(case, variable, before, answer, began)

        return self._step(case, change)

    def set_certainty(self, case: CaseKey, certainty: Certainty | None) -> Saved:
        """How sure the reviewer is of the whole coding."""

        def change(work: Writing, at: int) -> Step:
            began, _ = draft_to_change(self._desk, work, case, at)
            draft = work.drafts.get(case)
            before = draft.certainty if draft else None
            work.drafts.put_certainty(case, self._desk.codebook_key, certainty, at)
            detail = {"before": before, "after": certainty}
            work.record("draft.certainty", case_id_of(work, case), detail, at)
            return CertaintyStep(case, before, certainty, began)

        return self._step(case, change)

    def set_note(self, case: CaseKey, note: str, *, further: bool = False) -> Saved:
        """The note beside the coding; the trail keeps its digest, not its words.

        `further`: it is still being written since it was saved last, and that and this are one undo step.
        """
        if len(note) > MAX_NOTE:
            raise Refused(f"The note is longer than {MAX_NOTE} characters.", mend="Shorten it.")

        def change(work: Writing, at: int) -> Step:
            began, _ = draft_to_change(self._desk, work, case, at)
            draft = work.drafts.get(case)
            work.drafts.put_note(case, self._desk.codebook_key, note, at)
            detail = {"characters": len(note), "sha256": hashlib.sha256(note.encode()).hexdigest()}
            work.record("draft.note", case_id_of(work, case), detail, at)
            return NoteStep(case, draft.note if draft else "", note, began)

        return self._step(case, change, further=further)

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
            began, before = draft_to_change(self._desk, work, case, at)
            after.update(self._repeatable(work, last))
            replace_answers(self._desk, work, case, before=before, after=after, at=at)
            detail = {"from": last.uuid, "variables": sorted(after)}
            work.record("draft.repeat", case_id_of(work, case), detail, at)
            return RepeatStep(case, before, after, began)

        return Repeated(self._step(case, change), self._desk.sheet(after))

    def _repeatable(self, work: Writing, last: StoredCoding) -> dict[str, Answer]:
        asked = {one.id: one for one in self._desk.codebook.enabled}
        answers, _ = self._desk.carried(work, last.codebook, given_answers(last.answers))
        return {
            name: answer
            for name, answer in answers.items()
            if name in asked and not answer_problem(asked[name], answer)
        }

    # ---- closing and undoing

    def submit(self, case: CaseKey, *, save_id: str, shown: Mapping[str, Answer] | None = None) -> Saved:
        """Append the next revision.  Refused while something required is missing or a hard rule is broken.

        Answers equal to the revision in force make no new one.  Submitting a `save_id` again is harmless.
        `shown`: the answers on the screen; raises Outdated where another window made others of them.
        """
        return close(self._desk, case, save_id=save_id, kind="submitted", shown=shown)

    def hand_back(self, case: CaseKey, *, save_id: str) -> Saved:
        """Give the case back without a reason; what was answered so far is kept with it."""
        return close(self._desk, case, save_id=save_id, kind="handed_back")

    def undo(self) -> Undone | None:
        """Take back the latest step, whichever record it belongs to; None where there is none."""
        self._follow_now()
        return undo_step(self._desk)

    def redo(self) -> Undone | None:
        """Do again what was undone last; None where there is nothing."""
        self._follow_now()
        return redo_step(self._desk)

    def _follow_now(self) -> None:
        """What is undone or done again is shown next, hence under the version in force."""
        with self._reading() as read:
            self._follow(read)

    def _step(self, case: CaseKey, change: Callable[[Writing, int], Step], *, further: bool = False) -> Saved:
        with self._desk.store.writing(self._desk.account) as work:
            at = self._desk.now()
            step = change(work, at)
            before = work.undo.top() if further else None
            if isinstance(step, NoteStep) and isinstance(before, NoteStep) and before.case == case:
                work.undo.amend(NoteStep(case, before.before, step.after, before.began), at)
            else:
                work.undo.push(step, at)
            work.commit()
        return self._desk.saved(case, at)
