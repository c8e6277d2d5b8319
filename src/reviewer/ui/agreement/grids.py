"""Small tables beside the table of variables, as plain values: confusions, pairs, categories, months."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reviewer.services.agreement.behind_results import AgainstFinal, Confusion, Detail, GroupLine, Spot
from reviewer.services.agreement.results import Estimate, LineKey, Shares


class Heading(StrEnum):
    """Headings of columns that are no codes and no people."""

    USES = "uses"
    SPECIFIC = "specific"
    ONE_VS_REST = "one_vs_rest"
    CODINGS = "codings"
    AGREEMENT = "agreement"
    KAPPA = "kappa"
    WITHOUT = "without"
    CASES = "cases"
    ALPHA = "alpha"
    DIFFERENCE = "difference"
    TO_VERSION = "difference to the version before"
    TO_OTHERS = "difference to the other cases"
    P = "p"
    COMPARED = "compared"
    FINAL = "became final"
    DECIDED = "decided"
    AS_DECIDED = "as decided"
    NOT_SAID = "not said"


WIDE = frozenset({Heading.ALPHA, Heading.DIFFERENCE, Heading.TO_VERSION, Heading.TO_OTHERS, Heading.FINAL})
"""Columns whose values have their interval beside them."""


Value = Estimate | int | float | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A value with what it opens; `heat` (0 to 1) is how dark its ground is, None for none."""

    value: Value = None
    heat: float | None = None
    spot: Spot | None = None
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with names at both edges; each is a name or a heading to be worded."""

    rows: tuple[str | Heading, ...]
    columns: tuple[str | Heading, ...]
    cells: tuple[tuple[Cell, ...], ...]

    def cell(self, row: int, column: int) -> Cell:
        """Empty beyond the edges."""
        if 0 <= row < len(self.cells) and 0 <= column < len(self.columns):
            return self.cells[row][column]
        return Cell()


def confusion_grid(key: LineKey, found: Confusion, names: Sequence[str]) -> Grid:
    """Counts, darker where there are more; the commonest confusion is marked."""
    largest = max((count for row in found.counts for count in row), default=0)
    off = max((n for i, row in enumerate(found.counts) for j, n in enumerate(row) if i != j), default=0)
    cells = tuple(
        tuple(
            Cell(
                count,
                heat=(count / largest) ** 0.5 if largest else 0.0,
                spot=Spot(key, cell=(i, j), pair=found.pair),
                marked=i != j and count == off > 0,
            )
            for j, count in enumerate(row)
        )
        for i, row in enumerate(found.counts)
    )
    return Grid(tuple(names), tuple(names), cells)


def pairs_grid(detail: Detail, reviewers: tuple[str, ...], *, of_sets: bool) -> Grid:
    """Cohen's kappa of each two reviewers, of sets their agreement; marked where their margins differ.  Where
    two never vary there is no kappa: their agreement would look like one of 1.
    """
    known = {(one.first, one.second): one for one in detail.pairs}
    rows = []
    for first in range(len(reviewers)):
        row = []
        for second in range(len(reviewers)):
            one = known.get((min(first, second), max(first, second)))
            if one is None:
                row.append(Cell())
                continue
            value = one.agreement if of_sets else one.kappa
            heat = None if value.value is None else max(value.value, 0.0)
            spot = Spot(detail.key, pair=(first, second))
            row.append(Cell(value, heat=heat, spot=spot, marked=one.p is not None and one.p < 0.05))
        rows.append(tuple(row))
    return Grid(reviewers, reviewers, tuple(rows))


def categories_grid(detail: Detail, names: Sequence[str]) -> Grid:
    """Which definition fails; each opens the cases on which somebody used the category and others did not."""
    rows = []
    for number, one in enumerate(detail.categories):
        spot = Spot(detail.key, category=number, disagreed=True)
        every = Cell(one.uses, spot=replace(spot, disagreed=False))
        rows.append((every, Cell(one.specific, spot=spot), Cell(one.one_vs_rest, spot=spot)))
    return Grid(tuple(names), (Heading.USES, Heading.SPECIFIC, Heading.ONE_VS_REST), tuple(rows))


def reviewers_grid(detail: Detail) -> Grid:
    """Each reviewer against the others."""
    rows = []
    for number, one in enumerate(detail.reviewers):
        spot = Spot(detail.key, reviewer=number, disagreed=True)
        values: tuple[Value, ...] = (one.agreement, one.kappa, one.without)
        every = Cell(one.codings, spot=replace(spot, disagreed=False))
        rows.append((every, *(Cell(value, spot=spot) for value in values)))
    columns = (Heading.CODINGS, Heading.AGREEMENT, Heading.KAPPA, Heading.WITHOUT)
    return Grid(tuple(one.reviewer for one in detail.reviewers), columns, tuple(rows))


def months_grid(detail: Detail) -> Grid:
    """Month by month."""
    spots = [Spot(detail.key, month=one.label, disagreed=True) for one in detail.months]
    return _parts_grid(detail.months, spots, Heading.DIFFERENCE)


def versions_grid(key: LineKey, lines: Sequence[GroupLine]) -> Grid:
    """Codebook version by codebook version."""
    spots = [Spot(key, version=one.label, disagreed=True) for one in lines]
    return _parts_grid(lines, spots, Heading.TO_VERSION)


def groups_grid(key: LineKey, column: str, lines: Sequence[GroupLine]) -> Grid:
    """Group by group of a column that divides the cases."""
    spots = [Spot(key, group=(column, one.label), disagreed=True) for one in lines]
    return _parts_grid(lines, spots, Heading.TO_OTHERS)


def _parts_grid(lines: Sequence[GroupLine], spots: Sequence[Spot], difference: Heading) -> Grid:
    rows = []
    for one, spot in zip(lines, spots, strict=True):
        values: tuple[Value, ...] = (one.agreement, one.alpha, one.difference, one.p)
        every = Cell(one.pairable, spot=replace(spot, disagreed=False))
        rows.append((every, *(Cell(value, spot=spot) for value in values)))
    columns = (Heading.CASES, Heading.AGREEMENT, Heading.ALPHA, difference, Heading.P)
    return Grid(tuple(one.label or Heading.NOT_SAID for one in lines), columns, tuple(rows))


def final_grid(key: LineKey, found: AgainstFinal, reviewers: Sequence[str]) -> Grid:
    """Each reviewer's first answers beside the final ones, in the order of the other tables: no ranking."""
    rows = []
    for one in found.reviewers:
        every = Spot(key, reviewer=one.reviewer, final=True)
        other = replace(every, disagreed=True)
        rows.append(
            (
                Cell(one.compared, spot=every),
                Cell(one.same, spot=other),
                Cell(one.decided, spot=replace(every, decided=True)),
                Cell(one.same_decided, spot=replace(other, decided=True)),
            )
        )
    columns = (Heading.COMPARED, Heading.FINAL, Heading.DECIDED, Heading.AS_DECIDED)
    return Grid(tuple(reviewers[one.reviewer] for one in found.reviewers), columns, tuple(rows))


def commonest_confusion(found: Confusion) -> tuple[int, int, int, int] | None:
    """(one category, another, how often these two met, how often any two different ones did)."""
    places = range(len(found.counts))
    pairs = {(i, j): found.counts[i][j] + found.counts[j][i] for i in places for j in places if i < j}
    total = sum(pairs.values())
    if not total:
        return None
    (first, second), count = max(pairs.items(), key=lambda item: (item[1], -item[0][0], -item[0][1]))
    return first, second, count, total


def bars(shares: Sequence[Shares], most: int = 6) -> list[tuple[float, ...]]:
    """Shares of categories by reviewer, to be drawn one below the other: those with most codings."""
    known = [one for one in shares if one.codings]
    kept = sorted(known, key=lambda one: -one.codings)[:most]
    return [tuple(share or 0.0 for share in one.shares) for one in known if one in kept]
