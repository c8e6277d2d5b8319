"""Files that are written whole: after a crash or a full disk a path holds what it held, or all that is new.

Whoever runs the program may read them, and nobody else, whatever the umask says.  Everything here raises
OSError; the caller knows what the file was to be, and puts it into words.

A process that is killed leaves the file that it was filling beside its place.  While it lives it holds a lock
on it (where the system has such locks), so whoever comes next can tell what is abandoned and take it away.
"""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

FILE_MODE = 0o600
FOLDER_MODE = 0o700
MARK = "[0-9a-f]{12}"
"""What stands behind the name of a file that is being filled, as a regular expression."""


def make_folder(folder: Path) -> None:
    """Make the folder, with those above it, where it is missing."""
    folder.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)


def empty_beside(target: Path, *, suffix: str = "") -> Path:
    """A new empty file in the target's folder, under a name that nothing had."""
    path, descriptor = _opened_beside(target, suffix)
    os.close(descriptor)
    return path


def _opened_beside(target: Path, suffix: str) -> tuple[Path, int]:
    # Not by `tempfile`, which loads a dozen modules: settings are read on the way to the first window.
    path = target.parent / f".{target.name}.{os.urandom(6).hex()}{suffix}"
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, FILE_MODE)
    if sys.platform != "win32":
        # By the descriptor: until it is locked, whoever clears may take the file away.
        os.fchmod(descriptor, FILE_MODE)
    return path, descriptor


@contextmanager
def held_beside(target: Path, *, suffix: str = "") -> Iterator[Path]:
    """As `empty_beside`, under a lock that says that somebody fills it; taken away unless it was renamed."""
    path, lock = _beside(target, suffix)
    try:
        yield path
    finally:
        with suppress(OSError):
            path.unlink()
        if lock is not None:
            os.close(lock)


@contextmanager
def held_alone(path: Path) -> Iterator[None]:
    """An empty file at `path` that no other process fills meanwhile; taken away unless it was renamed.

    What a killed process left there is emptied.  Raises BlockingIOError where a living one fills it.
    """
    lock = _alone(path)
    try:
        yield
    finally:
        with suppress(OSError):
            if lock is None or leads_to(path, lock):
                path.unlink()
        if lock is not None:
            os.close(lock)


def _alone(path: Path) -> int | None:
    while True:
        if path.is_symlink():
            path.unlink()
        descriptor = os.open(path, os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0), FILE_MODE)
        if locked(descriptor) is False:
            os.close(descriptor)
            raise BlockingIOError(errno.EAGAIN, "Another process fills the file")
        if leads_to(path, descriptor):
            break
        # Whoever held it has taken it away meanwhile, or has given it its name.
        os.close(descriptor)
    path.chmod(FILE_MODE)
    os.ftruncate(descriptor, 0)
    if sys.platform == "win32":
        # An open file could not be renamed there.
        os.close(descriptor)
        return None
    return descriptor


def is_held(path: Path) -> bool:
    """Whether a living process fills the file; False where that cannot be known."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        return locked(descriptor) is False
    finally:
        os.close(descriptor)


def _beside(target: Path, suffix: str) -> tuple[Path, int | None]:
    while True:
        path, descriptor = _opened_beside(target, suffix)
        if sys.platform == "win32":
            # An open file could not be renamed there.
            os.close(descriptor)
            return path, None
        if locked(descriptor) is not False and leads_to(path, descriptor):
            return path, descriptor
        # Whoever looked before it was locked found it abandoned.
        with suppress(OSError):
            path.unlink()
        os.close(descriptor)


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """An empty file to fill by its path; it becomes `target`, on the disk, unless something is raised.

    What a killed process left of the same target is taken away first.
    """
    clear_halves(target)
    with held_beside(target) as filled:
        yield filled
        sync_file(filled)
        filled.replace(target)
    sync_folder(target.parent)


def clear_halves(target: Path) -> None:
    """Take away what nobody fills any more of those that were to become `target`."""
    clear_abandoned(target.parent, re.compile(rf"\.{re.escape(target.name)}\.{MARK}"))


def clear_abandoned(folder: Path, names: re.Pattern[str]) -> None:
    """Take away files of such names that nobody fills any more; where that cannot be known, they stay."""
    with suppress(OSError):
        for path in [one for one in folder.iterdir() if names.fullmatch(one.name)]:
            with suppress(OSError):
                clear_file(path)


def clear_file(path: Path) -> bool:
    """Take a file away unless somebody fills it, or nobody can know; whether it is gone.

    Under the lock that its writer would hold: who begins to fill it after it was looked at keeps it.  Links
    and folders stay.
    """
    if path.is_symlink() or not path.is_file():
        return not os.path.lexists(path)
    try:
        descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except FileNotFoundError:
        return True
    try:
        if locked(descriptor) and leads_to(path, descriptor):
            path.unlink()
    finally:
        os.close(descriptor)
    return not os.path.lexists(path)


def leads_to(path: Path, descriptor: int) -> bool:
    """Whether what is open there is still what stands at the path."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def locked(descriptor: int) -> bool | None:
    """Whether the file is locked by this now; None where there are no such locks."""
    if sys.platform == "win32":
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True


def exclude(one: int, other: int) -> bool | None:
    """Whether a lock by the one keeps the other out, both open on the same file; None where there are none.

    Some file systems grant every lock that is asked for.  Where somebody else holds it, it does.
    """
    mine = locked(one)
    return mine if mine is None else not (mine and locked(other))


def write_whole(target: Path, content: bytes) -> None:
    """Replace `target` in one step; durable when this returns."""
    with whole_file(target) as filled, filled.open("wb") as stream:
        stream.write(content)


def sync_file(file: Path) -> None:
    """Make a file's content durable that somebody else wrote."""
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())


def sync_folder(folder: Path) -> None:
    """Make the folder's entries durable, where the system knows how."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
