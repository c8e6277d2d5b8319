"""What an export is asked for, how far it is, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.domain.errors import Refused, ReviewerError
from reviewer.domain.person import Account, Right

SCOPES = ("codings", "final", "cases")
SHAPES = ("long", "wide")
CASE_UCO = "case-uco"
SUFFIXES = {
    "csv": "csv",
    "jsonl": "jsonl",
    "parquet": "parquet",
    "xlsx": "xlsx",
    "sav": "sav",
    "dta": "dta",
    CASE_UCO: "jsonld",
}
"""The formats, in the order in which they are offered, and how the names of their files end."""

KEPT = frozenset({"case_id", "variable", "state", "code"})
"""Columns that no export leaves out: without them a row says nothing."""


class Cancelled(ReviewerError):
    """The export was stopped; the folder is as it was."""

    exit_code = 130


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: records over all files, and which file is written, from 1."""

    file: str
    at: int
    files: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Wish:
    """How tables go out.

    `shape` long has a row for each answer, wide a row for each coding with a column for each variable.
    `exact` leaves texts in CSV as they are, also those that a spreadsheet would take for a formula.
    """

    formats: Sequence[str]
    scope: str = "codings"
    shape: str = "long"
    leave_out: frozenset[str] = frozenset()
    exact: bool = False
    progress: Callable[[Progress], None] = field(default=lambda _: None, compare=False)
    stopped: Callable[[], bool] = field(default=lambda: False, compare=False)

    def check(self, account: Account) -> None:
        """Raise NotAllowed, or Refused for what is not written."""
        account.require(Right.EXPORT_OWN if self.scope == "codings" else Right.EXPORT_ALL)
        _one_of("scope", self.scope, SCOPES)
        _one_of("shape", self.shape, SHAPES)
        if not self.formats:
            raise Refused("No format is named.", mend=f"Take some of: {', '.join(SUFFIXES)}.")
        for kind in self.formats:
            _one_of("format", kind, tuple(SUFFIXES))
        if self.scope == "cases" and CASE_UCO in self.formats:
            raise Refused("CASE/UCO holds codings or final answers.", mend="Take another format for cases.")
        kept = sorted(self.leave_out & KEPT)
        if kept:
            raise Refused(f"The column '{kept[0]}' is never left out: without it a row says nothing.")

    @property
    def name(self) -> str:
        """What the files are called, without their suffix."""
        return f"{self.scope}_wide" if self.shape == "wide" and self.scope != "cases" else self.scope

    def file(self, kind: str) -> str:
        """The name of the file in that format."""
        return f"{self.scope if kind == CASE_UCO else self.name}.{SUFFIXES[kind]}"


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """One file of the outcome."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class ReleaseOutcome:
    """What was written where; the tables come first."""

    folder: Path
    scope: str
    rows: int
    written: tuple[WrittenFile, ...]

    @property
    def files(self) -> tuple[str, ...]:
        """The names of everything that was written."""
        return tuple(one.name for one in self.written)

    def to_json(self) -> dict[str, object]:
        """The shape that commands print."""
        return {
            "to": str(self.folder),
            "scope": self.scope,
            "rows": self.rows,
            "files": list(self.files),
            "sha256": {one.name: one.sha256 for one in self.written},
        }


class Watch:
    """Counts the records that are on their way and tells; stops when it is asked to."""

    def __init__(self, wish: Wish) -> None:
        self._wish = wish
        self._file, self._at, self._total, self._before, self._done = "", 0, 0, 0, 0
        self._next = _TOLD_EVERY

    def begin(self, file: str, records: int) -> None:
        """The next file, of so many records."""
        self._file, self._total = file, records * len(self._wish.formats)
        self._before, self._done, self._next = self._at * records, 0, _TOLD_EVERY
        self._at += 1
        self._tell()

    def tick(self) -> None:
        """One more record."""
        self._done += 1
        if self._done >= self._next:
            self._next += _TOLD_EVERY
            self._tell()

    def stop_if_asked(self) -> None:
        """Raise Cancelled where the export was stopped."""
        if self._wish.stopped():
            raise Cancelled("The export was stopped; nothing was written.")

    def _tell(self) -> None:
        self.stop_if_asked()
        files = len(self._wish.formats)
        done = min(self._before + self._done, self._total)
        self._wish.progress(Progress(self._file, self._at, files, done, self._total))


_TOLD_EVERY = 1_000


def _one_of(what: str, said: str, allowed: Sequence[str]) -> None:
    if said not in allowed:
        raise Refused(
            f"The {what} '{said}' is not written.",
            mend=f"Take {'some' if what == 'format' else 'one'} of: {', '.join(allowed)}.",
        )
