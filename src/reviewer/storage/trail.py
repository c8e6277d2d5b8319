"""The trail: entries chained by their hashes, read again inside each transaction that adds to it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlalchemy import insert

from reviewer.domain.audit import GENESIS, Entry, canonical_bytes, chained
from reviewer.services.ports import Told, TrailEntry, TrailWish
from reviewer.storage.anchors import UNLIKE, unlike
from reviewer.storage.chain import LAST_ENTRY, first_broken
from reviewer.storage.differing import MISPLACED, changed, misplaced
from reviewer.storage.form import differing
from reviewer.storage.key_slots import wrong_slots
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.scope import Scope
from reviewer.storage.signatures import wrongly_signed
from reviewer.storage.tables.trail import AuditEntry

# One row by the primary key's end.  Never kept over transactions: another process may have added entries.
# Plain SQL: the first statement made by expression takes a while, and an import asks within its last lock.
_HEAD = Prepared(LAST_ENTRY)
_HASH = Prepared("SELECT hash FROM audit_entry WHERE seq = :seq")
_APPEND = Prepared(insert(AuditEntry))
# The canonical bytes are UTF-8 JSON; SQLite reads it as text only.
_WANTED = (
    "FROM (SELECT seq, canonical, hash, CAST(canonical AS TEXT) AS said FROM audit_entry"
    " WHERE seq >= :low AND seq < :high) WHERE (:kind = '' OR said ->> '$.kind' GLOB :kind || '*')"
    " AND (:actor = '' OR said ->> '$.actor' = :actor)"
    " AND (:subject = '' OR said ->> '$.subject' = :subject OR said ->> '$.detail.case' = :subject)"
    " AND (:since IS NULL OR said ->> '$.at' >= :since) AND (:until IS NULL OR said ->> '$.at' < :until)"
)
_NEWEST = Prepared(f"SELECT seq, canonical, hash {_WANTED} ORDER BY seq DESC LIMIT :count")
_OLDEST = Prepared(f"SELECT seq, canonical, hash {_WANTED} ORDER BY seq")
_LAST = 1 << 62


def _nobody(_at: int) -> None:
    """Nobody wants to know how far it is."""


class Trail:
    """Reading of the trail."""

    def __init__(self, access: Access, scope: Scope | None = None) -> None:
        self._access = access
        self._scope = scope

    def entries(
        self, wanted: TrailWish, *, before: int | None, count: int, most: int = 50_000
    ) -> tuple[list[TrailEntry], int]:
        """At most `count` entries, the newest first, below `before`, and where to go on (1: at the end)."""
        high = self.head()[0] + 1 if before is None else before
        low = max(1, high - most)
        rows = self._access.all(_NEWEST, **self._values(wanted), low=low, high=high, count=count)
        return [_entry(*row) for row in rows], rows[-1][0] if len(rows) == count else low

    def oldest_first(self, wanted: TrailWish) -> Iterator[TrailEntry]:
        """Every such entry, streamed."""
        rows = self._access.stream(_OLDEST, **self._values(wanted), low=1, high=_LAST)
        return (_entry(*row) for row in rows)

    def _values(self, wanted: TrailWish) -> dict[str, object]:
        """The wish, narrowed to the own entries for whoever may not see all codings."""
        actor = wanted.actor
        if self._scope is None or not self._scope.all_codings:
            own = "" if self._scope is None else self._scope.viewer.name
            actor = own if actor in {"", own} else "\0"
        return {
            "kind": glob_text(wanted.kind),
            "actor": actor,
            "subject": wanted.subject,
            "since": wanted.since,
            "until": wanted.until,
        }

    def head(self) -> tuple[int, bytes]:
        """(entries, hash of the last); no entries and the genesis hash in a new store."""
        row = self._access.one(_HEAD)
        return (0, GENESIS) if row is None else (row[0], row[1])

    def hash_at(self, entry: int) -> bytes | None:
        """The hash of the entry of that number; None where there is none."""
        row = self._access.one(_HASH, seq=entry)
        return None if row is None else row[0]

    def problems(self, told: Told = _nobody) -> Iterator[tuple[int, str]]:
        """(entry, what is wrong with it) beyond the chain: rows it answers for, key slots, and signatures.

        Entry 0 stands for rows that no entry answers for.  `told` hears how far it is of twice the entries.
        """
        for one in changed(self._access.driver, told):
            yield one.entry, f"does not fit its rows in '{one.table}'"
        for seq in misplaced(self._access.driver):
            yield seq, MISPLACED
        for seq in unlike(self._access.driver):
            yield seq, UNLIKE
        yield from wrong_slots(self._access.driver)
        yield from ((0, str(one)) for one in differing(self._access.driver) if one.harms)
        entries = self.head()[0]
        yield from wrongly_signed(self._access.driver, lambda seq: told(entries + seq))

    def verify(self, told: Told = _nobody) -> tuple[int, int | None]:
        """(entries, first broken entry or None), reading every entry; `told` hears which.

        An entry that is missing counts as broken where it should stand.
        """
        return self.head()[0], first_broken(self._access.driver, told)


def _entry(seq: int, canonical: bytes, own: bytes) -> TrailEntry:
    said = json.loads(canonical)
    return TrailEntry(seq, said["at"], said["actor"], said["kind"], said["subject"], said["detail"], own)


def glob_text(text: str) -> str:
    """The text as GLOB takes it literally."""
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in text)


class TrailWrites(Trail):
    """Adding to the trail within one transaction; the first entry reads the head again."""

    def __init__(self, access: Access) -> None:
        super().__init__(access)
        self.added: tuple[int, bytes] | None = None
        """The head that this transaction has made, where it has made one."""

    def append(self, entry: Entry) -> tuple[int, bytes]:
        """Chain one entry behind the last; its number and hash."""
        entries, previous = self.added or self.head()
        canonical = canonical_bytes(entries + 1, entry)
        own = chained(previous, canonical)
        self._access.run(_APPEND, seq=entries + 1, canonical=canonical, prev=previous, hash=own)
        self.added = (entries + 1, own)
        return self.added
