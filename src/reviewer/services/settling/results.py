"""What settling gives to a page: plain values, no store and no window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.adjudication import Decision, Difference, Provenance
from reviewer.domain.answer import Answer, Certainty
from reviewer.domain.identifiers import CaseKey, CodebookKey
from reviewer.services.changes import Changes
from reviewer.services.ports import CaseView


class Order(StrEnum):
    """How the queue is gone through: the heaviest case first, or one variable after the other."""

    WEIGHT = "weight"
    VARIABLE = "variable"


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One line of the queue; `unresolved` counts what can be decided now, `state` is open or deferred."""

    case: CaseKey
    case_id: str
    weight: float
    unresolved: int
    state: str


@dataclass(frozen=True, slots=True)
class SettlingCounts:
    """Cases by state, from kept counts: `waiting` is still being coded, `stale` is to be worked out again."""

    waiting: int = 0
    open: int = 0
    deferred: int = 0
    settled: int = 0
    stale: int = 0


@dataclass(frozen=True, slots=True)
class Side:
    """What one coder says of a variable, without a name; `note` is that of the whole coding (untrusted)."""

    label: str
    answer: Answer | None
    certainty: Certainty | None
    note: str


@dataclass(frozen=True, slots=True)
class Question:
    """A variable to be decided, or decided; `distance` is how far apart the answers lie, from 0 to 1.

    `sides` is empty while the adjudicator looks blind and has not decided.
    """

    variable: str
    distance: float
    sides: tuple[Side, ...]
    decision: Decision | None
    deferred: bool


@dataclass(frozen=True, slots=True)
class Agreed:
    """A variable that settled itself; `said_by` of the coders say so."""

    variable: str
    answer: Answer
    provenance: Provenance
    said_by: int


@dataclass(frozen=True, slots=True)
class SettlingCase:
    """A case on the adjudicator's desk, its variables in the codebook's order.

    A variable whose condition is not yet known is in neither list.  `revision` is that of the final record
    (0: none yet), `older` counts codings of older codebook versions, which are left out.
    """

    case: CaseKey
    case_id: str
    view: CaseView
    codebook: CodebookKey
    questions: tuple[Question, ...]
    agreed: tuple[Agreed, ...]
    coders: int
    revision: int
    older: int


@dataclass(frozen=True, slots=True)
class Settlement:
    """A decision that is durable, and the case as it stands after it; `finished`: nothing is unresolved."""

    changes: Changes
    case: SettlingCase
    at: int
    finished: bool


@dataclass(frozen=True, slots=True)
class RoundState:
    """A round as whoever releases it sees it; `waiting` counts cases that are not settled yet."""

    round: int
    settled: int
    waiting: int
    released_at: int | None


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """A case of one's own whose final answers are not what one had said."""

    case: CaseKey
    case_id: str
    differences: tuple[Difference, ...]
