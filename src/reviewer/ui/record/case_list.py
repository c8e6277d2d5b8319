"""A list of cases of any length, one line each, read in windows on the storage thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reviewer.domain.identifiers import CaseKey
from reviewer.ui.operations import Operations
from reviewer.ui.record.case_lines import CaseLine, CaseLines
from reviewer.ui.rows import Column, RowsModel
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown

_WINDOW = 100


class CaseList(QTableView):
    """Rows have a `case` and a `case_id`; `name` and `spoken` are for a screen reader."""

    def __init__(
        self,
        theme: Theme,
        operations: Operations,
        name: str,
        *,
        line: Callable[[Any], CaseLine],
        spoken: Callable[[Any], str],
        is_open: Callable[[CaseKey], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        # The base class has a `model()`: this is the same one.
        self.rows: RowsModel[Any] = RowsModel(
            [
                Column(
                    QCoreApplication.translate("Record", "Case"),
                    lambda row: shown(row.case_id),
                    spoken=spoken,
                )
            ],
            operations,
            window=_WINDOW,
            parent=self,
        )
        self._delegate = CaseLines(theme, is_open=is_open, line=line, parent=self)
        self._prepare(name)
        theme.changed.connect(self._fit_rows)
        self._fit_rows()

    def go_to(self, line: int) -> None:
        """The keyboard's cursor goes to that line, and the line into sight."""
        self.setCurrentIndex(self.rows.index(line, 0))
        self.scrollTo(self.rows.index(line, 0), QAbstractItemView.ScrollHint.EnsureVisible)

    def _prepare(self, name: str) -> None:
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        # No selection at all: Ctrl+A over a million lines takes seconds.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _fit_rows(self) -> None:
        self._delegate.forget()
        height = max(self._theme.px(30), self.fontMetrics().height() + self._theme.px(10))
        self.verticalHeader().setDefaultSectionSize(height)
