"""Going through codings in steps on the storage thread: other work finds its turn between two of them, and a
person can stop it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from reviewer.services.revising.results import Progress
from reviewer.ui.operations import Operations

Ended = TypeVar("Ended")

_STEP_SECONDS = 0.06


class _Steps(Generic[Ended]):
    """Used on the storage thread only."""

    def __init__(self, make: Callable[[], Generator[Progress, None, Ended]]) -> None:
        self._make = make
        self._steps: Generator[Progress, None, Ended] | None = None
        self.ended: list[Ended] = []

    def step(self) -> Progress | None:
        """A slice of the work; None once it has come to its end."""
        end = time.monotonic() + _STEP_SECONDS
        try:
            if self._steps is None:
                self._steps = self._make()
            progress = next(self._steps)
            while time.monotonic() < end:
                progress = next(self._steps)
        except StopIteration as finished:
            self.ended.append(finished.value)
            return None
        return progress

    def close(self) -> None:
        """No step follows."""
        if self._steps is not None:
            self._steps.close()


class Stepping(QObject):
    """One thing at a time; a new one takes the place of the old."""

    def __init__(self, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations
        self._running = 0

    def start(
        self,
        make: Callable[[], Generator[Progress, None, Ended]],
        *,
        told: Callable[[Progress], None],
        done: Callable[[Ended], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Begin; `make` is called on the storage thread."""
        self.stop()
        number, steps = self._running, _Steps(make)

        def ask() -> None:
            self._operations.run(steps.step, done=stepped, failed=gave_up, owner=self)

        def stepped(progress: Progress | None) -> None:
            if number != self._running:
                self._operations.run(steps.close)
            elif progress is None:
                done(steps.ended[0])
            else:
                told(progress)
                ask()

        def gave_up(error: Exception) -> None:
            if number == self._running:
                failed(error)

        ask()

    def stop(self) -> None:
        """End what is going on, if anything is, after its present step; nothing of it is told any more."""
        self._running += 1
