"""Drift: the CUSUM, how long it runs, and alpha over a rolling window."""

from __future__ import annotations

from math import log

import numpy as np
import pytest

from reviewer.agreement.drift import (
    DESIGNS,
    SMALLEST_WINDOW,
    Design,
    cusum,
    disagreements_with,
    rolling_alpha,
    run_length,
)
from reviewer.agreement.result import Defined, Undefined
from reviewer.agreement.units import from_codes


def simulated(design: Design, rate: float, *, runs: int) -> tuple[float, float]:
    """Mean run length and its Monte-Carlo error, by really drawing disagreements."""
    generator = np.random.default_rng(7)
    level, lengths = np.zeros(runs), np.zeros(runs)
    alive, steps = np.arange(runs), 0
    while len(alive):
        steps += 1
        missed = generator.random(len(alive)) < rate
        level = np.maximum(0, level + np.where(missed, design.miss, design.hit))
        lengths[alive[level >= design.threshold]] = steps
        alive, level = alive[level < design.threshold], level[level < design.threshold]
    return float(lengths.mean()), float(lengths.std() / np.sqrt(runs))


@pytest.mark.parametrize("design", DESIGNS)
def test_run_lengths_are_those_of_simulated_codings(design: Design) -> None:
    for rate in (design.usual, design.raised):
        mean, error = simulated(design, rate, runs=2_000)
        assert run_length(design, rate) == pytest.approx(mean, abs=4 * error + 0.01 * mean)


def test_every_coding_moves_the_sum_and_a_signal_starts_it_anew() -> None:
    design = Design(0.1, 0.3, 2.0)
    missed = np.array([True, False, True, True, False, False])
    found = cusum(missed, design)
    up, down = log(3), log(0.7 / 0.9)
    assert found.level == pytest.approx([up, up + down, 2 * up + down, 3 * up + down, 0, 0], abs=1e-12)
    assert found.signals == (3,)


def test_agreement_alone_never_signals() -> None:
    found = cusum(np.zeros(500, dtype=bool), DESIGNS[0])
    assert not found.signals
    assert not found.level.any()


@pytest.mark.parametrize("values", [(0.2, 0.1, 3), (0, 0.1, 3), (0.1, 1, 3), (0.1, 0.2, 0)])
def test_designs_that_cannot_signal_are_refused(values: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="usual rate"):
        Design(*values)


def test_a_rate_is_a_probability() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        run_length(DESIGNS[0], 1.5)


def test_disagreements_are_counted_where_both_have_a_code() -> None:
    ratings = from_codes(np.array([[0, 1, 2, 1], [0, 0, 0, 0]]), ("a", "b"))
    differs, positions = disagreements_with(ratings, 0, np.array([0, 0, 1, 2]))
    assert differs.tolist() == [False, True]
    assert positions.tolist() == [0, 1]


def test_windows_hold_as_many_pairable_units_as_asked_for() -> None:
    generator = np.random.default_rng(1)
    codes = generator.integers(0, 3, (2, 300))
    codes[1, ::3] = 3  # every third unit was coded once
    ratings = from_codes(codes, range(3))
    windows = list(rolling_alpha(ratings, "nominal", size=60, step=20))
    assert len(windows) == (200 - 60) // 20 + 1
    for window in windows:
        part = ratings.of_units(slice(window.first, window.last + 1))
        assert int((part.sizes() >= 2).sum()) == 60
        assert isinstance(window.alpha, Defined)
        assert window.alpha.n == 60


def test_too_few_units_for_a_window_are_one_window_with_a_reason() -> None:
    ratings = from_codes(np.zeros((2, 10), dtype=np.uint8), ("a", "b"))
    (window,) = rolling_alpha(ratings, "nominal")
    assert isinstance(window.alpha, Undefined)
    assert f"needs {SMALLEST_WINDOW}" in window.alpha.reason
    with pytest.raises(ValueError, match="at least 50"):
        list(rolling_alpha(ratings, "nominal", size=10))
