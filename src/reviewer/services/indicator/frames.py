"""What the units drew from, as far as their packages tell: all strata of all of them, or why not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reviewer.domain.sampling import Reach
from reviewer.indicator.engine.drawn import in_strata, together
from reviewer.indicator.placing import StratumFrame
from reviewer.indicator.share import AS_IF
from reviewer.indicator.strata import MOST_STRATA
from reviewer.services.indicator.results import DrawTold, TakenPackage

UNTOLD = f"{AS_IF}: the packages do not tell how their cases were drawn"
WITHIN = f"{AS_IF}: cases were drawn by stratum or filter, and packages do not say which case of which"
SEVERAL = f"{AS_IF}: a unit drew several times, and no draw has the cases of all"
FILTERED = f"{AS_IF}: a unit drew from a part of its cases only"
BY_FILES = (
    f"{AS_IF}: cases were reached through their files, so those with many were drawn more often,"
    " and packages do not say how many a case has"
)
SHARED = f"{AS_IF}: units hold cases in common, so their frames overlap"
MANY = f"{AS_IF}: there are more than {MOST_STRATA} strata, and the counts of each are not shown"


@dataclass(frozen=True, slots=True)
class Frames:
    """`strata` of all units, empty where `otherwise` says why shares count each case alike. `drawn`: an Arrow
    table of unit, case and stratum (as `Held.placed` takes it); of units in `whole` every case is of the
    stratum of this code. `weighs`: strata are asked for, as some unit has several, or as every one of several
    units says which cases it drew; otherwise units alone can be strata, as earlier packages let them.
    """

    strata: tuple[StratumFrame, ...] = ()
    drawn: Any = field(default=None, repr=False)
    whole: Mapping[str, str] = field(default_factory=dict)
    otherwise: str = ""
    weighs: bool = False

    @property
    def by_stratum(self) -> bool:
        """Whether some unit has several."""
        return len({one.unit for one in self.strata}) < len(self.strata)


def told_frames(packages: Sequence[TakenPackage], drawn: Mapping[str, Any], *, shared: int) -> Frames:
    """`drawn` are the tables of drawn cases by package. The newest package of a unit tells of it: it has
    every draw that was made before. Of a unit that drew simply all counted cases count as drawn. `shared`
    cases are in several projects.
    """
    newest = {one.unit: one for one in sorted(packages, key=lambda one: (one.created_at, one.package))}
    reasons = [_unfit(one, one.package in drawn) for one in newest.values()]
    reason = next((one for one in (UNTOLD, BY_FILES, SEVERAL, FILTERED, WITHIN) if one in reasons), "")
    if reason or shared:
        return Frames(otherwise=reason or SHARED)
    strata = [one for unit in sorted(newest) for one in _strata(newest[unit])]
    if len(strata) > MOST_STRATA:
        return Frames(otherwise=MANY)
    whole = {one.unit: one.code for one in strata if not one.stratum}
    tables = [_placed(one, drawn[one.package]) for one in newest.values() if one.unit not in whole]
    told = all(one.package in drawn for one in newest.values())
    weighs = len(strata) > len(newest) or (told and len(strata) > 1)
    return Frames(tuple(strata), together(tables), whole, weighs=weighs)


def _unfit(package: TakenPackage, placed: bool) -> str:
    draw = _draw(package)
    if not package.draws:
        return UNTOLD
    if draw is None:
        return SEVERAL
    if draw.reach != Reach.CASES.value:
        return BY_FILES
    if draw.filtered:
        return FILTERED
    return "" if placed or not draw.stratified else WITHIN


def _draw(package: TakenPackage) -> DrawTold | None:
    return next((one for one in package.draws or () if one.draw == package.covering), None)


def _strata(package: TakenPackage) -> list[StratumFrame]:
    draw = _draw(package)
    if draw is None:
        return []
    if not draw.stratified:
        return [StratumFrame(_code(package, draw, ""), package.unit, "", draw.frame)]
    return [
        StratumFrame(_code(package, draw, name), package.unit, name, cases) for name, cases, _ in draw.strata
    ]


def _code(package: TakenPackage, draw: DrawTold, stratum: str) -> str:
    # The draw belongs to it: strata of one name in two draws are not of the same cases.
    return f"{package.unit}/{draw.draw}/{stratum}" if stratum else package.unit


def _placed(package: TakenPackage, drawn: Any) -> Any:
    draw = _draw(package)
    if draw is None:
        return together([])
    codes = {name: _code(package, draw, name) for name, _, _ in draw.strata}
    return in_strata(drawn, draw.draw, unit=package.unit, codes=codes)
