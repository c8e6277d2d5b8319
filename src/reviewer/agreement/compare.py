"""Is agreement better here than there? Two groups of units, two periods, or two sets of raters."""

from __future__ import annotations

from math import sqrt

import numpy as np

from reviewer.agreement.distances import Level, distance
from reviewer.agreement.intervals import Bootstrap, bootstrap_from, normal_interval, t_interval
from reviewer.agreement.replicates import alpha_without_each, unit_patterns
from reviewer.agreement.result import Defined, Result, Undefined
from reviewer.agreement.units import FloatArray, IntArray, Ratings

PAIRED = "t interval, jackknife of the difference over the same units"


def independent(first: Result, second: Result) -> Result:
    """Difference of two coefficients from different units: z = (a1 - a2) / sqrt(se1^2 + se2^2), with the
    two-sided `details["p"]`. Both need a standard error (alpha: the jackknife's).
    """
    if isinstance(first, Undefined):
        return first
    if isinstance(second, Undefined):
        return second
    if first.se is None or second.se is None:
        return Undefined("a coefficient without a standard error cannot be compared")
    difference, n = first.value - second.value, first.n + second.n
    se = sqrt(first.se**2 + second.se**2)
    if se == 0:
        return Undefined("neither coefficient varies, so their difference cannot be tested", n)
    from scipy.special import ndtr

    z = difference / se
    details = {"z": z, "p": 2 * float(ndtr(-abs(z)))}
    return Defined(difference, n, se, None, normal_interval(difference, se), details)


def paired(first: Ratings, second: Ratings, level: Level) -> Result:
    """Alpha of the first ratings less alpha of the second on the same units in the same order: two sets of
    raters, or two codebook versions. Each unit is left out of both at once (delete-one jackknife).
    """
    _same_units(first, second)
    (one, without_one), (two, without_two) = (alpha_without_each(r, level) for r in (first, second))
    if isinstance(one, Undefined):
        return one
    if isinstance(two, Undefined):
        return two
    counted = (first.sizes() >= 2) | (second.sizes() >= 2)
    differences, n = (without_one - without_two)[counted], int(counted.sum())
    if n < 2 or np.isnan(differences).any():
        return Undefined("leaving out one unit leaves no variation, so the difference cannot be judged", n)
    value = one.value - two.value
    se = sqrt((n - 1) / n * float(((differences - differences.mean()) ** 2).sum()))
    details = {"t": value / se, "p": _two_sided(value / se, n - 1)} if se > 0 else {}
    interval = t_interval(value, se, n - 1, method=PAIRED)
    return Defined(value, n, se, n - 1, interval, details)


def paired_bootstrap(
    first: Ratings, second: Ratings, level: Level, *, resamples: int, generator: np.random.Generator
) -> Bootstrap:
    """Percentile interval of the same difference: every resample draws the same units for both."""
    _same_units(first, second)
    sides = [unit_patterns(ratings) for ratings in (first, second)]
    positions = np.stack([position for _, position in sides])
    kept = positions.max(axis=0) >= 0
    kinds, frequency = np.unique(positions[:, kept], axis=1, return_counts=True)
    total = int(frequency.sum())
    drawn = generator.multinomial(total, frequency / total, size=resamples).astype(np.float64)
    alphas = [
        distance(level, ratings.scores).resampled(patterns, _spread(drawn, kind, len(patterns.sizes))).alpha()
        for ratings, (patterns, _), kind in zip((first, second), sides, kinds, strict=True)
    ]
    return bootstrap_from(alphas[0] - alphas[1])


def _spread(drawn: FloatArray, kind: IntArray, patterns: int) -> FloatArray:
    # From how often each pair of patterns was drawn to how often each pattern of one side was.
    member = np.zeros((len(kind), patterns))
    present = np.flatnonzero(kind >= 0)
    member[present, kind[present]] = 1
    return drawn @ member


def _same_units(first: Ratings, second: Ratings) -> None:
    if first.units != second.units:
        raise ValueError("a paired comparison needs the same units in the same order on both sides")


def _two_sided(t: float, df: int) -> float:
    from scipy.special import stdtr

    return 2 * float(stdtr(df, -abs(t)))
