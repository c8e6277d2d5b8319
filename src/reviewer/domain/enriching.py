"""A second coder for more of the cases that carry a rare flag, with the weights that undo the preference.

Coding ten per cent twice says nothing of a flag that one case in ten carries.  So of the cases whose first
coder set the flag a larger share is coded again; each case's weight is the inverse of its share.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from reviewer.domain.errors import Refused
from reviewer.domain.seeded import ordered
from reviewer.domain.spreading import OpenTask, spread


@dataclass(frozen=True, slots=True)
class FirstCoding:
    """A case that one reviewer has coded; `flagged` where the rare code was chosen."""

    case_id: str
    reviewer: str
    flagged: bool


@dataclass(frozen=True, slots=True)
class Enrichment:
    """The shares to be coded again, of the flagged cases and of the others."""

    flagged: Fraction
    others: Fraction
    seed: int

    def __post_init__(self) -> None:
        if not (0 <= self.flagged <= 1 and 0 <= self.others <= 1):
            raise Refused("The shares to be coded again lie between 0 and 1.")


@dataclass(frozen=True, slots=True)
class SecondCoding:
    """A case to be coded again by somebody else; `weight` is 1 / `probability`."""

    case_id: str
    reviewer: str
    flagged: bool
    probability: float
    weight: float


def second_codings(
    first: Iterable[FirstCoding], reviewers: Sequence[str], wanted: Enrichment
) -> list[SecondCoding]:
    """The cases to be coded again, each by another reviewer than the first, loads as level as they can be.

    A share that is not 0 chooses at least one of the group: else the weights could not speak for it.
    """
    cases = {one.case_id: one for one in first}
    if any(not set(reviewers) - {one.reviewer} for one in cases.values()):
        raise Refused("A second coder needs a second reviewer.", mend="Name more reviewers.")
    chosen: dict[str, Fraction] = {}
    for flagged, share in ((True, wanted.flagged), (False, wanted.others)):
        group = [case_id for case_id, one in cases.items() if one.flagged is flagged]
        count = min(len(group), max(math.floor(share * len(group) + Fraction(1, 2)), int(share > 0)))
        for case_id in ordered(group, wanted.seed, purpose="second")[:count]:
            chosen[case_id] = Fraction(count, len(group))
    tasks = [OpenTask(case_id, frozenset({cases[case_id].reviewer})) for case_id in chosen]
    takers = spread(tasks, reviewers, loads={}, seed=wanted.seed)
    return [
        SecondCoding(case_id, takers[case_id], cases[case_id].flagged, float(share), float(1 / share))
        for case_id, share in chosen.items()
    ]
