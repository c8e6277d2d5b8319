"""Folders that are built beside their place and renamed: like files, they appear whole or not at all.

What is built stands in a folder of its own beside the place.  A process that is killed leaves that; while it
lives it holds a lock on it (where the system has such locks), so whoever builds next at the same place takes
away what is abandoned.  The lock is not on what is built: projects have locks of their own.

A folder that is there already and must stay the same one is filled.  Who is killed within that leaves parts
of what was built in it, and a note of them beside: whoever takes away what is abandoned takes them back.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reviewer.files import FOLDER_MODE, MARK, leads_to, locked, sync_file, sync_folder, write_whole

MOVING = "moving.json"
"""The note of what is moved, beside what was built."""
_SUFFIX = ".part"
_BUILT = re.compile(rf"\.(?P<name>.+)\.{MARK}{re.escape(_SUFFIX)}")


@contextmanager
def built_beside(target: Path) -> Iterator[Path]:
    """An empty private folder to be renamed to `target`; it is taken away where it was not.

    What a killed process left of the same target goes first.  Raises OSError.
    """
    clear_built(target.parent, target.name)
    folder, lock = _made_beside(target)
    try:
        inside = folder / target.name
        inside.mkdir(mode=FOLDER_MODE)
        inside.chmod(FOLDER_MODE)
        yield inside
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if lock is not None:
            os.close(lock)


def sync_below(folder: Path) -> None:
    """Make everything in it durable: a name must not lead to what a power cut took.  Raises OSError."""
    for path in [*folder.rglob("*"), folder]:
        if path.is_dir():
            sync_folder(path)
        else:
            sync_file(path)


def fill(target: Path, building: Path, *, last: str) -> None:
    """Move what was built into an empty folder that stays the same one, the part of the name `last` behind
    the others.

    Until it is there, nothing else counts: it is taken back as what is abandoned is.  Raises OSError.
    """
    parts = sorted(building.iterdir(), key=lambda one: one.name == last)
    note = {one.name: _number_of(one) for one in parts}
    write_whole(building.parent / MOVING, json.dumps({"last": last, "parts": note}).encode())
    try:
        for part in parts:
            part.replace(target / part.name)
    except BaseException:
        _take_back(building.parent)
        raise
    sync_folder(target)


def _take_back(path: Path) -> None:
    """What was moved out of a folder to build in, unless all of it was; raises OSError, ValueError."""
    found = _BUILT.fullmatch(path.name)
    if found is None or not (path / MOVING).is_file():
        return
    note = json.loads((path / MOVING).read_bytes())
    target, building = path.parent / found["name"], path / found["name"]
    moved = [name for name, number in note["parts"].items() if _number_of(target / name) == number]
    if note["last"] not in moved:
        for name in moved:
            (target / name).replace(building / name)


def _number_of(path: Path) -> list[int]:
    """What a file or folder that nobody changes keeps under every name on the same disk; nothing where there
    is none.
    """
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return []
    return [found.st_dev, found.st_ino, found.st_mtime_ns]


def abandoned_folders(parent: Path, name: str = "") -> Iterator[Path]:
    """Folders to build in beside that name (empty: any) that no living process is known to hold."""
    with suppress(OSError):
        for path in sorted(parent.iterdir()):
            found = _BUILT.fullmatch(path.name)
            is_one = found is not None and name in {"", found["name"]}
            if is_one and path.is_dir() and not path.is_symlink() and not _is_held(path):
                yield path


def clear_built(parent: Path, name: str = "") -> None:
    """Take the abandoned ones away; where it cannot be known whether they are, they stay."""
    for path in list(abandoned_folders(parent, name)):
        clear_folder(path)


def clear_folder(path: Path) -> bool:
    """Take one away unless somebody builds in it, or nobody can know; whether it is gone."""
    lock = _opened(path)
    if lock is None:
        return not path.exists()
    try:
        if locked(lock) and leads_to(path, lock):
            # What cannot be taken back now is the next one's to take back.
            with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
                _take_back(path)
                shutil.rmtree(path, ignore_errors=True)
    finally:
        os.close(lock)
    return not path.exists()


def _made_beside(target: Path) -> tuple[Path, int | None]:
    while True:
        path = target.parent / f".{target.name}.{os.urandom(6).hex()}{_SUFFIX}"
        path.mkdir(mode=FOLDER_MODE)
        with suppress(FileNotFoundError):
            path.chmod(FOLDER_MODE)
        if sys.platform == "win32":
            return path, None
        lock = _opened(path)
        if lock is not None and locked(lock) is not False and leads_to(path, lock):
            return path, lock
        # Whoever looked before it was locked found it abandoned.
        if lock is not None:
            os.close(lock)
        with suppress(OSError):
            path.rmdir()


def _is_held(path: Path) -> bool:
    lock = _opened(path)
    if lock is None:
        return False
    try:
        return locked(lock) is False
    finally:
        os.close(lock)


def _opened(path: Path) -> int | None:
    """None where folders cannot be opened, and where it is gone."""
    if sys.platform == "win32":
        return None
    try:
        return os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return None
