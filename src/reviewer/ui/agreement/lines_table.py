"""The table of variables and flags: numbers in columns, shares and intervals drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from reviewer.services.agreement.results import Kind, Line, LineKey, Overview, Shares, Verdict
from reviewer.ui.agreement.line_cells import LineCells
from reviewer.ui.agreement.words import (
    VERDICT_SIGNS,
    interval_words,
    kind_words,
    number,
    reason_words,
    share_words,
    verdict_words,
)
from reviewer.ui.pieces.line_tables import as_lines
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.rows import ROW_ROLE
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown, tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class LineColumn(IntEnum):
    """The columns, in order."""

    NAME = 0
    CASES = 1
    MISSING = 2
    SHARES = 3
    AGREEMENT = 4
    INTERVAL = 5
    ALPHA = 6
    AC = 7
    VERDICT = 8


_WIDTHS = {
    LineColumn.CASES: 46,
    LineColumn.MISSING: 60,
    LineColumn.SHARES: 92,
    LineColumn.AGREEMENT: 56,
    LineColumn.ALPHA: 54,
    LineColumn.AC: 50,
    LineColumn.VERDICT: 100,
}
_RIGHT = frozenset(
    {LineColumn.CASES, LineColumn.MISSING, LineColumn.AGREEMENT, LineColumn.ALPHA, LineColumn.AC}
)
_NAME_SHARE = 0.56
_NARROW = 640
"""Below this width shares and missing are left out: the report has them, and the panels beside."""


@dataclass(frozen=True, slots=True)
class Names:
    """What a line and its categories are called."""

    line: Callable[[Line], str]
    categories: Callable[[Line], tuple[str, ...]]


class LinesModel(QAbstractTableModel):
    """All lines at once; there are as many as the codebook has variables and flags."""

    def __init__(self, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._lines: tuple[Line, ...] = ()
        self._titles = {
            LineColumn.NAME: self.tr("Variable"),
            LineColumn.CASES: self.tr("n"),
            LineColumn.MISSING: self.tr("missing"),
            LineColumn.SHARES: self.tr("by reviewer"),
            LineColumn.AGREEMENT: self.tr("agree"),
            LineColumn.INTERVAL: self.tr("95 % interval"),
            LineColumn.ALPHA: self.tr("alpha"),
            LineColumn.AC: self.tr("AC"),
            LineColumn.VERDICT: self.tr("verdict"),
        }

    def show_lines(self, overview: Overview | None) -> None:
        """Other lines."""
        self.beginResetModel()
        self._lines = overview.lines if overview is not None else ()
        self.endResetModel()

    def line(self, at: int) -> Line | None:
        """The line in that row."""
        return self._lines[at] if 0 <= at < len(self._lines) else None

    def find(self, key: LineKey) -> int | None:
        """The row of a line."""
        return next((at for at, line in enumerate(self._lines) if line.key == key), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(LineColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(LineColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[LineColumn(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(LineColumn(section))
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        column = LineColumn(index.column())
        if role == ROW_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(line, column)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            words = self.spoken(line, column)
            return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def text(self, line: Line, column: LineColumn) -> str:
        """What stands in the cell; the drawn columns say it in words, too."""
        treatment = line.treatment
        missing = treatment.missing / treatment.codings if treatment.codings else 0.0
        words: dict[LineColumn, Callable[[], str]] = {
            LineColumn.NAME: lambda: self._names.line(line),
            LineColumn.CASES: lambda: number_words(line.pairable),
            LineColumn.MISSING: lambda: share_words(missing) if treatment.missing else "–",
            LineColumn.SHARES: str,
            LineColumn.AGREEMENT: lambda: number(line.agreement),
            LineColumn.INTERVAL: lambda: reason_words(line.alpha) if line.alpha.value is None else "",
            LineColumn.ALPHA: lambda: number(line.alpha),
            LineColumn.AC: lambda: number(line.ac),
            LineColumn.VERDICT: lambda: verdict_words(line.judgement.verdict),
        }
        return words[column]()

    def spoken(self, line: Line, column: LineColumn) -> str:
        """The cell for a screen reader, and as a tool tip."""
        said = {
            LineColumn.SHARES: lambda: shares_words(line.prevalence, self._names.categories(line)),
            LineColumn.AGREEMENT: lambda: interval_words(line.agreement),
            LineColumn.INTERVAL: lambda: interval_words(line.alpha),
            LineColumn.ALPHA: lambda: interval_words(line.alpha),
            LineColumn.AC: lambda: interval_words(line.ac),
        }
        return said[column]() if column in said else self.text(line, column)

    def titles(self) -> list[str]:
        """The columns' headings."""
        return list(self._titles.values())


class LinesTable(QTableView):
    """One line is selected; its current cell is the keyboard's."""

    selected = Signal(object)
    """A line's key: the cursor is on another line."""
    opened = Signal(object)
    """A LineColumn, by Enter or a double click: the cases behind the number there."""

    def __init__(
        self,
        theme: Theme,
        *,
        names: Names,
        greyed: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines = LinesModel(names, self)
        self.setModel(self.lines)
        self.setItemDelegate(LineCells(theme, greyed=greyed, parent=self))
        self.setAccessibleName(self.tr("Agreement by variable"))
        as_lines(self)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        self.activated.connect(lambda index: self.opened.emit(LineColumn(index.column())))
        theme.changed.connect(self.fit)
        self.fit()

    def show_lines(self, overview: Overview | None, selected: LineKey | None) -> None:
        """Other figures; the cursor goes to the selected line and keeps its column."""
        column = max(self.currentIndex().column(), 0)
        before = self.blockSignals(True)
        self.selectionModel().blockSignals(True)
        self.lines.show_lines(overview)
        self.selectionModel().blockSignals(False)
        self.blockSignals(before)
        row = self.lines.find(selected) if selected is not None else None
        if row is not None:
            self.setCurrentIndex(self.lines.index(row, column))
        self.fit()

    def fit(self) -> None:
        """Rows grow with the text, columns share the width: the name and the interval take what is left."""
        theme = self._theme
        self.verticalHeader().setDefaultSectionSize(
            max(theme.px(29), self.fontMetrics().height() + theme.px(9))
        )
        wide = self.viewport().width()
        for column in (LineColumn.SHARES, LineColumn.MISSING):
            self.setColumnHidden(column, wide < theme.px(_NARROW))
        fixed = 0
        for column, usual in _WIDTHS.items():
            if not self.isColumnHidden(column):
                self.setColumnWidth(column, max(theme.px(usual), self._needed(column)))
                fixed += self.columnWidth(column)
        rest = max(wide - fixed, theme.px(260))
        self.setColumnWidth(LineColumn.NAME, int(rest * _NAME_SHARE))
        self.setColumnWidth(LineColumn.INTERVAL, rest - int(rest * _NAME_SHARE))

    def _needed(self, column: LineColumn) -> int:
        """What the heading, and the longest verdict, take."""
        words = [self.lines.titles()[column]]
        if column is LineColumn.VERDICT:
            words += [f"{VERDICT_SIGNS[one]}  {verdict_words(one)}" for one in Verdict]
        return max(map(self.fontMetrics().horizontalAdvance, words)) + self._theme.px(17)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter is told here on every platform; Qt gives it to an editor that there is not.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(LineColumn(max(self.currentIndex().column(), 0)))
            return
        super().keyPressEvent(event)

    def _row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        line = self.lines.line(current.row())
        if line is not None:
            self.selected.emit(line.key)


def _alignment(column: LineColumn) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def line_name(line: Line, name: str) -> str:
    """The label, with the level behind it where it is not nominal."""
    kind = kind_words(line.kind)
    return f"{shown(name)}  ({kind})" if kind and line.kind is not Kind.FLAG else shown(name)


def shares_words(prevalence: tuple[Shares, ...], categories: tuple[str, ...]) -> str:
    """Each reviewer's shares, in words."""
    return "; ".join(
        f"{shown(one.reviewer)}: "
        + ", ".join(
            f"{shown(name)} {share_words(share or 0.0)}"
            for name, share in zip(categories, one.shares, strict=True)
        )
        for one in prevalence
    )
