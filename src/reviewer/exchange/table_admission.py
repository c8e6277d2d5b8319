"""Rows of a table on their way in: each is a record, or is refused with everything that is wrong with it."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from reviewer.exchange.id_set import IdSet
from reviewer.exchange.incoming import Batch, Contradicted, Refusal, SaidFirst, check_contradicted
from reviewer.exchange.limits import MIB, Limits
from reviewer.exchange.problems import FieldFault
from reviewer.exchange.table_rows import Cell, Columns, faults_of, incoming

_BATCH = 1_000
MOST_TEXT = 4 * MIB
"""Characters of a batch from which on it is handed on: rows may be a thousand times longer than usual."""


class Admission:
    """Fills batches for one file; `label` is what problems call it."""

    def __init__(self, *, label: str, limits: Limits, contradicted: Contradicted) -> None:
        self._label = label
        self._limits = limits
        self._contradicted = contradicted
        self._said_first: dict[str, SaidFirst] = {}
        self._ids = IdSet()
        self.batch = Batch()
        self._text = 0

    @property
    def full(self) -> bool:
        """Whether it is time to hand the batch on."""
        return len(self.batch.accepted) + len(self.batch.refused) >= _BATCH or self._text >= MOST_TEXT

    def take(self, done: int) -> Batch:
        """The batch so far, with how many bytes of the file have been read; a new one is begun."""
        batch, self.batch = self.batch, Batch()
        self._text = 0
        batch.done = done
        return batch

    def admit(
        self, row: Mapping[str, Cell], columns: Columns, *, record: int, line: int, text: str | list[str]
    ) -> None:
        """Take the row in or refuse it; `text` is the row as written, or its cells."""
        self._text += _length(text)
        try:
            found = incoming(row, columns, record, self._limits)
            check_contradicted(found.facts, self._contradicted, record=record, first=self._said_first)
            if found.item is not None:
                self._ids.claim("media_id", found.item.media_id)
            self.batch.accepted.append(found)
        except FieldFault as fault:
            faults = faults_of(row, columns, self._limits) or [fault.with_traceback(None)]
            self.refuse(faults, record=record, line=line, text=text)

    def refuse(self, faults: Sequence[FieldFault], *, record: int, line: int, text: str | list[str]) -> None:
        """Refuse the row."""
        self._text += _length(text)
        problems = tuple(fault.at(self._label, record=record, line=line) for fault in faults)
        self.batch.refused.append(Refusal(record, line, _as_written(text), problems))


def _length(row: str | list[str]) -> int:
    return len(row) if isinstance(row, str) else sum(map(len, row))


def _as_written(row: str | list[str]) -> str:
    if isinstance(row, str):
        return row
    text = io.StringIO()
    csv.writer(text, lineterminator="").writerow(row)
    return text.getvalue()
