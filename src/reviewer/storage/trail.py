"""The trail: entries chained by their hashes, read again inside each transaction that adds to it."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import insert, select

from reviewer.domain.audit import GENESIS, Entry, canonical_bytes, chained
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.tables.trail import AuditEntry

# One row by the primary key's end.  Never kept over transactions: another process may have added entries.
_HEAD = Prepared(select(AuditEntry.seq, AuditEntry.hash).order_by(AuditEntry.seq.desc()).limit(1))
_APPEND = Prepared(insert(AuditEntry))
ENTRIES = "SELECT seq, canonical, prev, hash FROM audit_entry ORDER BY seq"
_ALL = Prepared(ENTRIES)
_HASH = Prepared("SELECT hash FROM audit_entry WHERE seq = :seq")


class Trail:
    """Reading of the trail."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def head(self) -> tuple[int, bytes]:
        """(entries, hash of the last); no entries and the genesis hash in a new store."""
        row = self._access.one(_HEAD)
        return (0, GENESIS) if row is None else (row[0], row[1])

    def hash_of(self, seq: int) -> bytes | None:
        """The hash of one entry; entry 0 is the genesis."""
        if seq == 0:
            return GENESIS
        row = self._access.one(_HASH, seq=seq)
        return None if row is None else row[0]

    def verify(self) -> tuple[int, int | None]:
        """(entries, first broken entry or None), reading every entry.

        An entry that is missing counts as broken where it should stand.
        """
        return self.head()[0], first_broken(self._access.stream(_ALL))


class TrailWrites(Trail):
    """Adding to the trail within one transaction; the first entry reads the head again."""

    def __init__(self, access: Access) -> None:
        super().__init__(access)
        self.added: tuple[int, bytes] | None = None
        """The head that this transaction has made, where it has made one."""

    def append(self, entry: Entry) -> None:
        """Chain one entry behind the last."""
        entries, previous = self.added or self.head()
        canonical = canonical_bytes(entries + 1, entry)
        own = chained(previous, canonical)
        self._access.run(_APPEND, seq=entries + 1, canonical=canonical, prev=previous, hash=own)
        self.added = (entries + 1, own)


def first_broken(entries: Iterable[Row]) -> int | None:
    """The number of the first entry that does not follow from the one before it; None where all do.

    `entries` are rows of `ENTRIES`.
    """
    previous = GENESIS
    for expected, (seq, canonical, prev, own) in enumerate(entries, 1):
        if seq != expected or prev != previous or chained(previous, canonical) != own:
            return expected
        previous = own
    return None
