"""Python's search for cycles among its objects, made seldom while millions of records go by.

Each record is some objects that refer to no other one in a circle.  To look through those of every seven
hundred, as is usual, took a twentieth of an import, and more where many of them wait.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_SELDOM = 10_000
"""New objects from which on the search begins."""


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Search less often meanwhile, in all threads; what searches seldom already, or never, stays so."""
    found = gc.get_threshold()
    if 0 < found[0] < _SELDOM:
        gc.set_threshold(_SELDOM, *found[1:])
    try:
        yield
    finally:
        gc.set_threshold(*found)
