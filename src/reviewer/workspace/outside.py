"""Heads of an open project's trail in files outside its database: backups, packages and receipts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.domain.errors import NotFound, ReviewerError
from reviewer.services.trail_heads import UNREADABLE, HeadOutside, LeftAside
from reviewer.storage.backup import SUFFIX
from reviewer.storage.backup_file import check_backup, is_backup, read_manifest
from reviewer.storage.failures import BACKUPS
from reviewer.storage.kept_backups import trail_within
from reviewer.storage.store import SqlStore

if TYPE_CHECKING:
    from reviewer.workspace.packages import Packages


class OutsideHeads:
    """Reads them for the account that is signed in; packages open for those alone who may pack."""

    def __init__(self, store: SqlStore, packages: Callable[[], Packages]) -> None:
        self._store = store
        self._packages = packages

    def kept(self) -> Iterator[HeadOutside | LeftAside]:
        """Those of the backups in the project's own folder, and which cannot be read."""
        for file in sorted((self._store.folder / BACKUPS).glob(f"*{SUFFIX}")):
            try:
                held = read_manifest(file)
            except NotFound:
                # It was let go of meanwhile.
                continue
            except ReviewerError:
                yield LeftAside(file.name, UNREADABLE)
                continue
            yield self._of_backup(file, held.entries, held.head)

    def of(self, file: Path) -> HeadOutside:
        """That of a backup, package or receipt; raises as `trail_heads.Outside`."""
        if is_backup(file):
            held = check_backup(file)
            return self._of_backup(file, held.entries, held.head)
        entries, head = self._packages().heads.of(file)
        return HeadOutside(file.name, entries, head)

    def _of_backup(self, file: Path, entries: int, head: bytes) -> HeadOutside:
        return HeadOutside(file.name, entries, head, lambda: trail_within(self._store, file))
