"""Hashes of media on their way in: they wait in memory, and are stored many at a time, in order.

Hashes lie anywhere in their table.  Stored with its record, each would cost a page, which is encrypted anew
in every step that others may interrupt; in order, neighbours share one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reviewer.storage.intake_facts import MEDIA_COLUMNS
from reviewer.storage.prepared import Access, Prepared, Row

MOST_WAITING = 200_000
"""Hashes that wait in memory, some 100 bytes each."""

# Each waits as one text with its case and number (a JSON list): hundreds of thousands of tuples would have
# Python look for garbage among everything, for a tenth of a second each time.  They are sorted some thousands
# at a time, by their first digit, since sorting keeps the other threads of a window waiting too.
_DIGITS = "0123456789abcdef"
_SORTED_AT_ONCE = 10_000
_STORE = Prepared(
    "INSERT OR IGNORE INTO media_hash (hash, case_id, number)"
    " SELECT unhex(value ->> 0), value ->> 1, value ->> 2 FROM json_each(:some)"
)
_FORGET = Prepared("DELETE FROM media_hash WHERE (hash, case_id, number) = (unhex(?), ?, ?)")
_HASHES = tuple(MEDIA_COLUMNS.index(kind) for kind in ("md5", "sha1"))


class HashIntake:
    """Keeps the hashes of one file until they are stored."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._waiting: dict[str, list[str]] = {digit: [] for digit in _DIGITS}
        self._gone: set[str] = set()
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
        for column in _HASHES:
            found = [
                (row[column], f'["{row[column]}",{head[0]},{head[1]}]')
                for head, row in zip(heads, rows, strict=True)
                if row[column]
            ]
            for value, one in found:
                waiting[value[0]].append(one)
            self._count += len(found)

    def replace(self, before: str, after: str, place: tuple[int, int]) -> None:
        """An item that had one hash has another one now; empty: none."""
        case, number = place
        if before:
            self._gone.add(f'["{before}",{case},{number}]')
            self._access.many(_FORGET, [(before, case, number)])
        if after:
            new = f'["{after}",{case},{number}]'
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
                self._access.run(_STORE, some=f"[{','.join(waited[place : place + size])}]")
                place += size
                yield size
        self._gone.clear()
        self._count = 0

    def _in_order(self) -> Iterator[list[str]]:
        """All that wait, some thousands at a time; they do not wait any longer."""
        some: list[str] = []
        for digit, more in self._waiting.items():
            some += more
            self._waiting[digit] = []
            if len(some) >= _SORTED_AT_ONCE:
                yield self._sorted(some)
                some = []
        yield self._sorted(some)

    def _sorted(self, waiting: list[str]) -> list[str]:
        return sorted(one for one in waiting if one not in self._gone) if self._gone else sorted(waiting)
