"""Agreement on parts of the cases: months, codebook versions, countries, strata, attributes."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reviewer.agreement.coded import Codings, Places
from reviewer.agreement.compare import independent
from reviewer.agreement.margins import holm
from reviewer.agreement.parts import Division, by_label
from reviewer.agreement.result import Defined, Result, Undefined
from reviewer.agreement.set_alpha import exact_set_agreement
from reviewer.agreement.tally import Tally
from reviewer.services.agreement.behind_results import GroupLine
from reviewer.services.agreement.estimates import estimate, with_jackknife
from reviewer.services.agreement.lines import NO_AC, Rated, headline, set_estimate, shown_ac, shown_agreement
from reviewer.services.agreement.results import FEWEST_COMPARED, Kind
from reviewer.services.ports import Reading

MOST_GROUPS = 60
NOT_SAID = ""
"""The label of cases of which a source says nothing."""


@dataclass(frozen=True, slots=True)
class _Part:
    """`line` without a comparison, and alpha with its jackknife error, by which it is compared."""

    line: GroupLine
    judged: Result


def before_and_after(rated: Rated, division: Division) -> tuple[GroupLine, ...]:
    """One line for each part in its order, each compared with the one before it."""
    return _after_each_other(
        [_part(rated, name, division.units_of(number)) for number, name in enumerate(division.names)]
    )


def versions(rated: Sequence[tuple[str, Rated]]) -> tuple[GroupLine, ...]:
    """One line for each (version, ratings under it), each compared with the version before it."""
    return _after_each_other([_part(one, label, None) for label, one in rated if not one.measure.reason])


def against_the_others(rated: Rated, division: Division) -> tuple[GroupLine, ...]:
    """One line for each of the largest parts, each compared with all other cases."""
    kept = division.largest(MOST_GROUPS)
    parts = [_part(rated, name, kept.units_of(number)) for number, name in enumerate(kept.names)]
    if len(parts) < 2:
        return tuple(part.line for part in parts)
    rest = [_part(rated, name, kept.others(number)) for number, name in enumerate(kept.names)]
    return _compared(parts, [_difference(part, other) for part, other in zip(parts, rest, strict=True)])


def division_by(read: Reading, codings: Codings, group: str) -> Division:
    """The units by a column of their cases (see `Ratings.groups`)."""
    keys, numbers = array("q"), array("q")
    known: dict[str, int] = {}
    for case, label in read.ratings.labels(group):
        keys.append(case)
        numbers.append(known.setdefault(label if label is not None else NOT_SAID, len(known)))
    return by_label(codings, keys, numbers, list(known))


def _after_each_other(parts: Sequence[_Part]) -> tuple[GroupLine, ...]:
    if not parts:
        return ()
    later = [_difference(second, first) for first, second in pairwise(parts)]
    return _compared(parts, [None, *later])


def _difference(first: _Part, second: _Part) -> Result:
    fewest = min(first.line.pairable, second.line.pairable)
    if fewest < FEWEST_COMPARED:
        return Undefined(
            f"one side has {fewest} cases to compare; at least {FEWEST_COMPARED} are needed", fewest
        )
    return independent(first.judged, second.judged)


def _compared(parts: Sequence[_Part], differences: Sequence[Result | None]) -> tuple[GroupLine, ...]:
    found = [one.details.get("p") if isinstance(one, Defined) else None for one in differences]
    adjusted = holm([p if isinstance(p, float) else None for p in found])
    return tuple(
        replace(part.line, difference=None if difference is None else estimate(difference), p=p)
        for part, difference, p in zip(parts, differences, adjusted, strict=True)
    )


def _part(rated: Rated, label: str, units: Places | None) -> _Part:
    return _part_of_sets(rated, label, units) if rated.kind is Kind.SET else _part_of(rated, label, units)


def _part_of(rated: Rated, label: str, units: Places | None) -> _Part:
    tally = rated.tally if units is None else Tally(rated.ratings.of_units(units))
    value, knife = headline(tally, rated)
    line = GroupLine(
        label=label,
        units=tally.patterns.units,
        pairable=tally.patterns.pairable,
        agreement=shown_agreement(tally),
        alpha=with_jackknife(value, knife),
        ac=shown_ac(tally, rated),
    )
    return _Part(line, knife)


def _part_of_sets(rated: Rated, label: str, units: Places | None) -> _Part:
    sets = rated.sets if units is None else rated.sets.of_units(units)
    found, shown = set_estimate(sets)
    sizes = sets.sizes()
    line = GroupLine(
        label=label,
        units=int((sizes > 0).sum()),
        pairable=int((sizes >= 2).sum()),
        agreement=estimate(exact_set_agreement(sets)),
        alpha=shown,
        ac=NO_AC,
    )
    return _Part(line, found)
