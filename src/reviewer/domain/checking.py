"""Whether an answer is one that its variable can take; used for keys, files and packages alike."""

from __future__ import annotations

import re
from decimal import Decimal

from .answer import Answer, AnswerState
from .codebook import CODED_LEVELS, NONE_CODE, Level, Variable
from .countries import is_country

MAX_TEXT = 10_000
MAX_DIGITS = 40
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
# What neither UTF-8 nor SQLite's text functions take whole.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def answer_problem(variable: Variable, answer: Answer) -> str:
    """What is wrong with this answer, in words; empty where nothing is."""
    if answer.state is AnswerState.NONE:
        has_none = any(code.id == NONE_CODE for code in variable.offered)
        fits = variable.level is Level.SET and has_none
        return "" if fits else "this variable has no 'none'"
    if answer.state is not AnswerState.ANSWERED:
        return ""
    if variable.level in CODED_LEVELS:
        return _codes_problem(variable, answer)
    return _value_problem(variable, answer.value)


def _codes_problem(variable: Variable, answer: Answer) -> str:
    offered = {code.id: code for code in variable.offered}
    if not answer.codes:
        return "a code is needed"
    unknown = [code for code in answer.codes if code not in offered or code == NONE_CODE]
    if unknown and not (unknown == [NONE_CODE] and variable.level is not Level.SET and NONE_CODE in offered):
        return "not a code that this variable offers"
    if len(set(answer.codes)) != len(answer.codes):
        return "a code is named twice"
    if variable.level is not Level.SET and len(answer.codes) != 1:
        return "this variable takes one code"
    if len(answer.codes) > 1 and any(offered[code].exclusive for code in answer.codes):
        return "an exclusive code stands alone"
    return ""


def _value_problem(variable: Variable, value: str | None) -> str:
    if value is None or not value.strip():
        return "a value is needed"
    if variable.level is Level.COUNTRY:
        return "" if is_country(value) else "not an ISO 3166-1 alpha-2 country code"
    if variable.level is Level.NUMBER:
        return _number_problem(variable, value)
    if _UNSTORABLE.search(value):
        return "holds a character that is no text"
    return "" if len(value) <= MAX_TEXT else f"longer than {MAX_TEXT} characters"


def is_text(value: str) -> bool:
    """Whether a free text can be written so."""
    return bool(value.strip()) and len(value) <= MAX_TEXT and not _UNSTORABLE.search(value)


def is_value(level: Level, value: str) -> bool:
    """Whether a number or a country can be written so, whatever bounds its variable has."""
    if level is Level.NUMBER:
        return bool(_NUMBER.fullmatch(value)) and _is_usable(value)
    return level is Level.COUNTRY and is_country(value)


def _is_usable(value: str) -> bool:
    return len(value) <= MAX_DIGITS and abs(Decimal(value).adjusted()) <= 18


def _number_problem(variable: Variable, value: str) -> str:
    if not _NUMBER.fullmatch(value):
        return "not a number"
    if not _is_usable(value):
        return "not a number of usable size"
    number = Decimal(value)
    if variable.minimum is not None and number < Decimal(variable.minimum):
        return f"smaller than {variable.minimum}"
    if variable.maximum is not None and number > Decimal(variable.maximum):
        return f"larger than {variable.maximum}"
    return ""
