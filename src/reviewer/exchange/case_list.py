"""Case and media tables as CSV: strict and streamed, delimited by comma, semicolon, tab or bar."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from itertools import islice

from reviewer.exchange.incoming import Batch
from reviewer.exchange.limits import in_words
from reviewer.exchange.packed import Content
from reviewer.exchange.problems import FieldFault, FileFault, Problem
from reviewer.exchange.table_admission import Admission
from reviewer.exchange.table_reader import TableReader
from reviewer.exchange.table_rows import Cell, Columns, columns_of
from reviewer.exchange.text_lines import TextLines

DELIMITERS = (",", ";", "\t", "|")
_QUOTED = re.compile(r'"[^"]*"')
_NAMED = re.compile(r'"?sep=([\t !#-~])"?\r?\n?', re.IGNORECASE)
"""The line with which spreadsheet programs are told the delimiter, in front of the table."""


class CsvReader(TableReader[Content]):
    """Iterate for batches; raises FileFault where the table cannot be read on.

    `encoding` is for files that are neither UTF-8 nor UTF-16 with a byte order mark.
    """

    def __iter__(self) -> Iterator[Batch]:
        with self._lines() as lines:
            yield from self._batches(lines)

    def head(self, count: int) -> tuple[list[str], list[list[Cell]]]:
        """The column names as they are written, and the first `count` rows: for a guess at a mapping."""
        with self._lines() as lines:
            rows = self._rows(lines)
            _, names = next(rows, (0, []))
            return names, [list(row) for _, row in islice(rows, count)]

    def _batches(self, lines: TextLines) -> Iterator[Batch]:
        rows = self._rows(lines)
        first = next(rows, None)
        if first is None:
            raise FileFault(
                Problem(self._label, "the file is empty", expected="a line of column names with case_id")
            )
        columns = self._columns(first[1], first[0])
        admission = Admission(label=self._label, limits=self._limits, contradicted=self._contradicted)
        for record, (line, row) in enumerate(rows, 1):
            try:
                admission.admit(_cells(row, columns), columns, record=record, line=line, text=row)
            except FieldFault as fault:
                admission.refuse([fault], record=record, line=line, text=row)
            if admission.full:
                yield admission.take(lines.read_bytes)
        yield admission.take(lines.read_bytes)

    def _rows(self, lines: TextLines) -> Iterator[tuple[int, list[str]]]:
        """(line on which it starts, cells) of each row that is not blank."""
        text = iter(lines)
        head = next(text, None)
        if head is None:
            return
        delimiter, before = self._delimiter or delimiter_of(head), 0
        if _NAMED.fullmatch(head):
            head, before = next(text, ""), 1
        bounded = _Bounded(_chained(head, text), self._limits.record)
        rows = csv.reader(bounded, delimiter=delimiter, strict=True)
        while True:
            line = rows.line_num + 1 + before
            bounded.left = self._limits.record
            try:
                row = next(rows, None)
            except csv.Error as error:
                raise FileFault(self._broken(error, line)) from None
            except _TooLong:
                most = in_words(self._limits.record)
                message = f"a row longer than {most} characters"
                raise FileFault(
                    Problem(self._label, message, line=line, expected=f"at most {most}")
                ) from None
            if row is None:
                return
            if row:
                yield line, row

    def _broken(self, error: csv.Error, line: int) -> Problem:
        if "field limit" in str(error):
            limit = in_words(self._limits.string)
            return Problem(
                self._label, f"a cell longer than {limit} characters", line=line, expected=f"at most {limit}"
            )
        expected = 'cells with a quotation mark in "…", and "" for each mark inside'
        return Problem(self._label, f"not well-formed CSV: {error}", line=line, expected=expected)

    def _columns(self, header: list[str], line: int) -> Columns:
        try:
            return columns_of(header, self._limits, self._mapping)
        except FieldFault as fault:
            raise FileFault(fault.at(self._label, record=None, line=line)) from None


def _cells(row: list[str], columns: Columns) -> dict[str, Cell]:
    if any("\x00" in cell for cell in row):
        raise FieldFault("", "text with a NUL character", expected="text without NUL")
    return columns.row(row)


def delimiter_of(head: str) -> str:
    """The delimiter under which the first line has a column `case_id`; else the one that it has most of.

    A line such as `sep=;` names it.
    """
    if named := _NAMED.fullmatch(head):
        return named[1]
    for delimiter in DELIMITERS:
        cells = (cell.strip().strip('"').strip().lower() for cell in head.split(delimiter))
        if "case_id" in cells:
            return delimiter
    plain = _QUOTED.sub("", head)
    return max(DELIMITERS, key=plain.count)


class _TooLong(Exception):
    """The row goes on and on."""


class _Bounded:
    """Lines of which one row may take no more characters than are `left`."""

    def __init__(self, lines: Iterator[str], left: int) -> None:
        self._lines = lines
        self.left = left

    def __iter__(self) -> _Bounded:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.left -= len(line)
        if self.left < 0:
            raise _TooLong
        return line


def _chained(head: str, rest: Iterator[str]) -> Iterator[str]:
    yield head
    yield from rest
