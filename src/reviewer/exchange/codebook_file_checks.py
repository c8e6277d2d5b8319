"""What a codebook's parts must hold towards each other: names, levels, conditions and keys."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal

from reviewer.domain.codebook import CODED_LEVELS, Codebook, Level, Variable
from reviewer.domain.conditions import WORDS, Condition
from reviewer.domain.countries import is_country
from reviewer.domain.keys import key_problems
from reviewer.exchange.codebook_file_fields import Fields, Findings


def check_new(fields: Fields, own_id: str, others: Collection[str]) -> None:
    """An id names one thing only, and none of the words of which conditions are made."""
    if own_id and own_id in others:
        fields.problem("id", "this id is used twice", found=own_id)
    if own_id in WORDS:
        fields.problem("id", "this id is a word of the conditions", found=own_id)


def check_level(fields: Fields, variable: Variable) -> None:
    """Codes and bounds belong to some levels of measurement only."""
    level = variable.level.value
    coded = variable.level in CODED_LEVELS
    if not coded and fields.has("code"):
        fields.problem("code", f"a variable of level '{level}' has no codes")
    if coded and not variable.codes:
        fields.problem("code", f"a variable of level '{level}' needs codes", expected="[[variable.code]]")
    elif coded and variable.enabled and not variable.offered:
        fields.problem("code", "no code of this variable may be used", expected="a code that is enabled")
    if variable.level is not Level.NUMBER:
        for name in [name for name in ("minimum", "maximum") if fields.has(name)]:
            fields.problem(name, "only a variable of level 'number' has bounds")
    low, high = variable.minimum, variable.maximum
    if low is not None and high is not None and Decimal(low) > Decimal(high):
        fields.problem("maximum", "the maximum is below the minimum", found=high)


def check_references(fields: Fields, name: str, condition: Condition, known: Mapping[str, Variable]) -> None:
    """A condition names variables that stand before it, codes that they have, and compares numbers only."""
    for named in condition.references():
        variable = known.get(named.variable)
        if variable is None:
            place = "before this one" if name == "condition" else "in this codebook"
            fields.problem(name, f"there is no variable of this name {place}", found=named.variable)
        elif named.compared and variable.level is not Level.NUMBER:
            fields.problem(name, "only a variable of level 'number' is compared", found=named.variable)
        elif named.code is not None and not _has(variable, named.code):
            message = f"variable '{variable.id}' has no such code"
            fields.problem(name, message, found=named.code, expected=_codes_of(variable))


def _has(variable: Variable, code: str) -> bool:
    if variable.level is Level.COUNTRY:
        return is_country(code)
    return variable.code(code) is not None


def _codes_of(variable: Variable) -> str:
    if variable.level is Level.COUNTRY:
        return "an ISO 3166-1 alpha-2 country code"
    listed = ", ".join(code.id for code in variable.codes[:12])
    return f"one of {listed}" if listed else "answered(...), for it has no codes"


def check_keys(codebook: Codebook, findings: Findings) -> None:
    """The keys that the file gives can be used and do not clash."""
    for problem in key_problems(codebook.variables):
        variable = codebook.variables[problem.variable]
        inner = () if problem.code is None else ("code", problem.code)
        key = variable.key if problem.code is None else variable.codes[problem.code].key
        findings.add(("variable", problem.variable, *inner, "key"), problem.message, found=key)
