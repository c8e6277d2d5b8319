"""The digest of many rows of one form: the same rows in the same order give the same one, however they come.

An import digests millions of rows, so that no row is put into words by itself: some hundred at a time go in
by columns, numbers as 64-bit integers and texts joined.
"""

from __future__ import annotations

import hashlib
import sys
from array import array
from collections.abc import Sequence

from reviewer.storage.prepared import Row

BLOCK = 256
_BETWEEN = "\x1f"


class RowDigest:
    """Takes rows in, each a whole number or a text in every column."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._waiting: list[Row] = []

    def add(self, rows: Sequence[Row]) -> None:
        """Further rows, behind those that were added."""
        waiting = self._waiting
        waiting.extend(rows)
        if len(waiting) < BLOCK:
            return
        whole = len(waiting) - len(waiting) % BLOCK
        for first in range(0, whole, BLOCK):
            self._digest(waiting[first : first + BLOCK])
        del waiting[:whole]

    def hexdigest(self) -> str:
        """SHA-256 over all of them; nothing can be added any more."""
        if self._waiting:
            self._digest(self._waiting)
            self._waiting = []
        return self._hash.hexdigest()

    def _digest(self, rows: Sequence[Row]) -> None:
        count = len(rows)
        said = [_number(count)]
        for column in zip(*rows, strict=True):
            first = column[0]
            # Much is the same in all rows, or blank.
            same = first == column[-1] and column.count(first) == count
            values = column[:1] if same else column
            made = _numbers(values) if isinstance(first, int) else _texts(values)
            said += (_number(len(values)), _number(len(made)), made)
        self._hash.update(b"".join(said))


def _texts(column: Sequence[str]) -> bytes:
    """Joined by a sign that stands in none of them; where it does, behind how long each is."""
    said = _BETWEEN.join(column).encode("utf-8")
    if said.count(_BETWEEN.encode()) == len(column) - 1:
        return said
    return _numbers([len(one.encode("utf-8")) for one in column]) + said


def _numbers(column: Sequence[int]) -> bytes:
    """64 bits each, the lowest byte first."""
    said = array("q", column)
    if sys.byteorder == "big":
        said.byteswap()
    return said.tobytes()


def _number(number: int) -> bytes:
    return number.to_bytes(8, "little")
