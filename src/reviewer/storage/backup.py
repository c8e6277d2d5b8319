"""Whole copies of the database, encrypted with the same key, verified before they count as backups."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from reviewer.domain.errors import Damaged, Refused
from reviewer.storage.failures import BACKUPS, in_words, refusals
from reviewer.vault.files import make_private, make_private_folder, sync_file, sync_folder
from reviewer.vault.keyring import KEYS_FILE


class Source(Protocol):
    """What is backed up: an open store."""

    @property
    def folder(self) -> Path: ...
    def connect(self) -> Any: ...
    def connect_to(self, copy: Path) -> Any: ...


def back_up(source: Source, to: Path) -> None:
    """Write a verified copy of the database to `to`, and the keys that open it beside it (`keys_of`).

    Consistent while others write: the copy is one read transaction.  Raises Refused where `to` exists,
    StorageFailed or Damaged; then nothing is left at `to`.
    """
    if to.exists():
        raise Refused("There is a file of that name already.", where=str(to), mend="Choose another name.")
    part = to.with_name(f".{to.name}.part")
    with refusals(to.parent):
        part.unlink(missing_ok=True)
        # An empty private file first: SQLite fills it, and at no moment can others read it.
        part.touch(mode=0o600)
        make_private(part)
    try:
        with in_words(source.folder), refusals(to.parent):
            _copy(source, part)
            _verify(source, part)
            _copy_keys(source.folder / KEYS_FILE, keys_of(to))
            sync_file(part)
            part.replace(to)
            sync_folder(to.parent)
    finally:
        part.unlink(missing_ok=True)


def keys_of(backup: Path) -> Path:
    """Where the keys of a backup lie."""
    return backup.with_name(f"{backup.name}.{KEYS_FILE}")


def back_up_before_upgrade(source: Source, *, revision: str, now: datetime) -> Path:
    """The backup that every upgrade makes first; named after the moment and the old revision."""
    folder = source.folder / BACKUPS
    with refusals(source.folder):
        make_private_folder(folder)
    target = folder / f"{now:%Y%m%dT%H%M%S%f}Z-revision-{revision}.db"
    back_up(source, target)
    return target


def _copy(source: Source, part: Path) -> None:
    with closing(source.connect()) as connection:
        connection.execute("VACUUM INTO ?", (str(part),))


def _verify(source: Source, part: Path) -> None:
    try:
        with in_words(source.folder), closing(source.connect_to(part)) as connection:
            damaged_page = connection.execute("PRAGMA cipher_integrity_check").fetchone()
            whole = damaged_page is None and connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    except Damaged:
        whole = False
    if not whole:
        raise Damaged(
            "The backup does not read back.", where=str(part), mend="Check the disk, then try again."
        )


def _copy_keys(keys: Path, to: Path) -> None:
    if keys.is_file():
        shutil.copyfile(keys, to)
        make_private(to)
        sync_file(to)
