"""The import, step by step (no Qt): what is chosen, what was found, and where one can go from here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from reviewer.services.intake_mapping import ColumnMapping
from reviewer.services.intake_outcome import FileOutcome, Problem
from reviewer.services.intake_preview import Preview
from reviewer.services.intake_problems import matching
from reviewer.ui.pieces.paths import Fault, fault_of, path_of
from reviewer.ui.transfer.columns import with_column, with_kind
from reviewer.ui.transfer.lines import STORING, Line, Totals, line_of, totals_of, unsaid, waiting


class Step(StrEnum):
    """Where the import is, in this order."""

    FILES = "files"
    FORMAT = "format"
    CHECK = "check"
    IMPORT = "import"
    DONE = "done"


STEPS = tuple(Step)


class Task(StrEnum):
    """What the page has to start now."""

    LOOK = "look"
    CHECK = "check"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Choice:
    """One file, and how it is to be read; "auto" and "" leave it to what is found."""

    path: Path
    size: int
    format: str = "auto"
    encoding: str = ""
    delimiter: str = ""
    mapping: ColumnMapping | None = None
    """What the columns mean: given or guessed; None until the file was looked at, and for VICS."""


@dataclass(slots=True)
class _File:
    choice: Choice
    preview: Preview | None = None
    checked: list[FileOutcome] = field(default_factory=list)
    taken: list[FileOutcome] = field(default_factory=list)


@dataclass(slots=True)
class ImportPresenter:
    """Everything that was chosen stays until it is changed: steps can be gone back and forth."""

    project: Path
    step: Step = Step.FILES
    at: int = 0
    working: bool = False
    stopped: bool = False
    failed: bool = False
    accept_valid: bool = False
    rejects: Path | None = None
    filter: str = ""
    taking: tuple[Choice, ...] = ()
    """What the import takes in, once it was begun."""
    _files: list[_File] = field(default_factory=list)

    # ---- files

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The files in their order."""
        return tuple(one.choice for one in self._files)

    @property
    def current(self) -> Choice | None:
        """The file that format and preview are shown of."""
        return self._files[self.at].choice if self._files else None

    def add(self, text: str) -> Fault | None:
        """Put a path on the list, as typed or pasted; gives why not."""
        path = path_of(text)
        fault = fault_of(path, project=self.project, chosen=[one.choice.path for one in self._files])
        if fault is None:
            self._files.append(_File(Choice(path, path.stat().st_size)))
        return fault

    def remove(self, at: int) -> None:
        """Take a file off the list."""
        if 0 <= at < len(self._files):
            del self._files[at]
            self.at = min(self.at, max(len(self._files) - 1, 0))

    def choose(self, at: int) -> Task | None:
        """Show this file's format and beginning."""
        if 0 <= at < len(self._files):
            self.at = at
        return self._look()

    def change(self, what: str, value: str) -> Task | None:
        """Have the current file read otherwise (`what` of its choice); its columns are guessed anew."""
        if self._files:
            choice = self._files[self.at].choice
            changes: dict[str, Any] = {what: value}
            self._put(self.at, replace(choice, mapping=None, **changes))
        return self._look()

    def change_column(self, name: str, target: str) -> Task | None:
        """Have that column mean `target`; "" leaves it out, its own name makes it an attribute."""
        if (choice := self.current) is not None and choice.mapping is not None:
            seen = self.preview.seen if self.preview is not None else ()
            self._put(self.at, replace(choice, mapping=with_column(choice.mapping, seen, name, target)))
        return self._look()

    def change_kind(self, name: str, kind: str) -> Task | None:
        """Have that attribute be of a type of `intake_preview.KINDS`; "" lets each value say what it is."""
        if (choice := self.current) is not None and choice.mapping is not None:
            self._put(self.at, replace(choice, mapping=with_kind(choice.mapping, name, kind)))
        return self._look()

    def use_mapping(self, mapping: ColumnMapping) -> Task | None:
        """Read every table of the list by this mapping."""
        for at, file in enumerate(self._files):
            self._put(at, replace(file.choice, mapping=mapping))
        return self._look()

    # ---- what was found

    @property
    def preview(self) -> Preview | None:
        """The beginning of the current file; None while it is read."""
        return self._files[self.at].preview if self._files else None

    def looked(self, choice: Choice, preview: Preview) -> None:
        """A file's beginning was read."""
        for file in self._of(choice):
            file.preview = preview
            file.choice = replace(choice, mapping=preview.mapping)

    def checked(self, choice: Choice, outcomes: Sequence[FileOutcome]) -> None:
        """A file, or each file of an archive, was read whole and nothing was stored."""
        for file in self._of(choice):
            file.checked = list(outcomes)

    def taken(self, choice: Choice, outcomes: Sequence[FileOutcome]) -> None:
        """A file, or each file of an archive, was taken in or refused."""
        for file in self._of(choice):
            file.taken = list(outcomes)

    def ended(self, *, stopped: bool = False, failed: bool = False) -> None:
        """The task that was begun is over."""
        self.working, self.stopped, self.failed = False, stopped, failed
        if self.step is Step.IMPORT:
            self.step = Step.DONE

    def lines(self) -> list[Line]:
        """A line for each file: what it would bring, or what it brought."""
        return [line for file in self._files for line in self._lines(file)]

    def totals(self) -> Totals:
        """All lines together."""
        return totals_of(self.lines())

    # ---- problems

    def problems(self) -> list[Problem]:
        """Those that the filter leaves, in the order of files and records."""
        return matching(self.every_problem(), self.filter)

    def every_problem(self) -> list[Problem]:
        """All that are listed."""
        return [problem for outcome in self._shown() for problem in outcome.problems]

    @property
    def problems_total(self) -> int:
        """How many there are; beyond a limit they are counted and not listed."""
        return sum(outcome.problems.total for outcome in self._shown())

    @property
    def can_accept_valid(self) -> bool:
        """Whether some file holds refused records beside others that could be stored."""
        return any(outcome.is_partly for file in self._files for outcome in file.checked)

    @property
    def rejects_folder(self) -> Path:
        """Where refused records go: as chosen, else beside the first file."""
        return self.rejects or (self._files[0].choice.path.absolute().parent if self._files else Path())

    # ---- going

    @property
    def looking(self) -> bool:
        """Whether beginnings of files are read now."""
        return self.step is Step.FORMAT and bool(self.to_look()) and not self.stopped

    @property
    def can_go_on(self) -> bool:
        """Whether there is a next step now."""
        if self.step is Step.FILES:
            return bool(self._files)
        if self.step is Step.FORMAT:
            return not self.looking
        if self.step is Step.CHECK:
            return not self.working and bool(self.to_take())
        return self.step is Step.DONE

    def go_on(self) -> Task | None:
        """The next step, and what is to be started for it.  Behind the last one it begins anew."""
        if not self.can_go_on:
            return None
        if self.step is Step.FORMAT and self.to_look():
            return self._look()
        if self.step is Step.DONE:
            self._begin_again()
            return None
        if self.step is Step.CHECK:
            self.taking = self.to_take()
        self.step = STEPS[STEPS.index(self.step) + 1]
        self.stopped = self.failed = False
        if self.step is Step.FORMAT:
            return self._look()
        self.filter = ""
        self.working = True
        if self.step is Step.CHECK:
            for file in self._files:
                file.checked, file.taken = [], []
            return Task.CHECK
        for file in self._files:
            file.taken = []
        return Task.IMPORT

    def go_back(self) -> bool:
        """A step back, which loses nothing; False where it leads away from the import."""
        if self.step not in {Step.FORMAT, Step.CHECK}:
            return False
        self.step = STEPS[STEPS.index(self.step) - 1]
        self.working = self.stopped = False
        return True

    def stop_looking(self) -> bool:
        """Leave the rest unread until one goes on; False where nothing is read now."""
        looking = self.looking
        self.stopped = self.stopped or looking
        return looking

    def to_look(self) -> tuple[Choice, ...]:
        """Files of which the beginning is not known yet."""
        return tuple(one.choice for one in self._files if one.preview is None)

    def to_check(self) -> tuple[Choice, ...]:
        """What the check reads: everything."""
        return self.choices

    def to_take(self) -> tuple[Choice, ...]:
        """What the import takes in: files of which something would be stored."""
        return tuple(
            file.choice for file in self._files if any(line.verdict in STORING for line in self._lines(file))
        )

    def _lines(self, file: _File) -> list[Line]:
        storing = self.step in {Step.IMPORT, Step.DONE} and file.choice in self.taking
        outcomes = file.taken if storing else file.checked
        if not outcomes:
            return [waiting(file.choice.path.name, over=not self.working)]
        said = [line_of(one, accept_valid=self.accept_valid, taken=storing) for one in outcomes]
        return said + unsaid(file.checked, outcomes, over=not self.working)

    def _put(self, at: int, choice: Choice) -> None:
        """Another way of reading is another file: what was found of it no longer counts."""
        if choice != self._files[at].choice:
            self._files[at] = _File(choice)

    def _look(self) -> Task | None:
        self.stopped = False
        return Task.LOOK if self.to_look() else None

    def _of(self, choice: Choice) -> Iterator[_File]:
        """The file as it was chosen when the task began; one that was changed meanwhile is another."""
        return (one for one in self._files if one.choice == choice)

    def _shown(self) -> Sequence[FileOutcome]:
        return [one for file in self._files for one in (file.taken or file.checked)]

    def _begin_again(self) -> None:
        self.step, self.at, self._files = Step.FILES, 0, []
        self.stopped = self.failed = self.accept_valid = False
        self.rejects = None
        self.filter = ""
