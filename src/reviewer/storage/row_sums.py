"""A sum over many rows by which two tables are compared, in whatever order their rows come.

Each row is one text, and counts with what Python hashes it to, which differs from process to process: nobody
can lay rows there that come to the same.  Tuples will not do: what they hash to follows so closely from their
parts that two rows which exchange a number often come to the same sum.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from typing import Any

BITS = (1 << 64) - 1
"""Of a sum, or a difference of sums, so many bits count."""
_AT_ONCE = 20_000


def sum_of_rows(driver: Any, sql: str, values: object = (), hear: Callable[[], object] = bool) -> int:
    """The sum over the rows of a query, each one text; `hear` is called now and then, and what it raises
    ends it.
    """
    rows, found = driver.execute(sql, values), 0
    while some := rows.fetchmany(_AT_ONCE):
        hear()
        found += sum(map(hash, chain.from_iterable(some)))
    return found & BITS
