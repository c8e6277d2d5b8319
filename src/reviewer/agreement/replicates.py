"""Alpha without each unit in turn: what comparisons on the same units are made of."""

from __future__ import annotations

import numpy as np

from reviewer.agreement.alpha import alpha
from reviewer.agreement.distances import Level, distance
from reviewer.agreement.joint import counts_by_category
from reviewer.agreement.patterns import Patterns, patterns_from
from reviewer.agreement.result import Result, value_of
from reviewer.agreement.units import FloatArray, IntArray, Ratings


def unit_patterns(ratings: Ratings) -> tuple[Patterns, IntArray]:
    """The pairable count patterns, and for each unit the row of its own pattern (-1: not pairable)."""
    counts = counts_by_category(ratings.codes, ratings.missing).T
    sizes = counts.sum(axis=1)
    where = np.flatnonzero(sizes >= 2)
    rows, inverse, frequency = np.unique(counts[where], axis=0, return_inverse=True, return_counts=True)
    position = np.full(ratings.units, -1, dtype=np.int64)
    position[where] = inverse.ravel()
    return patterns_from(rows, frequency.astype(np.float64), raters=len(ratings.raters)), position


def alpha_without_each(ratings: Ratings, level: Level) -> tuple[Result, FloatArray]:
    """Alpha, and alpha without each unit, in the units' order. A unit that cannot be compared changes
    nothing: its replicate is alpha itself. NaN where the rest has no variation.
    """
    patterns, position = unit_patterns(ratings)
    apart = distance(level, ratings.scores)
    whole = alpha(patterns, apart)
    value = value_of(whole)
    replicates = np.full(ratings.units, np.nan if value is None else value)
    if value is not None:
        found = apart.without_one(patterns).alpha()
        replicates[position >= 0] = found[position[position >= 0]]
    return whole, replicates
