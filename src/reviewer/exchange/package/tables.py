"""The tables of a package as CSV and Parquet, streamed out and read back.  The same rows, the same bytes."""

from __future__ import annotations

import io
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Any

from reviewer.exchange.csv_writing import row_writer
from reviewer.exchange.package.rows import Shape

ROWS_AT_ONCE = 20_000
MOST_UNPACKED = 1 << 30
"""Bytes that one column of a row group may say it has."""

_MOST_RATIO = 2_000
"""How many times its packed size a column may unpack to; a column of one word packs very well."""

_FREE = 1 << 26
MOST_ROWS = 100_000_000
"""Of a table: a column of one word takes no room, however many rows it has."""


class TableFault(Exception):
    """The bytes are no table of this shape."""


def csv_chunks(shape: Shape, rows: Iterable[Sequence[object]]) -> Iterator[bytes]:
    """The table as CSV, piece by piece."""
    text = io.StringIO(newline="")
    writer = row_writer(text)
    writer.writerow([column.name for column in shape.columns])
    for number, row in enumerate(rows, 1):
        writer.writerow(row)
        if not number % 1000:
            yield _drained(text)
    yield _drained(text)


def _drained(text: io.StringIO) -> bytes:
    found = text.getvalue().encode("utf-8")
    text.seek(0)
    text.truncate()
    return found


def parquet_chunks(shape: Shape, rows: Iterable[Sequence[object]]) -> Iterator[bytes]:
    """The table as Parquet, row group by row group."""
    # Late: the library takes most of a second to load.
    import pyarrow.parquet as pq

    schema = _schema(shape)
    sink = _Drain()
    with pq.ParquetWriter(sink, schema, compression="zstd", version="2.6") as writer:
        for part in _parts(rows):
            writer.write_table(_table(schema, part))
            yield sink.drained()
    yield sink.drained()


def _parts(rows: Iterable[Sequence[object]]) -> Iterator[list[Sequence[object]]]:
    part: list[Sequence[object]] = []
    for row in rows:
        part.append(row)
        if len(part) == ROWS_AT_ONCE:
            yield part
            part = []
    if part:
        yield part


def _schema(shape: Shape) -> Any:
    import pyarrow as pa

    kinds = {"integer": pa.int64()}
    return pa.schema(
        [pa.field(one.name, kinds.get(one.kind, pa.string()), nullable=False) for one in shape.columns]
    )


def _table(schema: Any, rows: Sequence[Sequence[object]]) -> Any:
    import pyarrow as pa

    columns = zip(*rows, strict=True)
    arrays = [_column(pa, column, kind) for column, kind in zip(columns, schema.types, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema)


def _column(pa: Any, cells: Sequence[Any], kind: Any) -> Any:
    """As `pa.array`, from buffers: that function loads pandas, which takes 50 MB."""
    if pa.types.is_integer(kind):
        return pa.Array.from_buffers(kind, len(cells), [None, pa.py_buffer(array("q", cells))])
    text = "".join(cells)
    lengths = map(len, cells) if text.isascii() else (len(cell.encode("utf-8")) for cell in cells)
    offsets, content = array("i", accumulate(lengths, initial=0)), text.encode("utf-8")
    return pa.Array.from_buffers(kind, len(cells), [None, pa.py_buffer(offsets), pa.py_buffer(content)])


class _Drain(io.RawIOBase):
    """A file that hands on what was written since it was last asked."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[bytes] = []
        self._place = 0

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def write(self, content: Any) -> int:
        self._parts.append(bytes(content))
        self._place += len(content)
        return len(content)

    def drained(self) -> bytes:
        """What was written, and not yet handed on."""
        found = b"".join(self._parts)
        self._parts.clear()
        return found


def read_table(shape: Shape, content: bytes, *, rows: int | None = None) -> Iterator[Sequence[Any]]:
    """The rows of a Parquet table of this shape, so many where that is known.

    Raises TableFault, before anything is unpacked or later.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(io.BytesIO(content), pre_buffer=False) as file:
            _check(file, shape)
            if rows is not None and file.metadata.num_rows != rows:
                raise TableFault(shape.name)
            for batch in file.iter_batches(batch_size=ROWS_AT_ONCE // 4, use_threads=False):
                yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)
    except (pa.ArrowException, OSError, ValueError, KeyError, OverflowError):
        raise TableFault(shape.name) from None


def _check(file: Any, shape: Shape) -> None:
    if not file.schema_arrow.equals(_schema(shape)):
        raise TableFault(shape.name)
    metadata = file.metadata
    if metadata.num_rows > MOST_ROWS:
        raise TableFault(shape.name)
    for group in range(metadata.num_row_groups):
        for place in range(metadata.num_columns):
            chunk = metadata.row_group(group).column(place)
            unpacked, packed = chunk.total_uncompressed_size, max(0, chunk.total_compressed_size)
            if unpacked > MOST_UNPACKED or unpacked > max(_FREE, _MOST_RATIO * packed):
                raise TableFault(shape.name)


def table_columns(shape: Shape, content: bytes, wanted: Sequence[str]) -> Any:
    """Some columns of a Parquet table of this shape, as an Arrow table; raises TableFault as `read_table`."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(io.BytesIO(content), pre_buffer=False) as file:
            _check(file, shape)
            return file.read(list(wanted), use_threads=False)
    except (pa.ArrowException, OSError, ValueError, KeyError, OverflowError):
        raise TableFault(shape.name) from None
