"""The points of a drift chart, with what is said of each."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.services.agreement.behind_results import Cusum, CusumPoint, Window
from reviewer.ui.agreement.words import interval_words, moment_words, number

SIGNAL = "◆"


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a series: where it lies across (0 to 1), its level and limits, and its words."""

    across: float
    level: float | None
    low: float | None
    high: float | None
    words: str
    signal: bool = False


def window_points(windows: tuple[Window, ...], pattern: str) -> list[Point]:
    """Alpha window after window; `pattern` has holes for the first and last case."""
    last = max(len(windows) - 1, 1)
    return [
        Point(
            at / last,
            one.alpha.value,
            one.alpha.low,
            one.alpha.high,
            f"{moment_words(one.end)} · {pattern.format(first=one.first + 1, last=one.last + 1)}"
            f" · {interval_words(one.alpha)}",
        )
        for at, one in enumerate(windows)
    ]


def sum_points(one: Cusum, pattern: str, signal: str) -> list[Point]:
    """A reviewer's sum coding after coding; `pattern` has a hole for the coding's number."""
    last = max(one.codings - 1, 1)
    return [
        Point(
            point.position / last, point.level, None, None, _sum_words(point, pattern, signal), point.signal
        )
        for point in one.points
    ]


def run_up(one: Cusum, at: int) -> tuple[int, int]:
    """(first, last) coding of the run that ends at a point: it begins where the sum was last at nothing."""
    first = 0
    for before in one.points[:at]:
        if before.level <= 0 or before.signal:
            first = before.position + 1
    last = one.points[at].position
    return min(first, last), last


def _sum_words(point: CusumPoint, pattern: str, signal: str) -> str:
    parts = [moment_words(point.at), pattern.format(number=point.position + 1), number(point.level)]
    return " · ".join([*parts, f"{SIGNAL} {signal}"] if point.signal else parts)
