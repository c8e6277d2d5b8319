"""Where commands speak: results to stdout as text or as one JSON document, everything else to stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import TextIO

Document = Mapping[str, object] | Sequence[object]


@dataclass(frozen=True, slots=True)
class Console:
    """The output of one command; `as_json` says that stdout carries one JSON document and nothing else."""

    out: TextIO
    err: TextIO
    as_json: bool = False

    def result(self, document: Document, text: str) -> None:
        """The command's result: the document with `--json`, else the text for people."""
        self.line(json.dumps(document, ensure_ascii=False, indent=2) if self.as_json else text)

    def line(self, text: str) -> None:
        """One line of result, written at once."""
        self.out.write(_printable(text, self.out) + "\n")
        self.out.flush()

    def say(self, text: str) -> None:
        """Progress, warnings and errors."""
        self.err.write(_printable(text, self.err) + "\n")
        self.err.flush()

    def progress(self, text: str) -> None:
        """A line that replaces itself; only on a terminal."""
        if self.err.isatty():
            self.err.write(f"\r\x1b[K{_printable(text, self.err)}")
            self.err.flush()

    def progress_done(self) -> None:
        """Take the progress line away."""
        if self.err.isatty():
            self.err.write("\r\x1b[K")
            self.err.flush()


def _printable(text: str, stream: TextIO) -> str:
    """The text without what would steer a terminal, and in letters that the stream's encoding has."""
    shown = "".join(
        character if character in "\n\t" or character.isprintable() else f"\\u{ord(character):04x}"
        for character in text
    )
    encoding = stream.encoding or "utf-8"
    return shown.encode(encoding, "backslashreplace").decode(encoding)


class _Nowhere(StringIO):
    """Stands in for a stream that is closed: keeps nothing."""

    def write(self, text: str) -> int:
        return len(text)


def standard_console(*, as_json: bool) -> Console:
    """The console of the running process; what was closed before the start swallows what is said."""
    return Console(sys.stdout or _Nowhere(), sys.stderr or _Nowhere(), as_json)
