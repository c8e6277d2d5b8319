"""A reviewer's disagreements in the order of coding, and the chart that watches them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np

from reviewer.agreement.coded import Codings, Places
from reviewer.agreement.drift import Cusum, Design, cusum, run_length
from reviewer.agreement.units import FloatArray, IntArray, Mask

LOWEST_RATE, HIGHEST_RATE = 0.02, 0.6
ODDS = 2.5
"""By this factor the odds of a disagreement must rise before it matters."""
SHORTEST_FALSE_ALARM = 500.0
"""So many codings at least lie between two false alarms, on the average."""

_STATES, _COARSE = 200, 60
_MOST_THRESHOLD = 12.0


@dataclass(frozen=True, slots=True, eq=False)
class Watched:
    """One rater: for each of the codings on which some other one can be compared (in the order of time)
    its moment, its unit and whether it `missed`: more than half of the others said something else.
    """

    rater: int
    at: IntArray
    unit: IntArray
    missed: Mask


def watch(codings: Codings, codes: IntArray, missing: int) -> list[Watched]:
    """`codes` has one category for each coding (`missing`: none)."""
    counted = codes != missing
    width = missing + 1
    together = np.zeros(codings.units * width, dtype=np.uint16)
    cell = codings.unit.astype(np.int64) * width + codes
    np.add.at(together, cell[counted], 1)
    sizes = np.bincount(codings.unit[counted], minlength=codings.units)
    others = sizes[codings.unit] - 1
    same = together[cell].astype(np.int64) - 1
    compared = counted & (others >= 1)
    found = []
    for rater in range(len(codings.raters)):
        mine = np.flatnonzero(compared & (codings.rater == rater))
        mine = mine[np.argsort(codings.times[mine], kind="stable")]
        missed: Mask = 2 * same[mine] < others[mine]
        found.append(Watched(rater, codings.times[mine], codings.unit[mine].astype(np.int64), missed))
    return found


def watched_against(rater: int, rows: Sequence[tuple[int, int, bool]]) -> Watched:
    """One rater against a reference: (moment, unit, whether the reference says something else) of each."""
    ordered = sorted(rows, key=lambda one: one[0])
    moments, units, missed = zip(*ordered, strict=True) if ordered else ((), (), ())
    return Watched(
        rater,
        np.array(moments, dtype=np.int64),
        np.array(units, dtype=np.int64),
        np.array(missed, dtype=bool),
    )


def usual_rate(watched: list[Watched]) -> float | None:
    """The share of disagreements among all codings that can be compared; None where there are none."""
    total = sum(len(one.missed) for one in watched)
    return sum(int(one.missed.sum()) for one in watched) / total if total else None


def design_for(rate: float) -> tuple[Design, float, float]:
    """A chart for this usual rate, with the mean numbers of codings until a false and until a true alarm: the
    lowest threshold (in steps of a quarter) that keeps false alarms far enough apart.
    """
    return _design(min(max(round(rate, 2), LOWEST_RATE), HIGHEST_RATE))


@lru_cache(maxsize=64)
def _design(usual: float) -> tuple[Design, float, float]:
    odds = usual / (1 - usual) * ODDS
    raised = odds / (1 + odds)
    threshold = 2.0
    while threshold < _MOST_THRESHOLD and _false_alarm(usual, raised, threshold) < SHORTEST_FALSE_ALARM:
        threshold += 0.25
    design = Design(usual, raised, threshold)
    false_alarm, true_alarm = (run_length(design, rate, states=_STATES) for rate in (usual, raised))
    return design, false_alarm, true_alarm


def _false_alarm(usual: float, raised: float, threshold: float) -> float:
    # A coarse grid is on the safe side: it makes false alarms look nearer than they are.
    return run_length(Design(usual, raised, threshold), usual, states=_COARSE)


def chart(watched: Watched, design: Design) -> Cusum:
    """The CUSUM of one rater."""
    return cusum(watched.missed, design)


def thinned(level: FloatArray, signals: tuple[int, ...], most: int) -> list[int]:
    """Positions that show the course in at most about `most` points: the highest of each stretch, the last
    one, and every signal.
    """
    if len(level) <= most:
        return list(range(len(level)))
    edges = np.linspace(0, len(level), most + 1).astype(np.int64)
    tops = {int(a + np.argmax(level[a:b])) for a, b in pairwise(edges) if b > a}
    return sorted(tops | set(signals) | {len(level) - 1})


def in_time(units: Places, ready: IntArray) -> Places:
    """The units in the order in which they could be compared."""
    return units[np.argsort(ready[units], kind="stable")]
