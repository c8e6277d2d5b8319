"""Intervals: Student's t around a standard error, delete-one jackknife, percentile bootstrap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

import numpy as np

from reviewer.agreement.patterns import Patterns
from reviewer.agreement.result import Defined, Interval, Result, Undefined
from reviewer.agreement.units import FloatArray

LINEARISED = "t interval, linearised standard error, upper end cut at 1"
JACKKNIFE = "t interval, delete-one-unit jackknife, upper end cut at 1"
NORMAL = "normal interval, large-sample standard error, not cut"
BOOTSTRAP = "percentile bootstrap over units"

_BATCH = 1 << 16  # frequencies held at once while resampling: they stay in the second-level cache


def t_interval(
    value: float, se: float | None, df: int, *, method: str = LINEARISED, level: float = 0.95
) -> Interval | None:
    """Value +- t(df) se, upper end cut at 1, lower end not cut; None without a standard error."""
    if se is None or df < 1:
        return None
    half = _t_quantile(df, (1 + level) / 2) * se
    return Interval(value - half, min(1.0, value + half), method, level)


@lru_cache(maxsize=256)
def _t_quantile(df: int, share: float) -> float:
    # Dozens of coefficients of one variable ask for the same quantile.
    from scipy.special import stdtrit

    return float(stdtrit(df, share))


def normal_interval(value: float, se: float, *, level: float = 0.95) -> Interval:
    """Value +- z se, not cut (Cohen's kappa and the two-rater table forms)."""
    from scipy.special import ndtri

    half = float(ndtri((1 + level) / 2)) * se
    return Interval(value - half, value + half, NORMAL, level)


def linearised_se(influence: FloatArray, patterns: Patterns, centre: float) -> float | None:
    """sqrt(sum (x_i - centre)^2 / (n (n-1))); None for a single unit."""
    n = patterns.units
    if n < 2:
        return None
    return sqrt(float(patterns.frequency @ (influence - centre) ** 2) / (n * (n - 1)))


def jackknife(value: float, replicates: FloatArray, frequency: FloatArray, *, level: float = 0.95) -> Result:
    """Delete-one jackknife from one replicate for each kind of unit (NaN = not defined without it).

    `se` = sqrt((n-1)/n sum (a_(i) - mean)^2); the answer's value is the coefficient itself and
    `details["jackknife_estimate"]` the bias-corrected n a - (n-1) mean.
    """
    n = int(frequency.sum())
    if n < 2:
        return Undefined("a jackknife needs two units that can be compared", n)
    if np.isnan(replicates).any():
        return Undefined("leaving out one unit leaves no variation, so no standard error can be given", n)
    mean = float(frequency @ replicates) / n
    se = sqrt((n - 1) / n * float(frequency @ (replicates - mean) ** 2))
    interval = t_interval(value, se, n - 1, method=JACKKNIFE, level=level)
    return Defined(value, n, se, n - 1, interval, {"jackknife_estimate": n * value - (n - 1) * mean})


@dataclass(frozen=True, slots=True, eq=False)
class Bootstrap:
    """`values` holds the defined resamples only; `undefined` counts the others."""

    values: FloatArray
    resamples: int
    undefined: int
    interval: Interval | None

    @property
    def sd(self) -> float | None:
        return float(self.values.std(ddof=1)) if len(self.values) > 1 else None


def bootstrap(
    patterns: Patterns,
    evaluate: Callable[[FloatArray], FloatArray],
    *,
    resamples: int,
    generator: np.random.Generator,
    level: float = 0.95,
) -> Bootstrap:
    """Resample the units of `patterns`; `evaluate` turns B x P frequencies into B values (NaN = undefined).

    Drawing units with replacement and then counting patterns is a multinomial draw of the pattern
    frequencies, so the cost does not depend on the number of units. Limits: quantiles of type 7.
    """
    total = int(patterns.frequency.sum())
    shares = patterns.frequency / total
    step = max(1, _BATCH // max(1, len(shares)))
    values = [
        evaluate(generator.multinomial(total, shares, size=min(step, resamples - done)).astype(np.float64))
        for done in range(0, resamples, step)
    ]
    return bootstrap_from(np.concatenate(values), level=level)


def bootstrap_from(values: FloatArray, *, level: float = 0.95) -> Bootstrap:
    """Summarise resampled values, NaN where a resample was undefined."""
    defined = values[~np.isnan(values)]
    interval = None
    if len(defined):
        low, high = np.quantile(defined, [(1 - level) / 2, (1 + level) / 2])
        interval = Interval(float(low), float(high), BOOTSTRAP, level)
    return Bootstrap(defined, len(values), len(values) - len(defined), interval)
