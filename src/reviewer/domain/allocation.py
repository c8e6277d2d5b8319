"""How many cases each stratum gives to a sample: proportional, equal, or Neyman from a pilot.

Every rule is one computation in exact fractions: shares in proportion to a weight, kept between a smallest
number and the stratum's size, rounded to whole cases by the largest remainder.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from reviewer.domain.errors import Refused


class Allocation(StrEnum):
    """The rule by which the sample is divided among the strata."""

    PROPORTIONAL = "proportional"
    EQUAL = "equal"
    NEYMAN = "neyman"


@dataclass(frozen=True, slots=True)
class PilotStratum:
    """What a pilot found in one stratum: `having` of `coded` cases show the characteristic."""

    coded: int
    having: int

    @property
    def deviation(self) -> float:
        """Standard deviation of the characteristic, from (having + 1) / (coded + 2): a pilot in which all
        or none have it must not starve the stratum.
        """
        share = (self.having + 1) / (self.coded + 2)
        return math.sqrt(share * (1 - share))


@dataclass(frozen=True, slots=True)
class _Bounds:
    weight: Fraction
    low: int
    high: int

    def at(self, scale: Fraction) -> Fraction:
        return min(max(self.weight * scale, Fraction(self.low)), Fraction(self.high))


def allocated(
    total: int,
    sizes: Mapping[str, int],
    rule: Allocation,
    *,
    deviations: Mapping[str, float] | None = None,
    minimum: int = 0,
) -> dict[str, int]:
    """Cases for each stratum, summing to `total`; none gets more than its size or, where it has as many,
    fewer than `minimum`.

    Neyman weighs a stratum by size times deviation and needs `deviations` for every stratum.  Equal
    remainders go to the larger stratum, then by name.  Refused where the numbers cannot be met.
    """
    if not 0 <= total <= sum(sizes.values()):
        raise Refused(
            f"{total} cases cannot be drawn from {sum(sizes.values())}.", mend="Choose a smaller size."
        )
    weights = _weights(sizes, rule, deviations or {})
    bounds = {
        name: _Bounds(weights[name], min(minimum, size), size if weights[name] else min(minimum, size))
        for name, size in sizes.items()
    }
    if sum(one.low for one in bounds.values()) > total:
        raise Refused(f"{total} cases are too few for {minimum} in each stratum.", mend="Draw more cases.")
    if sum(one.high for one in bounds.values()) < total:
        raise Refused(
            "The strata that the pilot gives weight to have too few cases.", mend="Draw fewer cases."
        )
    scale = _scale(total, list(bounds.values()))
    return _rounded(total, {name: one.at(scale) for name, one in bounds.items()}, sizes)


def _weights(
    sizes: Mapping[str, int], rule: Allocation, deviations: Mapping[str, float]
) -> dict[str, Fraction]:
    if rule is Allocation.PROPORTIONAL:
        return {name: Fraction(size) for name, size in sizes.items()}
    if rule is Allocation.EQUAL:
        return {name: Fraction(min(size, 1)) for name, size in sizes.items()}
    missing = sorted(name for name in sizes if name not in deviations)
    if missing:
        raise Refused(
            f"The pilot says nothing of {len(missing)} strata.",
            where=", ".join(missing[:5]),
            mend="Code a pilot in each stratum, or choose another allocation.",
        )
    for name in sizes:
        if not 0 <= deviations[name] < math.inf:
            raise Refused("A deviation is a number of 0 or more.", where=f"stratum {name}")
    return {name: size * Fraction(deviations[name]) for name, size in sizes.items()}


def _scale(total: int, bounds: list[_Bounds]) -> Fraction:
    """The factor at which the bounded shares sum to `total`; the sum rises with it, straight between
    bends.

    Everything is whole numbers over one denominator: sums of a thousand fractions would take a second.
    """
    weighted = [one for one in bounds if one.weight]
    if not weighted:
        return Fraction(0)
    common = math.lcm(*(one.weight.denominator for one in weighted))
    parts = [(int(one.weight * common), one.low, one.high) for one in weighted]
    fixed = sum(one.low for one in bounds if not one.weight)

    def at(scale: Fraction) -> Fraction:
        up, down = scale.numerator, scale.denominator
        shares = sum(min(max(weight * up, low * down), high * down) for weight, low, high in parts)
        return Fraction(shares, down) + fixed

    bends = _bends(parts)
    low, high = 0, len(bends) - 1
    while low < high:
        middle = (low + high) // 2
        if at(bends[middle]) >= total:
            high = middle
        else:
            low = middle + 1
    upper = bends[low]
    lower = bends[low - 1] if low else Fraction(0)
    at_upper, at_lower = at(upper), at(lower)
    if at_upper == at_lower:
        return upper * common
    return (lower + (upper - lower) * (total - at_lower) / (at_upper - at_lower)) * common


def _bends(parts: list[tuple[int, int, int]]) -> list[Fraction]:
    """The factors at which a share reaches a bound, ascending, each once.

    Two of them differ by more than 1 / (weight * weight): so many binary digits order them exactly.
    """
    digits = 2 * max(weight for weight, _, _ in parts).bit_length() + 1
    edges = {
        (edge << digits) // weight: (edge, weight) for weight, low, high in parts for edge in (low, high)
    }
    return [Fraction(*edges[key]) for key in sorted(edges)]


def _rounded(total: int, shares: Mapping[str, Fraction], sizes: Mapping[str, int]) -> dict[str, int]:
    whole = {name: math.floor(share) for name, share in shares.items()}
    left = total - sum(whole.values())
    by_remainder = sorted(shares, key=lambda name: (whole[name] - shares[name], -sizes[name], name))
    for name in by_remainder[:left]:
        whole[name] += 1
    return whole


def shared_out(total: int, sizes: Mapping[str, int]) -> dict[str, int]:
    """`total` in proportion to the sizes, by the largest remainder."""
    return allocated(total, sizes, Allocation.PROPORTIONAL)
