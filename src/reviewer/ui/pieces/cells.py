"""Cells of plain text, painted from one look into the model: a styled cell asks it eight times."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewer.ui.theme import Theme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PlainCells(QStyledItemDelegate):
    """Elided text on one line; the chosen row has its ground, the current cell its edge."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, rect = self._theme.tokens, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, tokens.accent_soft)
        edge = self._theme.px(8)
        words = rect.adjusted(edge, 0, -edge, 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        right = index.data(Qt.ItemDataRole.TextAlignmentRole) == int(_RIGHT)
        align = QStyle.visualAlignment(option.direction, _RIGHT if right else _LEFT)
        line = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.setFont(option.font)
        painter.setPen(tokens.accent_soft_text if chosen else tokens.text)
        painter.drawText(words, int(align | Qt.AlignmentFlag.AlignAbsolute), line)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(tokens.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
