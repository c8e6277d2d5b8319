"""Which engine a user asked for."""

from __future__ import annotations

import ipaddress
import re

from reviewer.domain.errors import Refused
from reviewer.indicator.engine.choosing import DUCKDB, SPARK, Engine

_MEMORY = re.compile(r"\d+(\.\d+)?\s*([KMGT]i?B)", re.IGNORECASE)
_MASTER = re.compile(r"sc://(?P<host>\[[0-9A-Fa-f:.]+\]|[^\s/;:@\[\]]+)(:\d{1,5})?(/(;(?P<options>\S*))?)?")


def chosen_engine(name: str, *, memory: str = "", master: str = "") -> Engine:
    """DuckDB with at most so much memory, or Spark at that address; raises Refused for a size or an address
    that is none, and for an address to which rows would travel in clear.
    """
    if name == SPARK:
        return _spark(master, memory)
    if memory and not _MEMORY.fullmatch(memory):
        raise Refused("This is no size of memory.", where=memory, mend="Write it as 4GB or 512MB.")
    return Engine(DUCKDB.name, memory=memory)


def _spark(master: str, memory: str) -> Engine:
    if memory:
        raise Refused(
            "How much memory Spark takes is said where it is started.", mend="Leave --memory out with Spark."
        )
    found = _MASTER.fullmatch(master)
    # What was given is not quoted: an address may hold a token.
    if found is None:
        raise Refused(
            "Spark needs the address of a Spark Connect server.",
            mend="Name one with --master sc://HOST:PORT, or in the environment as REVIEWER_SPARK.",
        )
    options = (found["options"] or "").split(";")
    if not _is_here(found["host"]) and "use_ssl=true" not in options:
        raise Refused(
            "The answers of records would travel in clear.",
            where=found["host"],
            mend="Add /;use_ssl=true to the address, and let the server speak TLS.",
        )
    return Engine(SPARK, master=master)


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"
