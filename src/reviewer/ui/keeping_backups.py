"""Automatic backups while a project is open: on a thread and a second opening; nobody waits for them."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from reviewer.domain.errors import ReviewerError
from reviewer.domain.retention import Retention
from reviewer.settings import Settings
from reviewer.ui.error_words import error_words
from reviewer.ui.operations import Operations
from reviewer.ui.page import Surroundings

FIRST_MILLISECONDS = 2 * 60_000
"""Some time after opening: whoever has just signed in wants to begin."""
AGAIN_MILLISECONDS = 5 * 60_000
"""How often it is looked whether one is due; the shortest time that the settings allow between two."""


class AutomaticBackups(QObject):
    """Looks now and then, as long as the project is open; `stop` before it is left.

    One that fails is told once, in the notice; work goes on.
    """

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._operations = Operations(self)
        self._operations.troubled.connect(around.notices.error)
        self._stop = threading.Event()
        self._failed = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        """Whether it looks, or makes one."""
        return self._operations.busy

    def begin(self, first: int = FIRST_MILLISECONDS) -> None:
        """Look after so many milliseconds, and again every five minutes."""
        self._timer.start(first)

    def look(self) -> None:
        """Make a backup where one is due and something changed."""
        self._timer.setInterval(AGAIN_MILLISECONDS)
        if not self._operations.busy:
            self._operations.run(self._make, done=self._made, failed=self._not_made, owner=self)

    def stop(self) -> None:
        """End; one that is being made is stopped within a moment, and nothing of it is left."""
        self._timer.stop()
        self._stop.set()
        self._operations.shut_down()

    def _make(self) -> Path | None:
        """On the thread."""
        workspace, retention = self._around.workspace, retention_of(self._around.settings)
        if not workspace.backups.is_due(retention):
            return None
        with workspace.beside() as beside:
            return beside.backups.make_if_due(retention, self._stop.is_set)

    def _made(self, made: Path | None) -> None:
        self._failed = self._failed and made is None

    def _not_made(self, error: Exception) -> None:
        if self._stop.is_set() or self._failed or not isinstance(error, ReviewerError):
            return
        self._failed = True
        words = self.tr("No automatic backup could be made: {problem}")
        self._around.notices.warn(words.format(problem=error_words(error)))


def retention_of(settings: Settings) -> Retention:
    """What the settings say of automatic backups."""
    return Retention(
        timedelta(minutes=settings.number("backup.every_minutes")),
        settings.number("backup.hourly"),
        settings.number("backup.daily"),
        settings.number("backup.weekly"),
    )
