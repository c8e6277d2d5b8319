"""Codes that are shown together only, so that fewer counts are small: asked for by people, and proposed.

What is joined stays apart in the system of counts, unseen: an earlier or a later release of the same cases
that shows the codes by themselves is attacked together with this one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from reviewer.indicator.answers import NONE, NOT_COUNTED, UNDETERMINED, Axis
from reviewer.indicator.cases import Cases
from reviewer.indicator.counting import axes_of
from reviewer.indicator.definitions import Crossing, Definition, Shares
from reviewer.indicator.disclosure.cells import Table
from reviewer.indicator.disclosure.joining import Proposal, proposals

SIGN = "+"
"""Between the codes of a join, in its name."""

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
    parts = [tuple(sorted(join.codes, key=order)) for join in joins[axis.name]]
    return replace(axis, joins=tuple((SIGN.join(codes), codes) for codes in parts))


def proposed(definitions: Sequence[Definition], cases: Cases, *, threshold: int) -> list[Proposal]:
    """Pairs of codes which, shown together, would leave fewer small counts in the tables; the best first.

    They tell where counts are small: they are for whoever makes the tables, and never stand in them.
    """
    tables = list(_tables(definitions, cases))
    ordered = {axis.name for axis in axes_of(definitions) if axis.ordered}
    return proposals(tables, ordered, threshold=threshold)


def _tables(definitions: Sequence[Definition], cases: Cases) -> Iterator[Table]:
    for one in definitions:
        bound = tuple(axis for axis, _ in one.of)
        within = tuple(code for _, code in one.of)
        axis = one.rows if isinstance(one, Crossing) else one.axis
        for other in one.by if isinstance(one, Shares) else (one.columns,):
            counts = cases.tally((*bound, axis, other))
            table = _table((axis, other), {key[-2:]: n for key, n in counts.items() if key[:-2] == within})
            if all(2 <= len(codes) <= _MOST_CODES for codes in table.variables.values()):
                yield table


def _table(axes: tuple[Axis, Axis], counts: Mapping[tuple[str, ...], int]) -> Table:
    """What is said, as it is shown: joined codes as one, and nothing of cases that say nothing."""
    said = {key: count for key, count in counts.items() if not _UNSAID & set(key)}
    shown = [axis.displayed(axis.known or sorted({key[at] for key in said})) for at, axis in enumerate(axes)]
    found = dict.fromkeys(product(*shown), 0)
    for key, count in said.items():
        found[axes[0].displayed(key[:1])[0], axes[1].displayed(key[1:])[0]] += count
    return Table({axis.name: codes for axis, codes in zip(axes, shown, strict=True)}, found)
