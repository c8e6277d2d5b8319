"""How many rows of a Parquet row group may be unpacked together, by what its pages announce.

A library holds one page of each column unpacked, and copies the values of all rows that are asked for at
once.  A value stands in one page, so a page bounds it; a value of a dictionary, or one that repeats the
beginning of the value before, is copied again for each row.  Where that bound is too wide, the lengths that
stand before the values are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from reviewer.exchange.limits import MIB, Limits, in_words
from reviewer.exchange.parquet_pages import DELTA_BYTE_ARRAY, INDICES, PLAIN, Misshapen, Page, pages
from reviewer.exchange.problems import FileFault, Problem, glimpse

MAX_PAGE = 48 * MIB
"""Most unpacked bytes of one page."""

MAX_PAGES = 64 * MIB
"""Most unpacked bytes of the largest pages of all columns: all of them are held at once."""

MAX_COPIED = 24 * MIB
"""Most bytes that the values of the rows may take that are unpacked together."""

ROWS = 1_000
_STEPS = (ROWS, 250, 64, 16, 4, 1)
_CODECS = {
    "SNAPPY": "snappy",
    "GZIP": "gzip",
    "BROTLI": "brotli",
    "ZSTD": "zstd",
    "LZ4": "lz4_raw",
    "LZ4_RAW": "lz4_raw",
}
_CONTRADICTS = "the file's directory contradicts itself about the number of rows"
_SMALLER = "smaller pages or row groups, as most programs write them"


@dataclass(slots=True)
class _Column:
    """What the pages of one column of a group say.

    `plain` and `again` bound a value that is copied once and one that is copied for each row, in bytes;
    `page` is the largest data page, and `dense` the most bytes for each row of one.
    """

    name: str
    codec: str
    levels: bool
    is_text: bool
    again: int = 0
    plain: int = 0
    page: int = 0
    dense: float = 0
    dictionary: int = 0
    exact: list[Page] = field(default_factory=list)

    def add(self, page: Page) -> None:
        """Count a page that was met."""
        if page.is_dictionary:
            self.dictionary = page.unpacked
        else:
            self.page = max(self.page, page.unpacked)
        if not self.is_text or (page.encoding in INDICES and not page.is_dictionary):
            return
        if page.is_dictionary or page.encoding == DELTA_BYTE_ARRAY:
            self.again = max(self.again, page.unpacked)
        else:
            self.plain = max(self.plain, page.unpacked)
            self.dense = max(self.dense, page.unpacked / max(1, page.values))
        if page.encoding == PLAIN or page.is_dictionary:
            self.exact.append(page)

    def copied(self, rows: int) -> float:
        """Most bytes that so many values in a row take."""
        return rows * self.again + min(rows * self.plain, rows * self.dense + 2 * self.page)


class Bounds:
    """Of one file; `label` is what problems call it."""

    def __init__(self, file: BinaryIO, *, label: str, limits: Limits) -> None:
        self._file = file
        self._label = label
        self._limits = limits

    def rows_at_once(self, group: Any, schema: Any, *, first: int) -> int:
        """How many rows to ask for; raises FileFault where even one is too much, and Misshapen.

        `group` and `schema` are the library's own; `first` is the record (from 1) that the group begins with.
        """
        columns = [
            self._column(group.column(at), schema.column(at), group.num_rows, first)
            for at in range(group.num_columns)
        ]
        held = sum(one.dictionary + max(one.dictionary, one.page) for one in columns)
        if held > MAX_PAGES:
            raise self._fault(f"the columns unpack to more than {in_words(MAX_PAGES)} at once", first)
        rows = _most_rows(columns)
        if rows < ROWS:
            for one in columns:
                self._look_closer(one, first)
            rows = _most_rows(columns)
        if not rows:
            raise self._fault(f"a row may unpack to more than {in_words(MAX_COPIED)}", first)
        return rows

    def _column(self, chunk: Any, schema: Any, rows: int, first: int) -> _Column:
        column = _Column(
            schema.name,
            chunk.compression,
            schema.max_definition_level > 0,
            chunk.physical_type == "BYTE_ARRAY",
        )
        if chunk.physical_type == "FIXED_LEN_BYTE_ARRAY":
            # Where there is no value, its room is taken all the same.
            column.again = max(0, schema.length)
        met = 0
        for page in self._pages(chunk):
            if max(page.unpacked, page.packed) > MAX_PAGE:
                message = f"values that unpack to more than {in_words(MAX_PAGE)} at once"
                raise self._fault(message, first + met, column.name)
            column.add(page)
            met += 0 if page.is_dictionary else page.values
            if met >= rows:
                break
        if met != rows:
            raise FileFault(Problem(self._label, _CONTRADICTS, record=first, field=glimpse(column.name)))
        return column

    def _pages(self, chunk: Any) -> Iterable[Page]:
        if chunk.file_path:
            raise FileFault(Problem(self._label, "a column that lies in another file", expected="one file"))
        start = chunk.data_page_offset
        if chunk.has_dictionary_page and 0 < chunk.dictionary_page_offset < start:
            start = chunk.dictionary_page_offset
        return pages(self._file, start, chunk.total_compressed_size)

    def _look_closer(self, column: _Column, first: int) -> None:
        """Replace the bounds by the lengths that stand in the pages, where they can be read."""
        if not column.exact:
            return
        plain = [page for page in column.exact if not page.is_dictionary]
        column.plain = max((self._longest(column, page) for page in plain), default=column.plain)
        for page in column.exact:
            if page.is_dictionary and column.again == page.unpacked:
                column.again = longest = self._longest(column, page)
                if self._limits.string < longest < page.unpacked:
                    most = in_words(self._limits.string)
                    raise self._fault(f"text longer than {most}", first, column.name, f"at most {most}")

    def _longest(self, column: _Column, page: Page) -> int:
        """Bytes of the longest value, or of the whole page where it cannot be unpacked here."""
        self._file.seek(page.place)
        raw = self._file.read(page.packed)
        levels = page.levels or 0
        inside = memoryview(raw)[levels:] if levels else raw
        body = _unpacked(inside, page.unpacked - levels, column.codec if page.is_packed else "")
        if body is None:
            return page.unpacked
        start = 0
        if column.levels and page.levels is None and not page.is_dictionary:
            start = 4 + int.from_bytes(body[:4], "little")
        return _longest_in(body, start)

    def _fault(
        self, message: str, record: int, name: str | None = None, expected: str = _SMALLER
    ) -> FileFault:
        shown = None if name is None else glimpse(name)
        return FileFault(Problem(self._label, message, record=record, field=shown, expected=expected))


def _most_rows(columns: Sequence[_Column]) -> int:
    """0 where not even one row is small enough."""
    for rows in _STEPS:
        if sum(one.copied(rows) for one in columns) <= MAX_COPIED:
            return rows
    return 0


def _unpacked(raw: bytes | memoryview, size: int, codec: str) -> bytes | memoryview | None:
    import pyarrow as pa

    if codec not in _CODECS:
        return raw if codec in {"", "UNCOMPRESSED"} else None
    try:
        return bytes(pa.Codec(_CODECS[codec]).decompress(raw, decompressed_size=size, asbytes=True))
    except (pa.ArrowException, OSError, ValueError):
        return None


def _longest_in(body: bytes | memoryview, place: int) -> int:
    """The greatest of the lengths, each four bytes in front of its value."""
    longest, end = 0, len(body)
    while place < end:
        length = int.from_bytes(body[place : place + 4], "little")
        longest = max(longest, length)
        place += 4 + length
    if place != end:
        raise Misshapen("a value goes on behind its page")
    return longest
