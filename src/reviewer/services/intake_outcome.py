"""What an import is asked for, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.domain.errors import ReviewerError
from reviewer.exchange.limits import Limits
from reviewer.exchange.mapping import ColumnMapping
from reviewer.exchange.problems import Problem, ProblemList
from reviewer.services.intake_files import IncomingFile, Reading, look_into
from reviewer.services.ports import IntakeCounts

__all__ = [
    "Cancelled",
    "FileOutcome",
    "IntakeCounts",
    "Options",
    "Outcome",
    "Problem",
    "ProblemList",
    "Progress",
]


class Cancelled(ReviewerError):
    """The import was stopped; of the file that was on its way nothing was kept."""

    exit_code = 130


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one file is, in bytes."""

    file: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Options:
    """How files are taken in.  `accept_valid` names the file for refused records; None: all or nothing.

    `told` hears of each file as soon as it is stored or refused: what comes behind may be stopped or fail.
    """

    format: str = "auto"
    encoding: str | None = None
    delimiter: str | None = None
    mapping: ColumnMapping | None = None
    dry_run: bool = False
    accept_valid: Path | None = None
    limits: Limits = field(default_factory=Limits)
    progress: Callable[[Progress], None] = lambda _: None
    cancelled: Callable[[], bool] = lambda: False
    told: Callable[[FileOutcome], None] = lambda _: None

    @property
    def reading(self) -> Reading:
        """What of it is about how files are read."""
        return Reading(self.format, self.encoding, self.delimiter, self.mapping)

    def look_into(self, path: Path, *, whole: bool = True) -> list[IncomingFile]:
        """The file, or the files inside a packed one, as these options read it (see `look_into`)."""
        ask = self.asking(path)
        return look_into(
            path, label=str(path), reading=self.reading, limits=self.limits, ask=ask, whole=whole
        )

    def asking(self, path: Path) -> Callable[[], None]:
        """What raises Cancelled, asked while that file is read, where somebody stopped it."""

        def ask() -> None:
            if self.cancelled():
                raise Cancelled("The import was stopped; nothing of this file was kept.", where=str(path))

        return ask


@dataclass(slots=True)
class FileOutcome:
    """What became of one file.  `stored` is false where it was refused."""

    file: str
    format: str
    problems: ProblemList
    counts: IntakeCounts = field(default_factory=IntakeCounts)
    records_refused: int = 0
    stored: bool = False
    note: str = ""

    @property
    def is_partly(self) -> bool:
        """Whether there are refused records, and others that were stored or would be."""
        stored = self.counts.cases_new + self.counts.cases_known
        return self.stored and self.records_refused > 0 and stored > 0

    def to_json(self) -> dict[str, object]:
        """The shape that commands print."""
        return {
            "file": self.file,
            "format": self.format,
            "cases_new": self.counts.cases_new,
            "cases_known": self.counts.cases_known,
            "media_new": self.counts.media_new,
            "media_known": self.counts.media_known,
            "cases_changed": self.counts.cases_changed,
            "media_changed": self.counts.media_changed,
            "records_refused": self.records_refused,
            "problems": [problem.to_json() for problem in self.problems],
            "problems_total": self.problems.total,
            "note": self.note,
        }


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an import."""

    files: tuple[FileOutcome, ...]
    seconds: float
    dry_run: bool

    @property
    def accepted(self) -> bool:
        """Whether every file was taken in (or could be)."""
        return all(one.stored for one in self.files)

    def to_json(self) -> dict[str, object]:
        """The shape that commands print."""
        return {
            "files": [one.to_json() for one in self.files],
            "seconds": round(self.seconds, 3),
            "dry_run": self.dry_run,
        }
