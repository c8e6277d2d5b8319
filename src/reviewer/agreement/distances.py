"""Krippendorff's distances between two categories, and the sums that alpha is made of.

A *world* is one set of units: the data itself, the data without one unit, or one resample. For each world
alpha needs three numbers: the observed and the expected sum of distances and the number of values.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np

from reviewer.agreement.patterns import Patterns
from reviewer.agreement.units import FloatArray, Mask

Level = Literal["nominal", "ordinal", "interval", "ratio"]


@dataclass(frozen=True, slots=True, eq=False)
class Sums:
    """One entry for each world. `observed` is sum_u 1/(m_u-1) sum_{i!=j} d2, `expected` sum_ck n_c n_k d2,
    `values` n.., and `varied` whether any two values of the world lie apart (decided on counts).
    """

    observed: FloatArray
    expected: FloatArray
    values: FloatArray
    varied: Mask

    def alpha(self) -> FloatArray:
        """1 - Do/De for each world, NaN where there is nothing to correct."""
        out = np.full(self.values.shape, np.nan)
        np.divide((self.values - 1) * self.observed, self.expected, out=out, where=self.varied)
        alphas: FloatArray = 1 - out
        return alphas


class Distance(Protocol):
    """Sums for the data, for each deletion of one unit of a pattern, and for given pattern frequencies.
    `patterns` holds pairable units only.
    """

    def whole(self, patterns: Patterns) -> Sums: ...

    def without_one(self, patterns: Patterns) -> Sums: ...

    def resampled(self, patterns: Patterns, frequency: FloatArray) -> Sums: ...


@dataclass(frozen=True, slots=True)
class Nominal:
    """0 for the same category, 1 for any other: all sums are differences of whole numbers, and exact."""

    def whole(self, patterns: Patterns) -> Sums:
        # One world, asked for again and again on a page: plain numbers instead of tables of one row.
        margin = patterns.margin
        values = float(patterns.frequency @ patterns.sizes)
        expected = values * values - float(margin @ margin)
        observed = float(patterns.frequency @ self._apart(patterns))
        return Sums(np.array([observed]), np.array([expected]), np.array([values]), np.array([expected > 0]))

    def resampled(self, patterns: Patterns, frequency: FloatArray) -> Sums:
        margins = frequency @ patterns.counts
        return self._sums(frequency @ self._apart(patterns), margins)

    def without_one(self, patterns: Patterns) -> Sums:
        apart = self._apart(patterns)
        return self._sums(float(patterns.frequency @ apart) - apart, patterns.margin - patterns.counts)

    def _apart(self, patterns: Patterns) -> FloatArray:
        apart: FloatArray = (patterns.sizes**2 - patterns.squares) / (patterns.sizes - 1)
        return apart

    def _sums(self, observed: FloatArray, margins: FloatArray) -> Sums:
        values = margins.sum(axis=1)
        expected = values * values - np.einsum("bk,bk->b", margins, margins)
        return Sums(observed, expected, values, expected > 0)


@dataclass(frozen=True, slots=True, eq=False)
class Fixed:
    """Distances that do not depend on the data: `squared` is q x q, symmetric, 0 on the diagonal."""

    squared: FloatArray
    apart: FloatArray  # 1 where two categories differ at all

    def whole(self, patterns: Patterns) -> Sums:
        return self.resampled(patterns, patterns.frequency[None, :])

    def resampled(self, patterns: Patterns, frequency: FloatArray) -> Sums:
        margins = frequency @ patterns.counts
        within = self._within(patterns) / (patterns.sizes - 1)
        expected = np.einsum("bk,bk->b", margins @ self.squared, margins)
        # A sum of terms none of which is negative is 0 only where each of them is.
        return Sums(frequency @ within, expected, margins.sum(axis=1), expected > 0)

    def without_one(self, patterns: Patterns) -> Sums:
        counts, sizes, margin = patterns.counts, patterns.sizes, patterns.margin
        within = self._within(patterns)
        spread = self.squared @ margin
        observed = float(patterns.frequency @ (within / (sizes - 1))) - within / (sizes - 1)
        expected = float(margin @ spread) - 2 * (counts @ spread) + within
        return Sums(observed, expected, margin.sum() - sizes, self._varied(margin - counts))

    def _within(self, patterns: Patterns) -> FloatArray:
        within: FloatArray = np.einsum("pk,pk->p", patterns.counts @ self.squared, patterns.counts)
        return within

    def _varied(self, margins: FloatArray) -> Mask:
        # `without_one` subtracts, so there a rounding error may stand where a 0 belongs.
        used = (margins > 0).astype(np.float64)
        varied: Mask = np.einsum("bk,bk->b", used @ self.apart, used) > 0
        return varied


@dataclass(frozen=True, slots=True)
class Ordinal:
    """(sum_{g=c..k} n_g - (n_c + n_k)/2)^2: the squared difference of cumulative mid-counts M, so each world
    has distances of its own. Centred on n../2, the mean of M, both sums become sums of squares.
    """

    def whole(self, patterns: Patterns) -> Sums:
        return self.resampled(patterns, patterns.frequency[None, :])

    def resampled(self, patterns: Patterns, frequency: FloatArray) -> Sums:
        margins = frequency @ patterns.counts
        q = patterns.categories
        own = (patterns.counts[:, :, None] * patterns.counts[:, None, :]).reshape(-1, q * q)
        own[:, :: q + 1] -= patterns.counts
        together = (frequency @ (own / (patterns.sizes - 1)[:, None])).reshape(-1, q, q)
        middle = _mid_counts(margins)
        crossed = np.einsum("bc,bck,bk->b", middle, together, middle, optimize=True)
        return _ordinal_sums(margins, middle, crossed)

    def without_one(self, patterns: Patterns) -> Sums:
        counts, sizes, weight = patterns.counts, patterns.sizes, patterns.frequency
        margins = weight @ counts - counts
        middle = _mid_counts(margins)
        scaled = counts * (weight / (sizes - 1))[:, None]
        together = counts.T @ scaled - np.diag(scaled.sum(axis=0))
        own = ((counts * middle).sum(axis=1) ** 2 - (counts * middle**2).sum(axis=1)) / (sizes - 1)
        return _ordinal_sums(margins, middle, ((middle @ together) * middle).sum(axis=1) - own)


def fixed(squared: FloatArray) -> Fixed:
    return Fixed(squared, (squared > 0).astype(np.float64))


def distance(level: Level, scores: FloatArray) -> Distance:
    """Krippendorff's distance for a level of measurement; `scores` serve interval and ratio."""
    if level == "ordinal":
        return Ordinal()
    if level == "nominal":
        return Nominal()
    differences = scores[:, None] - scores[None, :]
    if level == "interval":
        return fixed(differences**2)
    sums = scores[:, None] + scores[None, :]
    ratios = np.divide(differences, sums, out=np.zeros_like(differences), where=sums != 0)
    return fixed(ratios**2)


def _mid_counts(margins: FloatArray) -> FloatArray:
    total = margins.sum(axis=1, keepdims=True)
    middle: FloatArray = np.cumsum(margins, axis=1) - (margins + total) / 2
    return middle


def _ordinal_sums(margins: FloatArray, middle: FloatArray, crossed: FloatArray) -> Sums:
    squares = (margins * middle**2).sum(axis=1)
    values = margins.sum(axis=1)
    varied = (margins > 0).sum(axis=1) > 1
    return Sums(2 * (squares - crossed), 2 * values * squares, values, varied)
