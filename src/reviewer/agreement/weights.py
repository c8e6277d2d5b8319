"""Agreement weights: how much two different categories still agree (1 on the diagonal).

Scores, extremes and the number of categories are those of the declared codebook, never of the data:
weights that change with the data cannot be compared between periods.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from reviewer.agreement.patterns import Patterns
from reviewer.agreement.units import FloatArray, Ratings


@dataclass(frozen=True, eq=False)
class Weights:
    """`matrix` is q x q; `suffix` is how the reference names the weighted forms ("" = unweighted)."""

    suffix: str
    matrix: FloatArray

    @property
    def is_identity(self) -> bool:
        return self.suffix == ""

    @cached_property
    def strict(self) -> bool:
        """Whether no two different categories agree fully."""
        return not (self.matrix - np.diag(np.diagonal(self.matrix)) == 1).any()

    def agreeing(self, patterns: Patterns) -> FloatArray:
        """Of each pattern, sum_kl w_kl r_k r_l: weighted pairs, each value with itself included."""
        if self.is_identity:
            return patterns.squares
        counts = patterns.counts
        agreeing: FloatArray = ((counts @ self.matrix.T) * counts) @ np.ones(patterns.categories)
        return agreeing

    @property
    def total(self) -> float:
        return float(self.matrix.sum())


def identity(categories: int) -> Weights:
    return Weights("", np.eye(categories))


def linear(scores: FloatArray) -> Weights:
    """1 - |s_k - s_l| / (max - min)."""
    return Weights("linear", 1.0 - np.abs(_differences(scores)))


def quadratic(scores: FloatArray) -> Weights:
    """1 - (s_k - s_l)^2 / (max - min)^2."""
    return Weights("quadratic", 1.0 - _differences(scores) ** 2)


def ordinal(categories: int) -> Weights:
    """Gwet's rank-based weights 1 - C(|k-l|+1, 2) / C(q, 2); not the distances of ordinal alpha."""
    ranks = np.arange(categories)
    steps = np.abs(ranks[:, None] - ranks[None, :]) + 1
    whole = categories * (categories - 1) / 2 or 1.0
    return Weights("ordinal", 1.0 - np.where(steps > 1, steps * (steps - 1) / 2, 0.0) / whole)


def from_disagreement(disagreement: ArrayLike) -> Weights:
    """Custom weights from a square table of disagreements (0 on the diagonal, any scale, maybe skew)."""
    costs = np.asarray(disagreement, dtype=np.float64)
    if costs.ndim != 2 or costs.shape[0] != costs.shape[1]:
        raise ValueError("disagreements form a square table")
    if not np.isfinite(costs).all() or (costs < 0).any() or np.diagonal(costs).any():
        raise ValueError("disagreements are finite, not negative, and 0 on the diagonal")
    return Weights("custom", 1.0 - costs / (costs.max() or 1.0))


def families(ratings: Ratings, *, ordered: bool) -> list[Weights]:
    """The weight sets reported for a level: unweighted, and for ordered levels the three others."""
    plain = identity(len(ratings.categories))
    if not ordered:
        return [plain]
    scores = ratings.scores
    return [plain, linear(scores), quadratic(scores), ordinal(len(ratings.categories))]


def _differences(scores: FloatArray) -> FloatArray:
    spread = float(scores.max() - scores.min()) or 1.0
    differences: FloatArray = (scores[:, None] - scores[None, :]) / spread
    return differences
