"""The columns of a Parquet row group one after the other: as many rows of each as fit in memory together.

A library that reads columns side by side holds a page of each of them unpacked.  Here it is given one column
at a time, as a file of its own that begins with the page in which the first of the rows stands.  Such a file
is the column's own bytes, where they lie, and a directory that tells of nothing else (parquet.thrift,
`FileMetaData`, in Thrift's compact protocol).
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

from reviewer.exchange.parquet_directory import LIST, MARK, Chunk, Directory
from reviewer.exchange.parquet_pages import pages

_TYPES = ("BOOLEAN", "INT32", "INT64", "INT96", "FLOAT", "DOUBLE", "BYTE_ARRAY", "FIXED_LEN_BYTE_ARRAY")
_INT, _LONG, _TEXT, _STRUCT = 5, 6, 8, 12
_ROOT = b"\x48\x06schema\x15\x02\x00"
"""The element that stands in front of one column."""
_ENCODINGS = (0, 3)
_ARROW = b"ARROW:schema"
# Old writers leave a header out of a column's size; none is longer.
_SLACK = 128
_BLOCK = 1 << 16


class OneByOne:
    """Of one open file: `raw` are its bytes, `file` is what the library made of them."""

    def __init__(self, raw: BinaryIO, file: Any, directory: Directory, options: Mapping[str, Any]) -> None:
        self._raw, self._file, self._directory, self._options = raw, file, directory, options

    def batches(self, at: int, rows: int) -> Iterator[Any]:
        """The rows of that group, so many at once; raises what the library does, and Misshapen."""
        import pyarrow as pa

        group = self._directory.group(at)
        columns = [self._column(chunk, place) for place, chunk in enumerate(group.chunks)]
        names = self._file.schema_arrow.names
        for first in range(0, group.rows, rows):
            behind = min(first + rows, group.rows)
            arrays = [self._rows(one, first, behind) for one in columns]
            yield pa.RecordBatch.from_arrays(arrays, names=names)

    def _column(self, chunk: Chunk, at: int) -> _Column:
        end = min(chunk.begin + chunk.packed + _SLACK, self._directory.begin)
        schema = self._file.schema.column(at)
        column = _Column(
            chunk,
            end,
            self._directory.elements[at + 1],
            schema.name.encode(),
            _TYPES.index(schema.physical_type),
            self._arrow_schema(at),
            chunk.begin,
        )
        for page in chunk.pages(self._raw):
            if page.is_dictionary:
                column.dictionary = (page.start, page.place + page.packed)
            else:
                column.place = page.start
                break
        return column

    def _arrow_schema(self, at: int) -> bytes:
        """What the library wrote beside the column's own type, if it did."""
        import pyarrow as pa

        if _ARROW not in (self._file.metadata.metadata or {}):
            return b""
        field = self._file.schema_arrow.field(at)
        if pa.types.is_dictionary(field.type):
            # Otherwise each batch brings its dictionary.
            field = field.with_type(field.type.value_type)
        return base64.b64encode(pa.schema([field]).serialize().to_pybytes())

    def _rows(self, column: _Column, first: int, behind: int) -> Any:
        import pyarrow as pa
        import pyarrow.parquet as pq

        column.go(self._raw, first)
        spliced = io.BufferedReader(
            _Spliced(self._raw, column.parts(self._file.metadata.created_by or "")), _BLOCK
        )
        found, place = [], column.first
        with pq.ParquetFile(spliced, **self._options) as part:
            for batch in part.iter_batches(batch_size=behind - first, use_threads=False):
                values = batch.column(0)
                begin, end = max(first - place, 0), min(behind - place, len(values))
                if begin < end:
                    found.append(values.slice(begin, end - begin))
                place += len(values)
                if place >= behind:
                    break
        # Put together anew: a slice would keep all of what it is a slice of.
        return pa.concat_arrays(found)


@dataclass(slots=True)
class _Column:
    """A column of a group: `place` is the header of a page, and `first` the first row in it."""

    chunk: Chunk
    end: int
    element: bytes
    name: bytes
    kind: int
    arrow_schema: bytes
    place: int
    first: int = 0
    dictionary: tuple[int, int] | None = None

    def go(self, raw: BinaryIO, row: int) -> None:
        """Go on to the page in which that row stands."""
        for page in pages(raw, self.place, self.end - self.place):
            if self.first + page.values > row:
                return
            self.first += page.values
            self.place = page.place + page.packed

    def parts(self, created_by: str) -> list[bytes | tuple[int, int]]:
        """The file of the column from there on: bytes, and from where to where they lie in the whole file."""
        data = (self.place, self.end)
        before = [] if self.dictionary is None else [self.dictionary]
        directory = self._directory(created_by)
        return [MARK, *before, data, directory, len(directory).to_bytes(4, "little"), MARK]

    def _directory(self, created_by: str) -> bytes:
        chunk, rows = self.chunk, self.chunk.values - self.first
        before = 0 if self.dictionary is None else self.dictionary[1] - self.dictionary[0]
        size = before + self.end - self.place
        of_column = _Struct()
        of_column.number(1, _INT, self.kind)
        of_column.many(2, _INT, [_zigzag(one) for one in _ENCODINGS])
        of_column.many(3, _TEXT, [_text(self.name)])
        of_column.number(4, _INT, chunk.codec)
        of_column.number(5, _LONG, rows)
        of_column.number(6, _LONG, chunk.unpacked)
        of_column.number(7, _LONG, size)
        of_column.number(9, _LONG, len(MARK) + before)
        if before:
            of_column.number(11, _LONG, len(MARK))
        column = _Struct()
        column.number(2, _LONG, 0)
        column.put(3, _STRUCT, of_column.whole())
        group = _Struct()
        group.many(1, _STRUCT, [column.whole()])
        group.number(2, _LONG, chunk.unpacked)
        group.number(3, _LONG, rows)
        return self._of_file(created_by, rows, group)

    def _of_file(self, created_by: str, rows: int, group: _Struct) -> bytes:
        file = _Struct()
        file.number(1, _INT, 2)
        file.many(2, _STRUCT, [_ROOT, self.element])
        file.number(3, _LONG, rows)
        file.many(4, _STRUCT, [group.whole()])
        if self.arrow_schema:
            pair = _Struct()
            pair.put(1, _TEXT, _text(_ARROW))
            pair.put(2, _TEXT, _text(self.arrow_schema))
            file.many(5, _STRUCT, [pair.whole()])
        # What is mended of old writers' faults goes by their names.
        file.put(6, _TEXT, _text(created_by.encode()))
        return file.whole()


class _Struct:
    """A struct of Thrift as it is written: fields in the order of their numbers."""

    def __init__(self) -> None:
        self._written = bytearray()
        self._last = 0

    def put(self, field: int, kind: int, value: bytes) -> None:
        self._written.append((field - self._last) << 4 | kind)
        self._written += value
        self._last = field

    def number(self, field: int, kind: int, value: int) -> None:
        self.put(field, kind, _zigzag(value))

    def many(self, field: int, kind: int, values: Sequence[bytes]) -> None:
        self.put(field, LIST, bytes([len(values) << 4 | kind]) + b"".join(values))

    def whole(self) -> bytes:
        return bytes(self._written) + b"\0"


def _zigzag(value: int) -> bytes:
    return _varint(value * 2)


def _varint(value: int) -> bytes:
    found = bytearray()
    while value > 127:
        found.append(value & 127 | 128)
        value >>= 7
    return bytes([*found, value])


def _text(value: bytes) -> bytes:
    return _varint(len(value)) + value


class _Spliced(io.RawIOBase):
    """Bytes, and parts of another file, one behind the other."""

    def __init__(self, inside: BinaryIO, parts: Sequence[bytes | tuple[int, int]]) -> None:
        super().__init__()
        self._inside = inside
        self._parts: list[tuple[int, int, bytes | tuple[int, int]]] = []
        self._size = self._place = 0
        for part in parts:
            length = len(part) if isinstance(part, bytes) else part[1] - part[0]
            self._parts.append((self._size, self._size + length, part))
            self._size += length

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def seek(self, offset: int, whence: int = 0) -> int:
        self._place = max(0, offset + (0, self._place, self._size)[whence])
        return self._place

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        for first, behind, part in self._parts:
            if first <= self._place < behind:
                found = self._read(part, self._place - first, min(len(buffer), behind - self._place))
                buffer[: len(found)] = found
                self._place += len(found)
                return len(found)
        return 0

    def _read(self, part: bytes | tuple[int, int], place: int, size: int) -> bytes:
        if isinstance(part, bytes):
            return part[place : place + size]
        self._inside.seek(part[0] + place)
        return self._inside.read(size)
