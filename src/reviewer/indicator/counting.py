"""Cases counted into one system of linked tables: all that a reader of every table could put together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from reviewer.indicator.answers import COUNTED, NOT_COUNTED, UNDETERMINED, Axis
from reviewer.indicator.cases import Cases, occurring
from reviewer.indicator.definitions import Crossing, Definition, Of, Shares
from reviewer.indicator.disclosure.cells import Cell, Linked, Sum, Table, in_order, linked


@dataclass(frozen=True, slots=True)
class Counted:
    """`wanted` cells are those that the definitions show; the others of `system` follow from them, or lie
    between them. `codes` gives the codes of each axis; `asked` names the axes that some case answers.
    """

    system: Linked
    wanted: frozenset[Cell]
    codes: dict[Axis, tuple[str, ...]]
    asked: frozenset[Axis]


def axes_of(definitions: Sequence[Definition]) -> tuple[Axis, ...]:
    """Every breakdown that they ask for, once, in order."""
    wishes = (wish for definition in definitions for wish in _wishes(definition))
    return tuple(dict.fromkeys(axis for wish in wishes for axis in wish))


def count(definitions: Sequence[Definition], cases: Cases) -> Counted:
    """Every table of every definition over the same cases."""
    every = axes_of(definitions)
    found = occurring(cases, every)
    codes = {axis: axis.codes(found[axis]) for axis in every}
    asked = frozenset(axis for axis in every if found[axis] - {NOT_COUNTED})
    wishes = dict.fromkeys(
        wish for one in definitions for wish in _wishes(one) if asked.issuperset(wish[-1:])
    )
    tables = {wish: _table(wish, codes, cases) for wish in wishes}
    system = linked(list(tables.values()))
    unions = (one for wish, table in tables.items() for one in _unions(wish, table, codes))
    for one in dict.fromkeys(unions):
        system.join(one.total, one.parts)
    wanted = {cell for one in definitions for cell in _wanted(one, codes, asked)}
    if any(axis.joins for axis in every):
        joined = {(axis.name, name): parts for axis in every for name, parts in axis.joined(codes[axis])}
        for cell in sorted(wanted, key=in_order):
            _reach(cell, system, joined)
    return Counted(system, frozenset(wanted & set(system.counts)), codes, asked)


def bounds(of: Of) -> Cell:
    return frozenset((axis.name, code) for axis, code in of)


def groups(definition: Shares, counted: Counted) -> Iterator[tuple[str, str, Cell]]:
    """Of each line of a definition the axis, the code and the cell that it is about; the whole first."""
    yield from _groups(definition, counted.codes, counted.asked)


def _groups(
    definition: Shares, codes: dict[Axis, tuple[str, ...]], asked: frozenset[Axis]
) -> Iterator[tuple[str, str, Cell]]:
    within = bounds(definition.of)
    yield "", "", within
    for axis in definition.by:
        if axis in asked:
            shown = axis.displayed(codes[axis])
            yield from ((axis.name, code, within | {(axis.name, code)}) for code in shown)


def _wishes(definition: Definition) -> Iterator[tuple[Axis, ...]]:
    # The axes of each table: what bounds it, what it is about, what breaks it down.
    bound = tuple(axis for axis, _ in definition.of)
    if isinstance(definition, Crossing):
        yield (*bound, definition.rows, definition.columns)
    elif not definition.alike:
        yield (*bound, definition.axis)
        yield from ((*bound, definition.axis, axis) for axis in definition.by)


def _table(wish: tuple[Axis, ...], codes: dict[Axis, tuple[str, ...]], cases: Cases) -> Table:
    counts = cases.tally(wish)
    places = product(*(codes[axis] for axis in wish))
    return Table({axis.name: codes[axis] for axis in wish}, {place: counts.get(place, 0) for place in places})


def _unions(wish: tuple[Axis, ...], table: Table, codes: dict[Axis, tuple[str, ...]]) -> Iterator[Sum]:
    # Unions of one axis at a time, beside every code of the others and their margins.
    for axis in wish:
        names = [one.name for one in wish if one is not axis]
        for place in product(*([None, *table.variables[name]] for name in names)):
            beside = frozenset((name, code) for name, code in zip(names, place, strict=True) if code)
            for union, parts in axis.joined(codes[axis]):
                yield Sum(beside | {(axis.name, union)}, tuple(beside | {(axis.name, p)} for p in parts))


def _reach(cell: Cell, system: Linked, joined: Mapping[tuple[str, str], Sequence[str]]) -> bool:
    """Have a cell of codes that are joined on several axes, by cells of one joined code less."""
    if cell in system.counts:
        return True
    for code in sorted(cell):
        parts = [cell - {code} | {(code[0], part)} for part in joined.get(code, ())]
        if parts and all(_reach(part, system, joined) for part in parts):
            system.join(cell, parts)
            return True
    return False


def _wanted(
    definition: Definition, codes: dict[Axis, tuple[str, ...]], asked: frozenset[Axis]
) -> Iterator[Cell]:
    if isinstance(definition, Crossing):
        within, rows, columns = bounds(definition.of), definition.rows, definition.columns
        for row, column in product(definition.shown, columns.displayed(columns.known)):
            yield within | {(rows.name, row), (columns.name, column)}
    elif not definition.alike:
        for _, _, cell in _groups(definition, codes, asked):
            for code in (*definition.parts, UNDETERMINED, NOT_COUNTED, COUNTED):
                yield cell | {(definition.axis.name, code)}
