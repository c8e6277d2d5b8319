"""A share from a stratified random sample: p = sum W_h p_h, with the intervals of R's `survey`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt

from reviewer.agreement.result import Interval, Undefined
from reviewer.indicator.proportions import beta_limits, wilson_limits
from reviewer.indicator.quantiles import student
from reviewer.indicator.share import NO_CASE, STRATIFIED, Estimate, Share

LOGIT = "t interval on the logit scale"
KORN_GRAUBARD = "Korn-Graubard interval (Clopper-Pearson on the effective sample size)"
MODIFIED_WILSON = "Wilson interval on the effective sample size, t quantile"
THIN = "a stratum has fewer than two sampled cases; join it with another"
# Without variance between cases there is no effective size: the sample counts as a simple one.
ALL_ALIKE = "Clopper-Pearson interval of the whole sample: no variance between its cases"


@dataclass(frozen=True, slots=True)
class Stratum:
    """`yes` of `n` sampled cases; `population` cases in the frame."""

    yes: int
    n: int
    population: int

    def __post_init__(self) -> None:
        if not 0 <= self.yes <= self.n <= self.population:
            raise ValueError("a stratum has no more yes than cases, and no more cases than its population")

    @property
    def share(self) -> float:
        return self.yes / self.n

    @property
    def variance(self) -> float:
        """(1-f) p(1-p)/(n-1): of its share; a stratum of which every case was drawn has none."""
        if self.n == self.population:
            return 0.0
        return (1 - self.n / self.population) * self.share * (1 - self.share) / (self.n - 1)


def stratified(strata: Sequence[Stratum], *, level: float = 0.95) -> Estimate:
    """The share in the population of all strata. A stratum without a sampled case, or with one of several,
    leaves it undefined: the strata must be joined first.
    """
    present = [one for one in strata if one.population]
    if not present:
        return Undefined(NO_CASE)
    if any(one.n == 0 or (one.n == 1 and one.population > 1) for one in present):
        return Undefined(THIN, _size(present))
    population = sum(one.population for one in present)
    value = sum(one.population * one.share for one in present) / population
    variance = sum((one.population / population) ** 2 * one.variance for one in present)
    n, yes = _size(present), sum(one.yes for one in present)
    df = n - len(present)
    return weighed_share(value, variance, yes=yes, n=n, df=df, size=population, level=level)


def weighed_share(
    value: float, variance: float, *, yes: int, n: int, df: int, size: float, level: float
) -> Share:
    """The share with its intervals and design effects: `yes` of `n` sampled cases, of `size` altogether."""
    if yes in (0, n) or variance <= 0 or df < 1:
        # Nothing varies, or all that could was drawn.
        return Share(value, yes, n, STRATIFIED, [all_alike(value, n, level=level)], se=0.0)
    simple = value * (1 - value) / (n - 1)
    without = 1 - n / size
    return Share(
        value,
        yes,
        n,
        STRATIFIED,
        intervals(value, variance, n, df, level=level),
        se=sqrt(variance),
        df=float(df),
        deff=variance / simple,
        deff_without=variance / simple / without if without > 0 else None,
    )


def all_alike(value: float, n: int, *, level: float = 0.95) -> Interval:
    """Clopper-Pearson of `n` cases with this share: weights may make it another than that of the sample."""
    return beta_limits(n * value, n * (1 - value), 1.0, method=ALL_ALIKE, level=level)


FEW = 30
RARE = 0.05
"""Fewer sampled cases on one side than the first are few; a share below the second on one side is rare."""


def shown_interval(share: Share) -> Interval:
    """Of a stratified share the t interval on the logit scale; Korn-Graubard where a side is few or rare."""
    few = min(share.yes, share.n - share.yes) < FEW
    rare = min(share.value, 1 - share.value) < RARE
    exact = (one for one in share.intervals if one.method == KORN_GRAUBARD)
    return next(exact, share.interval) if few or rare else share.interval


def intervals(value: float, variance: float, n: int, df: float, *, level: float = 0.95) -> list[Interval]:
    """Logit t, Korn-Graubard, modified Wilson, for a share with 0 < value < 1 and its variance."""
    return [
        logit(value, variance, df, level=level),
        korn_graubard(value, variance, n, df, level=level),
        modified_wilson(value, variance, df, level=level),
    ]


def logit(value: float, variance: float, df: float, *, level: float = 0.95) -> Interval:
    """expit(logit p +- t se / (p(1-p))): `svyciprop(method = "logit")`."""
    half = student((1 + level) / 2, df) * sqrt(variance) / (value * (1 - value))
    middle = log(value / (1 - value))
    low, high = (1 / (1 + exp(-(middle + sign * half))) for sign in (-1, 1))
    return Interval(low, high, LOGIT, level)


def korn_graubard(value: float, variance: float, n: int, df: float, *, level: float = 0.95) -> Interval:
    """n_eff = p(1-p)/var (t(n-1)/t(df))^2, then Clopper-Pearson: `svyciprop(method = "beta")`."""
    upper = (1 + level) / 2
    size = value * (1 - value) / variance * (student(upper, n - 1) / student(upper, df)) ** 2
    return beta_limits(size * value, size * (1 - value), 1.0, method=KORN_GRAUBARD, level=level)


def modified_wilson(value: float, variance: float, df: float, *, level: float = 0.95) -> Interval:
    size = value * (1 - value) / variance
    quantile = student((1 + level) / 2, df)
    return wilson_limits(value, size, quantile, method=MODIFIED_WILSON, level=level)


def _size(strata: Sequence[Stratum]) -> int:
    return sum(one.n for one in strata)
