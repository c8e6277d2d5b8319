"""Count patterns: how many raters of a unit chose each category, and how many units look like that.

Everything that treats raters alike (percent agreement, Fleiss, AC, Brennan-Prediger, alpha) is a sum over
these patterns: 252 of them for five raters and five categories, whatever the number of units.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reviewer.agreement.joint import CHUNK, Joint
from reviewer.agreement.units import CodeArray, FloatArray, IntArray, Ratings

_MOST_BINS = 1 << 20


@dataclass(frozen=True, slots=True, eq=False)
class Patterns:
    """`counts` is P x q (r_ik), `sizes` the row sums (r_i >= 1), `frequency` the units behind each row.
    Units without any rating are left out. All three hold whole numbers, as floats for matrix products.
    """

    counts: FloatArray
    sizes: FloatArray
    frequency: FloatArray
    units: int
    pairable: int
    raters: int

    @property
    def categories(self) -> int:
        return int(self.counts.shape[1])

    @property
    def pairable_rows(self) -> Patterns:
        """Only the units with two ratings or more."""
        return patterns_from(self.counts, self.frequency * (self.sizes >= 2), raters=self.raters)

    def used(self) -> int:
        """How many categories occur at all, singly rated units included."""
        return int((self.frequency @ self.counts > 0).sum())


def patterns_from(counts: FloatArray, frequency: FloatArray, *, raters: int) -> Patterns:
    """Patterns from rows of counts and the units behind each; empty rows are dropped."""
    sizes = counts.sum(axis=1)
    kept = (sizes > 0) & (frequency > 0)
    if not kept.all():
        counts, sizes, frequency = counts[kept], sizes[kept], frequency[kept]
    pairable = int(frequency[sizes >= 2].sum())
    return Patterns(counts, sizes, frequency, int(frequency.sum()), pairable, raters)


def patterns_of(ratings: Ratings, joint: Joint | None) -> Patterns:
    """Count the patterns of these ratings; `joint` is what `joint_of` gave for them."""
    raters = len(ratings.raters)
    bins = (raters + 1) ** ratings.missing
    if joint is not None:
        counts, frequency = _merged(_counts(joint.codes, ratings.missing), joint.frequency, raters, bins)
    elif bins <= _MOST_BINS:
        counts, frequency = _by_radix(ratings, raters, bins)
    else:
        counts, frequency = _by_sorting(ratings)
    return patterns_from(counts, frequency, raters=raters)


def _counts(codes: CodeArray, categories: int) -> FloatArray:
    columns = codes.shape[1]
    counts = np.zeros((columns, categories + 1))
    rows = np.arange(columns)
    for codes_of_rater in codes:
        counts[rows, codes_of_rater] += 1.0
    return counts[:, :categories]


def _merged(counts: FloatArray, frequency: IntArray, raters: int, bins: int) -> tuple[FloatArray, FloatArray]:
    # Combinations that differ only in who chose what become one pattern.
    if bins <= max(4096, 4 * len(frequency)):
        keys = (counts @ _powers(raters, counts.shape[1])).astype(np.intp)
        totals = np.bincount(keys, weights=frequency, minlength=bins)
        return _digits(np.flatnonzero(totals), raters, counts.shape[1]), totals[totals > 0].astype(np.float64)
    if bins < 1 << 53:
        _, first, inverse = np.unique(
            counts @ _powers(raters, counts.shape[1]), return_index=True, return_inverse=True
        )
        return counts[first], np.bincount(inverse, weights=frequency).astype(np.float64)
    return counts, frequency.astype(np.float64)


def _by_radix(ratings: Ratings, raters: int, bins: int) -> tuple[FloatArray, FloatArray]:
    totals = np.zeros(bins, dtype=np.int64)
    powers = _powers(raters, ratings.missing).astype(np.int32)
    step = max(CHUNK, bins // 4)
    for start in range(0, ratings.units, step):
        codes = ratings.codes[:, start : start + step]
        keys = np.zeros(codes.shape[1], dtype=np.int32)
        for category in range(ratings.missing):
            keys += _tally(codes, category) * powers[category]
        totals += np.bincount(keys, minlength=bins)
    present = np.flatnonzero(totals)
    return _digits(present, raters, ratings.missing), totals[present].astype(np.float64)


def _tally(codes: CodeArray, category: int) -> IntArray:
    # Bytes are added to bytes: eight times less traffic than with wide integers.
    narrow = np.uint8 if len(codes) < 256 else np.uint16
    total: CodeArray = np.zeros(codes.shape[1], dtype=narrow)
    for row in codes:
        np.add(total, row == category, out=total)
    wide: IntArray = total.astype(np.int32)
    return wide


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
    return _counts(ordered[:, order[starts]], ratings.missing), frequency


def _powers(raters: int, categories: int) -> FloatArray:
    return np.power(float(raters + 1), np.arange(categories))


def _digits(keys: IntArray, raters: int, categories: int) -> FloatArray:
    base = raters + 1
    powers = base ** np.arange(categories, dtype=np.int64)
    return ((keys[:, None] // powers[None, :]) % base).astype(np.float64)
