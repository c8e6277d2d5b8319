"""Indexes that do not lead to what their tables hold, and making them anew.

The whole check is asked for, and not the quick one: that one never compares an index with its table, and
whoever has the database key can exchange two, so that what is said of one case lands on another.
"""

from __future__ import annotations

import re
from typing import Any

MOST = 5
_HEADING = "*** in database"
_OF_INDEX = re.compile(
    r"\b(?:missing from|values differ from|wrong # of entries in|non-unique entry in) index "
)


def damage(driver: Any) -> list[str]:
    """What is broken, in the database's words, at most some; nothing where it is whole."""
    rows = [row[0] for row in driver.execute(f"PRAGMA integrity_check({MOST})")]
    if rows == ["ok"]:
        return []
    return [line for row in rows for line in row.splitlines() if not line.startswith(_HEADING)]


def mend_indexes(driver: Any) -> list[str]:
    """Make all anew where they are all that is wrong; what was done, in words.  In the open transaction."""
    lines = damage(driver)
    if not lines or not all(_OF_INDEX.search(line) for line in lines):
        return []
    driver.execute("REINDEX")
    return ["made the indexes anew from their tables"] if not damage(driver) else []
