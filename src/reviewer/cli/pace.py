"""How far a file is, how fast it goes and how long it will take: the line that a terminal shows meanwhile."""

from __future__ import annotations

from collections.abc import Callable

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
        if seconds < _FIRST_SECONDS or progress.done < _STEADY_SHARE * progress.total or not progress.done:
            return ""
        rate = progress.done / seconds
        left = max(0, progress.total - progress.done) / rate
        return f", {rate / _MB:,.1f} MB a second, {in_words(left)} left"


def in_words(seconds: float) -> str:
    """A time as people say it, rounded up: never a promise that cannot be kept."""
    whole = -int(-seconds // 1)
    minutes, rest = divmod(whole, 60)
    if not minutes:
        return f"{rest} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s"
