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

from reviewer.agreement.units import FloatArray, IntArray
from reviewer.indicator.disclosure.cells import Cell, Sum, in_order

_WHOLE = 1e-6


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


def _one_by_one(
    published: Mapping[Cell, int], hidden: Collection[Cell], sums: Sequence[Sum], only: Iterable[Cell]
) -> Iterator[tuple[Cell, Room]]:
    wanted = sorted(only, key=in_order)
    for group in bound_together(set(hidden), sums):
        asked = [cell for cell in wanted if cell in group]
        if asked:
            yield from _rooms(asked, sorted(group, key=in_order), published, sums)


def narrow(rooms: Mapping[Cell, Room], width: int) -> list[Cell]:
    return [cell for cell, room in rooms.items() if room.is_narrower_than(width)]


def _rooms(
    asked: list[Cell], group: list[Cell], published: Mapping[Cell, int], sums: Sequence[Sum]
) -> Iterator[tuple[Cell, Room]]:
    place = {cell: i for i, cell in enumerate(group)}
    binding, right = equations(place, published, sums)
    tables: list[IntArray] = []
    for cell in asked:
        aim = np.zeros(len(group))
        aim[place[cell]] = 1.0
        lowest = extreme(aim, binding, right, tables)
        highest = extreme(-aim, binding, right, tables)
        yield cell, Room(lowest or 0, None if highest is None else -highest)


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
