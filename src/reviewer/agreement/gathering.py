"""From columns of codings and packed answers to ratings: one pass over the answers, no object for any.

A coding is one rater's answers on one unit. Each question has a column of 16-bit numbers over the codings,
and a set 64 bits for every 64 flags: a million units with a dozen questions take tens of megabytes.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reviewer.agreement.coded import Codings
from reviewer.agreement.sets import NOT_CODED, SetRatings
from reviewer.agreement.units import IntArray, Mask, Ratings, from_codes

BLANK, NONE, DOES_NOT_APPLY, NOT_REACHED = 0xFFFF, 0xFFFE, 0xFFFD, 0xFFFC
"""Marks of a question's column: no answer at all, the answer "none", hidden by a condition, never reached."""

_WORD = 64
_FEW_SETS = 1 << 16
_FIRST_MARK = NOT_REACHED
# What the states of a packed answer are by their numbers (0: typed, which comes by `type_in`).
_MARKS = (BLANK, NONE, DOES_NOT_APPLY, NOT_REACHED)

Column = NDArray[np.uint16]
Words = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Packing:
    """How an answer is one number: coding, `variable_bits` for the variable, `code_bits` for the code."""

    variable_bits: int
    code_bits: int


@dataclass(frozen=True, slots=True)
class Question:
    """A variable by its key, and its codes' keys in the order of the categories or flags."""

    variable: int
    codes: tuple[int, ...]
    is_set: bool = False


@dataclass(frozen=True, slots=True)
class StateCounts:
    """How many codings of a question are in which state; `answered` includes every code."""

    answered: int
    none: int
    does_not_apply: int
    not_reached: int
    blank: int


class Answers:
    """The answers to all questions of some codings; filled by `add` and `type_in`, then only read."""

    def __init__(self, codings: Codings, questions: Sequence[Question], packing: Packing) -> None:
        self.codings = codings
        self._packing = packing
        self._columns = np.full((len(questions), codings.count), BLANK, dtype=np.uint16)
        self._words: dict[int, Words] = {
            row: np.zeros((-(-len(one.codes) // _WORD), codings.count), dtype=np.uint64)
            for row, one in enumerate(questions)
            if one.is_set
        }
        self._row_of = np.full(1 << packing.variable_bits, -1, dtype=np.int64)
        self._place_of = np.full(1 << packing.code_bits, BLANK, dtype=np.uint16)
        self._place_of[: len(_MARKS)] = _MARKS
        for row, one in enumerate(questions):
            self._row_of[one.variable] = row
            self._place_of[np.asarray(one.codes, dtype=np.intp)] = np.arange(len(one.codes))

    def add(self, chunk: array[int]) -> None:
        """Take over packed answers, those of other codings and questions left out."""
        numbers = np.frombuffer(chunk, dtype=np.int64)
        code = numbers & ((1 << self._packing.code_bits) - 1)
        rest = numbers >> self._packing.code_bits
        row = self._row_of[rest & ((1 << self._packing.variable_bits) - 1)]
        place = self.codings.places(rest >> self._packing.variable_bits)
        known = (row >= 0) & (place >= 0)
        if not known.all():
            row, place, code = row[known], place[known], code[known]
        value = self._place_of[code]
        self._columns[row, place] = value
        for of_set, words in self._words.items():
            mine = np.flatnonzero((row == of_set) & (value < _FIRST_MARK))
            flag = value[mine]
            bit = np.uint64(1) << (flag % _WORD).astype(np.uint64)
            np.bitwise_or.at(words, (flag // _WORD, place[mine]), bit)

    def type_in(self, row: int, codings: array[int], values: array[int]) -> None:
        """Typed answers to a question: for each coding (by key) the number of its value."""
        place = self.codings.places(np.frombuffer(codings, dtype=np.int64))
        kept = place >= 0
        self._columns[row, place[kept]] = np.frombuffer(values, dtype=np.uint16)[kept]

    def states(self, row: int) -> StateCounts:
        """How the question was answered in all codings."""
        column = self._columns[row]
        marks = [int((column == mark).sum()) for mark in (NONE, DOES_NOT_APPLY, NOT_REACHED, BLANK)]
        return StateCounts(len(column) - sum(marks), *marks)

    def uses(self, row: int, categories: int) -> list[int]:
        """How many codings carry each category, or each flag of a set."""
        if row in self._words:
            words, coded = self._words[row], self._coded(row)
            return [int((self._has(words, flag) & coded).sum()) for flag in range(categories)]
        column = self._columns[row]
        counts = np.bincount(column[column < categories], minlength=categories)
        return [int(count) for count in counts]

    def ratings(
        self,
        row: int,
        categories: Sequence[str],
        order: Sequence[int],
        *,
        scores: Sequence[float] | None = None,
    ) -> Ratings:
        """Raters x units: category number i of the column stands for `categories[order[i]]`; numbers beyond
        `order`, and -1 in it, are missing.
        """
        missing = len(categories)
        lookup = np.full(0x1_0000, missing, dtype=np.uint16)
        lookup[: len(order)] = [missing if place < 0 else place for place in order]
        codes = np.full((len(self.codings.raters), self.codings.units), missing, dtype=np.uint16)
        codes[self.codings.rater, self.codings.unit] = lookup[self._columns[row]]
        return from_codes(codes, categories, scores=scores, raters=self.codings.raters)

    def sets(
        self, row: int, flags: Sequence[str], order: Sequence[int], *, by_turn: bool = False
    ) -> SetRatings:
        """Raters x units of sets; flag number `order[i]` of the column is `flags[i]`. With `by_turn` the
        first, second, ... coding of each unit stand in place of the raters: the same for whatever treats
        raters alike, and as wide as the most codings of a unit.
        """
        coded = self._coded(row)
        kinds, number = _distinct(self._words[row][:, coded])
        members = np.stack([self._has(kinds, flag) for flag in order], axis=1)
        names = self.codings.turns if by_turn else self.codings.raters
        line = self.codings.turn if by_turn else self.codings.rater
        codes = np.full((len(names), self.codings.units), NOT_CODED, dtype=np.int64)
        codes[line[coded], self.codings.unit[coded]] = number
        return SetRatings(codes, members, tuple(flags), tuple(names))

    def flag(self, row: int, flag: int, names: tuple[str, str]) -> Ratings:
        """One flag of a set as a variable of two categories: absent and present."""
        value = self._has(self._words[row], flag).astype(np.uint8)
        value[~self._coded(row)] = len(names)
        codes = np.full((len(self.codings.raters), self.codings.units), len(names), dtype=np.uint8)
        codes[self.codings.rater, self.codings.unit] = value
        return from_codes(codes, names, raters=self.codings.raters)

    def by_turn(self, ratings: Ratings) -> Ratings:
        """The first, second, ... coding of each unit in time in place of the raters."""
        given = np.full((len(self.codings.turns), ratings.units), ratings.missing, dtype=ratings.codes.dtype)
        given[self.codings.turn, self.codings.unit] = ratings.codes[self.codings.rater, self.codings.unit]
        return from_codes(
            given, ratings.categories, scores=ratings.scores.tolist(), raters=self.codings.turns
        )

    def answer(self, row: int, place: int) -> tuple[int, tuple[int, ...]]:
        """(the column's number, the flags of a set) of one coding by its place."""
        flags: tuple[int, ...] = ()
        if row in self._words:
            bits = [int(word) for word in self._words[row][:, place]]
            flags = tuple(w * _WORD + i for w, word in enumerate(bits) for i in range(_WORD) if word >> i & 1)
        return int(self._columns[row, place]), flags

    def _coded(self, row: int) -> Mask:
        column = self._columns[row]
        coded: Mask = (column < _FIRST_MARK) | (column == NONE)
        return coded

    @staticmethod
    def _has(words: Words, flag: int) -> Mask:
        has: Mask = (words[flag // _WORD] >> np.uint64(flag % _WORD) & np.uint64(1)).astype(bool)
        return has


def _distinct(words: Words) -> tuple[Words, IntArray]:
    """The distinct columns, and for each column the number of its own."""
    if len(words) == 1 and (not words.size or int(words.max()) < _FEW_SETS):
        return _distinct_of_few(words[0].astype(np.int32))
    if len(words) == 1:
        kinds, number = np.unique(words[0], return_inverse=True)
        return kinds[None, :], number.astype(np.int64)
    kinds, number = np.unique(words, axis=1, return_inverse=True)
    return kinds, number.ravel().astype(np.int64)


def _distinct_of_few(words: NDArray[np.int32]) -> tuple[Words, IntArray]:
    # Sets of up to sixteen flags are counted instead of sorted.
    kinds = np.flatnonzero(np.bincount(words, minlength=1))
    number = np.zeros(_FEW_SETS, dtype=np.int64)
    number[kinds] = np.arange(len(kinds))
    return kinds.astype(np.uint64)[None, :], number[words]
