"""What packages are on the page (no Qt): what each is, what merging would do, and what it did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from reviewer.domain.errors import ReviewerError
from reviewer.services.packages.merging import MergeOutcome, Merging
from reviewer.services.packages.verifying import Verified, Verifying
from reviewer.services.watching import Watch


class State(StrEnum):
    """How far a package is."""

    WAITING = "waiting"
    READY = "ready"
    MERGED = "merged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Line:
    """One package; `verified` is None where it is none, or sealed for others."""

    path: Path
    state: State = State.WAITING
    verified: Verified | None = None
    outcome: MergeOutcome | None = None

    @property
    def problem(self) -> str:
        """Why it is refused, in the words of the service."""
        problems = self.outcome.problems if self.outcome is not None else []
        return problems[0]["message"] if problems else ""

    @property
    def signer(self) -> str:
        """Who signed it, by the address book's name; empty where that is not known."""
        signers = self.verified.signers if self.verified is not None else ()
        return next((one.name for one in signers if one.known), "")


@dataclass(slots=True)
class MergePresenter:
    """Holds the lines in the order in which they were added."""

    project: Path
    lines: list[Line] = field(default_factory=list)
    receipts: str = ""
    working: bool = False

    def add(self, texts: Sequence[str]) -> list[Path]:
        """Add files that are not there yet; those that are to be looked at."""
        known = {one.path for one in self.lines}
        paths = [Path(text.strip()).expanduser() for text in texts if text.strip()]
        new = [path for path in dict.fromkeys(paths) if path not in known]
        self.lines += [Line(path) for path in new]
        return new

    def remove(self, at: int) -> None:
        """Take a line off."""
        if not self.working and 0 <= at < len(self.lines):
            del self.lines[at]

    def hear(self, heard: Sequence[Line]) -> None:
        """What was found of some of them."""
        found = {one.path: one for one in heard}
        self.lines = [found.get(one.path, one) for one in self.lines]

    @property
    def ready(self) -> list[Path]:
        """What would be merged."""
        return [one.path for one in self.lines if one.state is State.READY]

    @property
    def can_merge(self) -> bool:
        """Whether Ctrl+Enter means something."""
        return bool(self.ready) and not self.working and not self.receipts_missing

    @property
    def receipts_folder(self) -> Path | None:
        """Where receipts go; None: none are written."""
        return Path(self.receipts.strip()).expanduser() if self.receipts.strip() else None

    @property
    def receipts_missing(self) -> bool:
        """Whether the folder for receipts is none, or the project's own."""
        folder = self.receipts_folder
        if folder is None:
            return False
        try:
            whole, project = folder.resolve(), self.project.resolve()
            return not folder.is_dir() or whole == project or whole.is_relative_to(project)
        except (OSError, RuntimeError, ValueError):
            return True


def look_at(verifying: Verifying, merging: Merging, paths: Sequence[Path], watch: Watch) -> list[Line]:
    """Verify each, and try what merging would do; keeps nothing."""
    found = []
    for number, path in enumerate(paths):
        watch.step(number, len(paths))
        (outcome,) = merging.merge([path], dry_run=True)
        line = Line(path, State.REFUSED if outcome.problems else State.READY, outcome=outcome)
        try:
            line = replace(line, verified=verifying.verify(path))
        except ReviewerError:
            line = replace(line, state=State.REFUSED)
        found.append(line)
    return found


def merge(merging: Merging, lines: Sequence[Line], receipts: Path | None, watch: Watch) -> list[Line]:
    """Merge each in a transaction of its own; where it is stopped, those before stay merged."""
    found = []
    for number, line in enumerate(lines):
        if number and watch.stopped():
            break
        watch.told(number, len(lines))
        (outcome,) = merging.merge([line.path], receipts=receipts)
        state = State.REFUSED if outcome.problems else State.MERGED
        found.append(replace(line, state=state, outcome=outcome))
    return found
