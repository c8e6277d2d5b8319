"""An answer to one variable: one of four states, of which only ANSWERED carries codes or a value.

`undetermined` is a code of the codebook, hence ANSWERED.  A draft knows a fifth condition, blank:
the variable is simply absent from the draft's answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AnswerState(StrEnum):
    """What is known about a variable in a submitted coding."""

    ANSWERED = "answered"
    NONE = "none"
    DOES_NOT_APPLY = "does_not_apply"
    NOT_REACHED = "not_reached"

    # That of the word itself: an enumeration's own goes through Python, for millions of answers.
    __hash__ = str.__hash__


class Certainty(StrEnum):
    """How sure the reviewer is of a whole coding."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Answer:
    """State, with codes (nominal, ordinal: one; set: one or more, in codebook order) or a typed value.

    `value` holds number (canonical decimal text), text and country (ISO 3166-1 alpha-2).
    """

    state: AnswerState
    codes: tuple[str, ...] = ()
    value: str | None = None

    def __post_init__(self) -> None:
        carries = bool(self.codes) or self.value is not None
        if carries != (self.state is AnswerState.ANSWERED):
            raise ValueError("only an answered variable carries codes or a value, and it must")
        if self.codes and self.value is not None:
            raise ValueError("an answer carries codes or a value, not both")


NONE = Answer(AnswerState.NONE)
DOES_NOT_APPLY = Answer(AnswerState.DOES_NOT_APPLY)
NOT_REACHED = Answer(AnswerState.NOT_REACHED)


def chosen(*codes: str) -> Answer:
    """An answer that carries these codes."""
    return Answer(AnswerState.ANSWERED, codes=codes)


def typed(value: str) -> Answer:
    """An answer that carries a typed value."""
    return Answer(AnswerState.ANSWERED, value=value)
