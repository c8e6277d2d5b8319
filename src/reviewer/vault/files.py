"""Private files: mode 0600 whatever the umask says, written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

FILE_MODE = 0o600
FOLDER_MODE = 0o700


def make_private_folder(folder: Path) -> None:
    """Create the folder (and no parents' modes) with mode 0700; an existing one gets that mode."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(FOLDER_MODE)


def make_private(file: Path) -> None:
    """Take every right from group and others."""
    file.chmod(FILE_MODE)


def write_private(target: Path, content: bytes) -> None:
    """Replace `target` in one step; after a crash it holds either what it held or `content`.

    Raises OSError, and leaves nothing behind.
    """
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    written = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        written.chmod(FILE_MODE)
        written.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            written.unlink()
        raise
    sync_folder(target.parent)


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
