"""The sheets of an XLSForm as a codebook: questions, choices, and notes as rules.

A condition or choice that cannot be read refuses the form; what a codebook has no place for (constraints of
other kinds, appearance, questions that are calculated or collect files) is left out, and said.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from reviewer.domain.codebook import Codebook, Hardness, Level, Rule, Variable
from reviewer.exchange.foreign_codebook import Findings, ForeignCodebook
from reviewer.exchange.workbook import Sheets
from reviewer.exchange.xlsform_columns import OWN, FormRow, FormSheet, language_tag, sheet_of
from reviewer.exchange.xlsform_constraints import read_constraint
from reviewer.exchange.xlsform_expressions import NEVER
from reviewer.exchange.xlsform_rows import (
    YES,
    Form,
    codes_of,
    condition_of,
    labels_of,
    name_of,
    relevant_of,
    required_of,
)
from reviewer.exchange.xlsform_types import Asked, Kind, question_kind

SURVEY = frozenset(
    {"type", "name", "required", "relevant", "relevance", "constraint", "choice_filter", "disabled"}
)
CHOICES = frozenset({"list_name", "name", "value"})
SETTINGS = frozenset({"form_title", "form_id", "version", "default_language"})


def codebook_of(sheets: Sheets, findings: Findings) -> ForeignCodebook:
    """The codebook that the sheets make; raises CodebookRefused."""
    by_name = {name.strip().lower(): rows for name, rows in sheets.items()}
    if "survey" not in by_name:
        findings.refuse("survey", "the workbook has no sheet 'survey'", expected="an XLSForm")
        findings.stop_if_refused()
    settings = _sheet(by_name, "settings", SETTINGS, "", findings)
    head = settings.rows[0] if settings.rows else FormRow("settings", {}, {})
    default = language_tag(head.cell("default_language") or "en") or "en"
    survey = _sheet(by_name, "survey", SURVEY, default, findings)
    choices = _sheet(by_name, "choices", CHOICES, default, findings)
    languages = tuple(
        dict.fromkeys((default, *survey.languages)) if default in survey.languages else survey.languages
    )
    form = Form(findings, languages or (default,), _lists(choices))
    for row in survey.rows:
        _read_row(row, form)
    if form.groups:
        findings.refuse("survey", "a group is not ended", expected="end_group")
    return findings.complete(_codebook(form, head), form.places)


def _sheet(
    sheets: Sheets, name: str, known: frozenset[str], default_language: str, findings: Findings
) -> FormSheet:
    sheet = sheet_of(name, sheets.get(name, []), known, default_language=default_language)
    for column in sheet.unread:
        findings.leave_out(f"column '{column}' of the sheet '{name}'")
    for fault in sheet.faults:
        findings.refuse(f"{name}, row 1", fault)
    return sheet


def _lists(choices: FormSheet) -> dict[str, list[FormRow]]:
    lists: dict[str, list[FormRow]] = {}
    for row in choices.rows:
        lists.setdefault(row.cell("list_name"), []).append(row)
    return lists


def _codebook(form: Form, head: FormRow) -> Codebook:
    first = form.languages[0]
    titles = {one: head.own(f"title_{one}") for one in form.languages}
    form_id = head.cell("form_id") or "form"
    title = head.cells.get("form_title") or form_id
    return Codebook(
        id=name_of(form_id, form.findings),
        version=head.cell("version") or "1",
        # Other programs know one title: it stands where a language has none of its own.
        title={one: text or title for one, text in {**titles, first: title}.items()},
        languages=form.languages,
        status="confirmed" if head.own("status").strip() == "confirmed" else "unconfirmed",
        notes=tuple(_notes(head, form.findings)),
        variables=tuple(form.variables.values()),
        rules=tuple(form.rules.values()),
    )


def _notes(head: FormRow, findings: Findings) -> Iterator[str]:
    text = head.own("notes")
    try:
        notes = json.loads(text) if text else []
    except (ValueError, RecursionError):
        notes = None
    if isinstance(notes, list) and all(isinstance(one, str) for one in notes):
        yield from notes
    else:
        findings.refuse(f"{head.place}, {OWN}notes", "this is not a list of texts", expected='["...", "..."]')


def _read_row(row: FormRow, form: Form) -> None:
    asked = question_kind(row.cell("type"))
    if asked.words:
        form.findings.leave_out(f"{asked.words} ({row.cell('name') or row.place})")
    match asked.kind:
        case Kind.GROUP:
            form.groups.append(relevant_of(row))
        case Kind.END:
            _end_group(row, form)
        case Kind.NOTE:
            _read_rule(row, form)
        case Kind.QUESTION:
            _read_question(row, asked, form)
        case Kind.UNKNOWN:
            form.findings.refuse(
                f"{row.place}, type", "this type of question is not known", found=row.cell("type")
            )


def _end_group(row: FormRow, form: Form) -> None:
    if form.groups:
        form.groups.pop()
    else:
        form.findings.refuse(f"{row.place}, type", "no group was begun")


def _read_question(row: FormRow, asked: Asked, form: Form) -> None:
    name = name_of(row.cell("name"), form.findings)
    if name in form.variables:
        form.findings.refuse(f"{row.place}, name", "this name is used twice", found=name)
    own_level = row.own("level").strip()
    level = Level(own_level) if own_level in asked.levels else asked.levels[0]
    relevant = relevant_of(row)
    off = relevant == NEVER or row.cell("disabled").lower() in YES
    constraint = read_constraint(row.cell("constraint"), level)
    if constraint.unread:
        form.findings.leave_out(f"a constraint of '{name}': {constraint.unread}")
    codes = codes_of(row, asked.list_name, constraint.exclusive, form) if asked.list_name else ()
    number = len(form.variables) + 1
    form.places[f"variable[{number}]"] = row.place
    for at, (_, place) in enumerate(codes, start=1):
        form.places[f"variable[{number}].code[{at}]"] = place
    form.variables[name] = Variable(
        id=name,
        label=labels_of(row, form),
        level=level,
        key=row.own("key"),
        codes=tuple(code for code, _ in codes),
        definition=row.in_languages("hint"),
        required=required_of(row, form.findings),
        enabled=not off,
        condition=condition_of(row, form, hidden=off),
        minimum=constraint.minimum,
        maximum=constraint.maximum,
        provenance=row.own("provenance").strip(),
    )


def _read_rule(row: FormRow, form: Form) -> None:
    condition = condition_of(row, form)
    name = row.own("rule").strip() or name_of(row.cell("name"), form.findings).removeprefix("rule_")
    if condition is None:
        form.findings.leave_out(f"note '{row.cell('name')}', which is shown always")
        return
    if name in form.rules:
        form.findings.refuse(f"{row.place}, name", "this name is used twice", found=name)
    hardness = Hardness.HARD if required_of(row, form.findings) else Hardness.SOFT
    form.places[f"rule[{len(form.rules) + 1}]"] = row.place
    form.rules[name] = Rule(name, condition, labels_of(row, form), hardness)
