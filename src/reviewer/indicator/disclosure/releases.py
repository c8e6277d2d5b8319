"""The log of what was published, so that nobody is found by comparing a release with an earlier one."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from reviewer.indicator.disclosure.attack import attack, narrow
from reviewer.indicator.disclosure.cells import Cell, Sum, in_order
from reviewer.indicator.disclosure.protecting import Protected
from reviewer.indicator.disclosure.pulse import Pulse, nobody


@dataclass(frozen=True, slots=True)
class Release:
    """`population` identifies the cases (a digest of their pseudonyms): tables of the same population are
    attacked together. Counts that were hidden are not in it: the log may lie beside the tables.
    """

    name: str
    at: int  # microseconds since 1970, UTC
    population: str
    threshold: int
    published: Mapping[Cell, int]
    hidden: frozenset[Cell]
    sums: tuple[Sum, ...]
    unasked: frozenset[Cell] = frozenset()


@dataclass(frozen=True, slots=True)
class Finding:
    """What an earlier release together with the new one gives away; `cells` are named, never counted."""

    earlier: str
    cells: tuple[Cell, ...]
    reason: str


SAME_CASES = "with this release, hidden counts of the same cases can be worked out"
FEW_CAME = "since this release so few cases were added or taken away that the difference shows them"
CONTRADICTS = "this release counts the same cases differently"


def release(name: str, at: int, population: str, tables: Protected) -> Release:
    return Release(
        name,
        at,
        population,
        tables.threshold,
        dict(tables.published),
        tables.hidden,
        tables.sums,
        tables.unasked,
    )


def against_earlier(new: Release, earlier: Iterable[Release], *, pulse: Pulse = nobody) -> list[Finding]:
    """Empty where the new release may leave. Releases of the same cases are attacked together, all at once;
    of other cases, every count that both publish, or that a reader adds up or subtracts from what they do,
    must differ by nothing or by the threshold at least. `pulse` is called between programmes; what it raises
    ends it.
    """
    before = list(earlier)
    same = [one for one in before if one.population == new.population]
    others = [one for one in before if one.population != new.population]
    found = [*_contradicting(new, same)]
    if not found and same:
        found.extend(_together(new, same, pulse))
    return found + [finding for one in others for finding in _difference(new, one)]


def _contradicting(new: Release, same: list[Release]) -> Iterator[Finding]:
    for one in same:
        cells = [cell for cell, count in new.published.items() if one.published.get(cell, count) != count]
        if cells:
            yield Finding(one.name, _sorted(cells), CONTRADICTS)


def _together(new: Release, same: list[Release], pulse: Pulse) -> Iterator[Finding]:
    published: dict[Cell, int] = {}
    hidden, unasked = set[Cell](), set[Cell]()
    sums: dict[Sum, None] = {}
    for one in (*same, new):
        published.update(one.published)
        hidden |= one.hidden
        unasked |= one.unasked
        sums.update(dict.fromkeys(one.sums))
    given_away = [cell for cell in hidden if cell in published]
    unknown = (hidden | unasked) - set(published)
    only = hidden & unknown
    rooms = attack(published, unknown, list(sums), only=only, enough=new.threshold, pulse=pulse)
    opened = [*given_away, *narrow(rooms, new.threshold)]
    if opened:
        yield Finding(", ".join(one.name for one in same), _sorted(opened), SAME_CASES)


def _difference(new: Release, old: Release) -> Iterator[Finding]:
    known, before = _worked_out(new), _worked_out(old)
    both = known.keys() & before.keys()
    cells = {cell for cell in both if 0 < abs(known[cell] - before[cell]) < new.threshold}
    # What parts that nobody knows have together is known too: the total without the others.
    for one in _with_unions(dict.fromkeys((*new.sums, *old.sums)), both):
        told = [part for part in one.parts if part in both]
        if one.total in both and len(told) < len(one.parts):
            rest, less = (
                counts[one.total] - sum(map(counts.__getitem__, told)) for counts in (known, before)
            )
            if 0 < abs(rest - less) < new.threshold:
                cells.add(one.total)
    if cells:
        yield Finding(old.name, _sorted(cells), FEW_CAME)


def _with_unions(sums: Collection[Sum], known: Collection[Cell]) -> Iterator[Sum]:
    """The sums; where a known count joins parts of one, as a union of codes does, it stands for them."""
    joined: dict[Cell, list[Sum]] = {}
    for one in sums:
        if one.total in known and any(part not in known for part in one.parts):
            joined.setdefault(one.parts[0], []).append(one)
    for one in sums:
        parts = set(one.parts)
        for union in (union for part in one.parts for union in joined.get(part, ())):
            if union.total != one.total and parts.issuperset(union.parts):
                parts = parts.difference(union.parts) | {union.total}
        yield Sum(one.total, tuple(parts))


def _worked_out(one: Release) -> dict[Cell, int]:
    """What was published, and every count that follows from a sum of which all others are known."""
    known = dict(one.published)
    using: dict[Cell, list[Sum]] = {}
    for total in one.sums:
        for cell in total.cells:
            using.setdefault(cell, []).append(total)
    waiting = list(one.sums)
    while waiting:
        total = waiting.pop()
        unknown = [cell for cell in total.cells if cell not in known]
        if len(unknown) == 1:
            (cell,) = unknown
            signs = ((total.total, 1), *((part, -1) for part in total.parts))
            rest = sum(sign * known[other] for other, sign in signs if other != cell)
            known[cell] = -rest if cell == total.total else rest
            waiting.extend(using[cell])
    return known


def _sorted(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    return tuple(sorted(cells, key=in_order))


def to_line(one: Release) -> str:
    """One line of JSON, the same for the same release."""
    cells = sorted({*one.published, *one.hidden, *one.unasked}, key=in_order)
    place = {cell: i for i, cell in enumerate(cells)}
    document = {
        "name": one.name,
        "at": one.at,
        "population": one.population,
        "threshold": one.threshold,
        "cells": [[sorted(cell), one.published.get(cell)] for cell in cells],
        "unasked": [place[cell] for cell in sorted(one.unasked, key=in_order)],
        "sums": [[place[cell] for cell in total.cells] for total in one.sums],
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def from_line(line: str) -> Release:
    """The release of `to_line`. Anything else raises ValueError: what cannot be read protects nobody."""
    try:
        document = json.loads(line)
        cells = [frozenset((str(a), str(b)) for a, b in cell) for cell, _ in document["cells"]]
        counts = [count for _, count in document["cells"]]
        unasked = frozenset(cells[place] for place in document["unasked"])
        nothing = frozenset(cell for cell, count in zip(cells, counts, strict=True) if count is None)
        sums = [(total, *parts) for total, *parts in document["sums"]]
        return Release(
            str(document["name"]),
            int(document["at"]),
            str(document["population"]),
            int(document["threshold"]),
            {cell: int(count) for cell, count in zip(cells, counts, strict=True) if count is not None},
            nothing - unasked,
            tuple(Sum(cells[total], tuple(cells[part] for part in parts)) for total, *parts in sums),
            unasked,
        )
    except (KeyError, TypeError, IndexError, ValueError) as problem:
        raise ValueError("not a line of the log of releases") from problem
