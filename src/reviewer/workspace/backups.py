"""Backups of an open project: on request, and by themselves while something changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from reviewer.domain.errors import Refused, ReviewerError
from reviewer.domain.identifiers import Clock, to_microseconds
from reviewer.domain.person import Account, Right
from reviewer.domain.retention import Retention
from reviewer.storage.backup import SUFFIX, back_up, backup_folder, stamp
from reviewer.storage.backup_file import Manifest, read_manifest
from reviewer.storage.store import SqlStore

_MOMENT = "%Y%m%dT%H%M%S%fZ"


class Backups:
    """Makes and keeps the backups of one open project."""

    def __init__(self, store: SqlStore, account: Account, *, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._clock = clock

    def make(self, to: Path) -> Manifest:
        """Write one verified backup and say so in the trail; raises NotAllowed, Refused, Busy, StorageFailed.

        None leaves the project without an entry, which is made before the file gets its name: whoever is
        killed between the two leaves an entry of a backup that is not there.
        """
        self._account.require(Right.BACK_UP)
        now = self._clock()
        at = to_microseconds(now)
        return back_up(self._store, to, now=now, noting=lambda made: self._record(made, at))

    def _record(self, made: Manifest, at: int) -> None:
        with self._store.writing(self._account, as_it_is=True) as work:
            work.record("backup.made", made.head.hex(), {"entries": made.entries}, at)
            work.commit()

    def is_due(self, retention: Retention) -> bool:
        """Whether it is time for another automatic backup, by the names of those there are."""
        mine = self.automatic()
        return retention.is_due(moment_of(mine[-1]) if mine else None, self._clock())

    def make_if_due(self, retention: Retention, stopped: Callable[[], bool] = bool) -> Path | None:
        """Write an automatic backup where it is time and something changed since the last one, then let go of
        those that are not kept.  Any account may: it stays in the project's folder, under the project's key.

        None where nothing was to be done.  Raises as `back_up`.
        """
        if not self.is_due(retention):
            return None
        now, mine = self._clock(), self.automatic()
        if mine and self._holds_all(mine[-1]):
            return None
        target = backup_folder(self._store.folder) / f"{stamp(now)}{SUFFIX}"
        back_up(self._store, target, now=now, stopped=stopped)
        kept = retention.kept(moment_of(one) for one in [*mine, target])
        for one in mine:
            if moment_of(one) not in kept:
                one.unlink(missing_ok=True)
        return target

    def automatic(self) -> list[Path]:
        """The automatic backups there are, the oldest first; those before upgrades are none of them."""
        folder = backup_folder(self._store.folder)
        return sorted(one for one in folder.glob(f"*{SUFFIX}") if _is_moment(one.name.removesuffix(SUFFIX)))

    def _holds_all(self, newest: Path) -> bool:
        """Whether the trail is as it was then; a backup that cannot be read holds nothing."""
        try:
            held = read_manifest(newest)
        except ReviewerError:
            return False
        with self._store.reading(self._account) as read:
            return read.trail.head() == (held.entries, held.head)


def moment_of(backup: Path) -> datetime:
    """When an automatic backup was made, by its name; raises Refused where it is none."""
    try:
        return datetime.strptime(backup.name.removesuffix(SUFFIX), _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        raise Refused("This is not the name of an automatic backup.", where=backup.name) from None


def _is_moment(name: str) -> bool:
    try:
        datetime.strptime(name, _MOMENT)  # noqa: DTZ007 - only whether it is one
    except ValueError:
        return False
    return True
