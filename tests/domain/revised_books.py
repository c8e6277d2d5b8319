"""Small codebooks for tests of disagreement, settling and revising."""

from __future__ import annotations

from reviewer.domain.codebook import Code, Codebook, Hardness, Level, Rule, Variable
from reviewer.domain.conditions import parse_condition


def code(name: str, *, exclusive: bool = False, retired: bool = False, enabled: bool = True) -> Code:
    return Code(
        name,
        {"en": name.title()},
        exclusive=exclusive,
        retired=retired,
        enabled=enabled,
        definition={"en": f"Is {name}."},
    )


def variable(
    name: str,
    *codes: str | Code,
    level: Level = Level.NOMINAL,
    when: str = "",
    required: bool = True,
    enabled: bool = True,
    minimum: str | None = None,
    maximum: str | None = None,
) -> Variable:
    return Variable(
        name,
        {"en": name.title()},
        level,
        codes=tuple(one if isinstance(one, Code) else code(one) for one in codes),
        definition={"en": f"Says {name}."},
        condition=parse_condition(when) if when else None,
        required=required,
        enabled=enabled,
        minimum=minimum,
        maximum=maximum,
    )


def rule(name: str, when: str, hardness: Hardness = Hardness.HARD) -> Rule:
    condition = parse_condition(when)
    named = tuple(dict.fromkeys(one.variable for one in condition.references()))
    return Rule(name, condition, {"en": f"Not {name}."}, hardness, named)


def book(*variables: Variable, rules: tuple[Rule, ...] = (), version: str = "1") -> Codebook:
    return Codebook("b", version, {"en": "Book"}, ("en",), "confirmed", variables, rules)


STATUS = variable("status", "known", "unknown")
SEVERITY = variable("severity", "one", "two", "three", "undetermined", level=Level.ORDINAL)
THEMES = variable(
    "themes", "x", "y", "z", code("none", exclusive=True), level=Level.SET, when="status = known"
)
PERSONS = variable("persons", level=Level.NUMBER, minimum="0", maximum="10", required=False)
REMARK = variable("remark", level=Level.TEXT, required=False)
BOOK = book(STATUS, SEVERITY, THEMES, PERSONS, REMARK)
