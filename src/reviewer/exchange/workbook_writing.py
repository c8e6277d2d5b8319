"""Tables going out as a workbook (XLSX): written row by row, with one fixed date in it, and no formula ever.

Every text is a text cell, also one that looks like a formula, an address or a number; those that a
spreadsheet would run once somebody edits the cell carry the sign for "this is text" (the quote prefix).
"""

from __future__ import annotations

import contextlib
import tempfile
import traceback
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import iso_utc
from reviewer.exchange.outgoing.formulas import neutral
from reviewer.exchange.outgoing.table import Cell, Column, Table

MAX_ROWS = 1_048_576
"""Rows that one sheet can hold, its heading among them."""
MAX_COLUMNS = 16_384
MAX_TEXT = 32_767
_MOST_SHEETS = 20
_MADE = datetime(1980, 1, 1)  # noqa: DTZ001 - the earliest that a ZIP archive can say, which has no zones
_WIDTHS = {"string": 20, "datetime": 28, "any": 18}


def write_workbook(path: Path, table: Table, about: Mapping[str, str], *, max_rows: int = MAX_ROWS) -> int:
    """Write the table on as many sheets as it needs; gives the number of rows.

    Raises Refused for what no workbook can hold.  `about` has `title` and `sheet`.
    """
    if len(table.columns) > MAX_COLUMNS:
        raise Refused(
            f"A sheet has {MAX_COLUMNS:,} columns at most, and this table has {len(table.columns):,}.",
            mend="Write another format, or choose fewer columns.",
        )
    # The library's own temporary files lie beside the workbook, on the disk that has to hold it anyway.
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=f"{path.name}.") as beside:
        return _write(path, table, about, max_rows, beside)


def _write(path: Path, table: Table, about: Mapping[str, str], max_rows: int, beside: str) -> int:
    # Late: the library is needed for this format only.
    import xlsxwriter

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(path, {**options, "strings_to_numbers": False, "tmpdir": beside})
    book.set_properties({"title": about.get("title", ""), "created": _MADE})
    try:
        number = _Sheets(book, table.columns, about.get("sheet", "table"), max_rows).fill(table)
        book.close()
    except xlsxwriter.exceptions.FileCreateError as error:
        _let_go(error.args[0])
        raise error.args[0] from None
    except OSError as error:
        _let_go(error)
        raise
    finally:
        # Closed already, unless something failed: then a close of the whole would only fail again.
        book.fileclosed = True
        for sheet in book.worksheets():
            with contextlib.suppress(OSError):
                sheet.row_data_fh.close()
    return number


def _let_go(error: BaseException) -> None:
    """Close the archive and the part of it that the library was writing: nobody else can reach them."""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        part = getattr(frame.f_locals.get("self"), "fh", None)
        for one in (part, frame.f_locals.get("xlsx_file")):
            if one is not None:
                with contextlib.suppress(OSError):
                    one.close()


class _Sheets:
    def __init__(self, book: Any, columns: Sequence[Column], name: str, max_rows: int) -> None:
        self._book, self._columns, self._name, self._rows = book, columns, name, max_rows - 1
        self._heading = book.add_format({"bold": True, "bottom": 1, "quote_prefix": True})
        self._text = book.add_format({"quote_prefix": True})

    def fill(self, table: Table) -> int:
        number = 0
        with closing(table.rows()) as rows:
            for at in range(_MOST_SHEETS):
                sheet = self._sheet(at)
                on_this = 0
                for on_this, row in enumerate(islice(rows, self._rows), start=1):
                    self._write(sheet, on_this, row)
                number += on_this
                if on_this < self._rows:
                    return number
            if next(rows, None) is None:
                return number
        raise Refused(
            f"The table has more than {number:,} rows: no spreadsheet opens such a workbook.",
            mend="Write Parquet or CSV instead.",
        )

    def _sheet(self, at: int) -> Any:
        sheet = self._book.add_worksheet(self._name if not at else f"{self._name} {at + 1}")
        for column, one in enumerate(self._columns):
            sheet.set_column(column, column, _WIDTHS.get(one.kind, 10))
        sheet.freeze_panes(1, 0)
        for column, one in enumerate(self._columns):
            sheet.write_string(0, column, one.name, self._heading)
        return sheet

    def _write(self, sheet: Any, row: int, cells: Sequence[Cell]) -> None:
        for at, (column, cell) in enumerate(zip(self._columns, cells, strict=True)):
            if cell is None or cell == "":
                continue
            if isinstance(cell, bool):
                sheet.write_boolean(row, at, cell)
            elif column.kind == "number":
                sheet.write_number(row, at, float(cell))
            elif isinstance(cell, str):
                self._write_text(sheet, row, at, cell)
            elif column.kind == "datetime":
                # As text: a spreadsheet knows neither microseconds nor UTC.
                sheet.write_string(row, at, iso_utc(int(cell)))
            else:
                sheet.write_number(row, at, cell)

    def _write_text(self, sheet: Any, row: int, at: int, text: str) -> None:
        if len(text) > MAX_TEXT:
            raise Refused(
                f"A text of {len(text):,} signs is in {self._columns[at].name}; a cell holds {MAX_TEXT:,}.",
                mend="Write another format, or leave the column out.",
            )
        sheet.write_string(row, at, text, self._text if neutral(text) != text else None)
