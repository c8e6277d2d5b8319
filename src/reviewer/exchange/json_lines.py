"""Case and media tables as JSON lines: one object a line, with the columns of the CSV."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from itertools import islice

from reviewer.exchange.incoming import Batch
from reviewer.exchange.packed import Content
from reviewer.exchange.problems import FieldFault, glimpse
from reviewer.exchange.strict_json import Unreadable, checked
from reviewer.exchange.table_admission import Admission
from reviewer.exchange.table_reader import TableReader
from reviewer.exchange.table_rows import CASE_COLUMNS, MEDIA_COLUMNS, Cell, columns_of
from reviewer.exchange.text_lines import TextLines

_KNOWN = frozenset({*CASE_COLUMNS, *MEDIA_COLUMNS})


class JsonLinesReader(TableReader[Content]):
    """Iterate for batches; a line that is no object is refused by itself, since lines stand alone."""

    def __iter__(self) -> Iterator[Batch]:
        with self._lines() as lines:
            yield from self._batches(lines)

    def head(self, count: int) -> tuple[list[str], list[list[Cell]]]:
        """The column names as they are written, and the first `count` rows: for a guess at a mapping."""
        found: list[dict[str, Cell]] = []
        with self._lines() as lines:
            for line in islice((line for line in lines if line.strip()), count):
                with contextlib.suppress(FieldFault):
                    found.append(self._row(line))
        names = list(dict.fromkeys(name for row in found for name in row))
        return names, [[row.get(name) for name in names] for row in found]

    def _batches(self, lines: TextLines) -> Iterator[Batch]:
        admission = Admission(label=self._label, limits=self._limits, contradicted=self._contradicted)
        record = 0
        for line in lines:
            if not line.strip():
                continue
            record += 1
            text = line.rstrip("\r\n")
            try:
                row = self._row(line)
                columns = columns_of(list(row), self._limits, self._mapping)
                row = columns.row(list(row.values()))
                admission.admit(row, columns, record=record, line=lines.number, text=text)
            except FieldFault as fault:
                admission.refuse([fault], record=record, line=lines.number, text=text)
            if admission.full:
                yield admission.take(lines.read_bytes)
        yield admission.take(lines.read_bytes)

    def _row(self, line: str) -> dict[str, Cell]:
        try:
            value = checked(line.encode("utf-8"), self._limits, keep_digits=True)
        except Unreadable as error:
            raise FieldFault(
                "", str(error), found=glimpse(line), expected="one JSON object on each line"
            ) from None
        if not isinstance(value, dict):
            raise FieldFault(
                "", "not an object", found=glimpse(value), expected="one JSON object on each line"
            )
        for name, cell in value.items():
            if isinstance(cell, list | dict):
                raise FieldFault(
                    glimpse(name),
                    "a nested value",
                    found=glimpse(cell),
                    expected="text, number, truth or null",
                )
        row = {_column(name): cell for name, cell in value.items()}
        if len(row) != len(value):
            raise FieldFault("", "a column is given twice", expected="each column once")
        return row


def _column(name: str) -> str:
    return name.strip().lower() if name.strip().lower() in _KNOWN else name
