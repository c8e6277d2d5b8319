"""Releasing the feedback of a round, from the panel above the record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from reviewer.services.changes import Changes
from reviewer.services.settling.results import RoundState
from reviewer.ui.adjudication.releasing import Releasing
from reviewer.ui.adjudication.rounds import RoundsPanel
from reviewer.ui.page import Surroundings

if TYPE_CHECKING:
    from reviewer.services.settling.feedback import Feedback


class Release(QObject):
    """While the panel is open its keys choose and release; Esc closes it."""

    def __init__(self, around: Surroundings, panel: RoundsPanel, *, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._panel = around, panel
        self.releasing = Releasing()
        self._wanted = False
        panel.chosen.connect(self._choose)

    @property
    def is_open(self) -> bool:
        """Whether the panel takes keys."""
        return not self._panel.isHidden()

    def open(self) -> None:
        """Read the rounds and show them."""
        self._wanted = True
        self._around.operations.run(lambda: self._service().rounds(), done=self._show, owner=self)

    def press(self, key: str) -> bool:
        """A key while the panel is open; all of them are its own."""
        if key == "esc":
            self._wanted = False
            self._panel.hide()
            return True
        number = self.releasing.press(key)
        if number is not None:
            self._around.operations.run(
                lambda: self._service().release(number),
                done=lambda changes: self._released(number, changes),
                owner=self,
            )
        self._panel.show_rounds(self.releasing)
        return True

    def _service(self) -> Feedback:
        return self._around.workspace.feedback

    def _choose(self, at: int) -> None:
        self.releasing.choose(at)
        self._panel.show_rounds(self.releasing)

    def _show(self, rounds: Sequence[RoundState]) -> None:
        self.releasing = Releasing(tuple(rounds), self.releasing.chosen)
        self._panel.setVisible(self._wanted)
        self._panel.show_rounds(self.releasing)

    def _released(self, number: int, changes: Changes) -> None:
        words = QCoreApplication.translate(
            "Settle", "The feedback of round {number} is released: its reviewers see it from now on."
        )
        self._around.notices.note(words.format(number=QLocale().toString(number)))
        self._around.operations.announce(changes, self)
        if self._wanted:
            self.open()
