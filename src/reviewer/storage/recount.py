"""Counting again everything that is kept as a count, and making anew what follows from cases and media.

All of it in the transaction that is open.
"""

from __future__ import annotations

from typing import Any

from reviewer.storage.beside import beside
from reviewer.storage.derived import MENDING, mend_texts
from reviewer.storage.folding import fold_at_once
from reviewer.storage.prepared import Access
from reviewer.storage.settled_places import mend_places

_QUEUES = """
INSERT INTO queue_count (reviewer_id, state, cases)
SELECT reviewer_id, state, count(*) FROM assignment GROUP BY reviewer_id, state
"""
_PROGRESS = """
INSERT INTO case_progress (case_id, assigned, pending, flags, done)
SELECT c.id, ifnull(a.assigned, 0), ifnull(a.pending, 0), ifnull(a.flags, 0),
    ifnull(a.assigned, 0) > 0 AND ifnull(a.pending, 0) = 0
FROM case_record c LEFT JOIN (
    SELECT case_id, count(*) AS assigned, count(*) FILTER (WHERE state <> 'done') AS pending,
        sum(flagged) AS flags
    FROM assignment GROUP BY case_id
) a ON a.case_id = c.id
WHERE true
ON CONFLICT (case_id) DO UPDATE SET assigned = excluded.assigned, pending = excluded.pending,
    flags = excluded.flags, done = excluded.done
"""
_MEDIA_OF_CASES = """
UPDATE case_record SET media = m.media, shared_media = m.shared
FROM (
    SELECT c.id AS id, count(i.case_id) AS media, count(i.case_id) FILTER (WHERE i.shared = 1) AS shared
    FROM case_record c LEFT JOIN media_item i ON i.case_id = c.id GROUP BY c.id
) m
WHERE m.id = case_record.id AND (case_record.media, case_record.shared_media) <> (m.media, m.shared)
"""
_CASES = "UPDATE kept_count SET value = (SELECT count(*) FROM case_record) WHERE name = 'cases'"
# Behind the last case there is what an import has on its way.
_SEEN = "case_id <= (SELECT coalesce(max(id), 0) FROM case_record)"
_MEDIA = f"UPDATE kept_count SET value = (SELECT count(*) FROM media_item WHERE {_SEEN}) WHERE name = 'media'"
_NO_HASHES = f"DELETE FROM media_hash WHERE {_SEEN}"
_HASHES = tuple(
    f"""
INSERT INTO media_hash (hash, case_id, number)
SELECT {kind}, case_id, number FROM media_item WHERE {kind} IS NOT NULL AND {_SEEN}
ORDER BY {kind}, case_id, number
"""
    for kind in ("md5", "sha1")
)
_DONE = """
UPDATE kept_count SET value = (SELECT count(*) FROM case_progress WHERE done = 1) WHERE name = 'done'
"""
_SETTLING = """
INSERT INTO settling_count (round, state, cases)
SELECT round, state, count(*) FROM case_settling GROUP BY round, state
"""
_STALE = """
INSERT INTO settling_count (round, state, cases)
SELECT round, 'stale', count(*) FROM case_settling WHERE stale = 1 GROUP BY round
"""
_LOOKS = """
INSERT INTO look_again_count (reviewer_id, cases)
SELECT reviewer_id, count(*) FROM look_again WHERE done = 0 GROUP BY reviewer_id
"""
_ORDERS = """
INSERT INTO queue_order (reviewer_id, last_case, last_position, rising)
SELECT reviewer_id, max(case_id), max(position), min(case_id > before) FROM (
    SELECT reviewer_id, position, case_id,
        lag(case_id, 1, 0) OVER (PARTITION BY reviewer_id ORDER BY position) AS before
    FROM assignment
) GROUP BY reviewer_id
"""
_KEPT = "INSERT OR IGNORE INTO kept_count (name, value) VALUES ('cases', 0), ('media', 0), ('done', 0)"
_WAITING = """
INSERT INTO variable_waiting (variable_id, cases)
SELECT variable_id, count(*) FROM case_disagreement WHERE deferred = 0 GROUP BY variable_id
"""

_COUNTS = ("queue_count", "settling_count", "variable_waiting", "look_again_count", "queue_order")


def recount(driver: Any) -> None:
    """Work every kept count out of the rows that it counts, and what is `derived`; takes as long as reading
    all of them.
    """
    access = Access(driver)
    if beside(access):
        fold_at_once(access)
    mend_places(driver)
    for table in _COUNTS:
        driver.execute(f"DELETE FROM {table}")
    for statement in (
        _KEPT,
        _QUEUES,
        _PROGRESS,
        _NO_HASHES,
        *_HASHES,
        *MENDING,
        _MEDIA_OF_CASES,
        _CASES,
        _MEDIA,
        _DONE,
        _SETTLING,
        _STALE,
        _WAITING,
        _LOOKS,
        _ORDERS,
    ):
        driver.execute(statement)
    mend_texts(driver)
