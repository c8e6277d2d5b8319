"""What is typed into number, text and country fields: its canonical form, or what is wrong."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum, auto

from reviewer.domain.answer import Answer, typed
from reviewer.domain.checking import MAX_TEXT, answer_problem
from reviewer.domain.codebook import Level, Variable


class Problem(Enum):
    """Why a typed value cannot be taken; the page has the words."""

    NOT_A_NUMBER = auto()
    TOO_SMALL = auto()
    TOO_LARGE = auto()
    NOT_A_COUNTRY = auto()
    TOO_LONG = auto()
    DOES_NOT_FIT = auto()


@dataclass(frozen=True, slots=True)
class Refusal:
    """A problem with the bound it concerns, where there is one."""

    problem: Problem
    bound: str = ""


def read_typed(variable: Variable, text: str) -> Answer | Refusal | None:
    """The answer that `text` gives, None where it is empty, or why it is none."""
    stripped = text.strip()
    if not stripped:
        return None
    value = _canonical(variable.level, stripped)
    if value is None:
        return Refusal(Problem.NOT_A_NUMBER)
    answer = typed(value)
    return _refusal(variable, value) if answer_problem(variable, answer) else answer


def _canonical(level: Level, text: str) -> str | None:
    if level is Level.COUNTRY:
        return text.upper()
    if level is Level.NUMBER:
        return _canonical_number(text)
    return unicodedata.normalize("NFC", text)


def _canonical_number(text: str) -> str | None:
    """Plain decimal digits: `1,5`, `٣` and `1.50` are `1.5`, `3` and `1.5`."""
    try:
        number = Decimal(text.replace(",", ".").replace("٫", "."))
    except InvalidOperation:
        return None
    if not number.is_finite() or abs(number.adjusted()) > 18:
        return None
    # Not normalize(): that writes 100 as 1E+2.
    plain = format(number, "f")
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return "0" if plain in {"-0", ""} else plain


def _refusal(variable: Variable, value: str) -> Refusal:
    if variable.level is Level.COUNTRY:
        return Refusal(Problem.NOT_A_COUNTRY)
    if variable.level is Level.TEXT:
        return Refusal(Problem.TOO_LONG, str(MAX_TEXT))
    if variable.minimum is not None and Decimal(value) < Decimal(variable.minimum):
        return Refusal(Problem.TOO_SMALL, variable.minimum)
    if variable.maximum is not None and Decimal(value) > Decimal(variable.maximum):
        return Refusal(Problem.TOO_LARGE, variable.maximum)
    return Refusal(Problem.DOES_NOT_FIT)
