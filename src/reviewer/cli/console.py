"""Where commands speak: results to stdout as text or as one JSON document, everything else to stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import TextIO

from reviewer.domain.hidden_signs import hides, json_escaped

_LONGEST = 2_000
"""Signs of one line about something: a name or a word of a file may be of any length."""

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
        """Progress, warnings and errors: one line of bounded length, whatever a file's name holds."""
        self.err.write(_printable(shortened(one_line(text)), self.err) + "\n")
        self.err.flush()

    def progress(self, text: str) -> None:
        """A line that replaces itself; only on a terminal."""
        if self.err.isatty():
            self.err.write(f"\r\x1b[K{_printable(one_line(text), self.err)}")
            self.err.flush()

    def progress_done(self) -> None:
        """Take the progress line away."""
        if self.err.isatty():
            self.err.write("\r\x1b[K")
            self.err.flush()


def shortened(text: str, most: int = _LONGEST) -> str:
    """At most about so many signs; what is longer is cut in the middle, and says how much is missing."""
    if len(text) <= most:
        return text
    head, tail = text[: most // 2], text[-(most // 3) :]
    return f"{head} … {len(text) - len(head) - len(tail)} … {tail}"


def one_line(text: str) -> str:
    """Names and words from elsewhere as a part of a line: they begin no line of their own, and no column."""
    return text.replace("\n", "\\n").replace("\t", "\\t")


def in_lines(lines: Iterable[str]) -> str:
    """Each on a line of its own, whatever names and words it holds."""
    return "\n".join(map(one_line, lines))


def printable(text: str, encoding: str | None) -> str:
    """The text without what would steer a terminal, and in letters that the encoding (None: UTF-8) has.

    What is left out is written as JSON writes it (`u` and four digits behind a backslash), so that a
    document stays one and says the same.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_sign(character, encoding or "utf-8") for character in text)


def _printable(text: str, stream: TextIO) -> str:
    return printable(text, stream.encoding)


def _sign(character: str, encoding: str) -> str:
    if character in "\n\t" or (_is_seen(character) and _is_in(encoding, character)):
        return character
    return json_escaped(character)


def _is_seen(character: str) -> bool:
    return character.isprintable() and not hides(character)


def _is_in(encoding: str, character: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


class _Nowhere(StringIO):
    """Stands in for a stream that is closed: keeps nothing."""

    def write(self, text: str) -> int:
        return len(text)


def standard_console(*, as_json: bool) -> Console:
    """The console of the running process; what was closed before the start swallows what is said."""
    return Console(sys.stdout or _Nowhere(), sys.stderr or _Nowhere(), as_json)
