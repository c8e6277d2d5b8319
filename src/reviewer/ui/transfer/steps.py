"""The steps in a row: done, here, still to come; by number, sign and weight, never by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.ui.pieces.reading import leading, placed
from reviewer.ui.theme import Theme
from reviewer.ui.transfer.presenter import STEPS, Step
from reviewer.ui.transfer.words import step_words

_DONE = "✓"


class StepStrip(QWidget):
    """Painted; a screen reader has it as one sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._at, self.step = 0, Step.FILES
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(Step.FILES)

    def show_step(self, step: Step) -> None:
        """One is here now."""
        self.step = step
        self._at = STEPS.index(step)
        words = self.tr("Step {at} of {count}: {name}")
        self.setAccessibleName(words.format(at=self._at + 1, count=len(STEPS), name=step_words(step)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(480), self._disc() + self._theme.px(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        part = self.width() / len(STEPS)
        for at, step in enumerate(STEPS):
            self._paint_step(painter, QRect(round(at * part), 0, round(part), self.height()), at, step)
        painter.end()

    def _paint_step(self, painter: QPainter, place: QRect, at: int, step: Step) -> None:
        theme, tokens, side = self._theme, self._theme.tokens, self._disc()
        disc = QRect(place.left() + 1, (place.height() - side) // 2, side, side)
        self._paint_disc(painter, QRectF(placed(self, disc)), at)
        font = theme.font(bold=at == self._at)
        start = disc.right() + theme.px(8)
        room = place.right() - start - theme.px(10)
        line = QFontMetrics(font).elidedText(step_words(step), Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(tokens.text if at <= self._at else tokens.muted)
        words = QRect(start, place.top(), room, place.height())
        painter.drawText(placed(self, words), int(leading(self) | Qt.AlignmentFlag.AlignVCenter), line)
        begin = start + QFontMetrics(font).horizontalAdvance(line) + theme.px(10)
        if at + 1 < len(STEPS) and begin < place.right() - theme.px(10):
            self._paint_line(painter, begin, place.right() - theme.px(10))

    def _paint_disc(self, painter: QPainter, disc: QRectF, at: int) -> None:
        tokens = self._theme.tokens
        here, done = at == self._at, at < self._at
        ground = tokens.accent if here else tokens.accent_soft if done else tokens.card
        edge = tokens.accent if here or done else tokens.control
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5))
        ink = tokens.accent_text if here else tokens.accent_soft_text if done else tokens.muted
        painter.setPen(ink)
        painter.setFont(self._theme.font(size=-1, bold=here))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), _DONE if done else str(at + 1))

    def _paint_line(self, painter: QPainter, start: int, end: int) -> None:
        painter.setPen(QPen(self._theme.tokens.border, 1))
        line = placed(self, QRect(start, self.height() // 2, end - start, 1))
        painter.drawLine(QPointF(line.left(), line.top() + 0.5), QPointF(line.right(), line.top() + 0.5))

    def _disc(self) -> int:
        return self._theme.px(24)
