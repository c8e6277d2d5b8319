"""The encrypted database as an engine of SQLAlchemy.

Each connection writes ahead, waits for the disk at every commit, checks foreign keys and overwrites
what is deleted.  The driver begins no transaction of its own: `begin` does, immediately for writing.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import chain, repeat
from pathlib import Path
from threading import Event
from typing import Any, Literal

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.storage.search import text_has

DATABASE = "project.db"
KEY_BYTES = 32
BUSY_SECONDS = 10.0
IMPORT_SECONDS = 120.0
"""Whoever wants to write waits so long for an import that shows what it brought, and not `BUSY_SECONDS`."""
_CACHE_KIB = 65536
_DIGITS = b"0123456789abcdef"
_BEGIN = "reviewer_begin"
_GOES_ON = "reviewer_goes_on"
_LOCKED = "database is locked"
# Every third of a millisecond for the first tenth of a second, then more rarely.
_SOON, _SOON_TRIES, _LATER = 0.0003, 300, 0.003
# Never set: the system has no other way to wait for the database no longer than so long.
_MOMENT = Event()

Mode = Literal["BEGIN", "BEGIN IMMEDIATE"]

PRAGMAS: tuple[tuple[str, str | int], ...] = (
    ("journal_mode", "wal"),
    ("synchronous", 2),
    ("foreign_keys", 1),
    ("secure_delete", 1),
    ("temp_store", 2),
    ("cache_size", -_CACHE_KIB),
    ("trusted_schema", 0),
    ("recursive_triggers", 1),
)
"""Setting and value that every connection has.  FULL (2), because NORMAL loses acknowledged saves in a power
cut; temporary data in memory (2), because SQLCipher does not encrypt temporary files."""


def keyed(path: Path, key: bytes | bytearray, *, timeout: float = BUSY_SECONDS) -> Any:
    """A driver connection with its key and nothing else; raises the driver's errors, a wrong key among them.

    The raw key goes in before anything reads the file, and is held by SQLCipher from then on.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a database key has 32 bytes")
    connection = sqlcipher.connect(
        str(path), timeout=timeout, isolation_level=None, check_same_thread=False, cached_statements=512
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        _give(connection, key)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _give(connection: Any, key: bytes | bytearray) -> None:
    """As the raw key that it is, and never as text: of a statement the parser, the driver's cache and Python
    each keep a copy that nobody overwrites.
    """
    # Of its size from the start: one that grows is moved, and leaves itself where it was.
    given = bytearray(b"x'%b'" % bytes(2 * KEY_BYTES))
    try:
        for at, byte in enumerate(key):
            given[2 + 2 * at], given[3 + 2 * at] = _DIGITS[byte >> 4], _DIGITS[byte & 15]
        connection.set_key(given)
    finally:
        given[:] = bytes(len(given))


def connect(path: Path, key: bytes | bytearray, *, timeout: float = BUSY_SECONDS) -> Any:
    """A connection as the program uses it, with every setting of `PRAGMAS`."""
    connection = keyed(path, key, timeout=timeout)
    try:
        for name, value in PRAGMAS:
            connection.execute(f"PRAGMA {name} = {value}").fetchone()
        connection.create_function("text_has", 4, text_has, deterministic=True)
    except BaseException:
        connection.close()
        raise
    return connection


def make_engine(connector: Callable[[], Any]) -> Engine:
    """An engine over `connector`; values of statements never reach its messages."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=connector,
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=4,
        # The connection that was used last has the warm cache.
        pool_use_lifo=True,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    mode = connection.get_execution_options().get(_BEGIN, "BEGIN IMMEDIATE")
    if mode == "BEGIN IMMEDIATE":
        begin_writing(driver_of(connection), goes_on=connection.get_execution_options().get(_GOES_ON, _never))
    else:
        driver_of(connection).execute(mode)


def _never() -> bool:
    return False


def begin_writing(driver: Any, *, goes_on: Callable[[], bool] = _never) -> None:
    """Begin a transaction that writes, soon after whoever holds the database has let go.

    SQLite's own patience sleeps longer each time, up to a tenth of a second, while others come and go.
    `goes_on` says whether it is worth waiting longer: an import will end.
    """
    (patience,) = driver.execute("PRAGMA busy_timeout").fetchone()
    driver.execute("PRAGMA busy_timeout = 0").fetchall()
    try:
        since = time.monotonic()
        waits = chain(repeat(_SOON, _SOON_TRIES), repeat(_LATER))
        while not _begun(driver, is_last=_is_over(time.monotonic() - since, patience / 1000, goes_on)):
            _MOMENT.wait(next(waits))
    finally:
        driver.execute(f"PRAGMA busy_timeout = {patience}").fetchall()


def _is_over(waited: float, patience: float, goes_on: Callable[[], bool]) -> bool:
    return waited >= patience and (waited >= IMPORT_SECONDS or not goes_on())


def _begun(driver: Any, *, is_last: bool) -> bool:
    """Whether there is a transaction now; raises the driver's error at the last attempt."""
    try:
        driver.execute("BEGIN IMMEDIATE")
    except sqlcipher.OperationalError as error:
        if is_last or not str(error).startswith(_LOCKED):
            raise
        return False
    return True


def driver_of(connection: Connection) -> Any:
    """The driver's own connection behind one of SQLAlchemy."""
    driver = connection.connection.driver_connection
    if driver is None:
        raise RuntimeError("the connection is closed")
    return driver


def connection_for(engine: Engine, mode: Mode, *, goes_on: Callable[[], bool] = _never) -> Connection:
    """A connection whose next `begin` is of that mode, and waits longer while `goes_on`."""
    return engine.connect().execution_options(**{_BEGIN: mode, _GOES_ON: goes_on})
