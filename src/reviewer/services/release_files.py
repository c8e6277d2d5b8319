"""Files going out together: each is written whole beside its place and put there at the end."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from reviewer.domain.errors import Refused, StorageFailed


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

    def __enter__(self) -> Self:
        if self.folder.exists() and not self.folder.is_dir():
            raise Refused("This is not a folder.", where=str(self.folder), mend="Name a folder with --to.")
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise _failed(self.folder, error) from None
        return self

    def write(self, name: str, fill: Callable[[TextIO], object]) -> Written:
        """Write one file, on the disk when this returns; readable by its owner only."""
        try:
            handle, temporary = tempfile.mkstemp(dir=self.folder, prefix=f".{name}.")
            path = Path(temporary)
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
                self.written.append(Written(name, "", 0, path))
                fill(stream)
                stream.flush()
                os.fsync(stream.fileno())
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            done = Written(name, digest, path.stat().st_size, path)
        except OSError as error:
            raise _failed(self.folder / name, error) from None
        self.written[-1] = done
        return done

    def put_in_place(self) -> None:
        """Each file replaces an older one of its name."""
        try:
            while self.written:
                one = self.written[0]
                one.temporary.replace(self.folder / one.name)
                del self.written[0]
        except OSError as error:
            raise _failed(self.folder, error) from None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for one in self.written:
            one.temporary.unlink(missing_ok=True)


def _failed(path: Path, error: OSError) -> StorageFailed:
    return StorageFailed(f"The export cannot be written: {error.strerror}.", where=str(path))
