"""Whether the totals that are kept of cases follow from their media, as an import works them out."""

from __future__ import annotations

from typing import Any

from reviewer.storage.intake_totals import OF_ITEMS

_KEPT = (
    "c.media, c.images, c.videos, c.highest_category, c.any_victim_identified, c.first_created,"
    " c.last_created"
)
_WRONG = (
    "WITH n (case_id, media, images, videos, category, victim, first, last) AS"
    f" (SELECT m.case_id, {OF_ITEMS} FROM media_item m"
    " WHERE m.case_id <= (SELECT max(id) FROM case_record) GROUP BY m.case_id)"
    " SELECT 1 FROM case_record c LEFT JOIN n ON n.case_id = c.id"
    f" WHERE ({_KEPT}) IS NOT (ifnull(n.media, 0), ifnull(n.images, 0), ifnull(n.videos, 0), n.category,"
    " n.victim, n.first, n.last) LIMIT 1"
)


def are_wrong(driver: Any) -> bool:
    """Whether any differs; no media may stand beside."""
    return driver.execute(_WRONG).fetchone() is not None
