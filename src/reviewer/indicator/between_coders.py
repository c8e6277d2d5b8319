"""Where coders disagree: how many cases one of them sees so at least, and how many all of them see so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reviewer.indicator.answers import NOT_COUNTED, Axis
from reviewer.indicator.axes import ones
from reviewer.indicator.definitions import ALIKE, Definition, Shares

ALL = "all"
SOME = "some"
NOBODY = "nobody"
SAID = (ALL, SOME, NOBODY)
ONE_SIDE = "apart_on_one_side"
ACROSS = "apart_across"
"""Coders who differ: on one side of what a range is of, or across it."""
SINGLE = "coded_once"
COMPARED = "compared"
"""Cases of which several coders say something."""
TOLD = (ALIKE, ONE_SIDE, ACROSS)
BY_CODERS = "_by_coders"
"""How the names of axes end that say it: no variable of a codebook counts under such a name."""


@dataclass(frozen=True, slots=True)
class CodersRange:
    """Of the cases of a share's denominator so many all coders see so (`by_all`), and so many one of them at
    least (`by_any`); in the cases between them coders differ.
    """

    by_all: int
    by_any: int


def ranged(definitions: Sequence[Definition]) -> list[Shares]:
    """Those of which a range is said."""
    return [one for one in definitions if isinstance(one, Shares) and one.ranged]


def coders_axis(definition: Shares) -> Axis:
    """What the coders of a case say of the ranged part, where that is not what its final answer says of all.
    One for each variable: two cuts of one would show how coders differ case by case.
    """
    name = f"{definition.axis.name}{BY_CODERS}"
    return Axis(name, name, ones(*SAID))


def alike(definitions: Sequence[Definition]) -> list[Shares]:
    """Those that say how far coders agree; only beside the range of the same variable."""
    cut = {one.axis.variable for one in ranged(definitions)}
    return [one for one in definitions if isinstance(one, Shares) and one.alike and one.axis.variable in cut]


def alike_axis(definition: Shares) -> Axis:
    """Whether the coders of a case say the same, of cases that several coded: nothing is said of others."""
    name = f"{definition.axis.name}_{ALIKE}{BY_CODERS}"
    return Axis(name, name, ones(*TOLD))


def agreement_axis(definition: Shares) -> Axis:
    """The same as a cut of the cases that have a final answer: its cells stand beside those of answers."""
    groups = ones(*TOLD, SINGLE, NOT_COUNTED)
    own = definition.axis
    return Axis(own.name, alike_axis(definition).variable, groups, ((COMPARED, TOLD),), always=True)


def coders_axes(definitions: Sequence[Definition]) -> tuple[Axis, ...]:
    """Every one of them, once, in order."""
    every = (*map(coders_axis, ranged(definitions)), *map(alike_axis, alike(definitions)))
    return tuple(dict.fromkeys(every))


def codes_of(axis: Axis, part: str) -> tuple[str, ...]:
    """The codes of a union, or the code itself."""
    return dict(axis.unions).get(part, (part,))


def cuts(definitions: Sequence[Definition]) -> Iterator[tuple[Axis, Axis, frozenset[str]]]:
    """Of each variable with a range: the axis of what coders say, the axis of the answers, the codes that
    count as yes. Two cuts of one variable raise ValueError.
    """
    found: dict[str, tuple[Axis, Axis, frozenset[str]]] = {}
    for one in ranged(definitions):
        cut = coders_axis(one), one.axis, frozenset(codes_of(one.axis, one.ranged))
        if found.setdefault(one.axis.variable, cut) != cut:
            raise ValueError("a variable has one range between coders")
    yield from found.values()
