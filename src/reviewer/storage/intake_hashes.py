"""Hashes of media on their way in: they wait in a temporary table, and are stored many at a time, in order.

Hashes lie anywhere in their table.  Stored with its record, each would cost a page, which is encrypted anew
in every step that others may interrupt; in order, neighbours share one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reviewer.storage.intake_facts import MEDIA_COLUMNS
from reviewer.storage.prepared import Access, Prepared, Row

MOST_WAITING = 200_000
"""Hashes that wait in memory, some 50 bytes each."""

_TABLE = (
    Prepared("DROP TABLE IF EXISTS temp.waiting_hash"),
    Prepared(
        "CREATE TEMP TABLE waiting_hash (hash BLOB, case_id INTEGER, number INTEGER,"
        " PRIMARY KEY (hash, case_id, number)) WITHOUT ROWID"
    ),
)
_ADD = Prepared("INSERT OR IGNORE INTO temp.waiting_hash VALUES (unhex(?), ?, ?)")
_PLACE = "(hash, case_id, number)"
_LAST_OF = Prepared(
    f"SELECT hash, case_id, number FROM temp.waiting_hash WHERE {_PLACE} > (:hash, :case, :number)"
    " ORDER BY hash, case_id, number LIMIT 1 OFFSET :count"
)
_STORE = Prepared(
    "INSERT INTO media_hash (hash, case_id, number) SELECT hash, case_id, number FROM temp.waiting_hash"
    f" WHERE {_PLACE} > (:hash, :case, :number) AND {_PLACE} <= (:to_hash, :to_case, :to_number)"
    " ORDER BY hash, case_id, number"
)
_STORE_REST = Prepared(
    "INSERT INTO media_hash (hash, case_id, number) SELECT hash, case_id, number FROM temp.waiting_hash"
    f" WHERE {_PLACE} > (:hash, :case, :number) ORDER BY hash, case_id, number"
)
_EMPTY = Prepared("DELETE FROM temp.waiting_hash")
_FORGET = tuple(
    Prepared(f"DELETE FROM {table} WHERE {_PLACE} = (unhex(?), ?, ?)")
    for table in ("temp.waiting_hash", "media_hash")
)
_START: Row = (b"", 0, 0)
_HASHES = tuple(MEDIA_COLUMNS.index(kind) for kind in ("md5", "sha1"))


class HashIntake:
    """Keeps the hashes of one file until they are stored."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._waiting = 0
        self._stored: Row = _START
        for statement in _TABLE:
            access.run(statement)

    @property
    def are_many(self) -> bool:
        """Whether more would be too many to keep."""
        return self._waiting >= MOST_WAITING

    @property
    def are_some(self) -> bool:
        """Whether any wait."""
        return self._waiting > 0

    def add(self, heads: Sequence[Row], rows: Sequence[Row]) -> None:
        """The hashes of these items; heads begin with case and number."""
        for column in _HASHES:
            found = [
                (row[column], head[0], head[1]) for head, row in zip(heads, rows, strict=True) if row[column]
            ]
            self._access.many(_ADD, found)
            self._waiting += len(found)

    def replace(self, before: str, after: str, place: tuple[int, int]) -> None:
        """An item that had one hash has another one now; empty: none."""
        if before:
            for statement in _FORGET:
                self._access.many(statement, [(before, *place)])
        if after:
            self._access.many(_ADD, [(after, *place)])
            self._waiting += 1

    def store(self, sizes: Iterable[int]) -> Iterable[int]:
        """Store all that wait, in pieces of about these sizes; gives how many after each piece."""
        for size in sizes:
            last = self._store(size)
            yield size
            if last:
                break
        self._access.run(_EMPTY)
        self._waiting, self._stored = 0, _START

    def _store(self, size: int) -> bool:
        """Whether it was the last piece."""
        names = ("hash", "case", "number")
        behind = dict(zip(names, self._stored, strict=True))
        upto = self._access.one(_LAST_OF, count=size - 1, **behind)
        if upto is None:
            self._access.run(_STORE_REST, **behind)
            return True
        ends = {f"to_{name}": value for name, value in zip(names, upto, strict=True)}
        self._access.run(_STORE, **behind, **ends)
        self._stored = upto
        return False
