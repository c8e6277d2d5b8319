"""Media items on their way in: new ones are numbered and stored, known ones compared with what is stored.

What is new or changed of a case that was there before stands beside until the end (`intake_beside`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from operator import add
from typing import NamedTuple

from reviewer.domain.case import MediaItem
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
    media_rows,
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
_SHA1 = MEDIA_COLUMNS.index("sha1")
_MD5 = MEDIA_COLUMNS.index("md5")


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

    def add(self, cases: Sequence[OfCase], items: Sequence[MediaItem], given: Sequence[int]) -> None:
        """Take in items with their cases and the numbers of their records (0: a record of its own)."""
        # A record without a number is counted by itself: below zero, no other one has its number.
        numbers = [number or -place for place, number in enumerate(given, self._row + 1)]
        self._row += len(numbers)
        rows = list(media_rows(items))
        keys = [(case.key, row[0], row[_MD5]) for case, row in zip(cases, rows, strict=True)]
        new: set[int] = set()
        changed: set[int] = set()
        for part in _without_repeats(keys):
            self._part(cases[part], rows[part], (keys[part], numbers[part]), new, changed)
        self.tally.add(list(dict.fromkeys(numbers)), new, changed)
        self._access.many(
            _ADVANCE, [(case.last, case.key) for case in {id(one): one for one in cases}.values()]
        )

    def _part(
        self,
        cases: Sequence[OfCase],
        rows: Sequence[Row],
        marks: tuple[Sequence[Row], Sequence[int]],
        new: set[int],
        changed: set[int],
    ) -> None:
        keys, numbers = marks
        stored = self._stored(cases, keys)
        places: Sequence[int] = range(len(rows))
        if stored:
            for place, known in stored.items():
                if self._compare(cases[place], rows[place], known):
                    changed.add(numbers[place])
            places = [place for place in places if place not in stored]
            rows = [rows[place] for place in places]
        new.update(map(numbers.__getitem__, places))
        heads = [cases[place].next_item(self._intake) for place in places]
        whole = list(map(add, heads, rows))
        are_new = all(cases[place].is_new for place in places)
        self.answering.add(whole if are_new else [one for one in whole if one[0] < BESIDE])
        self._access.many(_ADD, whole)
        self.hashes.add(heads, rows)
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
