"""Statements compiled once, and the one way to run them on the transaction's own driver connection.

SQLAlchemy states them and owns the connection and the transaction; running the compiled text on the
driver's cursor leaves out what would be paid again at each of the ten statements of a save.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Protocol

from sqlalchemy import Insert, Table
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.elements import ClauseElement

Row = tuple[Any, ...]

_BULK = 50


class Prepared:
    """A statement of SQLAlchemy, or SQL with `:name` parameters, compiled when it is first run.

    `columns` names the columns of an insert that gives values to some of them only.
    """

    def __init__(self, statement: Executable | str, *, columns: Iterable[str] | None = None) -> None:
        self._statement = statement
        self._columns = None if columns is None else list(columns)
        self._compiled: tuple[str, dict[str, Any]] | None = None
        self._wide: str | None = None
        self.inserts_into = _table_of(statement)
        """The table that rows are added to; empty where none are."""

    def compiled(self) -> tuple[str, dict[str, Any]]:
        """The SQL and the values that stand in the statement itself."""
        if self._compiled is None:
            self._compiled = self._compile()
        return self._compiled

    def widened(self) -> str:
        """The insert of one row of question marks, as one of `_BULK` rows."""
        if self._wide is None:
            head, values, row = self.compiled()[0].rpartition("VALUES ")
            self._wide = f"{head}{values}{', '.join([row] * _BULK)}"
        return self._wide

    def _compile(self) -> tuple[str, dict[str, Any]]:
        statement = self._statement
        if isinstance(statement, str):
            return statement, {}
        if not isinstance(statement, ClauseElement):
            raise TypeError("neither SQL nor a statement")
        compiled = statement.compile(dialect=SQLiteDialect(paramstyle="named"), column_keys=self._columns)
        given = {name: value for name, value in compiled.params.items() if value is not None}
        return str(compiled), given


def _table_of(statement: Executable | str) -> str:
    if isinstance(statement, str):
        words = statement.split(maxsplit=3)
        return words[2].partition("(")[0] if words[:2] == ["INSERT", "INTO"] else ""
    return (
        statement.table.name if isinstance(statement, Insert) and isinstance(statement.table, Table) else ""
    )


class Watcher(Protocol):
    """Is told of rows that are added."""

    def added(self, table: str, key: int) -> None: ...
    def newest(self, table: str) -> int | None: ...
    def stands(self, table: str, name: str) -> None: ...


class Access:
    """Runs prepared statements inside one transaction; rows are plain tuples."""

    def __init__(self, driver: Any, watcher: Watcher | None = None) -> None:
        self._driver = driver
        self._watcher = watcher
        self._cursor = driver.cursor()

    @property
    def driver(self) -> Any:
        """The driver's connection: for what is put together at run time."""
        return self._driver

    def one(self, prepared: Prepared, **values: object) -> Row | None:
        """The first row, or None."""
        row: Row | None = self._execute(prepared, values).fetchone()
        return row

    def all(self, prepared: Prepared, **values: object) -> list[Row]:
        """Every row; for statements that are bounded."""
        rows: list[Row] = self._execute(prepared, values).fetchall()
        return rows

    def run(self, prepared: Prepared, **values: object) -> int:
        """Change rows; how many."""
        count: int = self._execute(prepared, values).rowcount
        return count

    def insert(self, prepared: Prepared, **values: object) -> int:
        """Insert one row; its key."""
        key: int = self._execute(prepared, values).lastrowid
        if self._watcher is not None:
            self._watcher.added(prepared.inserts_into, key)
        return key

    def stands(self, table: str, name: str) -> None:
        """A row of `standing.KEPT` was added or changed: the next trail entry tells what it says now."""
        if self._watcher is not None:
            self._watcher.stands(table, name)

    def many(self, prepared: Prepared, rows: Iterable[Mapping[str, object] | Row]) -> None:
        """The statement once for each row of values."""
        table = prepared.inserts_into
        before = None if self._watcher is None else self._watcher.newest(table)
        self._cursor.executemany(prepared.compiled()[0], rows)
        if self._watcher is not None and before is not None:
            after = self._watcher.newest(table)
            for key in (before + 1, after) if after is not None and after > before else ():
                self._watcher.added(table, key)

    def bulk(self, prepared: Prepared, rows: Sequence[Row]) -> None:
        """Rows of values, many to a statement: what a statement costs is more than a narrow row does.

        `prepared` ends in one row of question marks, and inserts into a table that is not watched.
        """
        if self._watcher is not None and self._watcher.newest(prepared.inserts_into) is not None:
            raise ValueError("a watched table is not filled in bulk")
        whole = len(rows) - len(rows) % _BULK
        if whole:
            groups = (rows[first : first + _BULK] for first in range(0, whole, _BULK))
            self._cursor.executemany(prepared.widened(), ([*chain.from_iterable(one)] for one in groups))
        self._cursor.executemany(prepared.compiled()[0], rows[whole:])

    def stream(self, prepared: Prepared, **values: object) -> Iterator[Row]:
        """Rows one after the other, on a cursor of their own."""
        sql, given = prepared.compiled()
        cursor = self._driver.cursor()
        cursor.arraysize = 1000
        cursor.execute(sql, {**given, **values})
        try:
            while batch := cursor.fetchmany():
                yield from batch
        finally:
            cursor.close()

    def batches(self, prepared: Prepared, values: Mapping[str, object], *, size: int) -> Iterator[list[Row]]:
        """Rows by the list, on a cursor of their own: for columns that are taken over whole."""
        sql, given = prepared.compiled()
        cursor = self._driver.cursor()
        cursor.execute(sql, {**given, **values})
        try:
            while batch := cursor.fetchmany(size):
                yield batch
        finally:
            cursor.close()

    def _execute(self, prepared: Prepared, values: Mapping[str, object]) -> Any:
        sql, given = prepared.compiled()
        return self._cursor.execute(sql, {**given, **values} if given else values)


def ends_of(table: str, key: str = "id") -> str:
    """SQL: the first and the last key, NULL of no rows.  Asked for in one, SQLite goes through the table."""
    return f"SELECT (SELECT min({key}) FROM {table}), (SELECT max({key}) FROM {table})"
