"""Intervals of one share from a simple random sample: Wilson, Clopper-Pearson, Jeffreys, and exact for small
populations. `yes` of `n` cases, counts; limits are shares between 0 and 1.
"""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt

from reviewer.agreement.result import Interval
from reviewer.indicator.quantiles import beta, normal

WILSON = "Wilson interval"
CLOPPER_PEARSON = "Clopper-Pearson interval (exact, at least the stated confidence)"
JEFFREYS = "Jeffreys interval"
FINITE = "exact interval for a sample without replacement from a finite population"


def wilson(yes: int, n: int, *, level: float = 0.95) -> Interval:
    """The score interval (Wilson 1927; Newcombe 1998 method 3). A sample of nothing is refused."""
    _check(yes, n)
    return wilson_limits(yes / n, n, normal((1 + level) / 2), method=WILSON, level=level)


def wilson_limits(share: float, n: float, quantile: float, *, method: str, level: float) -> Interval:
    """(p + z^2/2n +- z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n); `n` may be an effective size."""
    square = quantile**2
    middle = share + square / (2 * n)
    half = quantile * sqrt(share * (1 - share) / n + square / (4 * n * n))
    low, high = ((middle + sign * half) / (1 + square / n) for sign in (-1, 1))
    # At the ends the limit is exact; the formula leaves rounding there.
    return Interval(low if share > 0 else 0.0, high if share < 1 else 1.0, method, level)


def clopper_pearson(yes: int, n: int, *, level: float = 0.95) -> Interval:
    """Beta quantiles; where "at least" must hold."""
    _check(yes, n)
    return beta_limits(yes, n - yes, 1.0, method=CLOPPER_PEARSON, level=level)


def jeffreys(yes: int, n: int, *, level: float = 0.95) -> Interval:
    """Quantiles of Beta(yes + 1/2, no + 1/2); 0 and 1 belong to it where nobody, or everybody, says yes."""
    _check(yes, n)
    return beta_limits(yes + 0.5, n - yes + 0.5, 0.0, method=JEFFREYS, level=level, ends=(yes == 0, yes == n))


def beta_limits(
    yes: float,
    no: float,
    further: float,
    *,
    method: str,
    level: float,
    ends: tuple[bool, bool] | None = None,
) -> Interval:
    """Quantiles of Beta(yes, no + further) and Beta(yes + further, no). `ends`: cut to 0, to 1."""
    at_zero, at_one = ends if ends is not None else (yes == 0, no == 0)
    tail = (1 - level) / 2
    low = 0.0 if at_zero else beta(yes, no + further, tail)
    high = 1.0 if at_one else beta(yes + further, no, 1 - tail)
    return Interval(low, high, method, level)


def finite_population(yes: int, n: int, population: int, *, level: float = 0.95) -> Interval:
    """All numbers K of yes in the population under which neither tail of the hypergeometric distribution of
    the sample is as small as (1 - level)/2, divided by the population. Equal tails, so at least the level.
    """
    _check(yes, n)
    if population < n:
        raise ValueError("a population is at least as large as its sample")
    tail = (1 - level) / 2
    fewest, most = yes, population - (n - yes)
    low = _first(fewest, most, lambda k: _at_least(yes, n, k, population) > tail)
    high = -_first(-most, -fewest, lambda k: _at_most(yes, n, -k, population) > tail)
    return Interval(low / population, high / population, FINITE, level)


def _first(low: int, high: int, holds: Callable[[int], bool]) -> int:
    # The smallest whole number for which `holds`; it holds from there on, and at `high` in any case.
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle + 1, high)
    return low


def _at_most(yes: int, n: int, of_all: int, population: int) -> float:
    from scipy.stats import hypergeom

    return float(hypergeom.cdf(yes, population, of_all, n))


def _at_least(yes: int, n: int, of_all: int, population: int) -> float:
    from scipy.stats import hypergeom

    return float(hypergeom.sf(yes - 1, population, of_all, n))


def _check(yes: int, n: int) -> None:
    if n < 1 or not 0 <= yes <= n:
        raise ValueError("a share needs a case, and no more cases that say yes than there are")
