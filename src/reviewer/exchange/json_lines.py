"""Case and media tables as JSON lines: one object a line, with the columns of the CSV."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

from reviewer.exchange.id_set import IdSet
from reviewer.exchange.incoming import Batch, Contradicted, Refusal, check_contradicted
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FieldFault, Problem, glimpse
from reviewer.exchange.strict_json import Unreadable, checked
from reviewer.exchange.table_rows import CASE_COLUMNS, MEDIA_COLUMNS, Cell, columns_of, incoming
from reviewer.exchange.text_lines import TextLines

_BATCH = 1_000
_KNOWN = frozenset({*CASE_COLUMNS, *MEDIA_COLUMNS})


class JsonLinesReader:
    """Iterate for batches; a line that is no object is refused by itself, since lines stand alone."""

    def __init__(
        self,
        path: Path,
        *,
        label: str,
        limits: Limits,
        encoding: str | None = None,
        contradicted: Contradicted = MappingProxyType({}),
    ) -> None:
        self._path = path
        self._label = label
        self._limits = limits
        self._encoding = encoding
        self._contradicted = contradicted
        self._ids = IdSet()

    def __iter__(self) -> Iterator[Batch]:
        lines = TextLines(self._path, label=self._label, limits=self._limits, encoding=self._encoding)
        try:
            batch, record = Batch(), 0
            for line in lines:
                if not line.strip():
                    continue
                record += 1
                self._add(batch, record, lines.number, line)
                if len(batch.accepted) + len(batch.refused) >= _BATCH:
                    batch.done = lines.read_bytes
                    yield batch
                    batch = Batch()
            batch.done = lines.read_bytes
            yield batch
        finally:
            lines.close()

    def _add(self, batch: Batch, record: int, number: int, line: str) -> None:
        try:
            row = self._row(line)
            found = incoming(row, columns_of(list(row), self._limits), record, self._limits)
            check_contradicted(found.facts, self._contradicted)
            if found.item is not None:
                self._ids.claim("media_id", found.item.media_id)
            batch.accepted.append(found)
        except FieldFault as fault:
            problem = Problem(
                self._label,
                fault.message,
                record=record,
                line=number,
                field=fault.field or None,
                found=fault.found,
                expected=fault.expected,
            )
            batch.refused.append(Refusal(record, number, line.rstrip("\r\n"), (problem,)))

    def _row(self, line: str) -> dict[str, Cell]:
        try:
            value = checked(line.encode("utf-8"), self._limits)
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
        return {_column(name): cell for name, cell in value.items()}


def _column(name: str) -> str:
    return name.strip().lower() if name.strip().lower() in _KNOWN else name
