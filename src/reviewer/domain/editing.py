"""Edits of a codebook as a whole and of its variables: wording, conditions, order, rules, version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reviewer.domain.codebook import CODED_LEVELS, Code, Codebook, Hardness, Level, Rule, Texts, Variable
from reviewer.domain.conditions import Condition
from reviewer.domain.edition import (
    Edition,
    code_of,
    condition_of,
    in_every_language,
    require_new,
    variable_of,
    with_code,
    with_rules,
    with_variable,
)
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.renaming import variable_renamed

# ---- wording


def set_text(
    edition: Edition, field: str, *, variable: str, language: str, text: str, code: str = ""
) -> Edition:
    """The label or definition of a variable, or of a code, in one language; an empty text takes it away."""
    book = edition.book
    if code:
        found = code_of(book, variable, code)
        texts = _texts(book, found.label if field == "label" else found.definition, language, text)
        changed = replace(found, label=texts) if field == "label" else replace(found, definition=texts)
        return replace(edition, book=with_code(book, variable, changed))
    asked = variable_of(book, variable)
    texts = _texts(book, asked.label if field == "label" else asked.definition, language, text)
    other = replace(asked, label=texts) if field == "label" else replace(asked, definition=texts)
    return replace(edition, book=with_variable(book, other))


def set_title(edition: Edition, *, language: str, text: str) -> Edition:
    """The codebook's title in one language."""
    book = edition.book
    return replace(edition, book=replace(book, title=_texts(book, book.title, language, text), digest=""))


def set_version(edition: Edition, version: str) -> Edition:
    """Another version than the one that was proposed."""
    if not version.strip() or version.strip() == edition.base.version:
        raise Refused("The next version needs a name of its own.", where=edition.base.version)
    return replace(edition, book=replace(edition.book, version=version.strip(), digest=""))


def _texts(book: Codebook, texts: Texts, language: str, text: str) -> Mapping[str, str]:
    if language not in book.languages:
        raise Refused(f"The codebook has no language '{language}'.")
    wanted = {**texts, language: text.strip()}
    return {one: wanted[one] for one in book.languages if wanted.get(one)}


# ---- variables


def add_variable(
    edition: Edition,
    name: str,
    *,
    level: Level,
    label: Texts,
    behind: str = "",
    codes: Mapping[str, Texts] | None = None,
) -> Edition:
    """A new variable, behind the one that is named, else at the end; a coded one needs codes (id: label)."""
    book = edition.book
    require_new((one.id for one in book.variables), name)
    made = tuple(Code(code, in_every_language(book, texts)) for code, texts in (codes or {}).items())
    added = Variable(name, in_every_language(book, label), level, codes=made if level in CODED_LEVELS else ())
    at = next((at + 1 for at, one in enumerate(book.variables) if one.id == behind), len(book.variables))
    variables = (*book.variables[:at], added, *book.variables[at:])
    return replace(edition, book=replace(book, variables=variables, digest=""))


def retire_variable(edition: Edition, name: str) -> Edition:
    """It is asked no more; one that was never published goes."""
    book, found = edition.book, variable_of(edition.book, name)
    if edition.source_of(name):
        return replace(edition, book=with_variable(book, replace(found, enabled=False)))
    kept = tuple(one for one in book.variables if one is not found)
    return replace(edition, book=replace(book, variables=kept, digest=""))


def bring_back_variable(edition: Edition, name: str) -> Edition:
    """It is asked again."""
    changed = replace(variable_of(edition.book, name), enabled=True)
    return replace(edition, book=with_variable(edition.book, changed))


def rename_variable(edition: Edition, name: str, to: str) -> Edition:
    """Another id for the same variable: answers, conditions and rules follow."""
    require_new((one.id for one in edition.book.variables), to)
    variable_of(edition.book, name)
    source = edition.source_of(name)
    renamed = {before: after for before, after in edition.mapping.renamed.items() if before != source}
    if source and source != to:
        renamed[source] = to
    mapping = replace(edition.mapping, renamed=renamed)
    return replace(edition, book=variable_renamed(edition.book, name, to), mapping=mapping)


def move_variable(edition: Edition, name: str, by: int) -> Edition:
    """So many places down (or up, below 0) in the order of asking; at the end it stays."""
    variables = list(edition.book.variables)
    at = variables.index(variable_of(edition.book, name))
    variables.insert(min(max(at + by, 0), len(variables) - 1), variables.pop(at))
    return replace(edition, book=replace(edition.book, variables=tuple(variables), digest=""))


def set_required(edition: Edition, name: str, *, required: bool) -> Edition:
    """Whether a record cannot be submitted without it."""
    changed = replace(variable_of(edition.book, name), required=required)
    return replace(edition, book=with_variable(edition.book, changed))


def set_condition(edition: Edition, name: str, text: str) -> Edition:
    """When the variable applies; empty: always."""
    changed = replace(variable_of(edition.book, name), condition=condition_of(text))
    return replace(edition, book=with_variable(edition.book, changed))


def set_key(edition: Edition, key: str, *, variable: str, code: str = "") -> Edition:
    """The key of a variable, or of a code; empty: one is chosen."""
    if code:
        changed = replace(code_of(edition.book, variable, code), key=key.strip())
        return replace(edition, book=with_code(edition.book, variable, changed))
    asked = replace(variable_of(edition.book, variable), key=key.strip())
    return replace(edition, book=with_variable(edition.book, asked))


# ---- rules over several variables


def put_rule(edition: Edition, name: str, *, when: str, message: Texts, hardness: Hardness) -> Edition:
    """A rule of that id, new or in place of the one there is."""
    condition = condition_of(when)
    if condition is None:
        raise Refused("A rule needs a condition under which it is broken.")
    rule = Rule(name, condition, in_every_language(edition.book, message), hardness, _named(condition))
    book = edition.book
    known = any(one.id == name for one in book.rules)
    if not known:
        require_new((), name)
    rules = tuple(rule if one.id == name else one for one in book.rules) if known else (*book.rules, rule)
    return replace(edition, book=replace(book, rules=rules, digest=""))


def remove_rule(edition: Edition, name: str) -> Edition:
    """The rule holds no more; raises NotFound."""
    kept = tuple(one for one in edition.book.rules if one.id != name)
    if len(kept) == len(edition.book.rules):
        raise NotFound(f"The draft has no rule '{name}'.")
    return replace(edition, book=replace(edition.book, rules=kept, digest=""))


def _named(condition: Condition) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.variable for one in condition.references()))


def replace_book(edition: Edition, book: Codebook) -> Edition:
    """Take over a whole codebook, as read from a file; rules that no longer fit it are forgotten."""
    renamed = {old: new for old, new in edition.mapping.renamed.items() if book.variable(new) is not None}
    kept = []
    for rule in edition.mapping.rules:
        target = book.variable(renamed.get(rule.variable, rule.variable))
        if target is not None and any(one.id == rule.target for one in target.offered):
            kept.append(rule)
    mapping = replace(edition.mapping, renamed=renamed)
    return with_rules(replace(edition, book=replace(book, digest=""), mapping=mapping), kept)
