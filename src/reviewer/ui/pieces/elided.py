"""One line of text that elides when its place is too narrow, and shows it whole as a tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOption, QWidget

from reviewer.ui.untrusted import PlainLabel, reads_leftwards, shown, tip


class ElidedLabel(PlainLabel):
    """For metadata of any length: never wider than its place, and its size never follows its text."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__("", parent)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_untrusted(text)

    def set_untrusted(self, text: str) -> None:
        """Show metadata text on one line."""
        self.set_shown(shown(text))

    def set_shown(self, text: str) -> None:
        """Show words of the program's own, in which metadata stands as `shown` gives it."""
        if text != self.text():
            self.setText(text)
            self._tell_hidden()

    def sizeHint(self) -> QSize:
        # Text of two directions is laid out up to two pixels wider than its advance says.
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_hidden()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        line = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        place = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        if not reads_leftwards(self.text()):
            # A path or an id keeps its order in a mirrored window.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(self.rect(), int(place | Qt.AlignmentFlag.AlignAbsolute), line)
        painter.end()

    def _tell_hidden(self) -> None:
        hidden = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(tip(self.text()) if hidden else "")
