"""Case and media tables as Parquet: streamed row group by row group, flat columns only."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from reviewer.exchange.incoming import Batch
from reviewer.exchange.limits import MIB, in_words
from reviewer.exchange.problems import FieldFault, FileFault, Problem, glimpse
from reviewer.exchange.table_admission import Admission
from reviewer.exchange.table_reader import TableReader
from reviewer.exchange.table_rows import Cell, Columns, columns_of
from reviewer.exchange.values import HASH_LENGTHS

MAX_GROUP = 512 * MIB
"""Most unpacked bytes that one column of a row group may say it has."""

_FREE = 64 * MIB
MAX_DIRECTORY = 4 * MIB
"""Most bytes that the directory of columns and row groups may have: it is read whole."""
_ROWS, _FEWEST_ROWS = 1_000, 16
_AT_ONCE, _AS_OBJECTS = 64 * MIB, 4 * MIB
_LONG_VALUES, _LONG_COLUMN = 32 << 10, 16 * MIB
_END, _MARK = 8, b"PAR1"
_STREAMED: Mapping[str, Any] = {"pre_buffer": False, "memory_map": False, "buffer_size": 1 << 16}
_CONTRADICTS = "the file's directory contradicts itself about the number of rows"
_DAMAGED = "this Parquet file is damaged, encrypted, or uses what is not read"


class ParquetReader(TableReader[Path]):
    """Iterate for batches; raises FileFault where the file cannot be read on.  Lines are rows."""

    def __iter__(self) -> Iterator[Batch]:
        # Late: the library takes most of a second to load.
        import pyarrow as pa
        import pyarrow.parquet as pq

        size = self._path.stat().st_size
        try:
            self._check_directory()
            with pq.ParquetFile(self._path, **_STREAMED) as file:
                columns = self._columns(file)
                total = max(1, file.metadata.num_rows)
                for batch, rows in self._batches(file, columns):
                    batch.done = min(size, size * rows // total)
                    yield batch
        except (pa.ArrowException, OSError, ValueError, KeyError, UnicodeDecodeError, OverflowError):
            raise self._fault(_DAMAGED) from None

    def head(self, count: int) -> tuple[list[str], list[list[Cell]]]:
        """The column names as they are written, and the first `count` rows: for a guess at a mapping."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        try:
            self._check_directory()
            with pq.ParquetFile(self._path, **_STREAMED) as file:
                self._check(file)
                names = list(file.schema_arrow.names)
                batch = next(file.iter_batches(batch_size=count, use_threads=False), None)
                columns = [] if batch is None else [column.to_pylist() for column in batch.columns]
        except (pa.ArrowException, OSError, ValueError, KeyError, UnicodeDecodeError, OverflowError):
            raise self._fault(_DAMAGED) from None
        return names, [[_sample(value) for value in row] for row in zip(*columns, strict=True)]

    def _columns(self, file: Any) -> Columns:
        self._check(file)
        try:
            return columns_of(file.schema_arrow.names, self._limits, self._mapping)
        except FieldFault as fault:
            raise FileFault(fault.at(self._label, record=None, line=None)) from None

    def _check(self, file: Any) -> None:
        """Refuse what is not flat, and what would unpack beyond the limits, before anything is unpacked."""
        nested = [one.name for one in file.schema_arrow if one.type.num_fields]
        if nested:
            raise self._fault(
                "a nested column", found=glimpse(nested[0]), expected="text, numbers, truth and dates"
            )
        metadata = file.metadata
        groups = [metadata.row_group(group) for group in range(metadata.num_row_groups)]
        if sum(group.num_rows for group in groups) != metadata.num_rows:
            raise self._fault(_CONTRADICTS)
        for group in groups:
            for place in range(metadata.num_columns):
                self._check_chunk(group.column(place), group.num_rows)

    def _check_directory(self) -> None:
        """Refuse a directory at the end of the file that would take twenty times its size to read."""
        with self._path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - _END))
            end = file.read(_END)
        if end[4:] == _MARK and int.from_bytes(end[:4], "little") > MAX_DIRECTORY:
            raise self._fault(
                f"the file's own directory is larger than {in_words(MAX_DIRECTORY)}",
                expected="fewer columns, or larger row groups",
            )

    def _check_chunk(self, chunk: Any, rows: int) -> None:
        if chunk.num_values != rows:
            # What a library makes of that is fewer records than there are, and no word about it.
            raise self._fault(_CONTRADICTS)
        unpacked, packed = chunk.total_uncompressed_size, chunk.total_compressed_size
        if unpacked > MAX_GROUP:
            raise self._fault(
                f"a column unpacks to more than {in_words(MAX_GROUP)} at once", expected="smaller row groups"
            )
        if unpacked > max(_LONG_COLUMN, rows * _LONG_VALUES):
            # They are unpacked a thousand and more together.
            raise self._fault(
                f"the values of a column are longer than {in_words(_LONG_VALUES)} bytes on average",
                expected="shorter texts",
            )
        if unpacked > max(_FREE, self._limits.ratio * max(0, packed)):
            raise self._fault(f"a column unpacks to more than {self._limits.ratio} times its size")

    def _batches(self, file: Any, columns: Columns) -> Iterator[tuple[Batch, int]]:
        admission = Admission(label=self._label, limits=self._limits, contradicted=self._contradicted)
        record = 0
        for batch in file.iter_batches(batch_size=_rows_at_once(file.metadata), use_threads=False):
            names = batch.schema.names
            for values in _values_of(batch):
                record += 1
                self._admit(dict(zip(names, values, strict=True)), columns, admission, record)
                if admission.full:
                    yield admission.take(0), record
            yield admission.take(0), record
        yield admission.take(0), record

    def _admit(
        self, written: Mapping[str, object], columns: Columns, admission: Admission, record: int
    ) -> None:
        text = ["" if value is None else str(value) for value in written.values()]
        try:
            cells = [self._cell(name, value) for name, value in written.items()]
            admission.admit(columns.row(cells), columns, record=record, line=record, text=text)
        except FieldFault as fault:
            admission.refuse([fault], record=record, line=record, text=text)

    def _cell(self, name: str, value: object) -> Cell:
        found = _plain(name, value)
        if isinstance(found, str):
            if len(found) > self._limits.string:
                most = in_words(self._limits.string)
                raise FieldFault(name, f"text longer than {most}", expected=f"at most {most}")
            if "\x00" in found:
                raise FieldFault(name, "text with a NUL character", expected="text without NUL")
        return found

    def _fault(self, message: str, *, found: str | None = None, expected: str | None = None) -> FileFault:
        return FileFault(Problem(self._label, message, found=found, expected=expected))


def _values_of(batch: Any) -> Iterator[tuple[Any, ...]]:
    """The rows of a batch; no more of them at once than take little memory as objects."""
    step = max(1, batch.num_rows * _AS_OBJECTS // max(_AS_OBJECTS, batch.nbytes))
    for start in range(0, batch.num_rows, step):
        some = batch.slice(start, step)
        yield from zip(*(column.to_pylist() for column in some.columns), strict=True)


def _rows_at_once(metadata: Any) -> int:
    """How many rows to unpack together: few where texts may be long."""
    groups = map(metadata.row_group, range(metadata.num_row_groups))
    largest: int = max((group.total_byte_size for group in groups), default=0)
    return max(_FEWEST_ROWS, min(_ROWS, _AT_ONCE // max(1, largest)))


def _sample(value: object) -> Cell:
    try:
        return _plain("", value)
    except FieldFault:
        return None


def _plain(name: str, value: object) -> Cell:
    """A value as the other formats give it: dates as ISO 8601, hashes of bytes as hexadecimal digits."""
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, int):
        if not -(2**63) <= value < 2**63:
            raise FieldFault(name, "a whole number that does not fit 64 bits", found=glimpse(value))
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            raise FieldFault(name, "not a number", found=glimpse(value), expected="a number or nothing")
        return value
    if isinstance(value, bytes):
        return _of_bytes(name, value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Decimal | UUID | timedelta):
        return str(value)
    raise FieldFault(name, "a value that is not read", found=glimpse(value), expected="text, number or date")


def _of_bytes(name: str, value: bytes) -> str:
    digits = HASH_LENGTHS.get(name.strip().lower())
    if digits is not None and len(value) * 2 == digits:
        return value.hex()
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        raise FieldFault(name, "bytes that are no text", found=glimpse(value), expected="text") from None
