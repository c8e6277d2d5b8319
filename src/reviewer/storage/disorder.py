"""Revisions that are numbered otherwise than they came and than their times say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_NUMBERED: Mapping[str, str] = {
    "coding": "case_id, reviewer_id",
    "decision": "case_id, variable_id",
    "final_record": "case_id",
}
"""What revisions are counted within: number 1 is the earliest by time and uuid."""


def is_disordered(driver: Any, table: str) -> bool:
    """Whether revisions are numbered neither as they came nor by their times: another one would be in force.

    A clock that was set back makes the one differ from the other; a merge goes by the times.
    """
    if table not in _NUMBERED:
        return False
    group = _NUMBERED[table]
    found = driver.execute(
        f"WITH placed AS (SELECT {group}, revision,"
        f" row_number() OVER (PARTITION BY {group} ORDER BY id) AS came,"
        f" row_number() OVER (PARTITION BY {group} ORDER BY at, uuid) AS was FROM {table})"
        f" SELECT 1 FROM placed GROUP BY {group}"
        " HAVING sum(revision <> came) > 0 AND sum(revision <> was) > 0"
    ).fetchone()
    return found is not None
