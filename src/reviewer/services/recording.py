"""Recording codings made elsewhere: the same rules and the same trail as at the desk."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import CaseKey, Clock, CodebookKey, iso_utc, new_uuid, to_microseconds
from reviewer.domain.person import Account, Right
from reviewer.exchange.answers import CaseAnswers, read_answers
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FieldFault, FileFault, ProblemList, glimpse
from reviewer.services.ports import Store, StoredCoding, Writing
from reviewer.services.recording_sheet import Given, RowFault, given_by
from reviewer.services.steps import CloseStep
from reviewer.services.submitting import Closing, close_case


@dataclass(frozen=True, slots=True)
class Recorded:
    """A coding that is durable; `known` where the reviewer's coding in force said the same already."""

    case_id: str
    coding_id: str
    at: int
    known: bool

    def to_json(self) -> dict[str, object]:
        """The line that commands print."""
        return {"case_id": self.case_id, "coding_id": self.coding_id, "submitted_at": iso_utc(self.at)}


@dataclass(slots=True)
class RecordingOutcome:
    """What became of a file of codings."""

    file: str
    recorded: int = 0
    known: int = 0
    refused: int = 0
    problems: ProblemList = field(default_factory=ProblemList)

    def to_json(self) -> dict[str, object]:
        """The shape that commands print."""
        return {
            "file": self.file,
            "recorded": self.recorded,
            "known": self.known,
            "refused": self.refused,
            "problems": [problem.to_json() for problem in self.problems],
            "problems_total": self.problems.total,
        }

    def count(self, recorded: Recorded) -> None:
        """Count one more."""
        if recorded.known:
            self.known += 1
        else:
            self.recorded += 1


class Recording:
    """Records codings as the reviewer who is signed in."""

    def __init__(
        self,
        store: Store,
        account: Account,
        *,
        codebook: Codebook,
        codebook_key: CodebookKey,
        clock: Clock,
        rng: random.Random | None = None,
    ) -> None:
        account.require(Right.CODE)
        self._store = store
        self._account = account
        self._codebook = codebook
        self._codebook_key = codebook_key
        self._clock = clock
        self._rng = rng or random.SystemRandom()

    def record_file(
        self,
        path: Path,
        *,
        all_or_nothing: bool = False,
        limits: Limits | None = None,
        durable: Callable[[Recorded], None] = lambda _: None,
    ) -> RecordingOutcome:
        """Record the file's codings in its order, each its own transaction; `durable` hears of each.

        A refused case does not stop the others, unless `all_or_nothing`: then one transaction holds the file.
        Raises NotFound and Refused for what is no file.
        """
        _require_file(path)
        outcome = RecordingOutcome(str(path))
        cases = read_answers(path, label=str(path), limits=limits or Limits())
        try:
            if all_or_nothing:
                self._together(cases, outcome, durable)
            else:
                self._one_by_one(cases, outcome, durable)
        except FileFault as fault:
            outcome.problems.add(fault.problem)
        return outcome

    def _one_by_one(
        self, cases: Iterator[CaseAnswers], outcome: RecordingOutcome, durable: Callable[[Recorded], None]
    ) -> None:
        for case in cases:
            with self._store.writing(self._account) as work:
                recorded = self._record(work, case, outcome)
                if recorded is not None and not recorded.known:
                    work.commit()
            if recorded is not None:
                outcome.count(recorded)
                durable(recorded)

    def _together(
        self, cases: Iterator[CaseAnswers], outcome: RecordingOutcome, durable: Callable[[Recorded], None]
    ) -> None:
        done: list[Recorded] = []
        with self._store.writing(self._account) as work:
            for case in cases:
                recorded = self._record(work, case, outcome)
                if recorded is not None:
                    done.append(recorded)
            if outcome.problems:
                return
            if any(not one.known for one in done):
                work.commit()
        for one in done:
            outcome.count(one)
            durable(one)

    def _record(self, work: Writing, case: CaseAnswers, outcome: RecordingOutcome) -> Recorded | None:
        """Append the coding of one case, or say what is wrong with it (None)."""
        problems = case.problems
        if not problems:
            try:
                return self._append(work, case)
            except RowFault as fault:
                problems = [fault.fault.at(outcome.file, record=fault.row.record, line=fault.row.line)]
        outcome.refused += 1
        outcome.problems.extend(problems)
        return None

    def _append(self, work: Writing, answers: CaseAnswers) -> Recorded:
        given = given_by(answers.rows, self._codebook)
        case = work.cases.find(answers.case_id)
        if case is None or (work.queue.assignment(self._account.key, case) is None and _assigned_only(work)):
            raise RowFault(answers.rows[0], _unknown(answers.case_id, assigned_only=_assigned_only(work)))
        latest = work.codings.latest(case, self._account.key)
        assignment = work.queue.assignment(self._account.key, case)
        round_ = assignment.round if assignment is not None else None
        if latest is not None and self._says_the_same(latest, given, round_):
            return Recorded(answers.case_id, latest.uuid, latest.at, known=True)
        if work.drafts.get(case) is not None:
            raise RowFault(answers.rows[0], _in_draft(answers.case_id))
        closing = self._closing(case, answers.case_id, given)
        work.undo.collapse(case, CloseStep(case, closing.save_id, "submitted"), closing.at)
        stored = close_case(work, closing, kind="submitted")
        return Recorded(answers.case_id, stored.uuid, stored.at, known=False)

    def _closing(self, case: CaseKey, case_id: str, given: Given) -> Closing:
        return Closing(
            save_id=new_uuid(self._rng),
            reviewer=self._account.key,
            case=case,
            case_id=case_id,
            codebook=self._codebook_key,
            sheet=given.sheet,
            certainty=given.certainty,
            note=given.note,
            at=to_microseconds(self._clock()),
        )

    def _says_the_same(self, latest: StoredCoding, given: Given, round_: int | None) -> bool:
        """Another round's coding is a coding of its own, even where it says the same."""
        return (
            round_ in {None, latest.round}
            and latest.kind == "submitted"
            and latest.codebook == self._codebook_key
            and dict(latest.answers) == given.sheet.finished()
            and (latest.certainty, latest.note) == (given.certainty, given.note)
        )


def _assigned_only(work: Writing) -> bool:
    return work.projects.info().policy is AssignmentPolicy.ASSIGNED_ONLY


def _unknown(case_id: str, *, assigned_only: bool) -> FieldFault:
    expected = "a case that is assigned to you" if assigned_only else "a case of this project"
    return FieldFault("case_id", "there is no such case for you", found=glimpse(case_id), expected=expected)


def _in_draft(case_id: str) -> FieldFault:
    """Recording over it would end a draft that nobody has submitted."""
    problem = "you have an unfinished draft of this case"
    return FieldFault("case_id", problem, found=glimpse(case_id), expected="a case submitted, or not begun")


def _require_file(path: Path) -> None:
    if not path.exists():
        raise NotFound("There is no such file.", where=str(path))
    if not path.is_file():
        raise Refused("This is not a file.", where=str(path), mend="Name a CSV or JSON lines file.")
