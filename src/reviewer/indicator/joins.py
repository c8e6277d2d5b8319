"""Codes that are shown together only, so that fewer counts are small: asked for by people, and proposed.

What is joined stays apart in the system of counts, unseen: an earlier or a later release of the same cases
that shows the codes by themselves is attacked together with this one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from reviewer.indicator.answers import NONE, NOT_COUNTED, UNDETERMINED, Axis
from reviewer.indicator.cases import Cases
from reviewer.indicator.counting import axes_of, count
from reviewer.indicator.definitions import Crossing, Definition
from reviewer.indicator.disclosure.joining import SIGN, Proposal, proposals

_MOST_CODES = 40
_UNSAID = frozenset({NONE, NOT_COUNTED, UNDETERMINED})


class CannotJoin(ValueError):
    """These codes cannot be shown together; says why."""


@dataclass(frozen=True, slots=True)
class Join:
    """Codes of a breakdown (by its name) that are shown as one."""

    axis: str
    codes: tuple[str, ...]

    @property
    def name(self) -> str:
        """How the joined code is called."""
        return SIGN.join(self.codes)


def check_joins(definitions: Sequence[Definition], joins: Sequence[Join]) -> None:
    """Raises CannotJoin where a join is not one of codes that these definitions show apart."""
    axes = {axis.name: axis for axis in axes_of(definitions) if not axis.rest}
    for join in joins:
        if join.axis not in axes:
            raise CannotJoin(f"there is no breakdown '{join.axis}'; there are {', '.join(sorted(axes))}")
        _check(axes[join.axis], join)
    named = [(join.axis, code) for join in joins for code in join.codes]
    if len(set(named)) < len(named):
        raise CannotJoin("a code is named twice")


def _check(axis: Axis, join: Join) -> None:
    known = axis.known
    strange = [code for code in join.codes if known and code not in known]
    if strange or not all(join.codes) or _UNSAID & set(join.codes):
        said = f"; it has {', '.join(known)}" if known else ""
        raise CannotJoin(f"'{join.name}' is not of codes of '{axis.name}'{said}")
    if len(join.codes) < 2:
        raise CannotJoin(f"'{join.name}' of '{axis.name}' is one code, and joins nothing")
    if known and len(join.codes) >= len(known):
        raise CannotJoin(f"'{join.name}' would leave nothing apart of '{axis.name}'")
    places = sorted(known.index(code) for code in join.codes) if axis.ordered else []
    if places and places[-1] - places[0] != len(places) - 1:
        raise CannotJoin(
            f"'{join.name}' are not neighbours; the order of '{axis.name}' is {', '.join(known)}"
        )


def with_joins(definitions: Sequence[Definition], joins: Iterable[Join]) -> tuple[Definition, ...]:
    """The same definitions in which these codes are shown together; breakdowns they lack are passed over."""
    by_axis: dict[str, list[Join]] = {}
    for join in joins:
        by_axis.setdefault(join.axis, []).append(join)
    return tuple(_joined(one, by_axis) for one in definitions)


def _joined(one: Definition, joins: Mapping[str, Sequence[Join]]) -> Definition:
    if isinstance(one, Crossing):
        rows, columns = _axis(one.rows, joins), _axis(one.columns, joins)
        return replace(one, rows=rows, columns=columns, shown=rows.displayed(one.shown))
    axis = _axis(one.axis, joins)
    by = tuple(_axis(other, joins) for other in one.by)
    return replace(one, axis=axis, by=by, parts=axis.displayed(one.parts))


def _axis(axis: Axis, joins: Mapping[str, Sequence[Join]]) -> Axis:
    if axis.rest or axis.name not in joins:
        return axis
    order = axis.known.index if axis.known else None
    ordered = [replace(join, codes=tuple(sorted(join.codes, key=order))) for join in joins[axis.name]]
    return replace(axis, joins=tuple((join.name, join.codes) for join in ordered))


def proposed(definitions: Sequence[Definition], cases: Cases, *, threshold: int) -> list[Proposal]:
    """Pairs of codes which, shown together, would leave fewer small counts in the tables; the best first.

    They tell where counts are small: they are for whoever makes the tables, and never stand in them.
    """
    counted = count(definitions, cases)
    codes = {
        axis.name: [one for one in axis.displayed(known) if one not in _UNSAID]
        for axis, known in counted.codes.items()
        if not axis.rest and axis in counted.asked
    }
    few = {name: known for name, known in codes.items() if len(known) <= _MOST_CODES}
    ordered = {axis.name for axis in counted.codes if axis.ordered}
    return proposals(counted.system.counts, counted.wanted, few, ordered, threshold=threshold)
