"""Private folders and files: modes 0700 and 0600 whatever the umask says; `reviewer.files` writes them."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from reviewer.files import FILE_MODE, FOLDER_MODE, held_alone, sync_file, sync_folder, whole_file
from reviewer.files import write_whole as write_private

__all__ = [
    "FILE_MODE",
    "FOLDER_MODE",
    "held_in_turn",
    "make_private",
    "make_private_folder",
    "sync_file",
    "sync_folder",
    "whole_file",
    "write_private",
]


_LOOKS = 0.02
"""Seconds between two looks at a file that another process holds."""


@contextmanager
def held_in_turn(path: Path, patience: float) -> Iterator[None]:
    """As `held_alone`, for whoever waits for the one before: BlockingIOError after `patience` seconds only.

    A system without locks lets everybody go on.
    """
    moment, until = threading.Event(), time.monotonic() + patience
    with ExitStack() as held:
        while True:
            try:
                held.enter_context(held_alone(path))
            except BlockingIOError:
                if time.monotonic() > until:
                    raise
                moment.wait(_LOOKS)
            else:
                break
        yield


def make_private_folder(folder: Path) -> None:
    """Create the folder (and no parents' modes) with mode 0700; an existing one gets that mode."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(FOLDER_MODE)


def make_private(file: Path) -> None:
    """Take every right from group and others."""
    file.chmod(FILE_MODE)
