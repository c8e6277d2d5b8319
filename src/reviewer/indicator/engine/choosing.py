"""Which engine holds the rows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from reviewer.indicator.engine.doors import Door, embedded
from reviewer.indicator.engine.spark import connected


@dataclass(frozen=True, slots=True)
class Engine:
    """`duckdb`, in this process, with at most so much `memory` ("4GB"; empty: what it takes itself); or
    `spark`, behind the Spark Connect address `master` (sc://host:port, perhaps with a token).
    """

    name: str
    memory: str = ""
    master: str = field(default="", repr=False)


DUCKDB = Engine("duckdb")
SPARK = "spark"


@contextmanager
def opened_door(engine: Engine) -> Iterator[Door]:
    """A session of the engine, for as long as this lasts."""
    opening = connected(engine.master) if engine.name == SPARK else embedded(memory=engine.memory)
    with opening as door:
        yield door
