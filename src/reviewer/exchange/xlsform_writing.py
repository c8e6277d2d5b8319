"""A codebook as the three sheets of an XLSForm: survey, choices and settings.

What other programs know is said in their columns: relevance, required, constraints, filters of choices,
notes. What they do not know stands in columns that begin with `reviewer_`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from reviewer.domain.codebook import CODED_LEVELS, Code, Codebook, Hardness, Level, Rule, Variable
from reviewer.exchange.xlsform_columns import OWN, heading, language_words
from reviewer.exchange.xlsform_expressions import NEVER, to_xpath

COUNTRY = "regex(., '^[A-Z]{2}$')"
FILTER = f"{OWN}offered = 'yes'"
_TYPES = {Level.NUMBER: "decimal", Level.TEXT: "text", Level.COUNTRY: "text", Level.SET: "select_multiple"}

Line = Mapping[str, str]


def sheets_of(codebook: Codebook) -> dict[str, list[list[str]]]:
    """Rows by sheet, the first of each naming the columns."""
    survey = [*(_question(one, codebook) for one in codebook.variables), *_notes(codebook)]
    choices = [_choice(one, code) for one in codebook.variables for code in one.codes]
    return {
        "survey": _table(survey, ["type", "name", *(heading("label", one) for one in codebook.languages)]),
        "choices": _table(choices, ["list_name", "name"]),
        "settings": _table([_settings(codebook)], ["form_title", "form_id", "version", "default_language"]),
    }


def _table(lines: Sequence[Line], first: list[str]) -> list[list[str]]:
    columns = list(
        dict.fromkeys([*first, *(column for line in lines for column, text in line.items() if text)])
    )
    return [columns, *([line.get(column, "") for column in columns] for line in lines)]


def _question(variable: Variable, codebook: Codebook) -> Line:
    known = {one.id: one for one in codebook.variables}
    coded = variable.level in CODED_LEVELS
    kind = _TYPES.get(variable.level, "select_one")
    condition = variable.condition
    relevant = to_xpath(condition, known) if condition is not None else ""
    return {
        "type": f"{kind} {variable.id}" if coded else kind,
        "name": variable.id,
        **_texts("label", variable.label),
        **_texts("hint", variable.definition),
        "required": "yes" if variable.required else "no",
        "relevant": relevant if variable.enabled else NEVER,
        "constraint": " and ".join(_constraints(variable)),
        "choice_filter": "" if variable.offered == variable.codes else FILTER,
        f"{OWN}level": variable.level.value,
        f"{OWN}key": variable.key,
        f"{OWN}condition": condition.text if condition is not None else "",
        f"{OWN}provenance": variable.provenance,
    }


def _constraints(variable: Variable) -> Iterator[str]:
    if variable.level is Level.COUNTRY:
        yield COUNTRY
    if variable.minimum is not None:
        yield f". >= {variable.minimum}"
    if variable.maximum is not None:
        yield f". <= {variable.maximum}"
    for code in variable.codes:
        if code.exclusive:
            yield f"not(selected(., '{code.id}') and count-selected(.) > 1)"


def _choice(variable: Variable, code: Code) -> Line:
    offered = "retired" if code.retired else "yes"
    return {
        "list_name": variable.id,
        "name": code.id,
        **_texts("label", code.label),
        **{f"{OWN}definition_{language}": text for language, text in code.definition.items()},
        f"{OWN}key": code.key,
        f"{OWN}offered": offered if code.enabled else f"no{'_retired' if code.retired else ''}",
        f"{OWN}provenance": code.provenance,
        f"{OWN}note": code.note,
    }


def _notes(codebook: Codebook) -> Iterator[Line]:
    """A rule is a note that shows where it is broken; one that must be answered, and cannot be, lets nobody
    on.
    """
    known = {one.id: one for one in codebook.variables}
    taken = set(known)
    for rule in codebook.rules:
        name = f"rule_{rule.id}"
        while name in taken:
            name += "_"
        taken.add(name)
        yield {**_note(rule, name), "relevant": to_xpath(rule.when, known)}


def _note(rule: Rule, name: str) -> Line:
    return {
        "type": "note",
        "name": name,
        **_texts("label", rule.message),
        "required": "yes" if rule.hardness is Hardness.HARD else "no",
        f"{OWN}condition": rule.when.text,
        f"{OWN}rule": rule.id,
    }


def _settings(codebook: Codebook) -> Line:
    first = codebook.languages[0]
    others = {f"{OWN}title_{one}": text for one, text in codebook.title.items() if one != first}
    return {
        "form_title": codebook.title.get(first, codebook.id),
        "form_id": codebook.id,
        "version": codebook.version,
        "default_language": language_words(first),
        f"{OWN}status": codebook.status,
        f"{OWN}notes": json.dumps(codebook.notes, ensure_ascii=False) if codebook.notes else "",
        **others,
    }


def _texts(column: str, texts: Mapping[str, str]) -> dict[str, str]:
    return {heading(column, language): text for language, text in texts.items()}
