"""Settling: opinions of coders, decisions, final records, the queue of what waits, released rounds.

Everything but `Finals.table` and `Feedback` is for whoever may supervise, and raises NotAllowed for others.
A case that the viewer codes or has been given to code does not exist here for a viewer who codes blind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from reviewer.domain.adjudication import Opinion, Reason, Settled
from reviewer.domain.answer import Answer, Certainty
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey
from reviewer.services.ports.cases import CaseView


@dataclass(frozen=True, slots=True)
class CodedOpinion:
    """The revision in force of one coder, with what stands beside its answers."""

    opinion: Opinion
    coder: AccountKey
    certainty: Certainty | None
    note: str


@dataclass(frozen=True, slots=True)
class CodedCase:
    """A case and the revisions in force, at one codebook version, by reviewer.

    `older` counts those of other versions; `finished`: every assignment of the highest round is done.
    """

    case: CaseKey
    case_id: str
    opinions: tuple[CodedOpinion, ...]
    older: int
    finished: bool
    round: int


@dataclass(frozen=True, slots=True)
class NewDecision:
    """A decision to append; `kind` is decided, deferred or withdrawn, `uuid` its save id.

    Its `adjudicator` is the viewer, but for one that is carried over from an older codebook version.
    """

    uuid: str
    case: CaseKey
    codebook: CodebookKey
    variable: str
    kind: str
    answer: Answer | None
    blind: Answer | None
    reason: Reason | None
    note: str
    based_on: tuple[str, ...]
    at: int
    adjudicator: AccountKey | None = None


@dataclass(frozen=True, slots=True)
class StoredDecision:
    """A decision as stored; `by` is the name of its account."""

    key: int
    uuid: str
    case: CaseKey
    codebook: CodebookKey
    variable: str
    revision: int
    kind: str
    adjudicator: AccountKey
    by: str
    answer: Answer | None
    blind: Answer | None
    reason: Reason | None
    note: str
    at: int


@dataclass(frozen=True, slots=True)
class SettlingStep:
    """A step of the viewer's undo log: the decision that stood before and the one that was made, by key."""

    number: int
    case: CaseKey
    variable: str
    codebook: CodebookKey
    before: int | None
    after: int


@dataclass(frozen=True, slots=True)
class NewFinal:
    """Final answers as worked out; `decisions` gives the key of the decision behind an adjudicated one."""

    uuid: str
    case: CaseKey
    codebook: CodebookKey
    based_on: tuple[str, ...]
    results: Mapping[str, Settled]
    decisions: Mapping[str, int]
    at: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a case stands: its state, its weight, and the variables that wait as (name, weight, deferred).

    `differing` names (coder, variable) where the final answer is not what the coder had said.
    """

    case: CaseKey
    state: str
    weight: float
    round: int
    variables: tuple[tuple[str, float, bool], ...]
    differing: tuple[tuple[AccountKey, str], ...]


@dataclass(frozen=True, slots=True)
class WaitingCase:
    """One line of the queue."""

    case: CaseKey
    case_id: str
    weight: float
    unresolved: int
    state: str


@dataclass(frozen=True, slots=True)
class FinalRow:
    """One line of the table of final answers, long as the codings table; `support` counts who say it.

    `status` is the case's state of settling: settled, open, deferred, or waiting where it is coded again.
    """

    project_id: str
    case_id: str
    final_id: str
    codebook_id: str
    codebook_version: str
    variable: str
    state: str
    code: str
    round: int
    status: str
    settled_at: int
    provenance: str
    support: int


@dataclass(frozen=True, slots=True)
class Compared:
    """A case of the viewer's own, whose final answers were released: own answers beside them."""

    case: CaseKey
    case_id: str
    own: Mapping[str, Answer]
    final: Mapping[str, Settled]


class Opinions(Protocol):
    """What coders say of cases."""

    def coded(self, cases: Sequence[CaseKey], codebook: CodebookKey) -> list[CodedCase]:
        """These cases (some hundreds), in their order; those that do not exist for the viewer left out."""

    def coders(self, case: CaseKey) -> frozenset[AccountKey]:
        """Whoever coded the case or was given it to code."""

    def record(self, case: CaseKey) -> CaseView:
        """The record of the case; raises NotFound."""


class Decisions(Protocol):
    """Decisions and the viewer's steps."""

    def standing(
        self, cases: Sequence[CaseKey], codebook: CodebookKey
    ) -> dict[CaseKey, dict[str, StoredDecision]]:
        """The newest decision on each variable of these cases, whatever its kind."""

    def older(self, cases: Sequence[CaseKey], codebook: CodebookKey) -> list[StoredDecision]:
        """What stood under the version before: of these cases, the newest decisions under the newest version
        before this one that has any.
        """

    def by_uuid(self, uuid: str) -> StoredDecision | None: ...
    def by_key(self, key: int) -> StoredDecision: ...
    def undo_top(self) -> SettlingStep | None:
        """The viewer's step that undo would take back."""

    def redo_top(self) -> SettlingStep | None: ...


class DecisionWrites(Decisions, Protocol):
    """Append only, but for the steps."""

    def add(self, decision: NewDecision) -> StoredDecision: ...
    def push(self, before: StoredDecision | None, after: StoredDecision) -> None:
        """A new step; undone ones are forgotten, and of the older ones the last 180 to 200 stay."""

    def mark(self, step: SettlingStep, *, undone: bool) -> None: ...


class Finals(Protocol):
    """Final records."""

    def revision(self, case: CaseKey) -> int:
        """The revision that stands; 0 where there is none."""

    def table(self) -> Iterator[FinalRow]:
        """The long table by case id and variable, streamed.  NotAllowed without the right to export all."""


class FinalWrites(Finals, Protocol):
    """Append only."""

    def add(self, finals: Sequence[NewFinal]) -> int:
        """Append those that differ from what stands; how many that were."""


class Settling(Protocol):
    """The queue of what waits, and kept counts."""

    def seed(self) -> int | None:
        """The seed by which coders are shuffled; None before it was made."""

    def counts(self) -> dict[str, int]: ...
    def by_round(self) -> list[tuple[int, str, int]]:
        """(round, state, cases) from kept counts."""

    def waiting(
        self,
        *,
        variable: str,
        codebook: CodebookKey,
        state: str,
        after: tuple[float, CaseKey] | None,
        count: int,
    ) -> list[WaitingCase]:
        """The next rows behind `after`, the heaviest first; of one variable where it is named."""

    def variables(self, codebook: CodebookKey) -> list[tuple[str, int]]:
        """Variables with cases that are open, in the codebook's order, with how many."""

    def place(self, case: CaseKey) -> tuple[float, CaseKey] | None:
        """Where the case stands by weight, whatever its state; None where nobody coded it."""

    def stale(self, after: CaseKey, count: int) -> list[CaseKey]:
        """Cases to be worked out again, by key, behind `after`."""

    def releases(self) -> dict[int, int]:
        """When each round was released."""


class SettlingWrites(Settling, Protocol):
    """Changes to the queue; kept counts change with it."""

    def put_seed(self, seed: int) -> None: ...
    def keep(self, cases: Sequence[CaseKey]) -> list[CaseKey]:
        """Those that are settled stay as they are, and are no longer stale; which they were."""

    def put(self, places: Sequence[Place], codebook: CodebookKey) -> None:
        """These cases are worked out and no longer stale."""

    def release(self, round_number: int, at: int) -> None:
        """Release a round; harmless where it is released."""


class Feedback(Protocol):
    """The viewer's own answers beside final ones, of released rounds only."""

    def compared(self, *, variable: str, after: CaseKey, count: int) -> list[Compared]:
        """Own cases with a difference (in that variable), by case key, behind `after`."""

    def summary(self) -> list[tuple[str, int, int]]:
        """(variable, own answers compared, differences)."""
