"""Undefined is decided on whole numbers and gives a reason; it is never 0, 1 or NaN."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest

from reviewer.agreement import cohen, weights
from reviewer.agreement.alpha import alpha, alpha_jackknife, alpha_with_interval
from reviewer.agreement.distances import Level, distance
from reviewer.agreement.raters import alpha_without_rater
from reviewer.agreement.result import NO_PAIRS, NO_VARIATION, Defined, Family, Undefined
from reviewer.agreement.summary import Answer, summarise
from reviewer.agreement.tally import Tally
from reviewer.agreement.units import from_codes, from_rows

LEVELS: tuple[Level, ...] = ("nominal", "ordinal", "interval", "ratio")


def summary(
    rows: Sequence[Sequence[int | str | None]], categories: Sequence[int | str], level: Level
) -> dict[str, Answer]:
    return summarise(Tally(from_rows(rows, categories)), level)


def numbers(value: object) -> list[float]:
    if isinstance(value, Defined):
        return [*numbers(value.value), *numbers(value.se), *numbers(dict(value.details))]
    if isinstance(value, dict):
        return [number for part in value.values() for number in numbers(part)]
    return [value] if isinstance(value, float) else []


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("count", [1, 3, 7, 10, 13, 49, 1000])
def test_no_variation_is_undefined_whatever_the_rounding(level: Level, count: int) -> None:
    found = summary([[2, 2, 2], *[[2, 2, None]] * count], [1, 2, 3], level)
    for name in ("fleiss_kappa", "conger_kappa", f"krippendorff_alpha_{level}", "light_kappa"):
        answer = found[name]
        assert isinstance(answer, Undefined), name
        assert answer.reason


@pytest.mark.parametrize("level", LEVELS)
def test_without_pairs_everything_but_margins_is_undefined(level: Level) -> None:
    found = summary([[1, None, None], [None, 2, None], [None, None, None]], [1, 2], level)
    for name, answer in found.items():
        assert not answer.is_defined, name
        if isinstance(answer, Undefined) and name != "light_kappa":
            assert answer.reason == NO_PAIRS, name


def test_perfect_agreement_with_variation_is_exactly_one_with_no_error() -> None:
    found = summary([[1, 1], [2, 2], [3, 3], [3, 3], [1, 1]], [1, 2, 3], "ordinal")
    for name in ("cohen_kappa", "scott_pi", "fleiss_kappa", "gwet_ac1", "cohen_kappa_quadratic"):
        answer = found[name]
        assert isinstance(answer, Defined)
        assert answer.value == pytest.approx(1, abs=1e-12)
        assert answer.se == pytest.approx(0, abs=1e-12)


def test_raters_of_one_category_each_are_not_the_same_as_no_variation() -> None:
    found = summary([[1, 2]] * 6, [1, 2], "nominal")
    kappa = found["cohen_kappa"]
    assert isinstance(kappa, Defined)
    assert kappa.value == 0
    assert isinstance(found["krippendorff_alpha_nominal"], Defined)


def test_a_single_declared_category_is_undefined_with_its_own_reason() -> None:
    found = summary([["x", "x"], ["x", "x"]], ["x"], "ordinal")
    for name in ("gwet_ac1", "brennan_prediger", "gwet_ac2_linear"):
        answer = found[name]
        assert isinstance(answer, Undefined)
        assert "one category is declared" in answer.reason
    percent = found["percent_agreement_quadratic"]
    assert isinstance(percent, Defined)
    assert percent.value == 1


def test_one_unit_has_a_value_and_no_standard_error() -> None:
    found = summary([[1, 2, 2]], [1, 2], "nominal")
    for name in (
        "percent_agreement",
        "fleiss_kappa",
        "conger_kappa",
        "gwet_ac1",
        "krippendorff_alpha_nominal",
    ):
        answer = found[name]
        assert isinstance(answer, Defined)
        assert answer.se is None
        assert answer.interval is None


def test_a_jackknife_that_loses_all_variation_says_so() -> None:
    ratings = from_rows([[1, 1], [1, 1], [1, 2]], [1, 2])
    found = alpha_jackknife(Tally(ratings).patterns, distance("nominal", ratings.scores))
    assert isinstance(found, Undefined)
    assert "leaves no variation" in found.reason


def test_weights_that_make_two_categories_one_leave_nothing_to_correct() -> None:
    merged = weights.from_disagreement([[0, 0, 1], [0, 0, 1], [1, 1, 0]])
    found = cohen.cohen(np.array([[3, 2, 0], [1, 4, 0], [0, 0, 0]]), merged)
    assert isinstance(found, Undefined)
    assert found.reason == NO_VARIATION
    assert cohen.cohen(np.array([[3, 2, 0], [1, 4, 0], [0, 0, 1]]), merged).is_defined


@pytest.mark.parametrize("seed", range(25))
def test_nothing_is_ever_nan_or_infinite(seed: int) -> None:
    generator = np.random.default_rng(seed)
    raters, categories, units = generator.integers((2, 1, 1), (5, 5, 12))
    codes = generator.integers(0, categories + 1, (raters, units))
    found = summarise(Tally(from_codes(codes, range(categories))), "ratio")
    for name, answer in found.items():
        members = answer.members.values() if isinstance(answer, Family) else [answer]
        for member in members:
            assert all(math.isfinite(number) for number in numbers(member)), name
            if isinstance(member, Undefined):
                assert member.reason, name


def test_a_value_stands_where_only_its_jackknife_does_not() -> None:
    ratings = from_rows([[1, 1, 2], [2, 2, 2], [2, 2, 2]], [1, 2])
    tally = Tally(ratings)
    apart = distance("nominal", ratings.scores)
    assert isinstance(alpha_jackknife(tally.patterns, apart), Undefined)
    found = alpha_with_interval(tally.patterns, apart)
    assert isinstance(found, Defined)
    assert found == alpha(tally.patterns, apart)
    assert found.se is None
    without = alpha_without_rater(tally, "nominal", 1)
    assert isinstance(without, Defined)
