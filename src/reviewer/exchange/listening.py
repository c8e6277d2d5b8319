"""Files that ask, as often as they are read, whether to go on: so a stop is heard wherever a reader is.

A reader may go through hundreds of megabytes before it has a record to hand on: blank lines, white space,
members that are stepped over.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Literal

from reviewer.exchange.packed import Content

Ask = Callable[[], None]
"""Raises a ReviewerError where somebody said stop; readers let that pass."""

_BLOCK = 1 << 16


def on_and_on() -> None:
    """Nobody ever says stop."""


class Listened:
    """The content, asking `ask` before each read.  `size` is that of a file on the disk."""

    def __init__(self, content: Content, ask: Ask) -> None:
        self._content = content
        self._ask = ask

    def open(self, mode: Literal["rb"]) -> BinaryIO:
        """The bytes from the start."""
        steps = None if isinstance(self._content, Path) else _BLOCK
        return io.BufferedReader(_Heard(self._content.open(mode), self._ask, steps), _BLOCK)


class _Heard(io.RawIOBase):
    """`steps` is how far to go at once to a later place, where going there means reading all before it."""

    def __init__(self, inside: BinaryIO, ask: Ask, steps: int | None) -> None:
        super().__init__()
        self._inside = inside
        self._ask = ask
        self._steps = steps

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._inside.tell()

    def seek(self, offset: int, whence: int = 0) -> int:
        if self._steps is None:
            return self._inside.seek(offset, whence)
        target = offset if whence == 0 else self._inside.tell() + offset
        place = self._inside.seek(min(target, self._inside.tell())) if whence < 2 else 0
        while place < target and self._inside.read(min(self._steps, target - place)):
            self._ask()
            place = self._inside.tell()
        return place

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        self._ask()
        return self._inside.readinto(buffer)  # type: ignore[attr-defined, no-any-return]

    def close(self) -> None:
        if not self.closed:
            self._inside.close()
        super().close()
