"""A box to tick: its mark is drawn, so that it is seen on every ground and at every text size."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from reviewer.ui.pieces.painting import paint_focus
from reviewer.ui.pieces.reading import leading, placed
from reviewer.ui.theme import Theme

_MARK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))


class TickBox(QCheckBox):
    """As a check box: Space ticks it."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        # Advances are fractions of a pixel: rounded down, the last sign of some words would be cut off.
        words = math.ceil(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 1
        edge = self._theme.px(4)
        return QSize(
            self._room() + words + 2 * edge, max(self._side(), self.fontMetrics().height()) + 2 * edge
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self._room() + self._theme.px(40), self.sizeHint().height())

    def hitButton(self, _place: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, edge = self._side(), self._theme.px(4)
        box = QRect(edge, (self.height() - side) // 2, side, side)
        self._paint_box(painter, QRectF(placed(self, box)).adjusted(0.5, 0.5, -0.5, -0.5))
        words = QRect(self._room() + edge, 0, self.width() - self._room() - 2 * edge, self.height())
        painter.setPen(self._theme.tokens.text if self.isEnabled() else self._theme.tokens.muted)
        line = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(placed(self, words), int(leading(self) | Qt.AlignmentFlag.AlignVCenter), line)
        if self.hasFocus():
            paint_focus(painter, self.rect(), self._theme)
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        tokens, ticked = self._theme.tokens, self.isChecked()
        painter.setPen(QPen(tokens.accent if ticked else tokens.control, 1))
        painter.setBrush(tokens.accent if ticked else tokens.card)
        painter.drawRoundedRect(box, self._theme.px(4), self._theme.px(4))
        if ticked:
            pen = QPen(tokens.accent_text, max(1.6, self._theme.px(2)))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(
                [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in _MARK]
            )

    def _side(self) -> int:
        return self._theme.px(17)

    def _room(self) -> int:
        return self._side() + self._theme.px(8)
