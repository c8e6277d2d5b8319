"""The cells of the table of variables, each painted from its line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewer.services.agreement.results import Kind, Line, Verdict
from reviewer.ui.agreement.grids import bars
from reviewer.ui.agreement.painting import paint_interval, paint_marks, paint_shares
from reviewer.ui.agreement.words import VERDICT_SIGNS
from reviewer.ui.pieces.painting import paint_focus
from reviewer.ui.rows import ROW_ROLE
from reviewer.ui.theme import Theme

_NAME, _SHARES, _INTERVAL, _ALPHA, _VERDICT = 0, 3, 5, 6, 8
_QUIET = frozenset({1, 2, 4, 7})
_DOUBTFUL = frozenset({Verdict.UNRELIABLE, Verdict.FEW_DATA})


class LineCells(QStyledItemDelegate):
    """`greyed` says whether the figures are old ones."""

    def __init__(self, theme: Theme, *, greyed: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._greyed = theme, greyed

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, max(self._theme.px(29), option.fontMetrics.height() + self._theme.px(9)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(ROW_ROLE)
        if not isinstance(line, Line):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(option.rect, self._theme.tokens.accent_soft)
            self._paint_edges(painter, option.rect, index)
        self._paint_cell(painter, option, index, line, chosen=chosen)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, option.rect.adjusted(1, 1, -1, -1), self._theme)
        painter.restore()

    def _paint_cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        line: Line,
        *,
        chosen: bool,
    ) -> None:
        theme, column, edge = self._theme, index.column(), self._theme.px(8)
        inner = QRectF(option.rect.adjusted(edge, theme.px(4), -edge, -theme.px(4)))
        grey = self._greyed()
        if column == _SHARES:
            whole = line.kind is not Kind.SET
            paint_shares(painter, inner, bars(line.prevalence), theme, whole=whole, grey=grey)
            return
        if column == _INTERVAL:
            paint_marks(painter, QRectF(option.rect).adjusted(edge, 0, -edge, 0), theme)
            if line.alpha.value is not None:
                paint_interval(painter, inner, line.alpha, theme, self._figure(line, grey=grey))
                return
        self._paint_text(painter, option, index, line, ink=self._ink(line, column, chosen=chosen, grey=grey))

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        line: Line,
        *,
        ink: QColor,
    ) -> None:
        theme, column = self._theme, index.column()
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        bold = column == _ALPHA or (column == _NAME and line.kind is not Kind.FLAG)
        painter.setFont(theme.font(bold=bold))
        painter.setPen(ink)
        words = self._room(option.rect, column, line)
        if column == _VERDICT:
            text = f"{VERDICT_SIGNS[line.judgement.verdict]}  {text}"
        flag = index.data(Qt.ItemDataRole.TextAlignmentRole)
        aligned = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag(int(flag)))
        place = QStyle.visualRect(option.direction, option.rect, words)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(aligned | Qt.AlignmentFlag.AlignAbsolute), elided)

    def _room(self, rect: QRect, column: int, line: Line) -> QRect:
        edge = self._theme.px(8)
        indent = self._theme.px(18) if column == _NAME and line.kind is Kind.FLAG else 0
        return rect.adjusted(edge + indent, 0, -edge, 0)

    def _figure(self, line: Line, *, grey: bool) -> QColor:
        tokens = self._theme.tokens
        if grey:
            return tokens.control
        return tokens.muted if line.judgement.verdict is Verdict.FEW_DATA else tokens.accent

    def _ink(self, line: Line, column: int, *, chosen: bool, grey: bool) -> QColor:
        tokens = self._theme.tokens
        if chosen and column != _VERDICT:
            return tokens.accent_soft_text
        if grey or column in _QUIET or column == _INTERVAL:
            return tokens.muted
        if column == _VERDICT and line.judgement.verdict in _DOUBTFUL and not chosen:
            return tokens.warning_text
        return tokens.accent_soft_text if chosen else tokens.text

    def _paint_edges(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.setPen(self._theme.tokens.accent_edge)
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        last = index.model().columnCount() - 1
        if index.column() == 0:
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if index.column() == last:
            painter.drawLine(rect.topRight(), rect.bottomRight())
