"""The design of a study: draws and plans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from reviewer.domain.allocation import PilotStratum
from reviewer.domain.frame import Frame
from reviewer.domain.identifiers import AccountKey, CaseKey, DrawKey, PlanKey
from reviewer.domain.sampling import Draw, DrawnCase, DrawRecord


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
    """A case as plans see it; `assigned` counts who has it, or has begun it where that is asked for."""

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
class CodedOnce:
    """A case that one reviewer alone has coded; `flagged` where the code that was asked for was chosen."""

    case: CaseKey
    case_id: str
    reviewer: AccountKey
    flagged: bool


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

    def cases(
        self, draw: DrawKey | None, *, stratify: str = "", begun_only: bool = False
    ) -> list[PlannableCase]:
        """The cases of a draw, or all of the project, by case key; their strata are the draw's, or the values
        of a column of the cases.
        """

    def withdrawable(self) -> int:
        """How many assignments of everybody are open and not begun."""

    def holders(self, case: CaseKey, *, begun_only: bool = False) -> frozenset[AccountKey]:
        """Who has the case, or has begun it."""

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
