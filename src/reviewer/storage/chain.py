"""Verifying the trail's chain: every entry follows from the one before it, and none is missing.

Each entry needs the hash before it, so that a million are hashed one after the other.  What can be saved is
all else: SQLite hands many entries over as one row.  Where they are not what they should be, they are looked
at one by one, and that alone decides which is broken.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from typing import Any

from reviewer.domain.audit import GENESIS, chained

Told = Callable[[int], object]
Many = tuple[int | None, bytes | None, bytes | None, bytes | None]
"""How many entries have hashes of 32 bytes; the entries, a line each; the hashes before them; their own."""

# No entry holds a line's end, which JSON writes otherwise; put in, it would make one line too many.
_MANY = (
    "SELECT sum(length(prev) = 32 AND length(hash) = 32), CAST(group_concat(canonical, x'0a') AS BLOB),"
    " CAST(group_concat(prev, '') AS BLOB), CAST(group_concat(hash, '') AS BLOB)"
    " FROM audit_entry WHERE seq BETWEEN ? AND ?"
)
_ONE_BY_ONE = "SELECT seq, canonical, prev, hash FROM audit_entry WHERE seq BETWEEN ? AND ? ORDER BY seq"
_ENDS = "SELECT min(seq), max(seq) FROM audit_entry"
_AT_ONCE = 1024


def first_broken(driver: Any, told: Told = bool) -> int | None:
    """The number of the first entry that does not follow from the one before it; None where all do.

    An entry that is missing counts as broken where it should stand.  The connection is in a transaction, or
    nobody writes; `told` hears now and then at which entry it is, and what it raises ends it.
    """
    first, last = driver.execute(_ENDS).fetchone()
    if first is None:
        return None
    if first != 1:
        return 1
    previous = GENESIS
    for low in range(1, last + 1, _AT_ONCE):
        told(low)
        high = min(low + _AT_ONCE - 1, last)
        own = _followed(previous, high - low + 1, driver.execute(_MANY, (low, high)).fetchone())
        if own is None:
            broken, own = _looked_at(driver.execute(_ONE_BY_ONE, (low, high)), previous, low)
            if broken <= high:
                return broken
        previous = own
    return None


def _followed(previous: bytes, count: int, many: Many) -> bytes | None:
    """The last hash where each of so many entries follows from the one before it; None where one may not."""
    whole, said, before, own = many
    if whole != count or said is None or before is None or own is None:
        return None
    entries = said.split(b"\n")
    if len(entries) != count:
        return None
    # As `chained` has it, whose call would count a million times.
    found, last, sha256 = [], previous, hashlib.sha256
    for canonical in entries:
        last = sha256(last + canonical).digest()
        found.append(last)
    hashes = b"".join(found)
    return last if hashes == own and before == (previous + hashes)[:-32] else None


def _looked_at(
    rows: Iterable[tuple[int, bytes, bytes, bytes]], previous: bytes, low: int
) -> tuple[int, bytes]:
    """(first entry that does not follow, the hash before it); the number behind the last where all do."""
    expected = low
    for seq, canonical, prev, own in rows:
        if seq != expected or prev != previous or chained(previous, canonical) != own:
            break
        previous, expected = own, expected + 1
    return expected, previous
