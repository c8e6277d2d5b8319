"""`chain.json`: how long the trail was and what its last hash was, kept beside the database.

A damaged write-ahead log makes SQLite drop its last commits in silence; so does whoever puts an older
database back.  The side file shows it: each commit writes it behind the commit's own flush, and every 50th
waits for the disk.  A power cut may thus leave it older than the database, or without content, never newer.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.errors import Damaged
from reviewer.vault.files import write_private

CHAIN_FILE = "chain.json"
EVERY = 50
_LENGTH = 128
_MOST_ENTRIES = 1 << 63


@dataclass(frozen=True, slots=True)
class Head:
    """Entries of the trail, and the hash of the last."""

    entries: int
    hash: bytes


def read_head(folder: Path) -> Head | None:
    """What the side file says; Damaged where that is nothing sensible.

    None where there is none, or one whose content a power cut kept from the disk.
    """
    path = folder / CHAIN_FILE
    if path.exists() and not path.is_file():
        raise _unreadable(path)
    try:
        content = path.read_bytes()
        if not content.strip(b"\0 \n"):
            return None
        document = json.loads(content)
        head = Head(int(document["entries"]), bytes.fromhex(document["head"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        raise _unreadable(path) from None
    if not 0 <= head.entries < _MOST_ENTRIES or len(head.hash) != 32:
        raise _unreadable(path)
    return head


def write_head(folder: Path, head: Head, *, durable: bool = True) -> None:
    """Replace the side file, and wait for the disk where `durable`; raises OSError.

    Otherwise its bytes, always as many, are written over in one call: a killed process leaves the old ones or
    the new ones, and a save does not pay for a new file.
    """
    document = json.dumps({"entries": head.entries, "head": head.hash.hex()})
    content = document.ljust(_LENGTH - 1).encode() + b"\n"
    path = folder / CHAIN_FILE
    if durable or not _overwritten(path, content):
        write_private(path, content)


def _overwritten(path: Path, content: bytes) -> bool:
    """Whether there was a side file of that length to write over."""
    try:
        descriptor = os.open(path, os.O_WRONLY)
    except FileNotFoundError:
        return False
    try:
        if os.fstat(descriptor).st_size != len(content):
            return False
        return os.write(descriptor, content) == len(content)
    finally:
        os.close(descriptor)


def _unreadable(path: Path) -> Damaged:
    return Damaged(
        "The record of the trail's length is damaged.",
        where=str(path),
        mend="Compare the project with its last backup; if the trail is whole, remove this file.",
    )
