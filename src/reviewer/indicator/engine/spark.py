"""The door to Spark, behind a Spark Connect address; `pyspark` is asked for here and nowhere else."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

_FIRST_TRIES, _TRIES = 3, 12
_KINDS = {"string": "string", "int32": "int", "int64": "bigint"}
_MOST_BYTES = 32_000_000  # in one message: a server takes 128 MiB by default
_CACHE_FROM = "spark.sql.session.localRelationCacheThreshold"


class SparkFailed(Exception):
    """Spark gave up. The text is the name of a condition, and never has rows or the address."""


class SparkSilent(SparkFailed):
    """No Spark answers at the address, or it lets nobody in."""


class SparkMissing(Exception):
    """This installation has no `pyspark`."""


@dataclass(slots=True)
class Connected:
    """One session of its own on the server; what is kept stays in the memory of the cluster, as its views."""

    name: str = "spark"
    # Each lot is sent in one piece, and stays with the server until the session ends.
    rows_at_once: int | None = 500_000
    _session: Any = field(default=None, repr=False)
    _views: dict[str, list[Any]] = field(default_factory=dict, repr=False)
    _frames: list[Any] = field(default_factory=list, repr=False)
    _sent: int = 0

    def table(self, arrow: Any) -> Any:
        """See `doors.Door`."""
        import ibis

        schema = ibis.memtable(arrow).schema()
        most = max(1, _MOST_BYTES * arrow.num_rows // max(1, arrow.nbytes))
        parts = [self._sent_part(arrow.slice(at, most)) for at in range(0, max(1, arrow.num_rows), most)]
        first, *others = [ibis.table(schema, name=name) for name in parts]
        return first.union(*others) if others else first

    def _sent_part(self, arrow: Any) -> str:
        self._sent += 1
        name = f"sent_{self._sent}"
        # Said, because Spark does not look for it where there are no rows.
        columns = ", ".join(f"`{one.name}` {_KINDS[str(one.type)]}" for one in arrow.schema)
        self._session.createDataFrame(arrow, columns).createOrReplaceTempView(name)
        return name

    def add(self, name: str, expression: Any) -> None:
        """See `doors.Door`."""
        import ibis
        from pyspark import StorageLevel

        views = self._views.setdefault(name, [])
        view = f"{name}_{len(views) + 1}"
        frame = self._asked(expression).persist(StorageLevel.MEMORY_ONLY)
        self._frames.append(frame)
        frame.createOrReplaceTempView(view)
        frame.count()
        views.append(ibis.table(expression.schema(), name=view))

    def kept(self, name: str) -> Any:
        """See `doors.Door`."""
        first, *others = self._views[name]
        return first.union(*others) if others else first

    def batches(self, expression: Any) -> Iterator[Any]:
        """See `doors.Door`."""
        yield from self._asked(expression).toArrow().to_batches(max_chunksize=10_000)

    def rows(self, expression: Any) -> Iterator[Mapping[str, Any]]:
        """See `doors.Door`."""
        for batch in self.batches(expression):
            yield from batch.to_pylist()

    def close(self) -> None:
        """Let the cluster forget everything."""
        for frame in self._frames:
            frame.unpersist()
        self._session.stop()

    def _asked(self, expression: Any) -> Any:
        import ibis

        return self._session.sql(str(ibis.to_sql(expression, dialect="pyspark")))


@contextmanager
def connected(master: str) -> Iterator[Connected]:
    """A session behind `master` (sc://host:port); raises SparkMissing, SparkSilent and SparkFailed."""
    with warnings.catch_warnings():
        # It asks pandas for nothing here, and says of pandas 3 that it does not know all of it.
        warnings.filterwarnings("ignore", "PySpark does not yet fully support pandas", FutureWarning)
        try:
            from pyspark.errors import PySparkException
            from pyspark.sql.connect.client.core import grpc
            from pyspark.sql.connect.session import SparkSession
        except ImportError:
            raise SparkMissing("pyspark, or what it needs for Spark Connect, is not installed") from None
        session = SparkSession(connection=master)
    try:
        _greet(session)
    except (PySparkException, grpc.RpcError) as problem:
        session.client.close()
        raise SparkSilent(_named(problem)) from None
    door = Connected(_session=session)
    try:
        try:
            yield door
        finally:
            door.close()
    except (PySparkException, grpc.RpcError) as problem:
        raise SparkFailed(_named(problem)) from None


def _greet(session: Any) -> None:
    from pyspark.sql.connect.client.retries import DefaultPolicy

    # By itself it goes on trying for ten minutes: an address that is down is said at once.
    session.client.set_retry_policies([DefaultPolicy(max_retries=_FIRST_TRIES, max_backoff=500)])
    session.conf.set("spark.sql.session.timeZone", "UTC")
    # Larger lots would lie in a cache of the server, which Spark 4.3 cannot read back where it encrypts.
    session.conf.set(_CACHE_FROM, str(2 * _MOST_BYTES))
    session.client.set_retry_policies([DefaultPolicy(max_retries=_TRIES, max_backoff=5_000)])


def _named(problem: Any) -> str:
    # Its message may quote what was asked.
    condition = problem.getCondition() if hasattr(problem, "getCondition") else problem.code().name
    return str(condition or type(problem).__name__)
