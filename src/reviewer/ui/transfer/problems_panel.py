"""The problems of all files: windowed, filtered while one types, saved as CSV."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from reviewer.services.intake_outcome import Problem
from reviewer.ui.operations import Operations
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.rows import Column, RowsModel
from reviewer.ui.theme import Theme
from reviewer.ui.transfer.scrolling import bring_into_sight
from reviewer.ui.transfer.tables import PlainTable
from reviewer.ui.untrusted import shown

_WIDTHS = [170, 70, 60, 120, 330, 130, 220]


class ProblemsPanel(Card):
    """Shows what it is given; filtering is the presenter's."""

    filtered = Signal(str)
    save_asked = Signal()

    def __init__(self, theme: Theme, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=14)
        self._theme = theme
        self.heading = label("", "section", self)
        self.field = QLineEdit(self)
        self.save = QPushButton(self.tr("Save as CSV…"), self)
        self.rows: RowsModel[Problem] = RowsModel(self._columns(), operations, parent=self)
        self.table = PlainTable(theme, self.rows, self.tr("Problems"), self)
        self.whole = label("", "muted", self)
        self._kept: tuple[Problem, ...] = ()
        self._lay_out()
        theme.changed.connect(self._fit_parts)
        self._fit_parts()

    def show_filter(self, text: str) -> None:
        """The filter that counts; a step that begins anew has none."""
        if self.field.text() != text:
            self.field.setText(text)

    def show_problems(self, problems: Sequence[Problem], *, listed: int, total: int) -> None:
        """Those that the filter leaves, of so many that are listed, of so many that there are."""
        self._kept = kept = tuple(problems)
        self.rows.show_dense(len(kept), lambda first, count: kept[first : first + count])
        words = self.tr("PROBLEMS · {count}").format(count=number_words(total))
        if len(kept) != listed:
            words = self.tr("PROBLEMS · {shown} of {count}").format(
                shown=number_words(len(kept)), count=number_words(total)
            )
        elif total > listed:
            words += self.tr(" · the first {listed} are listed").format(listed=number_words(listed))
        self.heading.setText(words)
        self._say_whole()

    def ask_filter(self) -> None:
        """Type a filter."""
        bring_into_sight(self.field)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _columns(self) -> list[Column[Problem]]:
        return [
            _column(self.tr("File"), lambda one: one.file.replace("\\", "/").rpartition("/")[2]),
            _column(self.tr("Record"), lambda one: _number(one.record), right=True),
            _column(self.tr("Line"), lambda one: _number(one.line), right=True),
            _column(self.tr("Field"), lambda one: one.field or ""),
            _column(self.tr("Problem"), lambda one: one.message),
            _column(self.tr("Found"), lambda one: one.found or ""),
            _column(self.tr("Expected"), lambda one: one.expected or ""),
        ]

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Filter"))
        self.field.setAccessibleName(self.tr("Filter the problems by any of their words"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.filtered)
        self.field.returnPressed.connect(self.table.take_keyboard)
        self.save.setAccessibleName(self.tr("Save the problems as CSV"))
        self.save.setAutoDefault(True)
        self.save.clicked.connect(self.save_asked)
        self.table.selectionModel().currentRowChanged.connect(self._say_whole)
        self.whole.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        row.addWidget(self.heading)
        row.addStretch(1)
        row.addWidget(self.field, 1)
        row.addWidget(self.save)
        self.column.addLayout(row)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.whole)

    def _say_whole(self) -> None:
        """The problem that the keyboard is on, or the first one, without anything cut off."""
        at = max(self.table.currentIndex().row(), 0)
        self.whole.setText(self._words_of(self._kept[at]) if at < len(self._kept) else "")

    def _words_of(self, one: Problem) -> str:
        parts = [one.message]
        if one.found:
            parts.append(self.tr("found: {found}").format(found=one.found))
        if one.expected:
            parts.append(self.tr("expected: {expected}").format(expected=one.expected))
        return shown(" · ".join(parts))

    def _fit_parts(self) -> None:
        self.table.fit_columns(_WIDTHS)
        self.table.setMinimumHeight(self.table.height_of(3))


def _column(title: str, text: Callable[[Problem], str], *, right: bool = False) -> Column[Problem]:
    return Column(title, lambda one: shown(text(one)), right=right, tip=None)


def _number(number: int | None) -> str:
    return "" if number is None else number_words(number)
