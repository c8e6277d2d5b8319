"""Whether hidden cells are left enough room, asked again and again while cells are chosen.

Exact, as `attack` is, and many times faster: every table that was found to agree with what is published is
kept, for it settles other cells and later questions too; and one programme moves many cells at once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from reviewer.agreement.units import IntArray
from reviewer.indicator.disclosure.attack import Programme, bound_together
from reviewer.indicator.disclosure.cells import Cell, Sum, in_order
from reviewer.indicator.disclosure.pulse import Pulse, nobody

_SIGNS = (-1.0, 1.0, -1.0, 1.0)
"""Up and down, all cells that are still open are moved together, before each is looked at by itself."""


@dataclass(slots=True)
class Prober:
    """Knows one table that is true, and others that an attacker could believe in. `pulse` is called between
    programmes.
    """

    counts: Mapping[Cell, int]
    sums: Sequence[Sum]
    pulse: Pulse = nobody
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
        places = [self._place[cell] for cell in group]
        believed = self._truth[places] + self._agreeing(hidden)[:, places]
        programme = Programme(group, self.counts, self.sums, believed)
        for sign in _SIGNS if len(unsettled) > 1 else _SIGNS[:2]:
            self.pulse()
            programme.move(sorted(unsettled, key=in_order), sign, width)
            self._keep(group, programme)
            unsettled = self._still(unsettled, hidden, width)
            if not unsettled:
                return False
        while unsettled:
            cell = min(unsettled, key=in_order)
            self.pulse()
            if programme.is_narrow(cell, width):
                return True
            self._keep(group, programme)
            unsettled = self._still(unsettled - {cell}, hidden, width)
        return False

    def _still(self, unsettled: set[Cell], hidden: set[Cell], width: int) -> set[Cell]:
        spread = self._spread(hidden)
        return {cell for cell in unsettled if spread[self._place[cell]] < width}

    def _keep(self, group: list[Cell], programme: Programme) -> None:
        places = [self._place[cell] for cell in group]
        for table in programme.fresh():
            change = np.zeros_like(self._truth)
            change[places] = table - self._truth[places]
            if change.any():
                self._found.append(change)
