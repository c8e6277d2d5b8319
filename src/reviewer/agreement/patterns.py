"""Count patterns: how many raters of a unit chose each category, and how many units look like that.

Everything that treats raters alike (percent agreement, Fleiss, AC, Brennan-Prediger, alpha) is a sum over
these patterns: 252 of them for five raters and five categories, whatever the number of units.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from reviewer.agreement.joint import CHUNK, combined, count_keys, counts_by_category, nonzero
from reviewer.agreement.units import CodeArray, FloatArray, IntArray, Ratings

_FEW_BINS = 1 << 14
_MOST_BINS = 1 << 20
# For a few units (a window, a group of cases) sorting is faster than going through so large a table.
_CHEAP_BINS, _BINS_PER_UNIT = 1 << 16, 32
_BLOCK_STATES = 1 << 15
_FEW_UNITS = 1 << 12

_Number = TypeVar("_Number", bound=np.generic)


@dataclass(frozen=True, eq=False)
class Patterns:
    """`counts` is P x q (r_ik), `sizes` the row sums (r_i >= 1), `frequency` the units behind each row.
    Units without any rating are left out. All three hold whole numbers, as floats for matrix products.
    Where `pairable_from` is known, rows before it have one rating, and those from it on two and more.
    """

    counts: FloatArray
    sizes: FloatArray
    frequency: FloatArray
    units: int
    pairable: int
    raters: int
    pairable_from: int | None = None

    @property
    def categories(self) -> int:
        return int(self.counts.shape[1])

    @cached_property
    def pairable_rows(self) -> Patterns:
        """Only the units with two ratings or more."""
        if self.pairable == self.units:
            return self
        if (first := self.pairable_from) is not None:
            counts, sizes, weight = self.counts[first:], self.sizes[first:], self.frequency[first:]
            return Patterns(counts, sizes, weight, self.pairable, self.pairable, self.raters)
        kept = np.flatnonzero(self.sizes >= 2)
        counts, sizes = self.counts.take(kept, axis=0), self.sizes.take(kept)
        return Patterns(counts, sizes, self.frequency.take(kept), self.pairable, self.pairable, self.raters)

    @cached_property
    def margin(self) -> FloatArray:
        """How often each category was chosen, singly rated units included."""
        margin: FloatArray = self.frequency @ self.counts
        return margin

    @cached_property
    def squares(self) -> FloatArray:
        """Of each row, the sum of its squared counts: pairs that agree, each value with itself included."""
        squares: FloatArray = (self.counts * self.counts) @ np.ones(self.categories)
        return squares

    def used(self) -> int:
        """How many categories occur at all."""
        return int((self.margin > 0).sum())


def patterns_from(counts: FloatArray, frequency: FloatArray, *, raters: int) -> Patterns:
    """Patterns from distinct rows of counts, none of them empty, and the units behind each."""
    sizes = counts @ np.ones(counts.shape[1])
    return Patterns(counts, sizes, frequency, int(frequency.sum()), int(frequency @ (sizes >= 2)), raters)


def patterns_of(ratings: Ratings) -> Patterns:
    """Count the patterns of these ratings."""
    raters = len(ratings.raters)
    bins = (raters + 1) ** ratings.missing
    if ratings.units <= _FEW_UNITS and bins <= _FEW_BINS and (ratings.missing + 1) ** raters <= _FEW_BINS:
        return _by_combination(ratings)
    if bins <= _FEW_BINS and ratings.units <= _FEW_UNITS:
        # 32 bits are added twice as fast as 64, and hold every number below `_FEW_BINS`.
        numbers = np.add.reduce(_powers(raters, ratings.missing).take(ratings.codes), 0, np.int32)
        return _numbered(np.bincount(numbers, minlength=bins), ratings)
    if bins <= _MOST_BINS and (bins <= _CHEAP_BINS or bins <= _BINS_PER_UNIT * ratings.units):
        return _numbered(_by_blocks(ratings, bins), ratings)
    counts, frequency = _by_sorting(ratings)
    return patterns_from(counts, frequency, raters=raters)


def _by_combination(ratings: Ratings) -> Patterns:
    # A few units: what all raters said together is a number, and a table has its pattern, so that only as
    # many patterns are counted as there can be. The product is exact: no number reaches 2^24.
    raters = len(ratings.raters)
    known = _combinations(raters, ratings.missing)
    numbers = known.places @ ratings.codes.astype(np.float32)
    totals = np.bincount(known.pattern.take(numbers.astype(np.intp)), minlength=len(known.sizes))
    rated = ratings.units - int(totals[0])
    totals[0] = 0  # the units that nobody rated
    kept = nonzero(totals)
    frequency = totals.take(kept).astype(np.float64)
    counts, sizes = known.counts.take(kept, axis=0), known.sizes.take(kept)
    # Nobody's pattern and those of one rating come first: there is one for each category.
    first = int(kept.searchsorted(1 + ratings.missing))
    pairable = int(frequency[first:].sum())
    return Patterns(counts, sizes, frequency, rated, pairable, raters, first)


def _numbered(totals: IntArray, ratings: Ratings) -> Patterns:
    # Patterns from how many units show each pattern number.
    rated = ratings.units - int(totals[0])
    totals[0] = 0  # the units that nobody rated
    numbers = nonzero(totals)
    frequency = totals.take(numbers).astype(np.float64)
    raters = len(ratings.raters)
    if len(totals) > _FEW_BINS:
        return patterns_from(_digits(numbers, raters, ratings.missing), frequency, raters=raters)
    table, sizes = _numbers_table(raters, ratings.missing)
    counts, size = table.take(numbers, axis=0), sizes.take(numbers)
    return Patterns(counts, size, frequency, rated, int(frequency @ (size >= 2)), raters)


def _by_blocks(ratings: Ratings, bins: int) -> IntArray:
    """How many units show each count pattern, whose number has the counts as digits (base raters + 1).

    The codes of a block of raters make one key; a table turns it into the block's part of the number.
    """
    size, states = 1, ratings.missing + 1
    while states ** (size + 1) <= _BLOCK_STATES:
        size += 1
    raters = len(ratings.raters)
    blocks = [range(raters)[i : i + size] for i in range(0, raters, size)]
    parts = [_block_table(raters, ratings.missing, len(block)) for block in blocks]
    if len(blocks) == 1:
        return _merged(ratings, parts[0], bins)
    totals = np.zeros(bins, dtype=np.int64)
    step = max(CHUNK, bins // 4)
    for start in range(0, ratings.units, step):
        numbers = np.int32(0)
        for block, part in zip(blocks, parts, strict=True):
            numbers = numbers + part[combined(ratings, block, slice(start, start + step))]
        totals += np.bincount(numbers, minlength=bins)
    return totals


def _merged(ratings: Ratings, table: NDArray[np.int32], bins: int) -> IntArray:
    # One block: count its keys first, then add up those that differ only in who chose what.
    totals = np.zeros(len(table), dtype=np.int64)
    everyone = range(len(ratings.raters))
    step = max(CHUNK, len(table))
    for start in range(0, ratings.units, step):
        totals += count_keys(combined(ratings, everyone, slice(start, start + step)), len(table))
    return np.bincount(table, weights=totals, minlength=bins).astype(np.int64)


# The tables below follow from two or three small numbers; a dashboard asks for the same ones again and again.


@dataclass(frozen=True, slots=True, eq=False)
class _Combinations:
    """`places` makes a number of what all raters said, `pattern` tells which one of the patterns it is, that
    of nobody first, then those of one rating; `counts` and `sizes` are those of each pattern.
    """

    places: NDArray[np.float32]
    pattern: NDArray[np.intp]
    counts: FloatArray
    sizes: FloatArray


@lru_cache(maxsize=8)
def _combinations(raters: int, categories: int) -> _Combinations:
    places = (categories + 1) ** np.arange(raters - 1, -1, -1)
    numbers, pattern = np.unique(_block_table(raters, categories, raters), return_inverse=True)
    counts = _digits(numbers, raters, categories)
    sizes = counts.sum(axis=1)
    order = np.argsort(np.minimum(sizes, 2), kind="stable")
    place = np.empty(len(order), dtype=np.intp)
    place[order] = np.arange(len(order))
    return _Combinations(
        _read_only(places.astype(np.float32)),
        _read_only(place[pattern]),
        _read_only(counts[order]),
        _read_only(sizes[order]),
    )


@lru_cache(maxsize=8)
def _block_table(raters: int, categories: int, block: int) -> NDArray[np.int32]:
    part = _powers(raters, categories)
    table = np.zeros(1, dtype=np.int32)
    for _ in range(block):
        table = (table[:, None] + part[None, :]).ravel()
    return _read_only(table)


@lru_cache(maxsize=8)
def _powers(raters: int, categories: int) -> NDArray[np.int32]:
    # What one code adds to the number of its unit's pattern; a missing one adds nothing.
    powers = [*((raters + 1) ** k for k in range(categories)), 0]
    return _read_only(np.array(powers, dtype=np.int32))


@lru_cache(maxsize=8)
def _numbers_table(raters: int, categories: int) -> tuple[FloatArray, FloatArray]:
    counts = _digits(np.arange((raters + 1) ** categories), raters, categories)
    return _read_only(counts), _read_only(counts.sum(axis=1))


def _digits(numbers: NDArray[np.integer[Any]], raters: int, categories: int) -> FloatArray:
    places = _powers(raters, categories)[:-1]
    counts = numbers.astype(np.int32)[:, None] // places % np.int32(raters + 1)
    return counts.astype(np.float64)


def _read_only(array: NDArray[_Number]) -> NDArray[_Number]:
    array.flags.writeable = False
    return array


def _by_sorting(ratings: Ratings) -> tuple[FloatArray, FloatArray]:
    # The sorted codes of a unit name its pattern; eight (or four) of them fit one machine word.
    if ratings.units == 0:
        return np.zeros((0, ratings.missing)), np.zeros(0)
    ordered: CodeArray = np.sort(ratings.codes, axis=0)
    each = 8 // ordered.dtype.itemsize
    padded = np.zeros((-(-len(ordered) // each) * each, ratings.units), dtype=ordered.dtype)
    padded[: len(ordered)] = ordered
    words = np.ascontiguousarray(padded.T).view(np.uint64)
    order = np.lexsort(words.T)
    words = words[order]
    starts = np.flatnonzero(np.concatenate([[True], (words[1:] != words[:-1]).any(axis=1)]))
    frequency = np.diff(np.append(starts, ratings.units)).astype(np.float64)
    chosen = ordered[:, order[starts]]
    counts = np.ascontiguousarray(counts_by_category(chosen, ratings.missing).T)
    rated = chosen[0] != ratings.missing
    return counts[rated], frequency[rated]
