"""Packages go in one after the other, cases come out: the rows stay in the engine."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reviewer.indicator.answers import Axis
from reviewer.indicator.axes import STRATUM
from reviewer.indicator.engine.book import Book, Slots, code_at, numbered
from reviewer.indicator.engine.doors import Door, Row
from reviewer.indicator.engine.numbering import Numbered, Numbering
from reviewer.indicator.engine.packed import COLUMNS
from reviewer.indicator.gathering import REASONS, Reason, SetApart

FEW_PATTERNS = 50_000
"""So many combinations of codes are added up here, and more in the engine."""


@dataclass(slots=True)
class Patterns:
    """How many cases have each combination of codes, as the engine holds it; each axis in its column."""

    _patterns: Any = field(repr=False)
    _columns: Mapping[Axis, str] = field(repr=False)
    _words: Sequence[str] = field(repr=False)
    _door: Door = field(repr=False)
    _few: list[Row] | None = field(default=None, repr=False)

    def tally(self, axes: Sequence[Axis]) -> Mapping[tuple[str, ...], int]:
        """See `cases.Cases`."""
        names = [self._columns[axis] for axis in axes]
        counts = Counter[tuple[str, ...]]()
        for row in self._rows(names):
            place = (_code(axis, row[name], self._words) for axis, name in zip(axes, names, strict=True))
            counts[tuple(place)] += row["cases"]
        return counts

    def _rows(self, names: Sequence[str]) -> Iterable[Row]:
        # Few patterns are fetched once: an engine takes longer to be asked than Python to add them up.
        if self._few is None:
            (found,) = self._door.rows(self._patterns.agg(patterns=self._patterns.count()))
            few = found["patterns"] <= FEW_PATTERNS
            self._few = list(self._door.rows(self._patterns)) if few else []
        if self._few:
            return self._few
        groups = self._patterns.group_by(*dict.fromkeys(names))
        return self._door.rows(groups.agg(cases=self._patterns.cases.sum()))


@dataclass(slots=True)
class Held:
    """Cases that an engine holds: see `gathering.Gathered` for what the numbers mean. `apart` lists the first
    records that were set apart, `apart_counts` counts all.
    """

    size: int
    apart: list[SetApart]
    apart_counts: Mapping[Reason, int]
    again: int
    shared: int
    population: str
    _patterns: Patterns = field(repr=False)
    _slots: Slots = field(repr=False)
    _words: Sequence[str] = field(repr=False)
    _door: Door = field(repr=False)

    @property
    def axes(self) -> tuple[Axis, ...]:
        """All that can be asked for."""
        return self._slots.axes

    def tally(self, axes: Sequence[Axis]) -> Mapping[tuple[str, ...], int]:
        """See `cases.Cases`."""
        return self._patterns.tally(axes)

    def placed(self, drawn: Any, unit: Axis) -> Patterns:
        """The cases that these rows name, with the axis STRATUM: an Arrow table of the texts unit, case and
        stratum, each pair of the first two once. To be asked for once.
        """
        own = f"axis{self._slots.axes.index(unit)}"
        table = self._door.table(drawn.select(["unit", "case", "stratum"]).rename_columns([own, *_DRAWN]))
        standing = self._door.kept("standing")
        both = standing.filter(standing.differ == 0).inner_join(table, [own, "case"])
        columns = {axis: f"axis{number}" for number, axis in enumerate(self._slots.axes)}
        groups = both.group_by(*columns.values(), "stratum").agg(cases=both.count())
        self._door.add("placed", groups)
        return Patterns(self._door.kept("placed"), columns | {STRATUM: "stratum"}, self._words, self._door)


_DRAWN = ("case", "stratum")


def _code(axis: Axis, value: Any, words: Sequence[str]) -> str:
    return value if isinstance(value, str) else code_at(axis, value, words)


def hold(
    packages: Iterable[tuple[str, Any]],
    door: Door,
    *,
    book: Book,
    axes: Sequence[Axis],
    listed: int = 1000,
    told: Callable[[int], None] = lambda _: None,
) -> Held:
    """`packages`: a name and its rows, an Arrow table of texts with COLUMNS. `told` hears how many packages
    are in. At most `listed` records that are set apart are named.
    """
    from reviewer.indicator.engine import expressions

    slots = Slots(tuple(axes))
    names: list[str] = []
    numbering = Numbering.of(book, slots)
    for answers, named in _batches(packages, names, numbering, door.rows_at_once):
        door.add("records", expressions.records(door.table(answers), door.table(named), book, slots))
        told(len(names))
    records = door.kept("records")
    door.add("standing", expressions.standing(records, book, slots))
    return _held(records, door, slots, [code for _, code in numbered(book)], names, listed)


def _held(
    records: Any, door: Door, slots: Slots, words: Sequence[str], names: Sequence[str], listed: int
) -> Held:
    standing = door.kept("standing")
    cases = standing.filter(standing.differ == 0)
    by_column = {axis: f"axis{number}" for number, axis in enumerate(slots.axes)}
    door.add("patterns", cases.group_by(*by_column.values()).agg(cases=cases.count()))
    (sums,) = door.rows(
        cases.agg(
            size=cases.count(),
            sound=cases.sound.sum(),
            shared=(1 - cases.alone).sum(),
        )
    )
    size = sums["size"]
    apart, counts = _apart(records, standing, door, names, listed)
    return Held(
        size=size,
        apart=apart,
        apart_counts=counts,
        again=(sums["sound"] or 0) - size,
        shared=sums["shared"] or 0,
        population=_digest(door.batches(cases.select("case").order_by("case"))),
        _patterns=Patterns(door.kept("patterns"), by_column, words, door),
        _slots=slots,
        _words=words,
        _door=door,
    )


def _apart(
    records: Any, standing: Any, door: Door, names: Sequence[str], listed: int
) -> tuple[list[SetApart], dict[Reason, int]]:
    from reviewer.indicator.engine import expressions

    faulty = records.filter(records.fault != expressions.SOUND).select("package", "case", "fault")
    differing = standing.filter(standing.differ == 1).select("case")
    against = expressions.latest(records).inner_join(differing, "case").select("package", "case")
    against = against.mutate(fault=REASONS.index("contradiction"))
    both = faulty.union(against.cast(dict(faulty.schema().items())))
    counts = {
        REASONS[row["fault"]]: row["n"] for row in door.rows(both.group_by("fault").agg(n=both.count()))
    }
    first = both.order_by(["case", "package", "fault"]).limit(listed)
    found = [SetApart(names[row["package"]], row["case"], REASONS[row["fault"]]) for row in door.rows(first)]
    return found, {reason: counts[reason] for reason in REASONS if reason in counts}


def _digest(cases: Iterable[Any]) -> str:
    digest = hashlib.sha256()
    for batch in cases:
        names = batch.column("case").to_pylist()
        digest.update("".join(f"{name}\n" for name in names).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _batches(
    packages: Iterable[tuple[str, Any]], names: list[str], numbering: Numbering, most: int | None
) -> Iterator[tuple[Any, Any]]:
    import pyarrow as pa

    nothing = pa.table({name: pa.array([], pa.string()) for name in COLUMNS})
    waiting, rows, records = [numbering.apply(nothing, 0, 0)], 0, 0
    for name, table in packages:
        waiting.append(numbering.apply(table, len(names), records))
        names.append(name)
        rows += waiting[-1].answers.num_rows
        records += waiting[-1].records.num_rows
        if most is not None and rows >= most:
            yield _together(waiting)
            waiting, rows = [], 0
    if waiting:
        yield _together(waiting)


def _together(waiting: Sequence[Numbered]) -> tuple[Any, Any]:
    import pyarrow as pa

    return pa.concat_tables([one.answers for one in waiting]), pa.concat_tables(
        [one.records for one in waiting]
    )
