"""The range between all coders and any coder, as further cells of the linked tables.

What a reader can work out of a range is counted as if it stood in the tables: cases on which coders differ,
and how their answers lie to the final ones. That a final answer is what all coders said, or what one of them
said, is known to be the rule: wherever no case is against it, the attack knows that there is none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reviewer.indicator.answers import COUNTED, NOT_COUNTED
from reviewer.indicator.between_coders import (
    ALL,
    NOBODY,
    SAID,
    SOME,
    CodersRange,
    coders_axis,
    codes_of,
    ranged,
)
from reviewer.indicator.cases import Cases
from reviewer.indicator.counting import bounds
from reviewer.indicator.definitions import Definition, Shares
from reviewer.indicator.disclosure.adding import added
from reviewer.indicator.disclosure.cells import Cell, Linked, Sum
from reviewer.indicator.disclosure.protecting import Protected
from reviewer.indicator.disclosure.pulse import Pulse, nobody

WITHHELD_RANGE = "withheld: a small count of series on which coders differ could be worked out"

ANY = "any"
_YES, _NO = "yes", "no"
_Counts = Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Ranges:
    """`said` gives the range by the id of its definition; in the order of definitions, as far as protection
    lets them; `protected` has their cells.
    """

    protected: Protected
    said: Mapping[str, CodersRange] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Level:
    # The cases of one denominator: how many have a final answer (yes or no) and this said by their coders.
    definition: Shares
    within: Cell
    counts: _Counts

    def cell(self, code: str, said: str = "") -> Cell:
        of = self.definition
        name = {_YES: of.ranged, _NO: f"not {of.ranged}"}.get(code, code)
        beside = {(coders_axis(of).name, said)} if said else set()
        return self.within | {(of.axis.name, name)} | beside


def ranges(
    definitions: Sequence[Definition], cases: Cases, protected: Protected, *, pulse: Pulse = nobody
) -> Ranges:
    """As many ranges as can be said beside tables that are protected already: a range is published whole or
    not at all, and never at the cost of a figure. `pulse` is called before each, and while it is attacked.
    """
    said: dict[str, CodersRange] = {}
    levels: list[_Level] = []
    for one in ranged(definitions):
        pulse()
        level = _Level(one, bounds(one.of), _counts(one, cases))
        if not all(level.cell(code) in protected.published for code in (_YES, COUNTED)):
            continue
        others = [other for other in levels if _is_beside(level, other)]
        grown = _with(protected, level, others, pulse)
        if grown is not None:
            protected = grown
            levels.append(level)
            said[one.id] = CodersRange(*(grown.published[level.cell(COUNTED, how)] for how in (ALL, ANY)))
    return Ranges(protected, said)


def _counts(definition: Shares, cases: Cases) -> _Counts:
    yes = frozenset(codes_of(definition.axis, definition.ranged))
    asked = [frozenset(codes_of(axis, code)) for axis, code in definition.of]
    found = dict.fromkeys([(final, how) for final in (_YES, _NO) for how in SAID], 0)
    axes = [*(axis for axis, _ in definition.of), definition.axis, coders_axis(definition)]
    for (*bound, code, how), count in cases.tally(axes).items():
        if code != NOT_COUNTED and all(one in among for one, among in zip(bound, asked, strict=True)):
            final = _YES if code in yes else _NO
            # Where nothing is said of the coders, all of them say what the final answer says.
            found[final, how if how != NOT_COUNTED else ALL if final == _YES else NOBODY] += count
    return found


def _is_beside(one: _Level, other: _Level) -> bool:
    same = one.definition.axis == other.definition.axis
    return same and (one.within < other.within or other.within < one.within)


def _with(protected: Protected, level: _Level, others: Sequence[_Level], pulse: Pulse) -> Protected | None:
    shown = {level.cell(COUNTED, how) for how in (*SAID, ANY)} | {level.cell(_NO)}
    # Nobody overrules coders who agree, and nothing is settled that none of them said: a reader counts on it.
    shown |= {
        level.cell(code, how) for code, how in ((_NO, ALL), (_YES, NOBODY)) if not level.counts[code, how]
    }
    further = _system(level)
    for other in others:
        whole, part = (other, level) if other.within < level.within else (level, other)
        _link(further, whole, part)
    return added(protected, further, shown, pulse=pulse)


def _system(level: _Level) -> Linked:
    system = Linked({level.cell(*place): count for place, count in level.counts.items()})
    for how in SAID:
        system.join(level.cell(COUNTED, how), [level.cell(final, how) for final in (_YES, _NO)])
    for final in (_YES, _NO):
        system.join(level.cell(final), [level.cell(final, how) for how in SAID])
    system.join(level.cell(COUNTED), [level.cell(final) for final in (_YES, _NO)])
    system.join(level.cell(COUNTED), [level.cell(COUNTED, how) for how in SAID])
    system.join(level.cell(COUNTED, ANY), [level.cell(COUNTED, how) for how in (ALL, SOME)])
    return system


def _link(system: Linked, whole: _Level, part: _Level) -> None:
    # The cases of the whole that are not in the part: what two ranges say of them by their difference.
    beside = "; ".join(f"{name} {code}" for name, code in sorted(part.within - whole.within))
    rest = _Level(
        whole.definition,
        whole.within | {("beside", beside)},
        {place: count - part.counts[place] for place, count in whole.counts.items()},
    )
    for place, count in rest.counts.items():
        for one in (whole, part):
            system.counts.setdefault(one.cell(*place), one.counts[place])
        system.counts[rest.cell(*place)] = count
        system.sums.append(Sum(whole.cell(*place), (part.cell(*place), rest.cell(*place))))
    for how in SAID:
        system.join(rest.cell(COUNTED, how), [rest.cell(final, how) for final in (_YES, _NO)])
