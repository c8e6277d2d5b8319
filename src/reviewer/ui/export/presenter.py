"""What an export is asked for on the page (no Qt): what is chosen, what is missing, what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from reviewer.services.release import ReleaseOutcome, Sample, Wish
from reviewer.services.release_wish import CASE_UCO, KEPT, SCOPES, SHAPES, SUFFIXES

SAMPLE_ROWS = 12


class Fault(StrEnum):
    """Why nothing can be written yet."""

    NO_FORMAT = "no_format"
    NO_FOLDER = "no_folder"
    NOT_A_FOLDER = "not_a_folder"
    IN_PROJECT = "in_project"


@dataclass(slots=True)
class ExportPresenter:
    """`may_all`: every coding, final answers and cases; else one's own codings alone."""

    project: Path
    may_all: bool
    scope: str = "codings"
    shape: str = "long"
    formats: tuple[str, ...] = ("csv",)
    exact: bool = False
    pseudonyms: bool = False
    folder: str = ""
    leave_out: set[str] = field(default_factory=set)
    sample: Sample | None = None
    outcome: ReleaseOutcome | None = None
    writing: bool = False
    seen: tuple[str, ...] = ()
    """The columns of the table as they were last seen, whether left out or not."""

    def __post_init__(self) -> None:
        if not self.folder:
            self.folder = str(self.project.parent / f"{self.project.name}-export")

    @property
    def scopes(self) -> tuple[str, ...]:
        """What the account may export."""
        return SCOPES if self.may_all else SCOPES[:1]

    @property
    def shapes(self) -> tuple[str, ...]:
        """The layouts that there are; cases have one alone."""
        return SHAPES[:1] if self.scope == "cases" else SHAPES

    @property
    def offered(self) -> tuple[str, ...]:
        """The formats that the scope can be written in."""
        return tuple(kind for kind in SUFFIXES if kind != CASE_UCO or self.scope != "cases")

    @property
    def may_pseudonyms(self) -> bool:
        """Whether cases and reviewers can go out under pseudonyms."""
        return self.may_all and self.scope == "codings"

    def change(
        self,
        *,
        scope: str,
        shape: str,
        formats: tuple[str, ...],
        exact: bool,
        pseudonyms: bool,
        folder: str,
    ) -> bool:
        """Take over what the form says; whether another table would be written."""
        before, named = (self.scope, self.shape), self.pseudonyms
        self.scope = scope if scope in self.scopes else self.scopes[0]
        self.shape = shape if shape in self.shapes else self.shapes[0]
        self.formats = tuple(kind for kind in self.offered if kind in formats)
        self.exact, self.folder = exact, folder
        self.pseudonyms = pseudonyms and self.may_pseudonyms
        self.outcome = None
        if before != (self.scope, self.shape):
            self.leave_out, self.seen, self.sample = set(), (), None
            return True
        return named != self.pseudonyms

    def choose_column(self, name: str, *, written: bool) -> None:
        """Whether a column is written."""
        if name not in KEPT:
            (self.leave_out.discard if written else self.leave_out.add)(name)
            self.outcome = None

    def sampled(self, sample: Sample) -> None:
        """The beginning of the whole table is known."""
        self.sample, self.seen = sample, sample.columns

    @property
    def whole(self) -> Wish:
        """The table with all its columns: what the sample is taken of."""
        return Wish(("csv",), self.scope, self.shape, pseudonyms=self.pseudonyms)

    @property
    def wish(self) -> Wish:
        """What would be written."""
        left_out = frozenset(self.leave_out)
        return Wish(self.formats, self.scope, self.shape, left_out, self.exact, self.pseudonyms)

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the tables that would be written."""
        wish = self.wish
        return tuple(wish.file(kind) for kind in self.formats)

    @property
    def place(self) -> Path:
        """The folder to write to."""
        return Path(self.folder.strip()).expanduser()

    def fault(self) -> Fault | None:
        """What is in the way; nothing is opened."""
        if not self.formats:
            return Fault.NO_FORMAT
        if not self.folder.strip():
            return Fault.NO_FOLDER
        try:
            place = self.place
            if place.exists() and not place.is_dir():
                return Fault.NOT_A_FOLDER
            whole, project = place.resolve(), self.project.resolve()
        except (OSError, RuntimeError, ValueError):
            return Fault.NOT_A_FOLDER
        return Fault.IN_PROJECT if whole == project or whole.is_relative_to(project) else None

    @property
    def can_write(self) -> bool:
        """Whether Ctrl+Enter means something."""
        return not self.writing and self.fault() is None
