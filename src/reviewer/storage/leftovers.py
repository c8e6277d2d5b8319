"""Files in a project's folder that do not belong there: what killed processes left, and others put in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from reviewer.files import is_held
from reviewer.storage.engine import DATABASE
from reviewer.storage.failures import BACKUPS
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


def left_over(folder: Path) -> Iterator[Path]:
    """Half-written files of processes that were killed; nothing needs them.

    What a living process fills is none of them: a backup may be made, or a passphrase changed, meanwhile.
    """
    for place in (folder, folder / BACKUPS):
        if place.is_dir():
            half = (one for one in sorted(place.iterdir()) if is_half_written(one.name))
            yield from (one for one in half if not is_held(one.with_name(_BACKUP.sub(".part", one.name))))


def foreign(folder: Path) -> Iterator[Path]:
    """What is not the program's; it is told and never touched."""
    yield from (
        one for one in sorted(folder.iterdir()) if one.name not in _OURS and not is_half_written(one.name)
    )


def is_half_written(name: str) -> bool:
    """Whether a file of that name is one that was to be renamed."""
    return _HALF_WRITTEN.fullmatch(name) is not None
