"""Whether what is kept as a count, or beside the queue, is what the rows that it follows from come to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from reviewer.storage.beside import as_seen
from reviewer.storage.derived import wrong_parts
from reviewer.storage.settled_places import SETTLING, are_wrong

# Media behind the last case belong to an import that is on its way.
SEEN = "case_id <= (SELECT coalesce(max(id), 0) FROM case_record)"
_KEPT = {
    "counts": "SELECT 1 FROM project WHERE (SELECT count(*) FROM kept_count"
    " WHERE name IN ('cases', 'media', 'done')) <> 3",
    "cases": "SELECT 1 FROM kept_count WHERE name = 'cases' AND value <> (SELECT count(*) FROM case_record)",
    "media": "SELECT 1 FROM kept_count WHERE name = 'media' AND value <>"
    f" (SELECT count(*) FROM media_item WHERE {SEEN})",
    "done": "SELECT 1 FROM kept_count WHERE name = 'done' AND value <>"
    " (SELECT count(*) FROM case_progress WHERE done = 1)",
    "queues": "SELECT reviewer_id, state FROM (SELECT reviewer_id, state, cases AS kept, 0 AS real"
    " FROM queue_count UNION ALL SELECT reviewer_id, state, 0, count(*) FROM assignment"
    " GROUP BY reviewer_id, state) GROUP BY reviewer_id, state HAVING sum(kept) <> sum(real)",
    "progress": "SELECT 1 FROM case_progress p LEFT JOIN (SELECT case_id, count(*) AS assigned,"
    " count(*) FILTER (WHERE state <> 'done') AS pending, sum(flagged) AS flags FROM assignment"
    " GROUP BY case_id) a ON a.case_id = p.case_id WHERE (p.assigned, p.pending, p.flags) <>"
    " (ifnull(a.assigned, 0), ifnull(a.pending, 0), ifnull(a.flags, 0))",
    "progress of cases": "SELECT 1 FROM case_record c WHERE NOT EXISTS"
    " (SELECT 1 FROM case_progress p WHERE p.case_id = c.id) LIMIT 1",
    # A search goes through the cases, and not through the queue, where this says so.
    "orders of queues": "SELECT 1 FROM queue_order o WHERE o.rising = 1 AND EXISTS (SELECT 1 FROM"
    " (SELECT case_id, lag(case_id) OVER (ORDER BY position) AS before FROM assignment"
    " WHERE reviewer_id = o.reviewer_id) WHERE case_id <= before)",
    "looks": "SELECT reviewer_id FROM (SELECT reviewer_id, cases AS kept, 0 AS real FROM look_again_count"
    " UNION ALL SELECT reviewer_id, 0, count(*) FROM look_again WHERE done = 0 GROUP BY reviewer_id)"
    " GROUP BY reviewer_id HAVING sum(kept) <> sum(real)",
    "media of cases": "SELECT 1 FROM case_record c LEFT JOIN (SELECT case_id, count(*) AS media,"
    " count(*) FILTER (WHERE shared = 1) AS shared FROM media_item GROUP BY case_id) m ON m.case_id = c.id"
    " WHERE (c.media, c.shared_media) <> (ifnull(m.media, 0), ifnull(m.shared, 0))",
    "settling": "SELECT round, state FROM (SELECT round, state, cases AS kept, 0 AS real FROM settling_count"
    " UNION ALL SELECT round, state, 0, count(*) FROM case_settling GROUP BY round, state"
    " UNION ALL SELECT round, 'stale', 0, count(*) FROM case_settling WHERE stale = 1 GROUP BY round)"
    " GROUP BY round, state HAVING sum(kept) <> sum(real)",
    "variables that wait": "SELECT variable_id FROM (SELECT variable_id, cases AS kept, 0 AS real"
    " FROM variable_waiting UNION ALL SELECT variable_id, 0, count(*) FROM case_disagreement"
    " WHERE deferred = 0 GROUP BY variable_id) GROUP BY variable_id HAVING sum(kept) <> sum(real)",
}


def wrong_counts(driver: Any, hear: Callable[[], object] = bool) -> Iterator[str]:
    """The names of what does not follow; `hear` is called now and then, and what it raises ends it."""
    for name, sql in _KEPT.items():
        hear()
        if driver.execute(as_seen(driver, sql)).fetchone() is not None:
            yield name
    yield from wrong_parts(driver, hear)
    if are_wrong(driver, hear):
        yield SETTLING
