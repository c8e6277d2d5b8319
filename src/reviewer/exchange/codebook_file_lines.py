"""On which line of a TOML text each table and key stands; the parser of the standard library does not say.

Meant for text that the parser has accepted: it follows headers, dotted keys, strings of all four kinds and
brackets, and notes where each begins.  Keys inside an inline table are not told apart from the table.
"""

from __future__ import annotations

import re

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY_PART = re.compile(r"""[ \t]*([A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')[ \t]*""")
_STRING = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"{3,5}' r"|'''(?:[^']|'(?!''))*'{3,5}" r'|"(?:[^"\\\n]|\\.)*"' r"|'[^'\n]*'",
    re.DOTALL,
)
_PLAIN = re.compile(r"""[^"'\[\]{}#\n]+""")

# Parts of the longest path that a codebook has: variable, 0, code, 0, label, en.
_DEEPEST = 6


class Lines:
    """Line numbers from 1, by path: `("variable", 0, "code", 2, "label", "en")`."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1
        self._counted = 0
        self._found: dict[Path, int] = {}
        self._last: dict[Path, int] = {}
        self._table: Path = ()
        while self._skip_blank():
            self._statement()

    def of(self, path: Path) -> int:
        """The line of the path, else of the nearest table around it; 1 where there is none."""
        for length in range(len(path), 0, -1):
            if path[:length] in self._found:
                return self._found[path[:length]]
        return 1

    def _skip_blank(self) -> bool:
        match = _BLANK.match(self._text, self._at)
        self._at = match.end() if match else self._at
        return self._at < len(self._text)

    def _statement(self) -> None:
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        if self._text[self._at] == "[":
            self._header()
        else:
            self._note(self._table + self._key())
            self._value()

    def _header(self) -> None:
        of_array = self._text.startswith("[[", self._at)
        self._at += 2 if of_array else 1
        *outer, name = self._key()
        path: Path = ()
        for part in outer:
            path = self._inside((*path, part))
        path = (*path, name)
        if of_array:
            self._last[path] = self._last.get(path, -1) + 1
        self._table = self._inside(path)
        self._note(self._table)
        self._at += 2 if of_array else 1

    def _inside(self, path: Path) -> Path:
        """The path itself, or the latest element where it names an array of tables."""
        return (*path, self._last[path]) if path in self._last else path

    def _note(self, path: Path) -> None:
        """The path and what it opens on its way: `label.en` begins `label`, the first element its array."""
        for length in range(1, min(len(path), _DEEPEST) + 1):
            self._found.setdefault(path[:length], self._line)

    def _key(self) -> Path:
        parts: list[str] = []
        while match := _KEY_PART.match(self._text, self._at):
            parts.append(match.group(1).strip("\"'"))
            self._at = match.end()
            if not self._text.startswith(".", self._at):
                break
            self._at += 1
        return tuple(parts) or ("",)

    def _value(self) -> None:
        depth = 0
        while self._at < len(self._text):
            sign = self._text[self._at]
            if sign == "\n" and depth == 0:
                return
            depth += (sign in "[{") - (sign in "]}")
            pattern = _BLANK if sign in "#\n" else _STRING if sign in "\"'" else _PLAIN
            match = pattern.match(self._text, self._at)
            if sign == "#" and depth == 0:
                self._at = self._end_of_line()
            else:
                self._at = max(match.end() if match else 0, self._at + 1)

    def _end_of_line(self) -> int:
        end = self._text.find("\n", self._at)
        return len(self._text) if end < 0 else end
