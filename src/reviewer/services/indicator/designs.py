"""How the cases came to be counted, and what follows for the shares: as far as packages tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reviewer.agreement.result import Undefined
from reviewer.indicator.figures import Figure, Indicator, Weighing
from reviewer.indicator.placing import StratumFrame
from reviewer.indicator.share import AS_IF, SIMPLE
from reviewer.indicator.stratified import THIN, Stratum, shown_interval, stratified
from reviewer.services.indicator.frames import Frames

WEIGHTS = f"{AS_IF}: units drew different parts of their cases, and the counts of each are not shown"
IN_GROUPS = f"{AS_IF}: strata were drawn in different parts, and their counts in groups are not shown"
_WHY: Mapping[Weighing, str] = {
    "hidden": f"{AS_IF}: not all counts of its strata can be shown, for some are small",
    "thin": f"{AS_IF}: {THIN}",
    "frame": f"{AS_IF}: more cases are counted of a unit than it drew from",
}


def designed(found: Indicator, frames: Frames) -> Indicator:
    """The same figures with their design. Shares that weigh strata have theirs. Where every unit drew a
    simple sample, and a share of all cases is published of each unit, units are the strata: the share is of
    all frames together (METHODS 8), made of published counts alone. Every other share counts each case alike,
    and says so.
    """
    crossings = [replace(one, design=_of_crossing(frames)) for one in found.crossings]
    figures = [_designed(one, found.figures, frames) for one in found.figures]
    return replace(found, figures=figures, crossings=crossings)


def _of_crossing(frames: Frames) -> str:
    if not frames.strata:
        return frames.otherwise
    if frames.by_stratum:
        return IN_GROUPS
    return SIMPLE if len(frames.strata) == 1 else WEIGHTS


def _designed(one: Figure, every: Sequence[Figure], frames: Frames) -> Figure:
    if one.weighing == "said":
        return one
    if not frames.strata:
        return replace(one, design=frames.otherwise)
    if one.by == "unit" and [unit.unit for unit in frames.strata].count(one.group) == 1:
        return one
    if frames.by_stratum:
        in_groups = one.by or one.definition.alike
        return replace(one, design=_WHY.get(one.weighing, IN_GROUPS if in_groups else SIMPLE))
    return _by_units(one, every, frames.strata)


def _by_units(one: Figure, every: Sequence[Figure], units: Sequence[StratumFrame]) -> Figure:
    if len(units) == 1:
        return replace(one, design=SIMPLE)
    whole = not one.by and not one.definition.of
    strata = list(_strata(one, every, {unit.unit: unit.cases for unit in units})) if whole else []
    share = stratified(strata) if strata and len(strata) == len(units) else None
    if share is None or isinstance(share, Undefined):
        return replace(one, design=WEIGHTS)
    interval = shown_interval(share)
    return replace(one, value=share.value, interval=interval, design=share.design, deff=share.deff)


def _strata(one: Figure, every: Sequence[Figure], frames: Mapping[str, int]) -> Iterator[Stratum]:
    # Of a unit whose counts are hidden, or some of whose cases are not counted, there is no stratum.
    for unit in every:
        same = (unit.definition.id, unit.part, unit.by) == (one.definition.id, one.part, "unit")
        if same and unit.numerator is not None and unit.denominator and unit.not_counted == 0:
            population = frames.get(unit.group, 0)
            if population >= unit.denominator:
                yield Stratum(unit.numerator, unit.denominator, population)
