"""A share from weighted or clustered cases: ratio estimator, variance linearised on cluster totals.

Two uses: series reached through randomly drawn files count with weight 1/(files in the series), or shares
are biased by size (Hansen and Hurwitz 1943); and statements about files where series were drawn take the
series as clusters.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

import numpy as np

from reviewer.agreement.result import Interval, Undefined
from reviewer.agreement.units import FloatArray, IntArray
from reviewer.indicator.proportions import clopper_pearson, wilson_limits
from reviewer.indicator.quantiles import normal
from reviewer.indicator.share import CLUSTERS, NO_CASE, Estimate, Share
from reviewer.indicator.stratified import ALL_ALIKE, korn_graubard, logit

CLUSTERS_ALIKE = "Clopper-Pearson interval that counts clusters: every case says the same"
EFFECTIVE_WILSON = "Wilson interval on the effective sample size"


def weights_by_size(files: Sequence[int]) -> list[float]:
    """1/files: for series found through files drawn at random."""
    if any(count < 1 for count in files):
        raise ValueError("a series that was reached through its files has one at least")
    return [1 / count for count in files]


def clustered(
    says_yes: Sequence[bool],
    *,
    weights: Sequence[float] | None = None,
    clusters: Sequence[object] | None = None,
    strata: Sequence[object] | None = None,
    level: float = 0.95,
) -> Estimate:
    """One entry for each case. Without `clusters` each case is its own; without `weights` all weigh the same.
    A cluster lies in one stratum. A stratum with one cluster leaves the share undefined.
    """
    n = len(says_yes)
    if n == 0:
        return Undefined(NO_CASE)
    yes = np.asarray(says_yes, dtype=np.float64)
    weight = np.ones(n) if weights is None else np.asarray(weights, dtype=np.float64)
    if len(weight) != n or (weight <= 0).any() or not np.isfinite(weight).all():
        raise ValueError("a weight above 0 for each case")
    value = float((weight * yes).sum() / weight.sum())
    influence = weight * (yes - value) / weight.sum()
    cluster = np.arange(n) if clusters is None else _numbered(clusters, n)
    stratum = np.zeros(n, dtype=np.int64) if strata is None else _numbered(strata, n)
    found = _variance(influence, cluster, stratum)
    if found is None:
        return Undefined("a stratum has one cluster only; join it with another", n)
    if yes.all() or not yes.any():
        return _all_alike(value, n, len(np.unique(cluster)), level)
    return _share(value, found, yes, level)


def _all_alike(value: float, n: int, clusters: int, level: float) -> Share:
    # Cases of one cluster may be alike because they belong together, so clusters are counted, not cases.
    plain = clopper_pearson(clusters if value else 0, clusters, level=level)
    shown = Interval(plain.low, plain.high, CLUSTERS_ALIKE, level)
    return Share(value, n if value else 0, n, CLUSTERS, [shown], se=0.0)


def _share(value: float, found: tuple[float, int], yes: FloatArray, level: float) -> Share:
    (variance, df), count, n = found, int(yes.sum()), len(yes)
    if variance == 0:
        plain = clopper_pearson(count, n, level=level)
        return Share(value, count, n, CLUSTERS, [Interval(plain.low, plain.high, ALL_ALIKE, level)], se=0.0)
    simple = value * (1 - value) / (n - 1)
    size = value * (1 - value) / variance
    shown = wilson_limits(value, size, normal((1 + level) / 2), method=EFFECTIVE_WILSON, level=level)
    further = [logit(value, variance, df, level=level), korn_graubard(value, variance, n, df, level=level)]
    return Share(
        value,
        count,
        n,
        CLUSTERS,
        [shown, *further],
        se=sqrt(variance),
        df=float(df),
        deff=variance / simple,
        details={"effective_n": size},
    )


def _variance(influence: FloatArray, cluster: IntArray, stratum: IntArray) -> tuple[float, int] | None:
    # sum_h m/(m-1) sum_c (z_hc - mean)^2 and the degrees of freedom, clusters - strata.
    names, first, place = np.unique(cluster, return_index=True, return_inverse=True)
    of_cluster = stratum[first]
    if (of_cluster[place] != stratum).any():
        raise ValueError("a cluster lies in one stratum")
    totals = np.bincount(place, weights=influence)
    sizes = np.bincount(of_cluster)
    if (sizes < 2).any():
        return None
    mean = np.bincount(of_cluster, weights=totals) / sizes
    squares = np.bincount(of_cluster, weights=(totals - mean[of_cluster]) ** 2)
    return float((sizes / (sizes - 1) * squares).sum()), len(names) - len(sizes)


def _numbered(names: Sequence[object], n: int) -> IntArray:
    if len(names) != n:
        raise ValueError("a cluster and a stratum for each case")
    numbers: dict[object, int] = {}
    return np.array([numbers.setdefault(name, len(numbers)) for name in names], dtype=np.int64)
