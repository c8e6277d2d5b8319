"""The tables that go out, as rows of the store become cells: codings, final answers and cases, each long."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import closing

from reviewer.exchange.outgoing.columns import CASES, CODINGS, FINALS, SPREAD
from reviewer.exchange.outgoing.table import Cell, Column, Group, rows_of
from reviewer.services.ports import CaseRow, FinalRow, Outgoing, OutgoingCoding, Reading

Tick = Callable[[], None]
"""Called for every record that is on its way; whoever gives it may raise to stop."""


class Codings:
    """Every revision, grouped: its answers share all but three of the columns."""

    def __init__(self, outgoing: Outgoing, columns: Sequence[Column], *, tick: Tick) -> None:
        self._outgoing = outgoing
        self._tick = tick
        self.columns = tuple(columns)
        self.spread = tuple(at for at, one in enumerate(self.columns) if one.name in SPREAD)
        shared = [one.name for one in self.columns if one.name not in SPREAD]
        self._cells = _picker([SHARED[name] for name in shared])
        self._meaning = [_MEANING[one.name] for one in self.columns if one.name in SPREAD]

    @property
    def records(self) -> int:
        """How many revisions come."""
        return self._outgoing.revisions

    def groups(self) -> Generator[Group, None, None]:
        """A group for each revision."""
        project, cells, tick = self._outgoing.project_id, self._cells, self._tick
        with closing(self._outgoing.codings()) as codings:
            for coding in codings:
                tick()
                yield cells((project, *coding[:-1])), coding.answers

    def meaning(self, mark: str) -> Sequence[Cell]:
        """Of variable, code and state those that are written, in their order."""
        said = self._outgoing.meaning(mark)
        return [said[at] for at in self._meaning]

    def rows(self) -> Generator[Sequence[Cell], None, None]:
        """The same as rows."""
        return rows_of(self)


SHARED = {"project_id": 0} | {name: at for at, name in enumerate(OutgoingCoding._fields, start=1)}
"""Where a coding with its project before it holds what columns are named by."""
_MEANING = {"variable": 0, "state": 1, "code": 2}


class Finals:
    """Every final answer, in the columns of the codings."""

    def __init__(self, read: Reading, columns: Sequence[Column], *, records: int, tick: Tick) -> None:
        self._read, self._tick, self.records = read, tick, records
        self.columns = tuple(columns)
        names = [one.name for one in FINALS]
        self._cells = _picker([names.index(one.name) for one in self.columns])

    def rows(self) -> Generator[Sequence[Cell], None, None]:
        """By case id, variable and code."""
        before = ""
        for row in self._read.finals.table():
            if row.case_id != before:
                before = row.case_id
                self._tick()
            yield self._cells(final_cells(row))


def final_cells(row: FinalRow) -> tuple[Cell, ...]:
    """The cells of all columns of the final answers."""
    return (
        row.project_id,
        row.case_id,
        row.final_id,
        "",
        row.codebook_id,
        row.codebook_version,
        row.variable,
        row.code,
        "",
        row.round,
        row.status,
        row.settled_at,
        row.state,
        row.provenance,
        row.support,
    )


class Cases:
    """The cases; a first pass over them finds the attributes, whose columns follow in alphabetical order."""

    def __init__(self, read: Reading, leave_out: frozenset[str], *, records: int, tick: Tick) -> None:
        self._read, self._tick, self.records = read, tick, records
        names: set[str] = set()
        for row in read.cases.table():
            names.update(row.attributes)
        fixed = {column.name for column in CASES}
        every = [*CASES, *(_attribute(name, fixed) for name in sorted(names))]
        self._sources = [*fixed_order(), *sorted(names)]
        kept = [at for at, column in enumerate(every) if column.name not in leave_out]
        self.columns = tuple(every[at] for at in kept)
        self._cells = _picker(kept)

    def rows(self) -> Generator[Sequence[Cell], None, None]:
        """By case id."""
        attributes = self._sources[len(CASES) :]
        for row in self._read.cases.table():
            self._tick()
            yield self._cells((*_case_cells(row), *(row.attributes.get(name) for name in attributes)))


def fixed_order() -> list[str]:
    """The names of the columns that every table of cases has."""
    return [column.name for column in CASES]


def _attribute(name: str, fixed: set[str]) -> Column:
    return Column(f"attribute_{name}" if name in fixed else name, "any", "Attribute that a source gives.")


def _case_cells(row: CaseRow) -> tuple[Cell, ...]:
    return (
        row.case_id,
        row.source,
        row.received,
        row.identified_status,
        row.country,
        row.media,
        row.images,
        row.videos,
        row.highest_category,
        row.any_victim_identified,
    )


def long_columns(scope: str, leave_out: frozenset[str]) -> list[Column]:
    """The columns of a long table of answers."""
    return [one for one in (FINALS if scope == "final" else CODINGS) if one.name not in leave_out]


def _picker(places: Sequence[int]) -> Callable[[Sequence[Cell]], Sequence[Cell]]:
    """Takes the cells at those places, in that order."""
    every = list(places)
    return lambda cells: [cells[at] for at in every]
