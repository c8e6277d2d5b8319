"""Other ids for variables and codes: conditions that name them follow.

In a condition the name of a variable stands before a comparison or within `answered()`, the name of a code
behind one; nothing else stands there, so names are replaced where they stand and the text stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from reviewer.domain.codebook import Codebook
from reviewer.domain.conditions import Condition, parse_condition

_LEFT, _RIGHT = r"(?<![\w.-])", r"(?![\w.-])"
_BEFORE_TEST = r"(?=\s*(?:=|!=|<|>|has(?![\w.-])|in(?![\w.-])))"


def variable_renamed(book: Codebook, name: str, to: str) -> Codebook:
    """The codebook with another id for one variable."""

    def change(condition: Condition) -> Condition:
        if all(one.variable != name for one in condition.references()):
            return condition
        word = re.escape(name)
        text = re.sub(f"{_LEFT}{word}{_RIGHT}{_BEFORE_TEST}", to, condition.text)
        return parse_condition(re.sub(rf"(answered\s*\(\s*){word}(?=\s*\))", rf"\g<1>{to}", text))

    variables = tuple(replace(one, id=to) if one.id == name else one for one in book.variables)
    return _everywhere(replace(book, variables=variables, digest=""), change)


def code_renamed(book: Codebook, variable: str, code: str, to: str) -> Codebook:
    """The codebook whose conditions call a code of a variable otherwise; the code itself is not touched."""

    def change(condition: Condition) -> Condition:
        if all((one.variable, one.code) != (variable, code) for one in condition.references()):
            return condition
        word, named = re.escape(code), f"{_LEFT}{re.escape(variable)}"
        text = re.sub(rf"({named}\s*(?:=|!=|has)\s*){word}{_RIGHT}", rf"\g<1>{to}", condition.text)
        return parse_condition(
            re.sub(
                rf"{named}\s*in\s*\{{[^}}]*\}}",
                lambda found: re.sub(rf"([{{,]\s*){word}(?=\s*[,}}])", rf"\g<1>{to}", found.group()),
                text,
            )
        )

    return _everywhere(replace(book, digest=""), change)


def with_names(book: Codebook, renamed: Mapping[str, str]) -> Codebook:
    """The codebook with other ids for several variables at once; swapped names come out right."""
    for at, before in enumerate(renamed):
        book = variable_renamed(book, before, f"_renamed_{at}")
    for at, after in enumerate(renamed.values()):
        book = variable_renamed(book, f"_renamed_{at}", after)
    return book


def _everywhere(book: Codebook, change: Callable[[Condition], Condition]) -> Codebook:
    variables = tuple(
        replace(one, condition=change(one.condition)) if one.condition is not None else one
        for one in book.variables
    )
    rules = []
    for rule in book.rules:
        when = change(rule.when)
        named = tuple(dict.fromkeys(one.variable for one in when.references()))
        rules.append(rule if when is rule.when else replace(rule, when=when, variables=named))
    return replace(book, variables=variables, rules=tuple(rules))
