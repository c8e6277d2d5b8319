"""The transaction of an import, which it may leave and enter again between two steps.

Meanwhile its connection leaves foreign keys alone, since media items stand in the store before their cases
do, and the checks of tables: a reader has checked every value, and to do it once more is a third of what a
row costs.  Steps wait for no disk: nobody sees what they bring, and the last commit waits for all of it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from sqlalchemy import Connection
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.storage.engine import DATABASE, PRAGMAS, driver_of
from reviewer.storage.failures import refusals
from reviewer.storage.intake_pace import Moment
from reviewer.storage.turns import Turns
from reviewer.vault.files import sync_file

# What is written lies at the end of tables, or in order: few pages are enough, and the first who waits waits
# until these few are written.
_START = ("foreign_keys = 0", "ignore_check_constraints = 1", "wal_autocheckpoint = 0", "cache_size = -8192")
_PAUSED = "synchronous = 1"
_FULL = 2
_DURABLE, _CHECKED = f"synchronous = {_FULL}", "ignore_check_constraints = 0"
_END = (
    *(_DURABLE, _CHECKED, "foreign_keys = 1", "wal_autocheckpoint = 1000"),
    *(f"{name} = {value}" for name, value in PRAGMAS if name == "cache_size"),
)
# The log is shortened before somebody else's commit has to, which it has from a thousand pages on.
_LOG_PAGES = 700


class Steps:
    """`taken` says whether there was one; to be followed by `close` outside a transaction.

    `ask` raises where the account may not go on; each new transaction begins with it, the last one too.
    """

    def __init__(self, connection: Connection, turns: Turns, *, ask: Callable[[], None]) -> None:
        self._connection = connection
        self._driver = driver_of(connection)
        self._turns = turns
        self._ask = ask
        self.taken = False
        self._in_log = 0
        # Most of these can be changed between two transactions only.
        connection.rollback()
        self._set(*_START)
        connection.begin()

    def somebody_waits(self) -> bool:
        """Whether another store wants to write."""
        return self._turns.somebody_waits()

    def pause(self, pages: int) -> Moment:
        """Leave the transaction, so that others may write; the moment at which they could.

        `pages`: about how many the step has changed.
        """
        self._connection.commit()
        free = Moment.now()
        self.taken = True
        self._set(_PAUSED)
        self._in_log += pages
        if self._in_log >= _LOG_PAGES:
            self._shorten_log()
        return free

    def resume(self) -> None:
        """Go on in a new transaction, behind those who wait; raises what `ask` does."""
        self._turns.let_in()
        self._connection.begin()
        # Others have written meanwhile.
        self._ask()

    def last(self) -> None:
        """What follows is seen by others: it is checked, and waits for the disk."""
        self._set(_CHECKED)
        # Within a transaction it was never otherwise, and cannot be set.
        if not self._driver.in_transaction:
            self._set(_DURABLE)

    def committed(self) -> None:
        """Have the last commit on the disk; raises StorageFailed.

        Where it became the last one while it was open, it did not wait for the disk by itself.
        """
        if self._driver.execute("PRAGMA synchronous").fetchone()[0] != _FULL:
            with refusals(self._turns.folder):
                sync_file(self._turns.folder / f"{DATABASE}-wal")

    def close(self) -> None:
        """Have the connection as it was."""
        self._set(*_END)
        self._shorten_log()

    def _set(self, *settings: str) -> None:
        for one in settings:
            self._driver.execute(f"PRAGMA {one}").fetchall()

    def _shorten_log(self) -> None:
        # What was committed is safe in the log: a disk that is full must not make a failure of it.
        with suppress(sqlcipher.Error):
            self._driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        self._in_log = 0
