"""A key cap: the key printed on what it does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.ui.pieces.painting import keycap_size, paint_keycap
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import PlainLabel


class KeyCap(PlainLabel):
    """Fixed in size, so that a change of its state repaints the cap and lays nothing out again."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._chosen = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fit()

    def set_key(self, text: str) -> None:
        """Another key on the same cap."""
        if text != self.text():
            self.setText(text)
            self._fit()

    def set_chosen(self, chosen: bool) -> None:
        """Fill the cap with the accent, or not."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def sizeHint(self) -> QSize:
        return keycap_size(self._theme, self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_keycap(painter, self.rect(), self.text(), self._theme, chosen=self._chosen)
        painter.end()

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
