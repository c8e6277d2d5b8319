"""What the project knows of files that are being written out of it: in the clear, and to anywhere.

While an export goes on, a file in the project's folder says where to.  A process that is killed leaves it,
and whoever opens the project next takes away there what is half-written: it is not encrypted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reviewer.files import MARK, held_beside, is_held, sync_file, sync_folder
from reviewer.unfinished import clear_left

_NAME = "going-out"
_MARKER = re.compile(rf"\.{_NAME}\.{MARK}")


@contextmanager
def going_out(project: Path, folder: Path) -> Iterator[None]:
    """Have it known until the block ends, however it ends, that files are written to `folder`.

    Raises OSError before the block where it cannot be made known.
    """
    with held_beside(project / _NAME) as marker:
        marker.write_text(str(folder.resolve()), "utf-8", errors="surrogateescape")
        sync_file(marker)
        sync_folder(project)
        yield


def is_marker(name: str) -> bool:
    """Whether a file of that name says where something goes out to."""
    return _MARKER.fullmatch(name) is not None


def ended_early(project: Path) -> Iterator[tuple[Path, Path]]:
    """(the file that says so, the folder) of each export whose process was ended."""
    for marker in sorted(one for one in project.iterdir() if is_marker(one.name)):
        if not is_held(marker):
            with suppress(OSError):
                said = marker.read_text("utf-8", errors="surrogateescape")
                # Ended before it said where to: nothing was written there yet.
                yield marker, Path(said) if said else project


def clear_ended(project: Path) -> None:
    """Take away what such exports left; a folder that cannot be reached now is looked at again."""
    for marker, folder in ended_early(project):
        if folder.is_dir():
            clear_left(folder)
            with suppress(OSError):
                marker.unlink()
