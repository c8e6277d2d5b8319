"""A place in a JSON text of any size: a window of bytes that moves on, and the few moves a reader makes.

The cursor knows brackets, strings and commas, not meaning.  It holds one window of the text: at most
the limit of one record, plus one block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.exchange.limits import Limits, in_words
from reviewer.exchange.vics.source import Source

_SPACE = re.compile(rb"[ \t\r\n]*+")
# A string up to its closing quote, or to the window's end (then group 1 is empty), or a bracket.
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+("?)|[\[\]{}]', re.DOTALL)
_SCALAR = re.compile(rb"[^\s,\]}\[{\":]++")
_OPENING = frozenset(b"[{")


class JsonFault(Exception):
    """The text stops being JSON that can be read on, at byte `offset` of the UTF-8 text."""

    def __init__(
        self, offset: int, message: str, *, found: bytes | None = None, expected: str | None = None
    ) -> None:
        super().__init__(message)
        self.offset = offset
        self.message = message
        self.found = found
        self.expected = expected


class Cursor:
    """`buffer[position]` is the next byte; `base` is the offset of `buffer[0]` in the whole text."""

    def __init__(self, source: Source, limits: Limits) -> None:
        self.source = source
        self.limits = limits
        self.buffer = b""
        self.position = 0
        self.base = 0
        self._ended = False

    @property
    def offset(self) -> int:
        """Where the next byte stands in the whole text."""
        return self.base + self.position

    def fork(self) -> Cursor:
        """Another cursor at the same place, to look ahead; its source wants closing."""
        other = Cursor(self.source.fork(), self.limits)
        other.buffer, other.position, other.base, other._ended = (
            self.buffer,
            self.position,
            self.base,
            self._ended,
        )
        return other

    def go_on_to(self, offset: int) -> bool:
        """Be at that place of the text, to which nothing on the way matters; False where it was passed by."""
        if offset < self.base:
            return False
        while offset > self.base + len(self.buffer) and not self._ended:
            self.base += len(self.buffer)
            self.buffer = self.source.block()
            self._ended = not self.buffer
        self.position = min(offset - self.base, len(self.buffer))
        return True

    def fill(self, wanted: int) -> bool:
        """Have at least `wanted` bytes ahead; False where the text ends before."""
        while len(self.buffer) - self.position < wanted and not self._ended:
            block = self.source.block()
            self._ended = not block
            self.base += self.position
            self.buffer = self.buffer[self.position :] + block
            self.position = 0
        return len(self.buffer) - self.position >= wanted

    def peek(self) -> int:
        """The next byte behind white space, or -1 at the end."""
        while True:
            match = _SPACE.match(self.buffer, self.position)
            self.position = match.end() if match else self.position
            if self.position < len(self.buffer):
                return self.buffer[self.position]
            if not self.fill(1):
                return -1

    def take(self, expected: bytes) -> None:
        """Step over one of these bytes, or refuse."""
        following = self.peek()
        if following < 0 or following not in expected:
            words = " or ".join(f"'{chr(one)}'" for one in expected)
            raise self.fault("not well-formed JSON", expected=words)
        self.position += 1

    def fault(self, message: str, *, expected: str | None = None) -> JsonFault:
        """A refusal at this place."""
        if self.peek() == -1:
            return self._cut_off()
        found = self.buffer[self.position : self.position + 40]
        return JsonFault(self.offset, message, found=found, expected=expected)

    def value(self) -> bytes:
        """The next value's bytes, whole; at most the limit of one record."""
        self.peek()
        end = self.end_of_value(self.limits.record)
        if end is None:
            raise JsonFault(self.offset, f"a value larger than {in_words(self.limits.record)}")
        found = self.buffer[self.position : end]
        self.position = end
        return found

    def end_of_value(self, most: int) -> int | None:
        """Where in `buffer` the next value ends, or None where it is longer than `most` bytes."""
        self.peek()
        wanted = min(1 << 16, most)
        while True:
            complete = not self.fill(wanted)
            end = self._end_in_window()
            available = len(self.buffer) - self.position
            if end is not None:
                return end if end - self.position <= most else None
            if complete:
                raise self._cut_off()
            if available > most:
                return None
            wanted = 2 * available

    def skip(self) -> None:
        """Step over the next value, whatever its size."""
        if self.peek() not in _OPENING:
            self.value()
            return
        depth = 0
        while True:
            depth, finished = self._skip_window(depth)
            if finished:
                return
            ahead = len(self.buffer) - self.position
            if ahead > self.limits.record:
                raise JsonFault(self.offset, f"a value larger than {in_words(self.limits.record)}")
            if not self.fill(ahead + 1):
                raise self._cut_off()

    def _skip_window(self, depth: int) -> tuple[int, bool]:
        for match in _TOKEN.finditer(self.buffer, self.position):
            token = self.buffer[match.start()]
            if token == ord('"'):
                if not match.group(1):
                    self.position = match.start()
                    return depth, False
            else:
                depth += 1 if token in _OPENING else -1
            self.position = match.end()
            if depth == 0:
                return depth, True
        return depth, False

    def _cut_off(self) -> JsonFault:
        return JsonFault(self.base + len(self.buffer), "the file ends before it is complete: it was cut off")

    def _end_in_window(self) -> int | None:
        if self.position >= len(self.buffer):
            return None
        if self.buffer[self.position] in b'[{"':
            return self._end_of_nested()
        match = _SCALAR.match(self.buffer, self.position)
        if match is None:
            raise self.fault("not well-formed JSON", expected="a value")
        return match.end() if match.end() < len(self.buffer) or self._ended else None

    def _end_of_nested(self) -> int | None:
        depth = 0
        for match in _TOKEN.finditer(self.buffer, self.position):
            token = self.buffer[match.start()]
            if token == ord('"'):
                if not match.group(1):
                    return None
            elif token in _OPENING:
                depth += 1
            else:
                depth -= 1
            if depth == 0:
                return match.end()
        return None

    def members(self) -> Iterator[bytes]:
        """Step into the next object and give each key as it is written, the cursor standing at its value.

        Whoever iterates must have stepped over the value before asking for the next key.
        """
        self.take(b"{")
        if self.peek() == ord("}"):
            self.position += 1
            return
        while True:
            if self.peek() != ord('"'):
                raise self.fault("not well-formed JSON", expected="a key in quotes")
            key = self.value()
            self.take(b":")
            yield key
            self.take(b",}")
            if self.buffer[self.position - 1] == ord("}"):
                return
