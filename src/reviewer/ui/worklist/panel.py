"""The queue: filter as you type, saved filters, counts by state, and every case in its order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import CaseKey
from reviewer.services.changes import Saved
from reviewer.services.ports import QueueCounts, QueueRow
from reviewer.services.worklist import Worklist
from reviewer.ui.operations import Operations
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.states import state_words
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown
from reviewer.ui.worklist.counts import CountsBox
from reviewer.ui.worklist.presenter import QueuePresenter, SavedFilter
from reviewer.ui.worklist.table import QueueTable

_PAUSE_MILLISECONDS = 150


class QueuePanel(Card):
    """Keeps the list, the filter and the counts together."""

    chosen = Signal(object)
    """A case was chosen."""
    counted = Signal(object)
    """QueueCounts were read."""
    saved = Signal(object)
    """A saved filter was written or deleted."""

    def __init__(
        self, theme: Theme, worklist: Worklist, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, padding=10)
        self._worklist, self._operations = worklist, operations
        self.presenter = QueuePresenter()
        self._counts = QueueCounts()
        self._touched: set[CaseKey] = set()
        self._reading = False
        self.field = QLineEdit(self)
        self.saved_box = QComboBox(self)
        self.counts = CountsBox(theme, self)
        self.table = QueueTable(theme, worklist, operations, is_open=self._is_open, parent=self)
        self._nothing = label("", "muted", self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        self._lay_out()
        self._connect()

    # ---- showing

    def begin(self) -> None:
        """Read counts, rows and saved filters for the first time."""
        self._operations.run(self._worklist.counts, done=self._begin_rows, owner=self)
        self._read_saved_filters()

    def end(self) -> None:
        """Let no timer run on."""
        self._pause.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pause.stop()

    def show_open(self, row: QueueRow | None) -> None:
        """This case is open now: mark its line and bring it into sight."""
        line, before = self.table.line_of(row) if row is not None else None, self.presenter.at
        self.presenter.show(row.case if row is not None else None, line)
        if line is not None and row is not None:
            self.table.rows.put(line, row)
            self.table.select(line)
        for changed in (before, line):
            self.table.draw_again(changed)

    def shows_draft(self, case: CaseKey) -> bool:
        """Whether that case stands there as a draft already."""
        line = self.presenter.at
        row = self.table.rows.row(line) if line is not None else None
        return row is not None and row.case == case and row.state is AssignmentState.DRAFT

    @property
    def says_nothing_matches(self) -> bool:
        """Whether the filter fits no case."""
        return self._nothing.isVisible() and self.table.found_nothing

    def set_short(self, short: bool) -> None:
        """Leave the counts out where there is little room."""
        self.counts.setVisible(not short)

    # ---- moving

    def step(self, by: int) -> None:
        """Choose the line below or above the open one."""
        line = self.presenter.step(by, self.table.rows.rowCount())
        if line is not None:
            self.table.select(line)
            self.table.choose_line(line)

    def ask_filter(self) -> None:
        """Type a filter."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def has_looks(self) -> bool:
        """Whether cases are to be looked at again, or only such are shown."""
        return bool(self._counts.again) or self.presenter.wanted.again

    def toggle_again(self) -> None:
        """Show cases to look at again only, or all."""
        self._refilter(self.presenter.toggle_again())

    def take_keyboard(self) -> None:
        """Focus the list."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---- what has changed

    def touch(self, cases: frozenset[CaseKey]) -> None:
        """These cases have changed: read their lines and the counts again, all that gathers in one go."""
        self._touched |= cases
        if not self._reading:
            self._read_touched()

    def _read_touched(self) -> None:
        cases, self._touched, self._reading = self._touched, set(), True
        worklist = self._worklist

        def read() -> tuple[QueueCounts, list[QueueRow]]:
            rows = (worklist.row_of(case) for case in cases)
            return worklist.counts(), [row for row in rows if row is not None]

        self._operations.run(read, done=self._put_touched, failed=self._touch_failed, owner=self)

    def _put_touched(self, read: tuple[QueueCounts, list[QueueRow]]) -> None:
        self._reading = False
        counts, rows = read
        self._show_counts(counts)
        for row in rows:
            line = self.table.line_of(row)
            if line is not None:
                self.table.rows.put(line, row)
        if self._touched:
            self._read_touched()

    def _touch_failed(self, error: Exception) -> None:
        self._reading = False
        self._operations.troubled.emit(error)

    def _begin_rows(self, counts: QueueCounts) -> None:
        self._show_counts(counts)
        self._show_rows()

    def _show_counts(self, counts: QueueCounts) -> None:
        grown = counts.total != self._counts.total and self.table.rows.rowCount()
        self._counts = counts
        self.counts.show_counts(counts)
        self.counted.emit(counts)
        if grown and self.presenter.wanted.everything:
            self._show_rows()

    # ---- the filter

    def _filter_now(self) -> None:
        self._pause.stop()
        self._refilter(self.presenter.type(self.field.text()))

    def _refilter(self, different: bool) -> None:
        self._show_filter()
        if different:
            self._show_rows()

    def _show_filter(self) -> None:
        wanted = self.presenter.wanted
        if self.field.text().strip() != wanted.text:
            with QSignalBlocker(self.field):
                self.field.setText(wanted.text)
        self.counts.show_filter(wanted)
        with QSignalBlocker(self.saved_box):
            name = self.presenter.saved_name
            self.saved_box.setCurrentIndex(self.saved_box.findData(name) if name is not None else 0)

    def _show_rows(self) -> None:
        if self.presenter.wanted.everything:
            self.table.show_everything(self._counts.total)
            self._mark()
        else:
            self.table.show_matching(self.presenter.wanted)

    def _mark(self) -> None:
        """Find the open case among what is shown now."""
        current = self.presenter.current
        line = self.table.line_of_case(current)
        if line is not None and line != self.presenter.at:
            self.presenter.show(current, line)
            self.table.select(line)
        searching = self.table.is_searching
        self._nothing.setText(self.tr("Searching…") if searching else self.tr("Nothing matches this filter."))
        self._nothing.setVisible(searching or self.table.found_nothing)

    # ---- saved filters

    def save_filter(self) -> None:
        """Keep the present filter under a name made of what it asks for."""
        self._filter_now()
        if self.presenter.can_save:
            wanted = self.presenter.wanted
            name = self.presenter.name_for(state_words, flagged=self.tr("flagged"))
            self._write(lambda: self._worklist.save_filter(name, wanted))

    def delete_filter(self) -> None:
        """Forget the saved filter that is in force, and show everything."""
        name = self.presenter.saved_name
        if name is not None:
            self._write(lambda: self._worklist.delete_filter(name))
            self._refilter(self.presenter.clear())

    def choose_saved(self) -> None:
        """Open the list of saved filters."""
        if self.presenter.saved:
            self.saved_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.saved_box.showPopup()

    def _write(self, function: Callable[[], Saved]) -> None:
        self._operations.run(function, done=self._filter_saved, owner=self)

    def _filter_saved(self, saved: Saved) -> None:
        self.saved.emit(saved)
        self._read_saved_filters()

    def _read_saved_filters(self) -> None:
        self._operations.run(self._worklist.saved_filters, done=self._show_saved_filters, owner=self)

    def _show_saved_filters(self, saved: Sequence[SavedFilter]) -> None:
        self.presenter.keep(saved)
        with QSignalBlocker(self.saved_box):
            self.saved_box.clear()
            self.saved_box.addItem(self.tr("Saved filters"), None)
            for name, _wanted in saved:
                self.saved_box.addItem(shown(name), name)
        self.saved_box.setVisible(bool(saved))
        self._show_filter()

    def _apply_saved(self, index: int) -> None:
        name = self.saved_box.itemData(index)
        self._refilter(self.presenter.apply(name) if name is not None else self.presenter.clear())
        self.take_keyboard()

    # ---- putting together

    def _is_open(self, case: CaseKey) -> bool:
        return case == self.presenter.current

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Filter"))
        self.field.setAccessibleName(self.tr("Filter the queue by case, source or country"))
        self.field.setClearButtonEnabled(True)
        self.saved_box.setAccessibleName(self.tr("Saved filters"))
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self.saved_box.hide()
        for widget in (label(self.tr("QUEUE"), "section", self), self.field, self.saved_box, self.counts):
            self.column.addWidget(widget)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.table, 1)

    def _connect(self) -> None:
        presenter = self.presenter
        self.field.textEdited.connect(lambda _text: self._pause.start())
        self.field.textChanged.connect(lambda text: None if text else self._filter_now())
        self.field.returnPressed.connect(self._return_pressed)
        self._pause.timeout.connect(self._filter_now)
        self.counts.toggled_state.connect(lambda state: self._refilter(presenter.toggle_state(state)))
        self.counts.toggled_flagged.connect(lambda: self._refilter(presenter.toggle_flagged()))
        self.counts.toggled_again.connect(self.toggle_again)
        self.saved_box.activated.connect(self._apply_saved)
        self.table.chosen.connect(self.chosen)
        self.table.read.connect(self._mark)

    def _return_pressed(self) -> None:
        """From the field into the list."""
        self._filter_now()
        self.take_keyboard()
