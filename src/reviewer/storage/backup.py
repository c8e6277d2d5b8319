"""Whole copies of the database, encrypted with the same key, verified before they count as backups."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from reviewer.domain.audit import GENESIS
from reviewer.domain.errors import Busy, Damaged, NotFound, Refused, ReviewerError
from reviewer.domain.identifiers import to_microseconds
from reviewer.storage.backup_file import Manifest, check_backup, write_backup
from reviewer.storage.chain import LAST_ENTRY, first_broken
from reviewer.storage.engine import DATABASE
from reviewer.storage.failures import BACKUPS, in_words, refusals
from reviewer.storage.leftovers import clear_parts_of_backups
from reviewer.storage.revisions import revision_of
from reviewer.storage.side_file import CHAIN_FILE
from reviewer.vault.files import held_in_turn, make_private, make_private_folder, sync_file, sync_folder
from reviewer.vault.keyring import KEYS_FILE, slot_digests

SUFFIX = ".backup"
SIDE_SUFFIXES = ("-journal", "-wal", "-shm")
_STEPS = 50_000
"""Steps of SQLite's machine between two questions whether to stop: some milliseconds."""
_MOMENT = 0.2
"""Seconds for whoever only looks at a lock to let go of it."""


class Source(Protocol):
    """What is backed up: an open store."""

    @property
    def folder(self) -> Path: ...
    def connect(self) -> Any: ...
    def connect_to(self, copy: Path) -> Any: ...


def back_up(
    source: Source,
    to: Path,
    *,
    now: datetime,
    stopped: Callable[[], bool] = bool,
    noting: Callable[[Manifest], object] = bool,
) -> Manifest:
    """Write a verified copy of the database, with the keys that open it, into the one file `to`.

    Consistent while others write: the copy is one read transaction.  `noting` hears of what is whole before
    it gets its name.  Raises NotFound (no folder), Refused where `to` exists or where it was `stopped`, Busy
    where another process writes it or keys change meanwhile, StorageFailed, Damaged, and what `noting` does;
    then nothing is left at `to`.
    """
    with _parts(to) as (database, chain, whole), in_words(source.folder), refusals(to.parent):
        slots = _slots(source.folder)
        _copy(source, database, stopped)
        manifest = _verified(source, database, to_microseconds(now), stopped)
        chain.write_text(json.dumps({"entries": manifest.entries, "head": manifest.head.hex()}))
        written = write_backup(whole, _held(source.folder, database, chain), manifest)
        sync_file(whole)
        _require_going_on(stopped)
        if _slots(source.folder) != slots:
            # The trail in the copy would not know the keys beside it, and let nobody in by them.
            raise Busy("A passphrase was changed while the backup was made.", mend="Try again.")
        if check_backup(whole) != written:
            raise Damaged("The backup does not read back.", where=str(to), mend="Check the disk.")
        # Whoever is killed behind the name leaves nothing beside it.
        _clear(database, chain)
        noting(written)
        whole.replace(to)
        sync_folder(to.parent)
    return written


@contextmanager
def _parts(to: Path) -> Iterator[tuple[Path, Path, Path]]:
    """Files beside `to` for the copy, the trail's length and the whole: empty, private, and gone at the end.

    The lock on the last holds for all of them: a second backup to the same file would write into this one's.
    """
    database, chain, whole = (
        to.with_name(f".{to.name}{suffix}") for suffix in (".db.part", ".chain.part", ".part")
    )
    _require_new(to)
    with ExitStack() as held:
        with refusals(to.parent):
            clear_parts_of_backups(to.parent)
            try:
                # Whoever looks whether somebody fills it holds the lock for a moment.
                held.enter_context(held_in_turn(whole, _MOMENT))
            except BlockingIOError:
                said = f"A backup to '{to.name}' is being made already."
                raise Busy(said, where=str(to), mend="Choose another name.") from None
            # Whoever held it may have come to an end since.
            _require_new(to)
            held.callback(_clear, database, chain)
            _clear(database, chain)
            for part in (database, chain):
                # An empty private file first: at no moment can others read what is written into it.
                part.touch(mode=0o600)
                make_private(part)
        yield database, chain, whole


def _require_new(to: Path) -> None:
    if not to.parent.is_dir():
        raise NotFound("There is no such folder.", where=str(to.parent), mend="Check the folder's name.")
    if to.exists():
        raise Refused("There is a file of that name already.", where=str(to), mend="Choose another name.")


def _clear(database: Path, chain: Path) -> None:
    """Also what SQLite put beside the copy: a journal would be played into the next one of that name."""
    for part in (database, chain, *(database.with_name(f"{database.name}{end}") for end in SIDE_SUFFIXES)):
        part.unlink(missing_ok=True)


def back_up_before_upgrade(source: Source, *, revision: str, now: datetime) -> Path:
    """The backup that every upgrade makes first; named after the moment and the old revision."""
    target = backup_folder(source.folder) / f"{stamp(now)}-revision-{revision}{SUFFIX}"
    back_up(source, target, now=now)
    return target


def backup_folder(project: Path) -> Path:
    """The project's own folder of backups, made private where it is not there yet."""
    folder = project / BACKUPS
    with refusals(project):
        make_private_folder(folder)
    return folder


def stamp(now: datetime) -> str:
    """The moment as it stands in the names of backups: they sort by it."""
    return f"{now:%Y%m%dT%H%M%S%f}Z"


def _slots(folder: Path) -> dict[str, bytes]:
    """The key file's slots by account; none where it cannot be read: that is no matter of a backup."""
    try:
        return slot_digests(folder / KEYS_FILE)
    except ReviewerError:
        return {}


def _held(folder: Path, database: Path, chain: Path) -> dict[str, Path]:
    files = {DATABASE: database, CHAIN_FILE: chain}
    keys = folder / KEYS_FILE
    return files | {KEYS_FILE: keys} if keys.is_file() else files


def _copy(source: Source, part: Path, stopped: Callable[[], bool]) -> None:
    with closing(source.connect()) as connection, _stoppable(connection, stopped):
        connection.execute("VACUUM INTO ?", (str(part),))


@contextmanager
def _stoppable(connection: Any, stopped: Callable[[], bool]) -> Iterator[None]:
    """What runs on the connection ends soon after `stopped` says so; then Refused is raised."""
    connection.set_progress_handler(stopped, _STEPS)
    try:
        yield
    except Exception:
        _require_going_on(stopped)
        raise
    _require_going_on(stopped)


def _require_going_on(stopped: Callable[[], bool]) -> None:
    if stopped():
        raise Refused("The backup was stopped; nothing of it was kept.")


def _verified(source: Source, part: Path, at: int, stopped: Callable[[], bool]) -> Manifest:
    """What the copy holds, every page and trail entry read back; Damaged where one is not right."""
    try:
        with in_words(source.folder), closing(source.connect_to(part)) as connection:
            with _stoppable(connection, stopped):
                whole = _is_whole(connection)
            if whole:
                entries, head = connection.execute(LAST_ENTRY).fetchone() or (0, GENESIS)
                return Manifest(at, revision_of(connection, where=str(part)), entries, head, {})
    except Damaged:
        pass
    raise Damaged("The backup does not read back.", where=str(part), mend="Check the disk, then try again.")


def _is_whole(connection: Any) -> bool:
    return (
        connection.execute("PRAGMA cipher_integrity_check").fetchone() is None
        and connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
        and first_broken(connection) is None
    )
