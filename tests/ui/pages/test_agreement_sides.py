"""Versions, groups, categories and final answers beside the table, and the cases behind each of them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.services.agreement.behind_results import Spot
from reviewer.services.agreement.results import LineKey
from reviewer.ui.agreement.grids import Heading
from reviewer.ui.agreement.presenter import Side
from reviewer.ui.application import Program
from tests.services.rated import (
    COUNTRIES,
    REVIEWERS,
    START,
    SUPERVISOR,
    Rated,
    make_rated,
    signed_in,
    simulated,
)
from tests.ui.pages.agreeing import Window


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rated") / "project"
    make_rated(folder)
    return folder


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, made: Path, tmp_path: Path) -> Iterator[Window]:
    program = Program(qapp)
    opened = Window(program, qtbot)
    opened.open(Path(shutil.copytree(made, tmp_path / "project")))
    opened.press("ctrl+2")
    yield opened
    program.close()


def test_groups_open_their_cases(window: Window) -> None:
    page = window.page
    while page.presenter.column != "country" or page.presenter.shown_side is not Side.GROUPS:
        window.press("d")
    assert "country" in page.side.heading.text()
    grid = page.side.table.shown.grid
    assert set(COUNTRIES) <= set(grid.rows)
    window.press("f7", "home", "enter")
    pairable = grid.cell(0, 0).value
    assert grid.rows[0] == Heading.NOT_SAID
    assert page.presenter.spot == Spot(LineKey("kind"), group=("country", ""))
    assert page.cases.model.rowCount() == pairable
    assert "country" in window.listed


def test_categories_open_the_cases_that_use_them(window: Window) -> None:
    page = window.page
    window.press("k", "f7", "right", "enter")
    assert page.presenter.spot == Spot(LineKey("kind"), category=0, disagreed=True)
    window.qtbot.waitUntil(lambda: page.cases.model.row(0) is not None)
    row = page.cases.model.row(0)
    assert row is not None
    assert "one" in {code for answer in row.answers for code in answer.codes}
    window.press("f6", "home", "enter")
    assert page.presenter.spot == Spot(LineKey("kind"), disagreed=True)


def test_counts_open_all_of_their_cases_and_missing_answers_theirs(window: Window) -> None:
    page = window.page
    window.press("home", "right", "enter")
    line = page.presenter.line
    assert line is not None
    assert page.presenter.spot == Spot(LineKey("kind"))
    assert page.cases.model.rowCount() == line.pairable
    window.press(*("down",) * 7)
    window.press("right", "enter")
    more = page.presenter.line
    assert more is not None
    assert page.presenter.spot == Spot(LineKey("more"), missing=True)
    assert 0 < page.cases.model.rowCount() <= more.treatment.missing
    assert "with a missing answer" in window.listed


def test_versions_and_their_cases(qapp: QApplication, qtbot: QtBot, made: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "versions"))
    with signed_in(folder, SUPERVISOR) as workspace:
        again = Rated(folder, workspace)
        key, book = again.publish("2")
        for number, who in enumerate(REVIEWERS):
            at = START + timedelta(days=100, hours=number)
            again.submit(who, 10, simulated(book, 10, who), at=at, key=key)
    program = Program(qapp)
    opened = Window(program, qtbot)
    opened.open(folder)
    opened.press("ctrl+2")
    opened.press("b")
    opened.press("f7", "enter")
    page = opened.page
    rows, listed = page.side.table.shown.grid.rows, page.cases.model.rowCount()
    value = page.side.table.shown.grid.cell(0, 0).value
    program.close()
    assert rows == ("1", "2")
    assert listed == value != 1


def test_final_answers_are_compared_and_watched(window: Window) -> None:
    page = window.page
    window.press("f")
    assert page.presenter.shown_side is Side.FINAL
    assert page.side.table.isHidden()
    workspace, done = page.around.workspace, list[bool]()
    window.program.operations.run(workspace.settling.refresh, done=lambda _none: done.append(True))
    window.qtbot.waitUntil(lambda: bool(done))
    window.press("c", "f")
    assert page.side.table.shown.grid.rows == REVIEWERS
    assert "r-01" in page.chart.title
    assert "not final" in page.chart.title
    window.press("f7", "home", "enter")
    assert page.presenter.spot == Spot(LineKey("kind"), reviewer=0, final=True)
    assert page.cases.model.rowCount() == page.side.table.shown.grid.cell(0, 0).value
    assert "with a final answer" in window.listed
    window.press("f8", "enter")
    spot = page.presenter.spot
    assert spot is not None
    assert spot.final
    window.press("down", "down", "down")
    assert "r-01" in page.chart.title
