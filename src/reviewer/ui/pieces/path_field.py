"""A field for a path: Tab completes as in a terminal, and what may be meant is told while one types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reviewer.ui.pieces.paths import common_start

Ask = Callable[[str, Callable[[list[str]], None]], None]
"""Asks for the completions of a text; they are told when the folder was read."""


class PathField(QLineEdit):
    """`entered(text)` for Enter.  Tab moves on only where there is nothing to complete."""

    entered = Signal(str)
    suggested = Signal(list)
    """The paths that may be meant by what stands there."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._known: list[str] = []
        self._known_of = ""
        self._turn = -1
        self.textEdited.connect(self._look)
        self.textChanged.connect(lambda text: None if text else self._show("", []))
        self.returnPressed.connect(lambda: self.entered.emit(self.text()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if event.key() == Qt.Key.Key_Tab and bare and self._complete():
                return True
        return super().event(event)

    def _complete(self) -> bool:
        """Take over what all that may be meant begin with, then one after the other; whether there is any."""
        text, known = self.text(), self._known
        if 0 <= self._turn < len(known) and text == known[self._turn]:
            self._turn = (self._turn + 1) % len(known)
            self.setText(known[self._turn])
            return True
        if self._known_of != text or not known or known == [text]:
            return False
        start = common_start(known)
        if len(start) > len(text):
            self.setText(start)
            self._look(start)
        else:
            self._turn = 0
            self.setText(known[0])
        return True

    def _look(self, text: str) -> None:
        self._turn = -1
        self._ask(text, lambda found: self._show(text, found))

    def _show(self, text: str, found: list[str]) -> None:
        if text == self.text():
            self._known, self._known_of, self._turn = found, text, -1
            self.suggested.emit(found)
