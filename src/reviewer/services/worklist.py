"""The queue and the media table as a page asks for them: narrow rows in windows, never everything."""

from __future__ import annotations

from reviewer.domain.identifiers import CaseKey, Clock, to_microseconds
from reviewer.domain.person import Account
from reviewer.services.changes import Changes, Saved
from reviewer.services.ports import CaseView, Found, MediaRow, QueueCounts, QueueFilter, QueueRow, Store


class Worklist:
    """A reviewer's queue; for an account that does not review, every case of the project."""

    def __init__(self, store: Store, account: Account, *, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._clock = clock

    def counts(self) -> QueueCounts:
        """Kept counts by state."""
        with self._store.reading(self._account) as read:
            return read.queue.counts()

    def rows(self, first: int, count: int) -> list[QueueRow]:
        """Positions first, first+1, ... (from 1) of the unfiltered queue."""
        with self._store.reading(self._account) as read:
            return read.queue.rows(first, count)

    def matching(self, wanted: QueueFilter, after: int, count: int) -> list[QueueRow]:
        """The next rows that match, behind position `after` (0: from the start)."""
        with self._store.reading(self._account) as read:
            return read.queue.matching(wanted, after, count)

    def found(self, wanted: QueueFilter, after: int, count: int) -> Found:
        """As many of these rows as are found in a step of some milliseconds, and how far it looked."""
        with self._store.reading(self._account) as read:
            return read.queue.found(wanted, after, count)

    def next_open(self, after: int) -> QueueRow | None:
        """The next open row behind `after`, then from the start."""
        with self._store.reading(self._account) as read:
            return read.queue.next_open(after)

    def row_of(self, case: CaseKey) -> QueueRow | None:
        """The row of one case, where it is in the queue."""
        with self._store.reading(self._account) as read:
            return read.queue.row_of(case)

    def to_look_at(self) -> int:
        """How many own cases a newer codebook version asks to look at again: a kept count."""
        with self._store.reading(self._account) as read:
            return read.revising.waiting()

    def record(self, case: CaseKey) -> CaseView:
        """The record of one case that the account may see."""
        with self._store.reading(self._account) as read:
            return read.cases.view(case)

    def media(self, case: CaseKey, first: int, count: int) -> list[MediaRow]:
        """Media rows first, first+1, ... (from 1) of one case."""
        with self._store.reading(self._account) as read:
            return read.cases.media(case, first, count)

    def saved_filters(self) -> list[tuple[str, QueueFilter]]:
        """The account's own filters by name."""
        with self._store.reading(self._account) as read:
            return read.queue.saved_filters()

    def save_filter(self, name: str, wanted: QueueFilter) -> Saved:
        """Keep a filter under a name; the same name is replaced."""
        with self._store.writing(self._account) as work:
            at = to_microseconds(self._clock())
            work.queue.save_filter(name, wanted)
            work.record("filter.saved", self._account.name, {"name": name}, at)
            work.commit()
        return Saved(at, Changes())

    def delete_filter(self, name: str) -> Saved:
        """Forget a filter; harmless where there is none."""
        with self._store.writing(self._account) as work:
            at = to_microseconds(self._clock())
            work.queue.delete_filter(name)
            work.record("filter.deleted", self._account.name, {"name": name}, at)
            work.commit()
        return Saved(at, Changes())
