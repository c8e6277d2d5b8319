"""The bootstrap over units: the reference's limits, and drawing patterns as good as drawing units."""

from __future__ import annotations

import numpy as np
import pytest

from reviewer.agreement.alpha import alpha, alpha_bootstrap
from reviewer.agreement.benchmark import Verdict, bootstrap_verdict
from reviewer.agreement.distances import Level, distance
from reviewer.agreement.intervals import Bootstrap, bootstrap_from
from reviewer.agreement.result import Undefined, value_of
from reviewer.agreement.tally import Tally
from reviewer.agreement.units import from_rows
from tests.agreement import reference

LEVELS: tuple[Level, ...] = ("nominal", "ordinal", "interval", "ratio")
ENTRIES = [
    (case["id"], level)
    for case in reference.cases(of_sets=False)
    for level in LEVELS
    if "bootstrap" in case["expected"].get(f"krippendorff_alpha_{level}", {})
]


def sample(tally: Tally, level: Level, *, resamples: int, seed: int) -> Bootstrap:
    found = alpha_bootstrap(
        tally.patterns,
        distance(level, tally.ratings.scores),
        resamples=resamples,
        generator=np.random.default_rng(seed),
    )
    assert isinstance(found, Bootstrap)
    return found


@pytest.mark.parametrize(("identifier", "level"), ENTRIES)
def test_limits_are_those_of_the_reference_within_its_monte_carlo_error(
    identifier: str, level: Level
) -> None:
    expected = reference.case(identifier)["expected"][f"krippendorff_alpha_{level}"]["bootstrap"]
    found = sample(reference.tally(identifier), level, resamples=1000, seed=20)
    assert found.interval is not None
    ours = (found.interval.low, found.interval.high)
    for got, limit, sd in zip(ours, expected["ci95"], expected["mc_sd_of_each_limit_at_B1000"], strict=True):
        assert abs(got - limit) <= max(4 * sd, 1e-9)
    share = expected["undefined_resamples"] / expected["B"]
    assert abs(found.undefined / 1000 - share) <= 4 * np.sqrt(share * (1 - share) / 1000) + 1e-9


@pytest.mark.parametrize("level", LEVELS)
def test_each_resample_is_alpha_of_the_units_drawn(level: Level) -> None:
    tally = reference.tally("irr_anxiety")
    pairable = tally.patterns.pairable_rows
    apart = distance(level, tally.ratings.scores)
    drawn = np.random.default_rng(5).multinomial(20, pairable.frequency / 20, size=12).astype(np.float64)
    values = apart.resampled(pairable, drawn).alpha()
    for times, value in zip(drawn, values, strict=True):
        rows = [
            [code for code, count in enumerate(pattern) for _ in range(int(count))]
            for pattern, repeat in zip(pairable.counts, times, strict=True)
            for _ in range(int(repeat))
        ]
        ratings = from_rows(rows, range(6))
        again = Tally(ratings)
        shifted = distance(level, tally.ratings.scores)
        assert value_of(alpha(again.patterns, shifted)) == pytest.approx(value, abs=1e-12)


def test_the_same_seed_draws_the_same_resamples_in_batches_of_any_size(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tally = reference.tally("fleiss1971")
    first = sample(tally, "nominal", resamples=200, seed=3)
    monkeypatch.setattr("reviewer.agreement.intervals._BATCH", 1)
    assert sample(tally, "nominal", resamples=200, seed=3).values == pytest.approx(first.values, abs=1e-12)
    assert sample(tally, "nominal", resamples=200, seed=4).values != pytest.approx(first.values, abs=1e-12)


def test_undefined_resamples_are_counted_and_left_out() -> None:
    found = bootstrap_from(np.array([0.1, np.nan, 0.5, np.nan]))
    assert (found.resamples, found.undefined, len(found.values)) == (4, 2, 2)
    assert found.interval is not None
    assert found.interval.low == pytest.approx(0.11)
    nothing = bootstrap_from(np.array([np.nan]))
    assert nothing.interval is None
    assert isinstance(bootstrap_verdict(nothing), Undefined)


def test_the_share_of_resamples_below_the_marks_is_a_verdict_too() -> None:
    found = bootstrap_verdict(bootstrap_from(np.linspace(0.7, 0.79, 100)))
    assert isinstance(found, Verdict)
    assert (found.below_tentative, found.below_reliable) == (0, 1)
    assert found.text.startswith("tentative")


def test_without_pairs_there_is_nothing_to_resample() -> None:
    tally = Tally(from_rows([[1, None]], [1, 2]))
    found = alpha_bootstrap(
        tally.patterns, distance("nominal", tally.ratings.scores), resamples=9,
        generator=np.random.default_rng(0),
    )  # fmt: skip
    assert isinstance(found, Undefined)
