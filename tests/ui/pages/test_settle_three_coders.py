"""Three coders and variables of every level on the adjudication page, in the real window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.domain.answer import typed
from reviewer.domain.disagreement import OPINIONS
from reviewer.ui.actions.table import ACTIONS, with_keys
from reviewer.ui.application import Program
from tests.services.rated import REVIEWERS, make_rated
from tests.ui.pages.settling import Window


@pytest.fixture(scope="module")
def rated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rated") / "project"
    make_rated(folder)
    return folder


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, rated: Path, tmp_path: Path) -> Iterator[Window]:
    program = Program(qapp)
    opened = Window(program, qtbot)
    opened.open(Path(shutil.copytree(rated, tmp_path / "project")))
    opened.press("ctrl+4")
    yield opened
    program.close()


def test_a_third_coder_has_a_letter_of_its_own(window: Window) -> None:
    question = window.state.question
    assert question is not None
    assert [one.label for one in question.sides] == ["A", "B", "C"]
    third = question.sides[2].answer
    window.press("c", "ctrl+z", "ctrl+y")
    decided = window.state.find(question.variable)
    assert decided is not None
    assert decided.decision is not None
    assert decided.decision.answer == third


def test_keys_that_a_person_changed_are_taken_and_shown(window: Window) -> None:
    registry = window.program.registry
    registry.change_keys(with_keys(ACTIONS, {"settle_side_1": ("y",)}), single_keys=True)
    view = window.page.questions.view.sides
    assert view is not None
    assert [one.key for one in view.options] == ["y", "b", "c"]
    open_before = window.counts().open
    window.press("a", "y")
    assert window.counts().open == open_before - 1


def test_what_most_say_is_merged_and_says_of_how_many(window: Window) -> None:
    asides: set[str] = set()
    for _ in range(window.page.queue.rows.rowCount()):
        asides |= {card.aside for card in window.page.questions.view.agreed}
        window.press("enter")
    assert {"agreed by all", "majority: 2 of 3"} <= asides


def test_cases_that_somebody_still_codes_wait(window: Window) -> None:
    counts = window.counts()
    assert counts.waiting > 0
    assert counts.open + counts.settled == 12
    assert len(REVIEWERS) == window.state.case.coders


def test_a_number_is_typed_and_taken_by_enter(window: Window) -> None:
    while window.page.presenter.variable != "shift":
        window.press("v")
    case = window.case
    window.press("o")
    field = window.page.questions.choice.field
    assert field.hasFocus()
    window.type("many")
    window.press("enter")
    assert window.case == case
    assert window.state.refusal is not None
    field.selectAll()
    window.type("4")
    window.press("enter")
    if window.case == case:
        # Nobody said four: the reason is asked for.
        window.press("1")
    window.press("ctrl+z", "ctrl+y")
    question = window.state.find("shift")
    assert question is not None
    assert question.decision is not None
    assert question.decision.answer == typed("4")


def test_every_open_case_can_be_settled_by_the_first_side_that_answers(window: Window) -> None:
    presses = 0
    while window.page.presenter.state is not None and presses < 60:
        question = window.state.question
        assert question is not None
        sides = (one for one in question.sides if one.answer and one.answer.state in OPINIONS)
        window.press(next(sides).label.lower())
        presses += 1
    assert window.counts().open == 0
