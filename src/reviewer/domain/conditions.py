"""Conditions: when a variable applies, and when a rule is broken.

Grammar (keywords are lower case, names are variable and code ids):

    condition := term { "or" term }
    term      := factor { "and" factor }
    factor    := "not" factor | "(" condition ")" | test
    test      := "answered" "(" name ")"
               | name "=" code | name "!=" code
               | name "has" code                      set contains
               | name "in" "{" code { "," code } "}"  any of these chosen
               | name ("<" | "<=" | ">" | ">=") number

A blank or hidden variable makes every test on it false, `!=` too.  A set in the state `none` counts as
answered: `name has none` and `name = none` are true of it, and `name != code` of every other code.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from .answer import typed
from .condition_nodes import (
    COMPARISONS,
    Answers,
    AnyOf,
    Compares,
    IsAnswered,
    Joined,
    Negated,
    Node,
    OtherThan,
    Reference,
    number_in,
)

__all__ = ["MAX_DEPTH", "MAX_LENGTH", "WORDS", "Condition", "ConditionError", "Reference", "parse_condition"]

_SPACE = re.compile(r"\s*")
_TOKEN = re.compile(
    r"(?P<sign><=|>=|!=|[=<>(){},])|(?P<name>[A-Za-z_][\w.-]*)|(?P<number>-?\d+(?:\.\d+)?[\w.-]*)"
)
WORDS = frozenset({"and", "or", "not", "in", "has", "answered"})
"""The words of the grammar, which therefore cannot be names."""

MAX_LENGTH = 2000
MAX_DEPTH = 32


class ConditionError(ValueError):
    """The text is not a condition; `position` counts characters from 0."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(f"{message} at character {position + 1}")
        self.position = position


@dataclass(frozen=True, slots=True)
class Condition:
    """A parsed condition with the text it came from."""

    text: str
    root: Node

    def __hash__(self) -> int:
        # What belongs to a condition is looked up for every case: going through all of its tree would cost.
        return hash(self.text)

    def holds(self, answers: Answers) -> bool:
        """Whether the condition is true of these answers."""
        return self.root.holds(answers)

    def references(self) -> tuple[Reference, ...]:
        """What it names, for the check that it exists."""
        return self.root.references()


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    position: int
    kind: str


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    position = _skip_space(text, 0)
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise ConditionError("unexpected character", position)
        tokens.append(_Token(match.group(), position, match.lastgroup or ""))
        position = _skip_space(text, match.end())
    return tokens


def _skip_space(text: str, position: int) -> int:
    match = _SPACE.match(text, position)
    return match.end() if match else position


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = _tokens(text)
        self._next = 0
        self._depth = 0

    def parse(self) -> Node:
        root = self._joined("or")
        if self._next < len(self._tokens):
            raise self._error("unexpected words")
        return root

    def _error(self, message: str) -> ConditionError:
        at_end = self._next >= len(self._tokens)
        return ConditionError(message, len(self._text) if at_end else self._tokens[self._next].position)

    def _peek(self) -> str:
        return self._tokens[self._next].text if self._next < len(self._tokens) else ""

    def _take(self, expected: str) -> None:
        if self._peek() != expected:
            raise self._error(f"expected '{expected}'")
        self._next += 1

    def _word(self, what: str) -> str:
        ended = self._next >= len(self._tokens)
        if ended or self._tokens[self._next].kind == "sign" or self._peek() in WORDS:
            raise self._error(f"expected {what}")
        self._next += 1
        return self._tokens[self._next - 1].text

    def _joined(self, word: str) -> Node:
        part = self._factor if word == "and" else lambda: self._joined("and")
        parts = [part()]
        while self._peek() == word:
            self._next += 1
            parts.append(part())
        return parts[0] if len(parts) == 1 else Joined(word == "and", tuple(parts))

    def _factor(self) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._error("nested too deeply")
        try:
            return self._unwrapped()
        finally:
            self._depth -= 1

    def _unwrapped(self) -> Node:
        if self._peek() == "not":
            self._next += 1
            return Negated(self._factor())
        if self._peek() == "(":
            self._next += 1
            inner = self._joined("or")
            self._take(")")
            return inner
        if self._peek() == "answered":
            self._next += 1
            self._take("(")
            name = self._word("a variable")
            self._take(")")
            return IsAnswered(name)
        return self._test(self._word("a variable"))

    def _test(self, name: str) -> Node:
        sign = self._peek()
        if sign in COMPARISONS:
            self._next += 1
            return Compares(name, sign, self._number())
        if sign in {"=", "has"}:
            self._next += 1
            return AnyOf(name, (self._word("a code"),))
        if sign == "!=":
            self._next += 1
            return OtherThan(name, self._word("a code"))
        if sign == "in":
            self._next += 1
            return AnyOf(name, self._code_list())
        raise self._error("expected =, !=, has, in, <, <=, > or >=")

    def _code_list(self) -> tuple[str, ...]:
        self._take("{")
        codes = [self._word("a code")]
        while self._peek() == ",":
            self._next += 1
            codes.append(self._word("a code"))
        self._take("}")
        return tuple(codes)

    def _number(self) -> Decimal:
        at = self._next
        number = number_in(typed(self._word("a number")))
        if number is None:
            self._next = at
            raise self._error("expected a number")
        return number


def parse_condition(text: str) -> Condition:
    """Read `text`; raises ConditionError with the position where it stops being a condition."""
    if len(text) > MAX_LENGTH:
        raise ConditionError(f"longer than {MAX_LENGTH} characters", MAX_LENGTH)
    return Condition(text, _Parser(text).parse())
