"""Working the queue out beside the window: decisions never wait for it, and it can stop."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.services.settling.results import SettlingCounts
from reviewer.services.watching import Watch
from reviewer.ui.beside import Beside
from reviewer.ui.pieces.pace import Pace

if TYPE_CHECKING:
    from reviewer.workspace import Workspace

_LANE = "refresh"
_WORTH_TELLING = 0.4
"""Seconds from which progress is told: what is over sooner would only flicker."""
Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Worked:
    """The counts before and after, and whether it was stopped before its end."""

    before: SettlingCounts
    after: SettlingCounts
    stopped: bool


class Refreshing(QObject):
    """One at a time; what is asked for meanwhile is begun behind it."""

    progressed = Signal(object)
    """Pace."""
    ended = Signal(object)
    """Worked."""
    failed = Signal(object)
    """A ReviewerError; faults of the program come by `troubled`."""
    troubled = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject, *, clock: Clock = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._beside = Beside(workspace, self)
        self._beside.troubled.connect(self.troubled)
        self._pace: Pace | None = None
        self._began = 0.0
        self._again = False

    @property
    def busy(self) -> bool:
        """Whether it runs, or was not told yet."""
        return self._beside.busy

    def start(self) -> None:
        """Work out every case whose codings have changed."""
        if self.busy:
            self._again = True
            return
        self._begin()

    def stop(self) -> None:
        """Stop behind the step that runs; what was worked out stays."""
        self._again = False
        self._beside.stop(_LANE)

    def shut_down(self) -> None:
        """Stop, wait, end the thread."""
        self._beside.shut_down()

    def _begin(self) -> None:
        self._again, self._pace, self._began = False, None, self._clock()
        self._beside.run(_LANE, _work, done=self._end, failed=self.failed.emit, told=self._tell)

    def _tell(self, done: int, total: int) -> None:
        if self._pace is None or self._pace.total != total:
            self._pace = Pace(total, began=self._began)
        self._pace.tell(self._clock(), done)
        if self._clock() - self._began >= _WORTH_TELLING:
            self.progressed.emit(self._pace)

    def _end(self, worked: Worked) -> None:
        self.ended.emit(worked)
        if self._again:
            self._begin()


def _work(workspace: Workspace, watch: Watch) -> Worked:
    desk = workspace.settling
    before = desk.counts()
    after = desk.refresh(watch.told, watch.stopped)
    return Worked(before, after, watch.stopped())
