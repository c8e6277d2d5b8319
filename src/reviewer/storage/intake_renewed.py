"""What a file says anew of cases that were there before: it waits in temporary tables, ready to be stored.

Facts, sources and revisions stand there as rows; the last transaction takes them over as they are.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from reviewer.storage.beside import BESIDE
from reviewer.storage.intake_facts import facts_changes, facts_of_row
from reviewer.storage.prepared import Access, Prepared, Row

_AT_ONCE = 1_000
_TABLES = (
    # What is known of each case once the file is in, as far as that is something else than what is stored.
    Prepared(
        "CREATE TEMP TABLE renewed_case (id INTEGER PRIMARY KEY, source TEXT, received TEXT,"
        " identified_status TEXT, country TEXT, attributes TEXT)"
    ),
    # The source is empty where it is the one that most have: the file's own name.
    Prepared(
        "CREATE TEMP TABLE further_source (case_id INTEGER, source TEXT, PRIMARY KEY (case_id, source))"
        " WITHOUT ROWID"
    ),
    # The cases that get a revision, with what changed of their facts.
    Prepared("CREATE TEMP TABLE changed_case (case_id INTEGER PRIMARY KEY, changes TEXT NOT NULL)"),
)
_UNSTAGE = tuple(
    Prepared(f"DROP TABLE IF EXISTS temp.{name}")
    for name in ("renewed_case", "further_source", "changed_case")
)
_FACTS = "source, received, identified_status, country, attributes"
_OF_CASE = ", ".join(f"c.{name}" for name in _FACTS.split(", "))
_NOW = ", ".join(f"ifnull(r.{name}, c.{name})" for name in _FACTS.split(", "))
# A blank says nothing, so that nothing is blank that was not: what is not kept here is as it is stored.
_RENEW = Prepared(
    "INSERT OR REPLACE INTO temp.renewed_case SELECT c.id, nullif(nullif(?2, ''), c.source),"
    " nullif(nullif(?3, ''), c.received), nullif(nullif(?4, ''), c.identified_status),"
    " nullif(nullif(?5, ''), c.country), nullif(?6, c.attributes)"
    " FROM case_record c WHERE c.id = ?7 AND c.case_id = ?1"
)
_RENEWED = Prepared(
    f"SELECT c.case_id, {_NOW}, c.id, 0, t.facts, 1, t.last FROM json_each(:ids) j"
    " CROSS JOIN case_record c ON c.case_id = j.value CROSS JOIN temp.renewed_case r ON r.id = c.id"
    " CROSS JOIN temp.touched t ON t.case_id = c.id"
)
_SEE_AGAIN = Prepared(
    "INSERT OR IGNORE INTO temp.further_source SELECT ?1, ?3"
    " WHERE NOT EXISTS (SELECT 1 FROM case_source WHERE case_id = ?1 AND source = ?2)"
)
_COMPARED = Prepared(
    f"SELECT c.id, c.case_id, {_OF_CASE}, c.case_id, {_NOW}"
    " FROM temp.renewed_case r JOIN case_record c ON c.id = r.id WHERE r.id > :after ORDER BY r.id"
    " LIMIT :some"
)
_ADD_CHANGED = Prepared("INSERT INTO temp.changed_case VALUES (?, ?)")
# An item beside that is in the store too has changed.
_ADD_CHANGED_BY_MEDIA = Prepared(
    "INSERT OR IGNORE INTO temp.changed_case SELECT k.id, '{}' FROM temp.beside_case k WHERE EXISTS (SELECT 1"
    f" FROM media_item s JOIN media_item i ON i.case_id = k.id AND i.number = s.number"
    f" WHERE s.case_id = k.id + {BESIDE})"
)
_COUNT_CHANGED = Prepared("SELECT count(*) FROM temp.changed_case")

_INDEX = Prepared(
    "INSERT OR REPLACE INTO case_text (rowid, case_id, source, country)"
    " SELECT r.id, c.case_id, ifnull(r.source, c.source), ifnull(r.country, c.country)"
    " FROM temp.renewed_case r JOIN case_record c ON c.id = r.id"
    " WHERE r.source IS NOT NULL OR r.country IS NOT NULL ORDER BY r.id"
)
_ADD_REVISIONS = Prepared(
    "INSERT INTO case_revision (case_id, revision, intake_id, changes)"
    " SELECT n.case_id, c.revision + 1, :intake, n.changes FROM temp.changed_case n"
    " JOIN case_record c ON c.id = n.case_id ORDER BY n.case_id"
)
_RAISE = Prepared(
    "UPDATE case_record SET revision = revision + 1 WHERE id IN (SELECT case_id FROM temp.changed_case)"
)
_STORE = Prepared(
    f"UPDATE case_record AS c SET ({_FACTS}) = (SELECT {_NOW} FROM temp.renewed_case r WHERE r.id = c.id)"
    " WHERE id IN (SELECT id FROM temp.renewed_case)"
)
_STORE_SOURCES = Prepared(
    "INSERT OR IGNORE INTO case_source (case_id, source)"
    " SELECT case_id, iif(source = '', :usual, source) FROM temp.further_source ORDER BY case_id, source"
)


class Renewed:
    """Keeps what one file says anew of known cases until it is stored."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._some = False
        self._usual = ""
        for statement in (*_UNSTAGE, *_TABLES):
            access.run(statement)

    def add(self, rows: Sequence[Row]) -> None:
        """Cases as `facts_row` gives them, each with its key."""
        self._some = self._some or bool(rows)
        self._access.many(_RENEW, rows)

    def add_sources(self, sources: Sequence[tuple[int, str]]) -> None:
        """Cases that were seen from a source."""
        if sources and not self._usual:
            self._usual = sources[0][1]
        usual = self._usual
        self._access.many(_SEE_AGAIN, [(case, one, "" if one == usual else one) for case, one in sources])

    def rows_of(self, ids: str) -> list[Row]:
        """Of the cases of these ids (JSON list) those that are kept here, as they will stand in the store."""
        return self._access.all(_RENEWED, ids=ids) if self._some else []

    def find_changes(self) -> int:
        """Work out the revisions; how many cases have one.  Nothing of the store is changed."""
        for rows in self._compared():
            changes = [
                (row[0], facts_changes(facts_of_row(row[1:7]), facts_of_row(row[7:13]))) for row in rows
            ]
            self._access.many(
                _ADD_CHANGED, [(key, json.dumps(one, ensure_ascii=False)) for key, one in changes if one]
            )
        self._access.run(_ADD_CHANGED_BY_MEDIA)
        count: int = (self._access.one(_COUNT_CHANGED) or (0,))[0]
        return count

    def _compared(self) -> Iterator[list[Row]]:
        after = 0
        while rows := self._access.all(_COMPARED, after=after, some=_AT_ONCE):
            yield rows
            after = rows[-1][0]

    def store(self, intake: int) -> None:
        """Take everything over: from now on it is seen."""
        for statement in (_INDEX, _STORE):
            self._access.run(statement)
        self._access.run(_STORE_SOURCES, usual=self._usual)
        self._access.run(_ADD_REVISIONS, intake=intake)
        self._access.run(_RAISE)

    def close(self) -> None:
        """Take the temporary tables away."""
        for statement in _UNSTAGE:
            self._access.run(statement)
