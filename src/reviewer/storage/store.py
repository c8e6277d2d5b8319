"""The project's database, opened: gives readings and writings, keeps the side file, closes clean."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.domain.identifiers import Clock
from reviewer.domain.person import Account
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.enabled import disabled, require_enabled
from reviewer.storage.engine import DATABASE, Mode, connect, connection_for, driver_of, keyed, make_engine
from reviewer.storage.failures import in_words, refusals
from reviewer.storage.form import require_form
from reviewer.storage.going_out import going_out
from reviewer.storage.prepared import Access
from reviewer.storage.scope import Scope
from reviewer.storage.side_file import EVERY, Head, write_head
from reviewer.storage.signatures import Signer
from reviewer.storage.sweeping import sweep
from reviewer.storage.trail import Trail
from reviewer.storage.turns import Turns
from reviewer.storage.unit_of_work import Reading, Writing
from reviewer.vault.keyring import wipe

_FORM = "reviewer_form"


class SqlStore:
    """Used by one thread at a time; `close` checkpoints and overwrites the key."""

    def __init__(self, folder: Path, key: bytes | bytearray, *, clock: Clock) -> None:
        self.folder = folder
        self._key = bytearray(key)
        self._clock = clock
        self._catalogue = Catalogue()
        self._engine = make_engine(self.connect)
        self._kept: dict[Mode, Connection] = {}
        self._scopes: dict[Account, Scope] = {}
        self._unsaved = 0
        self._signer: Signer | None = None
        self._turns = Turns(folder)
        self._closed = False
        self.length_missing = False
        """Whether nothing beside the database told of a trail that is there, when it was opened."""

    def connect(self) -> Any:
        """A new driver connection to the database; the caller closes it."""
        if self._closed:
            raise RuntimeError("the store is closed")
        return connect(self.folder / DATABASE, self._key)

    def connect_to(self, copy: Path) -> Any:
        """A bare connection to a copy of the database that has the same key."""
        return keyed(copy, self._key)

    def sign_with(self, signer: Signer) -> None:
        """From now on what this account records is signed."""
        self._signer = signer

    @contextmanager
    def reading(self, viewer: Account) -> Iterator[Reading]:
        """One consistent view for the account."""
        scope = self._scope(viewer)
        with in_words(self.folder), self._connection("BEGIN") as connection, connection.begin():
            yield Reading(connection, scope, self._catalogue)

    @contextmanager
    def writing(self, viewer: Account, *, as_it_is: bool = False) -> Iterator[Writing]:
        """One transaction, begun at once, for the account; rolled back unless it was committed.

        Raises Damaged where the database has a part by which other things may be stored than are said
        (`form`), but `as_it_is`: to take it away, and for what is said of the project itself.
        """
        scope = self._scope(viewer)
        with in_words(self.folder), self._connection("BEGIN IMMEDIATE") as connection:
            work: Writing | None = None
            try:
                # `begin` now and not at the first statement: whoever waits for the lock waits here.
                with self._turns.ringing():
                    connection.begin()
                if not as_it_is:
                    self._require_form(connection)
                require_enabled(driver_of(connection), viewer)
                work = Writing(
                    connection,
                    scope,
                    catalogue=self._catalogue,
                    clock=self._clock,
                    committed=self._committed,
                    signer=self._signer,
                    turns=self._turns,
                )
                yield work
            finally:
                # No other import may begin before what this one left is swept: it could not be told apart.
                try:
                    self._end(connection, work)
                finally:
                    self._turns.give_up()

    def _require_form(self, connection: Connection) -> None:
        """A connection goes by the form that it read, until it is told of another one by that number."""
        driver = driver_of(connection)
        (number,) = driver.execute("PRAGMA schema_version").fetchone()
        if connection.info.get(_FORM) != number:
            require_form(driver, where=str(self.folder))
            connection.info[_FORM] = number

    def _end(self, connection: Connection, work: Writing | None) -> None:
        # Also after a commit that failed: `in_transaction` would say no, and yet it must be ended.
        if connection.get_transaction() is not None:
            self._catalogue.clear()
            connection.rollback()
        if work is not None and work.close():
            # What was kept is durable: that something could not be swept yet must not make a failure of it.
            with suppress(sqlcipher.Error) if work.kept else nullcontext():
                sweep(driver_of(connection), self._turns, given_up=not work.kept)

    @contextmanager
    def _connection(self, mode: Mode) -> Iterator[Connection]:
        """A connection of that mode, one of which is kept for the next time.

        Taking it from the pool and giving it back costs as much as three statements of a save.
        """
        kept = self._kept.pop(mode, None)
        connection = kept or connection_for(self._engine, mode, goes_on=self._turns.is_import_on_its_way)
        try:
            yield connection
        finally:
            if self._closed or mode in self._kept or connection.get_transaction() is not None:
                connection.close()
            else:
                self._kept[mode] = connection

    def _scope(self, viewer: Account) -> Scope:
        if not viewer.enabled:
            raise disabled(viewer)
        scope = self._scopes.get(viewer)
        if scope is None:
            scope = self._scopes[viewer] = Scope.of(viewer)
        return scope

    @contextmanager
    def going_out(self, folder: Path, *, name: str = "") -> Iterator[None]:
        """Have it known meanwhile where files go, or the one of that name; raises StorageFailed where that
        cannot be.
        """
        with ExitStack() as known:
            with refusals(self.folder):
                known.enter_context(going_out(self.folder, folder, name=name))
            yield

    def checkpoint(self) -> None:
        """Bring the write-ahead log into the database and empty it; for idle moments.

        Harmless while another process reads or writes: what can be moved is moved, and nothing waits for it.
        """
        with in_words(self.folder), self._connection("BEGIN") as connection:
            driver = driver_of(connection)
            (patience,) = driver.execute("PRAGMA busy_timeout").fetchone()
            driver.execute("PRAGMA busy_timeout = 0").fetchall()
            try:
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                driver.execute(f"PRAGMA busy_timeout = {patience}").fetchall()
        self._save_head()

    def sweep(self) -> None:
        """Take away what a killed import left behind, if any; nobody has seen it."""
        with closing(self.connect()) as connection:
            sweep(connection, self._turns)

    def close(self) -> None:
        """Checkpoint, close every connection and overwrite the key; harmless when closed already."""
        if self._closed:
            return
        try:
            self.checkpoint()
        finally:
            self.abandon()

    def renew(self) -> None:
        """Close the connections that are kept: what they know of the form of the database is read again."""
        for connection in self._kept.values():
            connection.close()
        self._kept.clear()
        self._engine.dispose()

    def abandon(self) -> None:
        """Close without a checkpoint: for a store that cannot be used."""
        self.renew()
        self._turns.close()
        self._closed = True
        wipe(self._key)

    def _committed(self, head: tuple[int, bytes]) -> None:
        self._unsaved += 1
        # The commit is durable: a side file that cannot be written must not make a failure of it.
        with suppress(OSError):
            self._write_head(Head(*head), durable=self._unsaved >= EVERY)

    def _save_head(self) -> None:
        with in_words(self.folder), self._connection("BEGIN") as connection, connection.begin():
            head = Head(*Trail(Access(driver_of(connection))).head())
        with refusals(self.folder):
            self._write_head(head, durable=True)

    def _write_head(self, head: Head, *, durable: bool) -> None:
        write_head(self.folder, head, durable=durable)
        if durable:
            self._unsaved = 0

    def __repr__(self) -> str:
        return f"SqlStore({str(self.folder)!r})"
