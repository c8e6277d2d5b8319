"""Units divided into parts: months, and whatever else cases are divided by."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reviewer.agreement.coded import Codings, Places
from reviewer.agreement.units import IntArray, Mask

_MICROSECONDS = 1_000_000
NO_PART = -1


@dataclass(frozen=True, slots=True, eq=False)
class Division:
    """`part` is each unit's number among `names`, NO_PART where it belongs to none."""

    names: tuple[str, ...]
    part: IntArray

    def units_of(self, number: int) -> Places:
        """The units of one part."""
        return np.flatnonzero(self.part == number)

    def others(self, number: int) -> Places:
        """The units of all other parts."""
        return np.flatnonzero((self.part != number) & (self.part != NO_PART))

    def largest(self, most: int) -> Division:
        """At most so many parts: the smallest ones are left out."""
        if len(self.names) <= most:
            return self
        counts = np.bincount(self.part[self.part != NO_PART], minlength=len(self.names))
        kept = np.sort(np.argsort(-counts, kind="stable")[:most])
        renumbered = np.full(len(self.names) + 1, NO_PART, dtype=np.int64)
        renumbered[kept] = np.arange(len(kept))
        return Division(tuple(self.names[i] for i in kept), renumbered[self.part])


def by_month(codings: Codings) -> Division:
    """By the month (UTC, `2026-03`) in which the unit's last coding was made."""
    months = (codings.ready // _MICROSECONDS).astype("datetime64[s]").astype("datetime64[M]")
    names, part = np.unique(months, return_inverse=True)
    return Division(tuple(str(name) for name in names), part.astype(np.int64))


def by_label(codings: Codings, units: array[int], numbers: array[int], names: Sequence[str]) -> Division:
    """From a table of unit keys (ascending) and the numbers of their labels."""
    keys = np.frombuffer(units, dtype=np.int64)
    part = np.full(codings.units, NO_PART, dtype=np.int64)
    if len(keys):
        place = np.minimum(np.searchsorted(keys, codings.unit_keys), len(keys) - 1)
        known: Mask = keys[place] == codings.unit_keys
        part[known] = np.frombuffer(numbers, dtype=np.int64)[place[known]]
    used = np.unique(part[part != NO_PART])
    return _in_order(Division(tuple(names), part), used)


def _in_order(division: Division, used: NDArray[np.int64]) -> Division:
    # Only the labels that these units have, in alphabetical order.
    ordered = sorted(used.tolist(), key=lambda number: division.names[number])
    renumbered = np.full(len(division.names) + 1, NO_PART, dtype=np.int64)
    renumbered[ordered] = np.arange(len(ordered))
    return Division(tuple(division.names[number] for number in ordered), renumbered[division.part])
