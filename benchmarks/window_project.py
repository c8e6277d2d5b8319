"""A project of any size with the real window open on it, for benchmarks of what the reviewer feels."""

from __future__ import annotations

import csv
import os
import random
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewer.domain.codebook import Codebook, Level
from reviewer.domain.person import Role
from reviewer.ui.application import Program
from reviewer.ui.review import ReviewPage
from reviewer.vault.derivation import MINIMUM
from reviewer.workspace import create_project, open_workspace

SUPERVISOR, REVIEWER, PASSPHRASE = "sup-01", "rev-01", "six invented words for a benchmark"
MEDIA = 10
_WAKEN = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_APPLIES = {
    "coercion": ("production_context", "youth_produced"),
    "offender_sex": ("offender_visible", "yes"),
}
ENTER = "enter"


def make_project(folder: Path, cases: int) -> Path:
    """A gi-2018 project with that many cases, ten media items each, in one reviewer's queue."""
    create_project(
        folder, title="Bench", codebook="gi-2018", supervisor=SUPERVISOR, passphrase=PASSPHRASE, cost=MINIMUM
    )
    files = [folder.parent / "cases.csv", folder.parent / "media.csv"]
    _write(files[0], ("case_id", "source", "country"), _cases(cases))
    _write(files[1], ("case_id", "media_id", "md5", "size", "mime_type", "created"), _media(cases))
    with open_workspace(folder, account=SUPERVISOR, passphrase=PASSPHRASE, cost=MINIMUM) as workspace:
        workspace.people.add(REVIEWER, frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        workspace.intake.import_files(files)
    return folder


def _write(file: Path, head: Sequence[str], rows: Iterator[Sequence[object]]) -> None:
    with file.open("w", newline="", encoding="utf-8") as opened:
        lines = csv.writer(opened)
        lines.writerow(head)
        lines.writerows(rows)


def _cases(count: int) -> Iterator[Sequence[object]]:
    return ((f"SYN-{number:07}", f"unit-{number % 40:02}", "DE") for number in range(count))


def _media(count: int) -> Iterator[Sequence[object]]:
    for number in range(count):
        for item in range(MEDIA):
            media_id = number * MEDIA + item
            md5 = f"{(media_id + 1) * 2654435761 % 2**128:032x}"
            yield f"SYN-{number:07}", media_id, md5, 40_000 + media_id % 900_000, "image/jpeg", "2021-05-04"


class Painted(QObject):
    """When the window was painted last."""

    def __init__(self, window: QObject) -> None:
        super().__init__()
        self.at = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        # The update request paints everything that is dirty before it returns.
        watched.event(event)
        self.at = time.perf_counter()
        return True


class Window:
    """The open window.  `press` gives the seconds until painted, until durable and painted, and of CPU."""

    def __init__(self, program: Program) -> None:
        self.program = program
        page = program.window.page
        assert isinstance(page, ReviewPage)
        self.page = page
        self._painted = Painted(program.window)

    @property
    def codebook(self) -> Codebook:
        """What is asked."""
        return self.page.around.workspace.codebook

    def press(self, key: str) -> tuple[float, float, float]:
        """One key event on the focused widget, to the end of everything that follows from it."""
        focus = QApplication.focusWidget()
        assert focus is not None
        began, worked = time.perf_counter(), time.process_time()
        QTest.keyClick(focus, Qt.Key.Key_Return if key == ENTER else Qt.Key(ord(key.upper())))
        QCoreApplication.processEvents()
        first = self._painted.at
        settle(self.program)
        return first - began, time.perf_counter() - began, time.process_time() - worked


def settle(program: Program) -> None:
    """Until everything asked for is done, told and painted."""
    QCoreApplication.processEvents()
    while program.operations.busy:
        QCoreApplication.processEvents(_WAKEN)
    QCoreApplication.processEvents()


@contextmanager
def open_window(folder: Path) -> Iterator[Window]:
    """The reviewer's window on that project, with settings of its own."""
    os.environ["REVIEWER_CONFIG_DIR"] = str(folder.parent / "config")
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["reviewer"])
    application.setStyle("Fusion")
    program = Program(application)
    program.begin(folder, REVIEWER, PASSPHRASE)
    while not isinstance(program.window.page, ReviewPage):
        QCoreApplication.processEvents(_WAKEN)
    settle(program)
    try:
        yield Window(program)
    finally:
        program.close()
        QCoreApplication.processEvents()


def record_keys(codebook: Codebook, rng: random.Random) -> list[str]:
    """Keys of one whole record at random, up to but without the submitting Enter."""
    given: dict[str, str] = {}
    keys: list[str] = []
    for variable in codebook.enabled:
        needs = _APPLIES.get(variable.id)
        if not variable.required or (needs is not None and given.get(needs[0]) != needs[1]):
            continue
        code = rng.choice([one for one in variable.offered if not one.exclusive])
        given[variable.id] = code.id
        keys += [code.key] + ([ENTER] if variable.level is Level.SET else [])
    return keys


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which that share lies, in milliseconds."""
    return 1000 * sorted(values)[min(int(len(values) * share), len(values) - 1)]
