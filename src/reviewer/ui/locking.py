"""What is remembered while the window is locked, and waiting before an attempt that others failed before."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reviewer.domain.errors import NotUnlocked
from reviewer.domain.identifiers import CaseKey
from reviewer.settings import Settings
from reviewer.ui.idling import Idling, SystemLock
from reviewer.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Where:
    """The page that was shown, "" for the first, and the case that was open there; keys, and no content."""

    page: str = ""
    case: CaseKey | None = None


class Patience(QObject):
    """Waits on the storage thread, and ends at once where the window is closed."""

    waiting = Signal(float)
    """So many seconds from now on; told on the main thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = threading.Event()

    def wait(self, seconds: float) -> None:
        """Raises NotUnlocked where the window is closed meanwhile."""
        self.waiting.emit(seconds)
        if self._left.wait(seconds):
            raise NotUnlocked("The window was closed before the attempt.")

    def leave(self) -> None:
        """Nobody waits any more."""
        self._left.set()


class LockWatch(QObject):
    """`wanted` while a project is open, when nobody is there or the system locks."""

    wanted = Signal()

    def __init__(self, window: MainWindow, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self.idling = Idling(settings.number("lock.idle_minutes"), self)
        self.system = SystemLock(self)
        self._with_system = settings.flag("lock.with_system")
        self.idling.left.connect(self.wanted)
        self.system.locked.connect(self.wanted)

    def begin(self) -> None:
        """A project is open."""
        self.idling.begin(self._window.windowHandle())
        if self._with_system:
            self.system.begin()

    def stop(self) -> None:
        """It is not any more."""
        self.idling.stop()
        self.system.stop()
