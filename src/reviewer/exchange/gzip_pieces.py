"""Files packed by gzip: pieces one behind the other, of which empty ones may not go on without end."""

from __future__ import annotations

import errno
import gzip
import io
from pathlib import Path
from typing import BinaryIO

_MOST_FOR_NOTHING = 1 << 18
"""Packed bytes that may go by without anything coming out: nobody is asked meanwhile."""


class _Packed(io.FileIO):
    """The packed bytes, of which only so many may be read for nothing."""

    for_nothing = 0

    def read(self, size: int | None = -1, /) -> bytes:
        found = super().read(-1 if size is None else size) or b""
        self.for_nothing += len(found)
        if self.for_nothing > _MOST_FOR_NOTHING:
            raise OSError(errno.EIO, "packed bytes without content")
        return found


class _Gzip(gzip.GzipFile):
    """A gzip file that is refused where it goes on and on with nothing in it."""

    def __init__(self, path: Path) -> None:
        self._packed = _Packed(path)
        super().__init__(fileobj=self._packed)

    def read(self, size: int | None = -1) -> bytes:
        self._packed.for_nothing = 0
        # No more than one step: much that is asked for at once is not read for nothing.
        return super().read1(-1 if size is None else size)

    def close(self) -> None:
        super().close()
        self._packed.close()


def open_gzip(path: Path) -> BinaryIO:
    """The unpacked bytes from the start; raises OSError, EOFError or zlib.error for a damaged file."""
    return _Gzip(path)  # type: ignore[return-value]
