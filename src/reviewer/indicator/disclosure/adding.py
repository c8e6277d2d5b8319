"""Further cells beside protected tables: published only where nothing comes nearer to a hidden one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from reviewer.indicator.disclosure.attack import attack, bound_together, narrow
from reviewer.indicator.disclosure.cells import Cell, Linked
from reviewer.indicator.disclosure.protecting import Protected
from reviewer.indicator.disclosure.pulse import Pulse, nobody


def added(
    tables: Protected, further: Linked, shown: Collection[Cell], *, pulse: Pulse = nobody
) -> Protected | None:
    """The tables with the `shown` cells of a further system beside them; None where one of them is small, or
    where a small or suppressed cell of either would be left too little room. Nothing that is published is
    taken back for it. Cells of `further` that are not shown stand in the system because they could be worked
    out; large ones may be shown by what is added later. `pulse` is called between programmes.
    """
    known = tables.published.keys() | tables.hidden | tables.unasked
    fresh = further.counts.keys() - known
    small = frozenset(cell for cell in fresh if 0 < further.counts[cell] < tables.threshold)
    if not small.isdisjoint(shown) or not tables.hidden.isdisjoint(shown):
        return None
    grown = replace(
        tables,
        published={**tables.published, **{cell: further.counts[cell] for cell in shown}},
        primary=tables.primary | small,
        unasked=(tables.unasked | (fresh - small)) - frozenset(shown),
        sums=tuple(dict.fromkeys((*tables.sums, *further.sums))),
    )
    told = frozenset(shown) - tables.published.keys()
    rooms = attack(
        grown.published,
        grown.hidden | grown.unasked,
        grown.sums,
        only=_near(grown, fresh, told) & grown.hidden,
        enough=grown.threshold,
        pulse=pulse,
    )
    if narrow(rooms, tables.threshold):
        return None
    return replace(grown, rooms={**tables.rooms, **rooms})


def _near(tables: Protected, fresh: Collection[Cell], told: Collection[Cell]) -> frozenset[Cell]:
    # Hidden cells of which something could be learnt: all that a chain of sums binds to fresh ones, or to
    # those that are told now.
    groups = bound_together(set(tables.hidden | tables.unasked) | set(told), tables.sums)
    return frozenset().union(*(group for group in groups if not group.isdisjoint({*fresh, *told})))
