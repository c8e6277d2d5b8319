"""How many cases a wanted precision needs, where a proportion is to be estimated.

The interval is Wilson's (1927), its half width z * sqrt(p(1-p)/n + z^2/4n^2) / (1 + z^2/n).  In a finite
population of N cases n counts as n (N-1)/(N-n), by which the variance of a sample without replacement is
smaller; a design effect divides n.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

from reviewer.domain.errors import Refused

_LARGEST = 10**12


@dataclass(frozen=True, slots=True)
class WantedWidth:
    """A full interval width (upper minus lower limit) for a share that is expected to be `share`."""

    width: float
    share: float = 0.5
    confidence: float = 0.95
    population: int | None = None
    design_effect: float = 1.0

    def __post_init__(self) -> None:
        if not 0 < self.width < 1:
            raise Refused("The interval's width lies between 0 and 1.", mend="0.07 is seven points.")
        if not 0 <= self.share <= 1:
            raise Refused("The expected share lies between 0 and 1.")
        if not 0 < self.confidence < 1:
            raise Refused("The confidence lies between 0 and 1.", mend="0.95 is usual.")
        if not 1 <= self.design_effect < math.inf:
            raise Refused("The design effect is 1 or more.")
        if self.population is not None and self.population < 1:
            raise Refused("The population has at least one case.")


def wilson_half_width(size: float, share: float, confidence: float) -> float:
    """Half the width of Wilson's interval where `share` of `size` is found; falls with the size."""
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    spread = share * (1 - share) / size + z * z / (4 * size * size)
    return z * math.sqrt(spread) / (1 + z * z / size)


def cases_needed(wanted: WantedWidth) -> int:
    """The smallest number of cases whose interval is no wider than wanted; at most the population."""
    low, high = 1, wanted.population or _LARGEST
    while low < high:
        middle = (low + high) // 2
        if interval_width(middle, wanted) <= wanted.width:
            high = middle
        else:
            low = middle + 1
    return low


def interval_width(size: int, wanted: WantedWidth) -> float:
    """The full width that `size` cases give; 0 where they are the whole population."""
    counted = size / wanted.design_effect
    if wanted.population is not None:
        if size >= wanted.population:
            return 0.0
        counted *= (wanted.population - 1) / (wanted.population - size)
    return 2 * wilson_half_width(counted, wanted.share, wanted.confidence)
