"""Cells of tables that belong together, and every sum that binds them: what an attacker knows of structure.

A cell is what its cases have in common: a set of (variable, code). In two tables it is the same cell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product

Cell = frozenset[tuple[str, str]]

EVERYTHING: Cell = frozenset()


@dataclass(frozen=True, slots=True)
class Sum:
    """The cases of `total` are those of `parts`, each once."""

    total: Cell
    parts: tuple[Cell, ...]

    @property
    def cells(self) -> tuple[Cell, ...]:
        return (self.total, *self.parts)


@dataclass(frozen=True, slots=True)
class Table:
    """Counts over all combinations of codes, of the cases that fulfil `within`. `variables` gives the codes
    of each variable, in order; every case has exactly one code of each. A variable of which a case may have
    several codes goes in as one yes/no variable for each code.
    """

    variables: Mapping[str, Sequence[str]]
    counts: Mapping[tuple[str, ...], int]
    within: Cell = EVERYTHING

    def __post_init__(self) -> None:
        if set(self.counts) != set(product(*self.variables.values())):
            raise ValueError("a table has one count for each combination of codes, zeros too")
        if any(count < 0 for count in self.counts.values()):
            raise ValueError("counts are not negative")
        if {name for name, _ in self.within} & set(self.variables):
            raise ValueError("a variable that bounds a table does not break it down")

    def cell(self, *codes: str) -> Cell:
        """The inner cell of these codes, in the order of the variables."""
        return self.within | frozenset(zip(self.variables, codes, strict=True))


@dataclass(slots=True)
class Linked:
    """Tables of the same cases: the true count of each cell, margins included, and the sums between them."""

    counts: dict[Cell, int] = field(default_factory=dict)
    sums: list[Sum] = field(default_factory=list)

    def join(self, total: Cell, parts: Sequence[Cell]) -> None:
        """A further cell that counts the cases of several, such as codes joined into one."""
        count = sum(self.counts[part] for part in parts)
        if self.counts.setdefault(total, count) != count:
            raise ValueError("a cell already counts other cases than its parts")
        self.sums.append(Sum(total, tuple(parts)))

    @property
    def margins(self) -> frozenset[Cell]:
        return frozenset(one.total for one in self.sums)


def linked(tables: Sequence[Table]) -> Linked:
    """All tables in one system. Where two tables count a cell differently they are not of the same cases."""
    system = Linked()
    known: set[Sum] = set()
    for table in tables:
        for cell, count in _with_margins(table).items():
            if system.counts.setdefault(cell, count) != count:
                raise ValueError("two tables count the same cell differently; they are not of the same cases")
        fresh = [one for one in _sums(table) if one not in known]
        known.update(fresh)
        system.sums.extend(fresh)
    return system


def two_way(table: Sequence[Sequence[int]]) -> Linked:
    """One table of rows and columns numbered from 0, with its margins."""
    rows, columns = ([str(i) for i in range(size)] for size in (len(table), len(table[0])))
    counts: dict[tuple[str, ...], int] = {
        (row, column): table[int(row)][int(column)] for row, column in product(rows, columns)
    }
    return linked([Table({"row": rows, "column": columns}, counts)])


def of_two_way(row: int, column: int) -> Cell:
    return frozenset({("row", str(row)), ("column", str(column))})


def in_order(cell: Cell) -> tuple[int, tuple[tuple[str, str], ...]]:
    """A key to sort cells by: the same in every run."""
    return len(cell), tuple(sorted(cell))


def _with_margins(table: Table) -> dict[Cell, int]:
    counts: dict[Cell, int] = {}
    names = list(table.variables)
    for size in range(len(names) + 1):
        for kept in combinations(range(len(names)), size):
            for codes, count in table.counts.items():
                cell = table.within | frozenset((names[i], codes[i]) for i in kept)
                counts[cell] = counts.get(cell, 0) + count
    return counts


def _sums(table: Table) -> Iterator[Sum]:
    names = list(table.variables)
    for size in range(len(names)):
        for kept in combinations(names, size):
            for codes in product(*(table.variables[name] for name in kept)):
                total = table.within | frozenset(zip(kept, codes, strict=True))
                for name in names:
                    if name not in kept:
                        yield Sum(total, tuple(total | {(name, code)} for code in table.variables[name]))
