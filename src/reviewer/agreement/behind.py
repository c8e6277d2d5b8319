"""Which units stand behind a number, and how far their ratings lie apart: the way back from every figure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from reviewer.agreement.coded import Places
from reviewer.agreement.sets import NOT_CODED, SetRatings, jaccard
from reviewer.agreement.units import CodeArray, FloatArray, IntArray, Mask, Ratings


def pairable(sizes: IntArray) -> Places:
    """The units with two ratings or more."""
    return np.flatnonzero(sizes >= 2)


def incomplete(sizes: IntArray, codings: IntArray) -> Places:
    """The units with fewer ratings than codings: some coding says nothing that could be compared."""
    return np.flatnonzero(sizes < codings)


def in_cell(turns: Ratings, earlier: int, later: int) -> Places:
    """The units on which some rating was `earlier` and one after it `later`; `turns` has codings in the
    order of time in place of raters.
    """
    found = np.zeros(turns.units, dtype=bool)
    before = np.zeros(turns.units, dtype=bool)
    for row in turns.codes:
        found |= before & (row == later)
        before |= row == earlier
    return np.flatnonzero(found)


def of_category(ratings: Ratings, category: int) -> Places:
    """The units with two ratings or more of which some are of that category."""
    used: Mask = (ratings.codes == category).any(axis=0)
    return np.flatnonzero(used & (ratings.sizes() >= 2))


def of_pair(first: CodeArray | IntArray, second: CodeArray | IntArray, missing: int) -> Places:
    """The units that both raters rated."""
    return np.flatnonzero((first != missing) & (second != missing))


def of_rater(codes: CodeArray | IntArray, rater: int, missing: int, sizes: IntArray) -> Places:
    """The units of a rater that some other one rated too."""
    return np.flatnonzero((codes[rater] != missing) & (sizes >= 2))


def mean_distances(turns: Ratings, table: Sequence[Sequence[float]]) -> FloatArray:
    """For each unit the mean of `table` (categories x categories) over its pairs of ratings; NaN without a
    pair.
    """
    apart = np.zeros((turns.missing + 1, turns.missing + 1))
    apart[: turns.missing, : turns.missing] = table
    total, pairs = np.zeros(turns.units), np.zeros(turns.units)
    for a, b in combinations(turns.codes, 2):
        both: Mask = (a != turns.missing) & (b != turns.missing)
        total += np.where(both, apart[a, b], 0.0)
        pairs += both
    return _mean(total, pairs)


def mean_set_distances(turns: SetRatings) -> FloatArray:
    """The same for sets, by Jaccard's distance."""
    total, pairs = np.zeros(turns.units), np.zeros(turns.units)
    sizes = turns.members.sum(axis=1, dtype=np.float64)
    for a, b in combinations(turns.codes, 2):
        both = np.flatnonzero((a != NOT_CODED) & (b != NOT_CODED))
        shared = (turns.members[a[both]] & turns.members[b[both]]).sum(axis=1, dtype=np.float64)
        total[both] += jaccard(shared, sizes[a[both]], sizes[b[both]])
        pairs[both] += 1
    return _mean(total, pairs)


def worst_first(units: Places, distances: FloatArray) -> Places:
    """The units by their distance, the largest first, ties in the given order."""
    return units[np.argsort(-np.nan_to_num(distances[units]), kind="stable")]


def disagreed(units: Places, distances: FloatArray) -> Places:
    """Those of the units whose ratings are not all the same."""
    return units[np.nan_to_num(distances[units]) > 0]


def worst_of_all(distances: Sequence[FloatArray]) -> list[tuple[int, int]]:
    """(which of the questions, unit) of every disagreement, the largest distance first."""
    units = [np.flatnonzero(np.nan_to_num(one) > 0) for one in distances]
    if not units:
        return []
    where = np.concatenate(units)
    question = np.repeat(np.arange(len(units)), [len(one) for one in units])
    apart = np.concatenate([one[at] for one, at in zip(distances, units, strict=True)])
    order = np.lexsort((question, where, -apart))
    return list(zip(question[order].tolist(), where[order].tolist(), strict=True))


def _mean(total: FloatArray, pairs: FloatArray) -> FloatArray:
    mean = np.full(len(total), np.nan)
    np.divide(total, pairs, out=mean, where=pairs > 0)
    return mean
