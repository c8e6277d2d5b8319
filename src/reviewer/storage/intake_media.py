"""Media items on their way in: new ones are numbered and stored, known ones compared with what is stored."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from operator import add

from reviewer.domain.case import MediaItem
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
    f"SELECT j.value ->> 3, m.number, {', '.join(STORED_VALUES)} FROM json_each(:keys) j"
    " CROSS JOIN media_item m ON m.case_id = j.value ->> 0 AND m.media_id = j.value ->> 1"
    " AND ifnull(m.md5, x'') = unhex(j.value ->> 2)"
)
_CHANGE = Prepared(
    f"UPDATE media_item SET ({_COLUMNS}) = ({', '.join(STAGED_VALUES)}), intake_id = ?"
    " WHERE case_id = ? AND number = ?"
)
_NOTE = Prepared("INSERT OR IGNORE INTO temp.changed_media (case_id, number, before) VALUES (?, ?, ?)")
_ADVANCE = Prepared("UPDATE temp.touched SET last = ? WHERE case_id = ?")
_LOST = Prepared("INSERT OR IGNORE INTO temp.lost_hash (hash) VALUES (unhex(?))")
_SHA1 = MEDIA_COLUMNS.index("sha1")
_MD5 = MEDIA_COLUMNS.index("md5")


class MediaIntake:
    """Takes the items of one file in, batch by batch; `tally` counts their records."""

    def __init__(self, access: Access, *, intake: int) -> None:
        self._access = access
        self.hashes = HashIntake(access)
        self._intake = intake
        self._row = 0
        self._changed_known = False
        self.tally = Tally()

    def add(self, cases: Sequence[OfCase], items: Sequence[MediaItem], given: Sequence[int]) -> bool:
        """Take in items with their cases and the numbers of their records (0: a record of its own).

        True where something of a case changed that was there before.
        """
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
        return self._changed_known

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
                if self._compare(cases[place], rows[place], *known):
                    changed.add(numbers[place])
            places = [place for place in places if place not in stored]
            rows = [rows[place] for place in places]
        new.update(map(numbers.__getitem__, places))
        heads = [cases[place].next_item(self._intake) for place in places]
        self._changed_known |= not all(cases[place].is_new for place in places)
        self._access.many(_ADD, map(add, heads, rows))
        self.hashes.add(heads, rows)

    def _stored(self, cases: Sequence[OfCase], keys: Sequence[Row]) -> dict[int, tuple[int, Row]]:
        """Of the items that are known: their number in the case and what is stored, by place."""
        asked = [
            (*key, place) for place, (case, key) in enumerate(zip(cases, keys, strict=True)) if case.last
        ]
        if not asked:
            return {}
        return {row[0]: (row[1], row[2:]) for row in self._access.all(_KNOWN, keys=json.dumps(asked))}

    def _compare(self, case: OfCase, row: Row, number: int, stored: Row) -> bool:
        """Whether the record says something that is not stored; what it leaves blank stays."""
        if row == stored:
            return False
        now = combined(stored, row)
        if now == stored:
            return False
        self._changed_known |= not case.is_new
        self._access.many(_CHANGE, [(*now, self._intake, case.key, number)])
        self._access.many(_NOTE, [(case.key, number, json.dumps(stored))])
        if now[_SHA1] != stored[_SHA1]:
            self.hashes.replace(stored[_SHA1], now[_SHA1], (case.key, number))
            if stored[_SHA1]:
                self._access.many(_LOST, [(stored[_SHA1],)])
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
