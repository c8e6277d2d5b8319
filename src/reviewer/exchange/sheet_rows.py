"""The rows of a sheet as they go by: cells in their places, values as they are stored, nothing filled up.

Rows and cells have to stand in order, each once, as every spreadsheet program writes them: which of two
that claim one place would count, nobody can say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, BinaryIO, NamedTuple

from reviewer.exchange.exact_numbers import exact_number
from reviewer.exchange.limits import Limits, in_words
from reviewer.exchange.problems import FieldFault, FileFault, Problem
from reviewer.exchange.shared_texts import SharedTexts
from reviewer.exchange.sheet_times import NoDayError, duration_of, moment_of
from reviewer.exchange.values import moment
from reviewer.exchange.xml_parts import XmlPart

MAX_ROWS = 1 << 20
MAX_COLUMNS = 1 << 14
"""As many as a sheet has."""

_PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_WHOLE = re.compile(r"-?[0-9]{1,400}")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_TEXT_TAGS = frozenset({"v", "t"})
FORMULA, ERROR, NO_DAY = "f", "e", "d"
_SHARED = "s"
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - workbooks know no zones
_ALL_KEPT = 17
_ROUNDED = 10**15


class SheetCell(NamedTuple):
    """A cell: its value, and whether it is a FORMULA, an ERROR or NO_DAY (then the value is its text)."""

    value: Any
    kind: str = ""


EMPTY = SheetCell(None)


@dataclass(slots=True)
class Meaning:
    """What a sheet's numbers stand for: shared texts, and styles that make a number a date or a duration.

    Of those of dates, `days` show a day, and not the time alone.
    """

    texts: SharedTexts = field(default_factory=SharedTexts)
    dates: frozenset[int] = frozenset()
    days: frozenset[int] = frozenset()
    durations: frozenset[int] = frozenset()
    epoch: datetime | None = None


class SheetRows(XmlPart):
    """Iterate over `rows`.  Raises FileFault for what goes beyond the limits; `label` is the file's name."""

    def __init__(self, part: BinaryIO, *, meaning: Meaning, label: str, limits: Limits) -> None:
        super().__init__(part)
        self._meaning = meaning
        self._label = label
        self._limits = limits
        self._done: list[tuple[int, list[SheetCell]]] = []
        self._row: list[SheetCell] | None = None
        self._number = self._place = self._size = 0
        self._in_sheet = False
        self._cell: dict[str, str] | None = None
        self._pieces: list[str] = []
        self._formula: list[str] | None = None
        self._takes: list[str] | None = None
        self._aside = 0
        self._columns: dict[str, int] = {}
        self._kinds: Mapping[str, Callable[[str, int], SheetCell]] = {
            "n": self._of_number,
            "s": self._of_shared,
            "b": _of_truth,
            "d": _of_date,
            "str": _of_text,
            "inlineStr": _of_text,
        }

    def rows(self) -> Iterator[tuple[int, list[SheetCell]]]:
        """(number from 1, cells up to the last one with a value) of each row that holds something."""
        for _ in self:
            for number, row in self._done:
                # A short row may name long texts: they are taken out as it is handed on.
                yield number, [self._known(cell) for cell in row]
            self._done = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self.finished:
            # What stands behind the rows is nothing of them.
            return
        if name == "c":
            self._begin_cell(attributes)
        elif name in _TEXT_TAGS and self._cell is not None:
            self._takes = None if self._aside else self._pieces
        elif name == "f" and self._cell is not None:
            self._formula = self._takes = []
        elif name == "row":
            self._begin_row(attributes)
        elif name == "rPh":
            self._aside += 1
        elif name == "sheetData":
            self._in_sheet = True

    def end(self, name: str) -> None:
        if self.finished:
            return
        if name == "c":
            self._end_cell()
        elif name in _TEXT_TAGS or name == "f":
            self._takes = None
        elif name == "row":
            self._end_row()
        elif name == "rPh":
            self._aside -= 1
        elif name == "sheetData":
            self.finished = True

    def text(self, text: str) -> None:
        if self._takes is not None:
            self._takes.append(text)
            self._count(len(text))

    def _begin_row(self, attributes: dict[str, str]) -> None:
        if self._row is not None or not self._in_sheet:
            raise self._fault("a row inside a row")
        written = attributes.get("r", str(self._number + 1))
        number = int(written) if written.isascii() and written.isdigit() and len(written) < 12 else 0
        if number <= self._number:
            raise self._fault("a row that is out of order, or there twice", "rows in order, each once")
        if number > MAX_ROWS:
            raise self._fault(f"a row behind the last one that a sheet has, {MAX_ROWS:,}")
        self._number, self._row, self._size, self._place = number, [], 0, 0

    def _end_row(self) -> None:
        if self._row:
            self._done.append((self._number, self._row))
        self._row = None

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        if self._row is None or self._cell is not None:
            raise self._fault("a cell that is in no row")
        place = attributes.get("r")
        column = self._place + 1 if place is None else self._column(place)
        if not self._place < column <= MAX_COLUMNS:
            raise self._fault("a cell that is out of order, or there twice", "cells in order, each once")
        self._place, self._cell, self._pieces, self._formula = column, attributes, [], None

    def _column(self, place: str) -> int:
        match = _PLACE.fullmatch(place)
        if match is None or int(match[2]) != self._number:
            raise self._fault("a cell that names another row")
        letters = match[1]
        column = self._columns.get(letters, 0)
        if not column:
            for letter in letters:
                column = column * 26 + ord(letter) - 64
            self._columns[letters] = column
        return column

    def _end_cell(self) -> None:
        if self._cell is None or self._row is None:
            return
        cell = self._read_cell(self._cell, "".join(self._pieces))
        self._cell = None
        if cell.value is None:
            return
        if self._place > self._limits.columns:
            raise self._fault(f"a row with more than {self._limits.columns:,} cells")
        self._row.extend([EMPTY] * (self._place - 1 - len(self._row)))
        self._row.append(cell)

    def _read_cell(self, attributes: dict[str, str], text: str) -> SheetCell:
        if self._formula is not None:
            return SheetCell("=" + "".join(self._formula), FORMULA)
        if not text:
            return EMPTY
        style = attributes.get("s", "0")
        kind = self._kinds.get(attributes.get("t", "n"))
        if kind is None or not style.isdecimal() or len(style) > 6:
            return SheetCell(text, ERROR)
        try:
            return kind(text, int(style))
        except (ValueError, OverflowError, LookupError, TypeError):
            return SheetCell(text, ERROR)

    def _of_shared(self, text: str, _style: int) -> SheetCell:
        number = int(text)
        self._count(self._meaning.texts.size(number))
        return SheetCell(number, _SHARED)

    def _known(self, cell: SheetCell) -> SheetCell:
        return SheetCell(self._meaning.texts[cell.value]) if cell.kind == _SHARED else cell

    def _of_number(self, text: str, style: int) -> SheetCell:
        if not _NUMBER.fullmatch(text):
            # The language would take more for a number.
            return SheetCell(text, ERROR)
        if style in self._meaning.dates:
            return self._of_day(text, style)
        if _WHOLE.fullmatch(text):
            return SheetCell(int(text))
        number = float(text)
        # More digits than programs write for a number would be lost: they stay text.
        is_kept = len(text) <= _ALL_KEPT or abs(number) >= _ROUNDED or exact_number(text) is not None
        return SheetCell(number if is_kept else text)

    def _of_day(self, text: str, style: int) -> SheetCell:
        if style in self._meaning.durations:
            return SheetCell(duration_of(text))
        try:
            found = moment_of(text, self._meaning.epoch or _EPOCH, is_day=style in self._meaning.days)
        except NoDayError:
            return SheetCell(text, NO_DAY)
        return SheetCell(found)

    def _count(self, characters: int) -> None:
        self._size += characters
        if self._size > self._limits.record:
            raise self._fault(f"a row longer than {in_words(self._limits.record)}")

    def _fault(self, message: str, expected: str | None = None) -> FileFault:
        return FileFault(Problem(self._label, message, line=self._number or None, expected=expected))


def _of_truth(text: str, _style: int) -> SheetCell:
    return SheetCell({"1": True, "0": False, "true": True, "false": False}[text]) if text else EMPTY


def _of_date(text: str, _style: int) -> SheetCell:
    from openpyxl.utils.datetime import from_ISO8601

    if "-" not in text:
        return SheetCell(from_ISO8601(text))  # type: ignore[no-untyped-call]
    try:
        written = moment("", text)
    except FieldFault:
        return SheetCell(text, ERROR)
    return SheetCell(written and written.removesuffix("T00:00:00"))


def _of_text(text: str, _style: int) -> SheetCell:
    return SheetCell(text)
