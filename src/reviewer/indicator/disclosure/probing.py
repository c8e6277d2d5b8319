"""Whether hidden cells are left enough room, asked again and again while cells are chosen.

Exact, as `attack` is, and many times faster: every table that was found to agree with what is published is
kept, for it settles other cells and later questions too; and one programme moves many cells at once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from reviewer.agreement.units import IntArray
from reviewer.indicator.disclosure.attack import Room, bound_together, equations, extreme
from reviewer.indicator.disclosure.cells import Cell, Sum, in_order

_ROUNDS = 2
"""How often all cells that are still open are moved together, before each is looked at by itself."""


@dataclass(slots=True)
class Prober:
    """Knows one table that is true, and others that an attacker could believe in."""

    counts: Mapping[Cell, int]
    sums: Sequence[Sum]
    _place: dict[Cell, int] = field(init=False)
    _truth: IntArray = field(init=False)
    _found: list[IntArray] = field(init=False)

    def __post_init__(self) -> None:
        self._place = {cell: at for at, cell in enumerate(self.counts)}
        self._truth = np.array(list(self.counts.values()), dtype=np.int64)
        self._found = [np.zeros_like(self._truth)]  # each as its difference from the truth

    def opened(self, gone: Collection[Cell], guarded: Iterable[Cell], width: int) -> bool:
        """Whether some guarded cell is left less than `width` where the cells `gone` are not published."""
        hidden = set(gone)
        wanted = sorted(set(guarded), key=in_order)
        # A cell that is published leaves no room at all.
        if any(cell not in hidden for cell in wanted):
            return width > 0
        spread = self._spread(hidden)
        unsettled = {cell for cell in wanted if spread[self._place[cell]] < width}
        if not unsettled:
            return False
        groups = bound_together(hidden, self.sums)
        return any(
            self._group_opened(sorted(group, key=in_order), unsettled & group, hidden, width)
            for group in groups
            if unsettled & group
        )

    def _spread(self, hidden: set[Cell]) -> IntArray:
        """Of each cell how far tables lie apart that agree with what is published."""
        tables = self._agreeing(hidden)
        return np.asarray(tables.max(axis=0) - tables.min(axis=0))

    def _agreeing(self, hidden: set[Cell]) -> IntArray:
        published = np.ones(len(self._truth), dtype=bool)
        published[[self._place[cell] for cell in hidden]] = False
        tables = np.array(self._found)
        return np.asarray(tables[~tables[:, published].any(axis=1)])

    def _group_opened(self, group: list[Cell], unsettled: set[Cell], hidden: set[Cell], width: int) -> bool:
        programme = _Programme(group, self)
        for _ in range(_ROUNDS):
            for sign in (-1.0, 1.0):
                programme.move(sorted(unsettled, key=in_order), sign, width)
            self._keep(group, programme)
            unsettled = self._still(unsettled, hidden, width)
            if not unsettled:
                return False
        while unsettled:
            cell = min(unsettled, key=in_order)
            if programme.room(cell).is_narrower_than(width):
                return True
            self._keep(group, programme)
            unsettled = self._still(unsettled - {cell}, hidden, width)
        return False

    def _still(self, unsettled: set[Cell], hidden: set[Cell], width: int) -> set[Cell]:
        spread = self._spread(hidden)
        return {cell for cell in unsettled if spread[self._place[cell]] < width}

    def _keep(self, group: list[Cell], programme: _Programme) -> None:
        places = [self._place[cell] for cell in group]
        for table in programme.fresh():
            change = np.zeros_like(self._truth)
            change[places] = table - self._truth[places]
            if change.any():
                self._found.append(change)


class _Programme:
    """All tables of a group of hidden cells that agree with what is published."""

    def __init__(self, group: list[Cell], prober: Prober) -> None:
        self._at = {cell: i for i, cell in enumerate(group)}
        self._truth = np.array([prober.counts[cell] for cell in group], dtype=np.float64)
        self._equations, self._right = equations(self._at, prober.counts, prober.sums)
        self._tables = [self._truth.astype(np.int64)]
        self._told = 1

    def fresh(self) -> list[IntArray]:
        """The tables that were found since this was last asked."""
        found = self._tables[self._told :]
        self._told = len(self._tables)
        return found

    def move(self, cells: Sequence[Cell], sign: float, width: int) -> None:
        """Look for a table in which many of these cells lie higher (sign -1) or lower than in the truth, none
        further than `width`: so that one cell does not take the room of the others.
        """
        places = [self._at[cell] for cell in cells]
        aim = np.zeros(len(self._at))
        aim[places] = sign
        low, high = np.zeros(len(self._at)), np.full(len(self._at), np.inf)
        if sign < 0:
            high[places] = self._truth[places] + width
        else:
            low[places] = np.maximum(0, self._truth[places] - width)
        extreme(aim, self._equations, self._right, self._tables, (low, high))

    def room(self, cell: Cell) -> Room:
        """All that the cell can be."""
        aim = np.zeros(len(self._at))
        aim[self._at[cell]] = 1.0
        lowest = extreme(aim, self._equations, self._right, self._tables)
        highest = extreme(-aim, self._equations, self._right, self._tables)
        return Room(lowest or 0, None if highest is None else -highest)
