"""Sample sizes for a proportion, against published figures and the formula turned round."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import Refused
from reviewer.domain.sample_size import WantedWidth, cases_needed, interval_width, wilson_half_width


def test_eight_hundred_series_give_three_and_a_half_points() -> None:
    assert wilson_half_width(800, 0.5, 0.95) == pytest.approx(0.0346, abs=5e-5)
    # 12 of 800: .86 to 2.6 %, and 0 of 800: at most .48 %.
    assert 2 * wilson_half_width(800, 0.015, 0.95) == pytest.approx(0.0260 - 0.0086, abs=1.5e-4)
    assert 2 * wilson_half_width(800, 0.0, 0.95) == pytest.approx(0.0048, abs=5e-5)


@pytest.mark.parametrize(
    ("wanted", "cases"),
    [
        # Wilson at one half is the normal interval of n + z^2: 384.15 - 3.84 and 1067.07 - 3.84, rounded up.
        (WantedWidth(0.10), 381),
        (WantedWidth(0.06), 1064),
        (WantedWidth(0.10, confidence=0.90), 268),
        (WantedWidth(0.10, population=1), 1),
    ],
)
def test_sizes_worked_out_by_hand(wanted: WantedWidth, cases: int) -> None:
    assert cases_needed(wanted) == cases


@given(
    width=st.floats(0.01, 0.9),
    share=st.floats(0, 1),
    population=st.none() | st.integers(1, 100_000),
    effect=st.floats(1, 4),
)
def test_the_size_is_the_smallest_that_is_narrow_enough(
    width: float, share: float, population: int | None, effect: float
) -> None:
    wanted = WantedWidth(width, share, population=population, design_effect=effect)
    cases = cases_needed(wanted)
    assert interval_width(cases, wanted) <= width
    assert cases == 1 or interval_width(cases - 1, wanted) > width
    assert population is None or cases <= population


@given(st.floats(0.02, 0.5), st.integers(2, 100_000))
def test_a_finite_population_never_needs_more(width: float, population: int) -> None:
    assert cases_needed(WantedWidth(width, population=population)) <= cases_needed(WantedWidth(width))


def test_a_small_population_narrows_by_the_known_factor() -> None:
    """800 of 5,000 series: .917 of the width, but for the shift of Wilson's centre."""
    wanted = WantedWidth(0.1, population=5000)
    assert interval_width(800, wanted) / (2 * wilson_half_width(800, 0.5, 0.95)) == pytest.approx(
        0.917, abs=2e-3
    )


@pytest.mark.parametrize(
    "facts",
    [
        {"width": 0.0},
        {"width": 1.0},
        {"width": math.nan},
        {"width": 0.1, "share": 1.1},
        {"width": 0.1, "confidence": 1.0},
        {"width": 0.1, "design_effect": 0.5},
        {"width": 0.1, "population": 0},
    ],
)
def test_wishes_that_make_no_sense_are_refused(facts: dict[str, float]) -> None:
    with pytest.raises(Refused):
        WantedWidth(**facts)  # type: ignore[arg-type]  # a population of 0 is an int, and the rest are floats
