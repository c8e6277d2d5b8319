"""Stratified, weighted and clustered samples: the reference case, and the forms that must coincide."""

from __future__ import annotations

from math import sqrt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.agreement.result import Undefined
from reviewer.indicator.clusters import clustered, weights_by_size
from reviewer.indicator.proportions import clopper_pearson
from reviewer.indicator.stratified import Stratum, stratified
from tests.agreement.reference import close, document

CASES = document()["stratified_cases"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_equals_the_reference(case: dict[str, Any]) -> None:
    strata = [Stratum(*one) for one in zip(case["x_h"], case["n_h"], case["N_h"], strict=True)]
    found = stratified(strata)
    assert not isinstance(found, Undefined)
    logit, beta, wilson = found.intervals
    got = {
        "p": found.value,
        "se": found.se,
        "df": found.df,
        "deff_vs_srs_with_replacement": found.deff,
        "deff_vs_srs_without_replacement": found.deff_without,
    }
    limits = {"ci_logit_t": logit, "ci_korn_graubard_beta": beta, "ci_modified_wilson_t": wilson}
    assert set(got) | set(limits) == set(case["expected"]), "a field of the reference that no test reads"
    assert [name for name in got if not close(got[name], case["expected"][name])] == []
    for name, interval in limits.items():
        assert close(interval.low, case["expected"][name][0]), name
        assert close(interval.high, case["expected"][name][1]), name


def test_strata_too_thin_are_said() -> None:
    found = stratified([Stratum(1, 1, 40), Stratum(5, 20, 100)])
    assert isinstance(found, Undefined)
    assert "join" in found.reason
    assert isinstance(stratified([]), Undefined)


def test_a_wholly_drawn_population_has_no_variance() -> None:
    found = stratified([Stratum(3, 10, 10), Stratum(1, 5, 5)])
    assert not isinstance(found, Undefined)
    assert found.value == pytest.approx(4 / 15)
    assert found.se == 0


@given(st.lists(st.booleans(), min_size=3, max_size=60).filter(lambda said: 0 < sum(said) < len(said)))
def test_cases_that_weigh_the_same_are_a_simple_sample(said: list[bool]) -> None:
    found = clustered(said)
    assert not isinstance(found, Undefined)
    p, n = sum(said) / len(said), len(said)
    assert found.value == pytest.approx(p)
    assert found.se == pytest.approx(sqrt(p * (1 - p) / (n - 1)))
    assert found.deff == pytest.approx(1)
    twice = clustered(said, weights=[7.5] * n)
    assert not isinstance(twice, Undefined)
    assert twice.se == pytest.approx(found.se)


def test_a_case_that_stands_several_times_brings_nothing_new() -> None:
    said = [True, False, False, True, False]
    once = clustered(said)
    thrice = clustered(said * 3, clusters=list(range(5)) * 3)
    assert not isinstance(once, Undefined)
    assert not isinstance(thrice, Undefined)
    assert thrice.value == pytest.approx(once.value)
    assert thrice.se == pytest.approx(once.se)


def test_strata_without_finite_correction_are_the_same_by_both_ways() -> None:
    said = [True] * 3 + [False] * 7 + [True] * 6 + [False] * 4
    places = ["a"] * 10 + ["b"] * 10
    one, other = (
        clustered(said, strata=places),
        stratified([Stratum(3, 10, 10**12), Stratum(6, 10, 10**12)]),
    )
    assert not isinstance(one, Undefined)
    assert not isinstance(other, Undefined)
    assert one.value == pytest.approx(other.value)
    assert one.se == pytest.approx(other.se)
    assert one.df == other.df


def test_series_reached_through_files_weigh_by_their_files() -> None:
    # Two series of one file say no; one of eight files, found eight times as easily, says yes.
    found = clustered([True, False, False], weights=weights_by_size([8, 1, 1]))
    assert not isinstance(found, Undefined)
    assert found.value == pytest.approx((1 / 8) / (2 + 1 / 8))


def test_nobody_says_yes_leaves_an_upper_limit() -> None:
    found = clustered([False] * 40)
    assert not isinstance(found, Undefined)
    assert found.interval.low == 0
    assert 0.05 < found.interval.high < 0.1
    in_pairs = clustered([False] * 40, clusters=[case // 2 for case in range(40)])
    assert not isinstance(in_pairs, Undefined)
    assert in_pairs.interval.high == clopper_pearson(0, 20).high > found.interval.high


@pytest.mark.parametrize(
    "call",
    [
        lambda: Stratum(3, 2, 10),
        lambda: clustered([True], weights=[0]),
        lambda: clustered([True, False], weights=[1]),
        lambda: clustered([True, False], clusters=["a"]),
        lambda: clustered([True, False], clusters=["a", "a"], strata=[1, 2]),
        lambda: weights_by_size([0]),
    ],
)
def test_impossible_designs_are_refused(call: Any) -> None:
    with pytest.raises(ValueError, match=r"stratum|weight|cluster|series"):
        call()


def test_a_lonely_cluster_is_said() -> None:
    assert isinstance(clustered([True, False], clusters=["a", "a"]), Undefined)
    assert isinstance(clustered([]), Undefined)
