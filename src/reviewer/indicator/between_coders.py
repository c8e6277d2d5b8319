"""Where coders disagree: how many cases one of them sees so at least, and how many all of them see so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reviewer.indicator.answers import Axis
from reviewer.indicator.definitions import Definition, Shares

ALL = "all"
SOME = "some"
NOBODY = "nobody"
SAID = (ALL, SOME, NOBODY)
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
    return Axis(name, name, tuple((code, frozenset({code})) for code in SAID))


def coders_axes(definitions: Sequence[Definition]) -> tuple[Axis, ...]:
    """Every one of them, once, in order."""
    return tuple(dict.fromkeys(map(coders_axis, ranged(definitions))))


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
