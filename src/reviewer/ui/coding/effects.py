"""What the presenter wants done on the storage thread, in the order it was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reviewer.domain.answer import Answer, Certainty
from reviewer.domain.identifiers import CaseKey


@dataclass(frozen=True, slots=True)
class SaveAnswer:
    """Keep one answer; None clears it."""

    case: CaseKey
    variable: str
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class SaveCertainty:
    """Keep how sure the reviewer is."""

    case: CaseKey
    certainty: Certainty | None


@dataclass(frozen=True, slots=True)
class SaveNote:
    """Keep the note; `further`: it is still being written since it was kept last."""

    case: CaseKey
    note: str
    further: bool = False


@dataclass(frozen=True, slots=True)
class SaveFlag:
    """Set the flag or take it away."""

    case: CaseKey
    flagged: bool


@dataclass(frozen=True, slots=True)
class Submit:
    """Submit, then open the next open case behind `position`.  Harmless when asked twice.

    `look`: the case was looked at again, and so the next one to look at again comes.  `shown`: the answers on
    the screen; another window may have made others of them.
    """

    case: CaseKey
    position: int
    save_id: str
    look: bool = False
    shown: Mapping[str, Answer] | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class HandBack:
    """Hand the case back, then open the next open case behind `position`."""

    case: CaseKey
    position: int
    save_id: str


@dataclass(frozen=True, slots=True)
class RepeatLast:
    """Fill in the answers of the last submitted record."""

    case: CaseKey


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the newest step, whichever case it belongs to, and show that case."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Do the newest step that was taken back once more, and show its case."""


@dataclass(frozen=True, slots=True)
class Open:
    """Show this case."""

    case: CaseKey


@dataclass(frozen=True, slots=True)
class OpenNext:
    """Show the next open case behind `position`."""

    position: int


@dataclass(frozen=True, slots=True)
class LookNext:
    """Show the next case to look at again behind `position`."""

    position: int


@dataclass(frozen=True, slots=True)
class Start:
    """Show the case with a draft, else the next open one."""


Save = SaveAnswer | SaveCertainty | SaveNote | SaveFlag
"""Changes that the form shows at once and that need no answer from the store."""

Turn = Submit | HandBack | RepeatLast | Undo | Redo | Open | OpenNext | LookNext | Start
"""What changes the case on screen: the presenter waits for it, and keys pressed meanwhile wait too."""

Effect = Save | Turn
