"""Sets of flags: distances, and alpha with its jackknife and bootstrap, against slow exact arithmetic."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.agreement.intervals import Bootstrap
from reviewer.agreement.observed import observe, percent_agreement
from reviewer.agreement.patterns import patterns_of
from reviewer.agreement.result import Defined, Result, Undefined, value_of
from reviewer.agreement.set_alpha import (
    exact_set_agreement,
    pairs_of_sets,
    per_flag,
    set_alpha,
    set_bootstrap,
)
from reviewer.agreement.sets import DISTANCES, SetDistance, SetRatings, from_flags, from_rows
from reviewer.agreement.units import from_rows as nominal
from reviewer.agreement.weights import identity
from tests.agreement import reference

FLAGS = ("a", "b", "c", "d")
Units = list[list[frozenset[str] | None]]
ANSWERS = st.none() | st.frozensets(st.sampled_from(FLAGS), max_size=3)
UNITS = st.lists(st.lists(ANSWERS, min_size=3, max_size=3), min_size=1, max_size=9)


def apart(name: str, a: frozenset[str], b: frozenset[str]) -> Fraction:
    """The distances as their authors wrote them down."""
    if a == b:
        return Fraction(0)
    overlap = Fraction(len(a & b), len(a | b))
    if name == "alpha_exact_set":
        return Fraction(1)
    if name == "alpha_dice":
        return 1 - Fraction(2 * len(a & b), len(a) + len(b))
    if name == "alpha_jaccard":
        return 1 - overlap
    subset = a <= b or b <= a
    if name == "alpha_masi":
        return 1 - overlap * (Fraction(2, 3) if subset else Fraction(1, 3) if a & b else Fraction(0))
    return (1 - overlap) * (Fraction(1, 3) if subset else Fraction(2, 3) if a & b else Fraction(1))


def exact_alpha(units: Units, name: str) -> Fraction | None:
    coded = [[answer for answer in unit if answer is not None] for unit in units]
    coded = [unit for unit in coded if len(unit) > 1]
    values = [answer for unit in coded for answer in unit]
    expected = 2 * sum((apart(name, a, b) for a, b in combinations(values, 2)), Fraction(0))
    if not expected:
        return None
    observed = sum(
        (sum((apart(name, a, b) for a, b in permutations(u, 2)), Fraction(0)) / (len(u) - 1) for u in coded),
        Fraction(0),
    )
    return 1 - (len(values) - 1) * observed / expected


def agrees(result: Result, expected: Fraction | None) -> bool:
    value = value_of(result)
    if value is None or expected is None:
        return value is None and expected is None
    return abs(value - float(expected)) < 1e-9


@pytest.mark.parametrize("name", DISTANCES)
@given(units=UNITS)
def test_alpha_is_what_the_definition_gives(name: str, units: Units) -> None:
    assert agrees(set_alpha(from_rows(units, FLAGS), DISTANCES[name]), exact_alpha(units, name))


@pytest.mark.parametrize("name", ["alpha_masi", "alpha_jaccard"])
@given(units=UNITS)
def test_the_jackknife_leaves_out_one_unit_after_another(name: str, units: Units) -> None:
    result = set_alpha(from_rows(units, FLAGS), DISTANCES[name])
    kept = [unit for unit in units if sum(answer is not None for answer in unit) > 1]
    without = [exact_alpha(kept[:i] + kept[i + 1 :], name) for i in range(len(kept))]
    values = [float(value) for value in without if value is not None]
    if isinstance(result, Defined) and len(values) == len(kept) > 1:
        spread = np.array(values) - np.mean(values)
        assert result.se == pytest.approx(np.sqrt((len(kept) - 1) / len(kept) * (spread**2).sum()), abs=1e-8)
    elif isinstance(result, Defined):
        assert result.se is None


@pytest.mark.parametrize("distance", DISTANCES.values())
@given(first=st.frozensets(st.sampled_from(FLAGS)), second=st.frozensets(st.sampled_from(FLAGS)))
def test_distances_are_symmetric_and_zero_for_equal_sets_only(
    distance: SetDistance, first: frozenset[str], second: frozenset[str]
) -> None:
    shared = np.array(float(len(first & second)))
    left, right = np.array(float(len(first))), np.array(float(len(second)))
    found = float(distance(shared, left, right))
    assert found == float(distance(shared, right, left))
    assert (found == 0) is (first == second)
    assert 0 <= found <= 1


def test_nothing_chosen_and_not_coded_are_two_different_things() -> None:
    nobody = from_rows([[[], None], [None, ["a"]]], FLAGS)
    assert isinstance(set_alpha(nobody, DISTANCES["alpha_masi"]), Undefined)
    both = from_rows([[[], []], [["a"], ["a"]]], FLAGS)
    assert value_of(set_alpha(both, DISTANCES["alpha_masi"])) == 1


def test_two_empty_sets_agree_where_nltk_divides_by_zero() -> None:
    shared = left = right = np.zeros(1)
    for distance in DISTANCES.values():
        assert distance(shared, left, right) == [0]


def test_all_sets_equal_is_undefined_not_one() -> None:
    found = set_alpha(from_rows([[["a"], ["a"]], [["a"], ["a"]]], FLAGS), DISTANCES["alpha_jaccard"])
    assert isinstance(found, Undefined)
    assert found.details == {"Do": 0.0, "De": 0.0}


def test_arrays_of_flags_are_read_like_lists() -> None:
    rows: Units = [[frozenset("ab"), frozenset()], [None, frozenset("d")], [frozenset("c"), frozenset("c")]]
    chosen = np.array([[[flag in (row[i] or ()) for flag in FLAGS] for row in rows] for i in range(2)])
    coded = np.array([[row[i] is not None for row in rows] for i in range(2)])
    arrays = from_flags(chosen, coded, flags=FLAGS, raters=("x", "y"))
    for name, distance in DISTANCES.items():
        assert set_alpha(arrays, distance) == set_alpha(from_rows(rows, FLAGS), distance), name


def test_flags_that_nobody_may_choose_are_refused() -> None:
    with pytest.raises(ValueError, match="not declared"):
        from_rows([[["z"], []]], FLAGS)
    with pytest.raises(ValueError, match="declared twice"):
        from_rows([[["a"], []]], ("a", "a"))


def test_the_bootstrap_surrounds_alpha_and_repeats_with_its_seed() -> None:
    rated = reference.sets_of(reference.case("randsets201"))
    distance = DISTANCES["alpha_masi"]

    def drawn(seed: int) -> Bootstrap:
        found = set_bootstrap(rated, distance, resamples=200, generator=np.random.default_rng(seed))
        assert isinstance(found, Bootstrap)
        return found

    interval, value = drawn(1).interval, value_of(set_alpha(rated, distance))
    assert interval is not None
    assert value is not None
    assert interval.low < value < interval.high
    assert (drawn(1).values == drawn(1).values).all()
    nothing = from_rows([[None, ["a"]]], FLAGS)
    assert isinstance(
        set_bootstrap(nothing, distance, resamples=2, generator=np.random.default_rng(0)), Undefined
    )


def test_pairs_and_exact_agreement_count_identical_sets() -> None:
    rated = from_rows([[["a"], ["a"], None], [["a"], ["b"], ["b"]], [[], [], []]], FLAGS)
    assert {pair: value_of(result) for pair, result in pairs_of_sets(rated).items()} == {
        (0, 1): 2 / 3,
        (0, 2): 1 / 2,
        (1, 2): 1.0,
    }
    assert value_of(exact_set_agreement(rated)) == pytest.approx((1 + 1 / 3 + 1) / 3)


def test_without_pairs_no_two_sets_can_be_identical() -> None:
    assert isinstance(exact_set_agreement(from_rows([[None, ["a"]]], FLAGS)), Undefined)


def test_resamples_of_one_set_alone_are_left_out() -> None:
    rated = from_rows([[["a"], ["a"]], [["b"], ["b"]]], FLAGS)
    found = set_bootstrap(rated, DISTANCES["alpha_jaccard"], resamples=60, generator=np.random.default_rng(0))
    assert isinstance(found, Bootstrap)
    assert 0 < found.undefined < 60


def test_a_flag_that_nobody_chose_is_undefined_with_a_prevalence_of_zero() -> None:
    flag = per_flag(from_rows([[["a"], ["a"]], [["a"], []]], FLAGS))["d"]
    assert isinstance(flag.alpha, Undefined)
    assert isinstance(flag.positive_agreement, Undefined)
    assert flag.prevalence == 0


def test_many_different_sets_need_no_table_of_all_against_all() -> None:
    generator = np.random.default_rng(0)
    chosen = generator.random((2, 3_000, 24)) < 0.4
    rated: SetRatings = from_flags(
        chosen, np.ones((2, 3_000), dtype=bool), flags=[str(i) for i in range(24)], raters=("x", "y")
    )
    assert len(rated.members) > 5_500
    found = set_alpha(rated, DISTANCES["alpha_jaccard"])
    assert isinstance(found, Defined)
    assert abs(found.value) < 0.05


@given(UNITS)
def test_identical_sets_have_the_interval_of_percent_agreement(rows: Units) -> None:
    found = exact_set_agreement(from_rows(rows, FLAGS))
    kinds = sorted({one for row in rows for one in row if one is not None}, key=sorted) or [frozenset("a")]
    same = percent_agreement(observe(patterns_of(nominal(rows, kinds)).pairable_rows, identity(len(kinds))))
    assert found.is_defined is same.is_defined
    if isinstance(found, Defined) and isinstance(same, Defined):
        assert found.value == pytest.approx(same.value)
        assert (found.n, found.df) == (same.n, same.df)
        assert found.se == (None if same.se is None else pytest.approx(same.se, abs=1e-12))
        assert (found.interval is None) is (same.interval is None)
