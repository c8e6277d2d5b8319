"""Case and media tables in a workbook (.xlsx): the first sheet that has a column for the case's id.

Cells are taken as they are stored.  A formula is refused, since its result may be out of date; text that only
looks like one is text.  Pictures, charts, macros and links are never opened.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from reviewer.domain.errors import ReviewerError
from reviewer.exchange.incoming import Batch
from reviewer.exchange.limits import in_words
from reviewer.exchange.packed import Content
from reviewer.exchange.problems import FieldFault, FileFault, Problem, glimpse
from reviewer.exchange.table_admission import Admission
from reviewer.exchange.table_reader import TableReader
from reviewer.exchange.table_rows import Cell, Columns, columns_of
from reviewer.exchange.workbook_parts import DAMAGED, check_workbook

_MOST_DIGITS = 10**15
MAX_ROWS = 1 << 20
"""As many as a sheet has; one that names a row far behind would be filled up to it."""


class WorkbookReader(TableReader[Content]):
    """Iterate for batches; raises FileFault where the workbook cannot be read on.  Lines are rows."""

    def __iter__(self) -> Iterator[Batch]:
        check_workbook(self._path, label=self._label, limits=self._limits)
        with self._path.open("rb") as file:
            size = file.seek(0, 2)
        for batch, share in self._batches():
            batch.done = int(size * share)
            yield batch

    def head(self, count: int) -> tuple[list[str], list[list[Cell]]]:
        """The column names as they are written, and the first `count` rows: for a guess at a mapping."""
        check_workbook(self._path, label=self._label, limits=self._limits)
        with self._opened() as workbook:
            rows = _numbered(self._sheet(workbook)[0])
            _, first = next(rows, (0, ()))
            names = _header(first)
            width = len(names)
            return names, [[_sample(cell) for cell in cells[:width]] for _, cells in islice(rows, count)]

    def _batches(self) -> Iterator[tuple[Batch, float]]:
        """Batches, and what share of the sheet was read, as far as it says its length."""
        with self._opened() as workbook:
            sheet, said = self._sheet(workbook)
            for batch, row in self._of_sheet(_numbered(sheet)):
                yield batch, min(1.0, row / said) if said else 0.0

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        """The workbook; whatever the library raises for a damaged one is a FileFault."""
        from openpyxl import load_workbook

        # Given as a file, since the library judges paths by their suffix.
        with self._path.open("rb") as file, ExitStack() as stack:
            try:
                with warnings.catch_warnings():
                    # It warns of parts that it leaves out; none of them is a cell.
                    warnings.simplefilter("ignore")
                    workbook = load_workbook(file, read_only=True, keep_links=False)
                stack.callback(workbook.close)
                yield workbook
            except (FileFault, ReviewerError):
                raise
            except FieldFault as fault:
                raise FileFault(fault.at(self._label, record=None, line=None)) from None
            except Exception:  # noqa: BLE001 - the library raises whatever it meets
                raise self._fault(DAMAGED) from None

    def _sheet(self, workbook: Any) -> tuple[Any, int]:
        """The first sheet whose first row has the case's id, and how many rows it says it has.

        Else the first one, which is then refused.
        """
        sheets = workbook.worksheets
        said = [sheet.max_row or 0 for sheet in sheets]
        for sheet in sheets:
            # What the sheet says of its own size may be wrong, on purpose or not.
            sheet.reset_dimensions()
        if not sheets:
            raise self._fault("the workbook has no sheet")
        found = zip(sheets, said, strict=True)
        return next((one for one in found if self._has_cases(one[0])), (sheets[0], said[0]))

    def _has_cases(self, sheet: Any) -> bool:
        _, cells = next(iter(_numbered(sheet)), (0, ()))
        try:
            columns_of(_header(cells), self._limits, self._mapping)
        except FieldFault as fault:
            return fault.field != "case_id"
        return True

    def _of_sheet(self, rows: Iterator[tuple[int, Sequence[Any]]]) -> Iterator[tuple[Batch, int]]:
        number, first = next(rows, (0, ()))
        if not first:
            raise self._fault("the sheet is empty", expected="a row of column names with case_id")
        try:
            columns = columns_of(_header(first), self._limits, self._mapping)
        except FieldFault as fault:
            raise FileFault(fault.at(self._label, record=None, line=number)) from None
        admission = Admission(label=self._label, limits=self._limits, contradicted=self._contradicted)
        for record, (number, cells) in enumerate(rows, 1):
            self._admit(cells, columns, admission, (record, number))
            if admission.full:
                yield admission.take(0), number
        yield admission.take(0), number

    def _admit(
        self, cells: Sequence[Any], columns: Columns, admission: Admission, place: tuple[int, int]
    ) -> None:
        record, line = place
        text = [_as_text(cell.value) for cell in cells]
        try:
            row = columns.row(self._values(cells, columns))
            admission.admit(row, columns, record=record, line=line, text=text)
        except FieldFault as fault:
            admission.refuse([fault], record=record, line=line, text=text)

    def _values(self, cells: Sequence[Any], columns: Columns) -> list[Cell]:
        # Rows end with their last cell that was ever written: what is missing is empty.
        width = len(columns.names)
        values = [
            self._value(cell, columns.names[place] if place < width else "")
            for place, cell in enumerate(cells)
        ]
        while len(values) > width and values[-1] is None:
            values.pop()
        return values + [None] * (width - len(values))

    def _value(self, cell: Any, name: str) -> Cell:
        value = cell.value
        if value is None:
            return None
        if cell.data_type == "f":
            formula = glimpse(getattr(value, "text", value))
            expected = "a value: paste the column over itself as values only"
            raise FieldFault(
                name, "a formula, whose result may be out of date", found=formula, expected=expected
            )
        if cell.data_type == "e":
            raise FieldFault(name, "an error in the workbook", found=glimpse(value), expected="a value")
        found = _plain(name, value)
        if isinstance(found, str) and len(found) > self._limits.string:
            most = in_words(self._limits.string)
            raise FieldFault(name, f"text longer than {most}", expected=f"at most {most}")
        return found

    def _fault(self, message: str, *, expected: str | None = None) -> FileFault:
        return FileFault(Problem(self._label, message, expected=expected))


def _numbered(sheet: Any) -> Iterator[tuple[int, Sequence[Any]]]:
    """Rows that hold something, with their numbers from 1."""
    for number, cells in enumerate(sheet.iter_rows(), 1):
        if number > MAX_ROWS:
            raise FieldFault("", f"a row behind the last one that a sheet has, {MAX_ROWS:,}")
        if any(cell.value is not None for cell in cells):
            yield number, cells


def _header(cells: Sequence[Any]) -> list[str]:
    names = [_as_text(cell.value) for cell in cells]
    while names and not names[-1].strip():
        names.pop()
    return names


def _sample(cell: Any) -> Cell:
    try:
        return _plain("", cell.value) if cell.value is not None and cell.data_type not in "fe" else None
    except FieldFault:
        return None


def _as_text(value: object) -> str:
    return "" if value is None else str(getattr(value, "text", value))


def _plain(name: str, value: object) -> Cell:
    """A cell's value as the other formats give it."""
    if isinstance(value, str):
        if "\x00" in value:
            raise FieldFault(name, "text with a NUL character", expected="text without NUL")
        return value
    if isinstance(value, datetime):
        is_day = value.time() == time()
        return value.date().isoformat() if is_day else value.isoformat(timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
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
