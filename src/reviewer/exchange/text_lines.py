"""Lines of a text file, each bounded; the encoding is found by its byte order mark."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

from reviewer.exchange.limits import Limits, in_words
from reviewer.exchange.packed import Content
from reviewer.exchange.problems import FileFault, Problem, glimpse

_END = re.compile(r"\r\n|\n|\r(?!\n|\Z)")
_BLOCK = 1 << 16
_NO_PLAIN_TEXT = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape"})
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def plain_encoding(name: str) -> str | None:
    """The own name of an encoding of plain text; None for codecs of other things, and where there is none."""
    try:
        found = codecs.lookup(name).name
        usable = found not in _NO_PLAIN_TEXT and "a,b\n".encode(found).decode(found) == "a,b\n"
    except (LookupError, ValueError):
        return None
    return found if usable else None


def encoding_of(path: Content) -> tuple[str, int]:
    """The encoding that the byte order mark names, else UTF-8, and the mark's length in bytes."""
    with path.open("rb") as file:
        head = file.read(4)
    return next(((name, len(mark)) for mark, name in _MARKS if head.startswith(mark)), ("utf-8", 0))


class TextLines:
    """Iterate for lines with their ends as written; `number` is the last line given, from 1.

    `encoding` overrides what the file says of itself; raises FileFault for text that is not in it.
    """

    def __init__(self, path: Content, *, label: str, limits: Limits, encoding: str | None = None) -> None:
        marked, skip = encoding_of(path)
        self._label = label
        self._limits = limits
        self.encoding = marked if encoding is None or skip else codecs.lookup(encoding).name
        self.number = 0
        self._file: BinaryIO = path.open("rb")
        self._file.seek(skip)
        self._decoder = codecs.getincrementaldecoder(self.encoding)("strict")

    @property
    def read_bytes(self) -> int:
        """Bytes of the file read so far."""
        return self._file.tell()

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    def __iter__(self) -> Iterator[str]:
        rest = ""
        while True:
            # As much again as a long line has so far: reading on must not cost its square.
            raw = self._file.read(max(_BLOCK, len(rest)))
            text = self._decoded(raw, rest)
            lines = _split(rest + text)
            rest = lines.pop() if raw else ""
            for line in filter(None, lines):
                self.number += 1
                self._check(line)
                yield line
            self._check(rest, number=self.number + 1)
            if not raw:
                return

    def _decoded(self, raw: bytes, rest: str) -> str:
        try:
            return self._decoder.decode(raw, final=not raw)
        except UnicodeDecodeError as error:
            before = error.object[: error.start].decode(self.encoding, "replace")
            line = self.number + 1 + len(_split(rest + before)) - 1
            found = glimpse(bytes(error.object[error.start : error.start + 8]))
            message = f"not valid {self.encoding.upper()}"
            expected = "UTF-8, or UTF-16 with a byte order mark, or the encoding named with --encoding"
            raise FileFault(
                Problem(self._label, message, line=line, found=found, expected=expected)
            ) from None

    def _check(self, line: str, number: int | None = None) -> None:
        limit = self._limits.record
        if len(line) > limit:
            message = f"a line longer than {in_words(limit)} characters"
            raise FileFault(
                Problem(
                    self._label, message, line=number or self.number, expected=f"at most {in_words(limit)}"
                )
            )


def _split(text: str) -> list[str]:
    """Lines with their ends, whichever of the three; the last one is without, and may be empty.

    A carriage return at the very end stays with the last line: its line feed may be still to come.
    """
    if "\r" not in text:
        lines = [line + "\n" for line in text.split("\n")]
        lines[-1] = lines[-1][:-1]
        return lines
    ends = [match.end() for match in _END.finditer(text)]
    starts = [0, *ends]
    return [text[start:end] for start, end in zip(starts, [*ends, len(text)], strict=True)]
