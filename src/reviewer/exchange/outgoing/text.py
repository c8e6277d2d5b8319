"""CSV and JSON lines.  Groups become text once for each group and once for each mark: most of the speed."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from functools import lru_cache
from json.encoder import encode_basestring
from pathlib import Path
from typing import Protocol

from reviewer.domain.identifiers import iso_utc
from reviewer.exchange.outgoing.formulas import neutral
from reviewer.exchange.outgoing.table import Cell, Column, GroupedTable, Run, Table, runs_of

CellText = Callable[[Cell], str]
_LINES_AT_ONCE = 4_000
_KEPT = 4_096
"""Texts of a column that are kept: names come again and again, and identities cost little."""
_MARKS_KEPT = 50_000
_QUOTED = re.compile(r'[",\r\n]')


class Style(Protocol):
    """How a line is written: `begin`, cells with commas between them, `end`."""

    begin: str
    end: str

    def head(self, columns: Sequence[Column]) -> str:
        """What stands before the first line."""

    def cell(self, column: Column) -> CellText:
        """What writes the cells of that column."""


class CsvStyle:
    """As RFC 4180 says, with line feeds; truth as `true` and `false`, nothing as an empty cell.

    Unless `exact`, texts that a spreadsheet would take for a formula get an apostrophe, and headings do too:
    names of attributes come out of imported files.
    """

    begin, end = "", "\n"

    def __init__(self, *, exact: bool = False) -> None:
        self._exact = exact

    def head(self, columns: Sequence[Column]) -> str:
        return ",".join(self._text(column.name) for column in columns) + "\n"

    def cell(self, column: Column) -> CellText:
        if column.kind == "datetime":
            return lambda cell: iso_utc(cell) if isinstance(cell, int) else ""
        if column.kind == "string":
            return lru_cache(_KEPT)(self._text)
        return _quoted_plain if column.kind == "number" else self._any

    def _text(self, cell: Cell) -> str:
        text = "" if cell is None else str(cell)
        return _quoted(text if self._exact else neutral(text))

    def _any(self, cell: Cell) -> str:
        return self._text(cell) if isinstance(cell, str) else _plain_text(cell)


class JsonStyle:
    """One object a line, members in the columns' order; nothing and empty text are null."""

    begin, end = "{", "}\n"

    def head(self, columns: Sequence[Column]) -> str:
        del columns
        return ""

    def cell(self, column: Column) -> CellText:
        name = f"{encode_basestring(column.name)}:"
        if column.kind == "datetime":
            return lambda cell: f'{name}"{iso_utc(cell)}"' if isinstance(cell, int) else f"{name}null"
        if column.kind == "string":
            return lru_cache(_KEPT)(lambda cell: name + _in_json(cell))
        if column.kind == "number":
            return lambda cell: f"{name}{cell}" if cell or cell == 0 else f"{name}null"
        return lambda cell: name + _in_json(cell)


def write_text(path: Path, table: Table, style: Style) -> int:
    """Write the table; gives the number of rows."""
    lines = _grouped(table, style) if isinstance(table, GroupedTable) else _plain(table, style)
    number = 0
    # Closed before the store is, also where the disk takes no more.
    with path.open("w", encoding="utf-8", newline="") as stream, closing(lines):
        stream.write(style.head(table.columns))
        for batch in _batches(lines):
            number += len(batch)
            stream.write("".join(batch))
    return number


def _plain(table: Table, style: Style) -> Generator[list[str], None, None]:
    cells = [style.cell(column) for column in table.columns]
    begin, end = style.begin, style.end
    with closing(table.rows()) as rows:
        for row in rows:
            yield [begin + ",".join([write(cell) for write, cell in zip(cells, row, strict=True)]) + end]


def _grouped(table: GroupedTable, style: Style) -> Generator[list[str], None, None]:
    """A line is put together of one text for each run of columns."""
    runs = runs_of(table)
    shared = [_RunText(run, style, first=at == 0) for at, run in enumerate(runs) if not run.spread]
    known = _Known(table, [_RunText(run, style, first=at == 0) for at, run in enumerate(runs) if run.spread])
    begin, end = style.begin, style.end
    usual = [run.spread for run in runs] == [False, True, False, True]
    with closing(table.groups()) as groups:
        for cells, marks in groups:
            texts = [run.text(cells) for run in shared]
            found = map(known.__getitem__, marks)
            if usual:
                before, between = begin + texts[0], texts[1]
                yield [f"{before}{first}{between}{last}{end}" for first, last in found]
            else:
                yield [_line(texts, spread, runs, begin, end) for spread in found]


def _line(shared: Sequence[str], spread: Sequence[str], runs: Sequence[Run], begin: str, end: str) -> str:
    ours, theirs = iter(shared), iter(spread)
    return begin + "".join(next(theirs if run.spread else ours) for run in runs) + end


class _RunText:
    """Writes the cells of neighbouring columns, with a comma before them unless they are the first."""

    def __init__(self, run: Run, style: Style, *, first: bool) -> None:
        self._cells = [style.cell(column) for column in run.columns]
        self._at = run.at
        self._before = "" if first else ","

    def text(self, cells: Sequence[Cell]) -> str:
        return self._before + ",".join(
            [write(cell) for write, cell in zip(self._cells, cells[self._at], strict=True)]
        )


class _Known(dict[str, tuple[str, ...]]):
    """The texts of each mark, as many as are kept: of typed values there may be any number."""

    def __init__(self, table: GroupedTable, runs: Sequence[_RunText]) -> None:
        super().__init__()
        self._table, self._runs = table, runs

    def __missing__(self, mark: str) -> tuple[str, ...]:
        cells = self._table.meaning(mark)
        texts = tuple(run.text(cells) for run in self._runs)
        if len(self) < _MARKS_KEPT:
            self[mark] = texts
        return texts


def _batches(lines: Iterator[list[str]]) -> Iterator[list[str]]:
    batch: list[str] = []
    for some in lines:
        batch += some
        if len(batch) >= _LINES_AT_ONCE:
            yield batch
            batch = []
    yield batch


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def plain_text(column: Column, cell: Cell) -> str:
    """A cell as people read it, without anything that a format adds."""
    return iso_utc(cell) if column.kind == "datetime" and isinstance(cell, int) else _plain_text(cell)


def _plain_text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return str(cell)


def _quoted_plain(cell: Cell) -> str:
    return _quoted(_plain_text(cell))


def _in_json(cell: Cell) -> str:
    if cell is None or cell == "":
        return "null"
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, str):
        return encode_basestring(cell)
    if not math.isfinite(cell):
        raise ValueError("JSON has no such number")
    return repr(cell)
