"""Cases by the stratum that they were drawn from: one of the strata of their unit, or none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reviewer.indicator.answers import Axis
from reviewer.indicator.axes import STRATUM
from reviewer.indicator.cases import Cases


def not_drawn(unit: str) -> str:
    """The code of the unit's cases that no draw drew, such as those that everybody gets for calibration."""
    return f"{unit}/not_drawn"


@dataclass(frozen=True, slots=True)
class StratumFrame:
    """A stratum that somebody drew from: `code` on the axis, `unit` as the unit's axis has it, `cases` in the
    frame. `stratum` is its pseudonym, empty where the unit has no others.
    """

    code: str
    unit: str
    stratum: str
    cases: int


@dataclass(frozen=True, slots=True)
class Placed:
    """`every` case, with the axis STRATUM too. `drawn` counts those that are known by stratum, and with them
    their units (the axis `unit`); of units in `whole` all cases are of the one stratum of this code.
    """

    every: Cases
    drawn: Cases
    unit: Axis
    whole: Mapping[str, str] = field(default_factory=dict)

    def tally(self, axes: Sequence[Axis]) -> Mapping[tuple[str, ...], int]:
        """See `cases.Cases`."""
        if STRATUM not in axes:
            return self.every.tally(axes)
        place = list(axes).index(STRATUM)
        others = [axis for axis in axes if axis != STRATUM]
        left = Counter(self.every.tally([self.unit, *others]))
        found = Counter[tuple[str, ...]]()
        for (stratum, *rest), count in self.drawn.tally([STRATUM, self.unit, *others]).items():
            found[_put(rest[1:], place, stratum)] += count
            left[tuple(rest)] -= count
        for (unit, *rest), count in left.items():
            if count:
                found[_put(rest, place, self.whole.get(unit) or not_drawn(unit))] += count
        return found


def _put(codes: Sequence[str], place: int, stratum: str) -> tuple[str, ...]:
    return (*codes[:place], stratum, *codes[place:])
