"""How the cases came to be counted, and what follows for the shares: as far as packages tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reviewer.agreement.result import Undefined
from reviewer.indicator.figures import Figure, Indicator
from reviewer.indicator.share import SIMPLE
from reviewer.indicator.stratified import Stratum, stratified
from reviewer.services.indicator.results import TakenPackage

UNTOLD = f"{SIMPLE}, as if: the packages do not tell how their cases were drawn"
WITHIN = (
    f"{SIMPLE}, as if: cases were drawn by stratum or filter, and packages do not say which case of which"
)
WEIGHTS = f"{SIMPLE}, as if: units drew different parts of their cases, and the counts of each are not shown"


def designed(found: Indicator, packages: Sequence[TakenPackage]) -> Indicator:
    """The same figures with their design. Where every unit drew a simple sample of a frame that its package
    tells of, and a share of all cases is published of each unit, units are the strata: the share is of all
    frames together (METHODS 8), made of published counts alone. Every other share counts each case alike, and
    says so.
    """
    frames = _frames(packages)
    otherwise = _otherwise(packages, frames)
    return replace(found, figures=[_designed(one, found.figures, frames, otherwise) for one in found.figures])


def _frames(packages: Iterable[TakenPackage]) -> dict[str, int]:
    """Cases in the frame of each unit; empty unless all of them drew once, simply, from all their cases."""
    frames: dict[str, int] = {}
    for package in packages:
        draws = package.draws or ()
        if len(draws) != 1 or draws[0].stratified or draws[0].filtered:
            return {}
        if frames.setdefault(package.unit, draws[0].frame) != draws[0].frame:
            return {}
    return frames


def _otherwise(packages: Iterable[TakenPackage], frames: dict[str, int]) -> str:
    told = [package.draws for package in packages]
    if not all(told):
        return UNTOLD
    if not frames:
        return WITHIN
    return SIMPLE if len(frames) == 1 else WEIGHTS


def _designed(one: Figure, every: Sequence[Figure], frames: dict[str, int], otherwise: str) -> Figure:
    if one.by == "unit" and one.group in frames:
        return one
    whole = len(frames) > 1 and not one.by and not one.definition.of
    strata = list(_strata(one, every, frames)) if whole else []
    if not strata or len(strata) != len(frames):
        return replace(one, design=otherwise)
    share = stratified(strata)
    if isinstance(share, Undefined):
        return replace(one, design=otherwise)
    return replace(one, value=share.value, interval=share.interval, design=share.design, deff=share.deff)


def _strata(one: Figure, every: Sequence[Figure], frames: dict[str, int]) -> Iterator[Stratum]:
    # Of a unit whose counts are hidden, or some of whose cases are not counted, there is no stratum.
    for unit in every:
        same = (unit.definition.id, unit.part, unit.by) == (one.definition.id, one.part, "unit")
        if same and unit.numerator is not None and unit.denominator and unit.not_counted == 0:
            population = frames.get(unit.group, 0)
            if population >= unit.denominator:
                yield Stratum(unit.numerator, unit.denominator, population)
