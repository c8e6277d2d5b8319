"""The cases that are counted, wherever they are: tables ask for counts by axes, never for a single case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from reviewer.indicator.answers import Axis, FinalCase


class Cases(Protocol):
    """Each case once."""

    def tally(self, axes: Sequence[Axis]) -> Mapping[tuple[str, ...], int]:
        """How many cases have each combination of codes that occurs, in the order of the axes."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Cases in memory, one by one."""

    cases: Sequence[FinalCase]

    def tally(self, axes: Sequence[Axis]) -> Mapping[tuple[str, ...], int]:
        """See `Cases`."""
        return Counter(tuple(axis.code(case) for axis in axes) for case in self.cases)


def occurring(cases: Cases, axes: Collection[Axis]) -> dict[Axis, set[str]]:
    """The codes of each axis that some case has."""
    return {axis: {code for (code,), count in cases.tally([axis]).items() if count} for axis in axes}
