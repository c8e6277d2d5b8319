"""How far a file is, how fast it goes and how long it will take: the line that a terminal shows meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable

from reviewer.cli.console import Console
from reviewer.services.intake import Progress

_MB = 1_000_000
_FIRST_SECONDS = 1.0
_STEADY_SHARE = 0.02


class PaceLine:
    """Fed with the progress of one file after the other; `clock` gives seconds and only goes forward."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._file = ""
        self._began = 0.0

    def told(self, progress: Progress) -> str:
        """Percent; rate and remaining time once both can be known."""
        now = self._clock()
        if progress.file != self._file:
            self._file, self._began = progress.file, now
        percent = 100 * progress.done // progress.total if progress.total else 100
        return f"{progress.file}: {percent} %{self._rate(progress, now - self._began)}"

    def _rate(self, progress: Progress, seconds: float) -> str:
        rate, left = _rate_of(progress.done, progress.total, seconds)
        return f", {rate / _MB:,.1f} MB a second, {in_words(left)} left" if rate else ""


class RecordLine:
    """Fed with counts of records; `doing` says what becomes of them."""

    def __init__(self, doing: str, clock: Callable[[], float]) -> None:
        self._doing, self._clock = doing, clock
        self._began = clock()

    def told(self, done: int, total: int) -> str:
        """Percent; rate and remaining time once both can be known."""
        rate, left = _rate_of(done, total, self._clock() - self._began)
        pace = f", {rate:,.0f} records a second, {in_words(left)} left" if rate else ""
        return f"{self._doing}: {100 * done // total if total else 100} %{pace}"


def record_progress(console: Console, doing: str) -> Callable[[int, int], None]:
    """What a watch tells, as a line that replaces itself."""
    line = RecordLine(doing, time.monotonic)
    return lambda done, total: console.progress(line.told(done, total))


def _rate_of(done: int, total: int, seconds: float) -> tuple[float, float]:
    """How many a second, and seconds that are left; zeros where that cannot be known yet."""
    if seconds < _FIRST_SECONDS or done < _STEADY_SHARE * total or not done:
        return 0.0, 0.0
    return done / seconds, max(0, total - done) * seconds / done


def in_words(seconds: float) -> str:
    """A time as people say it, rounded up: never a promise that cannot be kept."""
    whole = -int(-seconds // 1)
    minutes, rest = divmod(whole, 60)
    if not minutes:
        return f"{rest} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s"
