"""A table of a few plain lines, all of them known: an outline, differences, counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reviewer.ui.pieces.cells import PlainCells
from reviewer.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Strong = Callable[[tuple[str, ...]], bool]
_NOWHERE = QModelIndex()
_SPOKEN = frozenset({int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)})


class TextRows(QAbstractTableModel):
    """Rows of words, made ready to be drawn; columns in `numbers` stand at the end of their line."""

    def __init__(self, titles: Sequence[str], numbers: frozenset[int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles, self._numbers = tuple(titles), numbers
        self._rows: list[tuple[str, ...]] = []

    def show_rows(self, rows: list[tuple[str, ...]]) -> bool:
        """Other rows; False where they are the same, and nothing is drawn anew."""
        if rows == self._rows:
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def cell(self, row: int, column: int) -> tuple[str, bool]:
        """For the delegate."""
        return self._rows[row][column], column in self._numbers

    def row(self, at: int) -> tuple[str, ...]:
        """The words of a line."""
        return self._rows[at]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._titles):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in self._numbers else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or role not in _SPOKEN:
            return None
        text = self._rows[index.row()][index.column()]
        if not text and role == Qt.ItemDataRole.AccessibleTextRole:
            return QCoreApplication.translate("Codebook", "nothing")
        return text


class _Cells(PlainCells):
    """Strong lines are written in bold: what the lines below them belong to."""

    def __init__(self, theme: Theme, rows: TextRows, strong: Strong, parent: QObject) -> None:
        super().__init__(theme, rows.cell, parent)
        self._rows, self._strong = rows, strong

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() == 0 and self._strong(self._rows.row(index.row())):
            font = QFont(option.font)
            font.setBold(True)
            option.font, option.fontMetrics = font, QFontMetrics(font)
        super().paint(painter, option, index)


class TextTable(QTableView):
    """One line is chosen; `parts` are the shares of the width that columns take."""

    selected = Signal(int)
    """The cursor is on another line."""
    opened = Signal(int)
    """Enter or a double click on a line."""

    def __init__(
        self,
        theme: Theme,
        *,
        titles: Sequence[str],
        parts: Sequence[float],
        name: str,
        numbers: frozenset[int] = frozenset(),
        strong: Strong = lambda _row: False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._parts = theme, tuple(parts)
        self.rows = TextRows(titles, numbers, self)
        self.setModel(self.rows)
        self.setItemDelegate(_Cells(theme, self.rows, strong, self))
        self.setAccessibleName(name)
        _prepare(self)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self._moved(now.row()))
        self.activated.connect(lambda index: self.opened.emit(index.row()))
        theme.changed.connect(self.fit)
        self.fit()

    def show_rows(self, rows: list[tuple[str, ...]], chosen: int = 0) -> None:
        """Other rows; the cursor is put on one of them without telling."""
        before = self.blockSignals(True)
        self.selectionModel().blockSignals(True)
        changed = self.rows.show_rows(rows)
        self.selectionModel().blockSignals(False)
        if rows and (changed or self.currentIndex().row() != chosen):
            self.setCurrentIndex(self.rows.index(min(max(chosen, 0), len(rows) - 1), 0))
        self.blockSignals(before)
        self.fit()

    def fit(self) -> None:
        """Rows grow with the text; columns share the width."""
        self.verticalHeader().setDefaultSectionSize(
            max(self._theme.px(27), self.fontMetrics().height() + self._theme.px(8))
        )
        wide = self.viewport().width()
        for column, part in enumerate(self._parts):
            self.setColumnWidth(column, int(wide * part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter is told here on every platform; Qt gives it to an editor that there is not.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _moved(self, row: int) -> None:
        if row >= 0:
            self.selected.emit(row)


def _prepare(table: QTableView) -> None:
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header.setStretchLastSection(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
