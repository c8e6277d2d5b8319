"""One JSON value read exactly: what JSON readers pass over in silence is refused with its field."""

from __future__ import annotations

import json
import math
import re

import msgspec

from reviewer.exchange.exact_numbers import exact_number
from reviewer.exchange.limits import Limits, in_words
from reviewer.exchange.problems import FieldFault, glimpse

MAX_DIGITS = 19
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+"|[\[\]{}]', re.DOTALL)
_BEFORE_VALUE = re.compile(rb'"(?:[^"\\]++|\\.)*+"|[\[{,]', re.DOTALL)
_QUOTE = ord('"')
_TYPE_FAULT = re.compile(r"Expected `(?P<expected>[^`]*)`(?:, got `(?P<got>[^`]*)`)? - at `(?P<path>[^`]*)`")
_MISSING = re.compile(r"Object missing required field `(?P<field>[^`]*)`")


class Unreadable(Exception):
    """The bytes are not JSON; `position` counts characters from 0."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.position = position


def checked(raw: bytes, limits: Limits, *, depth: int = 0, keep_digits: bool = False) -> object:
    """The value; `depth` is how deeply it is nested already.

    With `keep_digits` a number of which digits would be lost is the text that it is written in.

    Raises FieldFault for duplicate keys, numbers beyond 64 bits, NaN, NUL, lone surrogates, text that is not
    UTF-8, and limits; Unreadable where it is not JSON at all.
    """
    _check_depth(raw, limits, depth)
    _check_count(raw, limits)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        found = glimpse(raw[error.start : error.start + 8])
        raise FieldFault("", "not valid UTF-8", found=found, expected="UTF-8 text") from None
    try:
        value: object = (_KEEPING if keep_digits else _DECODER).decode(text)
    except json.JSONDecodeError as error:
        raise Unreadable(f"not well-formed JSON: {error.msg}", error.pos) from None
    _check_leaves(value, limits)
    return value


def type_fault(error: msgspec.ValidationError, value: object) -> FieldFault:
    """The refusal that a typed decode's error means, with what was found taken from `value`."""
    if missing := _MISSING.search(str(error)):
        return FieldFault(missing["field"], "missing", expected="a value")
    match = _TYPE_FAULT.search(str(error))
    if match is None:
        return FieldFault("", "a value of another kind than expected")
    steps = re.findall(r"\.(\w+)|\[(\d+|\.\.\.)\]", match["path"])
    name = ".".join(key for key, _ in steps if key)
    return FieldFault(
        name, "of another kind than expected", found=_found(value, steps), expected=_kinds(match["expected"])
    )


def _found(value: object, steps: list[tuple[str, str]]) -> str | None:
    for key, index in steps:
        if key and isinstance(value, dict):
            value = value.get(key)
        elif index.isdigit() and isinstance(value, list) and int(index) < len(value):
            value = value[int(index)]
        else:
            return None
    return glimpse(value)


def _kinds(expected: str) -> str:
    words = {
        "int": "a whole number",
        "str": "text",
        "bool": "true or false",
        "null": "null",
        "float": "a number",
    }
    words |= {"array": "a list", "object": "an object"}
    return " or ".join(words.get(kind, kind) for kind in expected.split(" | "))


def _check_depth(raw: bytes, limits: Limits, depth: int) -> None:
    if raw.count(b"[") + raw.count(b"{") + depth <= limits.nesting:
        return
    for match in _TOKEN.finditer(raw):
        token = raw[match.start()]
        if token in b"[{":
            depth += 1
        elif token in b"]}":
            depth -= 1
        if depth > limits.nesting:
            raise FieldFault(
                "", f"nested more than {limits.nesting} levels deep", expected=f"at most {limits.nesting}"
            )


def _check_count(raw: bytes, limits: Limits) -> None:
    # Each value but the first stands behind one of these; within text they say nothing.
    if raw.count(b",") + raw.count(b"[") + raw.count(b"{") <= limits.values:
        return
    count = 0
    for match in _BEFORE_VALUE.finditer(raw):
        count += raw[match.start()] != _QUOTE
        if count > limits.values:
            raise FieldFault("", f"more than {limits.values:,} values", expected=f"at most {limits.values:,}")


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        raise FieldFault(glimpse(twice), "the key is given twice in one object", expected="each key once")
    return members


class _Wrong:
    """Stands in for a number that cannot be one, until its field is known."""

    def __init__(self, message: str, digits: str) -> None:
        self.message = message
        self.found = glimpse(digits)


def _integer(digits: str) -> int | _Wrong:
    if len(digits.lstrip("-")) > MAX_DIGITS or not -(2**63) <= int(digits) < 2**63:
        return _Wrong("a whole number that does not fit 64 bits", digits)
    return int(digits)


def _float(digits: str) -> float | _Wrong:
    value = float(digits)
    return value if math.isfinite(value) else _Wrong("a number too large to be one", digits)


def _float_or_text(digits: str) -> float | str | _Wrong:
    value = _float(digits)
    if isinstance(value, _Wrong) or repr(value) == digits:
        return value
    exact = exact_number(digits)
    return digits if exact is None else exact


def _constant(word: str) -> _Wrong:
    return _Wrong("not a number that JSON knows", word)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_unique, parse_int=_integer, parse_float=_float, parse_constant=_constant
)
_KEEPING = json.JSONDecoder(
    object_pairs_hook=_unique, parse_int=_integer, parse_float=_float_or_text, parse_constant=_constant
)


def _check_leaves(value: object, limits: Limits) -> None:
    waiting: list[tuple[str, object]] = [("", value)]
    while waiting:
        name, one = waiting.pop()
        if isinstance(one, str):
            _check_string(name, one, limits)
        elif isinstance(one, _Wrong):
            raise FieldFault(glimpse(name), one.message, found=one.found, expected="a usable number")
        elif isinstance(one, list):
            waiting.extend((name, inner) for inner in one)
        elif isinstance(one, dict):
            for key, inner in one.items():
                _check_string(name, key, limits)
                waiting.append((f"{name}.{key}" if name else key, inner))


def _check_string(name: str, text: str, limits: Limits) -> None:
    shown = glimpse(name)
    if len(text) > limits.string:
        raise FieldFault(
            shown,
            f"text longer than {in_words(limits.string)}",
            expected=f"at most {in_words(limits.string)}",
        )
    if "\x00" in text:
        raise FieldFault(shown, "text with a NUL character", found=glimpse(text), expected="text without NUL")
    if not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text):
        raise FieldFault(
            shown, "text with half a surrogate pair", found=glimpse(text), expected="whole characters"
        )
