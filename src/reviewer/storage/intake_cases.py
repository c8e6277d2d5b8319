"""Cases of one file on its way in: new ones wait in a temporary table until everything of the file is there.

Their media stand in the store already, under keys behind the last case: nothing leads there until the cases
themselves follow.  What a file says anew of cases that were there before waits beside too (`intake_renewed`).
So what is written can be made durable at any moment and is still seen by nobody.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.storage.intake_facts import (
    NO_TEXT,
    OfCase,
    contradictions,
    facts_of_row,
    facts_row,
    filled,
    renewed,
)
from reviewer.storage.intake_renewed import Renewed
from reviewer.storage.intake_said import kept_of, said_of
from reviewer.storage.prepared import Access, Prepared, Row

MAX_CONFLICTS = 10_000
MOST_WAITING = 200_000
"""New cases that wait in memory; with one more all of them are stored, and from then on nothing is hidden."""

Arriving = tuple[CaseFacts, MediaItem | None, int]
"""An `IntakeRecord`, or whatever else is laid out as one."""

_TABLES = (
    # `facts`: what the file said so far of a case that was there before (`intake_said`), else NULL.
    Prepared(
        "CREATE TEMP TABLE touched (case_id INTEGER PRIMARY KEY, is_new INTEGER NOT NULL,"
        " last INTEGER NOT NULL, facts TEXT)"
    ),
    Prepared(
        "CREATE TEMP TABLE waiting_case (case_id TEXT NOT NULL UNIQUE, source TEXT, received TEXT,"
        " identified_status TEXT, country TEXT, attributes TEXT NOT NULL, id INTEGER PRIMARY KEY)"
    ),
    Prepared(
        "CREATE TEMP TABLE waiting_source (case_id INTEGER, source TEXT, PRIMARY KEY (case_id, source))"
        " WITHOUT ROWID"
    ),
)
_UNSTAGE = tuple(
    Prepared(f"DROP TABLE IF EXISTS temp.{name}") for name in ("touched", "waiting_case", "waiting_source")
)
_LAST_CASE = Prepared("SELECT coalesce(max(id), 0) FROM case_record")
_OF = "c.case_id, c.source, c.received, c.identified_status, c.country, c.attributes, c.id"
_KNOWN = Prepared(
    f"SELECT {_OF}, t.is_new, t.facts, t.case_id IS NOT NULL, coalesce(t.last, c.media)"
    " FROM json_each(:ids) j CROSS JOIN case_record c ON c.case_id = j.value"
    " LEFT JOIN temp.touched t ON t.case_id = c.id"
)
_WAITING = Prepared(
    f"SELECT {_OF}, 1, NULL, 1, t.last FROM json_each(:ids) j"
    " CROSS JOIN temp.waiting_case c ON c.case_id = j.value CROSS JOIN temp.touched t ON t.case_id = c.id"
)
_FACTS = "nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, '')"
_ADD_WAITING = Prepared(f"INSERT INTO temp.waiting_case VALUES (?, {_FACTS}, ?, ?)")
_INTO_RECORD = (
    "INSERT INTO case_record (case_id, source, received, identified_status, country, attributes, id,"
    " intake_id, media, images, videos, shared_media, revision)"
)
_ADD_CASE = Prepared(f"{_INTO_RECORD} VALUES (?, {_FACTS}, ?, ?, ?, 0, 0, 0, 0, 1)")
_SHOW_CASES = Prepared(
    f"{_INTO_RECORD} SELECT case_id, source, received, identified_status, country, attributes, id, :intake,"
    " 0, 0, 0, 0, 1 FROM temp.waiting_case ORDER BY id"
)
_SHOW_WITH_TOTALS = Prepared(
    f"{_INTO_RECORD[:-1]}, highest_category, any_victim_identified, first_created, last_created)"
    " SELECT w.case_id, w.source, w.received, w.identified_status, w.country, w.attributes, w.id, :intake,"
    " ifnull(n.media, 0), ifnull(n.images, 0), ifnull(n.videos, 0), 0, 1, n.category, n.victim, n.first,"
    " n.last FROM temp.waiting_case w LEFT JOIN temp.touched_totals n ON n.case_id = w.id ORDER BY w.id"
)
_INDEX_SOME = Prepared(
    "INSERT INTO case_text (rowid, case_id, source, country) SELECT id, case_id, source, country"
    " FROM temp.waiting_case WHERE id >= :first ORDER BY id LIMIT :some"
)
_SHOW_SOURCES = Prepared(
    "INSERT OR IGNORE INTO case_source (case_id, source)"
    " SELECT case_id, source FROM temp.waiting_source ORDER BY case_id, source"
)
_EMPTY = (Prepared("DELETE FROM temp.waiting_case"), Prepared("DELETE FROM temp.waiting_source"))
_RENEW = (
    " SET source = nullif(?2, ''), received = nullif(?3, ''), identified_status = nullif(?4, ''),"
    " country = nullif(?5, ''), attributes = ?6 WHERE id = ?7"
)
_RENEW_CASE = Prepared(f"UPDATE case_record{_RENEW}")
_RENEW_WAITING = Prepared(f"UPDATE temp.waiting_case{_RENEW}")
_TOUCH = Prepared(
    "INSERT INTO temp.touched (case_id, is_new, last, facts) VALUES (?, ?, ?, nullif(?, ''))"
    " ON CONFLICT (case_id) DO UPDATE SET facts = excluded.facts"
)
_ADD_SOURCE = Prepared("INSERT OR IGNORE INTO case_source (case_id, source) VALUES (?, ?)")
_WAITING_SOURCE = Prepared("INSERT OR IGNORE INTO temp.waiting_source VALUES (?, ?)")


class CaseIntake:
    """Takes the cases of one file in, batch by batch; `begun` is told before the first of them is stored.

    `waits`: new cases do, which asks for a connection that leaves foreign keys alone.
    """

    def __init__(
        self, access: Access, *, intake: int, source: str, waits: bool, begun: Callable[[], None]
    ) -> None:
        self._access = access
        self._intake = intake
        self._source = source
        self._begun = begun
        self._conflicts: dict[tuple[str, str], None] = {}
        for statement in (*_UNSTAGE, *_TABLES):
            access.run(statement)
        self.first_new = self._next = (access.one(_LAST_CASE) or (0,))[0] + 1
        self.not_indexed = self.first_new
        self._waits = waits
        self.renewed = Renewed(access)

    @property
    def hidden(self) -> bool:
        """Whether a commit would show nothing to anybody."""
        return self._waits

    def take(self, facts: Iterable[CaseFacts]) -> dict[str, OfCase]:
        """The cases of a batch by their ids, known or new, from what each record says of its case."""
        said = self._facts_of_batch(facts)
        known = self._known_cases(said)
        self._add_new([facts for case_id, facts in said.items() if case_id not in known], known)
        self._renew_known([(known[case_id], facts) for case_id, facts in said.items()])
        self._add_sources([(known[case_id], facts.source or self._source) for case_id, facts in said.items()])
        return known

    def conflicts(self) -> list[tuple[str, str]]:
        """(case_id, field) where records of this file contradict each other, since this was asked before.

        At most 10,000 are kept until then, as many as ten in each case of a batch.
        """
        found = list(self._conflicts)
        self._conflicts.clear()
        return found

    def index(self, sizes: Iterator[int]) -> Iterator[None]:
        """Enter the cases that wait into the text index, piece by piece: it leads to nothing yet."""
        while self._waits and self.not_indexed < self._next:
            size = next(sizes)
            self._access.run(_INDEX_SOME, first=self.not_indexed, some=size)
            self.not_indexed = min(self.not_indexed + size, self._next)
            yield

    def show_with_totals(self) -> int:
        """Store the cases that wait with the totals of `stage_totals`; the key of the first that has them."""
        first: int = self.first_new if self._waits else self._next
        self._show(_SHOW_WITH_TOTALS)
        return first

    def _show(self, statement: Prepared) -> None:
        """Store the cases that wait: from now on they are seen."""
        if self._waits:
            self._begun()
            self._access.run(statement, intake=self._intake)
            self._access.run(_SHOW_SOURCES)
            for one in _EMPTY:
                self._access.run(one)
            self._waits = False

    def close(self) -> None:
        """Take the temporary tables away."""
        self.renewed.close()
        for statement in _UNSTAGE:
            self._access.run(statement)

    def _facts_of_batch(self, by_record: Iterable[CaseFacts]) -> dict[str, CaseFacts]:
        said: dict[str, CaseFacts] = {}
        last: CaseFacts | None = None
        for facts in by_record:
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
        for row in self._rows_of(json.dumps(list(said))):
            stored = facts_of_row(row[:6])
            is_new, facts, touched = row[7:10]
            said_before = CaseFacts(stored.case_id)
            if is_new or touched:
                said_before = said_of(facts or NO_TEXT, stored, usual=self._source)
            known[stored.case_id] = OfCase(row[6], stored, said_before, bool(is_new), row[10])
        return known

    def _rows_of(self, ids: str) -> Iterator[Row]:
        yield from self._access.all(_KNOWN, ids=ids)
        # What the file said anew of some of them stands for what is stored.
        yield from self.renewed.rows_of(ids)
        if self._waits:
            yield from self._access.all(_WAITING, ids=ids)

    def _add_new(self, new: Sequence[CaseFacts], known: dict[str, OfCase]) -> None:
        if self._waits and self._next + len(new) - self.first_new > MOST_WAITING:
            self._show(_SHOW_CASES)
        rows, touched = [], []
        for facts in new:
            known[facts.case_id] = OfCase(self._next, facts, facts, True, 0)
            rows.append((*facts_row(facts), self._next))
            touched.append((self._next, 1, 0, NO_TEXT))
            self._next += 1
        if self._waits:
            self._access.many(_ADD_WAITING, rows)
        else:
            self._begun()
            self._access.many(_ADD_CASE, [(*row, self._intake) for row in rows])
        self._access.many(_TOUCH, touched)

    def _renew_known(self, cases: Sequence[tuple[OfCase, CaseFacts]]) -> None:
        """Bring what is stored of cases up to date, and keep what the file said of them so far."""
        renewed_cases: tuple[list[Row], list[Row]] = ([], [])
        touched = []
        for case, facts in cases:
            said = case.said if case.said is facts else self._together(case.said, facts)
            now = filled(case.stored, said) if case.is_new else renewed(case.stored, said)
            if now is not case.stored:
                renewed_cases[case.is_new].append((*facts_row(now), case.key))
            if not case.is_new:
                touched.append((case.key, 0, case.last, kept_of(said, now, usual=self._source)))
        old, new = renewed_cases
        self.renewed.add(old)
        self._access.many(_RENEW_WAITING if self._waits else _RENEW_CASE, new)
        self._access.many(_TOUCH, touched)

    def _add_sources(self, sources: Sequence[tuple[OfCase, str]]) -> None:
        new = [(case.key, source) for case, source in sources if case.is_new]
        self.renewed.add_sources([(case.key, source) for case, source in sources if not case.is_new])
        self._access.many(_WAITING_SOURCE if self._waits else _ADD_SOURCE, new)
