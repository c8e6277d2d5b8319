"""One file on its way in: batches are merged as they come, set by set, inside one writing.

Nothing grows with the file but a narrow table of the cases it touches; whatever is wrong, the writing
rolls back and no trace is left.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import insert

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.identifiers import AccountKey
from reviewer.services.ports import IntakeCounts
from reviewer.storage.intake_facts import (
    NO_TEXT,
    OfCase,
    contradictions,
    facts_of_row,
    facts_row,
    filled,
    renewed,
)
from reviewer.storage.intake_media import MediaIntake
from reviewer.storage.intake_revisions import finish_revisions
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
_STAGES = (
    *(Prepared(f"DROP TABLE IF EXISTS temp.{name}") for name in ("touched", "changed_media", "lost_hash")),
    # `facts`: what the file said so far of a case that was there before (JSON list), else NULL;
    # `before`: what was stored of such a case, where it is no longer the same.
    Prepared(
        "CREATE TEMP TABLE touched (case_id INTEGER PRIMARY KEY, is_new INTEGER NOT NULL,"
        " last INTEGER NOT NULL, facts TEXT, before TEXT)"
    ),
    Prepared(
        "CREATE TEMP TABLE changed_media (case_id INTEGER, number INTEGER, before TEXT NOT NULL,"
        " PRIMARY KEY (case_id, number)) WITHOUT ROWID"
    ),
    Prepared("CREATE TEMP TABLE lost_hash (hash BLOB PRIMARY KEY) WITHOUT ROWID"),
)
_UNSTAGE = _STAGES[:3]
_LAST_CASE = Prepared("SELECT coalesce(max(id), 0) FROM case_record")
_KNOWN_CASES = Prepared(
    "SELECT c.case_id, c.source, c.received, c.identified_status, c.country, c.attributes, c.id, t.is_new,"
    " t.facts, t.case_id IS NOT NULL, coalesce(t.last, c.media) FROM json_each(:ids) j"
    " CROSS JOIN case_record c ON c.case_id = j.value LEFT JOIN temp.touched t ON t.case_id = c.id"
)
_ADD_CASE = Prepared(
    "INSERT INTO case_record (case_id, source, received, identified_status, country, attributes, id,"
    " intake_id, media, images, videos, shared_media, revision)"
    " VALUES (?, nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, ''), ?, ?, ?, 0, 0, 0, 0, 1)"
)
_RENEW_CASE = Prepared(
    "UPDATE case_record SET source = nullif(?2, ''), received = nullif(?3, ''),"
    " identified_status = nullif(?4, ''), country = nullif(?5, ''), attributes = ?6 WHERE id = ?7"
)
_TOUCH = Prepared(
    "INSERT INTO temp.touched (case_id, is_new, last, facts, before)"
    " VALUES (?, ?, ?, nullif(?, ''), nullif(?, ''))"
    " ON CONFLICT (case_id) DO UPDATE SET facts = excluded.facts, before = ifnull(before, excluded.before)"
)
_ADD_SOURCE = Prepared("INSERT OR IGNORE INTO case_source (case_id, source) VALUES (?, ?)")
_COUNT_CASES = Prepared(
    "SELECT count(*) FILTER (WHERE is_new), count(*) FILTER (WHERE NOT is_new) FROM temp.touched"
)
_COUNT_ITEMS = Prepared(
    "SELECT coalesce(sum(t.last - c.media), 0) FROM temp.touched t JOIN case_record c ON c.id = t.case_id"
)
_KEEP = Prepared("UPDATE kept_count SET value = value + :more WHERE name = :name")


class Intake:
    """Takes one file in; `finish` says what was new."""

    def __init__(self, access: Access, *, account: AccountKey, source: str, at: int) -> None:
        self._access = access
        self._source = source
        self._conflicts: dict[tuple[str, str], None] = {}
        for statement in _STAGES:
            access.run(statement)
        none = {"cases_new": 0, "cases_known": 0, "media_new": 0, "media_known": 0}
        self._intake = access.insert(_BEGIN, source=source, account_id=account, at=at, **none)
        self._media = MediaIntake(access, intake=self._intake)
        self._first_new = self._next_case = (access.one(_LAST_CASE) or (0,))[0] + 1

    def add(self, records: Sequence[Arriving]) -> None:
        """Take in a batch (thousands at a time)."""
        cases = self._take_cases(records)
        with_item = [record for record in records if record[1] is not None]
        if with_item:
            facts, items, given = zip(*with_item, strict=True)
            self._media.add([cases[one.case_id] for one in facts], items, given)

    def conflicts(self) -> list[tuple[str, str]]:
        """(case_id, field) where records of this file contradict each other; at most 10,000."""
        return list(self._conflicts)

    def finish(self) -> IntakeCounts:
        """Bring totals, shared media, text index and queues up to date with what was taken in."""
        cases_new, cases_known = self._access.one(_COUNT_CASES) or (0, 0)
        items = (self._access.one(_COUNT_ITEMS) or (0,))[0]
        self._access.run(_KEEP, name="cases", more=cases_new)
        self._access.run(_KEEP, name="media", more=items)
        cases_changed = finish_revisions(self._access, intake=self._intake)
        finish_cases(self._access, first_new=self._first_new)
        finish_shared(self._access, intake=self._intake, items=items + self._media.tally.changed)
        queue_new_cases(self._access, first_new=self._first_new)
        for statement in _UNSTAGE:
            self._access.run(statement)
        tally = self._media.tally
        counts = IntakeCounts(
            cases_new,
            cases_known,
            tally.new,
            tally.known,
            cases_changed=cases_changed,
            media_changed=tally.changed,
        )
        self._access.run(
            _END,
            intake=self._intake,
            cases_new=counts.cases_new,
            cases_known=counts.cases_known,
            media_new=counts.media_new,
            media_known=counts.media_known,
        )
        return counts

    def _take_cases(self, records: Iterable[Arriving]) -> dict[str, OfCase]:
        said = self._facts_of_batch(records)
        known = self._known_cases(said)
        self._add_new([facts for case_id, facts in said.items() if case_id not in known], known)
        self._renew_known([(known[case_id], facts) for case_id, facts in said.items()])
        sources = [(known[case_id].key, facts.source or self._source) for case_id, facts in said.items()]
        self._access.many(_ADD_SOURCE, sources)
        return known

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

    def _known_cases(self, said: Iterable[str]) -> dict[str, OfCase]:
        known: dict[str, OfCase] = {}
        for row in self._access.all(_KNOWN_CASES, ids=json.dumps(list(said))):
            stored = facts_of_row(row[:6])
            is_new, facts, touched = row[7:10]
            before = facts_of_row(json.loads(facts)) if facts else CaseFacts(stored.case_id)
            said_before = stored if is_new or (touched and not facts) else before
            known[stored.case_id] = OfCase(row[6], stored, said_before, bool(is_new), row[10])
        return known

    def _add_new(self, new: list[CaseFacts], known: dict[str, OfCase]) -> None:
        rows, touched = [], []
        for facts in new:
            known[facts.case_id] = OfCase(self._next_case, facts, facts, True, 0)
            rows.append((*facts_row(facts), self._next_case, self._intake))
            touched.append((self._next_case, 1, 0, NO_TEXT, NO_TEXT))
            self._next_case += 1
        self._access.many(_ADD_CASE, rows)
        self._access.many(_TOUCH, touched)

    def _renew_known(self, cases: list[tuple[OfCase, CaseFacts]]) -> None:
        """Bring what is stored of cases up to date, and keep what the file said of them so far."""
        changed, touched = [], []
        for case, facts in cases:
            said = case.said if case.said is facts else self._together(case.said, facts)
            now = filled(case.stored, said) if case.is_new else renewed(case.stored, said)
            if now is not case.stored:
                changed.append((*facts_row(now), case.key))
            if not case.is_new:
                kept = NO_TEXT if said == now else json.dumps(facts_row(said))
                before = NO_TEXT if now is case.stored else json.dumps(facts_row(case.stored))
                touched.append((case.key, 0, case.last, kept, before))
        self._access.many(_RENEW_CASE, changed)
        self._access.many(_TOUCH, touched)
