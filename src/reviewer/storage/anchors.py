"""Heads of the trail that left with packages and backups: a trail that was shortened or written anew since
no longer has the entry that each of them names.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

UNLIKE = "is not the entry that left with a package or backup: the trail was shortened or written anew"

# Records of packages older than this name no head.  What is no entry is told by the chain.
_UNLIKE = (
    "WITH named AS (SELECT record ->> '$.trail.entries' AS seq, record ->> '$.trail.head' AS head"
    " FROM package WHERE json_type(record, '$.trail.entries') = 'integer' UNION ALL"
    " SELECT said ->> '$.detail.entries', said ->> '$.subject' FROM (SELECT CAST(canonical AS TEXT) AS said"
    " FROM audit_entry WHERE instr(canonical, CAST(:made AS BLOB)) > 0"
    " OR instr(canonical, CAST(:restored AS BLOB)) > 0)"
    " WHERE json_valid(said) AND json_type(said, '$.detail.entries') = 'integer')"
    " SELECT DISTINCT n.seq FROM named n LEFT JOIN audit_entry e ON e.seq = n.seq"
    " WHERE n.seq > 0 AND (e.hash IS NULL OR lower(hex(e.hash)) <> n.head) ORDER BY n.seq"
)
_KINDS = {"made": '"kind":"backup.made"', "restored": '"kind":"project.restored"'}


def unlike(driver: Any) -> Iterator[int]:
    """Numbers of entries that are gone, or of which a package or backup has another hash."""
    return (int(row[0]) for row in driver.execute(_UNLIKE, _KINDS))
