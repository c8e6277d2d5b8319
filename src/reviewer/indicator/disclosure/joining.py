"""Which codes to join before anything is suppressed: proposals only, for it changes what a table says."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise, product

from reviewer.indicator.disclosure.cells import Table


@dataclass(frozen=True, slots=True)
class Proposal:
    """Join `codes` of `variable` into one row or column: small cells (1 to threshold - 1, margins left out)
    fall from `small_before` to `small_after`.
    """

    variable: str
    codes: tuple[str, str]
    small_before: int
    small_after: int


def proposals(tables: Sequence[Table], ordered: Collection[str], *, threshold: int) -> list[Proposal]:
    """Joins that leave fewer small cells in all tables together, the best first. In `ordered` variables only
    neighbours are joined; a variable of two codes is left as it is.
    """
    before = sum(_small(one.counts, threshold) for one in tables)
    found = []
    for variable, pair in dict.fromkeys(_joins(tables, ordered)):
        after = before - sum(_fewer(one, variable, pair, threshold) for one in tables)
        if after < before:
            found.append(Proposal(variable, pair, before, after))
    return sorted(found, key=lambda one: one.small_after)


def _joins(tables: Sequence[Table], ordered: Collection[str]) -> Iterator[tuple[str, tuple[str, str]]]:
    for table in tables:
        for variable, codes in table.variables.items():
            if len(codes) > 2:
                yield from ((variable, pair) for pair in _pairs(codes, variable in ordered))


def _fewer(table: Table, variable: str, pair: tuple[str, str], threshold: int) -> int:
    if not set(pair) <= set(table.variables.get(variable, ())):
        return 0
    return _small(table.counts, threshold) - _small(joined(table, variable, pair).counts, threshold)


def joined(table: Table, variable: str, codes: tuple[str, str]) -> Table:
    """The table in which both codes are one, named by both and standing where the first stood."""
    name = f"{codes[0]}+{codes[1]}"
    at = list(table.variables).index(variable)
    kept = [name if code == codes[0] else code for code in table.variables[variable] if code != codes[1]]
    variables = {**table.variables, variable: kept}
    counts = dict.fromkeys(product(*variables.values()), 0)
    for place, count in table.counts.items():
        code = name if place[at] in codes else place[at]
        counts[(*place[:at], code, *place[at + 1 :])] += count
    return Table(variables, counts, table.within)


def _pairs(codes: Sequence[str], ordered: bool) -> Iterator[tuple[str, str]]:
    return pairwise(codes) if ordered else combinations(codes, 2)


def _small(counts: Mapping[tuple[str, ...], int], threshold: int) -> int:
    return sum(0 < count < threshold for count in counts.values())
