"""The wide layout: one row for each case and reviewer (or final record), a column for each variable.

A set becomes a column for each of its flags, 1 or 0; an empty set has 0 in all of them.  Beside each variable
a column says the state of its answer, so that nothing is lost by an empty cell.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reviewer.domain.codebook import NONE_CODE, Code, Codebook, Level, Variable, text_in
from reviewer.exchange.outgoing.columns import (
    CODINGS,
    FINAL_STATES,
    FINALS,
    PROVENANCE,
    SPREAD,
    STATE_LABELS,
    STATES,
)
from reviewer.exchange.outgoing.table import Cell, Column

STATE_OF, FLAG_OF, PROVENANCE_OF = "{}__state", "{}__{}", "{}__provenance"
_FLAG_LABELS = {"0": "no", "1": "yes"}
_KINDS = {Level.NUMBER: "number"}

Said = Mapping[str, tuple[str, Sequence[str]]]
"""Of each variable the state, and its codes or its one typed value."""


@dataclass(frozen=True, slots=True)
class WideVariable:
    """A variable with every code that any version of the codebook had, and the columns it fills."""

    id: str
    level: Level
    codes: tuple[str, ...]
    columns: tuple[Column, ...]

    def cells(self, said: Said) -> list[Cell]:
        """Value or flags, then the state."""
        state, values = said.get(self.id, ("", ()))
        if self.level is not Level.SET:
            return [values[0] if values else "", state]
        told = state in {"answered", "none"}
        return [*(int(code in values) if told else None for code in self.codes), state]


def wide_variables(books: Sequence[Codebook], *, final: bool) -> list[WideVariable]:
    """What any of the books asks, in the order of the first, which is the current one; others follow."""
    language = books[0].languages[0]
    found: dict[str, list[Variable]] = {}
    for book in books:
        for variable in book.enabled:
            found.setdefault(variable.id, []).append(variable)
    return [_wide(versions, language, final=final) for versions in found.values()]


def head_columns(*, final: bool) -> list[Column]:
    """What stands before the variables: who, which case, which codebook, when."""
    apart = SPREAD | {PROVENANCE.name, "said_by"}
    return [one for one in (FINALS if final else CODINGS) if one.name not in apart]


def said_of(meanings: Iterable[tuple[str, str, str]]) -> Said:
    """(variable, state, code or typed value) of one record, by variable."""
    said: dict[str, tuple[str, list[str]]] = {}
    for variable, state, value in meanings:
        of_variable = said.setdefault(variable, (state, []))
        if state == "answered":
            of_variable[1].append(value)
    return said


def _wide(versions: Sequence[Variable], language: str, *, final: bool) -> WideVariable:
    variable = versions[0]
    codes: dict[str, Code] = {}
    for version in versions:
        for code in version.codes:
            codes.setdefault(code.id, code)
    if variable.level is Level.SET:
        codes.pop(NONE_CODE, None)
    words = text_in(variable.label, language)
    state = Column(
        STATE_OF.format(variable.id),
        "string",
        f"What is known of {variable.id}: answered, none of a set, hidden by a condition, not reached.",
        FINAL_STATES if final else STATES,
        heading=f"{words} (state)",
        labels=STATE_LABELS,
    )
    labels = {one.id: text_in(one.label, language) for one in codes.values()}
    columns = (
        _flags(variable, labels, words) if variable.level is Level.SET else [_value(variable, labels, words)]
    )
    return WideVariable(variable.id, variable.level, tuple(codes), (*columns, state))


def _flags(variable: Variable, labels: Mapping[str, str], words: str) -> list[Column]:
    return [
        Column(
            FLAG_OF.format(variable.id, code),
            "integer",
            f"1 where {variable.id} holds {code}, else 0; empty where nothing was answered.",
            ("0", "1"),
            heading=f"{words}: {label}",
            labels=_FLAG_LABELS,
            says_why=STATE_OF.format(variable.id),
        )
        for code, label in labels.items()
    ]


def _value(variable: Variable, labels: Mapping[str, str], words: str) -> Column:
    return Column(
        variable.id,
        _KINDS.get(variable.level, "string"),
        f"The answer to {variable.id}; empty where the state is not 'answered'.",
        tuple(labels),
        heading=words,
        labels=labels,
        says_why=STATE_OF.format(variable.id),
    )
