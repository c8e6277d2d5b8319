"""Backups in the project's own folder: whose they are, whether they read back, and the trail they hold.

Whoever can write the folder can lay anything there.  What a backup names counts against the trail only where
the database in it, which opens with the project's key alone, holds it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from reviewer.domain.errors import NotFound, ReviewerError, StorageFailed, VerificationFailed
from reviewer.storage.backup_file import check_backup, read_manifest
from reviewer.storage.engine import DATABASE
from reviewer.storage.failures import in_words
from reviewer.storage.leading_back import is_of_another, kept, unpacked
from reviewer.storage.store import SqlStore

HashAt = Callable[[int], bytes | None]
"""The hash of the entry of a number; None where there is none."""

_HASH = "SELECT hash FROM audit_entry WHERE seq = ?"
_SHOWN = 5
_FOREIGN = "belongs to another project: left aside"


@contextmanager
def trail_within(store: SqlStore, backup: Path) -> Iterator[HashAt]:
    """The trail of a backup, unpacked as encrypted as it is, and taken away again.

    Raises VerificationFailed for another project's, ReviewerError where it cannot be read.
    """
    if is_of_another(backup, store.folder):
        raise VerificationFailed(
            "This is a backup of another project.", where=str(backup), mend="Name one of this project."
        )
    with (
        unpacked(backup) as folder,
        in_words(folder),
        closing(store.connect_to(folder / DATABASE)) as connection,
    ):
        yield lambda entry: _hash_at(connection, entry)


def what_is_kept(store: SqlStore) -> tuple[bool, str]:
    """(whether all is well, in words): what there is, whether the trail still has each one's last entry, and
    whether the newest reads back; a project that is minutes old needs none.
    """
    found = kept(store.folder)
    try:
        said = {one: _held_to(store, one) for one in found}
    except ReviewerError as error:
        return False, str(error)
    own = [one for one in found if said[one] != _FOREIGN]
    wrong = [f"{one.name} {said[one]}" for one in own if said[one]]
    # The way back is the newest: it is read to its end.  The others say how long the trail was.
    wrong += [f"{one.name} is damaged" for one in own[-1:] if not wrong and not _reads_back(one)]
    well = f"{len(own)}, the newest {own[-1].name}, read back" if own else "none yet"
    aside = [f"{one.name} {_FOREIGN}" for one in found if one not in own]
    return not wrong, "; ".join([*(wrong[:_SHOWN] or [well]), *aside[:_SHOWN]])


def _held_to(store: SqlStore, backup: Path) -> str:
    """What a backup says against the trail, else empty; a shortened trail no longer has its head."""
    try:
        held = read_manifest(backup)
    except NotFound:
        # It was let go of meanwhile.
        return ""
    except ReviewerError:
        return "cannot be read"
    with in_words(store.folder), closing(store.connect()) as connection:
        if held.entries == 0 or _hash_at(connection, held.entries) == held.head:
            return ""
    try:
        with trail_within(store, backup) as hash_at:
            whole = hash_at(held.entries) == held.head
    except VerificationFailed:
        return _FOREIGN
    except NotFound:
        return ""
    except StorageFailed:
        # There is no room to look into it: its word is taken.
        whole = True
    except ReviewerError:
        return "cannot be read"
    said = "has entries that the trail has not: it was shortened or written anew since"
    return said if whole else "names another last entry than it holds"


def _reads_back(backup: Path) -> bool:
    try:
        check_backup(backup)
    except NotFound:
        # It was let go of meanwhile.
        return True
    except ReviewerError:
        return False
    return True


def _hash_at(connection: Any, entry: int) -> bytes | None:
    row = connection.execute(_HASH, (entry,)).fetchone()
    return None if row is None else row[0]
