"""What the cells of a form's row say: names, choices, labels, and the condition under which it is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reviewer.domain.codebook import Code, Rule, Variable
from reviewer.domain.conditions import Condition, ConditionError, parse_condition
from reviewer.exchange.foreign_codebook import Findings
from reviewer.exchange.xlsform_columns import OWN, FormRow
from reviewer.exchange.xlsform_expressions import NEVER, to_xpath
from reviewer.exchange.xpath_conditions import NoCounterpart, from_xpath

_OFFERED = {"": (True, False), "yes": (True, False), "retired": (True, True), "no": (False, False)}
_OFFERED["no_retired"] = (False, True)
_ALWAYS = frozenset({"", "true()"})
YES = frozenset({"yes", "true", "true()", "1"})
_NO = frozenset({"", "no", "false", "false()", "0"})


@dataclass(slots=True)
class Form:
    findings: Findings
    languages: tuple[str, ...]
    choices: Mapping[str, Sequence[FormRow]]
    variables: dict[str, Variable] = field(default_factory=dict)
    rules: dict[str, Rule] = field(default_factory=dict)
    groups: list[str] = field(default_factory=list)
    places: dict[str, str] = field(default_factory=dict)


def name_of(name: str, findings: Findings) -> str:
    lowered = name.lower()
    if lowered != name:
        findings.leave_out(f"capital letters of the name '{name}'")
    return lowered


def codes_of(row: FormRow, list_name: str, exclusive: frozenset[str], form: Form) -> list[tuple[Code, str]]:
    rows = form.choices.get(list_name, ())
    if not rows:
        form.findings.refuse(f"{row.place}, type", "there are no choices of this list", found=list_name)
    known = row.cell("choice_filter").replace(" ", "") in {"", f"{OWN}offered='yes'"}
    if not known:
        form.findings.leave_out(f"the filter of the choices of '{row.cell('name')}'")
    return [(_code(one, exclusive, form), one.place) for one in rows]


def _code(row: FormRow, exclusive: frozenset[str], form: Form) -> Code:
    name = row.cell("name") or row.cell("value")
    offered = row.own("offered").strip()
    if offered not in _OFFERED:
        form.findings.refuse(
            f"{row.place}, {OWN}offered", "this is not known", found=offered, expected="yes, no or retired"
        )
    enabled, retired = _OFFERED.get(offered, (True, False))
    definitions = {one: row.own(f"definition_{one}") for one in form.languages}
    return Code(
        id=name,
        label=labels_of(row, form),
        key=row.own("key"),
        definition={one: text for one, text in definitions.items() if text.strip()},
        provenance=row.own("provenance").strip(),
        note=row.own("note"),
        exclusive=name in exclusive,
        enabled=enabled,
        retired=retired,
    )


def labels_of(row: FormRow, form: Form) -> dict[str, str]:
    labels = row.in_languages("label")
    if not labels:
        name = row.cell("name")
        form.findings.leave_out(f"nothing, but '{name}' has no label, and its name stands for it")
        return dict.fromkeys(form.languages, name)
    return labels


def required_of(row: FormRow, findings: Findings) -> bool:
    text = row.cell("required").lower()
    if text not in YES | _NO:
        findings.leave_out(f"the condition under which '{row.cell('name')}' is required: it is always")
    return text not in _NO


def relevant_of(row: FormRow) -> str:
    return row.cell("relevant") or row.cell("relevance")


def condition_of(row: FormRow, form: Form, *, hidden: bool = False) -> Condition | None:
    """The condition of the row within its groups; None where it always applies."""
    own = _own_condition(row)
    if hidden and own is not None:
        return own
    parts = [
        one
        for one in (*form.groups, relevant_of(row))
        if one not in _ALWAYS and not (hidden and one == NEVER)
    ]
    if own is not None and not form.groups and parts == [to_xpath(own, form.variables)]:
        # The expression was not changed since it was made from this text.
        return own
    try:
        texts = [from_xpath(one, form.variables) for one in parts]
        joined = texts[0] if len(texts) == 1 else " and ".join(f"({one})" for one in texts)
        return parse_condition(joined) if joined else None
    except (NoCounterpart, ConditionError) as error:
        message = f"this condition cannot be carried: {error}"
        form.findings.refuse(f"{row.place}, relevant", message, found=parts[-1])
        return None


def _own_condition(row: FormRow) -> Condition | None:
    text = row.own("condition")
    try:
        return parse_condition(text) if text.strip() else None
    except ConditionError:
        return None
