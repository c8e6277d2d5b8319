"""Which engine a user asked for."""

from __future__ import annotations

import re

from reviewer.domain.errors import Refused
from reviewer.indicator.engine.choosing import DUCKDB, Engine

_MEMORY = re.compile(r"\d+(\.\d+)?\s*([KMGT]i?B)", re.IGNORECASE)


def chosen_engine(name: str, *, memory: str = "") -> Engine:
    """DuckDB with at most so much memory; raises Refused for a size that is none, and for Spark."""
    if name != DUCKDB.name:
        raise Refused(
            "This version has no way to Spark yet; its expressions are written for it.",
            mend="Use --engine duckdb, with --memory where the machine is small.",
        )
    if memory and not _MEMORY.fullmatch(memory):
        raise Refused("This is no size of memory.", where=memory, mend="Write it as 4GB or 512MB.")
    return Engine(name, memory=memory)
