"""The own cases to look at again: Enter opens one in the coding form, with the old answers to start from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QVBoxLayout, QWidget

from reviewer.domain.codebook import text_in
from reviewer.services.ports import LookRow
from reviewer.ui.codebook.presenter import CodebookPresenter
from reviewer.ui.codebook.words import reason_words
from reviewer.ui.operations import Operations
from reviewer.ui.pieces.cells import PlainCells
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.rows import Column, RowsModel
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown

_PARTS = (0.24, 0.2, 0.56)


class LooksTable(QTableView):
    """Enter opens the case of the line."""

    opened = Signal(object)

    def __init__(self, theme: Theme, model: RowsModel[LookRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._rows = theme, model
        self.setModel(model)
        self.setItemDelegate(PlainCells(theme, model.cell, self))
        self.setAccessibleName(QCoreApplication.translate("Codebook", "Cases to look at again"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.activated.connect(self._activated)
        model.rowsInserted.connect(self._begin)
        theme.changed.connect(self._fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._activated(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _activated(self, index: QModelIndex) -> None:
        row = self._rows.row(index.row())
        if row is not None:
            self.opened.emit(row.case)

    def _begin(self) -> None:
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(
            max(self._theme.px(27), self.fontMetrics().height() + self._theme.px(8))
        )
        for column, part in enumerate(_PARTS):
            self.setColumnWidth(column, int(self.viewport().width() * part))


class LooksPanel(QWidget):
    """Read as it comes into sight."""

    opened = Signal(object)
    """A case."""

    def __init__(
        self,
        theme: Theme,
        operations: Operations,
        presenter: CodebookPresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.words = label("", "muted", self)
        self.words.setWordWrap(True)
        columns = [
            Column[LookRow](self.tr("case"), lambda row: shown(row.case_id)),
            Column[LookRow](self.tr("coded with version"), lambda row: shown(row.coded_with)),
            Column[LookRow](self.tr("look at"), self._why, tip=self._why),
        ]
        self.model: RowsModel[LookRow] = RowsModel(columns, operations, window=100, parent=self)
        self.table = LooksTable(theme, self.model, self)
        self.table.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        self.setFocusProxy(self.table)

    def show_looks(self, waiting: int, fetch: Callable[[LookRow | None, int], Sequence[LookRow]]) -> None:
        """Another list, or none; `waiting` is how many there are."""
        translate = QCoreApplication.translate
        self.table.setVisible(bool(waiting))
        if not waiting:
            self.words.setText(translate("Codebook", "✓ None of your cases is to be looked at again."))
            return
        words = translate(
            "Codebook",
            "{count} of your cases were coded with an older version that a newer one touches. Enter opens one"
            " with its old answers; submitting it says that you have looked.",
        )
        self.words.setText(words.format(count=number_words(waiting)))
        self.model.show_forward(fetch)

    def _why(self, row: LookRow) -> str:
        return ", ".join(f"{self._name(name)}: {reason_words(why)}" for name, why in row.variables.items())

    def _name(self, variable: str) -> str:
        book = self._presenter.book
        found = book.variable(variable) if book is not None else None
        return shown(text_in(found.label, self._presenter.language) if found is not None else variable)
