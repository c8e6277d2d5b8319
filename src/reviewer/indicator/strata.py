"""Shares of stratified samples, made of the counts of every stratum, which are further cells of the tables.

A share that weighs its strata is said only where all of these counts can leave, under the same protection as
any other: whole or not at all, and never at the cost of what is published without them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from reviewer.agreement.result import Undefined
from reviewer.indicator.answers import COUNTED
from reviewer.indicator.axes import STRATUM
from reviewer.indicator.cases import occurring
from reviewer.indicator.counting import Counted, bounds, count
from reviewer.indicator.definitions import Definition, Shares
from reviewer.indicator.disclosure.adding import added
from reviewer.indicator.disclosure.cells import Cell
from reviewer.indicator.disclosure.protecting import Protected
from reviewer.indicator.disclosure.pulse import Pulse, nobody
from reviewer.indicator.domains import Part, of_domain
from reviewer.indicator.placing import Placed, StratumFrame, not_drawn
from reviewer.indicator.share import STRATIFIED, Share

MOST_STRATA = 40
"""Beyond, the counts of most would be small, and the attack on them long."""

WEIGHED = f"{STRATIFIED}, weighted by strata: settled cases of each stand for all of its frame"
BESIDES = "; cases that no draw drew are counted beside, and weigh nothing"

Withheld = Literal["hidden", "thin", "frame"]


@dataclass(frozen=True, slots=True)
class StratumCount:
    """What one share has of a stratum, all of it published: `yes` of `counted` cases, among `cases` of the
    stratum that were settled at all (those that are counted, where the share is of all cases).
    """

    frame: StratumFrame
    yes: int
    counted: int
    cases: int


@dataclass(frozen=True, slots=True)
class Weighed:
    """A share with the counts that it is made of; `besides`: some cases of no draw are counted beside it."""

    share: Share
    strata: tuple[StratumCount, ...]
    besides: bool


@dataclass(frozen=True, slots=True)
class Strata:
    """`said` by definition and part; of definitions that are not, `withheld` has the reason. `protected` has
    the cells.
    """

    protected: Protected
    said: Mapping[tuple[str, str], Weighed] = field(default_factory=dict)
    withheld: Mapping[str, Withheld] = field(default_factory=dict)


def weighed(
    definitions: Sequence[Definition],
    cases: Placed,
    frames: Sequence[StratumFrame],
    protected: Protected,
    *,
    pulse: Pulse = nobody,
) -> Strata:
    """As many weighed shares as can be said beside tables that are protected already, each definition whole.
    `frames` are all strata of all units, at most `MOST_STRATA`; `pulse` is called before each definition, and
    while it is attacked.
    """
    said: dict[tuple[str, str], Weighed] = {}
    withheld: dict[str, Withheld] = {}
    codes = occurring(cases, [STRATUM])[STRATUM]
    for one in definitions:
        if not isinstance(one, Shares) or one.alike:
            continue
        pulse()
        level = _Level(one, count([replace(one, by=(STRATUM,))], cases), frames)
        if not level.is_asked:
            continue
        made = {(one.id, part): level.weighed(part, codes) for part in one.parts}
        whole = {place: found for place, found in made.items() if isinstance(found, Weighed)}
        grown = None
        if len(whole) == len(made):
            grown = _beside(protected, level, cases.unit.name, codes, pulse)
        if grown is None:
            reasons = (found for found in made.values() if not isinstance(found, Weighed))
            withheld[one.id] = next(reasons, "hidden")
            continue
        protected = grown
        said |= whole
    return Strata(protected, said, withheld)


@dataclass(frozen=True, slots=True)
class _Level:
    definition: Shares
    counted: Counted
    frames: Sequence[StratumFrame]

    @property
    def is_asked(self) -> bool:
        """Whether some case belongs to the denominator."""
        whole = bounds(self.definition.of) | {(self.definition.axis.name, COUNTED)}
        return bool(self.counted.system.counts.get(whole))

    def cell(self, frame: StratumFrame, code: str) -> Cell:
        """The cases of the stratum that belong to the denominator, with this code."""
        return bounds(self.definition.of) | {(STRATUM.name, frame.code), (self.definition.axis.name, code)}

    def of_stratum(self, frame: StratumFrame) -> Cell:
        """What stands for the stratum: all of its cases, or where all belong those with an answer."""
        return frozenset({(STRATUM.name, frame.code)}) if self.definition.of else self.cell(frame, COUNTED)

    def shown(self) -> set[Cell]:
        """The cells that the shares are made of."""
        codes = (*self.definition.parts, COUNTED)
        by_code = {self.cell(frame, code) for frame in self.frames for code in codes}
        return by_code | {self.of_stratum(frame) for frame in self.frames}

    def weighed(self, part: str, codes: set[str]) -> Weighed | Withheld:
        """The share, or why there is none."""
        counts = self.counted.system.counts
        if not all(frame.code in codes for frame in self.frames):
            return "thin"
        strata = tuple(
            StratumCount(
                frame,
                counts[self.cell(frame, part)],
                counts[self.cell(frame, COUNTED)],
                counts[self.of_stratum(frame)],
            )
            for frame in self.frames
        )
        if any(one.cases > one.frame.cases for one in strata):
            return "frame"
        share = of_domain([Part(one.yes, one.counted, one.cases, one.frame.cases) for one in strata])
        if isinstance(share, Undefined):
            # A single case is a small count: of that nothing is said.
            return "hidden" if all(one.cases for one in strata) else "thin"
        return Weighed(share, strata, any(not_drawn(frame.unit) in codes for frame in self.frames))


def _beside(
    protected: Protected, level: _Level, unit: str, codes: set[str], pulse: Pulse
) -> Protected | None:
    shown = level.shown()
    of = level.definition
    whole = {bounds(of.of) | {(of.axis.name, code)} for code in (*of.parts, COUNTED)}
    if not whole <= protected.published.keys():
        return None
    system = level.counted.system
    known = protected.published.keys() | protected.hidden | protected.unasked
    for total, parts in _by_unit(level, unit, codes):
        if total in known and all(part in system.counts for part in parts):
            system.join(total, parts)
    return added(protected, system, shown, pulse=pulse)


def _by_unit(level: _Level, unit: str, codes: set[str]) -> Iterator[tuple[Cell, list[Cell]]]:
    # The strata of a unit, and what it counts besides, are its cases: in every table that units break down.
    own: dict[str, list[str]] = {}
    for frame in level.frames:
        own.setdefault(frame.unit, []).append(frame.code)
    besides = {
        cell for cell in level.counted.system.counts if not any(name == STRATUM.name for name, _ in cell)
    }
    for name, strata in own.items():
        every = [*strata, *({not_drawn(name)} & codes)]
        for cell in besides:
            yield cell | {(unit, name)}, [cell | {(STRATUM.name, code)} for code in every]
