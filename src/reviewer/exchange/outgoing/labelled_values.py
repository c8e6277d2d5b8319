"""The cells of a table as statistics packages keep them, column by column, all in memory."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from math import nan
from typing import Any

from reviewer.domain.errors import Refused
from reviewer.exchange.outgoing.labelled import MISSING, Kind, Labelled
from reviewer.exchange.outgoing.table import Cell, Table

Why = Mapping[str, float | str]
"""What stands for each state of an answer that was not given; `blank` for everything else that is empty."""

_DECLARED = frozenset(one.number for one in MISSING)


def columns_of_values(table: Table, columns: Sequence[Labelled], why: Why, *, longest: int) -> list[Any]:
    """A list for each column, or an array of floats where it holds nothing else."""
    taken = [_Values(column, why, longest) for column in columns]
    keeping = [one.keep for one in taken]
    with closing(table.rows()) as rows:
        for row in rows:
            for keep, cell in zip(keeping, row, strict=True):
                keep(cell, row)
    return [one.values for one in taken]


class _Values:
    """`keep` takes the cell and its row."""

    def __init__(self, column: Labelled, why: Why, longest: int) -> None:
        self._column, self._why, self._longest = column, why, longest
        floats = column.kind in {Kind.CODED, Kind.NUMBER}
        mixed = column.says_why is not None and any(isinstance(one, str) for one in why.values())
        self.values: Any = array("d") if floats and not mixed else []
        self._put: Callable[[Any], None] = self.values.append
        self._numbers: dict[Cell, float] = {code: float(number) for code, number in column.numbers.items()}
        # Flags and truths come as numbers; 1 and True are the same key.
        self._numbers |= {number: float(number) for number in column.numbers.values()} if floats else {}
        if column.kind is Kind.CODED and not column.numbers:
            self._numbers = {True: 1.0, False: 0.0}
        keep = {Kind.CODED: self._code, Kind.NUMBER: self._number, Kind.TIME: self._time}
        self.keep: Callable[[Cell, Sequence[Cell]], None] = keep.get(column.kind, self._text)

    def _code(self, cell: Cell, row: Sequence[Cell]) -> None:
        number = self._numbers.get(cell)
        self._put(self._gone(row) if number is None else number)

    def _number(self, cell: Cell, row: Sequence[Cell]) -> None:
        if cell is None or cell == "":
            self._put(self._gone(row))
            return
        number = float(cell)
        if number in _DECLARED:
            raise Refused(
                f"{self._column.name} holds {cell}, which is declared as a missing value.",
                mend="Write another format: CSV and Parquet say why an answer is missing in a column apart.",
            )
        self._put(number)

    def _time(self, cell: Cell, row: Sequence[Cell]) -> None:
        del row
        self._put(cell or None)

    def _text(self, cell: Cell, row: Sequence[Cell]) -> None:
        del row
        text = "" if cell is None else _words(cell)
        if len(text) * 4 > self._longest and len(text.encode("utf-8")) > self._longest:
            raise Refused(
                f"{self._column.name} holds a text of {len(text):,} signs; this format takes"
                f" {self._longest:,} bytes.",
                mend="Write another format, or leave the column out.",
            )
        self._put(text)

    def _gone(self, row: Sequence[Cell]) -> float | str:
        if self._column.says_why is None:
            return nan
        return self._why.get(str(row[self._column.says_why]), self._why["blank"])


def _words(cell: Cell) -> str:
    return ("true" if cell else "false") if isinstance(cell, bool) else str(cell)
