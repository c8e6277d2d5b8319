"""The file of refused records: each whole, with its reasons, as JSON lines, put in place at the end.

It is in the clear.  What an import that was killed left of it goes with the next one to the same file.
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
from reviewer.files import clear_halves, held_beside


class Rejects:
    """A new file beside its final place, readable by its owner only; without a path it only counts.

    What was written is on the disk once `keep` returns; leaving without an error puts it in its place.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._held = contextlib.ExitStack()
        self._file = None if path is None else _beside(path, self._held)

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
            raise _failed(Path(self._file.name), error) from None

    def place(self) -> int:
        """Where the next record will stand."""
        return 0 if self._file is None else self._file.tell()

    def go_back(self, place: int) -> None:
        """Forget what was written since `place`: the file is read again, or not taken."""
        if self._file is not None:
            self._file.seek(place)
            self._file.truncate()

    def keep(self) -> None:
        """Have everything on the disk; raises StorageFailed."""
        if self._file is not None:
            try:
                self._file.flush()
                os.fsync(self._file.fileno())
            except OSError as error:
                raise _failed(Path(self._file.name), error) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is None or self._path is None:
            return
        written = Path(self._file.name)
        try:
            if kind is None:
                self.keep()
                written.replace(self._path)
        except OSError as failure:
            raise _failed(self._path, failure) from None
        finally:
            # What could not be written would be tried once more by closing.
            with contextlib.suppress(OSError):
                self._file.close()
            self._held.close()


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
