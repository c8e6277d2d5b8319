"""Tables of plain cells, one line chosen at a time; and small ones that are filled at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reviewer.ui.pieces.cells import PlainCells
from reviewer.ui.theme import Theme

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

    def keep_rows(self, rows: int) -> None:
        """Never lower than so many rows, at any text size."""

        def fit() -> None:
            self.setMinimumHeight(self.height_of(rows))

        self._theme.changed.connect(fit)
        fit()

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


class FiguresTable(PlainTable):
    """A small table that is filled at once: the first column names, the others count unless they are `words`;
    the column `stretch` takes what is left.

    `chosen(row)` tells of the row that the keyboard is on, `opened(row)` of Enter.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(
        self,
        theme: Theme,
        titles: Sequence[str],
        name: str,
        *,
        parent: QWidget,
        widths: Sequence[int] = (),
        words: frozenset[int] = frozenset(),
        stretch: int = 0,
    ) -> None:
        self._rows = QStandardItemModel()
        super().__init__(theme, self._rows, name, parent)
        self._rows.setParent(self)
        self._words, self._widths = words | {0}, list(widths)
        self._rows.setHorizontalHeaderLabels(list(titles))
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        for at in range(len(titles)):
            if at not in self._words:
                self._rows.horizontalHeaderItem(at).setTextAlignment(
                    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                )
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.chosen.emit(now.row()))
        theme.changed.connect(self._fit)
        self._fit()

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Other rows; the place of the keyboard stays where it can."""
        at = self.currentIndex().row()
        self._rows.setRowCount(0)
        for row in rows:
            self._rows.appendRow([self._cell(column, text) for column, text in enumerate(row)])
        if rows:
            self.setCurrentIndex(self._rows.index(min(max(at, 0), len(rows) - 1), 0))

    def texts(self) -> list[list[str]]:
        """What stands in it."""
        columns = range(self._rows.columnCount())
        return [[self._rows.item(row, at).text() for at in columns] for row in range(self._rows.rowCount())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _cell(self, column: int, text: str) -> QStandardItem:
        item = QStandardItem(text)
        item.setEditable(False)
        if column not in self._words:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _fit(self) -> None:
        self.fit_columns(self._widths)
