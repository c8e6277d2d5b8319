"""Hashes of media on their way in: they wait in memory, and are stored many at a time, in order.

Hashes lie anywhere in their table.  Stored with its record, each would cost a page, which is encrypted anew
in every step that others may interrupt; in order, neighbours share one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reviewer.storage.intake_facts import MEDIA_COLUMNS
from reviewer.storage.prepared import Access, Prepared

MOST_WAITING = 200_000
"""Hashes that wait in memory, some 170 bytes each."""

Waiting = tuple[str, int, int]
"""A hash as hexadecimal digits, the key of its case and its item's number."""

# They wait by their first two digits.  Sorting keeps the other threads of a window waiting, and few of them
# are sorted sooner than many.
_HEX = "0123456789abcdef"
_DIGITS = tuple(one + other for one in _HEX for other in _HEX)
_AT_ONCE = 10_000
_STORE = Prepared("INSERT OR IGNORE INTO media_hash (hash, case_id, number) VALUES (unhex(?), ?, ?)")
_FORGET = Prepared("DELETE FROM media_hash WHERE (hash, case_id, number) = (unhex(?), ?, ?)")
_HASHES = tuple(MEDIA_COLUMNS.index(kind) for kind in ("md5", "sha1"))


class HashIntake:
    """Keeps the hashes of one file until they are stored."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._waiting: dict[str, list[Waiting]] = {digits: [] for digits in _DIGITS}
        self._gone: set[Waiting] = set()
        self._count = 0

    @property
    def are_many(self) -> bool:
        """Whether more would be too many to keep."""
        return self._count >= MOST_WAITING

    @property
    def are_some(self) -> bool:
        """Whether any wait."""
        return self._count > 0

    def add(self, cases: Sequence[int], numbers: Sequence[int], items: Sequence[Sequence[Any]]) -> None:
        """The hashes of items with their cases and numbers, by columns in the order of `MEDIA_COLUMNS`."""
        waiting = self._waiting
        for column in _HASHES:
            for one in zip(items[column], cases, numbers, strict=True):
                if one[0]:
                    waiting[one[0][:2]].append(one)
                    self._count += 1

    def replace(self, before: str, after: str, place: tuple[int, int]) -> None:
        """An item that had one hash has another one now; empty: none."""
        case, number = place
        if before:
            self._gone.add((before, case, number))
            self._access.many(_FORGET, [(before, case, number)])
        if after:
            new = (after, case, number)
            self._gone.discard(new)
            self._waiting[after[:2]].append(new)
            self._count += 1

    def store(self, sizes: Iterable[int]) -> Iterator[int]:
        """Store all that wait, in pieces of at most these sizes; gives how many after each piece."""
        asked = iter(sizes)
        for waited in self._in_order():
            place = 0
            while place < len(waited):
                size = next(asked)
                self._access.bulk(_STORE, waited[place : place + size])
                place += size
                yield size
        self._gone.clear()
        self._count = 0

    def _in_order(self) -> Iterator[list[Waiting]]:
        """All that wait, some thousands at a time; they do not wait any longer."""
        some: list[Waiting] = []
        for digits, more in self._waiting.items():
            some += self._sorted(more)
            self._waiting[digits] = []
            if len(some) >= _AT_ONCE:
                yield some
                some = []
        yield some

    def _sorted(self, waiting: list[Waiting]) -> list[Waiting]:
        return sorted(one for one in waiting if one not in self._gone) if self._gone else sorted(waiting)
