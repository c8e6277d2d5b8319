"""The final answers of a case, as tables read them: exactly one code for each breakdown."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

State = Literal["answered", "none", "does_not_apply", "not_reached", "unresolved"]

UNDETERMINED = "undetermined"
NONE = "none"
SEVERAL = "several"
"""More codes than one, where each would stand for itself: a case belongs to one group alone."""
NOT_COUNTED = "not_counted"
"""No final answer (not reached, unresolved, not asked), or the question does not apply."""
COUNTED = "counted"
"""All codes of an axis but `not_counted`: the denominator of its shares; undetermined cases belong to it."""


@dataclass(frozen=True, slots=True)
class Said:
    state: State
    codes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FinalCase:
    """The standing final answers of one case; a variable that was never asked is absent."""

    case: str
    answers: Mapping[str, Said]

    def said(self, variable: str) -> Said:
        return self.answers.get(variable, Said("not_reached"))


@dataclass(frozen=True, slots=True)
class Axis:
    """A breakdown of all cases, so that its counts add up. `groups` name the codes that they join, in order;
    the first that a case has counts. Without groups every code that occurs stands for itself, and cases of
    more than one stand apart as `several`. `unions` name
    groups that are also shown together, `joins` those that are shown together only. With `rest`, whatever is
    in no group is there. `always`: every case has one of the codes, because it belongs to the record and is
    not asked.

    Axes of one name are of one variable, and where both have a code of the same name it is of the same cases.
    """

    name: str
    variable: str
    groups: tuple[tuple[str, frozenset[str]], ...] = ()
    unions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    ordered: bool = False
    rest: str = ""
    always: bool = False
    joins: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def code(self, case: FinalCase) -> str:
        said = case.said(self.variable)
        if said.state == "none":
            return self.rest or NONE
        if said.state != "answered":
            return self.rest or NOT_COUNTED
        if said.codes == {UNDETERMINED}:
            return self.rest or UNDETERMINED
        if not self.groups:
            return min(said.codes) if len(said.codes) == 1 else SEVERAL
        return next((name for name, codes in self.groups if said.codes & codes), self.rest or NOT_COUNTED)

    @property
    def known(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.groups)

    def codes(self, occurring: Collection[str]) -> tuple[str, ...]:
        """All codes of a table, in order; `occurring` matters where no groups are named."""
        if self.rest:
            return (*self.known, self.rest)
        others = () if self.always else (NONE, UNDETERMINED, NOT_COUNTED)
        return (*(self.known or sorted(set(occurring) - set(others))), *others)

    def joined(self, codes: tuple[str, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The unions and joins, and `counted` with them."""
        joins = ((name, tuple(part for part in parts if part in codes)) for name, parts in self.joins)
        unions = (*self.unions, *((name, parts) for name, parts in joins if parts))
        if self.rest:
            return unions
        return (*unions, (COUNTED, tuple(code for code in codes if code != NOT_COUNTED)))

    def displayed(self, codes: Sequence[str]) -> tuple[str, ...]:
        """These codes as tables show them: joined ones as one, where the first of them stood."""
        names = {part: name for name, parts in self.joins for part in parts}
        return tuple(dict.fromkeys(names.get(code, code) for code in codes))
