"""One forking process for many tests: it only forks, so that each job begins from the same state."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field

from tests.faults.workers import Workers, forking


@dataclass
class Kept:
    """Starting it imports everything, which takes longer than most jobs."""

    stack: ExitStack = field(default_factory=ExitStack)
    workers: Workers | None = None

    def at_rest(self) -> Workers:
        """The process; another one where a test that failed left a job on its way."""
        if self.workers is None or not self.workers.rests:
            self.end()
            self.workers = self.stack.enter_context(forking())
        return self.workers

    def end(self) -> None:
        self.stack.close()
        self.workers = None
