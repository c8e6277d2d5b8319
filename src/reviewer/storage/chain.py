"""Verifying the trail's chain: every entry follows from the one before it, and none is missing.

Each entry needs the hash before it, so that a million are hashed one after the other.  What can be saved is
all else: SQLite hands many entries over as one row, and reads and deciphers the next ones on a thread while
these are hashed.  Where they are not what they should be, they are looked at one by one, and that alone
decides which is broken.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from reviewer.domain.audit import GENESIS, chained

Told = Callable[[int], object]
Many = tuple[int | None, bytes | None, bytes | None]
"""How many entries have hashes of 32 bytes; the entries, a line each; the hash before each and its own."""

Ask = Callable[[str, tuple[int, int]], "Future[Any]"]
"""A question for the entries between two numbers, answered meanwhile."""

# No entry holds a line's end, which JSON writes otherwise; put in, it would make one line too many.
_MANY = (
    "SELECT sum(length(prev) = 32 AND length(hash) = 32), CAST(group_concat(canonical || x'0a', '') AS BLOB),"
    " CAST(group_concat(prev || hash, '') AS BLOB) FROM audit_entry WHERE seq BETWEEN ? AND ?"
)
_ONE_BY_ONE = "SELECT seq, canonical, prev, hash FROM audit_entry WHERE seq BETWEEN ? AND ? ORDER BY seq"
LAST_ENTRY = "SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1"
"""The trail's head: its number of entries and the hash of the last; no row in a new store."""
_ENDS = "SELECT min(seq), max(seq) FROM audit_entry"
# Of fewer, handing them from thread to thread takes longer than what is gained; of more, memory.
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
    # The one thread serves one question after the other: a connection is never asked by two at once.
    with ThreadPoolExecutor(1, "reviewer-trail") as reader:
        return _first_of(last, lambda sql, ends: reader.submit(_asked, driver, sql, ends), told)


def _asked(driver: Any, sql: str, ends: tuple[int, int]) -> Any:
    return driver.execute(sql, ends).fetchall()


def _first_of(last: int, ask: Ask, told: Told) -> int | None:
    """The first broken entry of so many."""
    previous, coming = GENESIS, ask(_MANY, _ends(1, last))
    for low in range(1, last + 1, _AT_ONCE):
        told(low)
        ends, read = _ends(low, last), coming
        coming = ask(_MANY, _ends(low + _AT_ONCE, last))
        own = _followed(previous, ends[1] - low + 1, read.result()[0])
        if own is None:
            broken, own = _looked_at(ask(_ONE_BY_ONE, ends).result(), previous, low)
            if broken <= ends[1]:
                return broken
        previous = own
    return None


def _ends(low: int, last: int) -> tuple[int, int]:
    return low, min(low + _AT_ONCE - 1, last)


def _followed(previous: bytes, count: int, many: Many) -> bytes | None:
    """The last hash where each of so many entries follows from the one before it; None where one may not."""
    whole, said, hashes = many
    if whole != count or said is None or hashes is None:
        return None
    entries = said.split(b"\n")
    # Behind the last line's end there is nothing.
    if entries.pop() or len(entries) != count:
        return None
    # As `chained` has it, whose call would count a million times.
    last, sha256 = previous, hashlib.sha256
    own = [(last := sha256(last + canonical).digest()) for canonical in entries]
    expected = [previous] * (2 * count)
    expected[1::2], expected[2::2] = own, own[:-1]
    return last if b"".join(expected) == hashes else None


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
