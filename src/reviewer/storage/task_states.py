"""Whether assignments are as far as codings and drafts say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_SAME = "{0}.case_id = a.case_id AND {0}.reviewer_id = a.reviewer_id"
_OF_ROUND = f"{_SAME.format('k')} AND k.round = a.round"
_CLOSED = (
    "SELECT 1 FROM assignment a WHERE a.id BETWEEN ? AND ? AND a.state IN ('done', 'handed_back')"
    f" AND NOT EXISTS (SELECT 1 FROM coding k WHERE {_OF_ROUND} AND CASE a.state"
    " WHEN 'done' THEN k.kind IN ('submitted', 'migrated') ELSE k.kind = 'handed_back' END) LIMIT 1"
)
_NEWEST = f"NOT EXISTS (SELECT 1 FROM assignment n WHERE {_SAME.format('n')} AND n.round > a.round)"
# Open, and the last that was said of it in this round is a coding that was submitted.
_OPEN = (
    "SELECT a.case_id, a.reviewer_id FROM assignment a JOIN coding k ON"
    f" {_OF_ROUND} AND k.kind IN ('submitted', 'migrated') WHERE a.id BETWEEN ? AND ? AND a.state = 'open'"
    f" AND {_NEWEST} AND NOT EXISTS (SELECT 1 FROM coding l WHERE {_SAME.format('l')} AND l.round = a.round"
    " AND l.revision > k.revision)"
)
_CODINGS = "SELECT id FROM coding WHERE case_id = ? AND reviewer_id = ?"
# What was begun in one round and closed in a later one stays as it was.
_DRAFT = (
    "SELECT 1 FROM assignment a WHERE a.id BETWEEN ? AND ? AND a.state = 'draft'"
    f" AND {_NEWEST} AND NOT EXISTS (SELECT 1 FROM draft d WHERE {_SAME.format('d')})"
    f" AND NOT EXISTS (SELECT 1 FROM coding k WHERE {_SAME.format('k')} AND k.round <> a.round) LIMIT 1"
)


def are_wrong(driver: Any, piece: tuple[int, int], came_along: Callable[[int], bool]) -> bool:
    """Whether an assignment between these keys is closed without a coding, open or in draft without a reason.

    A coding that a package brought (`came_along`) may have found the case in any state.
    """
    if driver.execute(_CLOSED, piece).fetchone() or driver.execute(_DRAFT, piece).fetchone():
        return True
    return any(
        not any(came_along(key) for (key,) in driver.execute(_CODINGS, found))
        for found in driver.execute(_OPEN, piece).fetchall()
    )
