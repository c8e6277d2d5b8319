"""Which key chooses a code and which jumps to a variable, so that no key ever means two things.

A key is a digit, a letter, `shift+` and a letter, or, where those run out, three strokes with spaces
between them (`z a b` for a code, `shift+z a b` for a variable).  Letters that the review screen uses for
its own actions are reserved.  A code's key counts only while its variable is the active one, so variables
share them; a variable's key counts everywhere, so it is free of every code's key.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from string import ascii_lowercase

from reviewer.domain.codebook import NONE_CODE, UNDETERMINED_CODE, Code, Level, Variable

RESERVED_KEYS = frozenset("unrohfjkqwex")
"""Single letters of the review screen's own actions; `u` is at the same time every `undetermined`."""

UNDETERMINED_KEY = "u"
NONE_KEY = "0"
_DIGITS = "1234567890"
_LONG = "z"
# `z` begins the long form, so it is never a key by itself.
_LETTERS = tuple(letter for letter in ascii_lowercase if letter not in RESERVED_KEYS and letter != _LONG)
_SHIFTED = tuple(letter for letter in ascii_lowercase if letter != _LONG)
_CODE_KEY = re.compile(r"[0-9]|[a-y]|z [a-z] [a-z]")
_VARIABLE_KEY = re.compile(r"[a-y]|shift\+[a-y]|shift\+z [a-z] [a-z]")


@dataclass(frozen=True, slots=True)
class KeyProblem:
    """A key that cannot be used; the indices count from 0, `code` is None for a variable's own key."""

    variable: int
    code: int | None
    message: str


def with_keys(variables: Sequence[Variable]) -> tuple[Variable, ...]:
    """The variables with every key filled in; keys that were given stay (check them first)."""
    taken = {one.key for one in variables if one.key}
    coded = [replace(one, codes=_code_keys(one, taken)) for one in variables]
    used = taken | {code.key for one in coded for code in one.codes}
    return tuple(_with_jump_keys(coded, used))


def key_problems(variables: Sequence[Variable]) -> list[KeyProblem]:
    """What is wrong with the keys that were given: unusable ones and such as mean two things."""
    problems: list[KeyProblem] = []
    for index, one in enumerate(variables):
        problems += _code_problems(index, one)
    of_codes = {code.key for one in variables for code in one.codes if code.key}
    seen: set[str] = set()
    for index, one in enumerate(variables):
        message = _variable_problem(one.key, of_codes, seen) if one.key else ""
        if message:
            problems.append(KeyProblem(index, None, message))
        seen.add(one.key)
    return problems


def _code_keys(variable: Variable, taken: Iterable[str]) -> tuple[Code, ...]:
    given = {code.key for code in variable.codes if code.key}
    has_none = any(_is_none(variable, code) for code in variable.codes)
    free = (key for key in _code_pool(taken, has_none=has_none) if key not in given)
    return tuple(
        code if code.key else replace(code, key=_own_key(variable, code) or next(free))
        for code in variable.codes
    )


def _own_key(variable: Variable, code: Code) -> str:
    """The key that this code has everywhere, or none."""
    if code.id == UNDETERMINED_CODE:
        return UNDETERMINED_KEY
    return NONE_KEY if _is_none(variable, code) else ""


def _is_none(variable: Variable, code: Code) -> bool:
    return variable.level is Level.SET and code.id == NONE_CODE


def _code_pool(taken: Iterable[str], *, has_none: bool) -> Iterator[str]:
    avoided = set(taken)
    yield from (digit for digit in _DIGITS if not (has_none and digit == NONE_KEY))
    yield from (letter for letter in _LETTERS if letter not in avoided)
    yield from _long_forms("")


def _long_forms(modifier: str) -> Iterator[str]:
    return (f"{modifier}{_LONG} {first} {second}" for first, second in product(ascii_lowercase, repeat=2))


def _with_jump_keys(variables: Sequence[Variable], used: set[str]) -> Iterator[Variable]:
    for one in variables:
        key = one.key or next(key for key in _jump_pool(one) if key not in used)
        used.add(key)
        yield replace(one, key=key)


def _jump_pool(variable: Variable) -> Iterator[str]:
    """A letter of its own before one with shift, and that before any other."""
    label = next(iter(variable.label.values()), "").lower()
    own = list(dict.fromkeys(letter for letter in label + variable.id if letter in ascii_lowercase))
    yield from (letter for letter in own if letter in _LETTERS)
    yield from (f"shift+{letter}" for letter in own if letter in _SHIFTED)
    yield from (f"shift+{letter}" for letter in _SHIFTED)
    yield from _long_forms("shift+")


def _code_problems(index: int, variable: Variable) -> Iterator[KeyProblem]:
    seen: set[str] = set()
    has_none = any(_is_none(variable, code) for code in variable.codes)
    for place, code in enumerate(variable.codes):
        message = _code_problem(variable, code, has_none=has_none) if code.key else ""
        if not message and code.key and code.key in seen:
            message = "another code of this variable has the same key"
        if message:
            yield KeyProblem(index, place, message)
        seen.add(code.key)


def _code_problem(variable: Variable, code: Code, *, has_none: bool) -> str:
    fixed = _own_key(variable, code)
    if fixed:
        return "" if code.key == fixed else f"the key of '{code.id}' is always {fixed}"
    if not _CODE_KEY.fullmatch(code.key):
        return "a code's key is a digit or a lower-case letter"
    if has_none and code.key == NONE_KEY:
        return f"the key {NONE_KEY} belongs to '{NONE_CODE}'"
    return "this letter is reserved for an action of the review screen" if code.key in RESERVED_KEYS else ""


def _variable_problem(key: str, of_codes: set[str], seen: set[str]) -> str:
    if not _VARIABLE_KEY.fullmatch(key):
        return "a variable's key is a lower-case letter, or shift+ and a letter"
    if key in RESERVED_KEYS:
        return "this letter is reserved for an action of the review screen"
    if key in of_codes:
        return "a code has the same key"
    return "another variable has the same key" if key in seen else ""
