"""What the database's own checks find, in words: which tables and indexes, what it means, and the way back.

SQLite names trees, pages and rows; people know tables.  Nothing of a row's content is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from reviewer.storage.indexes import damage
from reviewer.storage.leading_back import BACKUPS, newest_that_leads_back

_SHOWN = 5
_PAGE = re.compile(r"page (\d+)")
_TREE = re.compile(r"\bTree (\d+)\b")
_NAMED = re.compile(r"\b(?:index|in|table) (?:main\.)?(\w+)")
_NAMES = "SELECT name, type, tbl_name FROM sqlite_master WHERE rootpage = :key OR name = :key"


def unverified_pages(connection: Any) -> str:
    """Pages whose authentication code is wrong, by number; empty where there is none."""
    said = [row[0] for row in islice(connection.execute("PRAGMA cipher_integrity_check"), _SHOWN + 1)]
    pages = [found[1] if (found := _PAGE.search(one)) else "of its head" for one in said]
    if not pages:
        return ""
    more = " and more" if len(pages) > _SHOWN else ""
    return f"pages {', '.join(pages[:_SHOWN])}{more} are damaged, or were changed from outside"


def damaged_parts(connection: Any) -> str:
    """Tables and indexes in which the database's structure is broken; empty where there is none."""
    lines = damage(connection)
    if not lines:
        return ""
    parts = list(dict.fromkeys(part for line in lines for part in _parts(connection, line)))
    where = ", ".join(parts) or "a part that belongs to no table"
    return f"damaged: {where}; what is read from there may be wrong, or missing"


def _parts(connection: Any, line: str) -> Iterator[str]:
    keys: list[object] = [int(found) for found in _TREE.findall(line)]
    for key in [*keys, *_NAMED.findall(line)]:
        for name, kind, table in connection.execute(_NAMES, {"key": key}):
            yield f"table '{name}'" if kind == "table" else f"{kind} '{name}' of table '{table}'"


def way_back(project: Path) -> str:
    """What leads back from a damaged database: the newest of the project's backups that reads back."""
    whole = newest_that_leads_back(project)
    if whole is None:
        return "none of the project's own backups leads back: restore one that lies elsewhere"
    return f"the way back: reviewer restore {BACKUPS}/{whole.name} NEW-FOLDER, then compare the two"
