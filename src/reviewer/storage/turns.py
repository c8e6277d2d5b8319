"""Who waits to write, and who takes a file in: told between processes by locks on the project's own folders.

SQLite tells a long writing nothing of those who wait for it.  Whoever wants to write holds a shared lock on
`backups/` until it may; an import tries that lock between two small steps, and lets others in when it is
held.  One import at a time holds the project's folder.  Locks end with their process, and no file is made
for them.  Where the system has no such locks (Windows), an import is one transaction, as it is everywhere
while nobody waits.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event

from reviewer.storage.failures import BACKUPS

if sys.platform != "win32":
    import fcntl

# A lock that is only tried is held for some microseconds.
_TRIES = 20
_SHORT = 0.0002
# Longer than anyone sleeps between two attempts at the database's lock.
_PATIENCE_SECONDS = 0.15


class Turns:
    """The locks of one open store."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._bell = _opened(folder / BACKUPS)
        self._door = _opened(folder)
        self._claimed = False
        # Never set: the system has no other way to wait for a lock no longer than so long.
        self._moment = Event()

    @contextmanager
    def ringing(self) -> Iterator[None]:
        """Others see meanwhile that somebody waits."""
        rung = self._ring()
        try:
            yield
        finally:
            if rung and self._bell is not None:
                _unlocked(self._bell)

    def _ring(self) -> bool:
        for _ in range(_TRIES):
            if self._bell is None:
                return False
            if _locked(self._bell, shared=True):
                return True
            self._moment.wait(_SHORT)
        return False

    def somebody_waits(self) -> bool:
        """Whether another store wants to write."""
        if self._bell is None:
            return False
        if _locked(self._bell, shared=False):
            _unlocked(self._bell)
            return False
        return True

    def let_in(self) -> None:
        """Wait until those who wait have had their turn; not for ever, since a process may be stopped."""
        until = time.monotonic() + _PATIENCE_SECONDS
        while self.somebody_waits() and time.monotonic() < until:
            self._moment.wait(_SHORT)

    def claim(self) -> bool | None:
        """Become the one that takes files in; False where another one is, None where that cannot be told."""
        if self._door is None:
            return None
        # Whoever looks whether there is an import holds that lock for a moment.
        for _ in range(_TRIES):
            if not self._claimed:
                self._claimed = _locked(self._door, shared=False)
            if self._claimed:
                break
            self._moment.wait(_SHORT)
        return self._claimed

    def is_import_on_its_way(self) -> bool:
        """Whether another store takes a file in."""
        if self._door is None or self._claimed:
            return False
        if _locked(self._door, shared=True):
            _unlocked(self._door)
            return False
        return True

    def give_up(self) -> None:
        """Let others take files in; harmless without a claim."""
        if self._claimed and self._door is not None:
            _unlocked(self._door)
        self._claimed = False

    def close(self) -> None:
        """Let go of everything."""
        for descriptor in (self._bell, self._door):
            if descriptor is not None:
                os.close(descriptor)
        self._bell = self._door = None
        self._claimed = False


def _opened(folder: Path) -> int | None:
    """The folder to lock, or None: without locks there are no turns, and nothing else is amiss."""
    if sys.platform == "win32":
        return None
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        if _knows_locks(descriptor):
            return descriptor
        os.close(descriptor)
    return None


if sys.platform != "win32":

    def _locked(descriptor: int, *, shared: bool) -> bool:
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _knows_locks(descriptor: int) -> bool:
        """Whether the file system has them: else every try would look like somebody else's lock."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except OSError:
            return False
        _unlocked(descriptor)
        return True

    def _unlocked(descriptor: int) -> None:
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_UN)
else:

    def _locked(descriptor: int, *, shared: bool) -> bool:
        del descriptor, shared
        return False

    def _unlocked(descriptor: int) -> None:
        del descriptor

    def _knows_locks(descriptor: int) -> bool:
        del descriptor
        return False
