"""Check, import and summary: how far it is, and what each file brings or brought."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QWidget

from reviewer.ui.operations import Operations
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.icons import Icon, IconLabel
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.pieces.tick_box import TickBox
from reviewer.ui.rows import Column, RowsModel
from reviewer.ui.theme import Theme
from reviewer.ui.transfer.lines import Line
from reviewer.ui.transfer.tables import PlainTable, VerdictCells, cells_of
from reviewer.ui.transfer.words import format_words, verdict_words
from reviewer.ui.untrusted import shown

_WIDTHS = [240, 150, 96, 78, 78, 96, 78, 78, 84, 190]
_LINES_SHOWN = 6
_BAR = 1000


class OutcomePanel(Card):
    """One panel for three steps: what changes between them is only what is said."""

    stop_asked = Signal()
    accept_changed = Signal(bool)
    rejects_changed = Signal(str)

    def __init__(self, theme: Theme, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=14)
        self._theme = theme
        self._icon = IconLabel(Icon.NOTE, theme, size=20, parent=self)
        self.title = label("", "title", self)
        self.said = label("", "muted", self)
        self.bar = QProgressBar(self)
        self.pace = label("", "muted", self)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.rows: RowsModel[Line] = RowsModel(self._columns(), operations, parent=self)
        self.table = PlainTable(theme, self.rows, self.tr("Files and what they bring"), self)
        self.accept = TickBox(self.tr("Store the valid records, and write the refused ones to:"), theme, self)
        self.rejects = QLineEdit(self)
        self._lay_out()
        theme.changed.connect(self._fit_parts)
        self._fit_parts()

    def say(self, icon: Icon, title: str, words: str, *, colour: str = "text") -> None:
        """The state in a few words, with what follows from it."""
        self._icon.set_icon(icon, colour)
        self.title.setText(title)
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def show_progress(self, share: float | None, words: str) -> None:
        """0 to 1; None where nothing runs."""
        running = share is not None
        for widget in (self.bar, self.pace, self.stop):
            widget.setVisible(running)
        if share is not None:
            self.bar.setValue(round(share * _BAR))
            self.bar.setAccessibleDescription(words)
        self.pace.setText(words)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """A line for each file."""
        kept = tuple(lines)
        self.rows.show_dense(len(kept), lambda first, count: kept[first : first + count])
        self._fit_parts()

    def show_accept(self, offered: bool, accepted: bool, folder: Path) -> None:
        """Whether valid records can be stored without the others, and whether they will be."""
        self.accept.setVisible(offered)
        self.rejects.setVisible(offered)
        self.accept.setChecked(accepted)
        self.rejects.setEnabled(accepted)
        if self.rejects.text() != str(folder) and not self.rejects.hasFocus():
            self.rejects.setText(str(folder))

    def _columns(self) -> list[Column[Line]]:
        return [
            Column(self.tr("File"), lambda one: shown(one.name)),
            Column(self.tr("Format"), lambda one: format_words(one.format)),
            self._number(self.tr("New cases"), lambda one: one.counts.cases_new),
            self._number(self.tr("known"), lambda one: one.counts.cases_known),
            self._number(self.tr("changed"), lambda one: one.counts.cases_changed),
            self._number(self.tr("New media"), lambda one: one.counts.media_new),
            self._number(self.tr("known"), lambda one: one.counts.media_known),
            self._number(self.tr("changed"), lambda one: one.counts.media_changed),
            self._number(self.tr("Refused"), lambda one: one.refused),
            Column("", lambda one: verdict_words(one.verdict)),
        ]

    def _number(self, title: str, number: Callable[[Line], int]) -> Column[Line]:
        """Nothing is said of a file that was not read."""
        return Column(title, lambda one: number_words(number(one)) if one.format else "", right=True)

    def _lay_out(self) -> None:
        self.said.setWordWrap(True)
        self.title.setWordWrap(True)
        self.bar.setRange(0, _BAR)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop.setAccessibleName(self.tr("Stop"))
        self.stop.setAutoDefault(True)
        self.stop.clicked.connect(self.stop_asked)
        self.table.setItemDelegateForColumn(
            len(_WIDTHS) - 1, VerdictCells(self._theme, cells_of(self.rows), self.table)
        )
        # Beside the name it is in sight at any text size.
        self.table.horizontalHeader().moveSection(len(_WIDTHS) - 1, 1)
        self.accept.clicked.connect(self.accept_changed)
        self.rejects.setAccessibleName(self.tr("Folder for refused records"))
        self.rejects.textEdited.connect(self.rejects_changed)
        heading = QHBoxLayout()
        heading.setSpacing(self._theme.px(10))
        heading.addWidget(self._icon)
        heading.addWidget(self.title, 1)
        progress = QHBoxLayout()
        progress.setSpacing(self._theme.px(12))
        progress.addWidget(self.bar, 1)
        progress.addWidget(self.stop)
        accept = QHBoxLayout()
        accept.setSpacing(self._theme.px(8))
        accept.addWidget(self.accept)
        accept.addWidget(self.rejects, 1)
        self.column.setSpacing(self._theme.px(8))
        self.column.addLayout(heading)
        self.column.addWidget(self.said)
        self.column.addLayout(progress)
        self.column.addWidget(self.pace)
        self.column.addWidget(self.table)
        self.column.addLayout(accept)
        # Without problems below, the room that is left belongs to nobody.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _fit_parts(self) -> None:
        self.table.fit_columns(_WIDTHS)
        lines = min(max(self.rows.rowCount(), 1), _LINES_SHOWN)
        self.table.setFixedHeight(self.table.height_of(lines))
        self.bar.setFixedHeight(self._theme.px(10))
