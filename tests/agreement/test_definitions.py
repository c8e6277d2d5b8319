"""Fast coefficients against the definitions in exact arithmetic, for any ratings at all."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import sqrt

import pytest
from hypothesis import given

from reviewer.agreement import weights
from reviewer.agreement.alpha import alpha, alpha_jackknife, one_vs_rest
from reviewer.agreement.cohen import cohen
from reviewer.agreement.distances import Level, distance
from reviewer.agreement.gwet import brennan_prediger, gwet_ac
from reviewer.agreement.kappa import conger, fleiss
from reviewer.agreement.observed import observe, percent_agreement
from reviewer.agreement.result import Defined, Result, value_of
from tests.agreement import exact
from tests.agreement.drawn import Drawn, drawn

ALPHA_LEVELS: tuple[Level, ...] = ("nominal", "ordinal", "interval", "ratio")


def agrees(result: Result, expected: Fraction | None) -> bool:
    """Defined exactly where the definition is, and equal to it."""
    value = value_of(result)
    if value is None or expected is None:
        return value is None and expected is None
    return abs(value - float(expected)) < 1e-9 * max(1.0, abs(float(expected)))


def linear(case: Drawn) -> Callable[[int, int], Fraction]:
    spread = (max(case.scores) - min(case.scores)) or 1
    return lambda a, b: 1 - Fraction(abs(case.scores[a] - case.scores[b]), spread)


@given(drawn())
def test_percent_agreement_and_chance_corrected_forms(case: Drawn) -> None:
    tally, q = case.tally, case.categories
    seen = observe(tally.patterns, weights.identity(q))
    assert agrees(percent_agreement(seen), exact.percent(case.rows))
    assert agrees(fleiss(seen), exact.fleiss(case.rows, q))
    assert agrees(gwet_ac(seen), exact.gwet(case.rows, q))
    assert agrees(brennan_prediger(seen), exact.brennan_prediger(case.rows, q))
    assert agrees(conger(tally, seen), exact.conger(case.rows, q))


@given(drawn())
def test_weighted_forms(case: Drawn) -> None:
    tally, q, weight = case.tally, case.categories, linear(case)
    seen = observe(tally.patterns, weights.linear(tally.ratings.scores))
    assert agrees(percent_agreement(seen), exact.percent(case.rows, weight))
    assert agrees(fleiss(seen), exact.fleiss(case.rows, q, weight))
    assert agrees(gwet_ac(seen), exact.gwet(case.rows, q, weight))
    assert agrees(brennan_prediger(seen), exact.brennan_prediger(case.rows, q, weight))
    assert agrees(conger(tally, seen), exact.conger(case.rows, q, weight))


@pytest.mark.parametrize("level", ALPHA_LEVELS)
@given(case=drawn())
def test_alpha_at_each_level(level: Level, case: Drawn) -> None:
    found = alpha(case.tally.patterns, distance(level, case.ratings.scores))
    assert agrees(found, exact.alpha(case.rows, level, case.scores))


@pytest.mark.parametrize("level", ALPHA_LEVELS)
@given(case=drawn(units=8))
def test_the_jackknife_leaves_out_one_unit_after_another(level: Level, case: Drawn) -> None:
    found = alpha_jackknife(case.tally.patterns, distance(level, case.ratings.scores))
    variance = exact.alpha_jackknife_variance(case.rows, level, case.scores)
    assert isinstance(found, Defined) is (variance is not None)
    if isinstance(found, Defined) and variance is not None:
        assert found.se is not None
        assert abs(found.se - sqrt(variance)) < 1e-7 * max(1.0, sqrt(variance))


@given(drawn(raters=(2, 2)))
def test_cohen_of_two_raters(case: Drawn) -> None:
    table = case.tally.tables[0, 1]
    assert agrees(cohen(table, weights.identity(case.categories)), exact.cohen(case.rows))


@given(drawn())
def test_one_category_against_all_others(case: Drawn) -> None:
    found = one_vs_rest(case.tally.patterns, case.ratings.categories).members
    for k in range(case.categories):
        rows = [[None if code is None else int(code == k) for code in row] for row in case.rows]
        assert agrees(found[str(k)], exact.alpha(rows, "nominal", [0, 1]))
