"""A count as a button: icon, word and number."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reviewer.ui.pieces.icons import Icon, pixmap
from reviewer.ui.pieces.painting import paint_focus, paint_selection
from reviewer.ui.pieces.reading import leading, placed
from reviewer.ui.theme import Theme

_ICON = 13


class CountButton(QAbstractButton):
    """Checked while only what it counts is shown."""

    def __init__(self, theme: Theme, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._words = theme, icon, ""
        self._drawn: dict[tuple[int, int, float], QPixmap] = {}
        self.setCheckable(True)
        self.setProperty("look", "small")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, spoken: str) -> None:
        """What stands behind the icon, and what a screen reader says."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(spoken)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics, px = self.fontMetrics(), self._theme.px
        return QSize(metrics.horizontalAdvance(self._words) + px(_ICON) + px(11), metrics.height() + px(6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        if self.isChecked():
            paint_selection(painter, self.rect(), theme)
        if self.hasFocus():
            paint_focus(painter, self.rect(), theme)
        ink = theme.tokens.accent_soft_text if self.isChecked() else theme.tokens.muted
        side, edge = theme.px(_ICON), theme.px(3)
        icon = placed(self, QRect(edge, (self.height() - side) // 2, side, side))
        drawing = (ink.rgba(), side, self.devicePixelRatioF())
        if drawing not in self._drawn:
            self._drawn[drawing] = pixmap(self._icon, ink, side, self.devicePixelRatioF())
        painter.drawPixmap(icon.topLeft(), self._drawn[drawing])
        start = edge + side + theme.px(5)
        painter.setPen(ink)
        room = self.width() - start
        line = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        words = placed(self, QRect(start, 0, room, self.height()))
        painter.drawText(words, int(leading(self) | Qt.AlignmentFlag.AlignVCenter), line)
        painter.end()
