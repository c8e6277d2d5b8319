"""The cases behind what was chosen: what each reviewer said, in the order of coding."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTableView, QWidget

from reviewer.services.agreement.behind_results import FINAL, CaseBehind, GivenAnswer
from reviewer.ui.agreement.words import answer_words
from reviewer.ui.operations import Operations
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.cells import PlainCells
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.line_tables import as_lines
from reviewer.ui.pieces.look import label, set_look
from reviewer.ui.rows import Column, RowsModel
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown

Fetch = Callable[[int, int], Sequence[CaseBehind]]
_WINDOW = 100
_PARTS = (0.16, 0.25, 0.25, 0.16, 0.18)
_MOST_BESIDE = 2


class CasesPanel(Card):
    """Reads windows of cases as they come into sight."""

    opened = Signal(object)
    """A case: Enter or a double click on it."""

    def __init__(self, theme: Theme, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._names: dict[str, str] = {}
        self.heading = ElidedLabel(parent=self)
        set_look(self.heading, "title")
        self._remark = label(
            self.tr("Enter on any number, cell or point lists its cases here."), "muted", self
        )
        self.model: RowsModel[CaseBehind] = RowsModel(
            self._columns(), operations, window=_WINDOW, parent=self
        )
        self.table = self._make_table()
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        self.column.addLayout(top)
        self.column.addWidget(self._remark)
        self.column.addWidget(self.table, 1)
        self.column.addStretch(0)
        theme.changed.connect(self._fit_table)
        self.clear()

    def clear(self) -> None:
        """Nothing was chosen yet."""
        self.heading.set_shown(self.tr("Cases behind the selection"))
        self._remark.show()
        self.table.hide()
        self.model.show_dense(0, lambda _first, _count: ())

    def show_cases(self, title: str, total: int, fetch: Fetch, names: dict[str, str]) -> None:
        """Other cases; `names` are the words of codes."""
        self._names = names
        self.heading.set_shown(title)
        self._remark.hide()
        self.table.show()
        self.model.show_dense(total, fetch)
        self.table.scrollToTop()
        if self.table.hasFocus() and total:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._fit_table()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_table()

    def _columns(self) -> list[Column[CaseBehind]]:
        return [
            Column(self.tr("case"), lambda row: shown(row.case_id)),
            Column(self.tr("first coding"), lambda row: self._said(row, 0), tip=self._all_said),
            Column(
                self.tr("second coding"),
                lambda row: self._said(row, 1),
                tip=self._all_said,
                spoken=lambda row: self._said(row, 1) or self.tr("none"),
            ),
            Column(self.tr("certainty"), _certainty),
            Column(
                self.tr("note"),
                self._beside,
                tip=self._beside,
                spoken=lambda row: self._beside(row) or self.tr("no note"),
            ),
        ]

    def _said(self, row: CaseBehind, at: int) -> str:
        given = [one for one in row.answers if one.reviewer != FINAL]
        if at >= len(given):
            return ""
        words = self._one(given[at])
        beyond = len(given) - _MOST_BESIDE
        # A third coding stands behind the second, so that nothing is hidden.
        return words if at == 0 or beyond <= 0 else "  ".join([words, *map(self._one, given[_MOST_BESIDE:])])

    def _beside(self, row: CaseBehind) -> str:
        """The final answer, where one is compared with, and the notes."""
        final = [self._one(one) for one in row.answers if one.reviewer == FINAL]
        return "  ".join(part for part in (*final, _note(row)) if part)

    def _one(self, answer: GivenAnswer) -> str:
        who = self.tr("final") if answer.reviewer == FINAL else shown(answer.reviewer)
        return f"{who}: {answer_words(answer, self._names)}"

    def _all_said(self, row: CaseBehind) -> str:
        return "\n".join(self._one(answer) for answer in row.answers)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setItemDelegate(PlainCells(self._theme, self.model.cell, table))
        table.setAccessibleName(self.tr("Cases behind the selection"))
        as_lines(table)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.activated.connect(self._activated)
        return table

    def _activated(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self.opened.emit(row.case)

    def _fit_table(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(
            max(self._theme.px(27), self.fontMetrics().height() + self._theme.px(8))
        )
        wide = max(self.table.viewport().width(), self._theme.px(420))
        for column, part in enumerate(_PARTS):
            self.table.setColumnWidth(column, int(wide * part))


def certainty_words(value: str) -> str:
    """How sure a reviewer was, or a dash."""
    translate = QCoreApplication.translate
    return {
        "low": translate("Agreement", "low"),
        "moderate": translate("Agreement", "moderate"),
        "high": translate("Agreement", "high"),
    }.get(value, "–")


def _certainty(row: CaseBehind) -> str:
    return " · ".join(certainty_words(one.certainty) for one in row.answers if one.reviewer != FINAL)


def _note(row: CaseBehind) -> str:
    return shown("; ".join(one.note for one in row.answers if one.note))
