"""Long work that tells how far it is, and ends where somebody says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reviewer.domain.errors import Refused
from reviewer.domain.frame import Frame, FrameCase

_EVERY = 2_000


class Stopped(Refused):
    """Somebody stopped it; nothing of it was kept."""

    def __init__(self) -> None:
        super().__init__("This was stopped; nothing of it was kept.")


def _nobody_listens(_done: int, _total: int) -> None:
    """What is told to nobody."""


@dataclass(frozen=True, slots=True)
class Watch:
    """`told(done, total)` hears how far it is (total 0: nobody knows); `stopped` is asked now and then."""

    told: Callable[[int, int], None] = _nobody_listens
    stopped: Callable[[], bool] = bool

    def step(self, done: int, total: int = 0) -> None:
        """Tell, and raise Stopped where it was stopped."""
        if self.stopped():
            raise Stopped
        self.told(done, total)


class WatchedRecords:
    """Records that come to at most so many, told and stopped now and then; `finish` is the last moment."""

    def __init__(self, watch: Watch, total: int) -> None:
        self._watch, self._total, self._done = watch, total, 0
        watch.step(0, total)

    def tick(self) -> None:
        """One more; raises Stopped where it was stopped."""
        self._done += 1
        if self._done % _EVERY == 0:
            self._watch.step(min(self._done, self._total), self._total)

    def finish(self) -> None:
        """Everything is done but what cannot be stopped."""
        self._watch.step(self._total, self._total)


class WatchedFrame:
    """A frame of about so many cases that is gone through so many times, and tells how much is done."""

    def __init__(self, frame: Frame, watch: Watch, cases: int, *, times: int = 1) -> None:
        self._frame, self._watch = frame, watch
        self._cases, self._total = cases, cases * times
        self._turn = 0

    def __iter__(self) -> Iterator[FrameCase]:
        before = self._turn * self._cases
        self._turn += 1
        for at, case in enumerate(self._frame):
            if at % _EVERY == 0:
                self._watch.step(before + at, self._total)
            yield case
