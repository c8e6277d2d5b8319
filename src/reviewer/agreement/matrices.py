"""Where the disagreement lies: confusion and coincidence tables, and the units behind every cell."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from reviewer.agreement.distances import Fixed, Level, Nominal, distance
from reviewer.agreement.joint import Block, counts_by_category
from reviewer.agreement.patterns import Patterns
from reviewer.agreement.units import FloatArray, IntArray, Ratings

Positions = NDArray[np.intp]


def coincidences(patterns: Patterns) -> FloatArray:
    """Krippendorff's coincidence matrix (q x q, symmetric): pairs of values within units, each unit weighted
    by 1/(m_u - 1), so that the sum is the number of pairable values.
    """
    pairable = patterns.pairable_rows
    scaled = pairable.counts * (pairable.frequency / (pairable.sizes - 1))[:, None]
    together: FloatArray = pairable.counts.T @ scaled - np.diag(scaled.sum(axis=0))
    return together


def confusion(patterns: Patterns) -> IntArray:
    """How many ordered pairs of ratings of one unit fell on each pair of categories (q x q, symmetric)."""
    pairable = patterns.pairable_rows
    weighted = pairable.counts * pairable.frequency[:, None]
    return (pairable.counts.T @ weighted - np.diag(weighted.sum(axis=0))).astype(np.int64)


def units_in_cell(ratings: Ratings, first: int, second: int) -> Positions:
    """Positions of the units on which one rater chose category `first` and another one `second`."""
    counts = counts_by_category(ratings.codes, ratings.missing)
    wanted = 2 if first == second else 1
    return np.flatnonzero((counts[first] >= wanted) & (counts[second] >= wanted))


def units_of_pair(ratings: Ratings, raters: tuple[int, int], cell: tuple[int, int]) -> Positions:
    """Positions of the units behind one cell of the confusion table of two raters."""
    a, b = raters
    return np.flatnonzero((ratings.row(a) == cell[0]) & (ratings.row(b) == cell[1]))


def disagreement_by_unit(ratings: Ratings, level: Level) -> FloatArray:
    """Mean distance of two ratings of the unit, NaN where it has fewer than two. For ordinal data the
    distances are those of the whole sample, so that units can be compared with each other.
    """
    block = Block(ratings.codes, np.ones(ratings.units), ratings.missing)
    squared = _squared(ratings, block, level)
    within: FloatArray = np.einsum("ku,ku->u", squared @ block.counts, block.counts)
    pairs = block.sizes * (block.sizes - 1)
    np.divide(within, pairs, out=within, where=pairs > 0)
    within[pairs == 0] = np.nan
    return within


def most_disagreed(ratings: Ratings, level: Level, *, most: int | None = None) -> Positions:
    """Positions of the units with any disagreement, the worst first, ties in the given order."""
    scores = disagreement_by_unit(ratings, level)
    order = np.argsort(-np.nan_to_num(scores), kind="stable")
    return order[: int((np.nan_to_num(scores) > 0).sum())][:most]


def shares_by_rater(margins: IntArray) -> FloatArray:
    """Raters x categories: the share of each category among the rater's codings; NaN without any."""
    totals = margins.sum(axis=1, keepdims=True)
    shares = np.full(margins.shape, np.nan)
    np.divide(margins, totals, out=shares, where=totals > 0)
    return shares


def _squared(ratings: Ratings, block: Block, level: Level) -> FloatArray:
    apart = distance(level, ratings.scores)
    if isinstance(apart, Fixed):
        return apart.squared
    if isinstance(apart, Nominal):
        return 1 - np.eye(ratings.missing)
    used = (block.counts * (block.sizes >= 2)).sum(axis=1)
    middle = np.cumsum(used) - used / 2
    squared: FloatArray = (middle[:, None] - middle[None, :]) ** 2
    return squared
