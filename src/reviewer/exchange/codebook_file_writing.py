"""The one canonical TOML text of a codebook: what is stored, exported and hashed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from reviewer.domain.codebook import Code, Codebook, Rule, Variable


def canonical_toml(codebook: Codebook) -> str:
    """Fields in one order, defaults left out, every key written; reading it gives the same digest."""
    return "\n".join([*_head(codebook), *_body(codebook)]) + "\n"


def _head(codebook: Codebook) -> Iterator[str]:
    yield "[codebook]"
    yield _field("id", codebook.id)
    yield _field("version", codebook.version)
    yield _field("status", codebook.status)
    yield f"languages = [{', '.join(_quoted(one) for one in codebook.languages)}]"
    yield from _texts("title", codebook.title, codebook.languages)
    if codebook.notes:
        yield "notes = ["
        yield from (f"  {_quoted(note)}," for note in codebook.notes)
        yield "]"


def _body(codebook: Codebook) -> Iterator[str]:
    for variable in codebook.variables:
        yield from ("", "[[variable]]", *_variable(variable, codebook.languages))
        for code in variable.codes:
            yield from ("", "[[variable.code]]", *_code(code, codebook.languages))
    for rule in codebook.rules:
        yield from ("", "[[rule]]", *_rule(rule, codebook.languages))


def _variable(variable: Variable, languages: Sequence[str]) -> Iterator[str]:
    yield _field("id", variable.id)
    yield _field("level", variable.level.value)
    yield _field("key", variable.key)
    yield from _unless(variable.required, "required = false")
    yield from _unless(variable.enabled, "enabled = false")
    if variable.condition is not None:
        yield _field("condition", variable.condition.text)
    if variable.minimum is not None:
        yield f"minimum = {variable.minimum}"
    if variable.maximum is not None:
        yield f"maximum = {variable.maximum}"
    yield from _given("provenance", variable.provenance)
    yield from _texts("label", variable.label, languages)
    yield from _texts("definition", variable.definition, languages)


def _code(code: Code, languages: Sequence[str]) -> Iterator[str]:
    yield _field("id", code.id)
    yield _field("key", code.key)
    yield from _unless(not code.exclusive, "exclusive = true")
    yield from _unless(code.enabled, "enabled = false")
    yield from _unless(not code.retired, "retired = true")
    yield from _given("provenance", code.provenance)
    yield from _given("note", code.note)
    yield from _texts("label", code.label, languages)
    yield from _texts("definition", code.definition, languages)


def _rule(rule: Rule, languages: Sequence[str]) -> Iterator[str]:
    yield _field("id", rule.id)
    yield _field("when", rule.when.text)
    yield _field("hardness", rule.hardness.value)
    yield from _texts("message", rule.message, languages)


def _unless(usual: bool, line: str) -> Iterator[str]:
    if not usual:
        yield line


def _given(name: str, value: str) -> Iterator[str]:
    if value:
        yield _field(name, value)


def _texts(name: str, texts: Mapping[str, str], languages: Sequence[str]) -> Iterator[str]:
    """One line for each language, in the order of the codebook's languages."""
    return (_field(f"{name}.{language}", texts[language]) for language in languages if language in texts)


def _field(name: str, value: str) -> str:
    return f"{name} = {_quoted(value)}"


def _quoted(value: str) -> str:
    """A TOML basic string: JSON's escapes are among TOML's, and nothing beyond them is needed."""
    return json.dumps(value, ensure_ascii=False)
