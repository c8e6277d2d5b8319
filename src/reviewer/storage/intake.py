"""One file on its way in: batches are merged as they come, set by set, inside one writing.

Nothing grows with the file but a narrow table of the cases it touches; whatever is wrong, the writing
rolls back and no trace is left.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import insert

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.identifiers import AccountKey
from reviewer.services.ports import IntakeCounts
from reviewer.storage.intake_facts import (
    MEDIA_COLUMNS,
    MERGED_COLUMNS,
    NO_TEXT,
    Tally,
    contradictions,
    facts_of_row,
    facts_row,
    filled,
    media_rows,
)
from reviewer.storage.intake_totals import finish_cases, finish_shared, queue_new_cases
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.tables.cases import IntakeRow

MAX_CONFLICTS = 10_000

Arriving = tuple[CaseFacts, MediaItem | None, int]
"""An `IntakeRecord`, or whatever else is laid out as one."""

_BEGIN = Prepared(
    insert(IntakeRow),
    columns=("source", "account_id", "at", "cases_new", "cases_known", "media_new", "media_known"),
)
_END = Prepared(
    "UPDATE intake SET cases_new = :cases_new, cases_known = :cases_known, media_new = :media_new,"
    " media_known = :media_known WHERE id = :intake"
)
_COLUMNS = ", ".join(MEDIA_COLUMNS)
_STAGES = (
    Prepared("DROP TABLE IF EXISTS temp.touched"),
    Prepared("DROP TABLE IF EXISTS temp.batch"),
    # `facts`: what the file said so far of a case that was there before (JSON list), else NULL.
    Prepared(
        "CREATE TEMP TABLE touched (case_id INTEGER PRIMARY KEY, is_new INTEGER NOT NULL,"
        " last INTEGER NOT NULL, filled INTEGER NOT NULL DEFAULT 0, facts TEXT)"
    ),
    Prepared(
        f"CREATE TEMP TABLE batch (number INTEGER, case_id INTEGER, {_COLUMNS}, place INTEGER PRIMARY KEY)"
    ),
    Prepared("CREATE UNIQUE INDEX temp.batch_same ON batch (case_id, media_id, md5)"),
)
_UNSTAGE = (Prepared("DROP TABLE temp.touched"), Prepared("DROP TABLE temp.batch"))
_LAST_CASE = Prepared("SELECT coalesce(max(id), 0) FROM case_record")
_KNOWN_CASES = Prepared(
    "SELECT c.case_id, c.source, c.received, c.identified_status, c.country, c.attributes, c.id, t.is_new,"
    " t.facts, t.case_id IS NOT NULL, c.media FROM json_each(:ids) j"
    " CROSS JOIN case_record c ON c.case_id = j.value LEFT JOIN temp.touched t ON t.case_id = c.id"
)
_ADD_CASE = Prepared(
    "INSERT INTO case_record (case_id, source, received, identified_status, country, attributes, id,"
    " intake_id, media, images, videos, shared_media, revision)"
    " VALUES (?, nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, ''), ?, ?, ?, 0, 0, 0, 0, 1)"
)
_FILL_CASE = Prepared(
    "UPDATE case_record SET source = nullif(?2, ''), received = nullif(?3, ''),"
    " identified_status = nullif(?4, ''), country = nullif(?5, ''),"
    " attributes = ?6, revision = revision + ?8 WHERE id = ?7"
)
_TOUCH = Prepared(
    "INSERT INTO temp.touched (case_id, is_new, last, filled, facts) VALUES (?, ?, ?, ?, nullif(?, ''))"
    " ON CONFLICT (case_id) DO UPDATE SET filled = max(filled, excluded.filled),"
    " facts = excluded.facts"
)
_ADD_SOURCE = Prepared("INSERT OR IGNORE INTO case_source (case_id, source) VALUES (?, ?)")
_STAGE_MEDIA = Prepared(
    f"INSERT OR IGNORE INTO temp.batch (number, case_id, {_COLUMNS})"
    f" VALUES (?, ?{', ?' * len(MEDIA_COLUMNS)})"
)
_DROP_KNOWN = Prepared(
    "DELETE FROM temp.batch AS b WHERE EXISTS (SELECT 1 FROM media_item m WHERE m.case_id = b.case_id"
    " AND m.media_id = b.media_id AND ifnull(m.md5, x'') = unhex(b.md5))"
)
_NEW_NUMBERS = Prepared("SELECT DISTINCT number FROM temp.batch")
_MERGE = Prepared(
    f"INSERT INTO media_item (case_id, number, {_COLUMNS}, shared, intake_id)"
    " SELECT b.case_id, t.last + row_number() OVER (PARTITION BY b.case_id ORDER BY b.place),"
    f" {MERGED_COLUMNS}, 0, :intake"
    " FROM temp.batch b JOIN temp.touched t ON t.case_id = b.case_id"
)
_ADVANCE = Prepared(
    "UPDATE temp.touched SET last = last + n.items FROM"
    " (SELECT case_id, count(*) AS items FROM temp.batch GROUP BY case_id) n"
    " WHERE n.case_id = touched.case_id"
)
_EMPTY = Prepared("DELETE FROM temp.batch")
_COUNT_CASES = Prepared(
    "SELECT count(*) FILTER (WHERE is_new), count(*) FILTER (WHERE NOT is_new) FROM temp.touched"
)
_COUNT_ITEMS = Prepared(
    "SELECT coalesce(sum(t.last - c.media), 0) FROM temp.touched t JOIN case_record c ON c.id = t.case_id"
)
_KEEP = Prepared("UPDATE kept_count SET value = value + :more WHERE name = :name")


@dataclass(slots=True)
class _Known:
    """A case of the batch: its key, what stands in the store, what this file said so far."""

    key: int
    stored: CaseFacts
    said: CaseFacts
    is_new: bool
    media: int


class Intake:
    """Takes one file in; `finish` says what was new."""

    def __init__(self, access: Access, *, account: AccountKey, source: str, at: int) -> None:
        self._access = access
        self._source = source
        self._tally = Tally()
        self._row = 0
        self._conflicts: dict[tuple[str, str], None] = {}
        for statement in _STAGES:
            access.run(statement)
        none = {"cases_new": 0, "cases_known": 0, "media_new": 0, "media_known": 0}
        self._intake = access.insert(_BEGIN, source=source, account_id=account, at=at, **none)
        self._first_new = self._next_case = (access.one(_LAST_CASE) or (0,))[0] + 1

    def add(self, records: Sequence[Arriving]) -> None:
        """Take in a batch (thousands at a time)."""
        keys = self._take_cases(records)
        with_item = [record for record in records if record[1] is not None]
        if not with_item:
            return
        facts, items, given = zip(*with_item, strict=True)
        # A record without a number is counted by itself: below zero, no other one has its number.
        numbers = [number or -place for place, number in enumerate(given, self._row + 1)]
        self._row += len(numbers)
        rows = media_rows(numbers, [keys[one.case_id] for one in facts], items)
        self._access.many(_STAGE_MEDIA, rows)
        self._access.run(_DROP_KNOWN)
        new = self._access.all(_NEW_NUMBERS)
        self._tally.add(list(dict.fromkeys(numbers)), {row[0] for row in new})
        self._access.run(_MERGE, intake=self._intake)
        self._access.run(_ADVANCE)
        self._access.run(_EMPTY)

    def conflicts(self) -> list[tuple[str, str]]:
        """(case_id, field) where records of this file contradict each other; at most 10,000."""
        return list(self._conflicts)

    def finish(self) -> IntakeCounts:
        """Bring totals, shared media, text index and queues up to date with what was taken in."""
        cases_new, cases_known = self._access.one(_COUNT_CASES) or (0, 0)
        items = (self._access.one(_COUNT_ITEMS) or (0,))[0]
        self._access.run(_KEEP, name="cases", more=cases_new)
        self._access.run(_KEEP, name="media", more=items)
        finish_cases(self._access, first_new=self._first_new)
        finish_shared(self._access, intake=self._intake, items=items)
        queue_new_cases(self._access, first_new=self._first_new)
        for statement in _UNSTAGE:
            self._access.run(statement)
        counts = IntakeCounts(cases_new, cases_known, self._tally.new, self._tally.known)
        self._access.run(
            _END,
            intake=self._intake,
            cases_new=counts.cases_new,
            cases_known=counts.cases_known,
            media_new=counts.media_new,
            media_known=counts.media_known,
        )
        return counts

    def _take_cases(self, records: Iterable[Arriving]) -> dict[str, int]:
        said = self._facts_of_batch(records)
        known = self._known_cases(said)
        self._add_new([facts for case_id, facts in said.items() if case_id not in known], known)
        self._fill_known([(known[case_id], facts) for case_id, facts in said.items()])
        sources = [(known[case_id].key, facts.source or self._source) for case_id, facts in said.items()]
        self._access.many(_ADD_SOURCE, sources)
        return {case_id: case.key for case_id, case in known.items()}

    def _facts_of_batch(self, records: Iterable[Arriving]) -> dict[str, CaseFacts]:
        said: dict[str, CaseFacts] = {}
        last: CaseFacts | None = None
        for facts, _, _ in records:
            if facts is last:
                continue
            last = facts
            before = said.get(facts.case_id)
            if before is None:
                said[facts.case_id] = facts
            elif before is not facts:
                said[facts.case_id] = self._together(before, facts)
        return said

    def _together(self, before: CaseFacts, more: CaseFacts) -> CaseFacts:
        for name in contradictions(before, more):
            if len(self._conflicts) < MAX_CONFLICTS:
                self._conflicts[before.case_id, name] = None
        return filled(before, more)

    def _known_cases(self, said: Iterable[str]) -> dict[str, _Known]:
        known: dict[str, _Known] = {}
        for row in self._access.all(_KNOWN_CASES, ids=json.dumps(list(said))):
            stored = facts_of_row(row[:6])
            is_new, facts, touched = row[7:10]
            before = facts_of_row(json.loads(facts)) if facts else CaseFacts(stored.case_id)
            said_before = stored if is_new or (touched and not facts) else before
            known[stored.case_id] = _Known(row[6], stored, said_before, bool(is_new), row[10])
        return known

    def _add_new(self, new: list[CaseFacts], known: dict[str, _Known]) -> None:
        rows, touched = [], []
        for facts in new:
            known[facts.case_id] = _Known(self._next_case, facts, facts, True, 0)
            rows.append((*facts_row(facts), self._next_case, self._intake))
            touched.append((self._next_case, 1, 0, 0, NO_TEXT))
            self._next_case += 1
        self._access.many(_ADD_CASE, rows)
        self._access.many(_TOUCH, touched)

    def _fill_known(self, cases: list[tuple[_Known, CaseFacts]]) -> None:
        """Fill what the store leaves blank; what it has already stays."""
        changed, touched = [], []
        for case, facts in cases:
            said = case.said if case.said is facts else self._together(case.said, facts)
            stored = filled(case.stored, said)
            if stored is not case.stored:
                changed.append((*facts_row(stored), case.key, int(not case.is_new)))
            if not case.is_new:
                kept = NO_TEXT if said == stored else json.dumps(facts_row(said))
                touched.append((case.key, 0, case.media, int(stored is not case.stored), kept))
        self._access.many(_FILL_CASE, changed)
        self._access.many(_TOUCH, touched)
