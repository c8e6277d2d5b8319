"""Progress by keys alone, with the numbers that the raw tables give; no name of a reviewer on the page."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reviewer.ui.cases import CasePage
from reviewer.ui.planning.page import PlanningPage
from reviewer.ui.progress.page import ProgressPage
from tests.ui.accessibility import accessibility_faults, rich_labels, unreached
from tests.ui.pages.planning import REVIEWERS, make_study
from tests.ui.pages.project import SUPERVISOR, Project
from tests.ui.pages.screen import Screen


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return make_study(tmp_path_factory.mktemp("progress") / "north", cases=200)


@pytest.fixture
def page(screen: Screen, study: Project, tmp_path: Path) -> ProgressPage:
    folder = tmp_path / "north"
    shutil.copytree(study.folder, folder)
    screen.open(folder, SUPERVISOR)
    screen.press("ctrl+5")
    page = screen.program.window.page
    assert isinstance(page, ProgressPage)
    settle(screen, page)
    return page


def settle(screen: Screen, page: ProgressPage) -> None:
    screen.settle()
    screen.wait(lambda: not page.beside.busy and not page.presenter.counting)
    screen.settle()


def test_states_are_there_at_once_and_the_tables_when_they_are_counted(
    screen: Screen, page: ProgressPage
) -> None:
    assert page.states.headline.text() == "0 of 200 cases are done (0 %)"
    assert page.states.words == ["600 to do", "0 in draft", "0 done", "0 handed back"]
    rows = page.strata.table.texts()
    assert len(rows) == 9
    assert sum(int(row[1]) for row in rows) == 200
    assert page.rounds.table.texts() == [["1", "600", "0", "0", "0"]]
    assert {tuple(row[1:]) for row in page.variables.table.texts()} == {("0", "0", "0", "0", "0", "600")}
    assert not page.counting.isVisible()
    assert accessibility_faults(screen.program.window) == []
    assert rich_labels(screen.program.window) == []


def test_the_cases_are_divided_otherwise_by_a_key(screen: Screen, page: ProgressPage) -> None:
    screen.press("g", "down")
    settle(screen, page)
    assert page.presenter.chosen == "received"
    assert len(page.strata.table.texts()) == 27
    screen.press("f7")
    assert screen.has_keyboard(page.rounds.table)
    screen.press("f8")
    assert screen.has_keyboard(page.variables.table)


def test_a_draw_that_was_made_meanwhile_can_be_chosen(screen: Screen, page: ProgressPage) -> None:
    screen.press("ctrl+3")
    planning = screen.program.window.page
    assert isinstance(planning, PlanningPage)
    screen.wait(lambda: planning.is_possible("can_do"))
    screen.press("ctrl+enter")
    screen.wait(lambda: not planning.beside.busy)
    screen.settle()
    screen.press("ctrl+5")
    settle(screen, page)
    assert page.presenter.divisions()[0] == "draw 1"


def test_counting_again_and_leaving_in_the_middle_leave_nothing_behind(
    screen: Screen, page: ProgressPage
) -> None:
    screen.press("f5", settle=False)
    screen.press("ctrl+.")
    settle(screen, page)
    screen.press("f5", settle=False)
    screen.press("esc")
    assert isinstance(screen.program.window.page, CasePage)


def test_no_reviewer_is_named(page: ProgressPage) -> None:
    texts = [
        text
        for card in (page.strata, page.rounds, page.variables)
        for row in card.table.texts()
        for text in row
    ]
    assert not set(texts) & set(REVIEWERS)


def test_everything_is_reached_by_tab(screen: Screen, page: ProgressPage) -> None:
    assert unreached(page) == []


def test_whoever_may_not_supervise_is_not_offered_it(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("ctrl+5")
    assert isinstance(screen.program.window.page, CasePage)
