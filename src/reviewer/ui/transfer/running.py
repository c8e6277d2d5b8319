"""Checks and imports on a thread and a store of their own: answers and lists never wait for a file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reviewer.services.intake_limits import limits_of
from reviewer.services.intake_outcome import Cancelled, FileOutcome, Options, Progress
from reviewer.services.intake_preview import Preview, preview
from reviewer.settings import Settings
from reviewer.ui.operations import Operations
from reviewer.ui.transfer.presenter import Choice

if TYPE_CHECKING:
    from reviewer.workspace import Workspace

PROBLEMS_LISTED = 10_000
"""A window can list more than a command: they are filtered and saved there."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Told on the main thread: the outcomes of each path (an archive holds several files), then once how it
    ended (True: it was stopped).
    """

    each: Callable[[Choice, Sequence[FileOutcome]], None]
    progressed: Callable[[Choice, Progress], None]
    ended: Callable[[bool], None]
    failed: Callable[[Exception], None]


class Importing(QObject):
    """Owns the thread.  What was begun later makes what was begun before stop, and no longer told."""

    troubled = Signal(object)
    """A fault of the program, for the window's notice."""
    _said = Signal(object)

    def __init__(self, workspace: Workspace, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._settings = workspace, settings
        self._operations = Operations(self)
        self._operations.troubled.connect(self.troubled)
        self._stop = threading.Event()
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something runs, or was not told yet."""
        return self._operations.busy

    def going_out(self, file: Path) -> AbstractContextManager[None]:
        """As `Workspace.going_out`."""
        return self._workspace.going_out(file)

    def run(
        self, function: Callable[[], object], done: Callable[..., None], failed: Callable[[Exception], None]
    ) -> None:
        """Something small about files, in its turn."""
        self._operations.run(function, done=done, failed=failed, owner=self)

    def look(self, choices: Sequence[Choice], done: Callable[[Choice, Preview], None]) -> None:
        """Read the beginning of files, which may take long to find; what was begun before is stopped."""
        self.forget()
        stop = self._stop
        for choice in choices:
            self._look(choice, stop, done)

    def _look(self, choice: Choice, stop: threading.Event, done: Callable[[Choice, Preview], None]) -> None:
        options = replace(self._options(choice), cancelled=stop.is_set)

        def seen() -> Preview | None:
            try:
                return preview(choice.path, options)
            except Cancelled:
                return None

        def tell(found: Preview | None) -> None:
            if found is not None:
                self._tell(stop, done, choice, found)

        self._operations.run(seen, done=tell, owner=self)

    def check(self, choices: Sequence[Choice], telling: Telling) -> None:
        """Read every file whole and store nothing."""
        # Named, refused records do not end the count of the others; a dry run writes no file.
        options = [(one, self._options(one, dry_run=True, accept_valid=one.path)) for one in choices]
        self._begin(options, telling)

    def take(self, choices: Sequence[Choice], telling: Telling, *, rejects: Path | None) -> None:
        """Take every file in, each whole or not at all; `rejects` is the folder for refused records."""
        options = [
            (one, self._options(one, accept_valid=None if rejects is None else _free(rejects, one.path)))
            for one in choices
        ]
        self._begin(options, telling)

    def stop(self) -> None:
        """Stop what runs at its next batch; of the file on its way nothing is kept."""
        self._stop.set()

    def forget(self) -> None:
        """Stop it, and tell no more of it."""
        self._stop.set()
        self._stop = threading.Event()

    def shut_down(self) -> None:
        """Stop, wait, end the thread."""
        self.stop()
        self._operations.shut_down()

    def _begin(self, options: Sequence[tuple[Choice, Options]], telling: Telling) -> None:
        self.forget()
        stop = self._stop
        self._operations.run(
            lambda: self._every(options, telling, stop),
            done=lambda stopped: self._tell(stop, telling.ended, stopped),
            failed=lambda error: self._tell(stop, telling.failed, error),
            owner=self,
        )

    def _every(
        self, options: Sequence[tuple[Choice, Options]], telling: Telling, stop: threading.Event
    ) -> bool:
        """On the thread: whether it was stopped."""
        with self._workspace.beside() as beside:
            intake = beside.intake
            is_check = len(options) > 1 and options[0][1].dry_run
            with intake.rehearsed() if is_check else nullcontext():
                for choice, wanted in options:
                    if stop.is_set():
                        return True
                    told: list[FileOutcome] = []
                    heard = replace(self._heard(choice, wanted, telling, stop), told=told.append)
                    try:
                        intake.import_files([choice.path], heard)
                    except Cancelled:
                        return True
                    finally:
                        # Of an archive that is stopped, or fails, the files before it are what they are.
                        if told and not (wanted.dry_run and stop.is_set()):
                            self._later(stop, telling.each, choice, tuple(told))
        return False

    def _heard(self, choice: Choice, wanted: Options, telling: Telling, stop: threading.Event) -> Options:
        return replace(
            wanted,
            progress=lambda progress: self._later(stop, telling.progressed, choice, progress),
            cancelled=stop.is_set,
        )

    def _later(self, stop: threading.Event, tell: Callable[..., None], *said: object) -> None:
        self._said.emit(lambda: self._tell(stop, tell, *said))

    @staticmethod
    def _hear(say: Callable[[], None]) -> None:
        say()

    def _tell(self, stop: threading.Event, tell: Callable[..., None], *said: object) -> None:
        """On the main thread; only what was begun last is told."""
        if stop is self._stop:
            tell(*said)

    def _options(self, choice: Choice, *, dry_run: bool = False, accept_valid: Path | None = None) -> Options:
        limits = limits_of(self._settings.number)
        return Options(
            format=choice.format,
            encoding=choice.encoding or None,
            delimiter=choice.delimiter or None,
            mapping=choice.mapping,
            dry_run=dry_run,
            accept_valid=accept_valid,
            limits=replace(limits, problems=max(PROBLEMS_LISTED, limits.problems)),
        )


def _free(folder: Path, path: Path) -> Path:
    """A name for the refused records that no file has yet."""
    names = [f"{path.name}.refused.jsonl", *(f"{path.name}.refused-{at}.jsonl" for at in range(2, 1000))]
    return next((folder / name for name in names if not (folder / name).exists()), folder / names[0])
