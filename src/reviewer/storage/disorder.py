"""Revisions that are numbered otherwise than their times say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_NUMBERED: Mapping[str, str] = {
    "coding": "case_id, reviewer_id",
    "decision": "case_id, variable_id",
    "final_record": "case_id",
}
"""What revisions are counted within: number 1 is the earliest by time and uuid."""


_AS_CARRIED = (
    # Until carrying too put times behind those of what it follows, a clock that was set back put it before.
    " AND NOT (kind = 'migrated' AND at IN (SELECT CAST(canonical AS TEXT) ->> '$.at' FROM audit_entry"
    """ WHERE instr(canonical, CAST('"kind":"codebook.forwarded"' AS BLOB)) > 0"""
    " AND json_valid(CAST(canonical AS TEXT))))"
)


def is_disordered(driver: Any, table: str, first: int) -> bool:
    """Whether revisions are numbered otherwise than by their times: another one would be in force.

    Versions whose entries did not answer for rows yet (those before `first`, the first row that an entry
    answers for) numbered them as they came, whatever the clock said.  Since then each is later than what it
    follows, and a merge numbers by the times, so that the two differ where something came late only.
    """
    if table not in _NUMBERED:
        return False
    group = _NUMBERED[table]
    back = f"at <= lag(at) OVER (PARTITION BY {group} ORDER BY id)"
    found = driver.execute(
        f"WITH placed AS (SELECT {group}, id, revision,"
        f" row_number() OVER (PARTITION BY {group} ORDER BY id) AS came,"
        f" row_number() OVER (PARTITION BY {group} ORDER BY at, uuid) AS was,"
        f" ifnull({back}, 0){_AS_CARRIED if table == 'coding' else ''} AS back FROM {table})"
        f" SELECT 1 FROM placed GROUP BY {group} HAVING sum(revision <> was) > 0"
        " AND (sum(revision <> came) > 0 OR min(id) >= ? AND sum(back) > 0)",
        (first,),
    ).fetchone()
    return found is not None
