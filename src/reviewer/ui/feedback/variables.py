"""Own answers by variable: how many were compared, and how many differ."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reviewer.ui.feedback.presenter import Counted, FeedbackPresenter
from reviewer.ui.feedback.words import counted_words
from reviewer.ui.operations import Operations
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.cells import PlainCells
from reviewer.ui.pieces.look import label
from reviewer.ui.rows import Column, RowsModel
from reviewer.ui.theme import Theme

_SHARE = 0.55


class VariablesPanel(Card):
    """Choosing a line narrows the cases to that variable."""

    chosen = Signal(str)
    """A variable, or "" for all together."""

    def __init__(
        self,
        theme: Theme,
        operations: Operations,
        *,
        name: Callable[[Counted], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent, padding=10)
        self._theme = theme
        self.rows: RowsModel[Counted] = RowsModel(
            [
                Column(self.tr("Variable"), name),
                Column(
                    self.tr("Own answers"),
                    counted_words,
                    right=True,
                    spoken=lambda one: counted_words(one, spoken=True),
                ),
            ],
            operations,
            parent=self,
        )
        self.table = QTableView(self)
        self._heading = label(self.tr("OWN ANSWERS THAT DIFFER"), "section", self)
        self._heading.setWordWrap(True)
        self._prepare()
        self.column.addWidget(self._heading)
        self.column.addWidget(self.table, 1)
        theme.changed.connect(self.fit)

    def show_summary(self, presenter: FeedbackPresenter) -> None:
        """The counts, with the chosen variable marked."""
        known = presenter.summary
        self.rows.show_dense(len(known), lambda first, count: known[first : first + count], known)
        self.mark(presenter)

    def mark(self, presenter: FeedbackPresenter) -> None:
        """Put the cursor on the chosen variable."""
        names = [one.variable for one in presenter.summary]
        if presenter.variable in names:
            self.table.setCurrentIndex(self.rows.index(names.index(presenter.variable), 0))

    def fit(self) -> None:
        """Lines and columns for the text's size and the panel's width."""
        height = max(self._theme.px(28), self.fontMetrics().height() + self._theme.px(9))
        self.table.verticalHeader().setDefaultSectionSize(height)
        self.table.setColumnWidth(0, int(self.table.viewport().width() * _SHARE))

    def _prepare(self) -> None:
        table = self.table
        table.setModel(self.rows)
        table.setItemDelegate(PlainCells(self._theme, self.rows.cell, table))
        table.setAccessibleName(self.tr("Own answers by variable"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.horizontalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.activated.connect(self._choose)
        table.clicked.connect(self._choose)

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None:
            self.chosen.emit(row.variable)
