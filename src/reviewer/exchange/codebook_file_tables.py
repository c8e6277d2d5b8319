"""From the tables of a codebook file to a codebook: one function for each kind of table."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from reviewer.domain.codebook import NONE_CODE, Code, Codebook, Hardness, Level, Rule, Variable
from reviewer.domain.conditions import MAX_LENGTH, Condition, ConditionError, parse_condition
from reviewer.exchange.codebook_file_checks import check_level, check_new, check_references
from reviewer.exchange.codebook_file_fields import LANGUAGE, MAX_LABEL, MAX_TEXT, Fields

MAX_VARIABLES = 200
MAX_CODES = 400
MAX_RULES = 200
CODEBOOK_ID = re.compile(r"[a-z][a-z0-9_-]{0,63}")
VARIABLE_ID = re.compile(r"[a-z][a-z0-9_]{0,63}")
CODE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z._+-]{0,31}")
# Stands in for a condition that could not be read; the file is refused all the same.
_NEVER = parse_condition("answered(nothing)")
_SMALL = "lower-case letters, digits and _, a letter first, at most 64"


class Status(StrEnum):
    """Whether the wording is confirmed against the codebook's source."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"


class Provenance(StrEnum):
    """S read in a public source, U unverified, P proposed."""

    SOURCE = "S"
    UNVERIFIED = "U"
    PROPOSED = "P"


def codebook_from(document: Fields) -> Codebook:
    """The codebook that the document describes; its keys are still the hints of the file."""
    head = document.table("codebook")
    languages = _languages(head)
    status = head.choice("status", Status, Status.UNCONFIRMED)
    variables = _variables(document.tables("variable", limit=MAX_VARIABLES), languages)
    if not any(one.enabled for one in variables):
        document.problem("variable", "a codebook needs a variable that is asked", expected="[[variable]]")
    codebook = Codebook(
        id=head.identifier("id", CODEBOOK_ID, f"{_SMALL}; - too"),
        version=head.identifier("version", VERSION, 'a text such as "1" or "2.1"'),
        title=head.texts("title", languages, limit=MAX_LABEL, required=True),
        languages=languages,
        status=(status or Status.UNCONFIRMED).value,
        notes=head.strings("notes"),
        variables=variables,
        rules=_rules(document.tables("rule", limit=MAX_RULES), languages, variables),
    )
    head.finish()
    document.finish()
    return codebook


def _variables(tables: Sequence[Fields], languages: tuple[str, ...]) -> tuple[Variable, ...]:
    earlier: dict[str, Variable] = {}
    variables = []
    for fields in tables:
        variable = _variable(fields, languages, earlier)
        check_new(fields, variable.id, earlier)
        earlier.setdefault(variable.id, variable)
        variables.append(variable)
    return tuple(variables)


def _rules(
    tables: Sequence[Fields], languages: tuple[str, ...], variables: tuple[Variable, ...]
) -> tuple[Rule, ...]:
    known = {one.id: one for one in variables}
    rules: dict[str, Rule] = {}
    for fields in tables:
        rule = _rule(fields, languages, known)
        check_new(fields, rule.id, rules)
        rules[rule.id] = rule
    return tuple(rules.values())


def _languages(head: Fields) -> tuple[str, ...]:
    languages = head.strings("languages", limit=MAX_LABEL)
    if not languages:
        head.problem("languages", "at least one language is needed", expected='languages = ["en"]')
    for language in languages:
        if not LANGUAGE.fullmatch(language):
            head.problem("languages", "this is not a language tag", found=language, expected='such as "en"')
    if len(set(languages)) != len(languages):
        head.problem("languages", "a language is named twice", found=", ".join(languages))
    return tuple(dict.fromkeys(one for one in languages if LANGUAGE.fullmatch(one)))


def _variable(fields: Fields, languages: tuple[str, ...], earlier: Mapping[str, Variable]) -> Variable:
    level = fields.choice("level", Level)
    codes = _codes(fields.tables("code", limit=MAX_CODES), languages, level)
    variable = Variable(
        id=fields.identifier("id", VARIABLE_ID, _SMALL),
        label=fields.texts("label", languages, limit=MAX_LABEL, required=True),
        level=level or Level.TEXT,
        key=fields.text("key"),
        codes=codes,
        definition=fields.texts("definition", languages, limit=MAX_TEXT, required=False),
        required=fields.flag("required", default=True),
        enabled=fields.flag("enabled", default=True),
        condition=_condition(fields, "condition", earlier),
        minimum=fields.number("minimum"),
        maximum=fields.number("maximum"),
        provenance=_provenance(fields),
    )
    if level is not None:
        check_level(fields, variable)
    fields.finish()
    return variable


def _codes(tables: Sequence[Fields], languages: tuple[str, ...], level: Level | None) -> tuple[Code, ...]:
    codes: list[Code] = []
    for fields in tables:
        code = _code(fields, languages, level)
        check_new(fields, code.id, [one.id for one in codes])
        codes.append(code)
    return tuple(codes)


def _code(fields: Fields, languages: tuple[str, ...], level: Level | None) -> Code:
    code_id = fields.identifier("id", CODE_ID, "letters, digits, _ and -, at most 64")
    is_none = level is Level.SET and code_id == NONE_CODE
    code = Code(
        id=code_id,
        label=fields.texts("label", languages, limit=MAX_LABEL, required=True),
        key=fields.text("key"),
        definition=fields.texts("definition", languages, limit=MAX_TEXT, required=False),
        provenance=_provenance(fields),
        note=fields.text("note", limit=MAX_TEXT, lines=True),
        # `none` beside another code would contradict itself, whether or not the file says so.
        exclusive=fields.flag("exclusive", default=False) or is_none,
        enabled=fields.flag("enabled", default=True),
        retired=fields.flag("retired", default=False),
    )
    if code.exclusive and level not in {Level.SET, None}:
        fields.problem("exclusive", "only codes of a variable of level 'set' can be exclusive")
    fields.finish()
    return code


def _rule(fields: Fields, languages: tuple[str, ...], known: Mapping[str, Variable]) -> Rule:
    when = _condition(fields, "when", known)
    fields.require("when")
    hardness = fields.choice("hardness", Hardness)
    rule = Rule(
        id=fields.identifier("id", VARIABLE_ID, _SMALL),
        when=when or _NEVER,
        message=fields.texts("message", languages, limit=MAX_TEXT, required=True),
        hardness=hardness or Hardness.SOFT,
        variables=tuple(dict.fromkeys(one.variable for one in when.references())) if when else (),
    )
    fields.finish()
    return rule


def _condition(fields: Fields, name: str, known: Mapping[str, Variable]) -> Condition | None:
    """The parsed condition, which may name only variables in `known` and their codes."""
    text = fields.text(name, limit=MAX_LENGTH, lines=True)
    if not text.strip():
        return None
    try:
        condition = parse_condition(text)
    except ConditionError as error:
        fields.problem(name, f"this is not a condition: {error}", found=text)
        return None
    check_references(fields, name, condition, known)
    return condition


def _provenance(fields: Fields) -> str:
    mark = fields.choice("provenance", Provenance) if fields.has("provenance") else None
    return mark.value if mark else ""
