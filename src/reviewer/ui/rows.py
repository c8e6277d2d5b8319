"""Row dataclasses as a Qt table, window by window: a million rows open as fast as a thousand.

Dense lists know their count and are read anywhere; forward lists (filtered ones) grow at their end.
Rows are read on the storage thread; until they come, a placeholder stands in their place.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reviewer.ui.operations import Operations
from reviewer.ui.row_cells import CONTENT_ROLES, ROW_ROLE, Column, Row, content

__all__ = ["PLACEHOLDER", "ROW_ROLE", "Column", "Part", "RowsModel"]

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

PLACEHOLDER = "…"
_WAITING_WINDOWS = 3


@dataclass(frozen=True)
class Part(Generic[Row]):
    """Some rows of a forward list, and from where it goes on; None: these were the last."""

    rows: Sequence[Row]
    place: object | None


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Lives on the main thread.  Views of it use single selection and no proxy model."""

    arrived = Signal(int, int)
    """(first, count): these rows were read; none, where a step found nothing and the next one follows."""
    all_read = Signal()
    """A forward list has come to its end."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        operations: Operations,
        *,
        window: int = 200,
        kept: int = 32,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._operations = operations
        self._size, self._kept = window, kept
        self._windows: OrderedDict[int, list[Row]] = OrderedDict()
        self._stale: set[int] = set()
        self._count = 0
        self._fetch: Callable[[int, int], Sequence[Row]] | None = None
        self._fetch_part: Callable[[Any, int], Part[Row]] | None = None
        self._place: object | None = None
        self._generation = 0
        self._wanted: list[int] = []
        self._reading = False
        self._ended = True

    def show_dense(
        self, count: int, fetch: Callable[[int, int], Sequence[Row]], known: Sequence[Row] = ()
    ) -> None:
        """Show `count` rows; `fetch(first, how_many)` reads those from `first` (counted from 0).

        `known` are the first rows where they were read already: at once they stand there.
        """
        self._begin(count)
        if known and len(known) >= min(self._size, count):
            self._windows[0] = list(known[: self._size])
        self._fetch, self._fetch_part = fetch, None
        self._ended = True
        self.endResetModel()

    def show_forward(self, fetch: Callable[[Row | None, int], Sequence[Row]]) -> None:
        """Show a list of unknown length; `fetch(last_row_or_None, how_many)` reads the next ones."""

        def part(last: Row | None, count: int) -> Part[Row]:
            rows = fetch(last, count)
            return Part(rows, rows[-1] if rows and len(rows) == count else None)

        self.show_parts(part)

    def show_parts(self, fetch: Callable[[Any, int], Part[Row]]) -> None:
        """Show a list that is found step by step; `fetch(place_or_None, at_most)` goes on from a place.

        Steps follow each other until a window is full; whatever else waits for the storage comes in between.
        """
        self._begin(0)
        self._fetch, self._fetch_part = None, fetch
        self._ended, self._place = False, None
        self.endResetModel()
        self.fetchMore()

    def row(self, at: int) -> Row | None:
        """The row at `at`, if it is read already; asks for it otherwise."""
        if not 0 <= at < self._count:
            return None
        window = at // self._size
        rows = self._windows.get(window)
        if rows is None:
            self._want(window)
            return None
        self._windows.move_to_end(window)
        if window in self._stale:
            self._want(window)
        return rows[at % self._size] if at % self._size < len(rows) else None

    def cell(self, at: int, column: int) -> tuple[str, bool]:
        """What stands in a cell, and whether it is set at the end of its line: for delegates."""
        row, shown = self.row(at), self._columns[column]
        return (PLACEHOLDER if row is None else shown.text(row)), shown.right

    def put(self, at: int, row: Row) -> None:
        """One row has changed; nothing else is read again."""
        rows = self._windows.get(at // self._size)
        if rows is not None and at % self._size < len(rows):
            rows[at % self._size] = row
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._columns) - 1))

    def find(self, matches: Callable[[Row], bool]) -> int | None:
        """The place of the first read row that matches; unread rows are not looked at."""
        for window in sorted(self._windows):
            for at, row in enumerate(self._windows[window]):
                if matches(row):
                    return window * self._size + at
        return None

    def refresh(self, count: int | None = None) -> None:
        """What is shown has changed underneath: read it again, keeping selection and place where possible."""
        if self._fetch_part is not None:
            self.show_parts(self._fetch_part)
        elif count is not None and count != self._count and self._fetch is not None:
            self.show_dense(count, self._fetch)
        else:
            self._generation += 1
            self._wanted.clear()
            self._reading = False
            # Shown until their successors come: nothing flickers.
            self._stale = set(self._windows)
            if self._count:
                self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self._columns) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(self._columns[section])
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role not in CONTENT_ROLES:
            return None
        row = self.row(index.row())
        if row is None:
            return PLACEHOLDER if role == Qt.ItemDataRole.DisplayRole else None
        return content(column, row, role)

    @property
    def is_whole(self) -> bool:
        """Whether no further rows will come."""
        return self._ended

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and not self._ended and not self._reading

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        fetch = self._fetch_part
        if fetch is None or not self.canFetchMore(parent):
            return
        self._reading = True
        generation, place = self._generation, self._place
        wanted = self._size - self._count % self._size
        self._operations.run(
            lambda: fetch(place, wanted),
            done=lambda part: self._grow(generation, part, wanted),
            owner=self,
        )

    def _begin(self, count: int) -> None:
        self.beginResetModel()
        self._generation += 1
        self._windows.clear()
        self._stale.clear()
        self._wanted.clear()
        self._reading = False
        self._count = count

    def _grow(self, generation: int, part: Part[Row], wanted: int) -> None:
        if generation != self._generation:
            return
        self._reading = False
        self._place, self._ended = part.place, part.place is None
        first, rows = self._count, part.rows
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            # Never more than were asked for, which fill a window; none of a forward list is let go.
            self._windows.setdefault(first // self._size, []).extend(rows)
            self._count += len(rows)
            self.endInsertRows()
            self.arrived.emit(first, len(rows))
        if self._ended:
            self.all_read.emit()
        elif generation == self._generation and len(rows) < wanted:
            if not rows:
                self.arrived.emit(first, 0)
            self.fetchMore()

    def _want(self, window: int) -> None:
        if self._fetch is None or window in self._wanted:
            return
        # Scrolling far asks for many windows; only the latest still matter, and saves must not wait for them.
        self._wanted.append(window)
        del self._wanted[:-_WAITING_WINDOWS]
        self._read_next()

    def _read_next(self) -> None:
        fetch = self._fetch
        if self._reading or not self._wanted or fetch is None:
            return
        self._reading = True
        generation, window = self._generation, self._wanted[-1]
        first = window * self._size
        how_many = min(self._size, self._count - first)
        self._operations.run(
            lambda: fetch(first, how_many),
            done=lambda rows: self._arrive(generation, window, rows),
            failed=lambda error: self._give_up(generation, window, error),
            owner=self,
        )

    def _arrive(self, generation: int, window: int, rows: Sequence[Row]) -> None:
        if generation != self._generation:
            return
        self._reading = False
        self._wanted = [one for one in self._wanted if one != window]
        self._windows[window] = list(rows)
        self._stale.discard(window)
        while len(self._windows) > self._kept:
            self._windows.popitem(last=False)
        first = window * self._size
        if rows:
            bottom = self.index(first + len(rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(first, 0), bottom)
            self.arrived.emit(first, len(rows))
        self._read_next()

    def _give_up(self, generation: int, window: int, error: Exception) -> None:
        """An unreadable window is shown empty; asking again at each paint would never end."""
        self._operations.troubled.emit(error)
        self._arrive(generation, window, ())

    @staticmethod
    def _alignment(column: Column[Row]) -> int:
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)
