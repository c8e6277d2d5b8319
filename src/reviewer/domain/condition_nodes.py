"""The tests of which conditions are made, and what each says of a sheet's answers."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Protocol

from .answer import Answer, AnswerState

Answers = Mapping[str, Answer]
"""Variable to answer; blank and hidden variables are absent."""

COMPARISONS: Mapping[str, Callable[[Decimal, Decimal], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


@dataclass(frozen=True, slots=True)
class Reference:
    """A variable that a condition names, with a code of it or None; `compared` where it must be a number."""

    variable: str
    code: str | None = None
    compared: bool = False


class Node(Protocol):
    """A node of the parsed condition."""

    def holds(self, answers: Answers) -> bool:
        """Whether it is true of these answers (blank variables are absent)."""

    def references(self) -> tuple[Reference, ...]:
        """What it names, in the order of the text."""


def _codes(answers: Answers, name: str) -> tuple[str, ...]:
    answer = answers.get(name)
    if answer is None:
        return ()
    if answer.state is AnswerState.NONE:
        return ("none",)
    return answer.codes or ((answer.value,) if answer.value is not None else ())


def number_in(answer: Answer | None) -> Decimal | None:
    """The finite number that an answer carries; anything else compares with nothing."""
    if answer is None or answer.value is None:
        return None
    try:
        number = Decimal(answer.value)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


@dataclass(frozen=True, slots=True)
class AnyOf:
    name: str
    codes: tuple[str, ...]

    def holds(self, answers: Answers) -> bool:
        return any(code in self.codes for code in _codes(answers, self.name))

    def references(self) -> tuple[Reference, ...]:
        return tuple(Reference(self.name, code) for code in self.codes)


@dataclass(frozen=True, slots=True)
class OtherThan:
    name: str
    code: str

    def holds(self, answers: Answers) -> bool:
        given = _codes(answers, self.name)
        return bool(given) and self.code not in given

    def references(self) -> tuple[Reference, ...]:
        return (Reference(self.name, self.code),)


@dataclass(frozen=True, slots=True)
class IsAnswered:
    name: str

    def holds(self, answers: Answers) -> bool:
        return bool(_codes(answers, self.name))

    def references(self) -> tuple[Reference, ...]:
        return (Reference(self.name),)


@dataclass(frozen=True, slots=True)
class Compares:
    name: str
    sign: str
    number: Decimal

    def holds(self, answers: Answers) -> bool:
        value = number_in(answers.get(self.name))
        return value is not None and COMPARISONS[self.sign](value, self.number)

    def references(self) -> tuple[Reference, ...]:
        return (Reference(self.name, compared=True),)


@dataclass(frozen=True, slots=True)
class Negated:
    inner: Node

    def holds(self, answers: Answers) -> bool:
        return not self.inner.holds(answers)

    def references(self) -> tuple[Reference, ...]:
        return self.inner.references()


@dataclass(frozen=True, slots=True)
class Joined:
    every: bool
    parts: tuple[Node, ...]

    def holds(self, answers: Answers) -> bool:
        results = (part.holds(answers) for part in self.parts)
        return all(results) if self.every else any(results)

    def references(self) -> tuple[Reference, ...]:
        return tuple(one for part in self.parts for one in part.references())
