"""Tables of the import: what becomes of a file, with its sign."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reviewer.ui.pieces.cells import PlainCells
from reviewer.ui.pieces.icons import pixmap
from reviewer.ui.pieces.plain_table import PlainTable, cells_of
from reviewer.ui.rows import ROW_ROLE
from reviewer.ui.transfer.lines import Line, Verdict
from reviewer.ui.transfer.words import VERDICT_ICONS

__all__ = ["PlainTable", "VerdictCells", "cells_of"]


class VerdictCells(PlainCells):
    """The sign of what becomes of the file before its words."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(ROW_ROLE)
        side = self._theme.px(14)
        moved = QStyleOptionViewItem(option)
        moved.rect = self._beside_icon(option, side)
        super().paint(painter, moved, index)
        if isinstance(line, Line):
            edge = self._theme.px(8)
            rect = QRect(option.rect.left() + edge, option.rect.center().y() - side // 2, side, side)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                rect.moveRight(option.rect.right() - edge)
            tokens = self._theme.tokens
            ink = {Verdict.REFUSED: tokens.problem_text, Verdict.PARTLY: tokens.warning_text}
            colour = ink.get(line.verdict, tokens.text)
            painter.drawPixmap(rect.topLeft(), pixmap(VERDICT_ICONS[line.verdict], colour, side))

    def _beside_icon(self, option: QStyleOptionViewItem, side: int) -> QRect:
        room = side + self._theme.px(6)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        return option.rect.adjusted(0, 0, -room, 0) if mirrored else option.rect.adjusted(room, 0, 0, 0)
