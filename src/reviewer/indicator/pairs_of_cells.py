"""Concordant and discordant pairs of an ordinal table: what gamma, tau and Somers' D are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reviewer.agreement.units import FloatArray

NOTHING = "no case has both answers, so there is nothing to relate"
ONE_ROW = "all cases give the same answer on one side, so there is nothing to relate"


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A table of counts, rows x columns, both in order, empty rows and columns left out; for each cell the
    cases concordant (`with_it`) and discordant (`against_it`) to one of its cases.
    """

    counts: FloatArray
    with_it: FloatArray
    against_it: FloatArray

    @property
    def n(self) -> int:
        return int(self.counts.sum())

    @property
    def rows(self) -> FloatArray:
        return np.asarray(self.counts.sum(axis=1))

    @property
    def columns(self) -> FloatArray:
        return np.asarray(self.counts.sum(axis=0))

    @property
    def concordant(self) -> float:
        """P: ordered pairs of cases in the same order on both sides."""
        return float((self.counts * self.with_it).sum())

    @property
    def discordant(self) -> float:
        """Q: ordered pairs in opposite order."""
        return float((self.counts * self.against_it).sum())

    @property
    def lean(self) -> FloatArray:
        return self.with_it - self.against_it

    @property
    def obstacle(self) -> str | None:
        """Why nothing can be related, if so."""
        if self.n < 2:
            return NOTHING
        return ONE_ROW if 1 in self.counts.shape else None


def ordinal(table: Sequence[Sequence[int]]) -> Ordinal:
    """Rows and columns in the codebook's order. Empty ones carry no pair; they are dropped."""
    counts = occurring(checked(table))
    below = _before(_before(counts).T).T
    above = _after(_after(counts).T).T
    crossed = _before(_after(counts.T).T) + _after(_before(counts.T).T)
    return Ordinal(counts, below + above, crossed)


def checked(table: Sequence[Sequence[int]]) -> FloatArray:
    """The counts as an array; ragged tables and negative counts are refused."""
    if len({len(row) for row in table}) > 1 or any(cell < 0 for row in table for cell in row):
        raise ValueError("a table has rows of one length and no negative counts")
    return np.array(table, dtype=np.float64).reshape(len(table), -1)


def occurring(counts: FloatArray) -> FloatArray:
    return counts[counts.any(axis=1)][:, counts.any(axis=0)]


def _before(counts: FloatArray) -> FloatArray:
    # For each row the sum of the rows before it.
    return np.cumsum(counts, axis=0) - counts


def _after(counts: FloatArray) -> FloatArray:
    return np.asarray(counts.sum(axis=0) - np.cumsum(counts, axis=0))
