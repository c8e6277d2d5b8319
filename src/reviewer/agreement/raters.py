"""Which reviewer stands apart: agreement with the others, alpha without each, differing margins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from reviewer.agreement.alpha import alpha_with_interval
from reviewer.agreement.cohen import cohen_values
from reviewer.agreement.distances import Level, distance
from reviewer.agreement.margins import bhapkar, holm, stuart_maxwell_all
from reviewer.agreement.patterns import patterns_of
from reviewer.agreement.result import NO_PAIRS, Defined, Result, Undefined
from reviewer.agreement.tally import Tally


@dataclass(frozen=True, slots=True)
class RaterView:
    """`mean_kappa` averages the defined kappas with the others, `agreement` pools all pairs with them,
    `without` is alpha of all the others alone.
    """

    rater: str
    codings: int
    mean_kappa: Result
    agreement: Result
    without: Result


@dataclass(frozen=True, slots=True)
class MarginTest:
    """Stuart-Maxwell for one pair of raters (McNemar where there are two categories), Holm's adjusted p
    over all pairs, and Bhapkar's statistic as a check.
    """

    raters: tuple[int, int]
    stuart_maxwell: Result
    bhapkar: Result
    adjusted_p: float | None


def against_the_rest(tally: Tally, level: Level) -> list[RaterView]:
    """One view for each rater, in the given order."""
    kappas = cohen_values(tally.tables).members
    return [_view(tally, level, rater, kappas) for rater in range(len(tally.ratings.raters))]


def margin_tests(tally: Tally) -> list[MarginTest]:
    """Do the members of each pair use the categories equally often?"""
    results = stuart_maxwell_all(list(tally.tables.values()))
    adjusted = holm([_p_of(result) for result in results])
    return [
        MarginTest(pair, result, bhapkar(tally.tables[pair], base=result), p)
        for pair, result, p in zip(tally.tables, results, adjusted, strict=True)
    ]


def alpha_without_rater(tally: Tally, level: Level, rater: int) -> Result:
    """Alpha, with its jackknife interval where there is one, of all other raters alone."""
    others = [i for i in range(len(tally.ratings.raters)) if i != rater]
    if len(others) < 2:
        return Undefined("with one reviewer left there is nothing to compare")
    kept = tally.ratings.of_raters(others)
    return alpha_with_interval(patterns_of(kept), distance(level, kept.scores))


def _view(tally: Tally, level: Level, rater: int, kappas: Mapping[str, Result]) -> RaterView:
    pairs = [pair for pair in combinations(range(len(tally.ratings.raters)), 2) if rater in pair]
    known = [kappas[f"{a},{b}"] for a, b in pairs]
    values = [result.value for result in known if isinstance(result, Defined)]
    units = sum(result.n for result in known)
    mean: Result = (
        Defined(float(np.mean(values)), units)
        if values
        else Undefined("no kappa with another reviewer is defined", units)
    )
    return RaterView(
        tally.ratings.raters[rater],
        int(tally.margins[rater].sum()),
        mean,
        _pooled(tally, pairs),
        alpha_without_rater(tally, level, rater),
    )


def _pooled(tally: Tally, pairs: list[tuple[int, int]]) -> Result:
    same = sum(int(np.trace(tally.tables[pair])) for pair in pairs)
    both = sum(int(tally.tables[pair].sum()) for pair in pairs)
    return Defined(same / both, both) if both else Undefined(NO_PAIRS)


def _p_of(result: Result) -> float | None:
    p = result.details.get("p")
    return p if isinstance(p, float) else None
