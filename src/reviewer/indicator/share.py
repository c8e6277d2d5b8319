"""A share of cases, and everything that must stand beside it: denominator, design, missing, undetermined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from reviewer.agreement.result import Interval, Undefined
from reviewer.indicator.proportions import clopper_pearson, finite_population, wilson

NO_CASE = "no case belongs to the denominator, so there is no share of it"

SIMPLE = "simple random sample"
AS_IF = f"{SIMPLE}, as if"
"""How the words begin of a design that was another one, or is not known: each case counts alike."""
STRATIFIED = "stratified random sample"
CLUSTERS = "weighted clusters, linearised variance"


@dataclass(frozen=True, slots=True)
class Share:
    """`value` estimates the share in the population; `yes` of `n` are the cases of the sample that were
    counted, without weights. `intervals`: the first is the one to show. `deff` compares the variance with
    a simple random sample with replacement, `deff_without` with one without. `se` is absent for simple
    samples, whose intervals do not come from one.
    """

    value: float
    yes: int
    n: int
    design: str
    intervals: Sequence[Interval]
    se: float | None = None
    df: float | None = None
    deff: float | None = None
    deff_without: float | None = None
    details: dict[str, float] = field(default_factory=dict)

    is_defined: ClassVar[Literal[True]] = True

    @property
    def interval(self) -> Interval:
        return self.intervals[0]


Estimate = Share | Undefined


def simple(yes: int, n: int, *, population: int | None = None, level: float = 0.95) -> Estimate:
    """`yes` of `n` cases drawn with equal chances. With a `population` the exact interval without replacement
    stands beside Wilson's and Clopper-Pearson's.
    """
    if n == 0:
        return Undefined(NO_CASE)
    intervals = [wilson(yes, n, level=level), clopper_pearson(yes, n, level=level)]
    if population is not None:
        intervals.append(finite_population(yes, n, population, level=level))
    return Share(yes / n, yes, n, SIMPLE, intervals)
