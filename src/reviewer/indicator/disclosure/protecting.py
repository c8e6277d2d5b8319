"""From counts to what may be published: small cells out, others with them, an attack on what is left."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from reviewer.indicator.disclosure.attack import Room, attack, narrow
from reviewer.indicator.disclosure.cells import EVERYTHING, Cell, Linked, Sum
from reviewer.indicator.disclosure.pulse import Pulse, nobody
from reviewer.indicator.disclosure.secondary import Cheapest, Unprotected, secondary

THRESHOLD = 10

OPEN = "an attacker could work out a hidden cell, so nothing is published"


@dataclass(frozen=True, slots=True)
class Protected:
    """What may leave: `published` counts alone. `primary` and `secondary` cells look the same to readers;
    `rooms` says what an attacker is left with of each at least, and of the narrowest to the last. Sums are
    public: they follow from what the tables are. `unasked` cells are not shown, and large enough to be worked
    out.
    """

    published: Mapping[Cell, int]
    primary: frozenset[Cell]
    secondary: frozenset[Cell]
    rooms: Mapping[Cell, Room]
    sums: tuple[Sum, ...]
    threshold: int
    unasked: frozenset[Cell] = frozenset()

    @property
    def hidden(self) -> frozenset[Cell]:
        return self.primary | self.secondary

    def share(self, part: Cell, whole: Cell) -> float | None:
        """From published counts only: None where one is not, or where nothing is counted."""
        numerator, denominator = self.published.get(part), self.published.get(whole)
        return numerator / denominator if numerator is not None and denominator else None


def primary(system: Linked, *, threshold: int = THRESHOLD) -> frozenset[Cell]:
    """Cells of 1 to threshold - 1 cases, margins included. Zeros are published."""
    if threshold < 2:
        raise ValueError("a threshold of 2 or more: a cell of one case is one person")
    return frozenset(cell for cell, count in system.counts.items() if 0 < count < threshold)


def of_one_kind(
    counts: Mapping[Cell, int], sums: Collection[Sum], *, threshold: int = THRESHOLD
) -> list[Sum]:
    """Sums whose counts are all there, and all of whose cases lie in one part: whoever is known to be in the
    total is known to be there. No suppression mends it; joining categories does.
    """
    return [
        one
        for one in sums
        if len(one.parts) > 1
        and all(cell in counts for cell in one.cells)
        and counts[one.total] >= threshold
        and sum(counts[part] > 0 for part in one.parts) == 1
    ]


def protect(
    system: Linked,
    *,
    threshold: int = THRESHOLD,
    cheapest: Cheapest = "fewest cells",
    wanted: Collection[Cell] | None = None,
    pulse: Pulse = nobody,
) -> Protected:
    """Suppress, attack, and guard further cells until an attacker is left with at least `threshold` between
    the least and the most of every small or suppressed cell. Raises `Unprotected` where that cannot be:
    nothing leaves. With `wanted`, other cells are not published, and stand in the system because they could
    be worked out: small ones are guarded all the same, large ones may be.
    """
    small = primary(system, threshold=threshold)
    if EVERYTHING in small:
        raise Unprotected("all cases together are fewer than the threshold; nothing can be published of them")
    shown = frozenset(system.counts) if wanted is None else frozenset(wanted)
    unasked = frozenset(system.counts) - shown - small
    guarded, further = set(small), frozenset[Cell]()
    while True:
        gone = small | unasked | further
        further |= secondary(system, guarded, width=threshold, cheapest=cheapest, gone=gone, pulse=pulse)
        result = _attacked(system, small, further, unasked, threshold, pulse)
        open_still = set(narrow(result.rooms, threshold)) - guarded
        if not open_still:
            break
        guarded |= open_still
    # `guarded` may hold narrow cells that nothing can widen; they never leave.
    if narrow(result.rooms, threshold):
        raise Unprotected(OPEN)
    return result


def _attacked(
    system: Linked,
    small: frozenset[Cell],
    further: frozenset[Cell],
    unasked: frozenset[Cell],
    threshold: int,
    pulse: Pulse,
) -> Protected:
    published = {
        cell: count for cell, count in system.counts.items() if cell not in small | further | unasked
    }
    rooms = attack(
        published,
        small | further | unasked,
        system.sums,
        only=small | further,
        enough=threshold,
        pulse=pulse,
    )
    return Protected(published, small, further, rooms, tuple(system.sums), threshold, unasked)


def refuse_if_open(tables: Protected, *, pulse: Pulse = nobody) -> None:
    """The last gate before anything is written: attack what would leave, trust nothing computed before.
    `pulse` is called between programmes; what it raises ends it.
    """
    everything = tables.hidden | tables.unasked
    rooms = attack(
        tables.published, everything, tables.sums, only=tables.hidden, enough=tables.threshold, pulse=pulse
    )
    if narrow(rooms, tables.threshold):
        raise Unprotected(OPEN)
