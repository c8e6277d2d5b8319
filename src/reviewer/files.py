"""Files that are written whole: after a crash or a full disk a path holds what it held, or all that is new.

Whoever runs the program may read them, and nobody else, whatever the umask says.  Everything here raises
OSError; the caller knows what the file was to be, and puts it into words.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

FILE_MODE = 0o600
FOLDER_MODE = 0o700


def make_folder(folder: Path) -> None:
    """Make the folder, with those above it, where it is missing."""
    folder.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)


def empty_beside(target: Path, *, suffix: str = "") -> Path:
    """A new empty file in the target's folder, under a name that nothing had."""
    # Not by `tempfile`, which loads a dozen modules: settings are read on the way to the first window.
    path = target.parent / f".{target.name}.{os.urandom(6).hex()}{suffix}"
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE_MODE))
    path.chmod(FILE_MODE)
    return path


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """An empty file to fill by its path; it becomes `target`, on the disk, unless something is raised."""
    filled = empty_beside(target)
    try:
        yield filled
        sync_file(filled)
        filled.replace(target)
    except BaseException:
        with suppress(OSError):
            filled.unlink()
        raise
    sync_folder(target.parent)


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
