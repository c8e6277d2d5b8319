"""Ratings as arrays: who put which unit into which category."""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

CodeArray = NDArray[np.unsignedinteger[Any]]
FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
Mask = NDArray[np.bool_]

MOST_CATEGORIES = 1000


@dataclass(frozen=True, slots=True, eq=False)
class Ratings:
    """`codes` is raters x units, contiguous by rater, read-only; code k stands for `categories[k]` and
    `len(categories)` for "not coded". `scores` are the numbers used by linear, quadratic, interval and
    ratio forms: the categories themselves where they are numbers, else ranks from 1.
    """

    codes: CodeArray
    categories: tuple[str, ...]
    scores: FloatArray
    raters: tuple[str, ...]

    @property
    def missing(self) -> int:
        return len(self.categories)

    @property
    def units(self) -> int:
        return int(self.codes.shape[1])

    def row(self, rater: int) -> CodeArray:
        codes: CodeArray = self.codes[rater]
        return codes

    def of_raters(self, chosen: Sequence[int]) -> Ratings:
        """The same units, coded by the chosen raters only."""
        codes = _frozen(self.codes[np.asarray(chosen, dtype=np.intp)])
        return Ratings(codes, self.categories, self.scores, tuple(self.raters[i] for i in chosen))

    def of_units(self, chosen: NDArray[np.intp] | Mask | slice) -> Ratings:
        """The chosen units in their order, with the same raters and categories."""
        return Ratings(_frozen(self.codes[:, chosen]), self.categories, self.scores, self.raters)

    def sizes(self) -> IntArray:
        """How many raters coded each unit (r_i)."""
        sizes: IntArray = (self.codes != self.missing).sum(axis=0, dtype=np.int64)
        return sizes


def code_type(categories: int) -> type[np.uint8 | np.uint16]:
    return np.uint8 if categories < 255 else np.uint16


def from_codes(
    codes: ArrayLike,
    categories: Sequence[object],
    *,
    scores: Sequence[float] | None = None,
    raters: Sequence[str] | None = None,
) -> Ratings:
    """Wrap codes (raters x units, missing = `len(categories)`). A contiguous array of the right type is
    shared, not copied, and this view of it cannot be written to.
    """
    _check_categories(categories)
    given = np.asarray(codes)
    if given.ndim != 2:
        raise ValueError("codes have two dimensions: raters x units")
    if given.size and not 0 <= int(given.min()) <= int(given.max()) <= len(categories):
        raise ValueError("a code lies outside the declared categories")
    array: CodeArray = np.ascontiguousarray(given, dtype=code_type(len(categories)))
    names = tuple(raters) if raters is not None else tuple(str(i) for i in range(array.shape[0]))
    if len(names) != array.shape[0] or len(set(names)) != len(names):
        raise ValueError("raters need one name each, and no name twice")
    return Ratings(_frozen(array), tuple(map(str, categories)), _scores(categories, scores), names)


def from_buffers(
    buffers: Sequence[array[int]],
    order: Sequence[int],
    categories: Sequence[object],
    *,
    raters: Sequence[str],
) -> Ratings:
    """From one array of 16-bit numbers ("H") for each rater: number i stands for category `order[i]`, and
    0xFFFF for "not coded".
    """
    lookup = np.full(0x1_0000, len(categories), dtype=code_type(len(categories)))
    lookup[: len(order)] = order
    codes = [lookup[np.frombuffer(buffer, dtype=np.uint16)] for buffer in buffers]
    return from_codes(np.stack(codes), categories, raters=raters)


def from_rows(
    rows: Sequence[Sequence[Hashable]],
    categories: Sequence[Hashable],
    *,
    numeric: bool | None = None,
    raters: Sequence[str] | None = None,
) -> Ratings:
    """Read units x raters of labels, `None` = not coded. `numeric` False makes ranks of numeric labels."""
    lookup: dict[Hashable, int] = {label: code for code, label in enumerate(categories)}
    width = len(rows[0]) if rows else len(raters or ())
    codes = np.full((width, len(rows)), len(categories), dtype=code_type(len(categories)))
    for unit, row in enumerate(rows):
        if len(row) != width:
            raise ValueError(f"unit {unit} has {len(row)} ratings, the first one has {width}")
        for rater, label in enumerate(row):
            if label is not None:
                codes[rater, unit] = _code_of(label, lookup)
    scores = _ranks(len(categories)) if numeric is False else None
    return from_codes(codes, categories, scores=scores, raters=raters)


def from_table(table: ArrayLike, categories: Sequence[Hashable], *, numeric: bool | None = None) -> Ratings:
    """Two raters from a square table of counts: rows are the first rater, columns the second."""
    counts = np.asarray(table, dtype=np.int64)
    if counts.shape != (len(categories), len(categories)):
        raise ValueError("the table has one row and one column for each category")
    first, second = np.indices(counts.shape)
    codes = np.stack([np.repeat(first.ravel(), counts.ravel()), np.repeat(second.ravel(), counts.ravel())])
    scores = _ranks(len(categories)) if numeric is False else None
    return from_codes(codes, categories, scores=scores)


def numeric_scores(categories: Sequence[object]) -> list[float] | None:
    """The categories as finite numbers, or None where one of them is not a number."""
    try:
        values = [float(str(category)) for category in categories]
    except ValueError:
        return None
    return values if all(np.isfinite(values)) else None


def _check_categories(categories: Sequence[object]) -> None:
    if not categories:
        raise ValueError("at least one category is needed")
    if len(categories) > MOST_CATEGORIES:
        raise ValueError(f"{len(categories)} categories; at most {MOST_CATEGORIES} can be compared")
    if len(set(map(str, categories))) != len(categories):
        raise ValueError("a category is declared twice")


def _scores(categories: Sequence[object], given: Sequence[float] | None) -> FloatArray:
    chosen = given if given is not None else numeric_scores(categories)
    scores = np.asarray(chosen if chosen is not None else _ranks(len(categories)), dtype=np.float64)
    if scores.shape != (len(categories),) or not np.isfinite(scores).all():
        raise ValueError("scores are finite numbers, one for each category")
    scores.flags.writeable = False
    return scores


def _ranks(count: int) -> list[float]:
    return [float(rank) for rank in range(1, count + 1)]


def _code_of(label: Hashable, lookup: Mapping[Hashable, int]) -> int:
    if label not in lookup:
        raise ValueError("a label is not among the declared categories")
    return lookup[label]


def _frozen(codes: CodeArray) -> CodeArray:
    view: CodeArray = np.ascontiguousarray(codes).view()
    view.flags.writeable = False
    return view
