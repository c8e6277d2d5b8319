"""The doors to engines: DuckDB in this process."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

Row = Mapping[str, Any]


class TooMuch(Exception):
    """The engine cannot hold the rows."""


class Door(Protocol):
    """One session of an engine. So many rows are made into records `at once`; None: all together."""

    name: str
    rows_at_once: int | None

    def table(self, arrow: Any) -> Any:
        """Rows of an Arrow table, as an expression."""

    def add(self, name: str, expression: Any) -> None:
        """Work the expression out, and keep its rows under the name, behind those that are there."""

    def kept(self, name: str) -> Any:
        """What was kept, as an expression."""

    def batches(self, expression: Any) -> Iterator[Any]:
        """A result in Arrow batches, worked out now."""

    def rows(self, expression: Any) -> Iterator[Row]:
        """The rows of a result, worked out now."""


@dataclass(slots=True)
class Embedded:
    """DuckDB in memory: it reads and writes no file, loads no extension and reaches for no network."""

    name: str = "duckdb"
    rows_at_once: int | None = 2_000_000
    _session: Any = field(default=None, repr=False)
    _known: set[str] = field(default_factory=set)

    def table(self, arrow: Any) -> Any:
        """See `Door`."""
        import ibis

        return ibis.memtable(arrow)

    def add(self, name: str, expression: Any) -> None:
        """See `Door`."""
        if name in self._known:
            self._session.insert(name, expression)
        else:
            self._session.create_table(name, expression, temp=True)
            self._known.add(name)

    def kept(self, name: str) -> Any:
        """See `Door`."""
        return self._session.table(name)

    def batches(self, expression: Any) -> Iterator[Any]:
        """See `Door`."""
        yield from self._session.to_pyarrow(expression).to_batches(max_chunksize=10_000)

    def rows(self, expression: Any) -> Iterator[Row]:
        """See `Door`."""
        for batch in self.batches(expression):
            yield from batch.to_pylist()


@contextmanager
def embedded(*, memory: str = "") -> Iterator[Embedded]:
    """DuckDB with at most so much `memory` ("4GB"); by default what it takes itself, most of the machine's.
    Nothing is ever laid down on the disk: what does not fit raises TooMuch.
    """
    import ibis

    limits = {"memory_limit": memory} if memory else {}
    session = ibis.duckdb.connect(
        ":memory:",
        enable_external_access=False,
        autoinstall_known_extensions=False,
        autoload_known_extensions=False,
        temp_directory="",
        **limits,
    )
    try:
        session.raw_sql("SET lock_configuration = true")
        yield Embedded(_session=session)
    except Exception as problem:
        # By its name: the library behind ibis is nobody's business here.
        if type(problem).__name__ == "OutOfMemoryException":
            raise TooMuch("the rows need more memory than the engine has") from None
        raise
    finally:
        session.disconnect()
