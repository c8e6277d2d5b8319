"""Small tables beside the table of variables, as plain values: confusions, pairs, categories, months."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reviewer.services.agreement.behind_results import Confusion, Detail, Spot
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
    P = "p"


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
    """A table with names at both edges; a column is a name or a heading to be worded."""

    rows: tuple[str, ...]
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


def pairs_grid(detail: Detail, reviewers: tuple[str, ...]) -> Grid:
    """Cohen's kappa of each two reviewers (agreement, where there is no kappa); marked where their margins
    differ.
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
            value = one.kappa if one.kappa.value is not None else one.agreement
            heat = None if value.value is None else max(value.value, 0.0)
            spot = Spot(detail.key, pair=(first, second))
            row.append(Cell(value, heat=heat, spot=spot, marked=one.p is not None and one.p < 0.05))
        rows.append(tuple(row))
    return Grid(reviewers, reviewers, tuple(rows))


def categories_grid(detail: Detail, names: Sequence[str]) -> Grid:
    """Which definition fails."""
    rows = [(Cell(one.uses), Cell(one.specific), Cell(one.one_vs_rest)) for one in detail.categories]
    return Grid(tuple(names), (Heading.USES, Heading.SPECIFIC, Heading.ONE_VS_REST), tuple(rows))


def reviewers_grid(detail: Detail) -> Grid:
    """Each reviewer against the others."""
    rows = []
    for number, one in enumerate(detail.reviewers):
        spot = Spot(detail.key, reviewer=number, disagreed=True)
        values: tuple[Value, ...] = (one.codings, one.agreement, one.kappa, one.without)
        rows.append(tuple(Cell(value, spot=spot) for value in values))
    columns = (Heading.CODINGS, Heading.AGREEMENT, Heading.KAPPA, Heading.WITHOUT)
    return Grid(tuple(one.reviewer for one in detail.reviewers), columns, tuple(rows))


def months_grid(detail: Detail) -> Grid:
    """Month by month."""
    rows = []
    for one in detail.months:
        spot = Spot(detail.key, month=one.label, disagreed=True)
        values: tuple[Value, ...] = (one.pairable, one.agreement, one.alpha, one.difference, one.p)
        rows.append(tuple(Cell(value, spot=spot) for value in values))
    columns = (Heading.CASES, Heading.AGREEMENT, Heading.ALPHA, Heading.DIFFERENCE, Heading.P)
    return Grid(tuple(one.label for one in detail.months), columns, tuple(rows))


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
