"""Drawing the window to a file, for machines without a display and for the manual's pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from reviewer.ui.main_window import MainWindow
from reviewer.ui.operations import Operations


class Rendering(QObject):
    """Waits until everything shown has been read, saves one picture and closes the window."""

    def __init__(self, window: MainWindow, operations: Operations, file: Path) -> None:
        super().__init__(window)
        self._window, self._operations, self._file = window, operations, file
        self.done = False
        operations.busy_changed.connect(self._busy_changed)
        if not operations.busy:
            self._soon()

    def _busy_changed(self, busy: bool) -> None:
        if not busy and not self.done:
            self._soon()

    def _is_reading(self) -> bool:
        return self._operations.busy

    def _soon(self) -> None:
        # Behind what is being told just now: the page draws first.
        QTimer.singleShot(0, self, self._draw)

    def _draw(self) -> None:
        if self.done or self._is_reading() or self._window.page is None:
            return
        picture = self._window.grab()
        # Painting asks for rows that were not read yet: then the picture is taken once they are here.
        if self._is_reading():
            return
        self.done = picture.save(str(self._file), "PNG")
        self._window.close()
