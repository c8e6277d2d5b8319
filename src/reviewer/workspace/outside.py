"""Heads of an open project's trail in files outside its database: backups, packages and receipts."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.domain.errors import ReviewerError, StorageFailed, VerificationFailed
from reviewer.services.trail_heads import HashAt, HeadOutside
from reviewer.storage.backup import SUFFIX
from reviewer.storage.backup_file import check_backup, is_backup, read_manifest, unpack_backup
from reviewer.storage.engine import DATABASE
from reviewer.storage.failures import BACKUPS, in_words
from reviewer.storage.store import SqlStore
from reviewer.vault.keyring import KEYS_FILE, project_of

if TYPE_CHECKING:
    from reviewer.workspace.packages import Packages

_HASH = "SELECT hash FROM audit_entry WHERE seq = ?"


class OutsideHeads:
    """Reads them for the account that is signed in; packages open for those alone who may pack."""

    def __init__(self, store: SqlStore, packages: Callable[[], Packages]) -> None:
        self._store = store
        self._packages = packages

    def kept(self) -> Iterator[HeadOutside]:
        """Those of the backups in the project's own folder; `doctor` names what cannot be read."""
        for file in sorted((self._store.folder / BACKUPS).glob(f"*{SUFFIX}")):
            with suppress(ReviewerError):
                held = read_manifest(file)
                yield self._of_backup(file, held.entries, held.head)

    def of(self, file: Path) -> HeadOutside:
        """That of a backup, package or receipt; raises as `trail_heads.Outside`."""
        if is_backup(file):
            held = check_backup(file)
            return self._of_backup(file, held.entries, held.head)
        entries, head = self._packages().heads.of(file)
        return HeadOutside(file.name, entries, head)

    def _of_backup(self, file: Path, entries: int, head: bytes) -> HeadOutside:
        return HeadOutside(file.name, entries, head, lambda: self._within(file))

    @contextmanager
    def _within(self, file: Path) -> Iterator[HashAt]:
        """The trail of a backup, unpacked as encrypted as it is, and taken away again."""
        with tempfile.TemporaryDirectory(prefix="reviewer-") as outer:
            folder = Path(outer)
            try:
                unpack_backup(file, folder)
            except OSError as error:
                raise StorageFailed(f"The backup cannot be unpacked: {error.strerror}.") from None
            self._require_own(folder, file)
            with in_words(folder), closing(self._store.connect_to(folder / DATABASE)) as connection:

                def hash_at(entry: int) -> bytes | None:
                    row = connection.execute(_HASH, (entry,)).fetchone()
                    return None if row is None else row[0]

                yield hash_at

    def _require_own(self, folder: Path, file: Path) -> None:
        keys = folder / KEYS_FILE
        if keys.is_file() and project_of(keys) != project_of(self._store.folder / KEYS_FILE):
            raise VerificationFailed("This is a backup of another project.", where=str(file))
