"""Who coded what together: the joint histogram of a set of raters, in bounded memory.

Every statistic of this package depends on the units only through how often each combination of codes
occurs. The codes of a unit are the digits of one small number (base: categories + 1), counted by `bincount`
in chunks that stay in the cache, and never expanded to unit x category tables.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reviewer.agreement.units import CodeArray, FloatArray, IntArray, Ratings

CHUNK = 65_536
_SMALL_TABLE = 1 << 16  # counters of 8 bytes that stay in the second-level cache
_LARGE_TABLE = 1 << 20
_MANY_UNITS = 1 << 17
_FEW_UNITS = 20_000
_LARGEST_KEY = 1 << 62
_PAIRED_STATES = 1 << 7


@dataclass(frozen=True, eq=False)
class Block:
    """Columns of codes (raters x some, missing included) and how many units each of them stands for."""

    codes: CodeArray
    weight: FloatArray
    categories: int

    @cached_property
    def counts(self) -> FloatArray:
        """Categories x columns: how many raters chose each category."""
        return counts_by_category(self.codes, self.categories)

    @cached_property
    def sizes(self) -> FloatArray:
        sizes: FloatArray = self.counts.sum(axis=0)
        return sizes


def joint_of(ratings: Ratings) -> Block | None:
    """The distinct combinations, or None where there would be so many that counting them is no gain."""
    everyone = range(len(ratings.raters))
    states = (ratings.missing + 1) ** len(everyone)
    if ratings.units <= min(_FEW_UNITS, states // 4) and states <= _LARGEST_KEY:
        keys, counts = np.unique(combined(ratings, everyone, slice(None)), return_counts=True)
        return Block(_digits(keys, len(everyone), ratings), counts.astype(np.float64), ratings.missing)
    if states <= _SMALL_TABLE or (states <= _LARGE_TABLE and ratings.units >= _MANY_UNITS):
        return _counted(ratings, everyone)
    return None


def blocks_of(ratings: Ratings, joint: Block | None) -> Iterator[Block]:
    """The combinations in one block where they are known, else the units themselves in chunks."""
    if joint is not None:
        yield joint
        return
    for start in range(0, ratings.units, CHUNK):
        part = ratings.codes[:, start : start + CHUNK]
        yield Block(part, np.ones(part.shape[1]), ratings.missing)


def pair_tables(ratings: Ratings, joint: Block | None) -> dict[tuple[int, int], IntArray]:
    """For each pair of raters (a < b) the q x q table of units that both coded; rows are rater a."""
    if joint is None:
        return _tables_by_blocks(ratings)
    return {
        pair: _table(joint, pair, ratings.missing) for pair in combinations(range(len(ratings.raters)), 2)
    }


def margins(ratings: Ratings, joint: Block | None) -> IntArray:
    """Raters x q: how often each rater used each category."""
    states = ratings.missing + 1
    rows = np.zeros((len(ratings.raters), states), dtype=np.int64)
    for block in blocks_of(ratings, joint):
        for rater, row in enumerate(block.codes):
            rows[rater] += np.bincount(row, weights=block.weight, minlength=states).astype(np.int64)
    return rows[:, : ratings.missing]


def combined(ratings: Ratings, raters: Sequence[int], part: slice) -> NDArray[np.integer[Any]]:
    """One number for each unit of the part, whose digits are the raters' codes, the first one highest."""
    base = ratings.missing + 1
    states = base ** len(raters)
    kind = np.uint16 if states <= 1 << 16 else np.uint32 if states <= 1 << 32 else np.int64
    keys: NDArray[np.integer[Any]] | None = None
    for group in _byte_groups(raters, base):
        # Bytes are multiplied and added several times faster than wider numbers.
        digits: NDArray[np.integer[Any]] = ratings.codes[group[0], part]
        for place, rater in enumerate(group[1:]):
            digits = np.multiply(digits, base, out=digits if place else None)
            np.add(digits, ratings.codes[rater, part], out=digits)
        if keys is None:
            keys = digits.astype(kind)
        else:
            np.multiply(keys, base ** len(group), out=keys)
            np.add(keys, digits, out=keys, casting="unsafe")
    if keys is None:  # nobody coded
        return np.zeros(ratings.codes[:, part].shape[1], dtype=np.uint16)
    return keys


def count_keys(keys: NDArray[np.integer[Any]], states: int) -> IntArray:
    """How often each key from 0 to `states` - 1 occurs. Where there are few, keys are counted by two."""
    half = len(keys) // 2
    if states > _PAIRED_STATES or half < CHUNK // 4:
        return np.bincount(keys, minlength=states)
    paired = keys[:half].astype(np.uint16)
    np.multiply(paired, states, out=paired)
    np.add(paired, keys[half : 2 * half], out=paired, casting="unsafe")
    table = np.bincount(paired, minlength=states * states).reshape(states, states)
    counts: IntArray = table.sum(axis=0) + table.sum(axis=1)
    return counts + np.bincount(keys[2 * half :], minlength=states)


def _byte_groups(raters: Sequence[int], base: int) -> Iterator[Sequence[int]]:
    size = 1
    while base ** (size + 1) <= 1 << 8:
        size += 1
    for start in range(0, len(raters), size):
        yield raters[start : start + size]


def counts_by_category(codes: CodeArray, categories: int) -> FloatArray:
    """Categories x columns: how many raters of each column of codes chose each category."""
    # Bytes are added to bytes: eight times less traffic than with wide integers.
    counts = np.zeros((categories, codes.shape[1]), dtype=np.uint8 if len(codes) < 256 else np.uint16)
    for category in range(categories):
        for row in codes:
            np.add(counts[category], row == category, out=counts[category])
    return counts.astype(np.float64)


def nonzero(counts: IntArray | FloatArray) -> NDArray[np.intp]:
    """Where counts are not 0. (On a mask: numpy looks through numbers seven times more slowly.)"""
    where: NDArray[np.intp] = (counts != 0).nonzero()[0]
    return where


def _tables_by_blocks(ratings: Ratings) -> dict[tuple[int, int], IntArray]:
    # One pass over two blocks of raters serves every pair within and across them.
    size = 1
    while (ratings.missing + 1) ** (2 * size + 2) <= _SMALL_TABLE:
        size += 1
    raters = range(len(ratings.raters))
    blocks = [tuple(raters[i : i + size]) for i in range(0, len(raters), size)]
    tables: dict[tuple[int, int], IntArray] = {}
    for left, right in combinations(blocks, 2) if len(blocks) > 1 else [(blocks[0], ())]:
        members = left + right
        joint = _counted(ratings, members)
        for a, b in combinations(range(len(members)), 2):
            pair = (members[a], members[b])
            if pair not in tables:
                tables[pair] = _table(joint, (a, b), ratings.missing)
    return dict(sorted(tables.items()))


def _table(joint: Block, pair: tuple[int, int], missing: int) -> IntArray:
    states = missing + 1
    keys = joint.codes[pair[0]].astype(np.intp) * states + joint.codes[pair[1]]
    counts = np.bincount(keys, weights=joint.weight, minlength=states * states)
    return counts.reshape(states, states)[:missing, :missing].astype(np.int64)


def _counted(ratings: Ratings, raters: Sequence[int]) -> Block:
    size = (ratings.missing + 1) ** len(raters)
    total = np.zeros(size, dtype=np.int64)
    step = max(CHUNK, size)
    for start in range(0, ratings.units, step):
        total += count_keys(combined(ratings, raters, slice(start, start + step)), size)
    keys = nonzero(total)
    return Block(_digits(keys, len(raters), ratings), total[keys].astype(np.float64), ratings.missing)


def _digits(keys: NDArray[np.integer[Any]], raters: int, ratings: Ratings) -> CodeArray:
    base = ratings.missing + 1
    codes = np.empty((raters, len(keys)), dtype=ratings.codes.dtype)
    rest = keys.astype(np.uint32 if base**raters <= 1 << 32 else np.int64)
    for rater in range(raters - 1, 0, -1):
        rest, codes[rater] = np.divmod(rest, base)
    codes[0] = rest
    return codes
