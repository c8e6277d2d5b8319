"""Multi-select answers: each rating is a set of flags, possibly empty ("none"), or not coded at all."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reviewer.agreement.units import FloatArray, IntArray, Mask, Ratings, from_codes

NOT_CODED = -1
ABSENT, PRESENT = "absent", "present"

SetDistance = Callable[[FloatArray, FloatArray, FloatArray], FloatArray]


@dataclass(frozen=True, slots=True, eq=False)
class SetRatings:
    """`codes` (raters x units) points into `members` (distinct sets x flags); `NOT_CODED` is missing, while
    the empty set is a row of `members` without any flag: two different things.
    """

    codes: IntArray
    members: Mask
    flags: tuple[str, ...]
    raters: tuple[str, ...]

    @property
    def units(self) -> int:
        return int(self.codes.shape[1])

    def sizes(self) -> IntArray:
        sizes: IntArray = (self.codes != NOT_CODED).sum(axis=0, dtype=np.int64)
        return sizes

    def of_units(self, chosen: NDArray[np.intp] | Mask) -> SetRatings:
        return SetRatings(self.codes[:, chosen], self.members, self.flags, self.raters)


def from_rows(
    rows: Sequence[Sequence[Collection[str] | None]],
    flags: Sequence[str],
    *,
    raters: Sequence[str] | None = None,
) -> SetRatings:
    """Read units x raters of collections of flags; `None` = not coded, an empty one = "none"."""
    known: dict[frozenset[str], int] = {}
    width = len(rows[0]) if rows else len(raters or ())
    codes = np.full((width, len(rows)), NOT_CODED, dtype=np.int64)
    for unit, row in enumerate(rows):
        for rater, chosen in enumerate(row):
            if chosen is not None:
                codes[rater, unit] = known.setdefault(frozenset(chosen), len(known))
    names = tuple(raters) if raters is not None else tuple(str(i) for i in range(width))
    return SetRatings(codes, _members(list(known), flags), tuple(flags), names)


def from_buffers(
    buffers: Sequence[array[int]],
    known: Sequence[Collection[str]],
    flags: Sequence[str],
    *,
    raters: Sequence[str],
) -> SetRatings:
    """From one array of 16-bit numbers ("H") for each rater: number i stands for the set `known[i]`, and
    0xFFFF for "not coded". Sets that are equal become one.
    """
    distinct: dict[frozenset[str], int] = {}
    order = [distinct.setdefault(frozenset(chosen), len(distinct)) for chosen in known]
    lookup = np.full(0x1_0000, NOT_CODED, dtype=np.int64)
    lookup[: len(order)] = order
    codes = [lookup[np.frombuffer(buffer, dtype=np.uint16)] for buffer in buffers]
    return SetRatings(np.stack(codes), _members(list(distinct), flags), tuple(flags), tuple(raters))


def from_flags(chosen: Mask, coded: Mask, *, flags: Sequence[str], raters: Sequence[str]) -> SetRatings:
    """From arrays: `chosen` raters x units x flags, `coded` raters x units (False = not coded)."""
    present = chosen & coded[:, :, None]
    packed = np.packbits(present.reshape(-1, len(flags)), axis=1)
    _, first, inverse = np.unique(packed, axis=0, return_index=True, return_inverse=True)
    codes = np.where(coded, inverse.reshape(coded.shape), NOT_CODED).astype(np.int64)
    return SetRatings(codes, present.reshape(-1, len(flags))[first], tuple(flags), tuple(raters))


def flag_ratings(sets: SetRatings, flag: int) -> Ratings:
    """One flag as a nominal variable with the categories absent and present."""
    values = np.append(sets.members[:, flag].astype(np.uint8), np.uint8(2))
    return from_codes(values[sets.codes], (ABSENT, PRESENT), raters=sets.raters)


def jaccard(shared: FloatArray, left: FloatArray, right: FloatArray) -> FloatArray:
    """1 - |A and B| / |A or B|; two empty sets are the same answer: distance 0."""
    return 1 - _ratio(shared, left + right - shared)


def dice(shared: FloatArray, left: FloatArray, right: FloatArray) -> FloatArray:
    """1 - 2 |A and B| / (|A| + |B|)."""
    return 1 - _ratio(2 * shared, left + right)


def masi(shared: FloatArray, left: FloatArray, right: FloatArray) -> FloatArray:
    """1 - J M with M = 1, 2/3, 1/3, 0 for identical, subset, overlap, disjoint (Passonneau 2006)."""
    overlap = np.select(
        [_identical(shared, left, right), shared == 0, shared == np.minimum(left, right)],
        [1.0, 0.0, 2 / 3],
        default=1 / 3,
    )
    apart: FloatArray = 1 - _ratio(shared, left + right - shared) * overlap
    return apart


def masi_product(shared: FloatArray, left: FloatArray, right: FloatArray) -> FloatArray:
    """Product dP dJ with dP = 0, 1/3, 2/3, 1 (Artstein and Poesio 2008; DKPro): another number, same name.
    Here the empty set is a subset of any other, so "none" against one flag is 1/3, not 1.
    """
    parting = np.select(
        [_identical(shared, left, right), shared == np.minimum(left, right), shared == 0],
        [0.0, 1 / 3, 1.0],
        default=2 / 3,
    )
    apart: FloatArray = jaccard(shared, left, right) * parting
    return apart


def exact(shared: FloatArray, left: FloatArray, right: FloatArray) -> FloatArray:
    """0 for identical sets, 1 for any others."""
    return 1.0 - _identical(shared, left, right).astype(np.float64)


DISTANCES: dict[str, SetDistance] = {
    "alpha_jaccard": jaccard,
    "alpha_masi": masi,
    "alpha_masi_product": masi_product,
    "alpha_exact_set": exact,
    "alpha_dice": dice,
}


def _identical(shared: FloatArray, left: FloatArray, right: FloatArray) -> Mask:
    same: Mask = (shared == left) & (shared == right)
    return same


def _ratio(above: FloatArray, below: FloatArray) -> FloatArray:
    below = np.broadcast_to(below, np.broadcast_shapes(above.shape, below.shape))
    return np.divide(above, below, out=np.ones(below.shape), where=below > 0)


def _members(sets: Sequence[frozenset[str]], flags: Sequence[str]) -> Mask:
    position = {flag: i for i, flag in enumerate(flags)}
    if len(position) != len(flags):
        raise ValueError("a flag is declared twice")
    members = np.zeros((len(sets), len(flags)), dtype=bool)
    for row, chosen in enumerate(sets):
        for flag in chosen:
            if flag not in position:
                raise ValueError("a set holds a flag that is not declared")
            members[row, position[flag]] = True
    return members
