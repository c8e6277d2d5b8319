"""Labels that go back into VICS files (no Qt): which sources, which labels, where to, what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from reviewer.services.release_wish import SCOPES
from reviewer.services.vics_outcome import BackOutcome
from reviewer.ui.pieces.paths import Fault, fault_of, path_of

VICS_SCOPES = SCOPES[:2]


class VicsFault(StrEnum):
    """Why nothing can be written yet."""

    NO_SOURCE = "no_source"
    NO_CROSSWALK = "no_crosswalk"
    NO_FOLDER = "no_folder"
    NOT_A_FOLDER = "not_a_folder"
    IN_PROJECT = "in_project"
    SOURCES_PLACE = "sources_place"


@dataclass(slots=True)
class VicsPresenter:
    """The state of the form and of the copies that were made last."""

    project: Path
    typed: str = ""
    """What stands in the source's field and is not on the list yet."""
    scope: str = VICS_SCOPES[0]
    crosswalk: str = ""
    folder: str = ""
    known: list[Path] = field(default_factory=list)
    left_out: set[Path] = field(default_factory=set)
    outcomes: list[BackOutcome] | None = None
    writing: bool = False

    def __post_init__(self) -> None:
        if not self.folder:
            self.folder = str(self.project.parent / f"{self.project.name}-vics")

    @property
    def sources(self) -> tuple[Path, ...]:
        """The files whose copies get tags."""
        return tuple(path for path in self.known if path not in self.left_out)

    @property
    def place(self) -> Path:
        """The folder to write to."""
        return path_of(self.folder)

    @property
    def crosswalk_file(self) -> Path | None:
        """The crosswalk; None where categories stay."""
        return path_of(self.crosswalk) if self.crosswalk.strip() else None

    def change(self, *, typed: str, scope: str, crosswalk: str, folder: str) -> None:
        """Take over what the form says."""
        self.typed, self.crosswalk, self.folder = typed, crosswalk, folder
        self.scope = scope if scope in VICS_SCOPES else VICS_SCOPES[0]
        self.outcomes = None

    def refused(self, path: Path) -> Fault | None:
        """Why a source is not taken, as far as that is known without opening it."""
        return fault_of(path, project=self.project, chosen=self.known)

    def same_name(self, path: Path) -> bool:
        """Whether its copy would take the place of another one's."""
        return any(path.name == one.name for one in self.sources)

    def add(self, path: Path) -> None:
        """A source that was looked into."""
        self.known.append(path)
        self.typed, self.outcomes = "", None

    def choose(self, path: Path, *, wanted: bool) -> None:
        """Whether a source of the list gets a copy."""
        (self.left_out.discard if wanted else self.left_out.add)(path)
        self.outcomes = None

    def crosswalk_fault(self) -> Fault | None:
        """Why the crosswalk is not taken; nothing is opened."""
        path = self.crosswalk_file
        return None if path is None else fault_of(path, project=self.project, chosen=())

    def fault(self) -> VicsFault | None:
        """What is in the way; nothing is opened."""
        if not self.sources and not self.typed.strip():
            return VicsFault.NO_SOURCE
        if self.crosswalk_fault() is not None:
            return VicsFault.NO_CROSSWALK
        if not self.folder.strip():
            return VicsFault.NO_FOLDER
        try:
            place = self.place
            if place.exists() and not place.is_dir():
                return VicsFault.NOT_A_FOLDER
            whole, project = place.resolve(), self.project.resolve()
            if any(one.resolve().parent == whole for one in self.sources):
                return VicsFault.SOURCES_PLACE
        except (OSError, RuntimeError, ValueError):
            return VicsFault.NOT_A_FOLDER
        return VicsFault.IN_PROJECT if whole.is_relative_to(project) else None

    @property
    def can_write(self) -> bool:
        """Whether Ctrl+Enter means something."""
        return not self.writing and self.fault() is None
