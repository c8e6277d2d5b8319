"""MISP taxonomies (machinetag.json): a codebook as `namespace:predicate="value"`, and back.

A predicate is a coded variable, its values are the codes.  `exclusive` marks a variable of one code; values
with `numerical_value` make it ordinal.  A taxonomy has one language, no conditions, rules or keys, and no way
to turn a value off: variables that are not asked and codes that are not offered are therefore left out.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from reviewer.domain.codebook import CODED_LEVELS, UNDETERMINED_CODE, Code, Codebook, Level, Variable
from reviewer.exchange.foreign_codebook import Findings, ForeignCodebook, refused
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FieldFault, Problem
from reviewer.exchange.strict_json import Unreadable, checked

LANGUAGE = "en"
"""A taxonomy does not name its language; theirs is English by custom."""

_IGNORED = {"refs": "references", "type": "the kinds of thing to be tagged", "colour": "colours"}


def to_misp(codebook: Codebook) -> str:
    """The taxonomy as JSON text, the same for the same codebook."""
    language = LANGUAGE if LANGUAGE in codebook.languages else codebook.languages[0]
    title = codebook.title.get(language, codebook.id)
    variables = [one for one in codebook.enabled if one.level in CODED_LEVELS]
    document = {
        "namespace": codebook.id,
        "expanded": title,
        "description": title,
        "version": int(codebook.version) if codebook.version.isdecimal() else 1,
        "predicates": [_predicate(codebook, one, language) for one in variables],
        "values": [
            {"predicate": _tag(one.id), "entry": list(_entries(codebook, one, language))} for one in variables
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _predicate(codebook: Codebook, variable: Variable, language: str) -> dict[str, object]:
    single = {"exclusive": True} if variable.level is not Level.SET else {}
    return {
        **_named(_tag(variable.id), variable, language),
        **single,
        "uuid": _uuid(codebook.id, variable.id),
    }


def _entries(codebook: Codebook, variable: Variable, language: str) -> Iterator[dict[str, object]]:
    place = 0
    for code in variable.offered:
        entry: dict[str, object] = _named(code.id, code, language)
        if variable.level is Level.ORDINAL and code.id != UNDETERMINED_CODE:
            place += 1
            entry["numerical_value"] = place
        yield {**entry, "uuid": _uuid(codebook.id, variable.id, code.id)}


def _named(value: str, thing: Variable | Code, language: str) -> dict[str, object]:
    definition = thing.definition.get(language)
    described = {"description": definition} if definition else {}
    return {"value": value, "expanded": thing.label.get(language, value), **described}


def _tag(variable_id: str) -> str:
    return variable_id.replace("_", "-")


def _uuid(*names: str) -> str:
    """The same names have the same identity for ever (RFC 9562, version 5)."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, ":".join(("urn:reviewer:codebook", *names))))


def from_misp(raw: bytes, *, name: str) -> ForeignCodebook:
    """The codebook that a taxonomy makes; raises CodebookRefused.

    A taxonomy of predicates alone is one variable whose codes they are.
    """
    findings = Findings(name)
    document = _object(_parsed(raw, findings), "", findings)
    for ignored, words in _IGNORED.items():
        if ignored in document:
            findings.leave_out(f"{words} ({ignored})")
    if document.get("values"):
        variables = list(_variables(document, findings))
    else:
        variables = list(_alone(document, findings))
    places: dict[str, str] = {}
    for at, (variable, codes) in enumerate(variables, start=1):
        places[f"variable[{at}]"] = f"predicate '{_tag(variable.id)}'"
        for code_at, code in enumerate(codes, start=1):
            places[f"variable[{at}].code[{code_at}]"] = f"predicate '{_tag(variable.id)}', value '{code.id}'"
    version = document.get("version", 1)
    drafted = Codebook(
        id=_text(document, "namespace", "", findings),
        version=str(version),
        title={LANGUAGE: _text(document, "expanded", "", findings, "description")},
        languages=(LANGUAGE,),
        status="unconfirmed",
        variables=tuple(variable for variable, _ in variables),
    )
    return findings.complete(drafted, places)


def _parsed(raw: bytes, findings: Findings) -> object:
    try:
        return checked(raw.removeprefix(b"\xef\xbb\xbf"), Limits())
    except FieldFault as fault:
        problem = fault.at(findings.name, record=None, line=None)
    except Unreadable as error:
        problem = Problem(findings.name, str(error), field=f"character {error.position + 1}")
    raise refused(findings.name, [problem])


def _variables(
    document: Mapping[str, Any], findings: Findings
) -> Iterator[tuple[Variable, tuple[Code, ...]]]:
    entries: dict[str, list[Any]] = {}
    for at, one in enumerate(_list(document, "values", "", findings), start=1):
        group = _object(one, f"values[{at}]", findings)
        predicate = _text(group, "predicate", f"values[{at}]", findings)
        entries.setdefault(predicate, []).extend(_list(group, "entry", f"values[{at}]", findings))
    for at, one in enumerate(_list(document, "predicates", "", findings), start=1):
        thing = _object(one, f"predicates[{at}]", findings)
        value = _text(thing, "value", f"predicates[{at}]", findings)
        given = entries.pop(value, [])
        if not given:
            findings.leave_out(f"predicate '{value}', which has no values")
            continue
        yield _variable(thing, given, f"predicate '{value}'", findings)
    for value in entries:
        findings.refuse(f"values of '{value}'", "there is no predicate of this name", found=value)


def _alone(document: Mapping[str, Any], findings: Findings) -> Iterator[tuple[Variable, tuple[Code, ...]]]:
    whole = {
        "value": _text(document, "namespace", "", findings),
        "expanded": _text(document, "expanded", "", findings, "description"),
        "exclusive": document.get("exclusive", False),
    }
    yield _variable(whole, _list(document, "predicates", "", findings), "predicates", findings)


def _variable(
    predicate: Mapping[str, Any], entries: Sequence[Any], place: str, findings: Findings
) -> tuple[Variable, tuple[Code, ...]]:
    read = [(_object(one, f"{place}, value {at}", findings), at) for at, one in enumerate(entries, start=1)]
    numbers = [entry.get("numerical_value") for entry, _ in read]
    numbered = [number for number in numbers if isinstance(number, int | float)]
    single = predicate.get("exclusive") is True
    if single and numbered:
        if numbered != sorted(numbered):
            read.sort(key=lambda one: _order(one[0].get("numerical_value")))
        level = Level.ORDINAL
    else:
        level = Level.NOMINAL if single else Level.SET
    codes = tuple(_code(entry, f"{place}, value {at}", findings) for entry, at in read)
    variable = Variable(
        id=_text(predicate, "value", place, findings).replace("-", "_"),
        label={LANGUAGE: _text(predicate, "expanded", place, findings, "value")},
        level=level,
        codes=codes,
        definition=_definition(predicate, place, findings),
    )
    return variable, codes


def _order(number: object) -> tuple[bool, float]:
    """Those without a number stand behind."""
    return (False, float(number)) if isinstance(number, int | float) else (True, 0.0)


def _code(entry: Mapping[str, Any], place: str, findings: Findings) -> Code:
    return Code(
        id=_text(entry, "value", place, findings),
        label={LANGUAGE: _text(entry, "expanded", place, findings, "value")},
        definition=_definition(entry, place, findings),
    )


def _definition(thing: Mapping[str, Any], place: str, findings: Findings) -> dict[str, str]:
    text = _text(thing, "description", place, findings) if thing.get("description") else ""
    if "colour" in thing:
        findings.leave_out("colours (colour)")
    return {LANGUAGE: text} if text else {}


def _object(value: object, place: str, findings: Findings) -> Mapping[str, Any]:
    if isinstance(value, dict):
        return value
    findings.refuse(place or "the file", "this is not an object", expected="{ ... }")
    return {}


def _list(thing: Mapping[str, Any], field: str, place: str, findings: Findings) -> Sequence[Any]:
    value = thing.get(field, [])
    if isinstance(value, list):
        return value
    findings.refuse(f"{place}.{field}".removeprefix("."), "this is not a list", expected="[ ... ]")
    return []


def _text(thing: Mapping[str, Any], field: str, place: str, findings: Findings, other: str = "") -> str:
    value = thing.get(field) or thing.get(other) or ""
    if isinstance(value, str) and value:
        return value
    findings.refuse(f"{place}.{field}".removeprefix("."), "a text is needed here", expected="a text")
    return ""
