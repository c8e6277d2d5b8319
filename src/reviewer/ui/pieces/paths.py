"""Paths as they are typed (no Qt): what may be meant, and what cannot be imported."""

from __future__ import annotations

import os
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from urllib.parse import unquote

MOST_COMPLETIONS = 200
_MOST_LOOKED_AT = 20_000
_PASTED = "file://"


class Fault(StrEnum):
    """Why a path is not taken."""

    MISSING = "missing"
    FOLDER = "folder"
    NO_FILE = "no_file"
    TWICE = "twice"
    PROJECT = "project"


def completions(text: str) -> list[str]:
    """Paths that begin as typed, folders with their separator; hidden ones only where a dot was typed.

    Reads one folder, of any size in bounded time; what cannot be read has no completions.
    """
    if not text:
        return []
    folder, typed = os.path.split(text)
    place = Path(folder or ".").expanduser()
    found = []
    try:
        with os.scandir(place) as entries:
            for _, entry in zip(range(_MOST_LOOKED_AT), entries, strict=False):
                if entry.name.startswith(typed) and (typed or not entry.name.startswith(".")):
                    end = os.sep if _is_folder(entry) else ""
                    found.append(f"{os.path.join(folder, entry.name)}{end}")  # noqa: PTH118 - kept as typed
    except OSError:
        return []
    return sorted(found)[:MOST_COMPLETIONS]


def common_start(paths: Iterable[str]) -> str:
    """What all of them begin with."""
    every = list(paths)
    if not every:
        return ""
    # The least and the greatest differ first where all do.
    low, high = min(every), max(every)
    same = next((at for at, (one, other) in enumerate(zip(low, high, strict=False)) if one != other), None)
    return low if same is None else low[:same]


def path_of(text: str) -> Path:
    """The path that was typed or pasted: quotation marks around it and `~` are understood."""
    bare = text.strip()
    if len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'":
        bare = bare[1:-1]
    if bare.startswith(_PASTED):
        bare = unquote(bare.removeprefix(_PASTED))
    return Path(bare).expanduser()


def fault_of(path: Path, *, project: Path, chosen: Iterable[Path]) -> Fault | None:
    """Why it is not taken; nothing is opened."""
    try:
        if path.is_dir():
            return Fault.FOLDER
        if not path.exists():
            return Fault.MISSING
        if not path.is_file():
            return Fault.NO_FILE
        whole = path.resolve()
        # To read a file of the open project would let go of the database's locks.
        if whole.is_relative_to(project.resolve()):
            return Fault.PROJECT
        return Fault.TWICE if any(whole == one.resolve() for one in chosen) else None
    except (OSError, RuntimeError, ValueError):
        return Fault.MISSING


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
