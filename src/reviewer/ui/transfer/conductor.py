"""Carries out what the presenter begins, and tells it what came of it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from reviewer.domain.errors import ReviewerError
from reviewer.services.intake_outcome import FileOutcome, Progress
from reviewer.services.intake_preview import Preview
from reviewer.ui.error_words import error_words
from reviewer.ui.transfer.pace import Pace
from reviewer.ui.transfer.presenter import Choice, ImportPresenter, Step, Task
from reviewer.ui.transfer.running import Importing, Telling


class Listener(Protocol):
    """Draws; everything is told on the main thread."""

    def looked(self) -> None: ...
    def progressed(self) -> None: ...
    def told(self, *, stored: bool) -> None: ...
    def over(self) -> None: ...


@dataclass(frozen=True, slots=True)
class FileRead:
    """Which file is read, the how many-eth of how many."""

    progress: Progress
    at: int
    count: int


class Conductor:
    """`pace` and `reading` are of what runs now; `trouble` is why it ended, in the person's words."""

    def __init__(self, presenter: ImportPresenter, importing: Importing, *, listener: Listener) -> None:
        self._presenter, self._importing, self._listener = presenter, importing, listener
        self.pace: Pace | None = None
        self.reading: FileRead | None = None
        self.trouble = ""
        self._choices: tuple[Choice, ...] = ()
        self._before = 0

    def carry_out(self, task: Task | None) -> None:
        """Begin it; what ran before is forgotten."""
        presenter = self._presenter
        if task is Task.LOOK:
            self._importing.look(presenter.to_look(), self._looked)
        elif task is Task.CHECK:
            self._begin(presenter.to_check())
            self._importing.check(self._choices, self._telling())
        elif task is Task.IMPORT:
            self._begin(presenter.taking)
            rejects = presenter.rejects_folder if presenter.accept_valid else None
            self._importing.take(self._choices, self._telling(), rejects=rejects)

    def forget(self) -> None:
        """Stop what runs, and hear no more of it."""
        self._importing.forget()
        self.pace = self.reading = None

    def _begin(self, choices: tuple[Choice, ...]) -> None:
        self._choices, self._before = choices, 0
        self.pace = Pace(sum(one.size for one in choices), began=time.monotonic())
        self.reading, self.trouble = None, ""

    def _telling(self) -> Telling:
        return Telling(self._told, self._progressed, self._ended, self._failed)

    def _looked(self, choice: Choice, found: Preview) -> None:
        self._presenter.looked(choice, found)
        self._listener.looked()

    def _progressed(self, choice: Choice, progress: Progress) -> None:
        if self.pace is not None:
            self.pace.tell(time.monotonic(), self._before + min(progress.done, choice.size))
            self.reading = FileRead(progress, self._choices.index(choice) + 1, len(self._choices))
            self._listener.progressed()

    def _told(self, choice: Choice, outcomes: Sequence[FileOutcome]) -> None:
        self._before += choice.size
        if self._presenter.step is Step.CHECK:
            self._presenter.checked(choice, outcomes)
            self._listener.told(stored=False)
        else:
            self._presenter.taken(choice, outcomes)
            self._listener.told(stored=any(one.stored for one in outcomes))

    def _ended(self, stopped: bool) -> None:
        self._over(stopped=stopped, failed=False)

    def _failed(self, error: Exception) -> None:
        self.trouble = error_words(error) if isinstance(error, ReviewerError) else ""
        self._over(stopped=False, failed=True)

    def _over(self, *, stopped: bool, failed: bool) -> None:
        self.pace = self.reading = None
        self._presenter.ended(stopped=stopped, failed=failed)
        self._listener.over()
