"""How much an import writes before it lets others write: as much as it likes while nobody waits.

Once somebody has waited, steps are cut so that each holds the database for some milliseconds only, for as
long as that person may be at work.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol, TypeVar

T = TypeVar("T")

_HOLD_SECONDS = 0.006
_POLITE_SECONDS = 300.0
# By the clock a step may take so many times what the processor spent on it before it counts as less.
_BUSY = 1.5


class Moment(NamedTuple):
    """By the clock, and by the processor time of this thread."""

    clock: float
    processor: float

    @classmethod
    def now(cls) -> Moment:
        """This moment."""
        return cls(time.monotonic(), time.thread_time())

    def held_until(self, later: Moment) -> float:
        """Seconds of a step.  What others do on a busy machine makes it longer, and is not mended by less."""
        return min(later.clock - self.clock, _BUSY * (later.processor - self.processor))


class Turn(Protocol):
    """The transaction of an import, which can be made durable in steps."""

    def somebody_waits(self) -> bool:
        """Whether another store wants to write."""

    def pause(self, pages: int) -> Moment:
        """Leave the transaction, so that others may write; the moment at which they could.

        `pages`: about how many pages of the database the step has changed.
        """

    def resume(self) -> None:
        """Go on in a new transaction, behind those who wait."""

    def last(self) -> None:
        """What follows in this transaction is seen by others: it is checked, and waits for the disk."""


class Size:
    """How much of one kind goes into a step."""

    def __init__(self, *, first: int, smallest: int, unhurried: int, one_page: int) -> None:
        self.unhurried = unhurried
        self.polite = first
        self._smallest = smallest
        self._one_page = one_page

    def pages(self, count: int) -> int:
        """About how many pages so many of them change."""
        return 4 + count // self._one_page

    def adapt(self, held: float) -> None:
        """Steps of about the same time: at most twice as much at once, or half."""
        factor = min(2.0, max(0.5, _HOLD_SECONDS / max(held, 1e-4)))
        self.polite = max(self._smallest, min(self.unhurried, round(self.polite * factor)))


class Pace:
    """Cuts what is to be written into pieces, and steps between them.  Without a turn nothing is cut."""

    def __init__(self, turn: Turn | None) -> None:
        self._turn = turn
        self.records = Size(first=50, smallest=25, unhurried=250, one_page=4)
        self.hashes = Size(first=100, smallest=50, unhurried=2_000, one_page=1)
        self.cases = Size(first=50, smallest=25, unhurried=500, one_page=2)
        self._of = self.records
        self._count = self._pages = 0
        self._polite_until = 0.0
        self._since = Moment.now()
        self._paused = False

    @property
    def is_polite(self) -> bool:
        """Whether somebody else has wanted to write lately."""
        return time.monotonic() < self._polite_until

    def pieces(self, records: Sequence[T]) -> Iterator[Sequence[T]]:
        """The records in pieces, each of which is to be written at once; `rest` follows it."""
        if self._turn is None:
            yield records
            return
        place = 0
        sizes = self.sizes(self.records)
        while place < len(records):
            size = next(sizes)
            yield records[place : place + size]
            place += size

    def sizes(self, of: Size) -> Iterator[int]:
        """How many are to be written at once, again and again; `rest` follows each."""
        while True:
            self.resume()
            self._of = of
            self._count = of.polite if self.is_polite else of.unhurried
            yield self._count

    def resume(self) -> None:
        """Have a transaction again."""
        if self._paused and self._turn is not None:
            self._turn.resume()
            self._paused = False
            self._since = Moment.now()

    def begin(self) -> None:
        """Have no transaction before there is something to write."""
        if self._turn is not None and not self._paused:
            self._turn.pause(0)
            self._paused = True

    def rest(self) -> None:
        """Leave the transaction where others want to write, or did lately."""
        if self._turn is None:
            return
        self._pages += self._of.pages(self._count)
        was_polite = self.is_polite
        if self._turn.somebody_waits():
            self._polite_until = time.monotonic() + _POLITE_SECONDS
        if self.is_polite:
            free = self._turn.pause(self._pages)
            self._pages, self._paused = 0, True
            if was_polite:
                self._of.adapt(self._since.held_until(free))

    def look(self) -> None:
        """As `rest`, where nothing was written since: outside a transaction nobody is kept from writing."""
        if not self._paused:
            self.rest()

    def end(self) -> None:
        """Have a transaction for what is left to do."""
        if self._turn is not None:
            self._turn.last()
            self.resume()
