"""Cells of plain text, painted from one look into the model: a styled cell asks it eight times."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import reads_leftwards

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = int(Qt.AlignmentFlag.AlignRight | _MIDDLE)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | _MIDDLE)
_CHOSEN, _FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus


class PlainCells(QStyledItemDelegate):
    """Elided text on one line; the chosen row has its ground, the current cell its edge.

    `cell(row, column)` gives the text and whether it is a number, set at the end of its line.
    """

    def __init__(
        self, theme: Theme, cell: Callable[[int, int], tuple[str, bool]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._cell = theme, cell

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, rect = self._theme.tokens, option.rect
        chosen = bool(option.state & _CHOSEN)
        if chosen:
            painter.fillRect(rect, tokens.accent_soft)
        edge = self._theme.px(8)
        words = rect.adjusted(edge, 0, -edge, 0)
        text, number = self._cell(index.row(), index.column())
        rightwards = option.direction == Qt.LayoutDirection.LeftToRight
        line = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.setFont(option.font)
        painter.setPen(tokens.accent_soft_text if chosen else tokens.text)
        if not rightwards and not reads_leftwards(text):
            # Dates, hashes and names keep their order, and their ellipsis its end, in a mirrored window.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(words, _RIGHT if number is rightwards else _LEFT, line)
        painter.setLayoutDirection(option.direction)
        if chosen and option.state & _FOCUSED:
            painter.setPen(tokens.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
