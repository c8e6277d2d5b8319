"""Which codes to join before anything is suppressed: proposals only, for it changes what a table says."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from reviewer.indicator.disclosure.cells import Cell

SIGN = "+"
"""Between the codes of a join, in its name."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Join `codes` of `variable` into one row or column: small cells that are shown (1 to threshold - 1)
    fall from `small_before` to `small_after`.
    """

    variable: str
    codes: tuple[str, str]
    small_before: int
    small_after: int

    @property
    def code(self) -> str:
        """How the joined code is called."""
        return SIGN.join(self.codes)

    @property
    def text(self) -> str:
        """The join as people ask for it."""
        return f"{self.variable}={self.code}"


def proposals(
    counts: Mapping[Cell, int],
    shown: Collection[Cell],
    codes: Mapping[str, Sequence[str]],
    ordered: Collection[str],
    *,
    threshold: int,
) -> list[Proposal]:
    """Joins that leave fewer small cells among those `shown`, the best first. `codes` gives those of each
    variable that may be joined: in `ordered` variables only neighbours, and never two that are all.
    """
    before = sum(0 < counts[cell] < threshold for cell in shown)
    found = []
    for variable, known in codes.items():
        apart = {cell: counts[cell] for cell in shown if any(name == variable for name, _ in cell)}
        for pair in _pairs(known, variable in ordered) if len(known) > 2 else ():
            after = before - _fewer(apart, variable, pair, threshold)
            if after < before:
                found.append(Proposal(variable, pair, before, after))
    return sorted(found, key=lambda one: one.small_after)


def _fewer(apart: Mapping[Cell, int], variable: str, pair: tuple[str, str], threshold: int) -> int:
    """How many small cells the join takes away from those that have a code of the variable."""
    first, second = ((variable, code) for code in pair)
    fewer = 0
    for cell, count in apart.items():
        other = apart.get(cell - {first} | {second}) if first in cell else None
        if other is not None:
            fewer += sum(0 < one < threshold for one in (count, other)) - (0 < count + other < threshold)
    return fewer


def _pairs(codes: Sequence[str], ordered: bool) -> Iterator[tuple[str, str]]:
    return pairwise(codes) if ordered else combinations(codes, 2)
