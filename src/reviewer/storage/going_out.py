"""What the project knows of files that are being written out of it: in the clear, and to anywhere.

While an export goes on, a file in the project's folder says where to.  A process that is killed leaves it,
and whoever opens the project next takes away there what is half-written: it is not encrypted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from reviewer.files import MARK, clear_halves, held_beside, is_held, sync_file, sync_folder
from reviewer.unfinished import clear_left

_NAME = "going-out"
_MARKER = re.compile(rf"\.{_NAME}\.{MARK}")
_APART = "\0"
"""Between the folder and the name of the one file that goes there; no path holds it."""


@dataclass(frozen=True, slots=True)
class EndedExport:
    """An export whose process was ended: the file that says so, where to, and the one file (else: a table or
    more, of names that only exports give).
    """

    marker: Path
    folder: Path
    name: str = ""


@contextmanager
def going_out(project: Path, folder: Path, *, name: str = "") -> Iterator[None]:
    """Have it known until the block ends, however it ends, that files are written to `folder`, or the one
    file of that name.

    Raises OSError before the block where it cannot be made known.
    """
    with held_beside(project / _NAME) as marker:
        said = f"{folder.resolve()}{_APART}{name}" if name else str(folder.resolve())
        marker.write_text(said, "utf-8", errors="surrogateescape")
        sync_file(marker)
        sync_folder(project)
        yield


def is_marker(name: str) -> bool:
    """Whether a file of that name says where something goes out to."""
    return _MARKER.fullmatch(name) is not None


def ended_early(project: Path) -> Iterator[EndedExport]:
    """Each export whose process was ended."""
    for marker in sorted(one for one in project.iterdir() if is_marker(one.name)):
        if not is_held(marker):
            with suppress(OSError):
                said = marker.read_text("utf-8", errors="surrogateescape")
                folder, _, name = said.partition(_APART)
                # Ended before it said where to: nothing was written there yet.
                yield EndedExport(marker, Path(folder) if folder else project, name)


def clear_ended(project: Path) -> list[Path]:
    """Take away what such exports left; where that was.  A folder that cannot be reached now is looked at
    again.
    """
    cleared = []
    for one in ended_early(project):
        if one.folder.is_dir():
            if one.name:
                clear_halves(one.folder / one.name)
            else:
                clear_left(one.folder)
            with suppress(OSError):
                one.marker.unlink()
                cleared.append(one.folder)
    return cleared
