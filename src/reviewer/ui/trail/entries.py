"""The entries as a list of any length, the newest first, read in windows on a thread of their own."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from reviewer.services.ports import TrailEntry, TrailWish
from reviewer.services.trail import TrailReading
from reviewer.services.trail_file import moment
from reviewer.ui.beside import Beside
from reviewer.ui.pieces.plain_table import PlainTable
from reviewer.ui.rows import Column, RowsModel
from reviewer.ui.theme import Theme
from reviewer.ui.trail.words import field_words
from reviewer.ui.untrusted import shown

_WINDOW = 200
_WIDTHS = (80, 190, 120, 170)
_SECONDS = len("2026-11-27T10:00:00")
Row = TrailEntry


class EntriesTable(PlainTable):
    """`turned_to(entry)` tells of the line that the keyboard is on.

    Everything is shown densely, since entries are numbered without a gap; what is narrowed grows as it is
    found, and a search that is not wanted any more is given up.
    """

    turned_to = Signal(object)
    """A TrailEntry, or None."""
    read = Signal()
    """Lines have arrived, or it is known that there are none."""

    def __init__(self, theme: Theme, beside: Beside, parent: QWidget) -> None:
        self._beside = beside
        self._stop = threading.Event()
        columns = [
            Column[Row](field_words("seq"), lambda row: str(row.seq), right=True),
            Column[Row](field_words("at"), lambda row: moment(row.at)[:_SECONDS].replace("T", " ")),
            Column[Row](field_words("actor"), lambda row: shown(row.actor, limit=60)),
            Column[Row](field_words("kind"), lambda row: shown(row.kind, limit=60)),
            Column[Row](field_words("subject"), lambda row: shown(row.subject, limit=80)),
        ]
        self.rows: RowsModel[Row] = RowsModel(columns, beside.operations, window=_WINDOW, parent=parent)
        super().__init__(
            theme, self.rows, QCoreApplication.translate("Trail", "Entries of the trail"), parent
        )
        self.total = 0
        self.selectionModel().currentRowChanged.connect(self._turn)
        self.rows.arrived.connect(self._arrived)
        self.rows.rowsInserted.connect(lambda *_rows: self._begin())
        theme.changed.connect(self._fit)
        self._fit()

    def show_all(self, total: int) -> None:
        """Every entry, of which there are `total`."""
        self.give_up()
        self.total = total
        beside = self._beside

        def fetch(first: int, count: int) -> Sequence[Row]:
            page = beside.opened().trail.page(TrailWish(), before=total - first + 1, count=count)
            return page.entries

        self.rows.show_dense(total, fetch)
        self._begin()
        self.read.emit()

    def show_matching(self, wanted: TrailWish) -> None:
        """Those that are wished for, as they are found."""
        self.give_up()
        self.total = 0
        beside, stop = self._beside, self._stop
        self.rows.show_forward(lambda last, count: _next(beside.opened().trail, wanted, last, count, stop))
        beside.operations.run(lambda: None, done=lambda _none: self.read.emit(), owner=self)

    def give_up(self) -> None:
        """Search no further."""
        self._stop.set()
        self._stop = threading.Event()

    @property
    def found_nothing(self) -> bool:
        """Whether it is known that there is no line to show."""
        return not self.rows.rowCount() and not self.rows.canFetchMore()

    def go_to(self, seq: int) -> bool:
        """The keyboard's cursor goes to the entry of that number, where everything is shown."""
        if not 0 < seq <= self.total:
            return False
        index = self.rows.index(self.total - seq, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _begin(self) -> None:
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    def _turn(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.turned_to.emit(self.rows.row(now.row()) if now.isValid() else None)

    def _arrived(self, first: int, count: int) -> None:
        at = self.currentIndex().row()
        if first <= at < first + count:
            self.turned_to.emit(self.rows.row(at))

    def _fit(self) -> None:
        self.fit_columns(list(_WIDTHS))


def newest(trail: TrailReading) -> int:
    """The number of the newest entry that may be seen; on the thread."""
    page = trail.page(TrailWish(), count=1)
    return page.entries[0].seq if page.entries else 0


def _next(
    trail: TrailReading, wanted: TrailWish, last: Row | None, count: int, stop: threading.Event
) -> Sequence[Row]:
    """The next `count` entries; fewer only where there are no more, or where nobody waits for them."""
    found: list[Row] = []
    before = last.seq if last is not None else None
    while len(found) < count and not stop.is_set():
        page = trail.page(wanted, before=before, count=count - len(found))
        found += page.entries
        if not page.more:
            break
        before = page.before
    return found
