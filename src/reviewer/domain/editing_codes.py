"""Edits of the codes of a variable: add, retire, merge, split by a rule, rename, move.

A code that answers may carry is never taken out: it is retired, so that old codings can still be read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reviewer.domain.carrying import CodeRule
from reviewer.domain.codebook import Code, Codebook, Texts
from reviewer.domain.conditions import Condition, parse_condition
from reviewer.domain.edition import (
    Edition,
    code_of,
    condition_of,
    in_every_language,
    require_coded,
    require_new,
    variable_of,
    with_code,
    with_rules,
    with_variable,
)
from reviewer.domain.errors import Refused
from reviewer.domain.renaming import code_renamed


@dataclass(frozen=True, slots=True)
class Part:
    """A code that a split gives, with the condition (over the old answers) under which it holds.

    An empty condition holds always, and stands last.
    """

    code: str
    label: Texts
    when: str = ""


def add_code(edition: Edition, variable: str, code: str, *, label: Texts, behind: str = "") -> Edition:
    """A new code, behind the one that is named, else before the codes that stand alone at the end.

    A language without a label of its own gets the first that there is.
    """
    found = variable_of(edition.book, variable)
    require_coded(found)
    require_new((one.id for one in found.codes), code)
    at = next((at + 1 for at, one in enumerate(found.codes) if one.id == behind), _last_place(found.codes))
    codes = (*found.codes[:at], Code(code, in_every_language(edition.book, label)), *found.codes[at:])
    return replace(edition, book=with_variable(edition.book, replace(found, codes=codes)))


def _last_place(codes: Sequence[Code]) -> int:
    """Behind the last code that does not stand alone: `none` and `undetermined` stay at the end."""
    ordinary = [at for at, one in enumerate(codes) if not one.exclusive and one.id != "undetermined"]
    return ordinary[-1] + 1 if ordinary else 0


def retire_code(edition: Edition, variable: str, code: str) -> Edition:
    """No new coding may use it; who used it is asked again.  A code that was never published goes."""
    code_of(edition.book, variable, code)
    source = edition.source_of(variable)
    rules = [one for one in edition.mapping.rules if not (one.variable == source and one.target == code)]
    return with_rules(replace(edition, book=_gone(edition, variable, code)), rules)


def bring_back_code(edition: Edition, variable: str, code: str) -> Edition:
    """A retired code may be used again; rules that led its answers elsewhere are forgotten."""
    book = with_code(edition.book, variable, replace(code_of(edition.book, variable, code), retired=False))
    source = edition.source_of(variable)
    rules = [one for one in edition.mapping.rules if (one.variable, one.code) != (source, code)]
    return with_rules(replace(edition, book=book), rules)


def merge_codes(edition: Edition, variable: str, codes: Sequence[str], into: str) -> Edition:
    """These codes become one of the codes that are offered: their answers pass to it."""
    target = code_of(edition.book, variable, into)
    if not target.offered:
        raise Refused(f"The code '{into}' is not in use.", mend="Bring it back first.")
    for code in codes:
        if not code_of(edition.book, variable, code).offered or code == into:
            raise Refused(f"The code '{code}' cannot be merged into '{into}'.")
        edition = _passed_on(edition, variable, code, (CodeRule("", "", into),))
    return edition


def split_code(edition: Edition, variable: str, code: str, parts: Sequence[Part]) -> Edition:
    """One code becomes several; the first part whose condition holds of a coding takes its answer.

    Where none holds the answer is asked again.  Conditions name variables and codes of the base version.
    """
    if not code_of(edition.book, variable, code).offered or not parts:
        raise Refused(f"The code '{code}' cannot be split.")
    taking_all = next((one.code for one in parts[:-1] if not one.when.strip()), "")
    if taking_all:
        raise Refused(
            f"'{taking_all}' takes every answer, and the codes behind it none.",
            mend="Give it a condition, or let it stand last.",
        )
    behind = code
    for part in parts:
        edition = add_code(edition, variable, part.code, label=part.label, behind=behind)
        behind = part.code
    targets = tuple(CodeRule("", "", one.code, condition_of(one.when)) for one in parts)
    return _passed_on(edition, variable, code, targets)


def rename_code(edition: Edition, variable: str, code: str, name: str) -> Edition:
    """Another id for the same code; conditions and rules follow."""
    found = variable_of(edition.book, variable)
    old = code_of(edition.book, variable, code)
    require_new((one.id for one in found.codes), name)
    codes = tuple(replace(one, id=name) if one is old else one for one in found.codes)
    book = code_renamed(with_variable(edition.book, replace(found, codes=codes)), variable, code, name)
    source = edition.source_of(variable)
    rules = [
        replace(one, target=name) if (one.variable, one.target) == (source, code) else one
        for one in edition.mapping.rules
    ]
    if edition.published(variable, code) and not _has_rule(rules, source, code):
        rules.append(CodeRule(source, code, name))
    return with_rules(replace(edition, book=book), rules)


def move_code(edition: Edition, variable: str, code: str, by: int) -> Edition:
    """So many places down (or up, below 0); at the end it stays."""
    found = variable_of(edition.book, variable)
    codes = list(found.codes)
    at = codes.index(code_of(edition.book, variable, code))
    codes.insert(min(max(at + by, 0), len(codes) - 1), codes.pop(at))
    return replace(edition, book=with_variable(edition.book, replace(found, codes=tuple(codes))))


def set_exclusive(edition: Edition, variable: str, code: str, *, exclusive: bool) -> Edition:
    """Whether the code stands alone in a set."""
    changed = replace(code_of(edition.book, variable, code), exclusive=exclusive)
    return replace(edition, book=with_code(edition.book, variable, changed))


def _passed_on(edition: Edition, variable: str, code: str, targets: Sequence[CodeRule]) -> Edition:
    """The code is in use no more; what led to it, and its own answers, pass to these targets."""
    source = edition.source_of(variable)
    rules: list[CodeRule] = []
    for one in edition.mapping.rules:
        if (one.variable, one.target) != (source, code):
            rules.append(one)
            continue
        rules += (replace(one, target=to.target, when=_both(one.when, to.when)) for to in targets)
    if edition.published(variable, code) and not _has_rule(rules, source, code):
        rules += (CodeRule(source, code, to.target, to.when) for to in targets)
    return with_rules(replace(edition, book=_gone(edition, variable, code)), rules)


def _gone(edition: Edition, variable: str, code: str) -> Codebook:
    """The codebook without the code: retired where answers may carry it, else taken out."""
    found, old = variable_of(edition.book, variable), code_of(edition.book, variable, code)
    if edition.published(variable, code):
        return with_code(edition.book, variable, replace(old, retired=True))
    codes = tuple(one for one in found.codes if one is not old)
    return with_variable(edition.book, replace(found, codes=codes))


def _has_rule(rules: Sequence[CodeRule], source: str, code: str) -> bool:
    return any((one.variable, one.code) == (source, code) for one in rules)


def _both(one: Condition | None, other: Condition | None) -> Condition | None:
    if one is None or other is None:
        return one or other
    return parse_condition(f"({one.text}) and ({other.text})")
