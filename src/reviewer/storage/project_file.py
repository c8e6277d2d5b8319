"""A project's folder: made private, opened with suspicion."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import Any

from reviewer.domain.audit import GENESIS
from reviewer.domain.errors import Damaged, NotFound, Refused, TrailBroken
from reviewer.domain.identifiers import Clock
from reviewer.storage.engine import DATABASE, connect
from reviewer.storage.failures import BACKUPS, damaged, in_words, refusals
from reviewer.storage.form import schema_statements
from reviewer.storage.going_out import clear_ended
from reviewer.storage.place import require_place
from reviewer.storage.revisions import HEAD, VERSION_TABLE, revision_of
from reviewer.storage.side_file import CHAIN_FILE, Head, read_head, write_head
from reviewer.storage.store import SqlStore
from reviewer.vault.files import FILE_MODE, make_private, make_private_folder
from reviewer.vault.keyring import KEYS_FILE

_OURS = frozenset({KEYS_FILE, BACKUPS, CHAIN_FILE})
_SIDE_SUFFIXES = ("-wal", "-shm")


def create_project(folder: Path, key: bytes | bytearray) -> None:
    """Make the folder, its empty database at the newest revision and `backups/`.

    The folder may be there already if it holds nothing but keys.  Raises Refused otherwise, StorageFailed
    where the disk does; then what was made is taken away again.
    """
    with refusals(folder):
        make_private_folder(folder)
        others = [one.name for one in folder.iterdir() if one.name not in _OURS]
    if others:
        raise Refused("The folder is not empty.", where=str(folder), mend="Choose a new one for the project.")
    require_place(folder)
    database = folder / DATABASE
    with refusals(folder):
        make_private_folder(folder / BACKUPS)
        # Private before anything is in it; SQLite gives its side files the same mode.
        os.close(os.open(database, os.O_CREAT | os.O_EXCL | os.O_RDWR, FILE_MODE))
        make_private(database)
    try:
        with in_words(folder), refusals(folder):
            _fill(connect(database, key))
            write_head(folder, Head(0, GENESIS))
    except BaseException:
        for path in (database, *_side_files(folder)):
            path.unlink(missing_ok=True)
        raise


def _fill(connection: Any) -> None:
    try:
        connection.execute("BEGIN IMMEDIATE")
        for statement in schema_statements():
            connection.execute(statement)
        connection.execute(VERSION_TABLE)
        connection.execute("INSERT INTO alembic_version VALUES (?)", (HEAD,))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


def open_store(folder: Path, key: bytes | bytearray, *, clock: Clock) -> SqlStore:
    """Open a project.

    Raises NotFound (no project), Damaged (other keys, damaged pages, a shortened trail), TooNew, Busy,
    Refused (network share) or StorageFailed (read-only).  An older project is backed up, then upgraded.
    """
    _require_files(folder)
    require_place(folder)
    with refusals(folder):
        _make_private(folder)
        clear_ended(folder)
    store = SqlStore(folder, key, clock=clock)
    try:
        with in_words(folder):
            _check(store, clock)
    except BaseException:
        store.abandon()
        raise
    return store


def _require_files(folder: Path) -> None:
    """Before anything is opened: opening an empty database would write to it."""
    database = folder / DATABASE
    if not database.exists() and not (folder / KEYS_FILE).exists():
        raise NotFound("There is no project here.", where=str(folder), mend="Check the folder's name.")
    with refusals(folder):
        is_lost = not database.is_file() or database.stat().st_size == 0
    if is_lost:
        mend = damaged(folder).mend
        raise Damaged("The project's database is missing or empty.", where=str(database), mend=mend)
    for side in _side_files(folder):
        if side.exists() and not side.is_file():
            raise Damaged(
                "Something else stands where the database keeps a file of its own.",
                where=str(side),
                mend="Move it away and try again.",
            )


def _check(store: SqlStore, clock: Clock) -> None:
    with closing(store.connect()) as connection:
        revision = revision_of(connection, where=str(store.folder))
        store.length_missing = not _check_trail(store.folder, connection)
    if revision != HEAD:
        from reviewer.storage.backup import back_up_before_upgrade
        from reviewer.storage.migrate import upgrade

        back_up_before_upgrade(store, revision=revision, now=clock())
        upgrade(store.connect, folder=store.folder)
    store.sweep()


def _check_trail(folder: Path, connection: Any) -> bool:
    """The entry that the side file knows of must be there, with that hash; False where there is no such file,
    or one that knows of no entry, and yet a trail.
    """
    head = read_head(folder)
    if head is None or head.entries == 0:
        return connection.execute("SELECT 1 FROM audit_entry LIMIT 1").fetchone() is None
    row = connection.execute("SELECT hash FROM audit_entry WHERE seq = ?", (head.entries,)).fetchone()
    if row is None or row[0] != head.hash:
        (last,) = connection.execute("SELECT ifnull(max(seq), 0) FROM audit_entry").fetchone()
        first = min(last + 1, head.entries)
        raise TrailBroken(
            f"The trail was shortened or exchanged: its entry {first} is missing.",
            where=str(folder),
            mend="Restore the last backup into a new folder, and compare the two.",
            first_missing=first,
        )
    return True


def _make_private(folder: Path) -> None:
    folder.chmod(0o700)
    for path in (folder / DATABASE, folder / KEYS_FILE, folder / CHAIN_FILE, *_side_files(folder)):
        if path.exists():
            make_private(path)


def _side_files(folder: Path) -> list[Path]:
    return [folder / f"{DATABASE}{suffix}" for suffix in _SIDE_SUFFIXES]
