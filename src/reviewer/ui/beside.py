"""Long work on a thread and a store of its own: answers and lists never wait for it, and it can stop."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reviewer.services.watching import Watch
from reviewer.ui.operations import Operations

if TYPE_CHECKING:
    from reviewer.workspace import Workspace

Result = TypeVar("Result")
Told = Callable[[int, int], None]


class Beside(QObject):
    """Owns the thread, and the second opening of the project that it works on.

    Work has a `lane`: what is begun later in a lane stops what was begun before in it, of which no more is
    told.  Everything is told on the main thread.
    """

    troubled = Signal(object)
    """A fault of the program, for the window's notice."""
    _said = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._operations = Operations(self)
        self._operations.troubled.connect(self.troubled)
        self._opened: Workspace | None = None
        self._running: dict[str, threading.Event] = {}
        self._told: deque[Callable[[], None]] = deque()
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something runs, or was not told yet."""
        return self._operations.busy

    @property
    def operations(self) -> Operations:
        """The thread, for lists that are read on it; what runs there may ask for `opened`."""
        return self._operations

    def opened(self) -> Workspace:
        """The second opening; on the thread only."""
        return self._beside()

    def run(
        self,
        lane: str,
        work: Callable[[Workspace, Watch], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        told: Told | None = None,
    ) -> None:
        """Do it in its turn, then `done` or `failed`; where it was stopped that is `watching.Stopped`."""
        self.forget(lane)
        stop = self._running[lane] = threading.Event()

        def tell(say: Callable[..., None], *said: Any) -> None:
            if self._running.get(lane) is stop:
                say(*said)

        def end(say: Callable[..., None], said: Any) -> None:
            # A result may overtake what was told on the way: that is told first.
            self._hear()
            tell(say, said)

        def tell_later(at: int, total: int) -> None:
            self._told.append(lambda: tell(told or _nothing, at, total))
            self._said.emit()

        watch = Watch(
            told=tell_later,
            stopped=stop.is_set,
        )
        self._operations.run(
            lambda: work(self._beside(), watch),
            done=lambda result: end(done, result),
            failed=lambda error: end(failed, error),
            owner=self,
        )

    def stop(self, lane: str) -> None:
        """Stop what runs there at its next step; it is told that it was."""
        if lane in self._running:
            self._running[lane].set()

    def forget(self, lane: str) -> None:
        """Stop it, and tell no more of it."""
        self.stop(lane)
        self._running.pop(lane, None)

    def shut_down(self) -> None:
        """Stop everything, wait, close the second opening, end the thread."""
        for lane in tuple(self._running):
            self.forget(lane)
        self._operations.run(self._close)
        self._operations.shut_down()

    def _hear(self) -> None:
        while self._told:
            self._told.popleft()()

    # ---- on the thread

    def _beside(self) -> Workspace:
        if self._opened is None:
            self._opened = self._workspace.beside()
        return self._opened

    def _close(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()


def _nothing(_done: int, _total: int) -> None:
    """Nobody wants to know."""
