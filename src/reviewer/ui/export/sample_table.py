"""The first rows of a table as they would be written."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from reviewer.services.release import Sample
from reviewer.ui.pieces.plain_table import PlainTable
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown

_CELL, _NAME = 80, 40
_NARROW, _WIDE = 70, 150


class SampleTable(PlainTable):
    """Columns as wide as what stands in them, within bounds."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        self._rows = QStandardItemModel()
        super().__init__(theme, self._rows, name, parent)
        self._rows.setParent(self)
        theme.changed.connect(self._fit)

    def show_sample(self, sample: Sample | None, left_out: Container[str]) -> None:
        """Those rows without the columns that are left out."""
        self._rows.clear()
        if sample is None:
            return
        kept = [at for at, name in enumerate(sample.columns) if name not in left_out]
        self._rows.setHorizontalHeaderLabels([shown(sample.columns[at], limit=_NAME) for at in kept])
        for row in sample.rows:
            self._rows.appendRow([_cell(row[at]) for at in kept])
        self._fit()

    def _fit(self) -> None:
        advance, px = self.fontMetrics().horizontalAdvance, self._theme.px
        for at in range(self._rows.columnCount()):
            texts = [self._rows.item(row, at).text()[:_NAME] for row in range(self._rows.rowCount())]
            texts.append(str(self._rows.headerData(at, Qt.Orientation.Horizontal) or ""))
            self.setColumnWidth(at, min(max(max(map(advance, texts)) + px(26), px(_NARROW)), px(_WIDE)))


def _cell(text: str) -> QStandardItem:
    item = QStandardItem(shown(text, limit=_CELL))
    item.setEditable(False)
    return item
