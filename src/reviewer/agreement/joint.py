"""Who coded what together: the joint histogram of a set of raters, in bounded memory.

Every statistic of this package depends on the units only through how often each combination of codes
occurs. Codes are packed into one small integer for each unit (3 bits are enough for 7 states), counted by
`bincount` in chunks that stay in the cache, and never expanded to unit x category tables.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reviewer.agreement.units import CodeArray, FloatArray, IntArray, Ratings

CHUNK = 65_536
_TABLE_BITS = 16  # 2^16 counters of 8 bytes stay in the second-level cache
_LARGE_TABLE_BITS = 20
_MANY_UNITS = 1 << 17
_FEW_UNITS = 20_000
_KEY_BITS = 62


@dataclass(frozen=True, slots=True, eq=False)
class Joint:
    """Distinct combinations of codes (`codes` raters x P, missing included) and how many units show each."""

    codes: CodeArray
    frequency: IntArray


def joint_of(ratings: Ratings) -> Joint | None:
    """The distinct combinations, or None where there would be so many that counting them is no gain."""
    raters, bits = len(ratings.raters), _bits(ratings)
    width = raters * bits
    if width <= _TABLE_BITS or (width <= _LARGE_TABLE_BITS and ratings.units >= _MANY_UNITS):
        histogram = _histogram(ratings, range(raters), bits)
        keys = np.flatnonzero(histogram)
        return Joint(_unpack(keys, raters, bits, ratings), histogram[keys])
    if ratings.units <= _FEW_UNITS and width <= _KEY_BITS:
        keys, counts = np.unique(_pack(ratings, range(raters), bits, slice(None)), return_counts=True)
        return Joint(_unpack(keys, raters, bits, ratings), counts.astype(np.int64))
    return None


def blocks_of(ratings: Ratings, joint: Joint | None) -> Iterator[tuple[CodeArray, FloatArray]]:
    """Codes (raters x some) with the number of units behind each column: the combinations in one block
    where they are known, else the units themselves in chunks.
    """
    if joint is not None:
        yield joint.codes, joint.frequency.astype(np.float64)
        return
    for start in range(0, ratings.units, CHUNK):
        part = ratings.codes[:, start : start + CHUNK]
        yield part, np.ones(part.shape[1])


def pair_tables(ratings: Ratings, joint: Joint | None) -> dict[tuple[int, int], IntArray]:
    """For each pair of raters (a < b) the q x q table of units that both coded; rows are rater a."""
    pairs = list(combinations(range(len(ratings.raters)), 2))
    if joint is not None:
        return {pair: _table(joint, pair, ratings.missing) for pair in pairs}
    return _tables_by_blocks(ratings)


def margins(ratings: Ratings, joint: Joint | None) -> IntArray:
    """Raters x q: how often each rater used each category."""
    states = ratings.missing + 1
    rows = np.zeros((len(ratings.raters), states), dtype=np.int64)
    for codes, weight in blocks_of(ratings, joint):
        for rater, row in enumerate(codes):
            rows[rater] += np.bincount(row, weights=weight, minlength=states).astype(np.int64)
    return rows[:, : ratings.missing]


def _tables_by_blocks(ratings: Ratings) -> dict[tuple[int, int], IntArray]:
    # One pass over two blocks of raters serves every pair within and across them.
    bits = _bits(ratings)
    size = max(1, _TABLE_BITS // bits // 2)
    raters = range(len(ratings.raters))
    blocks = [tuple(raters[i : i + size]) for i in range(0, len(raters), size)]
    tables: dict[tuple[int, int], IntArray] = {}
    for left, right in combinations(blocks, 2) if len(blocks) > 1 else [(blocks[0], ())]:
        members = left + right
        histogram = _histogram(ratings, members, bits)
        keys = np.flatnonzero(histogram)
        joint = Joint(_unpack(keys, len(members), bits, ratings), histogram[keys])
        for a, b in combinations(range(len(members)), 2):
            pair = (members[a], members[b])
            if pair not in tables:
                tables[pair] = _table(joint, (a, b), ratings.missing)
    return dict(sorted(tables.items()))


def _table(joint: Joint, pair: tuple[int, int], missing: int) -> IntArray:
    states = missing + 1
    keys = joint.codes[pair[0]].astype(np.intp) * states + joint.codes[pair[1]]
    counts = np.bincount(keys, weights=joint.frequency, minlength=states * states)
    return counts.reshape(states, states)[:missing, :missing].astype(np.int64)


def _bits(ratings: Ratings) -> int:
    return max(1, ratings.missing.bit_length())


def _histogram(ratings: Ratings, raters: Sequence[int], bits: int) -> IntArray:
    size = 1 << (bits * len(raters))
    total = np.zeros(size, dtype=np.int64)
    step = max(CHUNK, size)
    for start in range(0, ratings.units, step):
        keys = _pack(ratings, raters, bits, slice(start, start + step))
        total += np.bincount(keys, minlength=size)
    return total


def _pack(ratings: Ratings, raters: Sequence[int], bits: int, part: slice) -> NDArray[np.integer[Any]]:
    width = bits * len(raters)
    kind = np.uint16 if width <= 16 else np.uint32 if width <= 32 else np.int64
    keys: NDArray[np.integer[Any]] = ratings.codes[raters[0], part].astype(kind)
    for rater in raters[1:]:
        np.left_shift(keys, bits, out=keys)
        np.bitwise_or(keys, ratings.codes[rater, part], out=keys, casting="unsafe")
    return keys


def _unpack(keys: NDArray[np.integer[Any]], raters: int, bits: int, ratings: Ratings) -> CodeArray:
    shifts = np.arange(raters - 1, -1, -1) * bits
    codes = (keys.astype(np.int64)[None, :] >> shifts[:, None]) & ((1 << bits) - 1)
    unpacked: CodeArray = codes.astype(ratings.codes.dtype)
    return unpacked
