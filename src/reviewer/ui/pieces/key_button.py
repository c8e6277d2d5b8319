"""A key cap with what it does beside it, as a button: the key is printed on what it does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reviewer.ui.pieces.painting import keycap_size, paint_focus, paint_keycap
from reviewer.ui.pieces.reading import leading, placed
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import tip


class KeyButton(QAbstractButton):
    """A key cap with what it does beside it; pressed by the key, or by a click."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cap, self._words = "", ""
        self._short = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_key(self, cap: str, words: str, tip: str = "") -> None:
        """The key and its words; `tip` is the long form."""
        if (cap, words) != (self._cap, self._words):
            self._cap, self._words = cap, words
            self.setAccessibleName(tip or words)
            self.setAccessibleDescription(cap)
            self.updateGeometry()
        self.update()

    def set_short(self, short: bool) -> None:
        """Show the cap alone, where there is no room for words; a screen reader still has them."""
        if short != self._short:
            self._short = short
            self.setToolTip(tip(self._words) if short else "")
            self.updateGeometry()
            self.update()

    def hidden_width(self) -> int:
        """How much wider it would be with its words; 0 where they are shown."""
        return self._words_width() if self._short else 0

    def _words_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._words) + self._theme.px(8)

    def sizeHint(self) -> QSize:
        cap = keycap_size(self._theme, self._cap)
        words = 0 if self._short else self._words_width()
        return QSize(cap.width() + words, max(cap.height(), self.fontMetrics().height()) + self._theme.px(4))

    def minimumSizeHint(self) -> QSize:
        """The cap alone: words that find no room must not push everything beside them out of sight."""
        return QSize(keycap_size(self._theme, self._cap).width(), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, size = self._theme, keycap_size(self._theme, self._cap)
        cap = QRect(QPoint(0, (self.height() - size.height()) // 2), size)
        paint_keycap(painter, placed(self, cap), self._cap, theme, chosen=self.isChecked())
        start = size.width() + theme.px(5)
        words = QRect(start, 0, self.width() - start, self.height())
        painter.setPen(theme.tokens.text if self.isEnabled() else theme.tokens.muted)
        line = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, words.width())
        if not self._short:
            flags = int(leading(self) | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(placed(self, words), flags, line)
        if self.hasFocus():
            paint_focus(painter, self.rect(), theme)
        painter.end()
