"""A choice of a few things: its arrow is drawn in the text's colour at every text size."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from reviewer.ui.pieces.reading import placed
from reviewer.ui.theme import Theme


class ChoiceBox(QComboBox):
    """As wide as its longest line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("look", "choice")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        px = self._theme.px
        place = placed(self, QRect(self.width() - px(22), 0, px(14), self.height())).center()
        middle, wide, high = QPointF(place), px(4), px(2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.tokens.muted, max(1.5, px(2) * 0.8))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        ends = [middle + QPointF(-wide, -high), middle + QPointF(0, high), middle + QPointF(wide, -high)]
        painter.drawPolyline(ends)
        painter.end()
