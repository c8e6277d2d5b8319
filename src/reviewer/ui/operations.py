"""One storage thread: functions run on it in order, their results come back on the main thread in order.

Pages never wait: typing ahead queues further functions, and the order of saves is the order of keys.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from reviewer.domain.errors import ReviewerError

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Finished:
    """What one function gave: a result, or an error and no result."""

    owner: QObject | None
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    result: Any
    error: Exception | None


def _nothing() -> None:
    """Comes behind everything queued."""


class Operations(QObject):
    """Owns the storage thread.  Made, used and shut down on the main thread."""

    busy_changed = Signal(bool)
    """True when something waits or runs, False when all of it is done and told."""
    troubled = Signal(object)
    """An exception that no `failed` took, or that is our bug; the window turns it into words."""
    held_changed = Signal(bool)
    """True from when the disk would not take a write until everything held behind it was taken."""
    changed = Signal(object, object)
    """(Changes, initiator): something was written; each page decides whether it is touched."""
    _ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reviewer-storage")
        self._finished: deque[_Finished] = deque()
        self._waiting = 0
        self._held = False
        self._open = True
        self._ready.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a function waits or runs, or its result was not told yet."""
        return self._waiting > 0

    def run(
        self,
        function: Callable[[], Result],
        *,
        done: Callable[[Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Run `function` on the storage thread, then `done(result)` or `failed(error)` on this one.

        Nothing is told once `owner` is gone.  Without `failed`, an error goes to `troubled`; an error
        that is no ReviewerError always goes there too.  After `shut_down` nothing runs any more.
        """
        if not self._open:
            return
        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)
        self._executor.submit(self._work, function, done, failed, owner)

    def hold(self, held: bool) -> None:
        """Whether writes are held back now; the status bar must not say that all is saved."""
        if held != self._held:
            self._held = held
            self.held_changed.emit(held)

    def announce(self, changes: object, initiator: object) -> None:
        """Tell every page what was written; `initiator` is whoever shows it already."""
        self.changed.emit(changes, initiator)

    def settle(self) -> None:
        """Let everything queued finish and tell its results, with what those ask for in turn; waits."""
        while self._waiting:
            self._executor.submit(_nothing).result()
            self._deliver()

    def shut_down(self) -> None:
        """Let everything queued finish, tell its results, and end the thread; waits.  Again: nothing."""
        self._open = False
        self._executor.shutdown(wait=True)
        self._deliver()

    def _work(
        self,
        function: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
        owner: QObject | None,
    ) -> None:
        try:
            finished = _Finished(owner, done, failed, function(), None)
        except Exception as error:  # noqa: BLE001 - every error is told on the main thread, none may end the worker
            finished = _Finished(owner, done, failed, None, error)
        self._finished.append(finished)
        self._ready.emit()

    def _deliver(self) -> None:
        while self._finished:
            finished = self._finished.popleft()
            self._waiting -= 1
            try:
                self._tell(finished)
            finally:
                if not self._waiting:
                    self.busy_changed.emit(False)

    def _tell(self, finished: _Finished) -> None:
        gone = finished.owner is not None and not shiboken6.isValid(finished.owner)
        if finished.error is None:
            if finished.done is not None and not gone:
                finished.done(finished.result)
            return
        taken = finished.failed is not None and not gone
        if taken and finished.failed is not None:
            finished.failed(finished.error)
        if not taken or not isinstance(finished.error, ReviewerError):
            self.troubled.emit(finished.error)


class OwnedRuns:
    """The storage thread for one page: nothing is told to it once it is gone."""

    def __init__(self, operations: Operations, page: QObject) -> None:
        self._operations, self._page = operations, page

    def run(
        self,
        function: Callable[[], Any],
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """As `Operations.run`, for the page."""
        self._operations.run(function, done=done, failed=failed, owner=self._page)
