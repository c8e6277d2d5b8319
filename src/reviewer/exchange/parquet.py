"""Case and media tables as Parquet: streamed row group by row group, flat columns only."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice
from typing import Any, BinaryIO
from uuid import UUID

from reviewer.exchange.incoming import Batch
from reviewer.exchange.limits import MIB, in_words
from reviewer.exchange.packed import Content
from reviewer.exchange.parquet_bounds import Bounds
from reviewer.exchange.problems import FieldFault, FileFault, Problem, glimpse
from reviewer.exchange.table_admission import Admission
from reviewer.exchange.table_reader import TableReader
from reviewer.exchange.table_rows import Cell, Columns, columns_of
from reviewer.exchange.values import HASH_LENGTHS

MAX_DIRECTORY = 4 * MIB
"""Most bytes that the directory of columns and row groups may have: it is read whole."""

_FREE = 64 * MIB
_FREE_COPIES = 1 << 29
"""Bytes that the values of a file may be copied to, however small it is."""

_EACH_ROW = 64
"""Bytes that a row counts for beside its values."""

_AS_OBJECTS = 4 * MIB
_END, _MARK = 8, b"PAR1"
_STREAMED: Mapping[str, Any] = {"pre_buffer": False, "memory_map": False, "buffer_size": 1 << 16}
_CONTRADICTS = "the file's directory contradicts itself about the number of rows"
_DAMAGED = "this Parquet file is damaged, encrypted, or uses what is not read"


class ParquetReader(TableReader[Content]):
    """Iterate for batches; raises FileFault where the file cannot be read on.  Lines are rows."""

    def __iter__(self) -> Iterator[Batch]:
        with self._opened() as (raw, file):
            size = raw.seek(0, 2)
            columns = self._columns(file)
            total = max(1, file.metadata.num_rows)
            for batch, rows in self._batches(raw, file, columns):
                batch.done = min(size, size * rows // total)
                yield batch

    def head(self, count: int) -> tuple[list[str], list[list[Cell]]]:
        """The column names as they are written, and the first `count` rows: for a guess at a mapping."""
        with self._opened() as (raw, file):
            self._check(file)
            names = list(file.schema_arrow.names)
            rows = list(
                islice((row for batch in self._decoded(raw, file) for row in _values_of(batch)), count)
            )
        return names, [[_sample(value) for value in row] for row in rows]

    @contextmanager
    def _opened(self) -> Iterator[tuple[BinaryIO, Any]]:
        """The file twice: as bytes, for its page headers, and as the library has it."""
        # Late: the library takes most of a second to load.
        import pyarrow as pa
        import pyarrow.parquet as pq

        try:
            with self._path.open("rb") as raw, self._path.open("rb") as again:
                self._check_directory(raw)
                with pq.ParquetFile(again, **_STREAMED) as file:
                    yield raw, file
        except (pa.ArrowException, OSError, ValueError, KeyError, UnicodeDecodeError, OverflowError):
            raise self._fault(_DAMAGED) from None

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

    def _check_directory(self, file: BinaryIO) -> None:
        """Refuse a directory at the end of the file that would take twenty times its size to read."""
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
        if unpacked > max(_FREE, self._limits.ratio * max(0, packed)):
            raise self._fault(f"a column unpacks to more than {self._limits.ratio} times its size")

    def _batches(self, raw: BinaryIO, file: Any, columns: Columns) -> Iterator[tuple[Batch, int]]:
        admission = Admission(label=self._label, limits=self._limits, contradicted=self._contradicted)
        record = 0
        names = file.schema_arrow.names
        for batch in self._decoded(raw, file):
            for values in _values_of(batch):
                record += 1
                self._admit(dict(zip(names, values, strict=True)), columns, admission, record)
                if admission.full:
                    yield admission.take(0), record
            yield admission.take(0), record
        yield admission.take(0), record

    def _decoded(self, raw: BinaryIO, file: Any) -> Iterator[Any]:
        """The library's batches, row group by row group, none of them larger than its pages allow."""
        bounds = Bounds(raw, label=self._label, limits=self._limits)
        most = max(_FREE_COPIES, self._limits.ratio * raw.seek(0, 2))
        first, copied = 1, 0
        for at in range(file.metadata.num_row_groups):
            group = file.metadata.row_group(at)
            rows = bounds.rows_at_once(group, file.schema, first=first)
            for batch in file.iter_batches(batch_size=rows, row_groups=[at], use_threads=False):
                copied += batch.nbytes + _EACH_ROW * batch.num_rows
                if copied > most:
                    raise self._fault(
                        f"the rows unpack to more than {self._limits.ratio} times the file's size"
                    )
                yield batch
            first += group.num_rows

    def _admit(
        self, written: Mapping[str, object], columns: Columns, admission: Admission, record: int
    ) -> None:
        text = ["" if value is None else str(value) for value in written.values()]
        self._check_length(list(written), text, record)
        try:
            cells = [self._cell(name, value) for name, value in written.items()]
            admission.admit(columns.row(cells), columns, record=record, line=record, text=text)
        except FieldFault as fault:
            admission.refuse([fault], record=record, line=record, text=text)

    def _check_length(self, names: list[str], text: list[str], record: int) -> None:
        if sum(map(len, text)) > self._limits.record:
            longest = max(range(len(text)), key=lambda at: len(text[at]))
            most = in_words(self._limits.record)
            raise FileFault(
                Problem(
                    self._label,
                    f"a row longer than {most} characters",
                    record=record,
                    line=record,
                    field=glimpse(names[longest]),
                    expected=f"at most {most}",
                )
            )

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
