"""Restoring a backup: into a new folder, opened and checked there, and only then put in its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.errors import Damaged, TooNew
from reviewer.domain.identifiers import Clock, to_microseconds
from reviewer.storage.backup_file import Manifest, unpack_backup
from reviewer.storage.doctor import Check
from reviewer.storage.side_file import CHAIN_FILE
from reviewer.vault.keyring import KEYS_FILE
from reviewer.workspace.health import Report
from reviewer.workspace.new_folder import NewFolder
from reviewer.workspace.opening import Workspace, open_workspace, system_clock

NOT_ASKED = frozenset({"free space", "files"})
"""What `doctor` looks at and a restored project need not fulfil; its files are those of the backup."""
TOLD = frozenset({"keys", "schema", "kept counts"})
"""What is told and refuses no backup: whoever is ended between the entry of an account and its slot leaves
accounts without a key, or keys of no account in use, to each backup from then on.  Somebody came in by
theirs.  And what `doctor --repair` mends once it is restored: every backup may have it.
"""
_ANOTHER = "Take another backup; this one is left as it is."


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored: the backup's own words, and what the project holds."""

    manifest: Manifest
    title: str
    report: Report

    @property
    def findings(self) -> tuple[Check, ...]:
        """The checks that are not fine and refused nothing."""
        return tuple(one for one in self.report.checks if not one.ok and one.name in TOLD)


def restore(
    file: Path, folder: Path, *, account: str, passphrase: str, clock: Clock = system_clock
) -> Restored:
    """Make the project of a backup at `folder`, which must be new or empty.

    Any account of the backup may.  The restored project keeps its identity, keys and accounts, and is another
    desk of the same project.  Raises Refused (no backup, folder in use), Damaged, NotUnlocked, StorageFailed;
    then there is nothing at `folder`.
    """
    with NewFolder(folder) as building:
        manifest = unpack_backup(file, building)
        _require_all(manifest, file)
        # Signing in may add what a kill left unsaid (`account.slot`): the head is compared before that.
        with _opened(
            building,
            file,
            account=account,
            passphrase=passphrase,
            clock=clock,
            as_found=lambda found: _require_head(found, manifest, file),
        ) as workspace:
            report = workspace.doctor()
            wrong = [one.name for one in report.checks if not one.ok and one.name not in NOT_ASKED | TOLD]
            if wrong:
                raise Damaged(f"The backup is not whole: {', '.join(wrong)}.", where=str(file), mend=_ANOTHER)
            with workspace.store.writing(workspace.account, as_it_is=True) as work:
                detail = {"entries": manifest.entries, "made_at": manifest.made_at}
                work.record("project.restored", manifest.head.hex(), detail, to_microseconds(clock()))
                work.commit()
            title = workspace.project.title
    return Restored(manifest, title, report)


def _opened(
    building: Path,
    file: Path,
    *,
    account: str,
    passphrase: str,
    clock: Clock,
    as_found: Callable[[Workspace], None],
) -> Workspace:
    """What cannot be opened is the backup's: the folder that it was unpacked into is gone when it is said."""
    try:
        return open_workspace(
            building, account=account, passphrase=passphrase, clock=clock, as_found=as_found
        )
    except (Damaged, TooNew) as error:
        raise type(error)(error.what, where=str(file), mend=error.mend) from None


def _require_all(manifest: Manifest, file: Path) -> None:
    """Without its keys nobody opens it; without the trail's length nobody knows whether it was shortened."""
    missing = [name for name in (KEYS_FILE, CHAIN_FILE) if name not in manifest.digests]
    if missing:
        raise Damaged(f"The backup holds no {' and no '.join(missing)}.", where=str(file), mend=_ANOTHER)


def _require_head(workspace: Workspace, manifest: Manifest, file: Path) -> None:
    """What the backup says outside the encryption must be what stands inside."""
    with workspace.store.reading(workspace.account) as read:
        head = read.trail.head()
    if head != (manifest.entries, manifest.head):
        said = f"The backup says {manifest.entries} trail entries of itself, with another end than it holds."
        raise Damaged(said, where=str(file), mend=_ANOTHER)
