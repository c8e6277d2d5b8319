"""Does a reviewer drift? Bernoulli CUSUM on single disagreements, and alpha over a rolling window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, log

import numpy as np

from reviewer.agreement.alpha import alpha_with_interval
from reviewer.agreement.distances import Level, distance
from reviewer.agreement.patterns import patterns_of
from reviewer.agreement.result import Result, Undefined
from reviewer.agreement.units import FloatArray, IntArray, Mask, Ratings

SMALLEST_WINDOW = 50  # pairable units; below, the interval of alpha says nothing


@dataclass(frozen=True, slots=True)
class Design:
    """From the usual rate of disagreement to the one that must be noticed; signal at `threshold`."""

    usual: float
    raised: float
    threshold: float

    def __post_init__(self) -> None:
        if not 0 < self.usual < self.raised < 1 or self.threshold <= 0:
            raise ValueError("0 < usual rate < raised rate < 1, and a threshold above 0")

    @property
    def miss(self) -> float:
        """What one disagreement adds."""
        return log(self.raised / self.usual)

    @property
    def hit(self) -> float:
        """What one agreement adds (negative)."""
        return log((1 - self.raised) / (1 - self.usual))


# `run_length` until a false alarm and until a true one: 521 and 36, 654 and 32, 1180 and 47 codings.
DESIGNS = (Design(0.05, 0.15, 3.0), Design(0.10, 0.25, 3.5), Design(0.15, 0.30, 4.0))


@dataclass(frozen=True, slots=True, eq=False)
class Cusum:
    """`level` after each coding, and the positions at which it reached the threshold and began anew."""

    level: FloatArray
    signals: tuple[int, ...]


def cusum(disagrees: Mask, design: Design) -> Cusum:
    """S = max(0, S + ln(p1/p0)) on a disagreement, + ln((1-p1)/(1-p0)) otherwise, in coding order; after a
    signal the sum starts from 0 again.
    """
    levels, signals, s = np.empty(len(disagrees)), [], 0.0
    for position, missed in enumerate(disagrees.tolist()):
        s = max(0.0, s + (design.miss if missed else design.hit))
        levels[position] = s
        if s >= design.threshold:
            signals.append(position)
            s = 0.0
    return Cusum(levels, tuple(signals))


def run_length(design: Design, rate: float, *, states: int = 1200) -> float:
    """Mean number of codings until a signal when the true rate of disagreement is `rate`: the Markov chain
    of Brook and Evans 1972 on a grid of `states` levels below the threshold. A step that ends between two
    levels is shared between them, so that no step grows or shrinks by rounding (that error adds up: on a
    coarse grid it halves the run length).
    """
    if not 0 <= rate <= 1:
        raise ValueError("a rate lies between 0 and 1")
    width = design.threshold / states
    starts = np.arange(states) * width
    chain = np.zeros((states, states))
    for step, chance in ((design.miss, rate), (design.hit, 1 - rate)):
        target = np.maximum(0.0, (starts + step) / width)
        below = np.floor(target).astype(np.int64)
        for end, share in ((below, 1 - (target - below)), (below + 1, target - below)):
            inside = np.flatnonzero(end < states)
            np.add.at(chain, (inside, end[inside]), chance * share[inside])
    lengths = np.linalg.solve(np.eye(states) - chain, np.ones(states))
    return float(lengths[0])


def disagreements_with(ratings: Ratings, rater: int, reference: IntArray) -> tuple[Mask, IntArray]:
    """Whether the rater differs from `reference` (codes; `missing` = none) and the units' positions, for
    the units that both have.
    """
    own = ratings.row(rater)
    both = np.flatnonzero((own != ratings.missing) & (reference != ratings.missing))
    differs: Mask = own[both] != reference[both]
    return differs, both


@dataclass(frozen=True, slots=True)
class Window:
    """Alpha over the units `first` to `last` (positions in time order, both included)."""

    first: int
    last: int
    alpha: Result


def rolling_alpha(
    ratings: Ratings, level: Level, *, size: int = SMALLEST_WINDOW, step: int | None = None
) -> Iterator[Window]:
    """Alpha with its jackknife interval over windows of `size` pairable units in the given (time) order,
    moved on by `step` (default: half a window). Look at it, do not test it again and again at 5 %.
    """
    if size < SMALLEST_WINDOW:
        raise ValueError(f"a window holds at least {SMALLEST_WINDOW} units that can be compared")
    pairable = np.flatnonzero(ratings.sizes() >= 2)
    apart = distance(level, ratings.scores)
    if len(pairable) < size:
        reason = f"{len(pairable)} units can be compared; a window needs {size}"
        yield Window(0, max(0, ratings.units - 1), Undefined(reason, len(pairable)))
        return
    for start in range(0, len(pairable) - size + 1, step or ceil(size / 2)):
        chosen = pairable[start : start + size]
        patterns = patterns_of(ratings.of_units(chosen))
        yield Window(int(chosen[0]), int(chosen[-1]), alpha_with_interval(patterns, apart))
