"""Who coded which unit when: codings in columns, with units and raters as numbers from 0."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reviewer.agreement.units import IntArray

Places = NDArray[np.intp]
Numbers = NDArray[np.int32]
"""Half as wide as places: a project has millions of codings, and four such columns."""


@dataclass(frozen=True, slots=True, eq=False)
class Codings:
    """One entry for each coding, `keys` ascending. `unit`, `rater` and `turn` (0: the unit's first coding in
    time, ...) are numbers; what they stand for is in `unit_keys` and `rater_keys` (both ascending), `raters`
    (names) and `turns`. `ready` says for each unit when its last coding was made; `order` are the places by
    unit and time, those of a unit between two of its `starts`.
    """

    keys: IntArray
    unit: Numbers
    rater: Numbers
    turn: Numbers
    times: IntArray
    unit_keys: IntArray
    rater_keys: IntArray
    raters: tuple[str, ...]
    turns: tuple[str, ...]
    ready: IntArray
    order: Numbers
    starts: IntArray

    @property
    def count(self) -> int:
        return len(self.keys)

    @property
    def units(self) -> int:
        return len(self.unit_keys)

    def places(self, keys: IntArray) -> Places:
        """The place of each coding by its key, -1 for those that are not among these."""
        if not self.count:
            return np.full(len(keys), -1, dtype=np.intp)
        place = np.searchsorted(self.keys, keys)
        place[place == self.count] = 0
        place[self.keys[place] != keys] = -1
        return place

    def units_of(self, keys: Sequence[int]) -> Places:
        """The units of these keys, ascending and each once; keys of other units are left out."""
        wanted = np.unique(np.array(keys, dtype=np.int64))
        return np.flatnonzero(np.isin(self.unit_keys, wanted, assume_unique=True))

    def before(self, key: int) -> int:
        """How many of these codings come before that key, or are it."""
        return int(np.searchsorted(self.keys, key, side="right"))

    def sizes(self) -> IntArray:
        """How many codings each unit has."""
        sizes: IntArray = np.bincount(self.unit, minlength=self.units).astype(np.int64)
        return sizes

    def twice_in(self, other: Codings) -> bool:
        """Whether some unit has two codings or more both here and there: it would count in both."""
        here, there = (one.unit_keys[one.sizes() >= 2] for one in (self, other))
        return bool(np.isin(here, there, assume_unique=True).any())

    def of_unit(self, unit: int) -> list[int]:
        """The places of the unit's codings in the order of time."""
        return [int(place) for place in self.order[self.starts[unit] : self.starts[unit + 1]]]


def places_of(numbers: Iterable[int]) -> Places:
    """Numbers of units as an array."""
    return np.fromiter(numbers, dtype=np.intp)


def read_codings(
    *, keys: array[int], units: array[int], raters: array[int], times: array[int], name: Callable[[int], str]
) -> Codings:
    """From columns of 64-bit numbers ("q"), `keys` ascending; `name` gives a rater's name by its key."""
    at = _column(times)
    unit_keys, unit_numbers = np.unique(_column(units), return_inverse=True)
    rater_keys, rater_numbers = np.unique(_column(raters), return_inverse=True)
    # Codings lie by key, which ascends with time; a stable sort keeps that order among equal moments.
    unit, rater = unit_numbers.astype(np.int32), rater_numbers.astype(np.int32)
    order = np.lexsort((at, unit)).astype(np.int32)
    turn = _turns(unit, order)
    ready = np.full(len(unit_keys), np.iinfo(np.int64).min, dtype=np.int64)
    np.maximum.at(ready, unit, at)
    return Codings(
        _column(keys),
        unit,
        rater,
        turn,
        at,
        unit_keys,
        rater_keys,
        tuple(name(key) for key in rater_keys.tolist()),
        tuple(str(number + 1) for number in range(int(turn.max()) + 1 if len(turn) else 0)),
        ready,
        order,
        np.r_[0, np.cumsum(np.bincount(unit, minlength=len(unit_keys)))].astype(np.int64),
    )


def _column(numbers: array[int]) -> IntArray:
    return np.frombuffer(numbers, dtype=np.int64)


def _turns(unit: Numbers, order: Numbers) -> Numbers:
    number = np.arange(len(unit), dtype=np.int32)
    along = unit[order]
    first = np.ones(len(unit), dtype=bool)
    first[1:] = along[1:] != along[:-1]
    turn = np.empty(len(unit), dtype=np.int32)
    turn[order] = number - np.maximum.accumulate(np.where(first, number, 0))
    return turn
