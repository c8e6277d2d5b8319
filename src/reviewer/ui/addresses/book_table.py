"""The list of the address book: what a key is for and whether it counts are never cut, at any text size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from reviewer.ui.pieces.plain_table import FiguresTable
from reviewer.ui.theme import Theme

_NAME = 96
"""Pixels at usual text: the least that a name has."""
_EDGES = 18


class BookTable(FiguresTable):
    """Names take what the other columns leave; in a place too narrow for that, the list scrolls."""

    def __init__(self, theme: Theme, titles: Sequence[str], name: str, *, parent: QWidget) -> None:
        super().__init__(theme, titles, name, parent=parent, words=frozenset(range(len(titles))))
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        theme.changed.connect(self._share)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        super().show_rows(rows)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        header, texts = self.horizontalHeader(), self.texts()
        metrics, edges = self.fontMetrics(), self._theme.px(_EDGES)
        widths = [header.sectionSizeHint(at) for at in range(header.count())]
        for at in range(1, header.count()):
            widest = max((metrics.horizontalAdvance(row[at]) for row in texts), default=0)
            widths[at] = max(widths[at], widest + edges)
        left = self.viewport().width() - sum(widths[1:])
        widths[0] = max(widths[0], left, self._theme.px(_NAME))
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
