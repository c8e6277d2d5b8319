"""The figures of the indicator, made from published counts alone: what is hidden comes back in no share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from reviewer.agreement.result import Interval, Undefined
from reviewer.indicator.agreeing import Agreed, Agreements, agreements
from reviewer.indicator.answers import COUNTED, NOT_COUNTED, UNDETERMINED, FinalCase
from reviewer.indicator.association import Association, associate
from reviewer.indicator.between_coders import CodersRange, alike
from reviewer.indicator.cases import Cases, Listed
from reviewer.indicator.counting import Counted, bounds, count, groups
from reviewer.indicator.definitions import ALIKE, Crossing, Definition, Shares
from reviewer.indicator.disclosure.cells import Cell
from reviewer.indicator.disclosure.protecting import THRESHOLD, Protected, protect
from reviewer.indicator.disclosure.pulse import Pulse, nobody
from reviewer.indicator.placing import Placed, StratumFrame
from reviewer.indicator.ranges import WITHHELD_RANGE, Ranges, ranges
from reviewer.indicator.share import SIMPLE, simple
from reviewer.indicator.strata import BESIDES, WEIGHED, Strata, StratumCount, Withheld, weighed
from reviewer.indicator.stratified import shown_interval

Weighing = Withheld | Literal["", "said"]

WITHHELD = "withheld: a count behind it is hidden so that nobody can be found"


@dataclass(frozen=True, slots=True)
class Figure:
    """One share. Counts are None where they are hidden; `reason` says why there is no value. `denominator`
    counts cases with a final answer, undetermined ones too; `not_counted` stands beside it. `deff` compares
    the variance with a simple random sample of the size; None for one. `coders` is said of ranged parts as
    a whole, of the same denominator; None with `coders_reason` where it is withheld, without where none is
    said. `strata` are the counts that a weighed share is made of, and `weighing` how it went where strata
    were asked for: "said", or why not.
    """

    definition: Shares
    part: str
    by: str
    group: str
    numerator: int | None
    denominator: int | None
    undetermined: int | None
    not_counted: int | None
    value: float | None
    interval: Interval | None
    design: str
    reason: str = ""
    deff: float | None = None
    coders: CodersRange | None = None
    coders_reason: str = ""
    strata: tuple[StratumCount, ...] = ()
    weighing: Weighing = ""


@dataclass(frozen=True, slots=True)
class Crossed:
    """Counts of the known codes of both sides; association only where every one of them is published. Every
    case counts alike, however it was drawn: `design` says so.
    """

    definition: Crossing
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int | None, ...], ...]
    association: Association | None
    reason: str = ""
    design: str = SIMPLE


@dataclass(frozen=True, slots=True)
class Indicator:
    """Everything that may leave. `protected` holds what an attack on it finds."""

    figures: Sequence[Figure]
    crossings: Sequence[Crossed]
    protected: Protected


def indicator(
    definitions: Sequence[Definition],
    cases: Cases | Sequence[FinalCase],
    *,
    threshold: int = THRESHOLD,
    coders: bool = False,
    frames: Sequence[StratumFrame] = (),
    pulse: Pulse = nobody,
) -> Indicator:
    """Count, protect all tables together, and say what is left. Raises `Unprotected`: then nothing leaves.
    Cases count as a simple random sample of series, unless `frames` are told: then the cases are `Placed`,
    and shares of them as a whole weigh the strata. With `coders` the cases have what their coders said.
    Ranges, agreements and weighed shares are said as far as nothing comes nearer to a hidden count. `pulse`
    is called now and then while cells are hidden; what it raises ends it.
    """
    known = Listed(cases) if isinstance(cases, Sequence) else cases
    counted = count(definitions, known)
    protected = protect(counted.system, threshold=threshold, wanted=counted.wanted, pulse=pulse)
    figures = [
        figure
        for one in definitions
        if isinstance(one, Shares) and not one.alike
        for figure in _figures(one, counted, protected)
    ]
    crossings = [
        _crossed(one, protected)
        for one in definitions
        if isinstance(one, Crossing) and counted.asked >= {one.rows, one.columns}
    ]
    if coders:
        found = ranges(definitions, known, protected, pulse=pulse)
        agreed = agreements(definitions, known, found.protected, pulse=pulse)
        figures = [*(_ranged(one, found) for one in figures), *_agreements(definitions, agreed)]
        protected = agreed.protected
    if isinstance(known, Placed) and frames:
        strata = weighed(definitions, known, frames, protected, pulse=pulse)
        figures = [_weighed(one, strata) for one in figures]
        protected = strata.protected
    return Indicator(figures, crossings, protected)


def _weighed(one: Figure, found: Strata) -> Figure:
    said = None if one.by else found.said.get((one.definition.id, one.part))
    if said is None:
        return one if one.by else replace(one, weighing=found.withheld.get(one.definition.id, ""))
    share = said.share
    return replace(
        one,
        value=share.value,
        interval=shown_interval(share),
        design=f"{WEIGHED}{BESIDES if said.besides else ''}",
        deff=share.deff,
        strata=said.strata,
        weighing="said",
    )


def _agreements(definitions: Sequence[Definition], found: Agreements) -> Iterator[Figure]:
    for one in alike(definitions):
        for (name, by, group), said in found.said.items():
            if name == one.id:
                yield _agreement(one, (by, group), said)


def _agreement(definition: Shares, where: tuple[str, str], said: Agreed | None) -> Figure:
    if said is None:
        hidden = None, None, None, None, None, None
        return Figure(definition, ALIKE, *where, *hidden, SIMPLE, WITHHELD_RANGE)
    # How many of them nobody could tell of is a count that does not leave.
    counts = said.alike, said.compared, None, said.others
    estimate = simple(said.alike, said.compared)
    if isinstance(estimate, Undefined):
        return Figure(definition, ALIKE, *where, *counts, None, None, SIMPLE, estimate.reason)
    return Figure(definition, ALIKE, *where, *counts, estimate.value, estimate.interval, SIMPLE)


def _ranged(one: Figure, found: Ranges) -> Figure:
    if one.by or one.part != one.definition.ranged or one.denominator == 0:
        return one
    said = found.said.get(one.definition.id)
    return replace(one, coders=said, coders_reason="" if said else WITHHELD_RANGE)


def _figures(definition: Shares, counted: Counted, protected: Protected) -> Iterator[Figure]:
    if definition.axis in counted.asked:
        for part in definition.parts:
            for by, group, cell in groups(definition, counted):
                yield _figure(definition, part, (by, group), cell, protected)


def _figure(
    definition: Shares, part: str, where: tuple[str, str], cell: Cell, protected: Protected
) -> Figure:
    yes, total, undetermined, not_counted = (
        protected.published.get(cell | {(definition.axis.name, code)})
        for code in (part, COUNTED, UNDETERMINED, NOT_COUNTED)
    )
    value, interval, reason = None, None, WITHHELD
    if yes is not None and total is not None:
        estimate = simple(yes, total)
        if isinstance(estimate, Undefined):
            reason = estimate.reason
        else:
            value, interval, reason = estimate.value, estimate.interval, ""
    return Figure(
        definition, part, *where, yes, total, undetermined, not_counted, value, interval, SIMPLE, reason
    )


def _crossed(definition: Crossing, protected: Protected) -> Crossed:
    within, rows, columns = bounds(definition.of), definition.rows, definition.columns
    shown = columns.displayed(columns.known)
    counts = tuple(
        tuple(
            protected.published.get(within | {(rows.name, row), (columns.name, column)}) for column in shown
        )
        for row in definition.shown
    )
    known = [[cell for cell in row if cell is not None] for row in counts]
    whole = all(len(row) == len(shown) for row in known)
    found = associate(known) if whole else None
    return Crossed(definition, definition.shown, shown, counts, found, "" if whole else WITHHELD)
