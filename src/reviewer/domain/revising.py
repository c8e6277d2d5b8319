"""Codebook revisions: what differs between two versions, and what each difference means for codings made
before.

Codings are never changed.  A difference may make an answer impossible, change what it means, or leave it as
it is; by that a worklist of codings to look at again is made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from reviewer.domain.codebook import Code, Codebook, Rule, Variable

_Thing = TypeVar("_Thing", Variable, Code, Rule)


class Weight(StrEnum):
    """What a change means for answers given before it."""

    WORDING = "wording"
    """The answers stay what they were."""
    MEANING = "meaning"
    """The same answer may mean something else, or another one could have been given."""
    BREAKING = "breaking"
    """Answers may no longer be possible, or new ones are needed."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.  `code`, `rule` and `language` are empty where it is not about one; `what` is the
    field, or `added`, `removed`, `moved`.
    """

    weight: Weight
    what: str
    variable: str = ""
    code: str = ""
    rule: str = ""
    language: str = ""
    before: str = ""
    after: str = ""


_HEAD_FIELDS = ("version", "status", "languages", "notes")
_VARIABLE_FIELDS: Mapping[str, Weight] = {
    "level": Weight.BREAKING,
    "enabled": Weight.BREAKING,
    "required": Weight.BREAKING,
    "condition": Weight.BREAKING,
    "minimum": Weight.BREAKING,
    "maximum": Weight.BREAKING,
    "key": Weight.WORDING,
    "provenance": Weight.WORDING,
}
_CODE_FIELDS: Mapping[str, Weight] = {
    "enabled": Weight.BREAKING,
    "retired": Weight.BREAKING,
    "exclusive": Weight.BREAKING,
    "key": Weight.WORDING,
    "provenance": Weight.WORDING,
    "note": Weight.WORDING,
}
_RULE_FIELDS: Mapping[str, Weight] = {"when": Weight.BREAKING, "hardness": Weight.BREAKING}


def changes(old: Codebook, new: Codebook) -> list[Change]:
    """Every difference, in the order of the new codebook, what was removed behind."""
    found = [
        Change(Weight.WORDING, name, before=_shown(getattr(old, name)), after=_shown(getattr(new, name)))
        for name in ("id", *_HEAD_FIELDS)
        if getattr(old, name) != getattr(new, name)
    ]
    found += _texts(Change(Weight.WORDING, "title"), old.title, new.title)
    found += _of_variables(old, new)
    found += _of_rules(old, new)
    return found


def _of_variables(old: Codebook, new: Codebook) -> Iterator[Change]:
    before = {one.id: one for one in old.variables}
    after = {one.id: one for one in new.variables}
    for name, variable in after.items():
        if name not in before:
            weight = Weight.BREAKING if variable.enabled and variable.required else Weight.MEANING
            yield Change(weight, "added", variable=name, after=_label(variable.label))
        else:
            yield from _of_variable(before[name], variable)
    for name in _moved(list(before), list(after)):
        yield Change(Weight.WORDING, "moved", variable=name)
    for name, variable in before.items():
        if name not in after:
            yield Change(Weight.BREAKING, "removed", variable=name, before=_label(variable.label))


def _of_variable(old: Variable, new: Variable) -> Iterator[Change]:
    yield from _fields(Change(Weight.WORDING, "", variable=new.id), old, new, _VARIABLE_FIELDS)
    yield from _texts(Change(Weight.WORDING, "label", variable=new.id), old.label, new.label)
    yield from _texts(Change(Weight.MEANING, "definition", variable=new.id), old.definition, new.definition)
    before = {one.id: one for one in old.codes}
    after = {one.id: one for one in new.codes}
    for name, code in after.items():
        base = Change(Weight.MEANING, "added", variable=new.id, code=name)
        if name not in before:
            yield replace(base, after=_label(code.label))
            continue
        yield from _fields(base, before[name], code, _CODE_FIELDS)
        yield from _texts(replace(base, what="label", weight=Weight.WORDING), before[name].label, code.label)
        yield from _texts(replace(base, what="definition"), before[name].definition, code.definition)
    # The order of ordinal codes is their meaning.
    order = Weight.MEANING if new.level.value == "ordinal" else Weight.WORDING
    for name in _moved(list(before), list(after)):
        yield Change(order, "moved", variable=new.id, code=name)
    for name, code in before.items():
        if name not in after:
            yield Change(Weight.BREAKING, "removed", new.id, name, before=_label(code.label))


def _of_rules(old: Codebook, new: Codebook) -> Iterator[Change]:
    before = {one.id: one for one in old.rules}
    after = {one.id: one for one in new.rules}
    for name, rule in after.items():
        if name not in before:
            yield Change(Weight.BREAKING, "added", rule=name, after=rule.when.text)
            continue
        yield from _fields(Change(Weight.WORDING, "", rule=name), before[name], rule, _RULE_FIELDS)
        yield from _texts(Change(Weight.WORDING, "message", rule=name), before[name].message, rule.message)
    for name, rule in before.items():
        if name not in after:
            yield Change(Weight.WORDING, "removed", rule=name, before=rule.when.text)


def _fields(base: Change, old: _Thing, new: _Thing, fields: Mapping[str, Weight]) -> Iterator[Change]:
    for name, weight in fields.items():
        before, after = _shown(getattr(old, name)), _shown(getattr(new, name))
        if before != after:
            yield replace(base, weight=weight, what=name, before=before, after=after)


def _texts(base: Change, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    for language in dict.fromkeys([*new, *old]):
        before, after = old.get(language, ""), new.get(language, "")
        if before != after:
            yield replace(base, language=language, before=before, after=after)


def _moved(before: list[str], after: list[str]) -> list[str]:
    """The fewest names whose moving explains the new order: those outside a longest common order."""
    kept = [name for name in before if name in set(after)]
    places = {name: at for at, name in enumerate(kept)}
    order = [places[name] for name in after if name in places]
    stay = {kept[place] for place in _longest_rise(order)}
    return [name for name in after if name in places and name not in stay]


def _longest_rise(numbers: list[int]) -> list[int]:
    best: list[list[int]] = []
    for number in numbers:
        shorter = [run for run in best if run[-1] < number]
        best.append([*max(shorter, key=len, default=[]), number])
    return max(best, key=len, default=[])


def _label(texts: Mapping[str, str]) -> str:
    return next(iter(texts.values()), "")


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "; ".join(value)
    text = getattr(value, "text", value)
    return "" if text is None else str(text)
