"""Files going out together: each is written whole beside its place and put there at the end.

What an export that was killed left in the same folder is taken away by the next one, and as the project is
opened next: files of names that only an export makes, and that no living process fills.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from reviewer.domain.errors import Refused, StorageFailed
from reviewer.files import held_beside, sync_folder
from reviewer.unfinished import UNFINISHED, clear_left


@dataclass(frozen=True, slots=True)
class Written:
    """One file that is complete beside its place."""

    name: str
    sha256: str
    size: int
    temporary: Path


@dataclass(slots=True)
class ReleaseFolder:
    """A folder to export to; leaving without `put_in_place` leaves it as it was."""

    folder: Path
    written: list[Written] = field(default_factory=list)
    _held: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> Self:
        if self.folder.exists() and not self.folder.is_dir():
            raise Refused("This is not a folder.", where=str(self.folder), mend="Name a folder with --to.")
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise _failed(self.folder, error) from None
        clear_left(self.folder)
        return self

    def write(self, name: str, fill: Callable[[TextIO], object]) -> Written:
        """Write one file through a stream, on the disk when this returns; readable by its owner only."""
        return self.write_path(name, lambda path: _filled(path, fill))

    def write_path(self, name: str, fill: Callable[[Path], object]) -> Written:
        """Write one file by its path; `fill` gets an empty file that only its owner can read."""
        try:
            path = self._held.enter_context(held_beside(self.folder / name, suffix=UNFINISHED))
            self.written.append(Written(name, "", 0, path))
            fill(path)
            with path.open("r+b") as file:
                os.fsync(file.fileno())
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            done = Written(name, digest, path.stat().st_size, path)
        except OSError as error:
            raise _failed(self.folder / name, error) from None
        self.written[-1] = done
        return done

    def put_in_place(self) -> None:
        """Each file replaces an older one of its name; the names are on the disk when this returns."""
        try:
            while self.written:
                one = self.written[0]
                one.temporary.replace(self.folder / one.name)
                del self.written[0]
            sync_folder(self.folder)
        except OSError as error:
            raise _failed(self.folder, error) from None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.close()


def _filled(path: Path, fill: Callable[[TextIO], object]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        fill(stream)


def _failed(path: Path, error: OSError) -> StorageFailed:
    # The system's own words: libraries put theirs around them.
    why = os.strerror(error.errno) if error.errno else str(error)
    return StorageFailed(
        f"The export cannot be written: {why}.",
        where=str(path),
        mend="Make room or rights for it, or name another place.",
    )
