"""The project's database, opened: gives readings and writings, keeps the side file, closes clean."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from reviewer.domain.errors import NotAllowed
from reviewer.domain.identifiers import Clock
from reviewer.domain.person import Account
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.engine import DATABASE, connect, connection_for, keyed, make_engine
from reviewer.storage.failures import in_words, refusals
from reviewer.storage.prepared import Access
from reviewer.storage.side_file import EVERY, Head, write_head
from reviewer.storage.trail import Trail
from reviewer.storage.unit_of_work import Reading, Writing
from reviewer.vault.keyring import wipe


class SqlStore:
    """Used by one thread at a time; `close` checkpoints and overwrites the key."""

    def __init__(self, folder: Path, key: bytes | bytearray, *, clock: Clock) -> None:
        self.folder = folder
        self._key = bytearray(key)
        self._clock = clock
        self._catalogue = Catalogue()
        self._engine = make_engine(self.connect)
        self._unsaved = 0
        self._closed = False

    def connect(self) -> Any:
        """A new driver connection to the database; the caller closes it."""
        if self._closed:
            raise RuntimeError("the store is closed")
        return connect(self.folder / DATABASE, self._key)

    def connect_to(self, copy: Path) -> Any:
        """A bare connection to a copy of the database that has the same key."""
        return keyed(copy, self._key)

    @contextmanager
    def reading(self, viewer: Account) -> Iterator[Reading]:
        """One consistent view for the account."""
        _require_enabled(viewer)
        with (
            in_words(self.folder),
            connection_for(self._engine, "BEGIN") as connection,
            connection.begin(),
        ):
            yield Reading(connection, viewer, self._catalogue)

    @contextmanager
    def writing(self, viewer: Account) -> Iterator[Writing]:
        """One transaction, begun at once, for the account; rolled back unless it was committed."""
        _require_enabled(viewer)
        with in_words(self.folder), connection_for(self._engine, "BEGIN IMMEDIATE") as connection:
            # `begin` now and not at the first statement: whoever waits for the lock waits here.
            connection.begin()
            work = Writing(
                connection, viewer, catalogue=self._catalogue, clock=self._clock, committed=self._committed
            )
            try:
                yield work
            finally:
                if connection.in_transaction():
                    self._catalogue.clear()
                    connection.rollback()

    def checkpoint(self) -> None:
        """Bring the write-ahead log into the database and empty it; for idle moments.

        Harmless while another process reads or writes: what can be moved is moved.
        """
        with in_words(self.folder), connection_for(self._engine, "BEGIN") as connection:
            driver = connection.connection.driver_connection
            if driver is not None:
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self._save_head()

    def close(self) -> None:
        """Checkpoint, close every connection and overwrite the key; harmless when closed already."""
        if self._closed:
            return
        try:
            self.checkpoint()
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Close without a checkpoint: for a store that cannot be used."""
        self._engine.dispose()
        self._closed = True
        wipe(self._key)

    def _committed(self, head: tuple[int, bytes]) -> None:
        self._unsaved += 1
        if self._unsaved >= EVERY:
            # The commit is durable: a side file that cannot be written must not make a failure of it.
            with suppress(OSError):
                self._write_head(Head(*head))

    def _save_head(self) -> None:
        with in_words(self.folder), connection_for(self._engine, "BEGIN") as connection, connection.begin():
            head = Head(*Trail(Access(connection)).head())
        with refusals(self.folder):
            self._write_head(head)

    def _write_head(self, head: Head) -> None:
        write_head(self.folder, head)
        self._unsaved = 0

    def __repr__(self) -> str:
        return f"SqlStore({str(self.folder)!r})"


def _require_enabled(viewer: Account) -> None:
    if not viewer.enabled:
        raise NotAllowed(f"The account '{viewer.name}' is disabled.", mend="Ask a supervisor.")
