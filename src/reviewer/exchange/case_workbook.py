"""Case and media tables in a workbook (.xlsx): the first sheet that has a column for the case's id.

Cells are taken as they are stored.  A formula is refused, since its result may be out of date; text that only
looks like one is text.  Pictures, charts, macros and links are never opened.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from itertools import islice
from typing import BinaryIO, cast

from reviewer.exchange.incoming import Batch
from reviewer.exchange.limits import in_words
from reviewer.exchange.packed import Content
from reviewer.exchange.problems import FieldFault, FileFault, Problem, glimpse
from reviewer.exchange.sheet_rows import ERROR, FORMULA, NO_DAY, SheetCell, SheetRows
from reviewer.exchange.sheet_times import text_of
from reviewer.exchange.table_admission import Admission
from reviewer.exchange.table_reader import TableReader
from reviewer.exchange.table_rows import Cell, Columns, columns_of
from reviewer.exchange.workbook_index import WorkbookIndex, read_index
from reviewer.exchange.workbook_parts import Parts, opened_workbook

_MOST_DIGITS = 10**15
_FREE_COPIES = 1 << 29
"""Characters that shared texts may be copied to, however small the file is."""

Row = tuple[int, Sequence[SheetCell]]


class WorkbookReader(TableReader[Content]):
    """Iterate for batches; raises FileFault where the workbook cannot be read on.  Lines are rows."""

    def __iter__(self) -> Iterator[Batch]:
        with opened_workbook(self._path, label=self._label, limits=self._limits) as (file, archive):
            index = read_index(archive, self._limits)
            path = self._sheet(archive, index)
            size, whole = file.seek(0, 2), max(1, archive.getinfo(path).file_size)
            with archive.open(path) as part:
                for batch in self._of_sheet(self._rows(part, index), size):
                    batch.done = min(size, size * part.tell() // whole)
                    yield batch

    def head(self, count: int) -> tuple[list[str], list[list[Cell]]]:
        """The column names as they are written, and the first `count` rows: for a guess at a mapping."""
        with opened_workbook(self._path, label=self._label, limits=self._limits) as (_, archive):
            index = read_index(archive, self._limits)
            with archive.open(self._sheet(archive, index)) as part:
                rows = self._rows(part, index)
                names = _header(next(rows, (0, ()))[1])
                width = len(names)
                return names, [[_sample(cell) for cell in cells[:width]] for _, cells in islice(rows, count)]

    def _rows(self, part: object, index: WorkbookIndex) -> Iterator[Row]:
        """Rows that hold something, with their numbers from 1."""
        sheet = SheetRows(
            cast("BinaryIO", part), meaning=index.meaning, label=self._label, limits=self._limits
        )
        return sheet.rows()

    def _sheet(self, archive: Parts, index: WorkbookIndex) -> str:
        """The part of the first sheet whose first row has the case's id; else the first, then refused."""
        if not index.sheets:
            raise self._fault("the workbook has no sheet")
        return next((one for one in index.sheets if self._has_cases(archive, one, index)), index.sheets[0])

    def _has_cases(self, archive: Parts, path: str, index: WorkbookIndex) -> bool:
        with archive.open(path) as part:
            _, cells = next(self._rows(part, index), (0, ()))
        try:
            columns_of(_header(cells), self._limits, self._mapping)
        except FieldFault as fault:
            return fault.field != "case_id"
        return True

    def _of_sheet(self, rows: Iterator[Row], size: int) -> Iterator[Batch]:
        number, first = next(rows, (0, ()))
        if not first:
            raise self._fault("the sheet is empty", expected="a row of column names with case_id")
        try:
            columns = columns_of(_header(first), self._limits, self._mapping)
        except FieldFault as fault:
            raise FileFault(fault.at(self._label, record=None, line=number)) from None
        admission = Admission(label=self._label, limits=self._limits, contradicted=self._contradicted)
        copied, most = 0, max(_FREE_COPIES, self._limits.ratio * size)
        for record, (number, cells) in enumerate(rows, 1):
            text = [_as_text(cell.value) for cell in cells]
            copied += sum(map(len, text))
            if copied > most:
                raise self._fault(f"the cells unpack to more than {self._limits.ratio} times the file's size")
            self._admit(cells, text, columns, admission, (record, number))
            if admission.full:
                yield admission.take(0)
        yield admission.take(0)

    def _admit(
        self,
        cells: Sequence[SheetCell],
        text: list[str],
        columns: Columns,
        admission: Admission,
        place: tuple[int, int],
    ) -> None:
        record, line = place
        try:
            row = columns.row(self._values(cells, columns))
            admission.admit(row, columns, record=record, line=line, text=text)
        except FieldFault as fault:
            admission.refuse([fault], record=record, line=line, text=text)

    def _values(self, cells: Sequence[SheetCell], columns: Columns) -> list[Cell]:
        # Rows end with their last cell that was ever written: what is missing is empty.
        width = len(columns.names)
        values = [
            self._value(cell, columns.names[place] if place < width else "")
            for place, cell in enumerate(cells)
        ]
        while len(values) > width and values[-1] is None:
            values.pop()
        return values + [None] * (width - len(values))

    def _value(self, cell: SheetCell, name: str) -> Cell:
        value = cell.value
        if value is None:
            return None
        if cell.kind == FORMULA:
            expected = "a value: paste the column over itself as values only"
            raise FieldFault(
                name, "a formula, whose result may be out of date", found=glimpse(value), expected=expected
            )
        if cell.kind == ERROR:
            raise FieldFault(name, "an error in the workbook", found=glimpse(value), expected="a value")
        if cell.kind == NO_DAY:
            raise FieldFault(name, "a day that no calendar has", found=glimpse(value), expected="a date")
        found = _plain(name, value)
        if isinstance(found, str) and len(found) > self._limits.string:
            most = in_words(self._limits.string)
            raise FieldFault(name, f"text longer than {most}", expected=f"at most {most}")
        return found

    def _fault(self, message: str, *, expected: str | None = None) -> FileFault:
        return FileFault(Problem(self._label, message, expected=expected))


def _header(cells: Sequence[SheetCell]) -> list[str]:
    names = [_as_text(cell.value) for cell in cells]
    while names and not names[-1].strip():
        names.pop()
    return names


def _sample(cell: SheetCell) -> Cell:
    try:
        return None if cell.kind else _plain("", cell.value)
    except FieldFault:
        return None


def _as_text(value: object) -> str:
    return "" if value is None else str(value)


def _plain(name: str, value: object) -> Cell:
    """A cell's value as the other formats give it."""
    if value is None:
        return None
    if isinstance(value, str):
        if "\x00" in value:
            raise FieldFault(name, "text with a NUL character", expected="text without NUL")
        return value
    if isinstance(value, date | time | timedelta):
        return text_of(value)
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        if abs(value) >= _MOST_DIGITS:
            expected = "text: a workbook keeps fifteen digits of a number"
            raise FieldFault(
                name, "a number that the workbook has rounded", found=glimpse(value), expected=expected
            )
        return int(value) if isinstance(value, float) and value.is_integer() else value
    raise FieldFault(name, "a value that is not read", found=glimpse(value), expected="text, number or date")
