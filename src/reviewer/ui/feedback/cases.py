"""The reviewer's own cases where a final answer is another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from reviewer.domain.identifiers import CaseKey
from reviewer.services.settling.results import FeedbackRow
from reviewer.ui.operations import Operations
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.icons import Icon
from reviewer.ui.pieces.look import label, set_look
from reviewer.ui.record.case_lines import CaseLine
from reviewer.ui.record.case_list import CaseList
from reviewer.ui.rows import RowsModel
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import isolated, shown

Fetch = Callable[[FeedbackRow | None, int], Sequence[FeedbackRow]]


class CasesPanel(Card):
    """The line that the keyboard is on is the one whose differences are shown."""

    turned_to = Signal(object)
    """A FeedbackRow."""
    opened = Signal(object)
    """A case: Enter or a double click."""

    def __init__(self, theme: Theme, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=10)
        self._current: CaseKey | None = None
        self.heading = ElidedLabel(parent=self)
        set_look(self.heading, "title")
        self.table = CaseList(
            theme,
            operations,
            self.tr("Own cases with another final answer"),
            line=self._line,
            spoken=self._spoken,
            is_open=self._is_current,
            parent=self,
        )
        self.rows: RowsModel[FeedbackRow] = self.table.rows
        self.table.selectionModel().currentChanged.connect(self._turn)
        self.table.activated.connect(self._open)
        self.column.addWidget(label(self.tr("YOUR CASES"), "section", self))
        self.column.addWidget(self.heading)
        self.column.addWidget(self.table, 1)
        self.rows.rowsInserted.connect(lambda *_rows: self._begin())

    def show_cases(self, fetch: Fetch, variable: str) -> None:
        """Other cases: those with a difference in the variable of that label, or in any."""
        words = self.tr("Variable: {name}").format(name=isolated(variable)) if variable else self.tr("All")
        self.heading.set_shown(words)
        self._current = None
        self.rows.show_forward(fetch)

    def step(self, by: int) -> None:
        """The line below or above."""
        at = self.table.currentIndex().row() + by
        if 0 <= at < self.rows.rowCount():
            self.table.setCurrentIndex(self.rows.index(at, 0))

    def open_current(self) -> None:
        """Open the case of the line."""
        self._open(self.table.currentIndex())

    def _begin(self) -> None:
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.rows.index(0, 0))

    def _turn(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = self.rows.row(now.row()) if now.isValid() else None
        self._current = row.case if row is not None else None
        self.table.viewport().update()
        if row is not None:
            self.turned_to.emit(row)

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row()) if index.isValid() else None
        if row is not None:
            self.opened.emit(row.case)

    def _is_current(self, case: CaseKey) -> bool:
        return case == self._current

    def _line(self, row: FeedbackRow) -> CaseLine:
        return CaseLine(row.case_id, Icon.NOTE, self._count(row))

    def _count(self, row: FeedbackRow) -> str:
        count = len(row.differences)
        return self.tr("1 differs") if count == 1 else self.tr("{count} differ").format(count=count)

    def _spoken(self, row: FeedbackRow) -> str:
        return f"{shown(row.case_id)}, {self._count(row)}"
