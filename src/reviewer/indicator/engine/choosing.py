"""Which engine holds the rows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from reviewer.indicator.engine.doors import Door, embedded


@dataclass(frozen=True, slots=True)
class Engine:
    """`duckdb`, in this process, with at most so much `memory` ("4GB"; empty: what it takes itself)."""

    name: str
    memory: str = ""


DUCKDB = Engine("duckdb")


@contextmanager
def opened_door(engine: Engine) -> Iterator[Door]:
    """A session of the engine, for as long as this lasts."""
    if engine.name != DUCKDB.name:
        raise ValueError("there is no door to this engine")
    with embedded(memory=engine.memory) as door:
        yield door
