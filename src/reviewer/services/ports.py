"""What services ask of the store: rows and Protocols, no SQL.

The store is opened for one account at a time (`viewer`).  Every read path filters by it: for a
reviewer, upstream hints, other reviewers' codings and final answers do not exist.  A `Writing`
is one BEGIN IMMEDIATE transaction; it must `record` at least one trail entry before `commit`, and
rolls back unless committed.  Times are microseconds since 1970 UTC.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from reviewer.domain.allocation import PilotStratum
from reviewer.domain.answer import Answer, Certainty
from reviewer.domain.assignment import Assignment, AssignmentPolicy, AssignmentState
from reviewer.domain.case import Attribute, CaseFacts, MediaItem, MediaKind
from reviewer.domain.frame import Frame
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey, CodingKey, DrawKey, PlanKey
from reviewer.domain.person import Account, Role
from reviewer.domain.sampling import Draw, DrawnCase, DrawRecord
from reviewer.services.steps import Step


@dataclass(frozen=True, slots=True)
class ProjectInfo:
    """The one project of a store.  `uuid` is its identity on every desk."""

    uuid: str
    title: str
    policy: AssignmentPolicy
    codebook: CodebookKey
    created_at: int


@dataclass(frozen=True, slots=True)
class StoredCodebook:
    """A codebook version as stored: canonical TOML in `content`, parsed by the services."""

    key: CodebookKey
    id: str
    version: str
    digest: str
    content: str


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What the queue shows: `text` is matched within case id, source and country; empty states mean all."""

    text: str = ""
    states: frozenset[AssignmentState] = frozenset()
    flagged: bool = False

    @property
    def everything(self) -> bool:
        """Whether nothing is filtered away, so that positions are dense."""
        return not self.text.strip() and not self.states and not self.flagged


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One line of the queue; `position` counts from 1, dense over the unfiltered queue."""

    position: int
    case: CaseKey
    case_id: str
    state: AssignmentState
    flagged: bool
    media: int


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """Kept counts by state; never counted on the way."""

    open: int = 0
    draft: int = 0
    done: int = 0
    handed_back: int = 0

    @property
    def total(self) -> int:
        """All cases of the queue."""
        return self.open + self.draft + self.done + self.handed_back


@dataclass(frozen=True, slots=True)
class Hints:
    """What upstream sources say of a case's media; hints for supervisors, never labels."""

    identified_status: str | None
    categories: tuple[tuple[int, int], ...]
    """(category, media items), ascending, uncategorised left out."""
    any_victim_identified: bool | None
    any_self_generated: bool | None
    distributed: int


@dataclass(frozen=True, slots=True)
class CaseView:
    """The record of one case.  `hints` is None for whoever codes blind."""

    case: CaseKey
    case_id: str
    source: str | None
    received: str | None
    country: str | None
    sources: tuple[str, ...]
    attributes: Mapping[str, Attribute]
    media: int
    images: int
    videos: int
    first_created: str | None
    last_created: str | None
    shared_media: int
    """Media items whose MD5 or SHA-1 occurs in another case too."""
    related: tuple[str, ...]
    """Case ids that share media, at most 20 (for a reviewer: only cases of the own queue)."""
    hints: Hints | None


@dataclass(frozen=True, slots=True)
class CaseRevision:
    """What a later import changed of a case record: each field's value before and after."""

    revision: int
    """From 2: the first form of a record has no changes."""
    at: int
    source: str
    changes: Mapping[str, tuple[object, object]]
    media_changed: int


@dataclass(frozen=True, slots=True)
class MediaRow:
    """One line of the media table; `category` and `tags` are None for whoever codes blind."""

    number: int
    """From 1, dense within the case."""
    media_id: int
    kind: MediaKind
    mime_type: str | None
    size: int | None
    md5: str | None
    sha1: str | None
    created: str | None
    category: int | None
    tags: str | None
    file_name: str | None
    path: str | None


@dataclass(frozen=True, slots=True)
class Draft:
    """A coding in progress: the one thing that changes in place."""

    reviewer: AccountKey
    case: CaseKey
    codebook: CodebookKey
    answers: Mapping[str, Answer]
    certainty: Certainty | None
    note: str
    updated_at: int


@dataclass(frozen=True, slots=True)
class NewCoding:
    """A revision to append.  `kind`: submitted, withdrawn, handed_back, migrated.

    `uuid` is its save id: appending the same uuid again changes nothing and gives the same key.
    """

    uuid: str
    reviewer: AccountKey
    case: CaseKey
    codebook: CodebookKey
    kind: str
    answers: Mapping[str, Answer]
    certainty: Certainty | None
    note: str
    round: int
    at: int


@dataclass(frozen=True, slots=True)
class StoredCoding:
    """A revision as stored; `revision` counts from 1 within (case, reviewer)."""

    key: CodingKey
    uuid: str
    reviewer: AccountKey
    case: CaseKey
    codebook: CodebookKey
    kind: str
    revision: int
    answers: Mapping[str, Answer]
    certainty: Certainty | None
    note: str
    round: int
    at: int


class IntakeRecord(NamedTuple):
    """One record of a file on its way in: facts of a case, and a media item of it or None.

    A media record that names several series comes as one `IntakeRecord` for each, one after the other, all
    with the record's `number` (from 1), so that it is counted once; 0 stands for a record that comes alone.
    """

    facts: CaseFacts
    item: MediaItem | None
    number: int = 0


@dataclass(frozen=True, slots=True)
class IntakeCounts:
    """What an intake found; each media record counted once, however many series it names."""

    cases_new: int = 0
    cases_known: int = 0
    media_new: int = 0
    media_known: int = 0
    cases_changed: int = 0
    """Of the known cases, those that have a new revision."""
    media_changed: int = 0
    """Of the known media records, those that said something else before."""


@dataclass(frozen=True, slots=True)
class CodingRow:
    """One line of the codings table (COMMANDS: long, one row for each answer; a set one for each code)."""

    project_id: str
    case_id: str
    coding_id: str
    reviewer: str
    codebook_id: str
    codebook_version: str
    variable: str
    state: str
    code: str
    certainty: str
    round: int
    status: str
    submitted_at: int


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the cases table."""

    case_id: str
    source: str | None
    received: str | None
    identified_status: str | None
    country: str | None
    media: int
    images: int
    videos: int
    highest_category: int | None
    any_victim_identified: bool | None
    attributes: Mapping[str, Attribute] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FrameWish:
    """Which cases a draw may reach: `text` as in `QueueFilter`, each (column, value) of `where` (an empty
    value: not said), and none that came after the case `up_to` (0: the newest).

    `stratify` names the column whose value is the stratum; columns are those of the cases table and
    attributes.
    """

    stratify: str = ""
    text: str = ""
    where: tuple[tuple[str, str], ...] = ()
    up_to: int = 0


@dataclass(frozen=True, slots=True)
class StoredDraw:
    """A draw as stored; `by` is the account's name, `last_case` the newest case there was."""

    key: DrawKey
    at: int
    by: str
    last_case: int
    cases: int
    record: DrawRecord


@dataclass(frozen=True, slots=True)
class PlannableCase:
    """A case as plans see it; `assigned` counts the assignments that it has, of every reviewer."""

    case: CaseKey
    case_id: str
    stratum: str
    hint: str
    assigned: int


@dataclass(frozen=True, slots=True)
class PlannedTask:
    """A case that a plan gives to a reviewer; `kind` is single, overlap, calibration or second."""

    case: CaseKey
    reviewer: AccountKey
    kind: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class NewPlan:
    """A plan to be kept; `kind` is plan, replacement or second, `record` (JSON) says what was asked for."""

    draw: DrawKey | None
    round: int
    kind: str
    record: Mapping[str, object]
    at: int


@dataclass(frozen=True, slots=True)
class StoredPlan:
    """A plan as stored; `by` is the account's name."""

    key: PlanKey
    at: int
    by: str
    draw: DrawKey | None
    round: int
    kind: str
    record: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class UnbegunTask:
    """An assignment that nobody has touched; `coders` are all who have the case, this reviewer among them."""

    case: CaseKey
    case_id: str
    round: int
    kind: str
    coders: frozenset[AccountKey]


@dataclass(frozen=True, slots=True)
class RatingsWanted:
    """Which codings agreement is computed on: of one codebook version, and of what else is said.

    `since` and `until` are microseconds since 1970 UTC (`until` is not included) and refer to submission;
    `group` is what divides the cases (as `Ratings.labels`) and the wanted value.
    """

    codebook: CodebookKey
    round: int | None = None
    since: int | None = None
    until: int | None = None
    group: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class RatingColumns:
    """One number for each coding in every column, by coding key; `times` are microseconds since 1970 UTC."""

    codings: array[int]
    cases: array[int]
    reviewers: array[int]
    times: array[int]


STATE_NUMBERS = ("value", "none", "does_not_apply", "not_reached")
"""What the lowest numbers of a packed answer stand for; `value`: typed, to be had from `Ratings.values`."""


@dataclass(frozen=True, slots=True)
class PackedAnswers:
    """Answers as numbers: coding << (variable_bits + code_bits) | variable << code_bits | code, by coding
    key, a set as one number for each code.  Codes below `len(STATE_NUMBERS)` are states.
    """

    variable_bits: int
    code_bits: int
    variables: Mapping[str, int]
    codes: Mapping[tuple[int, str], int]
    """By variable's number and code id."""
    chunks: Iterator[array[int]]


@dataclass(frozen=True, slots=True)
class RatedCoding:
    """What stands beside the answers of one coding where the cases behind a number are listed."""

    coding: CodingKey
    case: CaseKey
    case_id: str
    reviewer: AccountKey
    certainty: str
    note: str
    at: int


@dataclass(frozen=True, slots=True)
class CodedOnce:
    """A case that one reviewer alone has coded; `flagged` where the code that was asked for was chosen."""

    case: CaseKey
    case_id: str
    reviewer: AccountKey
    flagged: bool


class Projects(Protocol):
    """The project, its accounts and its codebook versions."""

    def info(self) -> ProjectInfo: ...
    def accounts(self) -> list[Account]: ...
    def account_named(self, name: str) -> Account | None: ...
    def codebook(self, key: CodebookKey) -> StoredCodebook: ...


class ProjectWrites(Projects, Protocol):
    """Changes to the project, its people and its codebooks."""

    def create(self, uuid: str, title: str, policy: AssignmentPolicy, at: int) -> None:
        """Once for each store; the codebook is set by `add_codebook`."""

    def add_account(self, name: str, roles: frozenset[Role], at: int) -> Account: ...
    def set_enabled(self, account: AccountKey, *, enabled: bool) -> None: ...
    def set_policy(self, policy: AssignmentPolicy) -> None: ...

    def add_codebook(
        self, book: StoredCodebook, variables: Sequence[tuple[str, str, Sequence[str]]], at: int
    ) -> CodebookKey:
        """Store a version with its (variable id, level, code ids) and make it current.

        `book.key` is ignored.
        """


class Queue(Protocol):
    """A reviewer's queue; for an account that does not review, every case of the project."""

    def counts(self) -> QueueCounts: ...
    def rows(self, first: int, count: int) -> list[QueueRow]:
        """Positions first, first+1, ... of the unfiltered queue."""

    def matching(self, wanted: QueueFilter, after: int, count: int) -> list[QueueRow]:
        """The next rows that match, behind position `after` (0: from the start)."""

    def next_open(self, after: int) -> QueueRow | None:
        """The next open row behind `after`, then from the start; never one in draft."""

    def latest_draft(self) -> QueueRow | None: ...
    def row_of(self, case: CaseKey) -> QueueRow | None: ...
    def saved_filters(self) -> list[tuple[str, QueueFilter]]: ...


class QueueWrites(Queue, Protocol):
    """Changes to assignments; kept counts change with them."""

    def assignment(self, reviewer: AccountKey, case: CaseKey) -> Assignment | None: ...
    def set_state(self, reviewer: AccountKey, case: CaseKey, state: AssignmentState) -> None: ...
    def set_flag(self, reviewer: AccountKey, case: CaseKey, *, flagged: bool) -> None: ...

    def assign(self, reviewer: AccountKey, cases: Iterable[CaseKey], *, round_number: int = 1) -> int:
        """Append cases to a reviewer's queue in this order, those already in it left out; gives how many."""

    def assign_unassigned(self, reviewer: AccountKey) -> int:
        """Append every case the reviewer does not have yet, in case order; for the policy `everyone`."""

    def save_filter(self, name: str, wanted: QueueFilter) -> None: ...
    def delete_filter(self, name: str) -> None: ...


class Cases(Protocol):
    """Case records and their media metadata."""

    def find(self, case_id: str) -> CaseKey | None:
        """The case of that id, if the viewer may see it."""

    def view(self, case: CaseKey) -> CaseView:
        """The record; raises NotFound for a case that the viewer may not see."""

    def media(self, case: CaseKey, first: int, count: int) -> list[MediaRow]:
        """Media rows `first`, `first+1`, ... (from 1)."""

    def of_media(self, asked: Sequence[tuple[Sequence[str], int | None, str | None]]) -> list[list[str]]:
        """For each of (case ids, MediaID, MD5): the cases that have the media item, by id.

        Matched by MediaID within the cases that are named; where none has it, by MD5 in any.
        """

    def revisions(self, case: CaseKey) -> list[CaseRevision]:
        """What imports changed of the record, in order; empty for whoever codes blind."""

    def totals(self) -> tuple[int, int]:
        """(cases, media items) of the project, from kept counts."""

    def table(self) -> Iterator[CaseRow]:
        """Every case by case id, streamed; raises NotAllowed without the right to export all."""


class Intake(Protocol):
    """One file on its way in, inside the writing that gave it."""

    def add(self, records: Sequence[tuple[CaseFacts, MediaItem | None, int]]) -> None:
        """Stage a batch of what `IntakeRecord` names (thousands at a time)."""

    def conflicts(self) -> list[tuple[str, str]]:
        """(case_id, field) where the staged facts of one case contradict each other within this file."""

    def finish(self) -> IntakeCounts:
        """Merge what was staged: known media and cases add nothing; aggregates and queues follow."""


class Drafts(Protocol):
    """Codings in progress of the viewer."""

    def get(self, case: CaseKey) -> Draft | None: ...


class DraftWrites(Drafts, Protocol):
    """A draft is made by the first change; each change stamps `at`."""

    def put_answer(
        self, case: CaseKey, codebook: CodebookKey, variable: str, answer: Answer | None, at: int
    ) -> None:
        """Set or (None) clear one answer."""

    def put_certainty(
        self, case: CaseKey, codebook: CodebookKey, certainty: Certainty | None, at: int
    ) -> None: ...
    def put_note(self, case: CaseKey, codebook: CodebookKey, note: str, at: int) -> None: ...
    def delete(self, case: CaseKey) -> None: ...


class Codings(Protocol):
    """Submitted revisions; a reviewer sees only the own ones."""

    def latest(self, case: CaseKey, reviewer: AccountKey) -> StoredCoding | None:
        """The newest revision of that reviewer's coding of the case, whatever its kind."""

    def last_submitted(self, reviewer: AccountKey) -> StoredCoding | None:
        """The newest revision of kind `submitted` that is in force, over all cases."""

    def by_uuid(self, uuid: str) -> StoredCoding | None: ...
    def table(self, *, own_only: bool) -> Iterator[CodingRow]:
        """The long table, streamed by case id, reviewer, revision, variable, code; drafts never appear."""


class CodingWrites(Codings, Protocol):
    """Append only."""

    def append(self, coding: NewCoding) -> StoredCoding: ...


class Ratings(Protocol):
    """First independent submitted codings, for agreement: of each case and reviewer the first revision of
    kind `submitted` that was not withdrawn, within the codebook version and round that are wanted.  Migrated
    and settled answers are never among them.

    Every method raises NotAllowed, at once, without the right to see all codings.  Columns are arrays of
    64-bit numbers ("q"), so that millions of codings are never objects.
    """

    def versions(self) -> list[StoredCodebook]:
        """The codebook versions that were coded with, oldest first."""

    def rounds(self) -> list[int]:
        """The rounds that were coded in, ascending."""

    def groups(self) -> list[str]:
        """What divides the cases: columns, attributes, and `stratum` where cases were drawn by strata."""

    def codings(self, wanted: RatingsWanted) -> RatingColumns: ...
    def answers(self, wanted: RatingsWanted) -> PackedAnswers:
        """The coded answers of these codings, and maybe of others of the same cases and reviewers that
        `codings` leaves out.
        """

    def values(self, wanted: RatingsWanted, variable: str) -> Iterator[tuple[int, str]]:
        """(coding, typed value) of one variable, by coding key; as `answers`."""

    def labels(self, group: str) -> Iterator[tuple[int, str | None]]:
        """(case, value) by case key, of one of `groups`; NotAllowed for hints that the viewer may not see."""

    def shown(self, codings: Sequence[int]) -> list[RatedCoding]:
        """These codings (at most some hundreds), by case and reviewer."""


class UndoLog(Protocol):
    """The viewer's steps, kept over restarts; at least 50, at most 200."""

    def push(self, step: Step, at: int) -> None:
        """A new step; undone ones are forgotten."""

    def collapse(self, case: CaseKey, step: Step, at: int) -> None:
        """Replace the case's trailing steps since its last submission by this one."""

    def top(self) -> Step | None:
        """The step that undo would take back."""

    def redo_top(self) -> Step | None: ...
    def mark_undone(self) -> None:
        """The top step is undone."""

    def mark_redone(self) -> None: ...


class Draws(Protocol):
    """Samples; every method raises NotAllowed for whoever may not supervise."""

    def frame(self, wish: FrameWish) -> Frame:
        """The cases by case id.  Raises NotAllowed for a column of hints that the viewer may not see."""

    def columns(self) -> list[str]:
        """What cases can be stratified and chosen by."""

    def pilot(self, stratify: str, variable: str, code: str) -> dict[str, PilotStratum]:
        """What codings in force say of a code, by stratum: cases coded, and cases where anyone chose it."""

    def last_case(self) -> int:
        """The newest case; 0 where there is none."""

    def all(self) -> list[StoredDraw]:
        """Every draw, the oldest first."""

    def get(self, key: DrawKey) -> StoredDraw:
        """One draw; raises NotFound."""

    def sample(self, key: DrawKey) -> list[DrawnCase]:
        """The cases of a draw, in the order of drawing."""


class DrawWrites(Draws, Protocol):
    """Append only."""

    def add(self, draw: Draw, *, last_case: int, at: int) -> DrawKey: ...


class Plans(Protocol):
    """Assignment plans; every method raises NotAllowed for whoever may not supervise."""

    def cases(self, draw: DrawKey | None) -> list[PlannableCase]:
        """The cases of a draw, or all of the project, by case key."""

    def all(self) -> list[StoredPlan]:
        """Every plan, the oldest first."""

    def tasks(self, key: PlanKey) -> list[PlannedTask]:
        """The tasks of a plan."""

    def unbegun(self, reviewer: AccountKey) -> list[UnbegunTask]:
        """The reviewer's assignments that can still be withdrawn, in the order of the queue."""

    def first_codings(self, variable: str, code: str) -> list[CodedOnce]:
        """Cases that one reviewer alone has coded, with whether that code was chosen."""

    def waiting(self) -> dict[AccountKey, int]:
        """How many assignments each reviewer has yet to do; none for whoever has nothing to do."""

    def shared(self) -> dict[tuple[AccountKey, AccountKey], int]:
        """How many cases each two reviewers (ascending) have in common by plans."""


class PlanWrites(Plans, Protocol):
    """Plans are append only; withdrawing takes assignments away, and never what was begun."""

    def add(self, plan: NewPlan, tasks: Iterable[PlannedTask]) -> PlanKey: ...

    def withdraw_unbegun(self, reviewer: AccountKey) -> int:
        """Take every assignment away that is open, unflagged and untouched; the rest closes ranks."""


class Trail(Protocol):
    """The audit log."""

    def head(self) -> tuple[int, bytes]:
        """(entries, hash of the last)."""

    def verify(self) -> tuple[int, int | None]:
        """(entries, first broken entry or None), reading every entry."""


class Reading(Protocol):
    """One consistent view of the store for one account."""

    @property
    def projects(self) -> Projects: ...
    @property
    def queue(self) -> Queue: ...
    @property
    def cases(self) -> Cases: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def codings(self) -> Codings: ...
    @property
    def ratings(self) -> Ratings: ...
    @property
    def draws(self) -> Draws: ...
    @property
    def plans(self) -> Plans: ...
    @property
    def trail(self) -> Trail: ...


class Writing(Protocol):
    """One transaction; nothing of it is kept unless `commit` returns."""

    @property
    def projects(self) -> ProjectWrites: ...
    @property
    def queue(self) -> QueueWrites: ...
    @property
    def cases(self) -> Cases: ...
    @property
    def drafts(self) -> DraftWrites: ...
    @property
    def codings(self) -> CodingWrites: ...
    @property
    def draws(self) -> DrawWrites: ...
    @property
    def plans(self) -> PlanWrites: ...
    @property
    def undo(self) -> UndoLog: ...

    def intake(self, source: str) -> Intake:
        """Start taking in one file; `source` names where it comes from (kept as provenance)."""

    def record(self, kind: str, subject: str, detail: Mapping[str, object], at: int) -> None:
        """Chain a trail entry; the actor is the viewer."""

    def commit(self) -> None:
        """Make it durable; raises StorageFailed or Busy, and then nothing was kept."""


class Store(Protocol):
    """The project's database, opened; `close` checkpoints and removes keys from memory."""

    def reading(self, viewer: Account) -> AbstractContextManager[Reading]: ...
    def writing(self, viewer: Account) -> AbstractContextManager[Writing]: ...
    def close(self) -> None: ...
