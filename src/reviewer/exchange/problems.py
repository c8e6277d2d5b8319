"""What is wrong with a file: file, record, line and field, and never more than a glimpse of content."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field

GLIMPSE = 80
"""Characters of what was found that a problem may carry, after escaping."""

_NO_TEXT = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
DEFAULT_CAP = 100
"""Problems that a report lists; those beyond are only counted."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend.  `record` and `line` count from 1; None where there is none.

    `line` is the line on which the record starts; `found` is escaped and cut by `glimpse`.
    """

    file: str
    message: str
    record: int | None = None
    line: int | None = None
    field: str | None = None
    found: str | None = None
    expected: str | None = None

    def to_json(self) -> dict[str, object]:
        """The shape that commands print."""
        order = ("file", "record", "line", "field", "found", "expected", "message")
        known = asdict(self)
        return {name: known[name] for name in order}

    def __str__(self) -> str:
        places = (
            (None, self.file),
            ("record", self.record),
            ("line", self.line),
            ("field", self.field),
        )
        where = ", ".join(
            f"{label} {value}" if label else str(value) for label, value in places if value is not None
        )
        found = f"; found {self.found}" if self.found is not None else ""
        expected = f"; expected {self.expected}" if self.expected is not None else ""
        return f"{where}: {self.message}{found}{expected}"


@dataclass(slots=True)
class ProblemList:
    """Problems in the order they were found: the first `cap` of them, and how many there were."""

    cap: int = DEFAULT_CAP
    total: int = 0
    kept: list[Problem] = field(default_factory=list)

    def add(self, problem: Problem) -> None:
        """Count it, and keep it while there is room."""
        self.total += 1
        if len(self.kept) < self.cap:
            self.kept.append(problem)

    def extend(self, problems: Iterable[Problem]) -> None:
        """Add each."""
        for problem in problems:
            self.add(problem)

    def __iter__(self) -> Iterator[Problem]:
        return iter(self.kept)

    def __bool__(self) -> bool:
        return self.total > 0


class FieldFault(Exception):
    """A value that a field cannot take; turned into a Problem by whoever knows the file and the record."""

    def __init__(
        self, field_name: str, message: str, *, found: str | None = None, expected: str | None = None
    ) -> None:
        super().__init__(message)
        self.field = field_name
        self.message = message
        self.found = found
        self.expected = expected

    def at(self, file: str, *, record: int | None, line: int | None) -> Problem:
        """The problem that this is at that place."""
        return Problem(
            file,
            self.message,
            record=record,
            line=line,
            field=self.field or None,
            found=self.found,
            expected=self.expected,
        )


class FileFault(Exception):
    """The file cannot be read on from here; nothing of it is taken, not even by `--accept-valid`."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def legible(name: str) -> str:
    """A file's name as it can be told and kept: control characters escaped, and bytes that are no text."""
    return _NO_TEXT.sub(lambda found: _of_name(found[0]), name)


def _of_name(char: str) -> str:
    """Bytes of a name that are no UTF-8 come as the low half of a surrogate pair."""
    return f"\\x{ord(char) - 0xDC00:02x}" if "\udc80" <= char <= "\udcff" else _escaped(char)


def glimpse(value: object) -> str:
    """What was found, at most 80 characters, with control and direction-changing characters escaped."""
    if isinstance(value, bytes):
        value = value[: GLIMPSE * 4].decode("utf-8", "backslashreplace")
    text = value[: GLIMPSE * 2] if isinstance(value, str) else repr(value)[: GLIMPSE * 2]
    shown = "".join(char if char.isprintable() else _escaped(char) for char in text)
    return shown if len(shown) <= GLIMPSE else shown[: GLIMPSE - 1] + "…"


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
