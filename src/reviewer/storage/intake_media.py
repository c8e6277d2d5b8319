"""Media items on their way in: new ones are numbered and stored, known ones compared with what is stored.

What is new or changed of a case that was there before stands beside until the end (`intake_beside`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from reviewer.storage.beside import BESIDE
from reviewer.storage.intake_answering import Answering
from reviewer.storage.intake_beside import Beside
from reviewer.storage.intake_facts import (
    MEDIA_COLUMNS,
    STAGED_VALUES,
    STORED_VALUES,
    OfCase,
    Tally,
    combined,
    media_columns,
)
from reviewer.storage.intake_hashes import HashIntake
from reviewer.storage.prepared import Access, Prepared, Row

_COLUMNS = ", ".join(MEDIA_COLUMNS)
_ADD = Prepared(
    f"INSERT INTO media_item (case_id, number, intake_id, shared, {_COLUMNS})"
    f" VALUES (?, ?, ?, 0, {', '.join(STAGED_VALUES)})"
)
_KNOWN = Prepared(
    f"SELECT j.value ->> 3, m.case_id, m.number, {', '.join(STORED_VALUES)} FROM json_each(:keys) j"
    " CROSS JOIN media_item m ON m.case_id = j.value ->> 0 AND m.media_id = j.value ->> 1"
    " AND ifnull(m.md5, x'') = unhex(j.value ->> 2)"
)
_CHANGE = Prepared(
    f"UPDATE media_item SET ({_COLUMNS}) = ({', '.join(STAGED_VALUES)}), intake_id = ?"
    " WHERE case_id = ? AND number = ?"
)
_ADVANCE = Prepared("UPDATE temp.touched SET last = ? WHERE case_id = ?")
_ID, _MD5, _SHA1 = (MEDIA_COLUMNS.index(name) for name in ("media_id", "md5", "sha1"))

Columns = Sequence[Sequence[Any]]
"""Items by columns, each as long as there are items."""


class _Known(NamedTuple):
    """An item that is known: where it stands, and how; and how it stood before this file, if it did."""

    at: int
    number: int
    now: Row
    before: Row | None


class MediaIntake:
    """Takes the items of one file in, batch by batch; `tally` counts their records."""

    def __init__(self, access: Access, *, intake: int) -> None:
        self._access = access
        self.hashes = HashIntake(access)
        self._intake = intake
        self._row = 0
        self.beside = Beside(access, self.hashes)
        self.answering = Answering(access, intake=intake)
        self.tally = Tally()

    def add(self, cases: Sequence[OfCase], items: Columns, given: Sequence[int]) -> None:
        """Take in items with their cases and the numbers of their records (0: a record of its own).

        `items` are columns in the order of `MediaItem`.
        """
        # A record without a number is counted by itself: below zero, no other one has its number.
        begun, self._row = self._row, self._row + len(given)
        numbers = given if all(given) else [number or -place for place, number in enumerate(given, begun + 1)]
        bound = media_columns(items)
        keys = list(zip([case.key for case in cases], bound[_ID], bound[_MD5], strict=True))
        new: set[int] = set()
        changed: set[int] = set()
        for part in _without_repeats(keys):
            self._part(
                cases[part], [column[part] for column in bound], (keys[part], numbers[part]), new, changed
            )
        self.tally.add(list(dict.fromkeys(numbers)), new, changed)
        once = dict(zip(map(id, cases), cases, strict=True)).values()
        self._access.many(_ADVANCE, [(case.last, case.key) for case in once])

    def _part(
        self,
        cases: Sequence[OfCase],
        items: Columns,
        marks: tuple[Sequence[Row], Sequence[int]],
        new: set[int],
        changed: set[int],
    ) -> None:
        keys, numbers = marks
        stored = self._stored(cases, keys)
        if stored:
            rows = list(zip(*items, strict=True))
            for place, known in stored.items():
                if self._compare(cases[place], rows[place], known):
                    changed.add(numbers[place])
            places = [place for place in range(len(rows)) if place not in stored]
            cases, numbers = [cases[place] for place in places], [numbers[place] for place in places]
            items = [[column[place] for place in places] for column in items]
        if cases:
            new.update(numbers)
            self._store(cases, items)

    def _store(self, cases: Sequence[OfCase], items: Columns) -> None:
        """Items that are not known, each behind the last one of its case."""
        at: list[int] = []
        numbers: list[int] = []
        are_new = True
        for _, run in groupby(cases, key=id):
            case, *more = run
            at += [case.place] * (1 + len(more))
            numbers += case.next_items(1 + len(more))
            are_new = are_new and case.is_new
        rows = list(zip(at, numbers, [self._intake] * len(at), *items, strict=True))
        self.answering.add(rows if are_new else [one for one in rows if one[0] < BESIDE])
        self._access.many(_ADD, rows)
        self.hashes.add(at, numbers, items)
        if not are_new:
            self.beside.further()

    def _stored(self, cases: Sequence[OfCase], keys: Sequence[Row]) -> dict[int, _Known]:
        """The items that are known, by place."""
        asked = [
            (*key, place) for place, (case, key) in enumerate(zip(cases, keys, strict=True)) if case.last
        ]
        found = {
            place: _Known(at, number, tuple(now), None if cases[place].is_new else tuple(now))
            for place, at, number, *now in self._asked(asked)
        }
        if self.beside.are_some:
            for place, at, number, *now in self._asked([(BESIDE + key, *rest) for key, *rest in asked]):
                before = found[place].before if place in found else None
                found[place] = _Known(at, number, tuple(now), before)
        return found

    def _asked(self, asked: Sequence[Row]) -> list[Row]:
        return self._access.all(_KNOWN, keys=json.dumps(asked)) if asked else []

    def _compare(self, case: OfCase, row: Row, known: _Known) -> bool:
        """Whether the record says something that is not known; what it leaves blank stays."""
        at, number, stored, before = known
        if row == stored:
            return False
        now = combined(stored, row)
        if now == stored:
            return False
        if at == case.key and not case.is_new:
            self.beside.put(at, number, now, self._intake)
        elif now == before:
            self.beside.take_away(case.key, number)
        else:
            self._access.many(_CHANGE, [(*now, self._intake, at, number)])
        if not case.is_new:
            self.beside.rehash(case.key, number, before, now=now, last=stored)
            return True
        self.answering.read_back()
        if now[_SHA1] != stored[_SHA1]:
            self.hashes.replace(stored[_SHA1], now[_SHA1], (at, number))
        return True


def _without_repeats(keys: Sequence[Row]) -> Iterator[slice]:
    """The whole, or pieces of it in order, in each of which every key is its own."""
    if len(set(keys)) == len(keys):
        yield slice(0, len(keys))
        return
    start, seen = 0, set[Row]()
    for place, key in enumerate(keys):
        if key in seen:
            yield slice(start, place)
            start, seen = place, set()
        seen.add(key)
    yield slice(start, len(keys))
