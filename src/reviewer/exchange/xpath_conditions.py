"""Expressions of an XLSForm (XPath) as conditions.

In XPath `${x} != 'c'` holds of a blank question too, hence it is read as `not x = c`.  What has no
counterpart in the grammar of conditions is refused, for a condition that is left out would change who is
asked what.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from reviewer.domain.codebook import CODED_LEVELS, Level, Variable
from reviewer.domain.condition_nodes import COMPARISONS
from reviewer.domain.conditions import MAX_DEPTH, MAX_LENGTH

_TOKEN = re.compile(
    r"\s*(?:(?P<name>\$\{\s*[^{}\s]+\s*\})|(?P<text>'[^']*'|\"[^\"]*\")|(?P<number>-?\d+(?:\.\d+)?)"
    r"|(?P<word>[A-Za-z][\w-]*)|(?P<sign><=|>=|!=|[=<>(),]))"
)
_TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "!=": "!="}


class NoCounterpart(ValueError):
    """The expression cannot be said as a condition; the message says which part."""


def from_xpath(text: str, variables: Mapping[str, Variable]) -> str:
    """The condition's text; `variables` are those that stand before.  Raises NoCounterpart."""
    if len(text) > MAX_LENGTH * 4:
        raise NoCounterpart("it is too long")
    return _Reader(_tokens(text), variables).whole()


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


def _tokens(text: str) -> list[_Token]:
    tokens = []
    at = 0
    while text[at:].strip():
        match = _TOKEN.match(text, at)
        if match is None:
            raise NoCounterpart(f"'{text[at:].strip()[:12]}' has no counterpart")
        kind = match.lastgroup or ""
        found = match[kind]
        if kind == "name":
            found = found[2:-1].strip().lower()
        elif kind == "text":
            found = found[1:-1]
        tokens.append(_Token(kind, found))
        at = match.end()
    return tokens


class _Reader:
    """Reads by precedence: or, and, and below them not(), brackets and tests."""

    def __init__(self, tokens: list[_Token], variables: Mapping[str, Variable]) -> None:
        self._tokens = tokens
        self._variables = variables
        self._at = 0
        self._depth = 0

    def whole(self) -> str:
        text = self._either()
        if self._at < len(self._tokens):
            raise NoCounterpart(f"'{self._tokens[self._at].text}' is not expected here")
        return text

    def _next(self) -> _Token:
        if self._at >= len(self._tokens):
            raise NoCounterpart("it ends too early")
        self._at += 1
        return self._tokens[self._at - 1]

    def _met(self, text: str) -> bool:
        met = self._at < len(self._tokens) and self._tokens[self._at] in {
            _Token("sign", text),
            _Token("word", text),
        }
        self._at += met
        return met

    def _expect(self, text: str) -> None:
        if not self._met(text):
            raise NoCounterpart(f"'{text}' is expected")

    def _either(self) -> str:
        parts = [self._both()]
        while self._met("or"):
            parts.append(self._both())
        return " or ".join(parts)

    def _both(self) -> str:
        parts = [self._single()]
        while self._met("and"):
            parts.append(self._single())
        return " and ".join(parts)

    def _single(self) -> str:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise NoCounterpart("it is nested too deeply")
        text = self._unwrapped()
        self._depth -= 1
        return text

    def _unwrapped(self) -> str:
        if self._met("("):
            return self._bracketed()
        if self._met("not"):
            self._expect("(")
            return f"not {self._bracketed()}"
        if self._met("selected"):
            return self._selected()
        return self._compared(self._next(), self._next(), self._next())

    def _bracketed(self) -> str:
        inner = self._either()
        self._expect(")")
        return f"({inner})"

    def _selected(self) -> str:
        self._expect("(")
        variable = self._variable(self._next())
        self._expect(",")
        code = self._next()
        self._expect(")")
        if variable.level not in CODED_LEVELS:
            raise NoCounterpart(f"'{variable.id}' has no choices")
        return f"{variable.id} {'has' if variable.level is Level.SET else '='} {_code(code)}"

    def _variable(self, token: _Token) -> Variable:
        variable = self._variables.get(token.text) if token.kind == "name" else None
        if variable is None:
            raise NoCounterpart(f"there is no question '{token.text}' before this one")
        return variable

    def _compared(self, left: _Token, sign: _Token, right: _Token) -> str:
        if sign.kind != "sign" or sign.text not in _TURNED:
            raise NoCounterpart(f"'{left.text}' has no counterpart")
        if left.kind != "name":
            left, right, sign = right, left, _Token("sign", _TURNED[sign.text])
        return _test(self._variable(left), sign.text, right)


def _test(variable: Variable, sign: str, value: _Token) -> str:
    if value.kind not in {"text", "number"}:
        raise NoCounterpart(f"'{value.text}' is neither a text nor a number")
    name = variable.id
    if not value.text and sign in {"=", "!="}:
        return f"answered({name})" if sign == "!=" else f"not answered({name})"
    if variable.level is Level.NUMBER:
        return _of_number(name, sign, value.text)
    if sign in COMPARISONS:
        return _of_scores(variable, sign, value.text)
    if variable.level in {Level.SET, Level.TEXT}:
        raise NoCounterpart(f"'{name}' as a whole cannot be compared with a text")
    return f"{name} = {_code(value)}" if sign == "=" else f"not {name} = {_code(value)}"


def _of_number(name: str, sign: str, number: str) -> str:
    if _decimal(number) is None:
        raise NoCounterpart(f"'{number}' is not a number")
    if sign in COMPARISONS:
        return f"{name} {sign} {number}"
    return f"{'not ' if sign == '!=' else ''}({name} >= {number} and {name} <= {number})"


def _of_scores(variable: Variable, sign: str, number: str) -> str:
    """Codes that are numbers can be compared; the condition names those that fit."""
    limit = _decimal(number)
    scores = {code.id: _decimal(code.id) for code in variable.codes}
    if limit is None or variable.level is Level.SET:
        raise NoCounterpart(f"'{variable.id}' cannot be compared by size")
    fitting = [
        code for code, score in scores.items() if score is not None and COMPARISONS[sign](score, limit)
    ]
    if not fitting:
        raise NoCounterpart(f"no choice of '{variable.id}' is {sign} {number}")
    return f"{variable.id} in {{{', '.join(fitting)}}}"


def _code(token: _Token) -> str:
    if token.kind not in {"text", "number"} or not re.fullmatch(r"[A-Za-z0-9][\w-]*", token.text):
        raise NoCounterpart(f"'{token.text}' cannot be a code")
    return token.text


def _decimal(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
