"""The file of refused records: each whole, with its reasons, as JSON lines.

It is in its place before the first file is stored that records were refused of, and holds the refused records
of all that are stored, whatever becomes of the files behind them.  It is in the clear.  What an import that
was killed before left of it goes with the next one to the same file.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from reviewer.domain.errors import Refused, StorageFailed
from reviewer.exchange.incoming import Refusal
from reviewer.files import clear_halves, held_beside, sync_folder


class Rejects:
    """A new file beside its final place, readable by its owner only; without a path it only counts.

    What was written is on the disk, in its place, once `keep` returns; `stored` says that its file is stored
    too.  Leaving with an error takes back what was written of files that are not.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._held = contextlib.ExitStack()
        self._file = None if path is None else _beside(path, self._held)
        self._placed = False
        self._stored = 0

    def add(self, label: str, refusal: Refusal) -> None:
        """Write down one refused record of the file called `label`."""
        if self._file is None:
            return
        document = {
            "file": label,
            "record": refusal.record,
            "line": refusal.line,
            "reasons": [problem.to_json() for problem in refusal.problems],
            "text": refusal.text,
        }
        try:
            self._file.write(json.dumps(document, ensure_ascii=True) + "\n")
        except OSError as error:
            raise self._failed(error) from None

    def place(self) -> int:
        """Where the next record will stand."""
        return 0 if self._file is None else self._file.tell()

    def go_back(self, place: int) -> None:
        """Forget what was written since `place`: the file is read again, or not taken."""
        if self._file is not None:
            self._file.seek(place)
            self._file.truncate()

    def keep(self) -> None:
        """Have everything on the disk, in its place where there is something; raises StorageFailed."""
        if self._file is not None:
            try:
                self._sync(place=self.place() > 0)
            except OSError as error:
                raise self._failed(error) from None

    def stored(self) -> None:
        """The file whose records were kept last is stored: they stay, whatever comes behind."""
        self._stored = self.place()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is None or self._path is None:
            return
        try:
            if kind is not None:
                self.go_back(self._stored)
            # Asked for, it is there even where nothing was refused; stopped before, there was nothing.
            self._sync(place=kind is None)
            if self._placed and kind is not None and not self._stored:
                self._path.unlink()
        except OSError as failure:
            raise self._failed(failure) from None
        finally:
            # What could not be written would be tried once more by closing.
            with contextlib.suppress(OSError):
                self._file.close()
            self._held.close()

    def _sync(self, *, place: bool) -> None:
        if self._file is None or self._path is None:
            return
        self._file.flush()
        os.fsync(self._file.fileno())
        if place and not self._placed:
            Path(self._file.name).replace(self._path)
            self._placed = True
            sync_folder(self._path.absolute().parent)

    def _failed(self, error: OSError) -> StorageFailed:
        return _failed(self._path or Path(), error)


def _beside(path: Path, held: contextlib.ExitStack) -> TextIO:
    if path.is_dir():
        raise Refused("This is a folder.", where=str(path), mend="Name a file with --accept-valid.")
    place = path.absolute()
    clear_halves(place)
    try:
        # It is closed by __exit__, since it must outlive this function.
        written = held.enter_context(held_beside(place))
        return written.open("w", encoding="utf-8", newline="\n")
    except OSError as error:
        held.close()
        raise _failed(path, error) from None


def _failed(path: Path, error: OSError) -> StorageFailed:
    return StorageFailed(
        f"The file of refused records cannot be written: {error.strerror}.",
        where=str(path),
        mend="Make room or rights for it, or name another place.",
    )
