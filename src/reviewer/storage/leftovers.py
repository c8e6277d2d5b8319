"""Files in a project's folder that do not belong there: what killed processes left, and others put in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from reviewer.files import clear_file, held_alone, is_held
from reviewer.folders import MOVING, abandoned_folders
from reviewer.storage.engine import DATABASE
from reviewer.storage.failures import BACKUPS
from reviewer.storage.going_out import ended_early, is_marker
from reviewer.storage.side_file import CHAIN_FILE
from reviewer.vault.attempts import ATTEMPTS_FILE
from reviewer.vault.keyring import KEYS_FILE

DEMO_FILE = "demo.json"
_OURS = frozenset(
    {DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}-journal", KEYS_FILE, CHAIN_FILE}
    | {BACKUPS, DEMO_FILE, ATTEMPTS_FILE}
)
# What is written beside its target first, and renamed: a killed process leaves it.
_HALF_WRITTEN = re.compile(
    r"\.(keys\.json|chain\.json|demo\.json|attempts\.json)\.\w{4,12}"
    r"|\..+\.(db|chain)?\.?part(-journal|-wal|-shm)?"
)

# One lock holds for all that a backup is made of.
_BACKUP = re.compile(r"\.(db|chain)\.part(-journal|-wal|-shm)?$")
_OF_BACKUP = re.compile(r"(\..+\.backup)(\.db|\.chain)?\.part(-journal|-wal|-shm)?")


def left_over(folder: Path) -> Iterator[Path]:
    """Half-written files of processes that were killed; nothing needs them.

    What a living process fills is none of them: a backup may be made, or a passphrase changed, meanwhile.
    """
    for place in (folder, folder / BACKUPS):
        if place.is_dir():
            half = (one for one in sorted(place.iterdir()) if _is_half_written(one))
            # What got its name while it was looked at is gone by then.
            yield from (one for one in half if not is_held(_lock_of(one)) and one.exists())


def clear_left_over(folder: Path) -> tuple[list[str], list[str]]:
    """Take them away, each under its writer's lock; the names of (those that are gone, those that stay since
    it cannot be known whether somebody fills them).

    Who began to fill one after it was found keeps it, and it is in neither.
    """
    gone, stay = [], []
    for path in list(left_over(folder)):
        if _cleared(path):
            gone.append(path.name)
        elif not is_held(_lock_of(path)):
            stay.append(path.name)
    return gone, stay


def _cleared(path: Path) -> bool:
    lock = _lock_of(path)
    if lock == path:
        return clear_file(path)
    # The lock goes as it is let go of, and leaves nothing where there was none.
    with suppress(BlockingIOError), held_alone(lock):
        path.unlink(missing_ok=True)
    return not path.exists()


def _lock_of(path: Path) -> Path:
    return path.with_name(_BACKUP.sub(".part", path.name))


def _is_half_written(path: Path) -> bool:
    return is_half_written(path.name) and not path.is_dir() and not path.is_symlink()


def clear_parts_of_backups(place: Path) -> None:
    """Take away what killed backups left in a folder, whatever they were to be called."""
    for one in {found[1] for path in place.iterdir() if (found := _OF_BACKUP.fullmatch(path.name))}:
        # Who holds this makes the backup of that name; the file itself goes as it is let go of.
        with suppress(BlockingIOError), held_alone(place / f"{one}.part"):
            for path in [path for path in place.glob("*.part*") if _belongs(path.name, one)]:
                path.unlink(missing_ok=True)


def _belongs(name: str, backup: str) -> bool:
    found = _OF_BACKUP.fullmatch(name)
    return found is not None and found[1] == backup and found[2] is not None


def unfinished_beside(folder: Path) -> Iterator[Path]:
    """What a restore or the making of a project left beside the project's folder as it was killed: folders
    of that form, with files of a project and nothing else, that nobody builds any more.
    """
    for one in abandoned_folders(folder.resolve().parent):
        with suppress(OSError):
            if all(_is_project(inside) for inside in one.iterdir() if inside.name != MOVING):
                yield one


def _is_project(folder: Path) -> bool:
    return all(one.name in _OURS or is_half_written(one.name) for one in folder.iterdir())


def what_is_left(folder: Path) -> list[str]:
    """All of that in words; empty where there is none."""
    half = [one.name for one in left_over(folder)]
    beside = [one.name for one in unfinished_beside(folder)]
    out = [str(one.folder) for one in ended_early(folder)]
    others = [one.name for one in foreign(folder)]
    said = [f"half-written by a process that was ended: {', '.join(half)}"] if half else []
    said += [f"beside the project, of one that was never finished: {', '.join(beside)}"] if beside else []
    said += [f"written there in the clear by an export that was ended: {', '.join(out)}"] if out else []
    said += [f"not the program's, and left alone: {', '.join(others)}"] if others else []
    return said


def foreign(folder: Path) -> Iterator[Path]:
    """What is not the program's; it is told and never touched."""
    yield from (
        one
        for one in sorted(folder.iterdir())
        if one.name not in _OURS and not _is_half_written(one) and not is_marker(one.name)
    )


def is_half_written(name: str) -> bool:
    """Whether a file of that name is one that was to be renamed."""
    return _HALF_WRITTEN.fullmatch(name) is not None
