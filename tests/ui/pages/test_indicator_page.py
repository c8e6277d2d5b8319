"""The indicator by keys alone: real window, real packages of two units, real tables and report on disk."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from reviewer.ui.cases import CasePage
from reviewer.ui.indicator.page import IndicatorPage
from reviewer.ui.indicator.presenter import View
from reviewer.workspace import open_workspace
from tests.costs import CHEAP
from tests.ui.accessibility import accessibility_faults, rich_labels, unreached
from tests.ui.pages.counting import Packages, make_packages
from tests.ui.pages.project import EXPORTER, PASSPHRASE, REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen

# Packages are verified, protected, set on pages and drawn for real: a slow machine takes its time.
pytestmark = pytest.mark.timeout(900)
_LONGEST = 400_000


@dataclass
class Indicator:
    """An open indicator page; every way in is a key."""

    screen: Screen
    page: IndicatorPage

    def finish(self) -> None:
        self.screen.qtbot.waitUntil(self._is_idle, timeout=_LONGEST)
        self.screen.settle()

    def _is_idle(self) -> bool:
        return not self.page.beside.busy and not self.page.presenter.working

    def press(self, *keys: str) -> None:
        for key in keys:
            self.screen.press(key)
            self.finish()

    def add(self, *paths: Path) -> None:
        for path in paths:
            self.page.fields.take_keyboard("file")
            self.screen.type(str(path))
            self.press("enter")

    @property
    def problem(self) -> str:
        return self.page.work.problem.text()


@pytest.fixture(scope="module")
def office(template: Project, tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, Packages]:
    """A project that knows another unit, and packages for it: made once, copied and read for each test."""
    folder = tmp_path_factory.mktemp("office")
    shutil.copytree(template.folder, folder / "north")
    made = Project(folder / "north", template.cases)
    return made, make_packages(made, folder)


@pytest.fixture
def project(office: tuple[Project, Packages], tmp_path: Path) -> Project:
    shutil.copytree(office[0].folder, tmp_path / "north")
    return Project(tmp_path / "north", office[0].cases)


@pytest.fixture
def packages(office: tuple[Project, Packages]) -> Packages:
    return office[1]


def opened(screen: Screen, project: Project, account: str = SUPERVISOR) -> Indicator:
    screen.open(project.folder, account)
    screen.press("ctrl+alt+i")
    page = screen.program.window.page
    assert isinstance(page, IndicatorPage)
    return Indicator(screen, page)


def test_packages_are_counted_and_looked_at_by_keys(
    screen: Screen, project: Project, packages: Packages
) -> None:
    indicator = opened(screen, project)
    page = indicator.page
    assert page.work.headline.text() == "Nothing is counted yet"
    assert not page.work.button.isEnabled()
    indicator.add(packages.own, packages.south)
    assert [row[0] for row in page.list.texts()] == ["own.tar", "south.tar"]
    indicator.press("ctrl+enter")
    assert indicator.problem == ""
    assert page.work.headline.text() == "288 cases of 2 units are counted"
    assert "Application-defined" in page.work.words.text()
    assert "unconfirmed" in page.work.words.text()
    rows = page.found.shares.texts()
    assert rows[0] == [
        *("GI-A · Series with unidentified victims", "all", "288 / 288"),
        *("100.0\u00a0%", "98.7\u00a0% – 100.0\u00a0%", "0"),
    ]
    assert screen.has_keyboard(page.found.shares)
    screen.press("down")
    assert page.found.about.isVisible()
    assert "simple random sample" in page.found.about.text().lower()
    indicator.press("f7")
    titles = [page.found.plots.choice.itemText(at) for at in range(page.found.plots.choice.count())]
    assert titles[:3] == ["Severity by age", "Severity by sex", "The indicators"]
    assert screen.has_keyboard(page.found.plots.choice)
    screen.press("down")
    assert page.found.plots.paper.accessibleName() == "Severity by sex"
    indicator.press("f8")
    told = page.found.told.texts()
    assert [row[2] for row in told if row[0] == "Counted"] == ["144 cases", "144 cases"]
    assert ["Hidden as small", "counts of 1 to 9 cases, in the tables and between them", "0"] in told
    assert accessibility_faults(screen.program.window) == []
    assert unreached(screen.program.window) == []
    assert rich_labels(screen.program.window) == []
    indicator.press("esc")
    assert isinstance(screen.program.window.page, CasePage)


def test_tables_report_and_plots_are_written_once_as_one_release(
    screen: Screen, project: Project, packages: Packages, tmp_path: Path
) -> None:
    indicator = opened(screen, project)
    page = indicator.page
    indicator.add(packages.own, packages.south)
    indicator.press("ctrl+enter")
    page.ask_folder = lambda: str(tmp_path / "out")
    indicator.press("ctrl+s")
    assert indicator.problem == ""
    written = {one.name for one in (tmp_path / "out").iterdir()}
    assert {
        "indicator.html",
        "indicator.pdf",
        "figures.csv",
        "figures.parquet",
        "severity-by-age.svg",
    } <= written
    assert {"severity-by-age.png", "indicators.png", "datapackage.json"} <= written
    assert "Application-defined" in (tmp_path / "out" / "indicator.html").read_text("utf-8")
    assert (tmp_path / "out" / "indicator.pdf").read_bytes().startswith(b"%PDF-")
    assert not QImage(str(tmp_path / "out" / "indicators.png")).isNull()
    assert page.work.words.text().startswith("Written as release")
    assert screen.program.window.status.text.startswith("All saved ·")
    # Once written, the same is not written again.
    assert not page.is_possible("can_write")
    with open_workspace(project.folder, account=SUPERVISOR, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        assert not workspace.trail.verify().problems


def test_a_package_that_lies_is_left_out_and_named(
    screen: Screen, project: Project, packages: Packages
) -> None:
    indicator = opened(screen, project)
    indicator.page.ask_files = lambda: [str(packages.own), str(packages.lying)]
    indicator.press("ctrl+o", "ctrl+enter", "f8")
    told = indicator.page.found.told.texts()
    assert [row[1] for row in told if row[0] == "Package left out"] == ["lying.tar"]
    assert indicator.page.work.headline.text() == "144 cases of 1 unit are counted"
    assert [row[2] for row in told if row[0] == "Counted"] == ["144 cases"]


def test_nothing_is_counted_of_lies_alone_and_the_reason_is_said(
    screen: Screen, project: Project, packages: Packages
) -> None:
    indicator = opened(screen, project)
    indicator.add(packages.lying)
    indicator.press("ctrl+enter")
    assert "lying.tar" in indicator.problem
    assert indicator.page.presenter.result is None
    assert not indicator.page.found.isVisible()
    indicator.press("f5", "delete")
    assert indicator.page.list.texts() == []


def test_counting_is_stopped_by_a_key_and_nothing_is_kept(
    screen: Screen, project: Project, packages: Packages
) -> None:
    indicator = opened(screen, project)
    indicator.add(packages.own, packages.south)
    # The stop is heard before any result: both keys come before the window looks for one.
    screen.press("ctrl+enter", "ctrl+.", settle=False)
    indicator.finish()
    assert indicator.problem == "Stopped; nothing was kept."
    assert indicator.page.presenter.result is None
    indicator.press("ctrl+enter")
    assert indicator.page.work.headline.text() == "288 cases of 2 units are counted"


def test_a_changed_list_must_be_counted_again_before_it_is_written(
    screen: Screen, project: Project, packages: Packages, tmp_path: Path
) -> None:
    indicator = opened(screen, project)
    indicator.add(packages.own)
    indicator.press("ctrl+enter")
    assert indicator.page.is_possible("can_write")
    indicator.add(packages.south)
    assert "count again" in indicator.page.work.words.text()
    assert not indicator.page.is_possible("can_write")
    indicator.page.ask_folder = lambda: str(tmp_path / "out")
    indicator.press("ctrl+s")
    assert not (tmp_path / "out").exists()


def test_codes_are_shown_together_as_the_form_says(
    screen: Screen, project: Project, packages: Packages
) -> None:
    indicator = opened(screen, project)
    indicator.add(packages.own)
    indicator.page.fields.take_keyboard("joins")
    screen.type("youngest_age=infant_or_toddler+nobody")
    indicator.press("ctrl+enter")
    assert "not of codes of 'youngest_age'" in indicator.problem
    indicator.page.fields.take_keyboard("joins")
    screen.press("ctrl+a")
    screen.type("youngest_age=prepubescent + infant_or_toddler;")
    indicator.press("ctrl+enter")
    assert indicator.problem == ""
    groups = {row[1]: row[2] for row in indicator.page.found.shares.texts() if row[0].startswith("GI-B")}
    assert groups["infant or toddler / prepubescent"] == "48 / 96"
    assert "infant or toddler" not in groups


def test_what_the_form_does_not_say_yet_stands_beside_it(screen: Screen, project: Project) -> None:
    indicator = opened(screen, project)
    screen.press("tab")
    screen.type("1")
    assert indicator.problem == "The threshold is a whole number from 2 on."
    screen.type("0")
    assert indicator.problem == ""
    screen.press("tab", "tab")
    screen.type(str(project.folder / "inside"))
    assert indicator.problem == "The files cannot go into the project's own folder."


def test_exporters_may_count_and_reviewers_are_not_offered_the_page(screen: Screen, project: Project) -> None:
    screen.open(project.folder, REVIEWER)
    screen.press("ctrl+alt+i")
    assert not isinstance(screen.program.window.page, IndicatorPage)


def test_an_exporter_is_offered_the_page(screen: Screen, project: Project) -> None:
    assert opened(screen, project, EXPORTER).page.presenter.view is View.SHARES
