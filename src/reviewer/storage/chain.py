"""Verifying the trail's chain: every entry follows from the one before it, and none is missing.

Each entry needs the hash before it, so that a million are hashed one after the other.  What can be saved is
all else: SQLite hands many entries over as one row, and reads and deciphers the next ones while these are
hashed on a thread.  Where they are not what they should be, they are looked at one by one, and that alone
decides which is broken.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import Any

from reviewer.domain.audit import GENESIS, chained
from reviewer.storage.prepared import ends_of

Told = Callable[[int], object]
Many = tuple[int | None, bytes | None, bytes | None, bytes | None]
"""How many entries have hashes of 32 bytes; the entries, a line each; the hashes before them, their own."""

Piece = tuple[int, int, Many]
"""The first and the last number of some entries, and what stands there."""

# No entry holds a line's end, which JSON writes otherwise; put in, it would make one line too many, and so
# does an entry that is missing its bytes.
_MANY = (
    "SELECT sum(length(prev) = 32 AND length(hash) = 32),"
    " CAST(group_concat(ifnull(canonical, x'0a'), x'0a') AS BLOB), CAST(group_concat(prev, '') AS BLOB),"
    " CAST(group_concat(hash, '') AS BLOB) FROM audit_entry WHERE seq BETWEEN ? AND ?"
)
# Whoever has the key can put text where bytes were, which not even reads as text then.
_ONE_BY_ONE = (
    "SELECT seq, iif(typeof(canonical) = 'blob', canonical, NULL), iif(typeof(prev) = 'blob', prev, NULL),"
    " iif(typeof(hash) = 'blob', hash, NULL) FROM audit_entry WHERE seq BETWEEN ? AND ? ORDER BY seq"
)
LAST_ENTRY = "SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1"
"""The trail's head: its number of entries and the hash of the last; no row in a new store."""
_ENDS = ends_of("audit_entry", "seq")
_AT_ONCE = 4096
"""Of fewer, handing them from thread to thread takes longer than what is gained; of more, memory."""


def first_broken(driver: Any, told: Told = bool, *, at_once: int = _AT_ONCE) -> int | None:
    """The number of the first entry that does not follow from the one before it; None where all do.

    An entry that is missing counts as broken where it should stand.  The connection is in a transaction, or
    nobody writes; `told` hears now and then at which entry it is, and what it raises ends it.  So many
    entries are read `at_once`.
    """
    first, last = driver.execute(_ENDS).fetchone()
    if first is None:
        return None
    if first != 1:
        return 1
    # The interpreter is free for whoever hashes as long as the database reads.
    with ThreadPoolExecutor(1, "reviewer-trail") as hashing:
        return _first_of(driver, _read(driver, last, at_once, told), hashing)


def _read(driver: Any, last: int, at_once: int, told: Told) -> Iterator[Piece]:
    for low in range(1, last + 1, at_once):
        told(low)
        high = min(low + at_once - 1, last)
        yield low, high, driver.execute(_MANY, (low, high)).fetchone()


def _first_of(driver: Any, pieces: Iterator[Piece], hashing: Executor) -> int | None:
    """The first broken entry of those in the pieces."""
    previous, piece = GENESIS, next(pieces, None)
    while piece is not None:
        low, high, many = piece
        hashed = hashing.submit(_followed, previous, high - low + 1, many)
        piece = next(pieces, None)
        own = hashed.result()
        if own is None:
            broken, own = _looked_at(driver.execute(_ONE_BY_ONE, (low, high)), previous, low)
            if broken <= high:
                return broken
        previous = own
    return None


def _followed(previous: bytes, count: int, many: Many) -> bytes | None:
    """The last hash where each of so many entries follows from the one before it; None where one may not."""
    whole, said, before, hashes = many
    if whole != count or said is None:
        return None
    entries = said.split(b"\n")
    if len(entries) != count:
        return None
    # As `chained` has it, whose call would count a million times.
    last, sha256 = previous, hashlib.sha256
    own = b"".join([(last := sha256(last + canonical).digest()) for canonical in entries])
    return last if own == hashes and before == previous + own[: -len(last)] else None


def _looked_at(
    rows: Iterable[tuple[int, bytes | None, bytes | None, bytes | None]], previous: bytes, low: int
) -> tuple[int, bytes]:
    """(first entry that does not follow, the hash before it); the number behind the last where all do."""
    expected = low
    for seq, canonical, prev, own in rows:
        if seq != expected or canonical is None or prev != previous:
            break
        following = chained(previous, canonical)
        if following != own:
            break
        previous, expected = following, expected + 1
    return expected, previous
