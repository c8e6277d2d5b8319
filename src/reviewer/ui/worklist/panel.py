"""The queue: filter as you type, saved filters, counts by state, and every case in its order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QTableView, QWidget

from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import CaseKey
from reviewer.services.changes import Saved
from reviewer.services.ports import QueueCounts, QueueRow
from reviewer.services.worklist import Worklist
from reviewer.ui.operations import Operations
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.states import state_words
from reviewer.ui.rows import Column, RowsModel
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown
from reviewer.ui.worklist.counts import CountsBox
from reviewer.ui.worklist.delegate import QueueDelegate
from reviewer.ui.worklist.presenter import QueuePresenter, SavedFilter

_PAUSE_MILLISECONDS = 150


class QueuePanel(Card):
    """`chosen(case)`: a line was chosen.  `counted(counts)`: the counts were read."""

    chosen = Signal(object)
    counted = Signal(object)
    saved = Signal(object)

    def __init__(
        self, theme: Theme, worklist: Worklist, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, padding=10)
        self._theme, self._worklist, self._operations = theme, worklist, operations
        self.presenter = QueuePresenter()
        self._counts = QueueCounts()
        self._touched: set[CaseKey] = set()
        self._reading = False
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Filter"))
        self.field.setAccessibleName(self.tr("Filter the queue by case, source or country"))
        self.field.setClearButtonEnabled(True)
        self.saved_box = QComboBox(self)
        self.saved_box.setAccessibleName(self.tr("Saved filters"))
        self.counts = CountsBox(theme, self)
        self.model: RowsModel[QueueRow] = RowsModel(
            [Column(self.tr("Case"), lambda row: shown(row.case_id), spoken=self._spoken)],
            operations,
            parent=self,
        )
        self._delegate = QueueDelegate(theme, is_open=self._is_open, files=self._files, parent=self)
        self.table = self._make_table()
        self._nothing = label(self.tr("Nothing matches this filter."), "muted", self)
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

    def show_open(self, row: QueueRow | None) -> None:
        """This case is open now: mark its line and bring it into sight."""
        at = self._line_of(row) if row is not None else None
        self.presenter.show(row.case if row is not None else None, at)
        if at is not None and row is not None:
            self.model.put(at, row)
            self._select(at)
        self.table.viewport().update()

    def set_short(self, short: bool) -> None:
        """Leave the counts out where there is little room."""
        self.counts.setVisible(not short)

    def touch(self, cases: frozenset[CaseKey]) -> None:
        """These cases have changed: read their lines and the counts again, soon."""
        self._touched |= cases
        if not self._reading:
            self._read_touched()

    def shows_draft(self, case: CaseKey) -> bool:
        """Whether that case stands there as a draft already."""
        at = self.presenter.at
        row = self.model.row(at) if at is not None else None
        return row is not None and row.case == case and row.state is AssignmentState.DRAFT

    def step(self, by: int) -> None:
        """Choose the line below or above the open one."""
        at = self.presenter.step(by, self.model.rowCount())
        if at is None:
            return
        row = self.model.row(at)
        self._select(at)
        if row is not None:
            self.chosen.emit(row.case)
        elif self.presenter.wanted.everything:
            self._operations.run(lambda: self._worklist.rows(at + 1, 1), done=self._choose_first, owner=self)

    def ask_filter(self) -> None:
        """Type a filter."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def take_keyboard(self) -> None:
        """Focus the list."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---- filters

    def save_filter(self) -> None:
        """Keep the present filter under a name made of what it asks for."""
        self._filter_now()
        if self.presenter.can_save:
            wanted = self.presenter.wanted
            name = self.presenter.name_for(state_words, flagged=self.tr("flagged"))
            self._operations.run(
                lambda: self._worklist.save_filter(name, wanted), done=self._filter_saved, owner=self
            )

    def delete_filter(self) -> None:
        """Forget the saved filter that is in force, and show everything."""
        name = self.presenter.saved_name
        if name is not None:
            self._operations.run(
                lambda: self._worklist.delete_filter(name), done=self._filter_saved, owner=self
            )
            self._refilter(self.presenter.clear())

    def choose_saved(self) -> None:
        """Open the list of saved filters."""
        if self.presenter.saved:
            self.saved_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.saved_box.showPopup()

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
        wanted, worklist = self.presenter.wanted, self._worklist
        if wanted.everything:
            self.model.show_dense(self._counts.total, lambda first, count: worklist.rows(first + 1, count))
            self._mark()
            return

        def fetch(last: QueueRow | None, count: int) -> Sequence[QueueRow]:
            return worklist.matching(wanted, last.position if last is not None else 0, count)

        self.model.show_forward(fetch)
        # Behind the first window: only then is it known whether there is anything.
        self._operations.run(lambda: None, done=lambda _nothing: self._mark(), owner=self)

    def _mark(self) -> None:
        """Find the open case among what is shown now."""
        current = self.presenter.current
        at = self.model.find(lambda row: row.case == current)
        if at is not None:
            self.presenter.show(current, at)
            self._select(at)
        self._nothing.setVisible(not self.model.rowCount() and not self.model.canFetchMore())

    # ---- reading

    def _begin_rows(self, counts: QueueCounts) -> None:
        self._show_counts(counts)
        self._show_rows()

    def _show_counts(self, counts: QueueCounts) -> None:
        grown = counts.total != self._counts.total
        self._counts = counts
        self.counts.show_counts(counts)
        self.counted.emit(counts)
        if grown and self.presenter.wanted.everything and self.model.rowCount():
            self._show_rows()

    def _read_touched(self) -> None:
        cases, self._touched, self._reading = self._touched, set(), True

        def read() -> tuple[QueueCounts, list[QueueRow]]:
            rows = (self._worklist.row_of(case) for case in cases)
            return self._worklist.counts(), [row for row in rows if row is not None]

        self._operations.run(read, done=self._put_touched, failed=self._touch_failed, owner=self)

    def _put_touched(self, read: tuple[QueueCounts, list[QueueRow]]) -> None:
        self._reading = False
        counts, rows = read
        self._show_counts(counts)
        for row in rows:
            at = self._line_of(row)
            if at is not None:
                self.model.put(at, row)
        if self._touched:
            self._read_touched()

    def _touch_failed(self, error: Exception) -> None:
        self._reading = False
        self._operations.troubled.emit(error)

    def _line_of(self, row: QueueRow) -> int | None:
        if self.presenter.wanted.everything:
            return row.position - 1
        return self.model.find(lambda one: one.case == row.case)

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

    # ---- choosing

    def _select(self, at: int) -> None:
        index = self.model.index(at, 0)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _choose_first(self, rows: Sequence[QueueRow]) -> None:
        if rows:
            self.chosen.emit(rows[0].case)

    def _chosen(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self.chosen.emit(row.case)

    def _is_open(self, case: CaseKey) -> bool:
        return case == self.presenter.current

    def _files(self, row: QueueRow) -> str:
        return self.tr("1 file") if row.media == 1 else self.tr("{count} files").format(count=row.media)

    def _spoken(self, row: QueueRow) -> str:
        flagged = f", {self.tr('flagged')}" if row.flagged else ""
        return f"{shown(row.case_id)}, {state_words(row.state)}{flagged}, {self._files(row)}"

    # ---- putting together

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setItemDelegate(self._delegate)
        table.setAccessibleName(self.tr("Queue"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setDragEnabled(False)
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        return table

    def _lay_out(self) -> None:
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self.saved_box.hide()
        for widget in (label(self.tr("QUEUE"), "section", self), self.field, self.saved_box, self.counts):
            self.column.addWidget(widget)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.table, 1)
        self._fit_rows()

    def _connect(self) -> None:
        self.field.textEdited.connect(lambda _text: self._pause.start())
        self.field.textChanged.connect(lambda text: None if text else self._filter_now())
        self.field.returnPressed.connect(self._return_pressed)
        self._pause.timeout.connect(self._filter_now)
        self.counts.toggled_state.connect(lambda state: self._refilter(self.presenter.toggle_state(state)))
        self.counts.toggled_flagged.connect(lambda: self._refilter(self.presenter.toggle_flagged()))
        self.saved_box.activated.connect(self._apply_saved)
        self.table.activated.connect(self._chosen)
        self.table.clicked.connect(self._chosen)
        self.model.arrived.connect(lambda _first, _count: self._mark())
        self.model.rowsInserted.connect(self._mark)
        self._theme.changed.connect(self._fit_rows)

    def _return_pressed(self) -> None:
        """From the field into the list."""
        self._filter_now()
        self.take_keyboard()

    def _apply_saved(self, index: int) -> None:
        name = self.saved_box.itemData(index)
        self._refilter(self.presenter.apply(name) if name is not None else self.presenter.clear())
        self.take_keyboard()

    def _fit_rows(self) -> None:
        self._delegate.forget()
        height = max(self._theme.px(30), self.fontMetrics().height() + self._theme.px(10))
        self.table.verticalHeader().setDefaultSectionSize(height)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pause.stop()
