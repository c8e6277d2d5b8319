"""One line of a list of cases: state, case id, flag, and a few words at its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewer.domain.identifiers import CaseKey
from reviewer.ui.pieces.icons import Icon, pixmap
from reviewer.ui.pieces.painting import paint_focus, paint_selection
from reviewer.ui.rows import PLACEHOLDER, ROW_ROLE
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown

_ICON = 15


class CaseLine(NamedTuple):
    """What stands on a line; `aside` is left out where there is no room for it."""

    case_id: str
    icon: Icon
    aside: str
    flagged: bool = False


class CaseLines(QStyledItemDelegate):
    """For rows that have a `case`: `is_open` says whether it is the open one, `line` what stands there."""

    def __init__(
        self,
        theme: Theme,
        *,
        is_open: Callable[[CaseKey], bool],
        line: Callable[[Any], CaseLine],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._is_open, self._line = theme, is_open, line
        self._icons: dict[tuple[Icon, float], QPixmap] = {}

    def forget(self) -> None:
        """Draw the icons again: the theme has changed."""
        self._icons.clear()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, max(self._theme.px(30), option.fontMetrics.height() + self._theme.px(10)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, tokens = self._theme, self._theme.tokens
        body = option.rect.adjusted(theme.px(1), theme.px(1), -theme.px(1), -theme.px(1))
        row = index.data(ROW_ROLE)
        opened = row is not None and self._is_open(row.case)
        if opened:
            paint_selection(painter, body, theme)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, body, theme)
        painter.setPen(tokens.accent_soft_text if opened else tokens.text)
        painter.setFont(option.font)
        if row is None:
            painter.drawText(body, int(Qt.AlignmentFlag.AlignCenter), PLACEHOLDER)
            return
        self._paint_line(painter, option, body, self._line(row), opened=opened)

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, body: QRect, line: CaseLine, *, opened: bool
    ) -> None:
        theme = self._theme
        edge, gap, icon = theme.px(8), theme.px(7), theme.px(_ICON)
        self._paint_icon(painter, option, QRect(body.left() + edge, 0, icon, icon), line.icon)
        files = line.aside
        wide = option.fontMetrics.horizontalAdvance(files)
        needed = option.fontMetrics.horizontalAdvance(shown(line.case_id)) + wide + icon + 2 * edge + 2 * gap
        if needed > body.width():
            # The case comes first: where the text is large its number of files is left out.
            files, wide = "", 0
        start, end = body.left() + edge + icon + gap, body.right() - edge - wide
        end += 0 if files else gap + theme.px(6)
        if line.flagged:
            self._paint_icon(painter, option, QRect(end - gap - icon, 0, icon, icon), Icon.FLAG)
            end -= icon + gap
        side = option.direction
        words = QRect(start, body.top(), max(end - gap - start, 0), body.height())
        case = option.fontMetrics.elidedText(shown(line.case_id), Qt.TextElideMode.ElideMiddle, words.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        leading, trailing = (left, right) if side == Qt.LayoutDirection.LeftToRight else (right, left)
        painter.drawText(QStyle.visualRect(side, option.rect, words), int(flags | leading), case)
        if not opened:
            painter.setPen(theme.tokens.muted)
        counted = QRect(body.right() - edge - wide, body.top(), wide + 1, body.height())
        painter.drawText(QStyle.visualRect(side, option.rect, counted), int(flags | trailing), files)

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, at: QRect, icon: Icon) -> None:
        ratio = painter.device().devicePixelRatioF()
        if (icon, ratio) not in self._icons:
            ink = self._theme.tokens.warning_text if icon is Icon.FLAG else self._theme.tokens.muted
            self._icons[icon, ratio] = pixmap(icon, ink, at.width(), ratio)
        at.moveTop(option.rect.top() + (option.rect.height() - at.height()) // 2)
        place = QStyle.visualRect(option.direction, option.rect, at)
        painter.drawPixmap(place.topLeft(), self._icons[icon, ratio])
