"""Hashes of media on their way in: they wait in memory, and are stored many at a time, in order.

Hashes lie anywhere in their table.  Stored with its record, each would cost a page, which is encrypted anew
in every step that others may interrupt; in order, neighbours share one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from reviewer.storage.intake_facts import MEDIA_COLUMNS
from reviewer.storage.prepared import Access, Prepared, Row

MOST_WAITING = 200_000
"""Hashes that wait in memory, some 170 bytes each."""

Waiting = tuple[str, int, int]
"""A hash as hexadecimal digits, the key of its case and its item's number."""

# They are sorted some thousands at a time, by their first digit, since sorting keeps the other threads of a
# window waiting too.
_DIGITS = "0123456789abcdef"
_SORTED_AT_ONCE = 10_000
_STORE = Prepared("INSERT OR IGNORE INTO media_hash (hash, case_id, number) VALUES (unhex(?), ?, ?)")
_FORGET = Prepared("DELETE FROM media_hash WHERE (hash, case_id, number) = (unhex(?), ?, ?)")
_HASHES = tuple(MEDIA_COLUMNS.index(kind) for kind in ("md5", "sha1"))


class HashIntake:
    """Keeps the hashes of one file until they are stored."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._waiting: dict[str, list[Waiting]] = {digit: [] for digit in _DIGITS}
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

    def add(self, heads: Sequence[Row], rows: Sequence[Row]) -> None:
        """The hashes of these items; heads begin with case and number."""
        waiting = self._waiting
        cases, numbers = ([head[at] for head in heads] for at in (0, 1))
        for column in _HASHES:
            values = map(itemgetter(column), rows)
            found = [one for one in zip(values, cases, numbers, strict=True) if one[0]]
            for one in found:
                waiting[one[0][0]].append(one)
            self._count += len(found)

    def replace(self, before: str, after: str, place: tuple[int, int]) -> None:
        """An item that had one hash has another one now; empty: none."""
        case, number = place
        if before:
            self._gone.add((before, case, number))
            self._access.many(_FORGET, [(before, case, number)])
        if after:
            new = (after, case, number)
            self._gone.discard(new)
            self._waiting[after[0]].append(new)
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
        for digit, more in self._waiting.items():
            some += more
            self._waiting[digit] = []
            if len(some) >= _SORTED_AT_ONCE:
                yield self._sorted(some)
                some = []
        yield self._sorted(some)

    def _sorted(self, waiting: list[Waiting]) -> list[Waiting]:
        return sorted(one for one in waiting if one not in self._gone) if self._gone else sorted(waiting)
