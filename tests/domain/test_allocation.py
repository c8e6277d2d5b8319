"""Allocation among strata: sums, bounds, and figures worked by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.allocation import Allocation, PilotStratum, allocated, shared_out
from reviewer.domain.errors import Refused

SIZES = st.dictionaries(
    st.text("abcdefgh", min_size=1, max_size=3), st.integers(0, 60), min_size=1, max_size=8
)


@given(SIZES, st.sampled_from(list(Allocation)), st.integers(0, 3), st.data())
def test_allocations_sum_to_the_size_and_fit_the_strata(
    sizes: dict[str, int], rule: Allocation, minimum: int, data: st.DataObject
) -> None:
    total = data.draw(st.integers(0, sum(sizes.values())))
    deviations = {name: data.draw(st.floats(0.01, 0.5)) for name in sizes}
    needed = sum(min(minimum, size) for size in sizes.values())
    if needed > total:
        with pytest.raises(Refused, match="too few"):
            allocated(total, sizes, rule, deviations=deviations, minimum=minimum)
        return
    got = allocated(total, sizes, rule, deviations=deviations, minimum=minimum)
    assert sum(got.values()) == total
    assert all(min(minimum, size) <= got[name] <= size for name, size in sizes.items())


@given(SIZES, st.data())
def test_proportional_allocation_is_the_largest_remainder(sizes: dict[str, int], data: st.DataObject) -> None:
    whole = sum(sizes.values())
    total = data.draw(st.integers(0, whole))
    got = shared_out(total, sizes)
    assert all(abs(got[name] - total * size / whole) < 1 for name, size in sizes.items() if whole)
    rounded_up = {name for name in sizes if whole and got[name] * whole > total * sizes[name]}
    rounded_down = {name for name in sizes if whole and got[name] * whole < total * sizes[name]}
    for up in rounded_up:
        for down in rounded_down:
            assert (total * sizes[up]) % whole >= (total * sizes[down]) % whole


@given(SIZES, st.data())
def test_equal_allocation_differs_by_one_except_where_a_stratum_is_used_up(
    sizes: dict[str, int], data: st.DataObject
) -> None:
    total = data.draw(st.integers(0, sum(sizes.values())))
    got = allocated(total, sizes, Allocation.EQUAL)
    open_ones = [got[name] for name in sizes if got[name] < sizes[name]]
    most = max(got.values(), default=0)
    assert all(most - count <= 1 for count in open_ones)


@pytest.mark.parametrize(
    ("total", "sizes", "expected"),
    [
        (
            10,
            {"a": 47, "b": 16, "c": 16, "d": 12, "e": 6, "f": 3},
            {"a": 5, "b": 2, "c": 2, "d": 1, "e": 0, "f": 0},
        ),
        (800, {"north": 3000, "south": 1500, "west": 500}, {"north": 480, "south": 240, "west": 80}),
        (3, {"a": 1, "b": 1, "c": 1, "d": 1}, {"a": 1, "b": 1, "c": 1, "d": 0}),
        (0, {"a": 0}, {"a": 0}),
    ],
)
def test_proportional_allocation_of_known_cases(
    total: int, sizes: dict[str, int], expected: dict[str, int]
) -> None:
    assert shared_out(total, sizes) == expected


def test_neyman_weighs_by_size_and_deviation() -> None:
    # Sizes 500 and 500 with deviations .5 and .25: two to one.
    got = allocated(90, {"a": 500, "b": 500}, Allocation.NEYMAN, deviations={"a": 0.5, "b": 0.25})
    assert got == {"a": 60, "b": 30}


def test_neyman_takes_a_stratum_whole_and_gives_the_rest_to_the_others() -> None:
    got = allocated(
        60, {"a": 10, "b": 100, "c": 100}, Allocation.NEYMAN, deviations={"a": 5.0, "b": 0.2, "c": 0.2}
    )
    assert got == {"a": 10, "b": 25, "c": 25}


def test_a_stratum_without_deviation_still_gets_the_minimum() -> None:
    deviations = {"a": 0.0, "b": 0.5}
    assert allocated(20, {"a": 50, "b": 50}, Allocation.NEYMAN, deviations=deviations, minimum=2) == {
        "a": 2,
        "b": 18,
    }
    with pytest.raises(Refused, match="too few cases"):
        allocated(60, {"a": 50, "b": 50}, Allocation.NEYMAN, deviations=deviations, minimum=2)


def test_neyman_without_a_pilot_in_each_stratum_is_refused() -> None:
    with pytest.raises(Refused, match="pilot says nothing of 1"):
        allocated(5, {"a": 10, "b": 10}, Allocation.NEYMAN, deviations={"a": 0.4})


@pytest.mark.parametrize("deviation", [-0.1, math.inf, math.nan])
def test_deviations_that_are_no_size_are_refused(deviation: float) -> None:
    with pytest.raises(Refused, match="deviation"):
        allocated(5, {"a": 10}, Allocation.NEYMAN, deviations={"a": deviation})


def test_a_pilot_in_which_none_have_it_still_gives_the_stratum_weight() -> None:
    assert PilotStratum(coded=20, having=0).deviation == pytest.approx(math.sqrt(1 / 22 * 21 / 22))
    assert PilotStratum(coded=18, having=9).deviation == 0.5


def test_more_cases_than_there_are_are_refused() -> None:
    with pytest.raises(Refused, match="cannot be drawn"):
        shared_out(4, {"a": 3})
