"""A chip: a short word in a soft pill, for answers, states and accounts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.ui.pieces.painting import Tone, chip_size, paint_chip
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import PlainLabel


class Chip(PlainLabel):
    """As wide as its text, at most what its place gives; then the text is elided."""

    def __init__(
        self, text: str, theme: Theme, *, tone: Tone = Tone.ACCENT, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_chip(self, text: str, tone: Tone = Tone.ACCENT) -> None:
        """Another text and tone."""
        self._tone = tone
        if text != self.text():
            self.setText(text)
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self._theme, self.text())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(36), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.text():
            return
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self.text(), self._theme, tone=self._tone)
        painter.end()
