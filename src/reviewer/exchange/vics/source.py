"""The file's text as UTF-8 bytes, block by block: a byte order mark taken off, UTF-16 turned into UTF-8.

A source can be forked, to look ahead in the file and come back; nothing is kept but one block.
"""

from __future__ import annotations

import codecs
from typing import BinaryIO

from reviewer.exchange.packed import Content

BLOCK = 1 << 19
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


class Source:
    """Blocks of UTF-8 bytes.  `read_bytes` is how far the file itself has been read."""

    def __init__(self, path: Content) -> None:
        self._path = path
        self._file: BinaryIO = path.open("rb")
        head = self._file.read(4)
        mark, encoding = next(
            ((mark, name) for mark, name in _MARKS if head.startswith(mark)), (b"", "utf-8")
        )
        self._file.seek(len(mark))
        self._decoder = None if encoding == "utf-8" else codecs.getincrementaldecoder(encoding)("strict")

    @property
    def read_bytes(self) -> int:
        """Bytes of the file read so far."""
        return self._file.tell()

    def block(self) -> bytes:
        """The next bytes, empty at the end; raises UnicodeDecodeError where UTF-16 is broken."""
        while raw := self._file.read(BLOCK):
            if self._decoder is None:
                return raw
            text = self._decoder.decode(raw)
            if text:
                return text.encode("utf-8")
        if self._decoder is not None:
            self._decoder.decode(b"", final=True)
        return b""

    def fork(self) -> Source:
        """Another source at the same place, with a file handle of its own."""
        other = Source(self._path)
        other._file.seek(self._file.tell())
        if self._decoder is not None and other._decoder is not None:
            other._decoder.setstate(self._decoder.getstate())
        return other

    def close(self) -> None:
        """Let the file go."""
        self._file.close()
