"""Codings and final answers in the wide layout, streamed."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

from reviewer.domain.codebook import Codebook
from reviewer.exchange.outgoing.columns import FINALS, PROVENANCE
from reviewer.exchange.outgoing.table import Cell, Column
from reviewer.services.ports import FinalRow, Outgoing, Reading
from reviewer.services.release_tables import SHARED, Tick, final_cells
from reviewer.services.release_wide import (
    PROVENANCE_OF,
    head_columns,
    said_of,
    wide_variables,
)

_IN_FORCE = frozenset({"submitted", "migrated"})
Rows = Generator[Sequence[Cell], None, None]


class _Wide:
    """`columns` without those that are left out; `_cells` takes theirs of a whole row."""

    def __init__(self, every: Sequence[Column], leave_out: frozenset[str]) -> None:
        kept = [at for at, column in enumerate(every) if column.name not in leave_out]
        self.columns = tuple(every[at] for at in kept)
        self._cells: Callable[[Sequence[Cell]], Sequence[Cell]] = lambda cells: [cells[at] for at in kept]


class WideCodings(_Wide):
    """The codings in force: one row for each case and reviewer."""

    def __init__(
        self,
        outgoing: Outgoing,
        books: Sequence[Codebook],
        leave_out: frozenset[str],
        *,
        tick: Tick,
    ) -> None:
        self._outgoing = outgoing
        self._tick = tick
        self._variables = wide_variables(books, final=False)
        head = head_columns(final=False)
        self._head = [SHARED[one.name] for one in head]
        super().__init__([*head, *(one for of in self._variables for one in of.columns)], leave_out)

    @property
    def records(self) -> int:
        """How many revisions are looked at; those that are not in force have no row."""
        return self._outgoing.revisions

    def rows(self) -> Rows:
        """By case id and reviewer."""
        project, meaning = self._outgoing.project_id, self._outgoing.meaning
        with closing(self._outgoing.codings()) as codings:
            for coding in codings:
                self._tick()
                if coding.status not in _IN_FORCE:
                    continue
                shared: Sequence[Cell] = (project, *coding[:-1])
                said = said_of(map(meaning, coding.answers))
                cells = [shared[at] for at in self._head]
                for variable in self._variables:
                    cells += variable.cells(said)
                yield self._cells(cells)


class WideFinals(_Wide):
    """The final records: one row for each case, with where each answer came from."""

    def __init__(
        self, read: Reading, books: Sequence[Codebook], leave_out: frozenset[str], *, records: int, tick: Tick
    ) -> None:
        self._read, self._tick, self.records = read, tick, records
        self._variables = wide_variables(books, final=True)
        head = head_columns(final=True)
        names = [one.name for one in FINALS]
        self._head = [names.index(one.name) for one in head]
        origins = [
            replace(PROVENANCE, name=PROVENANCE_OF.format(one.id), required=False) for one in self._variables
        ]
        columns = [
            column
            for variable, origin in zip(self._variables, origins, strict=True)
            for column in (*variable.columns, origin)
        ]
        super().__init__([*head, *columns], leave_out)

    def rows(self) -> Rows:
        """By case id."""
        for _, rows in groupby(self._read.finals.table(), key=attrgetter("case_id")):
            self._tick()
            yield self._cells(self._row(list(rows)))

    def _row(self, rows: Sequence[FinalRow]) -> list[Cell]:
        first = final_cells(rows[0])
        said = said_of((row.variable, row.state, row.code) for row in rows)
        origins = {row.variable: row.provenance for row in rows}
        cells = [first[at] for at in self._head]
        for variable in self._variables:
            cells += [*variable.cells(said), origins.get(variable.id, "")]
        return cells
