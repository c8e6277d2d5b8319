"""Which engine a user asked for."""

from __future__ import annotations

import re

from reviewer.domain.errors import Refused
from reviewer.indicator.engine.choosing import Engine

_MASTER = re.compile(r"sc://[^\s/]+(:\d+)?(/.*)?")
_MEMORY = re.compile(r"\d+(\.\d+)?\s*([KMGT]i?B)", re.IGNORECASE)


def chosen_engine(name: str, *, master: str = "", memory: str = "") -> Engine:
    """DuckDB with at most so much memory, or Spark at that address; raises Refused."""
    if name == "duckdb":
        if memory and not _MEMORY.fullmatch(memory):
            raise Refused("This is no size of memory.", where=memory, mend="Write it as 4GB or 512MB.")
        return Engine("duckdb", memory=memory)
    if not _MASTER.fullmatch(master):
        raise Refused(
            "Spark needs the address of a Spark Connect server.",
            where=master,
            mend="Name one with --master sc://HOST:PORT, or in REVIEWER_SPARK.",
        )
    return Engine("spark", master=master)
