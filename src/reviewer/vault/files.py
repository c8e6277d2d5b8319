"""Private folders and files: modes 0700 and 0600 whatever the umask says; `reviewer.files` writes them."""

from __future__ import annotations

from pathlib import Path

from reviewer.files import FILE_MODE, FOLDER_MODE, held_alone, sync_file, sync_folder, whole_file
from reviewer.files import write_whole as write_private

__all__ = [
    "FILE_MODE",
    "FOLDER_MODE",
    "held_alone",
    "make_private",
    "make_private_folder",
    "sync_file",
    "sync_folder",
    "whole_file",
    "write_private",
]


def make_private_folder(folder: Path) -> None:
    """Create the folder (and no parents' modes) with mode 0700; an existing one gets that mode."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(FOLDER_MODE)


def make_private(file: Path) -> None:
    """Take every right from group and others."""
    file.chmod(FILE_MODE)
