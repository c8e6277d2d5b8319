"""Working the queue out on a thread and a store of their own: decisions never wait for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reviewer.services.settling.results import SettlingCounts
from reviewer.ui.operations import Operations

if TYPE_CHECKING:
    from reviewer.workspace import Workspace

_TELL_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Told:
    """How far it is: cases done of all, and how long it has taken so far."""

    done: int
    total: int
    seconds: float

    @property
    def rate(self) -> float:
        """Cases a second."""
        return self.done / self.seconds if self.seconds > 0 else 0.0

    @property
    def remaining(self) -> float | None:
        """Seconds still to come; None while nothing can be said."""
        return (self.total - self.done) / self.rate if self.rate > 0 else None


@dataclass(frozen=True, slots=True)
class Worked:
    """The counts before and after, and whether it was stopped before its end."""

    before: SettlingCounts
    after: SettlingCounts
    stopped: bool


class Refreshing(QObject):
    """Owns the thread.  A refresh that is asked for while one runs is begun behind it."""

    progressed = Signal(object)
    """Told."""
    ended = Signal(object)
    """Worked."""
    failed = Signal(object)
    _said = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._operations = Operations(self)
        self._operations.troubled.connect(self.failed)
        self._stop = threading.Event()
        self._said.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether it runs, or was not told yet."""
        return self._operations.busy

    def start(self) -> None:
        """Work out every case whose codings have changed."""
        if self.busy:
            return
        self._stop = stop = threading.Event()
        self._operations.run(lambda: self._work(stop), done=self.ended.emit, owner=self)

    def stop(self) -> None:
        """Stop behind the step that runs; what was worked out stays."""
        self._stop.set()

    def shut_down(self) -> None:
        """Stop, wait, end the thread."""
        self.stop()
        self._operations.shut_down()

    def _work(self, stop: threading.Event) -> Worked:
        began = time.monotonic()
        with self._workspace.beside() as beside:
            desk = beside.settling
            before = desk.counts()
            after = desk.refresh(self._teller(began, time.monotonic), stop.is_set)
        return Worked(before, after, stop.is_set())

    def _teller(self, began: float, clock: Callable[[], float]) -> Callable[[int, int], None]:
        told = [began]

        def tell(done: int, total: int) -> None:
            now = clock()
            if now - told[0] >= _TELL_SECONDS or done == total:
                told[0] = now
                self._said.emit(Told(done, total, now - began))

        return tell
