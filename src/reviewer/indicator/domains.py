"""A share among part of the cases of a stratified sample, such as those with unidentified victims.

How many of a stratum's cases belong to the denominator is itself only estimated: so this is a ratio of two
totals, R = sum N_h y_h/n_h / sum N_h d_h/n_h, and its variance is linearised (Cochran 1977, 6.3 and 6.12; R's
`survey::svyratio`, and `svymean` of a subset). Where every case belongs, it is `stratified`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.agreement.result import Undefined
from reviewer.indicator.share import NO_CASE, Estimate
from reviewer.indicator.stratified import THIN, weighed_share


@dataclass(frozen=True, slots=True)
class Part:
    """Of `n` sampled cases of a stratum `counted` belong to the denominator and `yes` to the numerator;
    `population` cases are in the frame.
    """

    yes: int
    counted: int
    n: int
    population: int

    def __post_init__(self) -> None:
        if not 0 <= self.yes <= self.counted <= self.n <= self.population:
            raise ValueError("a stratum has no more yes than counted cases, nor those than cases")

    @property
    def weight(self) -> float:
        """Cases of the frame for each sampled one."""
        return self.population / self.n

    def variance(self, share: float) -> float:
        """N^2 (1-f)/n s^2: of the stratum's total of y - share * d; nothing where every case was drawn."""
        if self.n == self.population:
            return 0.0
        squares = self.yes * (1 - share) ** 2 + (self.counted - self.yes) * share**2
        total = self.yes - share * self.counted
        spread = (squares - total**2 / self.n) / (self.n - 1)
        return self.population**2 * (1 - self.n / self.population) / self.n * spread


def of_domain(strata: Sequence[Part], *, level: float = 0.95) -> Estimate:
    """The share of `yes` among `counted` in the population of all strata. A stratum without a sampled case,
    or with one of several, leaves it undefined: the strata must be joined first.
    """
    present = [one for one in strata if one.population]
    counted = sum(one.counted for one in present)
    if any(one.n == 0 or (one.n == 1 and one.population > 1) for one in present):
        return Undefined(THIN, counted)
    if not counted:
        return Undefined(NO_CASE)
    size = sum(one.weight * one.counted for one in present)
    value = sum(one.weight * one.yes for one in present) / size
    variance = sum(one.variance(value) for one in present) / size**2
    yes, counted = sum(one.yes for one in present), sum(one.counted for one in present)
    # Degrees of freedom from the cases that belong, as R does of a subset.
    df = counted - sum(one.counted > 0 for one in present)
    return weighed_share(value, variance, yes=yes, n=counted, df=df, size=size, level=level)
