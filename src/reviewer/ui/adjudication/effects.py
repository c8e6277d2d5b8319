"""What the presenter wants done on the storage thread; each result changes the case on screen."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.domain.adjudication import Reason
from reviewer.domain.answer import Answer
from reviewer.domain.identifiers import CaseKey
from reviewer.services.settling.results import WaitingRow

After = tuple[float, CaseKey]
"""Weight and case of a line of the queue: the place behind which it goes on."""


@dataclass(frozen=True, slots=True)
class Open:
    """Show the case of that line; `active` is the question to begin with."""

    row: WaitingRow
    blind: bool
    active: str = ""


@dataclass(frozen=True, slots=True)
class OpenNext:
    """Show the next case of the queue behind that place, then from its start."""

    after: After | None
    variable: str
    state: str
    blind: bool


@dataclass(frozen=True, slots=True)
class Reveal:
    """Show what the coders said of the case: an own answer was given before."""

    case: CaseKey


@dataclass(frozen=True, slots=True)
class Said:
    """What goes with a decision."""

    reason: Reason | None = None
    note: str = ""
    blind: Answer | None = None


@dataclass(frozen=True, slots=True)
class Take:
    """Decide as the coder behind that letter said."""

    case: CaseKey
    variable: str
    label: str
    said: Said
    save_id: str


@dataclass(frozen=True, slots=True)
class Decide:
    """Decide with this answer."""

    case: CaseKey
    variable: str
    answer: Answer
    said: Said
    save_id: str


@dataclass(frozen=True, slots=True)
class Defer:
    """Leave the question for later."""

    case: CaseKey
    variable: str
    note: str
    save_id: str


@dataclass(frozen=True, slots=True)
class Withdraw:
    """The decision, or the deferral, no longer stands."""

    case: CaseKey
    variable: str
    save_id: str


@dataclass(frozen=True, slots=True)
class Explain:
    """A reason and a note for the decision that stands."""

    case: CaseKey
    variable: str
    reason: Reason | None
    note: str
    save_id: str


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last decision, whichever case it belongs to."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Do again what was taken back last."""


Opens = Open | OpenNext
Settles = Take | Decide | Defer | Withdraw | Explain
Steps = Undo | Redo
Effect = Opens | Reveal | Settles | Steps
Effects = list[Effect]
GO_ON = (Take, Decide, Defer)
"""What goes on to the next question when it is durable."""
