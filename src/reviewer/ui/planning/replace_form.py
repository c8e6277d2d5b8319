"""What the form for replacing means (no Qt): somebody is away, or work was abandoned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reviewer.services.returning import MOST_DAYS
from reviewer.ui.planning.numbers import whole

_SEED = 1 << 62


class Fault(StrEnum):
    """What the form does not say yet."""

    ABSENT = "absent"
    TAKERS = "takers"
    SEED = "seed"
    DAYS = "days"
    RULE = "rule"


class Kind(StrEnum):
    """What is to be done."""

    REPLACE = "replace"
    RETURN = "return"


@dataclass(frozen=True, slots=True)
class ReplaceRequest:
    """What `absent` has not begun goes to `takers`."""

    absent: str
    takers: tuple[str, ...]
    seed: int


@dataclass(frozen=True, slots=True)
class ReturnRequest:
    """What nobody has touched for so many days comes back; `rule` is the project's from then on."""

    days: int
    rule: int


Request = ReplaceRequest | ReturnRequest


@dataclass(slots=True)
class ReplaceForm:
    """The values of the form by name."""

    values: Mapping[str, str] = field(default_factory=dict)

    def _value(self, name: str) -> str:
        return self.values.get(name, "")

    @property
    def kind(self) -> Kind:
        """What is to be done."""
        return Kind(self._value("kind") or Kind.REPLACE)

    def rows(self) -> dict[str, bool]:
        """Which rows of the form mean something now."""
        replacing = self.kind is Kind.REPLACE
        return {
            **dict.fromkeys(("absent", "takers", "seed"), replacing),
            **dict.fromkeys(("days", "rule"), not replacing),
        }

    def request(self) -> Request | Fault:
        """What is to be done, or what the form does not say yet."""
        return self._replace() if self.kind is Kind.REPLACE else self._return()

    def _replace(self) -> ReplaceRequest | Fault:
        absent = self._value("absent")
        takers = tuple(one for one in self._value("takers").split("\n") if one and one != absent)
        seed = whole(self._value("seed"), low=-_SEED, high=_SEED)
        if not absent:
            return Fault.ABSENT
        if not takers:
            return Fault.TAKERS
        return Fault.SEED if seed is None else ReplaceRequest(absent, takers, seed)

    def _return(self) -> ReturnRequest | Fault:
        days = whole(self._value("days") or "14", low=1, high=MOST_DAYS)
        rule = whole(self._value("rule") or "0", low=0, high=MOST_DAYS)
        if days is None:
            return Fault.DAYS
        return Fault.RULE if rule is None else ReturnRequest(days, rule)
