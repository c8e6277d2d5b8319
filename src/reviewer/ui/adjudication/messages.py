"""What the page has to say; the words are the window's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    """Each has its sentence in `words`."""

    NOTHING_LEFT = auto()
    CHOOSE_SOME = auto()
    NO_ANSWER = auto()
    REASON_NEEDED = auto()
    NOTE_NEEDED = auto()
    REASON_KEPT = auto()
    OWN_ANSWER = auto()
    MERGED = auto()
    UNDONE = auto()
    REDONE = auto()
    NOTHING_TO_UNDO = auto()
    NOTHING_TO_REDO = auto()
    BLIND_ON = auto()
    BLIND_OFF = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class Message:
    """`subject` is a case, labels of variables, or the words of a refusal."""

    kind: Kind
    subject: str = ""
