"""Which further cells must go, so that no small one can be worked out: the cheapest choice there is.

One mixed-integer programme (HiGHS): a binary for each cell, and for each guarded cell two tables that an
attacker could believe in, `width` apart in that cell (Fischetti and Salazar 2001, compact form). Cells that
count nothing and the grand total are never taken; margins cost five times as much.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from reviewer.indicator.disclosure.cells import EVERYTHING, Cell, Linked, in_order
from reviewer.indicator.disclosure.probing import Prober
from reviewer.indicator.disclosure.pulse import Pulse, nobody

Cheapest = Literal["fewest cells", "least value"]

_MARGIN = 5
# Larger programmes are solved one guarded cell after the other.
_LARGE = 2_500
# A bound on work and not on time: the same tables give the same answer on every machine.
_NODES = 20_000


class Unprotected(Exception):
    """No choice of further cells hides the small ones: categories must be joined first."""


@dataclass(frozen=True, slots=True)
class _Priced:
    # Cells that may go, what each costs, and those that are gone already (and cost nothing).
    cells: list[Cell]
    costs: dict[Cell, float]
    gone: frozenset[Cell]


def secondary(
    system: Linked,
    guarded: Collection[Cell],
    *,
    width: int,
    cheapest: Cheapest = "fewest cells",
    gone: Collection[Cell] = (),
    pulse: Pulse = nobody,
) -> frozenset[Cell]:
    """Cells to suppress beside `guarded` (and those `gone` anyway) such that an attacker is left with at
    least `width` between the least and the most of each guarded cell. The optimum where the programme is
    small enough; otherwise one cell after the other, and what proved needless is given back. `pulse` is
    called between programmes; what it raises ends it.
    """
    needed = [cell for cell in guarded if system.counts[cell]]
    already = frozenset(needed) | frozenset(gone)
    if not needed:
        return frozenset()
    priced = _priced(system, already, cheapest)
    if len(priced.cells) * len(needed) <= _LARGE:
        return _solved(system, needed, priced, width) - already
    return _one_by_one(system, needed, priced, width, pulse) - already


def _priced(system: Linked, gone: frozenset[Cell], cheapest: Cheapest) -> _Priced:
    margins = system.margins
    may_go = [cell for cell, count in system.counts.items() if count and (cell != EVERYTHING or cell in gone)]
    size = sum(system.counts[cell] for cell in may_go) or 1
    costs = {}
    for cell in may_go:
        count = system.counts[cell]
        # Among choices that cost the same, the one that takes less; among equals of that, fewer cells.
        base = 1 + count / (16 * size) if cheapest == "fewest cells" else count + 1 / (16 * len(may_go))
        costs[cell] = 0.0 if cell in gone else base * (_MARGIN if cell in margins else 1)
    return _Priced(sorted(may_go, key=in_order), costs, gone)


def _one_by_one(
    system: Linked, guarded: list[Cell], priced: _Priced, width: int, pulse: Pulse
) -> frozenset[Cell]:
    gone, prober = priced.gone, Prober(system.counts, system.sums, pulse)
    for cell in sorted(guarded, key=lambda one: (-system.counts[one], in_order(one))):
        pulse()
        if not prober.opened(gone, [cell], width):
            continue
        costs = {one: 0.0 if one in gone else cost for one, cost in priced.costs.items()}
        gone |= _solved(system, [cell], _Priced(priced.cells, costs, gone), width)
    taken = sorted(gone - priced.gone, key=lambda one: (-priced.costs[one], in_order(one)))
    for cell in taken:
        pulse()
        if not prober.opened(gone - {cell}, guarded, width):
            gone -= {cell}
    return gone


def _solved(system: Linked, guarded: Sequence[Cell], priced: _Priced, width: int) -> frozenset[Cell]:
    from scipy.optimize import Bounds, milp

    cells, size = priced.cells, len(priced.cells)
    tables = 2 * len(guarded)
    total = size * (1 + tables)
    aim = np.zeros(total)
    aim[:size] = [priced.costs[cell] for cell in cells]
    low, high = np.full(total, -np.inf), np.full(total, np.inf)
    low[:size] = [float(cell in priced.gone) for cell in cells]
    high[:size] = 1
    whole = np.zeros(total)
    whole[:size] = 1
    found = milp(
        aim,
        integrality=whole,
        bounds=Bounds(low, high),
        constraints=_constraints(system, guarded, cells, width, _reach(system, width)),
        options={"mip_rel_gap": 0.0, "node_limit": _NODES},
    )
    if found.x is None:
        raise Unprotected("no choice of further cells hides the small ones; join categories first")
    return frozenset(cell for cell, taken in zip(cells, found.x[:size], strict=True) if taken > 0.5)


def _reach(system: Linked, width: int) -> int:
    # How far a cell need move in an attacker's table. In one table with its margins a movement of `width`
    # goes round in circles, through each cell at most `width` times; linked tables are given more freedom.
    one_table = len({name for cell in system.counts for name, _ in cell}) <= 2
    return width if one_table else 4 * width


def _constraints(
    system: Linked, guarded: Sequence[Cell], cells: list[Cell], width: int, reach: int
) -> list[object]:
    from scipy.optimize import LinearConstraint
    from scipy.sparse import csr_array, diags_array, eye_array, hstack, kron

    place = {cell: i for i, cell in enumerate(cells)}
    size, tables = len(cells), 2 * len(guarded)
    entries = [
        (row, place[cell], sign)
        for row, one in enumerate(system.sums)
        for cell, sign in ((one.total, 1), *((part, -1) for part in one.parts))
        if cell in place
    ]
    rows, columns, signs = zip(*entries, strict=True)
    balance = csr_array((signs, (rows, columns)), shape=(len(system.sums), size), dtype=float)
    every = eye_array(tables)
    nothing = csr_array((tables * len(system.sums), size))
    column = csr_array(np.ones((tables, 1)))
    falls = [float(min(system.counts[cell], reach)) for cell in cells]
    up, down = kron(column, -reach * eye_array(size)), kron(column, diags_array(falls))
    moved = kron(every, eye_array(size))
    apart = np.zeros((len(guarded), size * (1 + tables)))
    for i, cell in enumerate(guarded):
        apart[i, size * (1 + 2 * i) + place[cell]] = 1
        apart[i, size * (2 + 2 * i) + place[cell]] = -1
    return [
        LinearConstraint(hstack([nothing, kron(every, balance)]), 0, 0),
        LinearConstraint(hstack([up, moved]), -np.inf, 0),
        LinearConstraint(hstack([down, moved]), 0, np.inf),
        LinearConstraint(csr_array(apart), width, np.inf),
    ]
