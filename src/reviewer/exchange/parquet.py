"""Case and media tables as Parquet: streamed row group by row group, flat columns only."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from decimal import Decimal
from itertools import islice
from typing import Any, BinaryIO, NamedTuple
from uuid import UUID

from reviewer.exchange.incoming import Batch
from reviewer.exchange.limits import MIB, in_words
from reviewer.exchange.packed import Content
from reviewer.exchange.parquet_bounds import Bounds
from reviewer.exchange.parquet_columns import OneByOne
from reviewer.exchange.parquet_directory import MARK, Chunk, Directory
from reviewer.exchange.parquet_times import NoTime, values_of
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
_END = 8
_STREAMED: Mapping[str, Any] = {"pre_buffer": False, "memory_map": False, "buffer_size": 1 << 16}
_CONTRADICTS = "the file's directory contradicts itself about the number of rows"
_DAMAGED = "this Parquet file is damaged, encrypted, or uses what is not read"


class _Opened(NamedTuple):
    """A file twice: as bytes, for its page headers, and as the library has it; with its directory."""

    raw: BinaryIO
    file: Any
    directory: Directory


class ParquetReader(TableReader[Content]):
    """Iterate for batches; raises FileFault where the file cannot be read on.  Lines are rows."""

    def __iter__(self) -> Iterator[Batch]:
        with self._opened() as opened:
            size = opened.raw.seek(0, 2)
            columns = self._columns(opened)
            total = max(1, opened.file.metadata.num_rows)
            for batch, rows in self._batches(opened, columns):
                batch.done = min(size, size * rows // total)
                yield batch

    def head(self, count: int) -> tuple[list[str], list[list[Cell]]]:
        """The column names as they are written, and the first `count` rows: for a guess at a mapping."""
        with self._opened() as opened:
            self._check(opened)
            names = list(opened.file.schema_arrow.names)
            rows = list(islice((row for batch in self._decoded(opened) for row in _values_of(batch)), count))
        return names, [[_sample(value) for value in row] for row in rows]

    @contextmanager
    def _opened(self) -> Iterator[_Opened]:
        # Late: the library takes most of a second to load.
        import pyarrow as pa
        import pyarrow.parquet as pq

        try:
            with self._path.open("rb") as raw, self._path.open("rb") as again:
                self._check_directory(raw)
                with pq.ParquetFile(again, **_STREAMED) as file:
                    yield _Opened(raw, file, Directory(raw))
        except (pa.ArrowException, OSError, ValueError, KeyError, UnicodeDecodeError, OverflowError):
            raise self._fault(_DAMAGED) from None

    def _columns(self, opened: _Opened) -> Columns:
        self._check(opened)
        try:
            return columns_of(opened.file.schema_arrow.names, self._limits, self._mapping)
        except FieldFault as fault:
            raise FileFault(fault.at(self._label, record=None, line=None)) from None

    def _check(self, opened: _Opened) -> None:
        """Refuse what is not flat, and what would unpack beyond the limits, before anything is unpacked."""
        schema, metadata = opened.file.schema_arrow, opened.file.metadata
        nested = [one.name for one in schema if one.type.num_fields]
        if nested:
            raise self._fault(
                "a nested column", found=glimpse(nested[0]), expected="text, numbers, truth and dates"
            )
        if len(opened.directory.elements) != metadata.num_columns + 1:
            raise self._fault(_DAMAGED)
        rows = 0
        for at in range(len(opened.directory.groups)):
            group = opened.directory.group(at)
            if len(group.chunks) != metadata.num_columns:
                raise self._fault(_DAMAGED)
            for chunk in group.chunks:
                self._check_chunk(chunk, group.rows)
            rows += group.rows
        if rows != metadata.num_rows:
            raise self._fault(_CONTRADICTS)

    def _check_directory(self, file: BinaryIO) -> None:
        """Refuse a directory at the end of the file that would take twenty times its size to read."""
        size = file.seek(0, 2)
        file.seek(max(0, size - _END))
        end = file.read(_END)
        if end[4:] == MARK and int.from_bytes(end[:4], "little") > MAX_DIRECTORY:
            raise self._fault(
                f"the file's own directory is larger than {in_words(MAX_DIRECTORY)}",
                expected="fewer columns, or larger row groups",
            )

    def _check_chunk(self, chunk: Chunk, rows: int) -> None:
        if chunk.values != rows:
            # What a library makes of that is fewer records than there are, and no word about it.
            raise self._fault(_CONTRADICTS)
        if chunk.unpacked > max(_FREE, self._limits.ratio * chunk.packed):
            raise self._fault(f"a column unpacks to more than {self._limits.ratio} times its size")

    def _batches(self, opened: _Opened, columns: Columns) -> Iterator[tuple[Batch, int]]:
        admission = Admission(label=self._label, limits=self._limits, contradicted=self._contradicted)
        record = 0
        names = opened.file.schema_arrow.names
        for batch in self._decoded(opened):
            for values in _values_of(batch):
                record += 1
                self._admit(dict(zip(names, values, strict=True)), columns, admission, record)
                if admission.full:
                    yield admission.take(0), record
            yield admission.take(0), record
        yield admission.take(0), record

    def _decoded(self, opened: _Opened) -> Iterator[Any]:
        """The library's batches, row group by row group, none of them larger than its pages allow."""
        raw, file, directory = opened
        bounds = Bounds(raw, label=self._label, limits=self._limits)
        one_by_one = OneByOne(raw, file, directory, _STREAMED)
        most = max(_FREE_COPIES, self._limits.ratio * raw.seek(0, 2))
        first, copied = 1, 0
        for at in range(len(directory.groups)):
            group = directory.group(at)
            if not group.rows:
                # It may have no page at all: what stands there belongs to others.
                continue
            rows, together = bounds.rows_at_once(group, file.schema, first=first)
            batches = (
                file.iter_batches(batch_size=rows, row_groups=[at], use_threads=False)
                if together
                else one_by_one.batches(at, rows)
            )
            for batch in batches:
                copied += batch.nbytes + _EACH_ROW * batch.num_rows
                if copied > most:
                    raise self._fault(
                        f"the rows unpack to more than {self._limits.ratio} times the file's size"
                    )
                yield batch
            first += group.rows

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
        yield from zip(*map(values_of, some.columns), strict=True)


def _sample(value: object) -> Cell:
    try:
        return _plain("", value)
    except FieldFault:
        return None


def _plain(name: str, value: object) -> Cell:
    """A value as the other formats give it: hashes of bytes as hexadecimal digits."""
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
    if isinstance(value, NoTime):
        raise FieldFault(name, "not a possible date or time", found=glimpse(str(value)), expected="a time")
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
