"""The feedback page in the real window: only what was released, and only of whoever is signed in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.domain.adjudication import Reason
from reviewer.domain.answer import chosen
from reviewer.domain.identifiers import CaseKey
from reviewer.services.settling.desk import SettlingDesk
from reviewer.ui.application import Program
from reviewer.ui.feedback.page import FeedbackPage
from reviewer.ui.feedback.presenter import Nothing
from tests.services.rated import SUPERVISOR, signed_in
from tests.ui.accessibility import accessibility_faults, rich_labels, unreached
from tests.ui.pages.settling import CODERS, DIFFERING, Window, make_study

SETTLED = 6
NOTE = "the dates say otherwise"


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six cases are decided as the second coder says, but for the set of marks; nothing is released."""
    folder = tmp_path_factory.mktemp("feedback") / "project"
    make_study(folder)
    with signed_in(folder, SUPERVISOR) as workspace:
        desk = workspace.settling
        desk.refresh()
        for number in range(1, SETTLED + 1):
            settle(desk, number)
    return folder


def settle(desk: SettlingDesk, number: int) -> None:
    desk.decide(
        CaseKey(number),
        "kind",
        chosen("two"),
        reason=Reason.OVERLOOKED,
        note=NOTE,
        save_id=f"kind-{number}",
    )
    if number % 2 == 0:
        desk.decide(CaseKey(number), "marks", chosen("b"), save_id=f"marks-{number}")


@pytest.fixture
def unreleased(study: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(study, tmp_path / "project"))


@pytest.fixture
def released(unreleased: Path) -> Path:
    with signed_in(unreleased, SUPERVISOR) as workspace:
        workspace.feedback.release(1)
    return unreleased


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    made = Program(qapp)
    yield made
    made.close()


def opened(program: Program, qtbot: QtBot, folder: Path, account: str) -> Window:
    window = Window(program, qtbot)
    window.open(folder, account)
    window.press("ctrl+9")
    return window


def page_of(window: Window) -> FeedbackPage:
    page = window.program.window.page
    assert isinstance(page, FeedbackPage)
    return page


def words_of(window: Window) -> str:
    return page_of(window).differences.area.accessibleDescription()


def test_before_anything_is_released_it_says_so_in_kind_words(
    program: Program, qtbot: QtBot, unreleased: Path
) -> None:
    window = opened(program, qtbot, unreleased, CODERS[0])
    assert page_of(window).presenter.nothing is Nothing.UNRELEASED
    assert "Until then there is nothing to do" in words_of(window)
    assert not page_of(window).cases.isVisible()


def test_it_lists_own_cases_with_own_and_final_answer_reason_and_note(
    program: Program, qtbot: QtBot, released: Path
) -> None:
    window = opened(program, qtbot, released, CODERS[0])
    page = page_of(window)
    assert page.cases.rows.rowCount() == SETTLED
    words = words_of(window)
    for said in ("Series S-0001", "Kind", "You said: One", "Final answer: Two", "an adjudicator decided"):
        assert said in words
    assert "something in the record was overlooked" in words
    assert NOTE in words
    assert CODERS[1] not in words


def test_the_counts_by_variable_are_ones_own(program: Program, qtbot: QtBot, released: Path) -> None:
    window = opened(program, qtbot, released, CODERS[1])
    counted = {one.variable: one for one in page_of(window).presenter.summary}
    assert counted["kind"].differing == 0
    assert counted["marks"].differing == SETTLED // 2
    assert page_of(window).cases.rows.rowCount() == SETTLED // 2
    assert "You said: B · C" in words_of(window)
    assert "Final answer: B" in words_of(window)


def test_keys_lead_through_cases_and_variables(program: Program, qtbot: QtBot, released: Path) -> None:
    window = opened(program, qtbot, released, CODERS[1])
    page = page_of(window)
    first = words_of(window)
    window.press("j")
    assert words_of(window) != first
    window.press("k")
    assert words_of(window) == first
    window.press("v")
    assert page.presenter.variable == "marks"
    window.press("v")
    assert page.presenter.variable == ""
    window.press("f6", "down", "enter")
    assert page.presenter.variable == "kind"
    assert page.cases.rows.rowCount() == 0
    window.press("f7", "down", "pagedown", "up", "pageup")
    assert page.differences.area.hasFocus()


@pytest.mark.parametrize("key", ["enter", "o"])
def test_a_key_opens_the_case_on_the_review_page(
    program: Program, qtbot: QtBot, released: Path, key: str
) -> None:
    window = opened(program, qtbot, released, CODERS[0])
    window.press("down", key)
    page = program.window.page
    assert page is not None
    assert not isinstance(page, FeedbackPage)
    window.press("ctrl+9")
    page_of(window)
    window.press("esc")
    assert not isinstance(program.window.page, FeedbackPage)


def test_where_all_answers_stand_it_says_so(program: Program, qtbot: QtBot, unreleased: Path) -> None:
    with signed_in(unreleased, SUPERVISOR) as workspace:
        desk = workspace.settling
        for number in range(2, DIFFERING + 1, 2):
            desk.decide(CaseKey(number), "marks", chosen("b", "c"), save_id=f"again-{number}")
        workspace.feedback.release(1)
    window = opened(program, qtbot, unreleased, CODERS[1])
    assert page_of(window).presenter.nothing is Nothing.NO_DIFFERENCE
    assert "are what you had said" in words_of(window)


def test_a_supervisor_has_no_such_page(program: Program, qtbot: QtBot, released: Path) -> None:
    window = opened(program, qtbot, released, SUPERVISOR)
    assert not isinstance(window.program.window.page, FeedbackPage)


def test_a_screen_reader_finds_every_part(program: Program, qtbot: QtBot, released: Path) -> None:
    if not QAccessible.isActive():
        QAccessible.setActive(True)
    window = opened(program, qtbot, released, CODERS[0])
    top = window.program.window
    assert accessibility_faults(top) == []
    assert unreached(top) == []
    assert rich_labels(top) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_it_fits_the_smallest_window_at_every_text_size(
    program: Program, qtbot: QtBot, released: Path, percent: int
) -> None:
    window = opened(program, qtbot, released, CODERS[0])
    top = window.program.window
    top.resize(1280, 720)
    top.theme.choose(scale=percent)
    window.settle()
    for _ in range(4):
        QCoreApplication.processEvents()
    assert (top.width(), top.height()) == (1280, 720)
    page = page_of(window)
    inner = page.differences.widget()
    assert inner is not None
    assert inner.width() <= page.differences.viewport().width()
    assert page.cases.table.viewport().height() > page.fontMetrics().height()
    top.theme.choose(scale=100)
