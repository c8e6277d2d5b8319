"""How much an import writes before it lets others write: as much as it likes while nobody waits.

Once somebody has waited, steps are cut so that each holds the database for some milliseconds only, for as
long as that person may be at work.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")

# How often somebody who waits is looked for.
_UNHURRIED = 250
_SMALLEST, _FIRST = 10, 50
_HOLD_SECONDS = 0.007
_POLITE_SECONDS = 300.0


class Turn(Protocol):
    """The transaction of an import, which can be made durable in steps."""

    def somebody_waits(self) -> bool:
        """Whether another store wants to write."""

    def pause(self) -> float:
        """Leave the transaction, so that others may write; the moment at which they could."""

    def resume(self) -> None:
        """Go on in a new transaction, behind those who wait."""

    def last(self) -> None:
        """What follows in this transaction is seen by others: it is checked, and waits for the disk."""


class Pace:
    """Cuts what is to be written into pieces, and steps between them.  Without a turn nothing is cut."""

    def __init__(self, turn: Turn | None) -> None:
        self._turn = turn
        self._size = _FIRST
        self._polite_until = 0.0
        self._since = time.monotonic()
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
        while place < len(records):
            self.resume()
            size = self._size if self.is_polite else _UNHURRIED
            yield records[place : place + size]
            place += size

    def resume(self) -> None:
        """Have a transaction again."""
        if self._paused and self._turn is not None:
            self._turn.resume()
            self._paused = False
            self._since = time.monotonic()

    def rest(self) -> None:
        """Leave the transaction where others want to write, or did lately."""
        if self._turn is None:
            return
        was_polite = self.is_polite
        if self._turn.somebody_waits():
            self._polite_until = time.monotonic() + _POLITE_SECONDS
        if self.is_polite:
            free = self._turn.pause()
            self._paused = True
            if was_polite:
                self._adapt(free - self._since)

    def end(self) -> None:
        """Have a transaction for what is left to do."""
        if self._turn is not None:
            self._turn.last()
            self.resume()

    def _adapt(self, held: float) -> None:
        """Steps of about the same time: at most twice as much at once, or half."""
        factor = min(2.0, max(0.5, _HOLD_SECONDS / max(held, 1e-4)))
        self._size = max(_SMALLEST, min(_UNHURRIED, round(self._size * factor)))
