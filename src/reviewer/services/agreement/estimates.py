"""From the statistics' own results to the plain ones, and the verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reviewer.agreement import benchmark
from reviewer.agreement.hints import FEWEST_UNITS, FEWEST_USES
from reviewer.agreement.intervals import t_interval
from reviewer.agreement.result import Defined, Result
from reviewer.services.agreement.results import Estimate, Judgement, Parts, Verdict

OVER_PAIRABLE = "t interval, linearised standard error over the cases coded twice or more, upper end cut at 1"

_LIKELY = 0.95


def estimate(result: Result) -> Estimate:
    """The result as it is shown."""
    if not isinstance(result, Defined):
        return Estimate(None, result.n, reason=result.reason)
    found = Estimate(result.value, result.n, se=result.se, df=result.df)
    if result.interval is None:
        return found
    limits = result.interval
    return replace(found, low=limits.low, high=limits.high, method=limits.method)


def with_jackknife(value: Result, knife: Result) -> Estimate:
    """The value, with the jackknife's interval where it has one, else with the reason that it has none."""
    found = estimate(value)
    if not isinstance(knife, Defined) or found.value is None:
        return found if found.value is None else replace(found, reason=estimate(knife).reason)
    return estimate(replace(knife, details={}))


def over_pairable(value: Result, pairable: Result) -> Estimate:
    """The value, with the standard error that it has over the units with two ratings or more (`pairable`).

    How many cases are coded twice is a decision of the plan.  Gwet's error takes it as left to chance, and
    grows with every case that was meant to be coded once.
    """
    found = estimate(value)
    if found.value is None or not isinstance(pairable, Defined) or pairable.se is None:
        return found
    limits = t_interval(found.value, pairable.se, pairable.df or 0, method=OVER_PAIRABLE)
    if limits is None:
        return found
    return replace(
        found, low=limits.low, high=limits.high, se=pairable.se, df=pairable.df, method=OVER_PAIRABLE
    )


def parts(result: Result) -> Parts:
    """Do, De and the number of values, where the result names them."""
    details = result.details
    observed, expected, values = (details.get(name) for name in ("Do", "De", "n_pairable_values"))
    return Parts(
        observed if isinstance(observed, float) else None,
        expected if isinstance(expected, float) else None,
        values if isinstance(values, int) else 0,
    )


def judgement(alpha: Estimate, *, pairable: int, rarest: int | None) -> Judgement:
    """By probability; `rarest` is the smaller count of a flag's two categories (None: not a flag)."""
    if alpha.value is None:
        return Judgement(Verdict.UNDEFINED)
    if pairable < FEWEST_UNITS or (rarest is not None and rarest < FEWEST_USES):
        return Judgement(Verdict.FEW_DATA)
    judged = benchmark.verdict(Defined(alpha.value, alpha.n, alpha.se, alpha.df))
    if not isinstance(judged, benchmark.Verdict):
        return Judgement(Verdict.UNDECIDED)
    tentative, reliable = judged.below_tentative, judged.below_reliable
    return Judgement(_verdict(tentative, reliable), tentative, reliable)


def shares(counts: Sequence[int]) -> tuple[float | None, ...]:
    """Each count's share; None where nothing was counted."""
    total = sum(counts)
    return tuple(count / total if total else None for count in counts)


def _verdict(below_tentative: float, below_reliable: float) -> Verdict:
    if below_reliable <= 1 - _LIKELY:
        return Verdict.RELIABLE
    if below_tentative <= 1 - _LIKELY:
        return Verdict.TENTATIVE
    if below_tentative >= _LIKELY:
        return Verdict.UNRELIABLE
    return Verdict.UNDECIDED
