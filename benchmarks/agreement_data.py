"""Ratings for the benchmarks of agreement, and how two ways of computing are timed side by side."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

import numpy as np

from reviewer.agreement.units import Ratings, from_codes

CATEGORIES = 5


def ratings(raters: int, units: int, *, missing: float = 0.0, seed: int = 1) -> Ratings:
    """Five categories, 70 % of the codes the unit's own, the others at random."""
    generator = np.random.default_rng(seed)
    truth = generator.integers(0, CATEGORIES, units)
    noise = generator.integers(0, CATEGORIES, (raters, units))
    codes = np.where(generator.random((raters, units)) < 0.7, truth, noise)
    codes[generator.random((raters, units)) < missing] = CATEGORIES
    return from_codes(codes.astype(np.uint8), range(1, CATEGORIES + 1))


def side_by_side(
    ours: Callable[[], object], peer: Callable[[], object], *, rounds: int, inner: int = 1
) -> tuple[float, float]:
    """Medians in seconds; the two take turns of `inner` runs, so that both meet the same neighbours."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for run, taken in zip((ours, peer), times, strict=True):
            taken.append(sum(once(run) for _ in range(inner)) / inner)
    return statistics.median(times[0]), statistics.median(times[1])


def alone(run: Callable[[], object], *, rounds: int) -> float:
    """Median in seconds."""
    return statistics.median(once(run) for _ in range(rounds))


def once(run: Callable[[], object]) -> float:
    """Seconds of the processor that one run takes: what others do on the machine counts less."""
    start = time.process_time()
    run()
    return time.process_time() - start


def say(text: str) -> None:
    """One line of the table, at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def judged(text: str, measured: float, limit: float, *, at_least: bool) -> bool:
    """Print a row with its limit; whether the limit was kept."""
    kept = measured >= limit if at_least else measured <= limit
    sign = ">=" if at_least else "<="
    say(f"{text:<58} {measured:10.1f}   limit {sign} {limit:<6g} {'kept' if kept else 'MISSED'}")
    return kept
