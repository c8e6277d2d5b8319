"""What an attacker learns of the cells that are not published: the least and the most that each can be.

Two whole-number programmes for each cell over all tables of non-negative counts that agree with what is
published (HiGHS). For one table with its margins linear programmes give the same; for linked tables they
would show more room than there is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from reviewer.agreement.units import FloatArray
from reviewer.indicator.disclosure.cells import Cell, Sum, in_order


@dataclass(frozen=True, slots=True)
class Room:
    """Whole numbers between which a hidden count lies for an attacker; `high` None: nothing bounds it."""

    low: int
    high: int | None

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
) -> dict[Cell, Room]:
    """The room of each hidden cell, or of `only` some of them. Published counts that contradict each other
    raise `NotProved`.
    """
    return dict(_one_by_one(published, hidden, sums, hidden if only is None else only))


def is_open(
    published: Mapping[Cell, int],
    hidden: Collection[Cell],
    sums: Sequence[Sum],
    *,
    only: Iterable[Cell],
    width: int,
) -> bool:
    """Whether any of these cells is left less than `width`; the first that is decides."""
    rooms = _one_by_one(published, hidden, sums, only)
    return any(room.is_narrower_than(width) for _, room in rooms)


def _one_by_one(
    published: Mapping[Cell, int], hidden: Collection[Cell], sums: Sequence[Sum], only: Iterable[Cell]
) -> Iterator[tuple[Cell, Room]]:
    wanted = sorted(only, key=in_order)
    for group in _bound_together(set(hidden), sums):
        asked = [cell for cell in wanted if cell in group]
        if asked:
            yield from _rooms(asked, sorted(group, key=in_order), published, sums)


def narrow(rooms: Mapping[Cell, Room], width: int) -> list[Cell]:
    return [cell for cell, room in rooms.items() if room.is_narrower_than(width)]


def _rooms(
    asked: list[Cell], group: list[Cell], published: Mapping[Cell, int], sums: Sequence[Sum]
) -> Iterator[tuple[Cell, Room]]:
    place = {cell: i for i, cell in enumerate(group)}
    equations, right = _equations(place, published, sums)
    for cell in asked:
        lowest = _least(place[cell], 1.0, equations, right)
        highest = _least(place[cell], -1.0, equations, right)
        yield cell, Room(lowest or 0, None if highest is None else -highest)


def _equations(
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


def _least(at: int, sign: float, equations: Any, right: FloatArray) -> int | None:
    from scipy.optimize import Bounds, LinearConstraint, milp

    aim = np.zeros(equations.shape[1])
    aim[at] = sign
    if not len(right):
        return 0 if sign > 0 else None
    found = milp(
        aim,
        integrality=np.ones(len(aim)),
        bounds=Bounds(0, np.inf),
        constraints=LinearConstraint(equations, right, right),
        options={"mip_rel_gap": 0.0},
    )
    if found.status == 0:
        return round(float(found.fun))
    if found.status in (3, 4) and sign < 0 and not _is_bounded(at, equations):
        return None
    raise NotProved("no whole-number table agrees with the published counts, or none was found")


def _is_bounded(at: int, equations: Any) -> bool:
    # Unbounded exactly when some non-negative direction of the equations lifts the cell.
    from scipy.optimize import linprog

    aim = np.zeros(equations.shape[1])
    aim[at] = -1
    found = linprog(aim, A_eq=equations, b_eq=np.zeros(equations.shape[0]), bounds=(0, 1))
    return bool(found.status == 0 and found.fun > -1e-9)


def _bound_together(hidden: set[Cell], sums: Sequence[Sum]) -> list[set[Cell]]:
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
