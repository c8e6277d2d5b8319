"""How many rows of a Parquet row group may be unpacked together, by what its pages announce.

A library holds one page of each column unpacked, and copies the values of all rows that are asked for at
once.  A value stands in one page, so a page bounds it; a value of a dictionary, or one that repeats the
beginning of the value before, is copied again for each row.  Where that bound is too wide, the lengths that
stand before the values are read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, BinaryIO, NamedTuple

from reviewer.exchange.limits import MIB, Limits, in_words
from reviewer.exchange.parquet_directory import Chunk, Group
from reviewer.exchange.parquet_pages import DELTA_BYTE_ARRAY, INDICES, PLAIN, Misshapen, Page
from reviewer.exchange.problems import FileFault, Problem, glimpse

MAX_PAGE = 48 * MIB
"""Most unpacked bytes of one page."""

MAX_COLUMN = 64 * MIB
"""Most unpacked bytes of the largest pages of one column, its dictionary among them."""

MAX_PAGES = 64 * MIB
"""Most unpacked bytes of the largest pages of columns that are read side by side: all are held at once."""

MAX_COPIED = 24 * MIB
"""Most bytes that the values of the rows may take that are unpacked together."""

ROWS = 1_000
_STEPS = (ROWS, 250, 64, 16, 4, 1)
_LONG_STEPS = (16_000, 8_000, 4_000, 2_000, *_STEPS)
# What a value takes beside its text.
_NUMBER = 9
# By the format's numbers.  LZ4 in its older frame is looked into no further.
_CODECS = {1: "snappy", 2: "gzip", 4: "brotli", 6: "zstd", 7: "lz4_raw"}
_UNPACKED = 0
_CONTRADICTS = "the file's directory contradicts itself about the number of rows"
_SMALLER = "smaller pages or row groups, as most programs write them"


@dataclass(slots=True)
class _Column:
    """What the pages of one column of a group say.

    `plain` and `again` bound a value that is copied once and one that is copied for each row, in bytes;
    `page` is the largest data page, and `dense` the most bytes for each row of one.
    """

    name: str
    codec: int
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

    @property
    def held(self) -> int:
        """Most bytes that are unpacked as long as the column is read."""
        return self.dictionary + max(self.dictionary, self.page)

    def copied(self, rows: int) -> float:
        """Most bytes that so many values in a row take."""
        return rows * self.again + min(rows * self.plain, rows * self.dense + 2 * self.page)


class Portion(NamedTuple):
    """How many rows to ask for; columns that are not read `together` come one after the other."""

    rows: int
    together: bool = True


class Bounds:
    """Of one file; `label` is what problems call it."""

    def __init__(self, file: BinaryIO, *, label: str, limits: Limits) -> None:
        self._file = file
        self._label = label
        self._limits = limits

    def rows_at_once(self, group: Group, schema: Any, *, first: int) -> Portion:
        """How many rows to ask for; raises FileFault where even one is too much, and Misshapen.

        `schema` is the library's own; `first` is the record (from 1) that the group begins with.
        """
        columns = [
            self._column(chunk, schema.column(at), group.rows, first) for at, chunk in enumerate(group.chunks)
        ]
        for one in columns:
            if one.held > MAX_COLUMN:
                message = f"a column that unpacks to more than {in_words(MAX_COLUMN)} at once"
                raise self._fault(message, first, one.name)
        rows = _most_rows(columns)
        if rows < ROWS:
            for one in columns:
                self._look_closer(one, first)
            rows = _most_rows(columns)
        if not rows:
            raise self._fault(f"a row may unpack to more than {in_words(MAX_COPIED)}", first)
        held = sum(one.held for one in columns)
        return Portion(rows) if held <= MAX_PAGES else self._one_by_one(columns, group, first)

    def _one_by_one(self, columns: Sequence[_Column], group: Group, first: int) -> Portion:
        """Each column's page is unpacked anew for each portion: that has an end too."""
        rows = _most_rows(columns, steps=_LONG_STEPS, each=_NUMBER) or 1
        unpacked = sum(chunk.unpacked for chunk in group.chunks)
        again = sum(one.held for one in columns) * -(-group.rows // rows)
        if again > self._limits.ratio * unpacked:
            raise self._fault(f"the columns would be unpacked more than {self._limits.ratio} times", first)
        return Portion(rows, together=False)

    def _column(self, chunk: Chunk, schema: Any, rows: int, first: int) -> _Column:
        if chunk.elsewhere:
            raise FileFault(Problem(self._label, "a column that lies in another file", expected="one file"))
        kind = schema.physical_type
        column = _Column(schema.name, chunk.codec, schema.max_definition_level > 0, kind == "BYTE_ARRAY")
        if kind == "FIXED_LEN_BYTE_ARRAY":
            # Where there is no value, its room is taken all the same.
            column.again = max(0, schema.length)
        met = 0
        for page in chunk.pages(self._file):
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
        body = _unpacked(inside, page.unpacked - levels, column.codec if page.is_packed else _UNPACKED)
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


def _most_rows(columns: Sequence[_Column], *, steps: Sequence[int] = _STEPS, each: int = 0) -> int:
    """0 where not even one row is small enough; `each` value counts so much beside its text."""
    for rows in steps:
        if sum(one.copied(rows) + rows * each for one in columns) <= MAX_COPIED:
            return rows
    return 0


def _unpacked(raw: bytes | memoryview, size: int, codec: int) -> bytes | memoryview | None:
    import pyarrow as pa

    if codec not in _CODECS:
        return raw if codec == _UNPACKED else None
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
