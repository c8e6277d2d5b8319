"""How fast it goes and how long it will take (no Qt): told only once it can be known."""

from __future__ import annotations

from collections import deque

_SPAN = 10.0
"""Seconds that a rate looks back on: long enough to be steady, short enough to follow a slower disk."""
_FIRST = 1.0
_STEADY_SHARE = 0.02


class Pace:
    """Fed with (seconds, how much is done); `seconds` come from any clock that only goes forward."""

    def __init__(self, total: int, *, began: float) -> None:
        self.total = max(total, 0)
        self.done = 0
        self._began = began
        self._marks: deque[tuple[float, int]] = deque([(began, 0)])

    def tell(self, seconds: float, done: int) -> None:
        """So much is done at that moment; what goes back is left out."""
        if done < self.done:
            return
        self.done = min(done, self.total)
        self._marks.append((seconds, self.done))
        while len(self._marks) > 2 and seconds - self._marks[1][0] >= _SPAN:
            self._marks.popleft()

    @property
    def share(self) -> float:
        """0 to 1; a total of nothing is done."""
        return self.done / self.total if self.total else 1.0

    @property
    def rate(self) -> float | None:
        """How much a second over the last seconds; None while too little was seen."""
        (first, before), (last, now) = self._marks[0], self._marks[-1]
        if last - self._began < _FIRST or last <= first:
            return None
        return (now - before) / (last - first)

    @property
    def remaining(self) -> float | None:
        """Seconds still to come; None while nobody can tell."""
        rate = self.rate
        if not rate or self.share < _STEADY_SHARE:
            return None
        return (self.total - self.done) / rate
