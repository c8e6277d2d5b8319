"""Comparisons of two groups, periods or sets of raters."""

from __future__ import annotations

from math import sqrt

import numpy as np
import pytest

from reviewer.agreement.alpha import alpha_jackknife
from reviewer.agreement.compare import independent, paired, paired_bootstrap
from reviewer.agreement.distances import Level, distance
from reviewer.agreement.replicates import alpha_without_each
from reviewer.agreement.result import Defined, Result, Undefined, value_of
from reviewer.agreement.tally import Tally
from reviewer.agreement.units import Ratings, from_codes, from_rows
from tests.agreement import reference

LEVELS: tuple[Level, ...] = ("nominal", "ordinal", "interval", "ratio")


def judged(ratings: Ratings, level: Level) -> Result:
    return alpha_jackknife(Tally(ratings).patterns, distance(level, ratings.scores))


def noisy(noise: float, *, seed: int, units: int = 120) -> Ratings:
    generator = np.random.default_rng(seed)
    truth = generator.integers(0, 4, units)
    codes = np.where(generator.random((3, units)) < noise, generator.integers(0, 5, (3, units)), truth)
    return from_codes(codes, range(1, 5))


def test_independent_groups_are_compared_by_both_standard_errors() -> None:
    first, second = judged(noisy(0.2, seed=1), "nominal"), judged(noisy(0.5, seed=2), "nominal")
    assert isinstance(first, Defined)
    assert isinstance(second, Defined)
    found = independent(first, second)
    assert isinstance(found, Defined)
    assert first.se is not None
    assert second.se is not None
    assert found.se == pytest.approx(sqrt(first.se**2 + second.se**2))
    assert found.value == first.value - second.value
    assert isinstance(found.details["p"], float)
    assert found.details["p"] < 0.001
    same = independent(first, first)
    assert isinstance(same, Defined)
    assert same.details == {"z": 0.0, "p": 1.0}


def test_what_is_undefined_cannot_be_compared() -> None:
    known = judged(noisy(0.2, seed=1), "nominal")
    unknown = Undefined("nothing")
    assert independent(known, unknown) is unknown
    assert independent(unknown, known) is unknown
    assert isinstance(independent(Defined(1.0, 3), Defined(1.0, 3)), Undefined)
    assert isinstance(independent(Defined(1.0, 3, 0.0), Defined(1.0, 3, 0.0)), Undefined)


@pytest.mark.parametrize("level", LEVELS)
def test_replicates_are_alpha_of_all_other_units(level: Level) -> None:
    ratings = reference.ratings_of(reference.case("kripp2011_C"))
    whole, replicates = alpha_without_each(ratings, level)
    assert isinstance(whole, Defined)
    for unit in range(ratings.units):
        rest = ratings.of_units(np.delete(np.arange(ratings.units), unit))
        apart = judged(rest, level)
        assert isinstance(apart, Defined)
        assert replicates[unit] == pytest.approx(apart.value, abs=1e-12)


@pytest.mark.parametrize("level", LEVELS)
def test_paired_differences_are_jackknifed_over_the_same_units(level: Level) -> None:
    first, second = noisy(0.2, seed=3), noisy(0.35, seed=3)
    found = paired(first, second, level)
    assert isinstance(found, Defined)
    ones, twos = alpha_without_each(first, level)[1], alpha_without_each(second, level)[1]
    spread = (ones - twos) - (ones - twos).mean()
    assert found.se == pytest.approx(sqrt(119 / 120 * float((spread**2).sum())))
    assert found.df == 119
    same = paired(first, first, level)
    assert isinstance(same, Defined)
    assert (same.value, same.se) == (0, 0)


def test_pairing_narrows_what_both_sides_share() -> None:
    # Two of the three raters are the same people on both sides.
    ratings = noisy(0.3, seed=4)
    left, right = ratings.of_raters([0, 1]), ratings.of_raters([0, 1, 2])
    tied = paired(left, right, "nominal")
    loose = independent(judged(left, "nominal"), judged(right, "nominal"))
    assert isinstance(tied, Defined)
    assert isinstance(loose, Defined)
    assert tied.se is not None
    assert loose.se is not None
    assert tied.se < loose.se


def test_the_paired_bootstrap_agrees_with_the_paired_jackknife() -> None:
    first, second = noisy(0.2, seed=5), noisy(0.4, seed=6)
    known = paired(first, second, "ordinal")
    drawn = paired_bootstrap(first, second, "ordinal", resamples=800, generator=np.random.default_rng(8))
    assert isinstance(known, Defined)
    assert drawn.sd == pytest.approx(known.se, rel=0.15)
    assert drawn.interval is not None
    assert drawn.interval.low < known.value < drawn.interval.high


def test_a_pair_must_be_of_the_same_units() -> None:
    for compare in (
        lambda a, b: paired(a, b, "nominal"),
        lambda a, b: paired_bootstrap(a, b, "nominal", resamples=2, generator=np.random.default_rng(0)),
    ):
        with pytest.raises(ValueError, match="same units"):
            compare(noisy(0.2, seed=1), noisy(0.2, seed=1, units=5))


def test_a_side_without_variation_leaves_nothing_to_compare() -> None:
    flat = from_rows([[1, 1]] * 120, [1, 2])
    assert isinstance(paired(flat, noisy(0.2, seed=1), "nominal"), Undefined)
    assert isinstance(paired(noisy(0.2, seed=1), flat, "nominal"), Undefined)
    nearly = from_rows([[1, 2], *[[1, 1]] * 119], [1, 2])
    found = paired(nearly, noisy(0.2, seed=1), "nominal")
    assert value_of(found) is None
