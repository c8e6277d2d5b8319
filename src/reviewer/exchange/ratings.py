"""Ratings as a wide table: the first column is the unit's id, one column for each reviewer, empty = missing.

The table may come from any other tool, so every fault is found and named, and nothing is guessed but the
delimiter and the encoding.
"""

from __future__ import annotations

import csv
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from reviewer.domain.errors import NotFound, Refused
from reviewer.exchange.id_set import IdSet
from reviewer.exchange.limits import Limits, in_words
from reviewer.exchange.problems import FieldFault, FileFault, Problem, ProblemList, glimpse
from reviewer.exchange.rating_cells import NOT_CODED, CategoryCells, Cells, SetCells
from reviewer.exchange.text_lines import TextLines, plain_encoding

Level = Literal["nominal", "ordinal", "interval", "ratio", "set"]

_SHOWN = 10


class RatingsRefused(Refused):
    """The table cannot be used; `problems` says why, line by line."""

    def __init__(self, name: str, problems: ProblemList) -> None:
        shown = [f"  {problem}" for problem in problems.kept[:_SHOWN]]
        if problems.total > len(shown):
            shown.append(f"  and {problems.total - len(shown):,} more")
        super().__init__("\n".join([f"The ratings in {name} cannot be used:", *shown]))
        self.problems = tuple(problems)
        self.total = problems.total


@dataclass(frozen=True, slots=True)
class RatingsTable:
    """`codes` has one array of 16-bit numbers for each reviewer, one number for each unit: number i stands
    for `values[i]`, 0xFFFF for "not coded". A value is a category, or at level "set" a set of flags; its
    place in `categories` (for categories) is `order[i]`.
    """

    name: str
    level: Level
    reviewers: tuple[str, ...]
    units: int
    codes: tuple[array[int], ...]
    values: tuple[str, ...] | tuple[frozenset[str], ...]
    order: tuple[int, ...]
    categories: tuple[str, ...]
    declared: bool


def read_ratings(
    path: Path,
    *,
    level: Level,
    categories: Sequence[str] | None = None,
    encoding: str | None = None,
    limits: Limits | None = None,
) -> RatingsTable:
    """Read the table. Raises NotFound where there is no such file, RatingsRefused for anything in it that
    is not ratings. UTF-8, or UTF-16 with a byte order mark, unless `encoding` names another.
    """
    if not path.is_file():
        raise NotFound("There is no such file.", where=str(path), mend="Name a CSV file of ratings.")
    reader = _Reader(path, level, categories, limits or Limits())
    if encoding is not None and plain_encoding(encoding) is None:
        raise Refused("There is no such encoding of text.", where=glimpse(encoding))
    lines = TextLines(path, label=path.name, limits=reader.limits, encoding=encoding)
    csv.field_size_limit(reader.limits.string)
    try:
        reader.read(lines)
    except FileFault as fault:
        reader.problems.add(fault.problem)
    finally:
        lines.close()
    if reader.problems:
        raise RatingsRefused(path.name, reader.problems)
    return reader.table()


class _Reader:
    """One pass over one file; faults of single cells are gathered, so that all of them can be mended."""

    def __init__(self, path: Path, level: Level, categories: Sequence[str] | None, limits: Limits) -> None:
        self.limits = limits
        self.problems = ProblemList()
        self._name = path.name
        self._level: Level = level
        self._cells: Cells = (
            SetCells(categories) if level == "set" else CategoryCells(categories, numeric=level in _NUMERIC)
        )
        self._reviewers: tuple[str, ...] = ()
        self._codes: tuple[array[int], ...] = ()
        self._units = _Units()

    def read(self, lines: TextLines) -> None:
        try:
            self._cells.check_declared()
        except FieldFault as fault:
            self._add(fault, None)
            return
        rows = self._rows(lines)
        line, header = next(rows, (1, []))
        self._reviewers = self._header(header, line)
        self._codes = tuple(array("H") for _ in self._reviewers)
        for line, row in rows:
            self._row(line, row)
        if not self._units.count and not self.problems:
            raise FileFault(Problem(self._name, "no unit", expected="a row for each unit below the header"))

    def table(self) -> RatingsTable:
        values, order, categories = self._cells.found()
        return RatingsTable(
            self._name,
            self._level,
            self._reviewers,
            self._units.count,
            self._codes,
            values,
            order,
            categories,
            self._cells.declared,
        )

    def _rows(self, lines: TextLines) -> Iterator[tuple[int, list[str]]]:
        text = iter(lines)
        head = next(text, "")
        rows = csv.reader(_chained(head, text), delimiter=_delimiter(head, self._level), strict=True)
        while True:
            line = rows.line_num + 1
            try:
                row = next(rows, None)
            except csv.Error as error:
                raise FileFault(self._broken(error, line)) from None
            if row is None:
                return
            if row:
                yield line, row

    def _broken(self, error: csv.Error, line: int) -> Problem:
        if "field limit" in str(error):
            limit = in_words(self.limits.string)
            return Problem(self._name, f"a cell longer than {limit} characters", line=line)
        expected = 'cells with a quotation mark in "…", and "" for each mark inside'
        return Problem(self._name, f"not well-formed CSV: {error}", line=line, expected=expected)

    def _header(self, header: list[str], line: int) -> tuple[str, ...]:
        names = tuple(name.strip() for name in header[1:])
        if len(names) > self.limits.columns:
            fault = FieldFault("", f"more than {self.limits.columns:,} reviewers", found=f"{len(names):,}")
        elif "" in names:
            fault = FieldFault(
                "", f"column {names.index('') + 2} has no name", expected="a reviewer's name for each column"
            )
        elif twice := next((name for i, name in enumerate(names) if name in names[:i]), None):
            fault = FieldFault(glimpse(twice), "the reviewer is given twice", expected="each reviewer once")
        elif len(names) < 2:
            found = "no reviewer" if not names else "one reviewer"
            expected = "the unit's id in the first column, then a column for each of two reviewers or more"
            fault = FieldFault("", "agreement needs two reviewers", found=found, expected=expected)
        else:
            return names
        raise FileFault(self._problem(fault, line))

    def _row(self, line: int, row: list[str]) -> None:
        if len(row) != len(self._reviewers) + 1:
            found, expected = f"{len(row)} cells", f"{len(self._reviewers) + 1} cells, as the first line has"
            self._add(FieldFault("", "a row of another length", found=found, expected=expected), line)
            return
        try:
            self._units.claim(row[0].strip())
        except FieldFault as fault:
            self._add(fault, line)
        known = self._cells.known
        for place, codes in enumerate(self._codes):
            code = known.get(row[place + 1])
            codes.append(code if code is not None else self._learnt(row[place + 1], place, line))

    def _learnt(self, cell: str, place: int, line: int) -> int:
        try:
            return self._cells.learn(cell)
        except FieldFault as fault:
            fault.field = glimpse(self._reviewers[place])
            self._add(fault, line)
            return NOT_CODED

    def _add(self, fault: FieldFault, line: int | None) -> None:
        self.problems.add(self._problem(fault, line))

    def _problem(self, fault: FieldFault, line: int | None) -> Problem:
        field = fault.field or None
        return Problem(
            self._name, fault.message, line=line, field=field, found=fault.found, expected=fault.expected
        )


class _Units:
    """Which units were given; plain numbers cost a few bits each, other ids their text."""

    def __init__(self) -> None:
        self.count = 0
        self._numbers = IdSet()
        self._texts: set[str] = set()

    def claim(self, unit: str) -> None:
        """Count it; raises FieldFault for an empty id and for one that was given before."""
        if not unit:
            raise FieldFault("", "the unit has no id", expected="an id in the first column")
        self.count += 1
        if unit[0] != "0" and len(unit) < 19 and unit.isascii() and unit.isdigit():
            new = self._numbers.add(int(unit))
        else:
            new = unit not in self._texts
            self._texts.add(unit)
        if not new:
            raise FieldFault("", "the unit is given twice", expected="one row for each unit")


_NUMERIC = ("interval", "ratio")


def _delimiter(head: str, level: Level) -> str:
    """Comma, else tab, else semicolon; a semicolon stands within sets, so there it divides nothing."""
    candidates = (",", "\t") if level == "set" else (",", "\t", ";")
    return next((one for one in candidates if one in head), ",")


def _chained(head: str, rest: Iterator[str]) -> Iterator[str]:
    yield head
    yield from rest
