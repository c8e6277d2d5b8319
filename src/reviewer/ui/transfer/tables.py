"""Tables of the import: plain cells, one line chosen at a time, and what becomes of a file with its sign."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from reviewer.ui.pieces.cells import PlainCells
from reviewer.ui.pieces.icons import pixmap
from reviewer.ui.rows import ROW_ROLE
from reviewer.ui.theme import Theme
from reviewer.ui.transfer.lines import Line, Verdict
from reviewer.ui.transfer.words import VERDICT_ICONS

_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class PlainTable(QTableView):
    """Rows as high as the text; the last column takes what is left."""

    def __init__(self, theme: Theme, model: QAbstractItemModel, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(PlainCells(theme, cells_of(model), self))
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(_LEADING)
        theme.changed.connect(self.fit_rows)
        self.fit_rows()

    def sizeHint(self) -> QSize:
        """No more than it must have: it takes what is left, and never makes a panel scroll."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def fit_rows(self) -> None:
        """Heights that follow the text."""
        height = max(self._theme.px(27), self.fontMetrics().height() + self._theme.px(8))
        self.verticalHeader().setDefaultSectionSize(height)

    def fit_columns(self, widths: list[int]) -> None:
        """Widths in pixels at usual text, at least what each title needs."""
        for at, width in enumerate(widths):
            title = str(self.model().headerData(at, Qt.Orientation.Horizontal) or "")
            needed = self.fontMetrics().horizontalAdvance(title) + self._theme.px(26)
            self.setColumnWidth(at, max(self._theme.px(width), needed))

    def height_of(self, rows: int) -> int:
        """How high it is with so many rows."""
        header = self.horizontalHeader().sizeHint().height()
        return header + rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth() + 2

    def take_keyboard(self) -> None:
        """Focus, on its first row where none was chosen."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))


def cells_of(model: QAbstractItemModel) -> Callable[[int, int], tuple[str, bool]]:
    """(text, whether it is set at the end of its line) of a cell, asked of any model."""

    def cell(row: int, column: int) -> tuple[str, bool]:
        index = model.index(row, column)
        aligned = index.data(Qt.ItemDataRole.TextAlignmentRole) or 0
        return str(index.data() or ""), bool(int(aligned) & Qt.AlignmentFlag.AlignRight.value)

    return cell


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
