"""Writing CSV with a line feed behind each row, and every cell that holds a line's end in quotation marks.

Python's writer quotes only what stands in its own line end: with a line feed for it, a carriage return alone
in a cell would end the row for every reader.  So it writes both, and the end is shortened on the way out.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import Protocol, TextIO

_END = "\r\n"


class RowWriter(Protocol):
    """What the csv module's writers do."""

    def writerow(self, row: Iterable[object], /) -> object: ...
    def writerows(self, rows: Iterable[Iterable[object]], /) -> None: ...


class _ShortEnds:
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, row: str) -> int:
        return self._stream.write(row.removesuffix(_END) + "\n")


def row_writer(stream: TextIO) -> RowWriter:
    """A writer of rows into `stream`, which must not translate line ends (`newline=""`)."""
    return csv.writer(_ShortEnds(stream), lineterminator=_END)
