"""How far coders agree, by groups of cases, as further cells of the linked tables.

Each case with a final answer was coded alike, apart, or once: a partition of the cases that the answers
partition too. Where coders differ across the cut of a range, the range says of these cases that some coders
say so; the attack knows it. A group is said whole or not at all, and never at the cost of a figure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reviewer.indicator.answers import COUNTED, NOT_COUNTED, Axis
from reviewer.indicator.between_coders import (
    ACROSS,
    COMPARED,
    SINGLE,
    SOME,
    agreement_axis,
    alike,
    alike_axis,
    coders_axis,
    ranged,
)
from reviewer.indicator.cases import Cases
from reviewer.indicator.counting import bounds, count, groups
from reviewer.indicator.definitions import ALIKE, Definition, Shares
from reviewer.indicator.disclosure.adding import added
from reviewer.indicator.disclosure.cells import Cell, Linked, Sum
from reviewer.indicator.disclosure.protecting import Protected
from reviewer.indicator.disclosure.pulse import Pulse, nobody


@dataclass(frozen=True, slots=True)
class Agreed:
    """Cases that several coded (`compared`), those of which all of them say the same (`alike`), and the ones
    beside (`others`: coded once, or without a final answer); `others` is None where it is hidden.
    """

    alike: int
    compared: int
    others: int | None


@dataclass(frozen=True, slots=True)
class Agreements:
    """`said` gives every line of each definition, whose counts are None where they are withheld, by its id,
    its breakdown and its group; `protected` has the cells.
    """

    protected: Protected
    said: Mapping[tuple[str, str, str], Agreed | None] = field(default_factory=dict)


def agreements(
    definitions: Sequence[Definition], cases: Cases, protected: Protected, *, pulse: Pulse = nobody
) -> Agreements:
    """As many lines as can be said beside tables that are protected already, wholes before groups. Nothing is
    said where no case has a group, or none was coded twice. `pulse` is called before each line, and while it
    is attacked.
    """
    said: dict[tuple[str, str, str], Agreed | None] = {}
    for one in alike(definitions):
        wish = replace(one, axis=agreement_axis(one), parts=(ALIKE, COMPARED), alike=False)
        counted = count([wish], _Compared(cases, one))
        lines = list(groups(wish, counted))
        within = bounds(one.of)
        if len(lines) == 1 or not counted.system.counts.get(_of(one, within, COMPARED)):
            continue
        _link(counted.system, one, definitions, protected)
        for by, group, cell in lines:
            pulse()
            shown = {_of(one, cell, code) for code in (ALIKE, COMPARED)}
            grown = added(protected, counted.system, shown, pulse=pulse)
            protected = grown or protected
            said[one.id, by, group] = None if grown is None else _agreed(one, cell, protected)
    return Agreements(protected, said)


@dataclass(frozen=True, slots=True)
class _Compared:
    """Cases on the axis of an agreement: those with an answer and no word of coders were coded once."""

    cases: Cases
    definition: Shares

    def tally(self, axes: Sequence[Axis]) -> Mapping[tuple[str, ...], int]:
        """See `cases.Cases`."""
        own = agreement_axis(self.definition)
        if own not in axes:
            return self.cases.tally(axes)
        at = list(axes).index(own)
        asked = [*axes[:at], self.definition.axis, *axes[at + 1 :], alike_axis(self.definition)]
        found = Counter[tuple[str, ...]]()
        for (*codes, said), cases in self.cases.tally(asked).items():
            codes[at] = _word(codes[at], said)
            found[tuple(codes)] += cases
        return found


def _word(final: str, said: str) -> str:
    if final == NOT_COUNTED:
        return NOT_COUNTED
    return SINGLE if said == NOT_COUNTED else said


def _of(definition: Shares, cell: Cell, code: str) -> Cell:
    return cell | {(definition.axis.name, code)}


def _link(system: Linked, own: Shares, definitions: Sequence[Definition], protected: Protected) -> None:
    # Of one range the cases on which coders differ are those who differ across its cut.
    known = protected.published.keys() | protected.hidden | protected.unasked
    across = _of(own, bounds(own.of), ACROSS)
    for cell in _differing(own, definitions):
        if cell in known:
            system.counts[cell] = system.counts[across]
            system.sums.append(Sum(cell, (across,)))


def _differing(own: Shares, definitions: Sequence[Definition]) -> Iterator[Cell]:
    for one in ranged(definitions):
        if (one.axis.variable, one.of) == (own.axis.variable, own.of):
            yield bounds(one.of) | {(one.axis.name, COUNTED), (coders_axis(one).name, SOME)}


def _agreed(definition: Shares, cell: Cell, protected: Protected) -> Agreed:
    known = protected.published
    same, compared = (known[_of(definition, cell, code)] for code in (ALIKE, COMPARED))
    answered, unanswered = (known.get(_of(definition, cell, code)) for code in (COUNTED, NOT_COUNTED))
    if answered is None or unanswered is None:
        return Agreed(same, compared, None)
    return Agreed(same, compared, answered - compared + unanswered)
