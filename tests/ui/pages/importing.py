"""The import page on the real window, driven by keys, with real files."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewer.ui.transfer.page import ImportPage
from reviewer.ui.transfer.presenter import ImportPresenter, Step
from tests.ui.pages.project import SUPERVISOR, Project
from tests.ui.pages.screen import Screen

MEDIA = ("case_id", "media_id", "md5", "size", "mime_type")


@dataclass
class Wizard:
    """An open import page; every way in is a key."""

    screen: Screen
    page: ImportPage

    @staticmethod
    def opened(screen: Screen, project: Project) -> Wizard:
        screen.open(project.folder, SUPERVISOR)
        screen.press("ctrl+i")
        page = screen.program.window.page
        assert isinstance(page, ImportPage)
        return Wizard(screen, page)

    @property
    def presenter(self) -> ImportPresenter:
        return self.page.presenter

    def is_at(self, step: Step) -> bool:
        return self.presenter.step is step

    def is_shown(self) -> bool:
        return self.screen.program.window.page is self.page

    def finish(self) -> None:
        """Until the import's own thread has nothing left to do or to tell."""
        self.screen.wait(lambda: not self.page.importing.busy and not self.presenter.working)
        self.screen.settle()

    def add(self, *paths: Path) -> None:
        for path in paths:
            self.screen.type(str(path))
            self.screen.press("enter")
            self.finish()

    def go_on(self) -> None:
        self.screen.press("enter")
        self.finish()

    def to_check(self, *paths: Path) -> None:
        """Files named, looked at and checked."""
        self.add(*paths)
        self.go_on()
        self.go_on()

    def lines(self) -> list[tuple[str, str, str]]:
        """(name, new cases, what becomes of it) of each file, as the table shows it."""
        model = self.page.outcome.rows
        self.screen.wait(lambda: model.rowCount() == 0 or model.row(0) is not None)
        last = model.columnCount() - 1
        return [
            (
                str(model.index(row, 0).data()),
                str(model.index(row, 2).data()),
                str(model.index(row, last).data()),
            )
            for row in range(model.rowCount())
        ]

    def stored(self) -> tuple[int, int]:
        """Cases and media in the store."""
        found: list[tuple[int, int]] = []
        workspace = self.page.around.workspace

        def read() -> tuple[int, int]:
            with workspace.store.reading(workspace.account) as reading:
                return reading.cases.totals()

        self.screen.program.operations.run(read, done=found.append)
        self.screen.wait(lambda: bool(found))
        return found[0]


def table(
    path: Path, header: Sequence[str], rows: Iterable[Sequence[object]], *, delimiter: str = ","
) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(header)
        writer.writerows(rows)
    return path


def media_table(path: Path, count: int, *, bad: Sequence[int] = (), first: int = 0) -> Path:
    """`count` media records of invented cases, four each; those at `bad` have no usable hash."""
    rows = (
        (f"N-{at // 4:06}", 500_000 + at, "=1+1" if at in bad else f"{at:032x}", 40_000 + at, "image/jpeg")
        for at in range(first, first + count)
    )
    return table(path, MEDIA, rows)
