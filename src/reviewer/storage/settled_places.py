"""Whether the places of cases on their way to final answers follow from codings, decisions and final records.

Entries answer for those, and not for the places, which change with the work.  A case that is not marked to be
worked out again stands where its newest final record leads, which was made of the codings in force; what
coders differ in from it follows too.  How heavy a question is only orders the queue, and is not asked.
In pieces of cases, between which somebody can stop it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from reviewer.storage.settling_finals import NEWEST
from reviewer.storage.settling_opinions import IN_FORCE

SETTLING = "places of settling"

_AT_ONCE = 20_000
_LAST = "SELECT ifnull(max(id), 0) FROM case_record"
_BOOKS = (
    "SELECT v.id FROM codebook_version v JOIN project p ON true WHERE p.codebook_id IS NOT NULL"
    " ORDER BY v.id <> p.codebook_id, v.id DESC"
)
_PIECE = "{0} > :after AND {0} <= :upto"
_SAID = (
    "group_concat(w.state || ' ' || ifnull(w.code_id, '') || ' ' || ifnull(w.value, ''), '|' ORDER BY w.part)"
)

_CODED = f"""
k AS MATERIALIZED (
    SELECT k.case_id, k.id, k.uuid, k.reviewer_id, k.codebook_id = :book AS now, k.round FROM coding k
    WHERE {_PIECE.format("k.case_id")} AND {IN_FORCE}
),
c AS MATERIALIZED (
    SELECT case_id, sum(now) AS opinions, sum(NOT now) AS older, max(round) AS round,
        json_group_array(uuid ORDER BY reviewer_id) FILTER (WHERE now) AS uuids
    FROM k GROUP BY case_id
),
a AS MATERIALIZED (
    SELECT a.case_id, a.round, a.state FROM assignment a JOIN account p ON p.id = a.reviewer_id
    WHERE {_PIECE.format("a.case_id")} AND (p.enabled = 1 OR a.state = 'done')
),
r AS MATERIALIZED (SELECT case_id, max(round) AS round FROM a GROUP BY case_id),
o AS MATERIALIZED (SELECT DISTINCT a.case_id FROM a JOIN r USING (case_id, round) WHERE a.state <> 'done'),
f AS MATERIALIZED (
    SELECT f.case_id, f.id, f.codebook_id, f.unresolved, f.based_on FROM final_record f
    WHERE {_PIECE.format("f.case_id")} AND {NEWEST}
),
d AS MATERIALIZED (
    SELECT case_id, count(*) AS waiting, sum(deferred) AS deferred FROM case_disagreement
    WHERE {_PIECE.format("case_id")} GROUP BY case_id
),
s AS MATERIALIZED (
    SELECT s.*, f.id AS final, f.codebook_id AS of_book, f.unresolved AS left, json(f.based_on) AS based_on,
        ifnull(c.opinions, 0) AS opinions, ifnull(c.older, 0) AS older, c.uuids,
        ifnull(d.waiting, 0) AS waiting, ifnull(d.deferred, 0) AS deferred,
        max(1, ifnull(c.round, 0), ifnull(r.round, 0)) AS highest, o.case_id IS NULL AS finished
    FROM case_settling s LEFT JOIN c USING (case_id) LEFT JOIN r USING (case_id) LEFT JOIN o USING (case_id)
        LEFT JOIN f USING (case_id) LEFT JOIN d USING (case_id)
    WHERE {_PIECE.format("s.case_id")} AND s.stale = 0
)"""
_IS_CODED = "opinions > 0 AND older = 0 AND finished"
# What was settled under an older version of the codebook stays so until somebody codes it anew.
_STANDS = "opinions = 0 AND older > 0 AND finished AND state = 'settled'"
_PLACES = f"""
SELECT case_id FROM s WHERE NOT CASE
    WHEN {_IS_CODED} THEN final IS NOT NULL AND of_book = :book AND based_on IS uuids
        AND round = highest AND unresolved = waiting AND (left = 0) = (waiting = 0)
        AND state = iif(waiting = 0, 'settled', iif(deferred = waiting, 'deferred', 'open'))
    WHEN {_STANDS} THEN final IS NOT NULL AND waiting = 0
    ELSE state = 'waiting' AND waiting = 0 AND weight = 0 AND unresolved = 0 AND round = highest
END"""
# What waits is unresolved in the final record, and is put off where the decision that stands says so.
_QUESTIONS = """
SELECT s.case_id FROM s JOIN case_disagreement q ON q.case_id = s.case_id
WHERE NOT EXISTS (
    SELECT 1 FROM final_answer w
    WHERE w.final_id = s.final AND w.variable_id = q.variable_id AND w.state = 'unresolved'
) OR q.deferred <> ifnull((
    SELECT n.kind = 'deferred' FROM decision n WHERE n.case_id = q.case_id AND n.variable_id = q.variable_id
    ORDER BY n.revision DESC LIMIT 1
), 0)"""
_DIFFERENCES = f"""
SELECT case_id FROM (
    SELECT own.reviewer_id, own.case_id, own.variable_id FROM (
        SELECT k.case_id, k.reviewer_id, w.variable_id, {_SAID} AS said
        FROM k JOIN s USING (case_id) JOIN coding_answer w ON w.coding_id = k.id
        WHERE {_IS_CODED} AND k.now AND w.state IN ('answered', 'none') GROUP BY k.id, w.variable_id
    ) own JOIN (
        SELECT s.case_id, w.variable_id, {_SAID} AS said
        FROM s JOIN final_answer w ON w.final_id = s.final
        WHERE {_IS_CODED} AND w.state <> 'unresolved' GROUP BY s.case_id, w.variable_id
    ) final USING (case_id, variable_id) WHERE own.said <> final.said
    UNION ALL
    SELECT n.reviewer_id, n.case_id, n.variable_id
    FROM s JOIN final_difference n ON n.case_id = s.case_id WHERE NOT ({_STANDS})
) GROUP BY reviewer_id, case_id, variable_id HAVING count(*) <> 2"""
_WRONG = f"WITH {_CODED} {_PLACES} UNION {_QUESTIONS} UNION {_DIFFERENCES}"
# Every case that was ever coded has a place, and no other has one, or anything that belongs to one.
_LACKING = "FROM coding k WHERE NOT EXISTS (SELECT 1 FROM case_settling s WHERE s.case_id = k.case_id)"
_FOREIGN = (
    "FROM case_settling WHERE NOT EXISTS (SELECT 1 FROM coding k WHERE k.case_id = case_settling.case_id)"
)
_OF_NO_PLACE = tuple(
    f"FROM {table} WHERE NOT EXISTS (SELECT 1 FROM case_settling s WHERE s.case_id = {table}.case_id)"
    for table in ("case_disagreement", "final_difference")
)
_ANY = " UNION ALL ".join(f"SELECT 1 {one}" for one in (_LACKING, _FOREIGN, *_OF_NO_PLACE)) + " LIMIT 1"

_AGAIN = (
    "UPDATE case_settling SET stale = 1, state = iif(EXISTS (SELECT 1 FROM final_record f"
    " WHERE f.case_id = case_settling.case_id), state, 'waiting')"
    " WHERE case_id IN (SELECT value FROM json_each(?))"
)
_BEGIN = (
    "INSERT INTO case_settling (case_id, state, weight, unresolved, round, stale)"
    f" SELECT k.case_id, 'waiting', 0.0, 0, max(k.round), 1 {_LACKING} GROUP BY k.case_id"
)
_MENDING = (*(f"DELETE {one}" for one in (_FOREIGN, *_OF_NO_PLACE)), _BEGIN)


def are_wrong(driver: Any, hear: Callable[[], object] = bool) -> bool:
    """Whether any place does not follow; `hear` is called now and then, and what it raises ends it."""
    return driver.execute(_ANY).fetchone() is not None or any(_wrong(driver, hear))


def mend_places(driver: Any, hear: Callable[[], object] = bool) -> None:
    """Have those that do not follow worked out again when a supervisor looks next; counts come afterwards."""
    for statement in _MENDING:
        driver.execute(statement)
    for cases in _wrong(driver, hear):
        driver.execute(_AGAIN, (json.dumps(cases),))


def _wrong(driver: Any, hear: Callable[[], object]) -> Iterator[list[int]]:
    """The cases whose place is wrong, of each piece that has some."""
    (last,) = driver.execute(_LAST).fetchone()
    books = [row[0] for row in driver.execute(_BOOKS)]
    for after in range(0, last if books else 0, _AT_ONCE):
        # A window that was open when another version was published works out by the one that it knows.
        cases: set[int] | None = None
        for book in books:
            hear()
            piece = {"after": after, "upto": after + _AT_ONCE, "book": book}
            wrong = {row[0] for row in driver.execute(_WRONG, piece)}
            cases = wrong if cases is None else cases & wrong
            if not cases:
                break
        if cases:
            yield sorted(cases)
