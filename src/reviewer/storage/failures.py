"""The database's own errors in words: what happened and how to mend it, never SQL, values or case content."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.domain.errors import Busy, Damaged, ReviewerError, StorageFailed
from reviewer.storage.leading_back import BACKUPS, kept, newest_that_leads_back

__all__ = ["BACKUPS", "damaged", "in_words", "refusals"]

_BUSY = {"SQLITE_BUSY", "SQLITE_LOCKED"}
_DAMAGED = {"SQLITE_CORRUPT", "SQLITE_NOTADB"}
_DISK = {"SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM"}


@contextmanager
def in_words(folder: Path) -> Iterator[None]:
    """Turn errors of the driver into those that may be shown.

    What is none of them (a broken constraint, wrong SQL) is our bug and passes through without its values.
    """
    try:
        yield
    except DBAPIError as error:
        shown = _shown(error.orig, folder)
        if shown is None:
            raise
        raise shown from None
    except sqlcipher.Error as error:
        shown = _shown(error, folder)
        if shown is None:
            raise
        raise shown from None


@contextmanager
def refusals(folder: Path) -> Iterator[None]:
    """Turn errors of the file system into StorageFailed; only around the store's own handling of files."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise StorageFailed(f"The disk refused: {reason}.", where=str(folder), mend=_ROOM) from None


_ROOM = "Make room or rights for the project's folder, then try again; nothing of the last change was kept."


def _shown(error: BaseException | None, folder: Path) -> ReviewerError | None:
    name = _result_name(error)
    if name in _BUSY:
        return Busy(
            "Another program holds the project.",
            where=str(folder),
            mend="Close it there, or try again in a moment.",
        )
    if name in _DAMAGED:
        return damaged(folder)
    if name in _DISK:
        return StorageFailed(_DISK_WORDS.get(name, "The disk failed."), where=str(folder), mend=_ROOM)
    return None


_DISK_WORDS = {
    "SQLITE_FULL": "The disk is full.",
    "SQLITE_READONLY": "The project's folder is read-only.",
    "SQLITE_CANTOPEN": "The project's file cannot be opened.",
    "SQLITE_PERM": "The project's file cannot be opened.",
}


def damaged(folder: Path) -> Damaged:
    """The file cannot be read as this project's; names the newest backup that leads back, which it reads."""
    back = newest_that_leads_back(folder)
    if back is not None:
        mend = f"Restore the last backup, {BACKUPS}/{back.name}, into a new folder."
    elif kept(folder):
        mend = f"No backup in {BACKUPS} leads back: restore one that lies elsewhere, into a new folder."
    else:
        mend = "Restore a backup into a new folder."
    return Damaged(
        "The project's database is damaged, or belongs to other keys.", where=str(folder), mend=mend
    )


def _result_name(error: BaseException | None) -> str:
    name = getattr(error, "sqlite_errorname", None) or ""
    if name:
        return _primary(name)
    return _by_message(str(error))


def _primary(name: str) -> str:
    """SQLITE_IOERR_WRITE and its like by their first two words."""
    return "_".join(name.split("_")[:2])


# Drivers without `sqlite_errorname` say the same in SQLite's own fixed sentences.
_MESSAGES = {
    "database is locked": "SQLITE_BUSY",
    "database table is locked": "SQLITE_LOCKED",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
    "locking protocol": "SQLITE_BUSY",
}


def _by_message(message: str) -> str:
    return next((name for start, name in _MESSAGES.items() if message.startswith(start)), "")
