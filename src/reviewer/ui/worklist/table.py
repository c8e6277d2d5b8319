"""The cases of the queue as a list of any length, read in windows on the storage thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import QueueFilter, QueueRow
from reviewer.services.worklist import Worklist
from reviewer.ui.operations import Operations
from reviewer.ui.pieces.states import STATE_ICONS, state_words
from reviewer.ui.record.case_lines import CaseLine, CaseLines
from reviewer.ui.rows import Column, Part, RowsModel
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown

_LINES_AHEAD = 4


class QueueTable(QTableView):
    """Marks the open case; its own cursor is the keyboard's and opens nothing until Enter."""

    chosen = Signal(object)
    """A case: Enter or a click on its line."""
    read = Signal()
    """Lines have arrived."""

    def __init__(
        self,
        theme: Theme,
        worklist: Worklist,
        operations: Operations,
        *,
        is_open: Callable[[CaseKey], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._worklist, self._operations = theme, worklist, operations
        self._everything = True
        # The base class has a `model()`: this is the same one, with its rows' type.
        self.rows: RowsModel[QueueRow] = RowsModel(
            [Column(self.tr("Case"), lambda row: shown(row.case_id), spoken=self._spoken)],
            operations,
            parent=self,
        )
        self._delegate = CaseLines(theme, is_open=is_open, line=self._line, parent=self)
        self._prepare()
        self.activated.connect(self._choose)
        self.clicked.connect(self._choose)
        self.rows.arrived.connect(lambda _first, _count: self.read.emit())
        self.rows.rowsInserted.connect(self.read)
        self.rows.all_read.connect(self.read)
        theme.changed.connect(self._fit_rows)
        self._fit_rows()

    def show_everything(self, total: int) -> None:
        """Every case in its place."""
        worklist, self._everything = self._worklist, True
        self.rows.show_dense(total, lambda first, count: worklist.rows(first + 1, count))

    def show_matching(self, wanted: QueueFilter) -> None:
        """The cases that match, as they are found; `read` comes also where there are none."""
        worklist, self._everything = self._worklist, False

        def fetch(place: int | None, count: int) -> Part[QueueRow]:
            found = worklist.found(wanted, place or 0, count)
            return Part(found.rows, found.looked)

        self.rows.show_parts(fetch)

    @property
    def found_nothing(self) -> bool:
        """Whether it is known that there is no line to show."""
        return not self.rows.rowCount() and self.rows.is_whole

    @property
    def is_searching(self) -> bool:
        """Whether there may be lines that were not found yet, and none that was."""
        return not self.rows.rowCount() and not self.rows.is_whole

    def line_of(self, row: QueueRow) -> int | None:
        """Where that row stands; None where it is not shown or not read yet."""
        if self._everything:
            return row.position - 1
        return self.line_of_case(row.case)

    def line_of_case(self, case: CaseKey | None) -> int | None:
        """Where that case stands among the lines read so far."""
        return self.rows.find(lambda row: row.case == case)

    def draw_again(self, line: int | None) -> None:
        """The line looks otherwise now; None is a line that is not known."""
        if line is not None:
            self.update(self.rows.index(line, 0))

    def select(self, line: int) -> None:
        """Bring the line into sight, with the keyboard's cursor on it."""
        self.setCurrentIndex(self.rows.index(line, 0))
        self._bring_into_sight()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bring_into_sight()

    def _bring_into_sight(self) -> None:
        """With some of what comes next.  By pages: a list that moves at every case is painted anew."""
        line = self.currentIndex().row()
        if line < 0:
            return
        ahead = min(line + _LINES_AHEAD, self.rows.rowCount() - 1)
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if line < first:
            self.scrollTo(self.rows.index(ahead, 0), QAbstractItemView.ScrollHint.PositionAtBottom)
        elif 0 <= last <= ahead:
            self.scrollTo(self.rows.index(line, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        self.scrollTo(self.rows.index(line, 0), QAbstractItemView.ScrollHint.EnsureVisible)

    def choose_line(self, line: int) -> None:
        """Choose the case of that line; it is read first where it was not yet."""
        row = self.rows.row(line)
        if row is not None:
            self.chosen.emit(row.case)
        elif self._everything:
            worklist = self._worklist
            self._operations.run(lambda: worklist.rows(line + 1, 1), done=self._choose_first, owner=self)

    def _choose_first(self, rows: Sequence[QueueRow]) -> None:
        if rows:
            self.chosen.emit(rows[0].case)

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None:
            self.chosen.emit(row.case)

    def _line(self, row: QueueRow) -> CaseLine:
        return CaseLine(row.case_id, STATE_ICONS[row.state], self._files(row), row.flagged)

    def _files(self, row: QueueRow) -> str:
        return self.tr("1 file") if row.media == 1 else self.tr("{count} files").format(count=row.media)

    def _spoken(self, row: QueueRow) -> str:
        flagged = f", {self.tr('flagged')}" if row.flagged else ""
        return f"{shown(row.case_id)}, {state_words(row.state)}{flagged}, {self._files(row)}"

    def _prepare(self) -> None:
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Queue"))
        # No selection at all: Ctrl+A over a million lines takes seconds.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setDragEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _fit_rows(self) -> None:
        self._delegate.forget()
        height = max(self._theme.px(30), self.fontMetrics().height() + self._theme.px(10))
        self.verticalHeader().setDefaultSectionSize(height)
