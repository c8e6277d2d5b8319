"""What the form has to tell the reviewer, as kinds with arguments; the page has the words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    """One sentence each."""

    CHOOSE_ONE = auto()
    CHOOSE_SOME = auto()
    TYPE_SOMETHING = auto()
    MEND_RULE = auto()
    STILL_OPEN = auto()
    REOPENED = auto()
    PASSED = auto()
    PASSED_ASKS = auto()
    LOOK_AGAIN = auto()
    NOTHING_LEFT = auto()
    NOTHING_TO_UNDO = auto()
    NOTHING_TO_REDO = auto()
    UNDONE = auto()
    REDONE = auto()
    REPEATED = auto()
    HANDED_BACK = auto()
    SAVING_STOPPED = auto()
    SAVING_AGAIN = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class Message:
    """`subject` is a case id, a step's name or a rule's own words; untrusted where it came from a file."""

    kind: Kind
    subject: str = ""
    detail: str = ""
