"""What the counted codebook asks, as small tables: each code's place among codes and on axes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reviewer.domain.countries import COUNTRIES
from reviewer.indicator.answers import NONE, NOT_COUNTED, SEVERAL, UNDETERMINED, Axis
from reviewer.indicator.gathering import COUNTRY_VARIABLE, PERIOD_VARIABLE, UNIT_VARIABLE

NO_GROUP = 1000
UNSURE = 1001
NOTHING = 1002
NO_ANSWER = 1003
"""Places on an axis beside its groups; among several codes of a case the first place counts."""

NOTHING_SAID = -1
NOT_SAID = -2
MORE_THAN_ONE = -3
"""Places on an axis without groups, beside the numbers of codes."""

_WORDS = {
    NO_GROUP: NOT_COUNTED,
    UNSURE: UNDETERMINED,
    NOTHING: NONE,
    NO_ANSWER: NOT_COUNTED,
    NOTHING_SAID: NONE,
    NOT_SAID: NOT_COUNTED,
    MORE_THAN_ONE: SEVERAL,
}
_MOST_CODES = 60


@dataclass(frozen=True, slots=True)
class Book:
    """The accepted versions (digests), the codes of each variable, and the `sets`: variables of which a case
    may have several codes. Countries need not be listed. A set of too many codes raises ValueError.
    """

    digests: frozenset[str]
    codes: Mapping[str, Sequence[str]]
    sets: frozenset[str]

    def __post_init__(self) -> None:
        if any(len(self.listed(name)) > _MOST_CODES for name in self.sets & set(self.codes)):
            raise ValueError("a set of so many codes cannot be counted")

    def listed(self, variable: str) -> Sequence[str]:
        """The codes that an answer may have, in order."""
        return sorted(COUNTRIES) if variable == COUNTRY_VARIABLE else list(self.codes[variable])


@dataclass(frozen=True, slots=True)
class Slots:
    """Where each axis finds its place: axes of one variable stand beside each other. Axes without groups
    take the code as it is; period and unit belong to the record and not to an answer.
    """

    axes: tuple[Axis, ...]

    @property
    def grouped(self) -> list[tuple[int, Axis, int]]:
        """(number of the axis, axis, slot) of axes whose codes are joined."""
        seen: dict[str, int] = {}
        found = []
        for number, axis in enumerate(self.axes):
            if axis.groups and axis.variable not in (PERIOD_VARIABLE, UNIT_VARIABLE):
                found.append((number, axis, seen.get(axis.variable, 0)))
                seen[axis.variable] = seen.get(axis.variable, 0) + 1
        return found

    @property
    def plain(self) -> list[tuple[int, Axis]]:
        """(number, axis) of axes that take each code for itself."""
        return [(number, axis) for number, axis in enumerate(self.axes) if not axis.groups]

    @property
    def width(self) -> int:
        """How many slots there are; one at least."""
        return max((slot for _, _, slot in self.grouped), default=0) + 1


def numbered(book: Book) -> list[tuple[str, str]]:
    """(variable, code) of every code, by its number: of one variable in the order of the texts."""
    return [(variable, code) for variable in book.codes for code in sorted(set(book.listed(variable)))]


def places(book: Book, slots: Slots) -> dict[str, list[Any]]:
    """One row for each code, by its number: its own bit where a case may have several, its place on each axis
    of the variable.
    """
    columns: dict[str, list[Any]] = {"variable": [], "code": [], "bit": []}
    columns |= {f"place{slot}": [] for slot in range(slots.width)}
    first: dict[str, int] = {}
    for number, (variable, code) in enumerate(numbered(book)):
        bit = number - first.setdefault(variable, number)
        columns["variable"].append(variable)
        columns["code"].append(code)
        columns["bit"].append(1 << bit if variable in book.sets else 0)
        on_axes = dict(_on_axes(variable, code, slots))
        for slot in range(slots.width):
            columns[f"place{slot}"].append(on_axes.get(slot, NO_GROUP))
    return columns


def _on_axes(variable: str, code: str, slots: Slots) -> Iterator[tuple[int, int]]:
    for _, axis, slot in slots.grouped:
        if axis.variable == variable:
            other = UNSURE if code == UNDETERMINED else NO_GROUP
            yield slot, next((at for at, (_, codes) in enumerate(axis.groups) if code in codes), other)


def code_at(axis: Axis, place: int, words: Sequence[str]) -> str:
    """The code of an axis that a place stands for; `words` are the codes by their numbers, the places on
    an axis without groups.
    """
    if not axis.groups and place >= 0:
        return words[place]
    known = axis.known[place] if 0 <= place < NO_GROUP else ""
    return known or axis.rest or _WORDS[place]
