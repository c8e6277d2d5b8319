"""Markers that tests plant in case content and passphrases, and how they are looked for."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

CASE, SOURCE, NAME, NOTE = "S-QZMARKCASE", "QZMARKSOURCE", "QZMARKNAME.jpg", "qzmarknote"
ANSWERS = ("QZMARKTAG",)
PASSPHRASES = ("qzmarkpassone and more", "qzmarkpasstwo and more")
CONTENT = (CASE, SOURCE, NAME, NOTE, *ANSWERS)
EVERYTHING = (*CONTENT, *PASSPHRASES)


def write_marked_files(folder: Path) -> tuple[Path, Path]:
    """A list of cases and one of media, full of them."""
    cases, media = folder / "cases.csv", folder / "media.csv"
    cases.write_text(f"case_id,source,batch\n{CASE},{SOURCE},{ANSWERS[0]}\nS-2,x,y\n", "utf-8")
    media.write_text(
        f"case_id,media_id,md5,file_name,path\n{CASE},1,{'ab' * 16},{NAME},/{NAME}/{NAME}\n", "utf-8"
    )
    return cases, media


def files_below(*folders: Path) -> Iterator[Path]:
    """Every file there; what is named may be a file itself, and folders may go away meanwhile."""
    for folder in folders:
        below = (Path(at, name) for at, _, names in os.walk(folder) for name in names)
        yield from (one for one in (folder, *below) if one.is_file())


def found_in(content: bytes, markers: Iterable[str]) -> list[str]:
    """The markers that stand there, in any of the encodings in which something would be kept."""
    low = content.lower()
    return [
        one
        for one in markers
        if any(one.lower().encode(encoding) in low for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
    ]


def leaks(folders: Iterable[Path], markers: Iterable[str] = EVERYTHING) -> dict[str, list[str]]:
    """The markers in the names and the contents of the files below, by path."""
    found = {}
    for path in files_below(*folders):
        try:
            told = found_in(path.name.encode(), markers) + found_in(path.read_bytes(), markers)
        except (FileNotFoundError, PermissionError):
            continue  # It went away between the look and the reading, or is somebody else's.
        if told:
            found[str(path)] = told
    return found


def shared_memory() -> set[Path]:
    """What lies in the memory that processes share."""
    folder = Path("/dev/shm")  # noqa: S108 - looked into, not written to
    return set(folder.iterdir()) if folder.is_dir() else set()
