"""On which line a byte of the text stands; asked only when there is something to report."""

from __future__ import annotations

from reviewer.exchange.packed import Content
from reviewer.exchange.vics.source import Source


class Lines:
    """Counts line ends from the start, going on from the last question where it can."""

    def __init__(self, path: Content) -> None:
        self._path = path
        self._offset = 0
        self._line = 1
        self._source: Source | None = None
        self._rest = b""

    def line_of(self, offset: int) -> int:
        """The line, from 1, of byte `offset` of the UTF-8 text."""
        if self._source is None or offset < self._offset:
            self.close()
            self._source, self._offset, self._line, self._rest = Source(self._path), 0, 1, b""
        while self._offset < offset:
            if not self._rest:
                self._rest = self._source.block()
            if not self._rest:
                break
            step = self._rest[: offset - self._offset]
            self._rest = self._rest[len(step) :]
            self._offset += len(step)
            self._line += step.count(b"\n")
        return self._line

    def close(self) -> None:
        """Let the file go."""
        if self._source is not None:
            self._source.close()
            self._source = None
