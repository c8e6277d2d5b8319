"""What a power cut may leave of files, beyond what a kill leaves: what was not synced is lost or torn.

The database's journal is synced up to its last commit, and up to what is being brought into the database;
behind that anything may be missing, or noise.  Names that were given may be the old ones once more, and files
that had no name yet any part of themselves, or gone.  A folder that is built and gets its name at the end has
everything on the disk before it does (`tests/cli/test_new_folder`): the name is there with all of it, or not.
"""

from __future__ import annotations

import random
import shutil
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

from reviewer.storage.engine import DATABASE
from reviewer.storage.failures import BACKUPS
from reviewer.storage.side_file import CHAIN_FILE

PAGE = 4096
JOURNAL = f"{DATABASE}-wal"
_SHARED = f"{DATABASE}-shm"
_HEADER, _FRAME = 32, 24 + PAGE
# In the shared memory: the last frame of a commit, what is in the database, and what is on its way into it.
_LAST, _BROUGHT, _TRIED = 16, 96, 128
_SALT, _SALT_OF_JOURNAL = slice(32, 40), slice(16, 24)


def contents(*folders: Path) -> dict[Path, bytes]:
    """Every file there, and in folders below; of folders that there are, nothing."""
    found = (path for one in folders for path in one.rglob("*"))
    return {path: b"" if path.is_dir() else path.read_bytes() for path in found}


def lose_power(rng: random.Random, project: Path, target: Path, before: Mapping[Path, bytes]) -> None:
    """Leave of both folders what a power cut may; `before` was there as it began."""
    _lose_journal(rng, project, before)
    kept = {project / name for name in (DATABASE, JOURNAL, _SHARED, CHAIN_FILE)}
    journal, database = project / JOURNAL, project / DATABASE
    if (journal.exists() and journal.stat().st_size) or before.get(database) != database.read_bytes():
        # An upgrade begins once its backup has its name, synced.
        kept.update((project / BACKUPS).glob("*.backup"))
    for folder in [one for one in target.iterdir() if one.is_dir() and not one.name.startswith(".")]:
        kept.update(folder.rglob("*"))
        if rng.random() < 0.5:
            shutil.rmtree(folder)
            if folder in before:
                folder.mkdir()
    for path, content in contents(project, target).items():
        if path in kept or path.is_dir() or before.get(path) == content:
            continue
        if path.name.startswith("."):
            _tear(rng, path, content)
        elif rng.random() < 0.5:
            # The folder was not synced: the name leads where it led before.
            _put_back(path, before.get(path))


def _lose_journal(rng: random.Random, project: Path, before: Mapping[Path, bytes]) -> None:
    journal, shared = project / JOURNAL, project / _SHARED
    if not journal.exists() or not shared.exists() or shared.stat().st_size < PAGE:
        return
    index, content = shared.read_bytes(), journal.read_bytes()
    if index[_SALT] != content[_SALT_OF_JOURNAL]:
        # All of it is in the database, and was to begin anew.
        return
    last, brought, on_its_way = (struct.unpack_from("=I", index, at)[0] for at in (_LAST, _BROUGHT, _TRIED))
    on_its_way = max(brought, on_its_way)
    _tear_pages(rng, project / DATABASE, set(_pages(content, brought, on_its_way)))
    # The side file is written behind each commit that was synced; steps of an import are not.
    head = project / CHAIN_FILE
    moved = head.exists() and before.get(head) != head.read_bytes()
    if moved and rng.random() < 0.5:
        _put_back(head, before.get(head))
    synced = min(_HEADER + _FRAME * (max(last, on_its_way) if moved else on_its_way), len(content))
    kept = rng.choice((rng.randint(synced, len(content)), len(content)))
    journal.write_bytes(content[:kept] + rng.randbytes(rng.choice((0, 512, PAGE))))
    if rng.random() < 0.5:
        shared.unlink()


def _pages(journal: bytes, first: int, last: int) -> Iterator[int]:
    """The numbers of the pages in these frames, from 1."""
    for frame in range(first, last):
        at = _HEADER + _FRAME * frame
        if at + _FRAME <= len(journal):
            yield struct.unpack_from(">I", journal, at)[0]


def _tear_pages(rng: random.Random, database: Path, pages: set[int]) -> None:
    """Those that are being brought in may be written in any part; the journal has them still.

    Not the first sector of all: the salt stands there, which every writing of it leaves as it is.
    """
    content = bytearray(database.read_bytes())
    for page in pages:
        start = PAGE * (page - 1)
        if rng.random() < 0.5 and start + PAGE <= len(content):
            half = start + 512 * rng.randrange(page == 1, 8)
            content[half : start + PAGE] = rng.randbytes(start + PAGE - half)
    database.write_bytes(content)


def _tear(rng: random.Random, path: Path, content: bytes) -> None:
    if rng.random() < 0.3:
        path.unlink()
    else:
        kept = content[: rng.randint(0, len(content))]
        path.write_bytes(kept + bytes(rng.choice((0, len(content) - len(kept)))))


def _put_back(path: Path, old: bytes | None) -> None:
    if old is None:
        path.unlink()
    else:
        path.write_bytes(old)
