"""The planning page on the real window, driven by keys, on a project of two thousand cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reviewer.domain.person import Role
from reviewer.ui.planning.page import PlanningPage
from reviewer.workspace import open_workspace
from tests.costs import CHEAP
from tests.ui.pages.project import PASSPHRASE, SUPERVISOR, Project, make_project
from tests.ui.pages.screen import Screen

REVIEWERS = ("rev-01", "rev-02", "rev-03")


def make_study(folder: Path, *, cases: int) -> Project:
    """Three reviewers who have every case, two of them for long, and nothing drawn."""
    made = make_project(folder, cases=cases, media=2)
    early = datetime.now(UTC) - timedelta(days=60)
    with open_workspace(
        folder, account=SUPERVISOR, passphrase=PASSPHRASE, clock=lambda: early, cost=CHEAP
    ) as workspace:
        for name in REVIEWERS[1:]:
            workspace.people.add(name, frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
    return made


@dataclass
class Planner:
    """An open planning page; every way in is a key."""

    screen: Screen
    page: PlanningPage

    @staticmethod
    def opened(screen: Screen, project: Project) -> Planner:
        screen.open(project.folder, SUPERVISOR)
        screen.press("ctrl+3")
        page = screen.program.window.page
        assert isinstance(page, PlanningPage)
        planner = Planner(screen, page)
        planner.settle()
        return planner

    def settle(self) -> None:
        """Until nothing waits, runs, or is to be told."""
        self.screen.settle()
        while self.page.side.waits or self.page.beside.busy or self.screen.program.operations.busy:
            if self.page.side.waits:
                self.page.side.ask_now()
            self.screen.wait(lambda: not self.page.beside.busy)
            self.screen.settle()

    def press(self, *keys: str) -> None:
        for key in keys:
            self.screen.press(key)
            self.settle()

    def type(self, text: str) -> None:
        self.screen.type(text)
        self.settle()

    def to(self, name: str) -> None:
        """Tab until the keyboard is in that field."""
        wanted = self.page.side.fields.widget(name)
        for _ in range(30):
            if self.screen.has_keyboard(wanted):
                return
            self.screen.press("tab")
        raise AssertionError(f"Tab does not reach {name}")

    def choose(self, name: str, value: str) -> None:
        """Down the list until that value is chosen."""
        self.to(name)
        for _ in range(40):
            if self.page.side.fields.value(name) == value:
                self.settle()
                return
            self.screen.press("down")
        raise AssertionError(f"{name} cannot be {value}")

    @property
    def headline(self) -> str:
        return self.page.side.work.headline.text()

    @property
    def problem(self) -> str:
        return self.page.side.work.problem.text()
