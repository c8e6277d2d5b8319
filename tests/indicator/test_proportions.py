"""Shares of simple samples: every reference case, and what must hold of any."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.agreement.result import Undefined
from reviewer.indicator.proportions import clopper_pearson, finite_population, jeffreys, wilson
from reviewer.indicator.share import Share, simple
from tests.agreement.reference import close, document

CASES = document()["proportion_cases"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['x']} of {case['n']}")
def test_equals_the_reference(case: dict[str, Any]) -> None:
    x, n, expected = case["x"], case["n"], case["expected"]
    found = {"wilson": wilson(x, n), "clopper_pearson": clopper_pearson(x, n), "jeffreys": jeffreys(x, n)}
    if case["N"] is not None:
        found["finite_population_exact"] = finite_population(x, n, case["N"])
    assert close(x / n, expected["p"])
    assert set(found) == set(expected) - {"p"}, "a field of the reference that no test reads"
    for name, interval in found.items():
        assert close(interval.low, expected[name][0]), name
        assert close(interval.high, expected[name][1]), name


@pytest.mark.parametrize(
    ("x", "n", "low", "high", "exact"),
    [(81, 263, 0.2553, 0.3662, (0.2527, 0.3676)), (15, 148, 0.0624, 0.1605, (0.0578, 0.1617))],
)
def test_newcombes_printed_limits(
    x: int, n: int, low: float, high: float, exact: tuple[float, float]
) -> None:
    score, at_least = wilson(x, n), clopper_pearson(x, n)
    assert (round(score.low, 4), round(score.high, 4)) == (low, high)
    assert (round(at_least.low, 4), round(at_least.high, 4)) == exact


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_limits_hold_the_share_and_mirror(counts: tuple[int, int]) -> None:
    yes, n = counts
    for method in (wilson, clopper_pearson, jeffreys):
        here, mirrored = method(yes, n), method(n - yes, n)
        assert 0 <= here.low <= yes / n <= here.high <= 1
        assert abs(here.low - (1 - mirrored.high)) < 1e-9


@given(st.integers(1, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n), st.integers(n, 200))))
def test_a_finite_population_leaves_no_more_than_its_sample_allows(counts: tuple[int, int, int]) -> None:
    yes, n, population = counts
    interval = finite_population(yes, n, population)
    assert yes / population <= interval.low <= interval.high <= (population - n + yes) / population


def test_a_population_that_was_wholly_drawn_leaves_no_doubt() -> None:
    interval = finite_population(3, 40, 40)
    assert (interval.low, interval.high) == (3 / 40, 3 / 40)


def test_a_share_says_what_stands_behind_it() -> None:
    share = simple(12, 800, population=5000)
    assert isinstance(share, Share)
    assert (share.value, share.yes, share.n, share.design) == (0.015, 12, 800, "simple random sample")
    assert [one.method.split()[0] for one in share.intervals] == ["Wilson", "Clopper-Pearson", "exact"]


def test_a_share_of_nothing_is_undefined() -> None:
    assert isinstance(simple(0, 0), Undefined)


@pytest.mark.parametrize(
    "call",
    [
        lambda: wilson(1, 0),
        lambda: clopper_pearson(3, 2),
        lambda: jeffreys(-1, 5),
        lambda: finite_population(1, 20, 10),
    ],
)
def test_impossible_counts_are_refused(call: Any) -> None:
    with pytest.raises(ValueError, match=r"share|population"):
        call()
