"""A small table with names at both edges, whose cells have grounds of heat: confusions, pairs, months."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reviewer.services.agreement.results import Estimate
from reviewer.ui.agreement.grids import WIDE, Cell, Grid, Value
from reviewer.ui.agreement.painting import heat_colours
from reviewer.ui.agreement.words import heading_words, interval_words, number
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.pieces.painting import paint_focus
from reviewer.ui.rows import ROW_ROLE
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MARK = "◆"
_EMPTY = Grid((), (), ())
_LEAST_NAMES = 0.3


class GridModel(QAbstractTableModel):
    """Shows one grid."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = _EMPTY
        self.numbered = False
        """Whether columns are headed by the numbers of their rows, because their names find no room."""

    def show_grid(self, grid: Grid | None) -> None:
        """Another grid, or none."""
        self.beginResetModel()
        self.grid = grid or _EMPTY
        self.numbered = False
        self.endResetModel()

    def set_numbered(self) -> bool:
        """Head columns by numbers, where they have the same names as rows; whether that is new."""
        if self.numbered or self.grid.rows != self.grid.columns:
            return False
        self.numbered = True
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.grid.columns) - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.grid.rows) - 1)
        return True

    def head(self, section: int, *, across: bool) -> str:
        """A name at the edge as it is shown."""
        name = heading_words((self.grid.columns if across else self.grid.rows)[section])
        if not self.numbered:
            return name
        number = number_words(section + 1)
        return number if across else f"{name}  {number}"

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.grid.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        names = self.grid.columns if across else self.grid.rows
        if not 0 <= section < len(names):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.head(section, across=across)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            words = heading_words(names[section])
            return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if across else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        cell = self.grid.cell(index.row(), index.column())
        if role == ROW_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(cell, index.column())
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            words = self.spoken(index.row(), index.column())
            return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def text(self, cell: Cell, column: int) -> str:
        """The value as it stands in the cell."""
        words = value_words(cell.value, wide=self._is_wide(column))
        return f"{words} {_MARK}" if cell.marked and isinstance(cell.value, Estimate) else words

    def spoken(self, row: int, column: int) -> str:
        """With the names of both edges, for a screen reader."""
        cell, grid = self.grid.cell(row, column), self.grid
        value = value_words(cell.value, wide=True) if cell.value is not None else self.tr("none")
        return f"{heading_words(grid.rows[row])} × {heading_words(grid.columns[column])}: {value}"

    def _is_wide(self, column: int) -> bool:
        return self.grid.columns[column] in WIDE


class GridCells(QStyledItemDelegate):
    """Grounds of heat with a seam between them; the value is always written on it."""

    def __init__(self, theme: Theme, *, greyed: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._greyed = theme, greyed

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell, theme = index.data(ROW_ROLE), self._theme
        if not isinstance(cell, Cell):
            return
        body = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        ink = theme.tokens.text if cell.value is not None else theme.tokens.muted
        if cell.heat is not None and not self._greyed():
            ground, ink = heat_colours(theme.tokens, cell.heat)
            painter.fillRect(body, ground)
        elif cell.heat is not None:
            painter.fillRect(body, theme.tokens.track)
        painter.setPen(theme.tokens.muted if self._greyed() and cell.heat is None else ink)
        painter.setFont(theme.font(bold=cell.marked))
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(body.width()))
        painter.drawText(body, int(Qt.AlignmentFlag.AlignCenter), line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, option.rect, theme)


class GridTable(QTableView):
    """Single cells are chosen; Enter opens what stands behind one."""

    opened = Signal(int, int)
    """(row, column): Enter or a double click."""

    def __init__(self, theme: Theme, *, greyed: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shown = GridModel(self)
        self.setModel(self.shown)
        self.setItemDelegate(GridCells(theme, greyed=greyed, parent=self))
        # The current cell alone is marked, and while the table has the keyboard only.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(self.tr("Figures of the selected variable"))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
            header.setMinimumSectionSize(1)
        self.activated.connect(lambda index: self.opened.emit(index.row(), index.column()))
        theme.changed.connect(self.fit)

    def show_grid(self, grid: Grid | None) -> None:
        """Another grid; the cursor stays in its place where the shape is the same."""
        at = (self.currentIndex().row(), self.currentIndex().column())
        alike = grid is not None and (grid.rows, grid.columns) == (
            self.shown.grid.rows,
            self.shown.grid.columns,
        )
        self.shown.show_grid(grid)
        self.fit()
        if self.shown.rowCount() and self.shown.columnCount():
            row, column = at if alike and at[0] >= 0 else (0, 0)
            self.setCurrentIndex(self.shown.index(row, column))

    def fit(self) -> None:
        """The cells share what the names leave; they never get narrower than their numbers."""
        grid = self.shown.grid
        if not grid.rows or not grid.columns:
            return
        lowest = self.fontMetrics().height() + self._theme.px(4)
        height = self.height() - self.horizontalHeader().height() - 6
        tall = max(height // len(grid.rows), lowest)
        self.verticalHeader().setDefaultSectionSize(min(tall, max(self._theme.px(58), lowest)))
        scrolls = lowest * len(grid.rows) > height
        self._fit_columns(self.width() - 6 - (self.verticalScrollBar().sizeHint().width() if scrolls else 0))

    def _fit_columns(self, width: int) -> None:
        theme, grid, metrics = self._theme, self.shown.grid, self.fontMetrics()
        needed = [self._needed(column) for column in range(len(grid.columns))]
        headed = [
            max(least, metrics.horizontalAdvance(heading_words(name)) + theme.px(12))
            for least, name in zip(needed, grid.columns, strict=True)
        ]
        heads = [self.shown.head(row, across=False) for row in range(len(grid.rows))]
        longest = max(map(metrics.horizontalAdvance, heads)) + theme.px(20)
        if sum(headed) <= width - min(longest, int(width * _LEAST_NAMES)):
            needed = headed
        names = min(longest, max(width - sum(needed), int(width * _LEAST_NAMES)))
        self.verticalHeader().setFixedWidth(names)
        each = (width - names) // len(grid.columns)
        # All alike where they can be, else what is left is shared, most to the longest headings.
        lacks = [whole - least + 1 for whole, least in zip(headed, needed, strict=True)]
        spare = max(width - names - sum(needed), 0)
        for column, (least, lack) in enumerate(zip(needed, lacks, strict=True)):
            wide = least + spare * lack // sum(lacks)
            self.setColumnWidth(column, each if max(needed) <= each else wide)
        room = max(each, *needed) - theme.px(10)
        long = any(metrics.horizontalAdvance(heading_words(name)) > room for name in grid.columns)
        if long and self.shown.set_numbered():
            self._fit_columns(width)

    def _needed(self, column: int) -> int:
        cells = (self.shown.text(row[column], column) for row in self.shown.grid.cells)
        widest = max(map(self.fontMetrics().horizontalAdvance, cells))
        return max(widest + self._theme.px(12), self._theme.px(26))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row(), self.currentIndex().column())
            return
        super().keyPressEvent(event)


def value_words(value: Value, *, wide: bool = False) -> str:
    """A count as it is, an estimate with two digits and, where there is room, its interval."""
    if value is None:
        return "·"
    if isinstance(value, Estimate):
        return interval_words(value) if wide and value.value is not None else number(value)
    return number_words(value) if isinstance(value, int) else number(value, 3)
