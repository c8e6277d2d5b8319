"""Verifying the trail's chain: every entry follows from the one before it, and none is missing.

Each entry needs the hash before it, so that a million are hashed one after the other.  What can be saved is
all else: SQLite hands many entries over as one row, and reads and deciphers the next ones on a thread while
these are hashed.  Where they are not what they should be, they are looked at one by one, and that alone
decides which is broken.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Any

from reviewer.domain.audit import GENESIS, chained

Told = Callable[[int], object]
Many = tuple[int | None, bytes | None, bytes | None, bytes | None]
"""How many entries have hashes of 32 bytes; the entries, a line each; the hashes before them, their own."""

Ends = tuple[int, int]
Ask = Callable[[str, Ends], "Future[Any]"]
"""A question for the entries between two numbers, answered meanwhile."""

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
# Two questions: the database answers each from an end of the table, and both at once by going through it.
_ENDS = "SELECT (SELECT min(seq) FROM audit_entry), (SELECT max(seq) FROM audit_entry)"
_AT_ONCE = 4096
"""Of fewer, handing them from thread to thread takes longer than what is gained; of more, memory."""

# With one question alone nothing would be read while others are hashed: whoever hashes keeps the
# interpreter, which whoever reads needs to begin.
_ASKED = 2


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
    # The one thread serves one question after the other: a connection is never asked by two at once.
    with ThreadPoolExecutor(1, "reviewer-trail") as reader:
        pieces = ((low, min(low + at_once - 1, last)) for low in range(1, last + 1, at_once))
        return _first_of(pieces, lambda sql, ends: reader.submit(_asked, driver, sql, ends), told)


def _asked(driver: Any, sql: str, ends: Ends) -> Any:
    return driver.execute(sql, ends).fetchall()


def _first_of(pieces: Iterator[Ends], ask: Ask, told: Told) -> int | None:
    """The first broken entry of those in the pieces."""
    previous = GENESIS
    for ends, coming in _ahead(pieces, ask):
        told(ends[0])
        own = _followed(previous, ends[1] - ends[0] + 1, coming.result()[0])
        if own is None:
            broken, own = _looked_at(ask(_ONE_BY_ONE, ends).result(), previous, ends[0])
            if broken <= ends[1]:
                return broken
        previous = own
    return None


def _ahead(pieces: Iterator[Ends], ask: Ask) -> Iterator[tuple[Ends, Future[Any]]]:
    """Each piece with its answer to come, while the next one is asked for already."""
    asked = deque((ends, ask(_MANY, ends)) for ends in islice(pieces, _ASKED))
    while asked:
        yield asked.popleft()
        asked.extend((ends, ask(_MANY, ends)) for ends in islice(pieces, 1))


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
