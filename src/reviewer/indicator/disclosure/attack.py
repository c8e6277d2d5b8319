"""What an attacker learns of the cells that are not published: the least and the most that each can be.

Two whole-number programmes for each cell over all tables of non-negative counts that agree with what is
published (HiGHS). For one table with its margins linear programmes give the same; for linked tables they
would show more room than there is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from reviewer.agreement.units import FloatArray, IntArray
from reviewer.indicator.disclosure.cells import Cell, Sum, in_order
from reviewer.indicator.disclosure.pulse import Pulse, nobody

_WHOLE = 1e-6


@dataclass(frozen=True, slots=True)
class Room:
    """Whole numbers between which a hidden count lies for an attacker; `high` None: nothing bounds it."""

    low: int
    high: int | None

    @property
    def width(self) -> int | None:
        return None if self.high is None else self.high - self.low

    def is_narrower_than(self, width: int) -> bool:
        return self.high is not None and self.high - self.low < width


class NotProved(Exception):
    """The programme found no answer, so nothing is known about what an attacker learns."""


def attack(
    published: Mapping[Cell, int],
    hidden: Collection[Cell],
    sums: Sequence[Sum],
    *,
    only: Iterable[Cell] | None = None,
    enough: int | None = None,
    pulse: Pulse = nobody,
) -> dict[Cell, Room]:
    """The room of each hidden cell, or of `only` some of them. Published counts that contradict each other
    raise `NotProved`. With `enough`, only rooms that are narrower than that, and the narrowest of all, are
    known to the last: of the others it is said how far tables lie apart that were found on the way, and they
    may be wider. `pulse` is called between programmes.
    """
    rooms: dict[Cell, Room] = {}
    wide: dict[Cell, Programme] = {}
    wanted = sorted(hidden if only is None else only, key=in_order)
    for group in bound_together(set(hidden), sums):
        asked = [cell for cell in wanted if cell in group]
        if not asked:
            continue
        programme = Programme(sorted(group, key=in_order), published, sums)
        if enough is not None:
            programme.look_around(asked, enough, pulse)
        for cell in asked:
            pulse()
            if enough is None or programme.known(cell).is_narrower_than(enough):
                rooms[cell] = programme.room(cell)
            else:
                wide[cell] = programme
    return rooms | _narrowest(wide, rooms, pulse)


def _narrowest(wide: Mapping[Cell, Programme], rooms: Mapping[Cell, Room], pulse: Pulse) -> dict[Cell, Room]:
    # Solved to the last as long as one may be narrower than the narrowest that is.
    known = [room.width for room in rooms.values() if room.width is not None]
    least, found, left = min(known, default=None), dict[Cell, Room](), dict(wide)
    while left:
        cell = min(left, key=lambda one: left[one].known(one).width or 0)
        if least is not None and not left[cell].known(cell).is_narrower_than(least):
            break
        pulse()
        room = found[cell] = left.pop(cell).room(cell)
        least = room.width if least is None or room.is_narrower_than(least) else least
    return found | {cell: programme.known(cell) for cell, programme in left.items()}


def narrow(rooms: Mapping[Cell, Room], width: int) -> list[Cell]:
    return [cell for cell, room in rooms.items() if room.is_narrower_than(width)]


class Programme:
    """All tables of a group of hidden cells that agree with what is published. `tables` are some of them:
    each that is found is kept, for it says something of every cell.
    """

    def __init__(
        self,
        group: Sequence[Cell],
        published: Mapping[Cell, int],
        sums: Sequence[Sum],
        tables: Iterable[IntArray] = (),
    ) -> None:
        self._at = {cell: i for i, cell in enumerate(group)}
        self._equations, self._right = equations(self._at, published, sums)
        self.tables = list(tables)
        self._told = len(self.tables)

    def fresh(self) -> list[IntArray]:
        """The tables that were found since this was last asked."""
        found = self.tables[self._told :]
        self._told = len(self.tables)
        return found

    def known(self, cell: Cell) -> Room:
        """How far the tables lie apart in it that were found so far."""
        values = [int(table[self._at[cell]]) for table in self.tables]
        return Room(min(values), max(values)) if values else Room(0, 0)

    def room(self, cell: Cell) -> Room:
        """All that the cell can be."""
        low = 0 if self.tables and self.known(cell).low == 0 else self._extreme(cell, 1.0)
        high = self._extreme(cell, -1.0)
        return Room(low or 0, None if high is None else -high)

    def is_narrow(self, cell: Cell, width: int) -> bool:
        """Whether the cell is left less than `width`; solved no further than to know it."""
        if not self.known(cell).is_narrower_than(width) or self._extreme(cell, -1.0) is None:
            return False
        if self.known(cell).low and self.known(cell).is_narrower_than(width):
            self._extreme(cell, 1.0)
        return self.known(cell).is_narrower_than(width)

    def look_around(self, cells: Sequence[Cell], width: int, pulse: Pulse) -> None:
        """Move all cells together that are not known to have this room, as long as that widens some."""
        if not self.tables:
            pulse()
            extreme(np.zeros(len(self._at)), self._equations, self._right, self.tables)
        narrow, before = list(cells), len(cells) + 1
        while self.tables and 0 < len(narrow) < before:
            before = len(narrow)
            for sign in (-1.0, 1.0):
                pulse()
                self.move(narrow, sign, width)
            narrow = [cell for cell in narrow if self.known(cell).is_narrower_than(width)]

    def move(self, cells: Sequence[Cell], sign: float, width: int) -> None:
        """Look for a table in which many of these cells lie higher (sign -1) or lower than in the first one,
        none further than `width`: so that one cell does not take the room of the others.
        """
        places = [self._at[cell] for cell in cells]
        aim, low = np.zeros(len(self._at)), np.zeros(len(self._at))
        high = np.full(len(self._at), np.inf)
        aim[places] = sign
        if sign < 0:
            high[places] = self.tables[0][places] + width
        else:
            low[places] = np.maximum(0, self.tables[0][places] - width)
        extreme(aim, self._equations, self._right, self.tables, (low, high))

    def _extreme(self, cell: Cell, sign: float) -> int | None:
        aim = np.zeros(len(self._at))
        aim[self._at[cell]] = sign
        return extreme(aim, self._equations, self._right, self.tables)


def equations(
    place: Mapping[Cell, int], published: Mapping[Cell, int], sums: Sequence[Sum]
) -> tuple[Any, FloatArray]:
    # Sparse: a sum binds few of the cells.
    from scipy.sparse import csr_array

    rows, columns, signs, right = list[int](), list[int](), list[int](), list[int]()
    for one in sums:
        if any(cell in place for cell in one.cells):
            known = 0
            for cell, sign in ((one.total, 1), *((part, -1) for part in one.parts)):
                if cell in place:
                    rows.append(len(right))
                    columns.append(place[cell])
                    signs.append(sign)
                else:
                    known -= sign * published[cell]
            right.append(known)
    shape = (len(right), len(place))
    return csr_array((signs, (rows, columns)), shape=shape, dtype=float), np.array(right, dtype=np.float64)


def extreme(
    aim: FloatArray,
    binding: Any,
    right: FloatArray,
    tables: list[IntArray],
    limits: tuple[FloatArray, FloatArray] | None = None,
) -> int | None:
    """The least of `aim` (whole numbers) over tables of whole numbers that the equations allow; None where
    nothing bounds it. `limits`: the lowest and highest of each cell, by default 0 and nothing.

    `tables` are some that the equations allow; further ones that are found are added. Without whole numbers
    the programme is solved much sooner: where its optimum is whole, or a known table reaches the first whole
    number above it, nothing can be better.
    """
    if not len(right):
        return 0 if (aim >= 0).all() else None
    for whole in (False, True):
        found = _solved(aim, binding, right, limits, whole=whole)
        if found.status == 0:
            table = np.round(found.x).astype(np.int64)
            if np.abs(found.x - table).max() < _WHOLE and np.array_equal(binding @ table, right):
                tables.append(table)
                return round(float(aim @ table))
            bound = int(np.ceil(found.fun - _WHOLE))
            if limits is None and any(aim @ one <= bound for one in tables):
                return bound
        elif found.status in (3, 4) and (aim < 0).any() and not _is_bounded(aim, binding):
            return None
    raise NotProved("no whole-number table agrees with the published counts, or none was found")


def _solved(
    aim: FloatArray,
    binding: Any,
    right: FloatArray,
    limits: tuple[FloatArray, FloatArray] | None,
    *,
    whole: bool,
) -> Any:
    from scipy.optimize import Bounds, LinearConstraint, milp

    return milp(
        aim,
        integrality=np.full(len(aim), int(whole)),
        bounds=Bounds(*(limits or (0, np.inf))),
        constraints=LinearConstraint(binding, right, right),
        options={"mip_rel_gap": 0.0},
    )


def _is_bounded(aim: FloatArray, binding: Any) -> bool:
    # Unbounded exactly when some non-negative direction of the equations leads on for ever.
    from scipy.optimize import linprog

    found = linprog(aim, A_eq=binding, b_eq=np.zeros(binding.shape[0]), bounds=(0, 1))
    return bool(found.status == 0 and found.fun > -1e-9)


def bound_together(hidden: set[Cell], sums: Sequence[Sum]) -> list[set[Cell]]:
    # Hidden cells that share a sum, directly or through others: programmes stay as small as they can be.
    neighbours: dict[Cell, set[Cell]] = {cell: {cell} for cell in hidden}
    for one in sums:
        present = [cell for cell in one.cells if cell in hidden]
        for cell in present:
            neighbours[cell].update(present)
    groups, waiting = [], set(hidden)
    while waiting:
        group, edge = set[Cell](), {min(waiting, key=in_order)}
        while edge:
            group |= edge
            edge = set().union(*(neighbours[cell] for cell in edge)) - group
        waiting -= group
        groups.append(group)
    return groups
