"""What a table is that goes out: columns, rows, and rows in groups that share most of their cells.

Cells are plain values.  A `datetime` is whole microseconds since 1970 UTC, a `number` canonical decimal text.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

Cell = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `kind` is a Frictionless type: string, integer, number, boolean, datetime or any.

    `labels` gives words for each of the values that a closed list has; `says_why` names the column that says
    why this one is empty (a state of an answer); `heading` is what a person calls it, where there is a word.
    """

    name: str
    kind: str
    description: str
    choices: tuple[str, ...] = ()
    required: bool = False
    heading: str = ""
    labels: Mapping[str, str] = field(default_factory=dict, hash=False)
    says_why: str = ""


class Table(Protocol):
    """Columns, and rows as often as they are asked for."""

    @property
    def columns(self) -> tuple[Column, ...]: ...
    def rows(self) -> Generator[Sequence[Cell], None, None]:
        """One cell for each column; close it when it is not read to its end."""


Group = tuple[Sequence[Cell], Sequence[str]]
"""The cells that all rows of the group share, and a mark for each of its rows."""


@runtime_checkable
class GroupedTable(Table, Protocol):
    """A table whose rows come in groups: the columns at `spread` differ within a group, the others do not."""

    @property
    def spread(self) -> tuple[int, ...]:
        """Positions of the columns that a mark stands for, ascending."""

    def groups(self) -> Generator[Group, None, None]:
        """The groups in order; shared cells are those of all other columns, in order."""

    def meaning(self, mark: str) -> Sequence[Cell]:
        """The cells of the `spread` columns."""


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring columns that are all shared, or all spread; `at` are their places among those."""

    spread: bool
    columns: tuple[Column, ...]
    at: slice


def runs_of(table: GroupedTable) -> list[Run]:
    """The columns as runs, left to right."""
    runs: list[Run] = []
    placed = {False: 0, True: 0}
    waiting: list[Column] = []
    kinds = [at in table.spread for at in range(len(table.columns))]
    for at, column in enumerate(table.columns):
        waiting.append(column)
        if at + 1 == len(kinds) or kinds[at + 1] != kinds[at]:
            start = placed[kinds[at]]
            placed[kinds[at]] = start + len(waiting)
            runs.append(Run(kinds[at], tuple(waiting), slice(start, start + len(waiting))))
            waiting = []
    return runs


def rows_of(table: GroupedTable) -> Generator[tuple[Cell, ...], None, None]:
    """Every row of the groups, for writers that take rows."""
    runs = runs_of(table)
    groups = table.groups()
    try:
        for shared, marks in groups:
            for mark in marks:
                cells = table.meaning(mark)
                yield tuple(cell for run in runs for cell in (cells if run.spread else shared)[run.at])
    finally:
        groups.close()
