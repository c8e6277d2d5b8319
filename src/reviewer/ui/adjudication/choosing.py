"""Choosing an answer by the codebook's own keys, as the coders did; no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.domain.answer import Answer
from reviewer.domain.codebook import CODED_LEVELS, Code, Level, Variable
from reviewer.domain.sheet import choose, toggle
from reviewer.ui.adjudication.state import NO_OPTION, SettleState
from reviewer.ui.answers.views import goes_on_by_itself


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a key did: `answer` is finished and can be taken, None where more is to come."""

    answer: Answer | None = None


def options_of(variable: Variable) -> tuple[Code, ...]:
    """The codes that can be chosen; none where a value is typed."""
    return variable.offered if variable.level in CODED_LEVELS else ()


def choose_by_key(state: SettleState, variable: Variable, key: str) -> Chosen | None:
    """The option with that key is chosen, or toggled in a set; None where no option has it."""
    codes = options_of(variable)
    at = next((at for at, code in enumerate(codes) if code.key == key), NO_OPTION)
    return None if at == NO_OPTION else choose_at(state, variable, at)


def choose_at(state: SettleState, variable: Variable, at: int) -> Chosen:
    """The option at that place."""
    codes = options_of(variable)
    if not 0 <= at < len(codes):
        return Chosen()
    state.focused, code = at, codes[at]
    if variable.level is not Level.SET:
        return Chosen(choose(variable, code.id))
    state.picked = toggle(variable, state.picked, code.id)
    return Chosen(state.picked if goes_on_by_itself(variable, code) else None)


def begins(keys: Sequence[str], strokes: str) -> bool:
    """Whether further strokes are to come: a codebook of very many codes has keys of three."""
    return any(key.startswith(f"{strokes} ") for key in keys)
