"""The adjudication page in the real window, on a real project of five accounts, by keys alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reviewer.domain.adjudication import Reason
from reviewer.domain.answer import chosen
from reviewer.domain.errors import Busy
from reviewer.services.changes import Changes
from reviewer.services.settling.results import Side
from reviewer.ui.adjudication.page import SettlePage
from reviewer.ui.adjudication.state import Mode
from reviewer.ui.application import Program
from reviewer.ui.pieces.pace import Pace
from tests.services.rated import START, SUPERVISOR, Rated, signed_in
from tests.ui.accessibility import accessibility_faults, rich_labels, unreached
from tests.ui.pages.settling import CASES, CODERS, DIFFERING, EXPORTER, Window, make_study


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("settling") / "project"
    make_study(folder)
    return folder


@pytest.fixture
def folder(study: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(study, tmp_path / "project"))


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, folder: Path) -> Iterator[Window]:
    program = Program(qapp)
    opened = Window(program, qtbot)
    opened.open(folder)
    opened.press("ctrl+4")
    opened.keys = 0
    yield opened
    program.close()


def shown(window: Window) -> object:
    """The page that the window shows."""
    return window.program.window.page


def side_saying(window: Window, *codes: str) -> str:
    """The key of the side that says this."""
    question = window.state.question
    assert question is not None
    return next(side.label.lower() for side in question.sides if _says(side, codes))


def _says(side: Side, codes: tuple[str, ...]) -> bool:
    return side.answer == chosen(*codes)


def test_entering_merges_what_agrees_and_opens_the_heaviest_case(window: Window) -> None:
    counts = window.counts()
    assert (counts.open, counts.settled, counts.stale) == (DIFFERING, CASES - DIFFERING, 0)
    assert "4 cases settled themselves" in window.program.window.notices.text
    assert window.state.case.questions[0].variable == "kind"
    assert len(window.state.case.questions) == 2
    assert window.page.questions.has_keyboard
    assert window.page.queue.rows.rowCount() == DIFFERING


def test_names_are_nowhere_to_be_read(window: Window) -> None:
    words = "".join(label.text() for label in window.page.findChildren(QLabel))
    assert not any(name in words for name in CODERS)
    view = window.page.questions.view
    assert view.sides is not None
    assert [one.label[:2] for one in view.sides.options] == ["A:", "B:"]
    assert not any(name in repr(view) for name in CODERS)


def test_twenty_cases_are_settled_by_one_key_for_each_difference(window: Window) -> None:
    differences = DIFFERING + DIFFERING // 2
    order: list[str] = []
    for _ in range(differences):
        if not order or order[-1] != window.case:
            order.append(window.case)
        window.press("a")
    assert window.keys == differences
    assert len(order) == DIFFERING
    assert window.page.presenter.state is None
    assert "Nothing is left" in window.said
    assert window.counts().settled == CASES
    for case in reversed(order):
        for _ in range(2 if int(case[2:]) % 2 == 0 else 1):
            window.press("ctrl+z")
            assert window.case == case
    assert window.counts().open == DIFFERING
    assert window.keys == 2 * differences


def test_undo_and_redo_go_on_after_a_restart(qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
    left = []
    for keys in (("a", "b", "a"), ("ctrl+z", "ctrl+z", "ctrl+z"), ("ctrl+y", "ctrl+y", "ctrl+y")):
        program = Program(qapp)
        window = Window(program, qtbot)
        window.open(folder)
        window.press("ctrl+4", *keys)
        left.append(window.counts().open)
        program.close()
    assert left == [DIFFERING - 1, DIFFERING, DIFFERING - 1]


def test_the_side_whose_letter_is_pressed_becomes_the_final_answer(window: Window) -> None:
    case = window.case
    window.press(side_saying(window, "two"), "ctrl+z", "ctrl+y")
    assert window.case == case
    question = window.state.find("kind")
    assert question is not None
    assert question.decision is not None
    assert question.decision.answer == chosen("two")
    assert question.decision.by == SUPERVISOR


def test_keys_typed_faster_than_the_store_are_done_in_their_order(window: Window) -> None:
    window.press(*"abab", settle=False)
    window.settle()
    assert window.counts().settled == CASES - DIFFERING + 2
    window.press("ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z")
    assert window.counts().open == DIFFERING


def test_another_answer_is_given_by_the_codebooks_keys_and_its_reason_by_one(window: Window) -> None:
    window.press("o")
    assert window.page.questions.choice.isVisible()
    window.press("3")
    assert window.page.presenter.mode is Mode.REASON
    assert "None of the coders" in window.said
    window.press("2")
    question = window.state.find("kind")
    assert question is not None
    assert question.decision is not None
    assert question.decision.answer == chosen("three")
    assert question.decision.reason is Reason.DEFINITION_READ_DIFFERENTLY
    assert window.state.active == "marks"


def test_a_set_is_toggled_and_taken_by_enter(window: Window) -> None:
    window.press("a", "o", "2", "3", "enter")
    window.press("ctrl+z", "ctrl+y")
    question = window.state.find("marks")
    assert question is not None
    assert question.decision is not None
    assert question.decision.answer == chosen("b", "c")


def test_a_note_is_written_with_hints_and_goes_with_the_decision(window: Window) -> None:
    window.press("n")
    window.type("victim shown twice")
    window.press("esc")
    assert window.page.questions.has_keyboard
    window.press("a", "pageup")
    question = window.state.find("kind")
    assert question is not None
    assert question.decision is not None
    assert question.decision.note == "victim shown twice"
    assert window.page.note.field.toPlainText() == "victim shown twice"
    window.press("n")
    window.type(" and dated")
    window.press("ctrl+enter")
    question = window.state.find("kind")
    assert question is not None
    assert question.decision is not None
    assert question.decision.note == "victim shown twice and dated"


def test_the_reason_that_needs_a_note_waits_for_it(window: Window) -> None:
    window.press("o", "3", "7")
    assert window.page.presenter.mode is Mode.NOTE
    assert window.page.note.field.hasFocus()
    window.type("seen in the dates")
    window.press("ctrl+enter")
    question = window.state.find("kind")
    assert question is not None
    assert question.decision is not None
    assert (question.decision.reason, question.decision.note) == (Reason.OTHER, "seen in the dates")


def test_without_the_note_the_answer_is_given_up_by_esc(window: Window) -> None:
    window.press("o", "3", "7", "esc")
    modes = [window.page.presenter.mode]
    window.press("n")
    assert window.page.note.field.hasFocus()
    window.press("esc", "esc")
    modes.append(window.page.presenter.mode)
    assert modes == [Mode.NOTE, Mode.SIDES]
    assert window.counts().open == DIFFERING


def test_deferred_cases_have_a_queue_of_their_own(window: Window) -> None:
    case = window.case
    window.press("d", "d")
    assert window.case != case
    assert window.counts().deferred == 1
    window.press("s")
    assert window.case == case
    assert window.page.queue.rows.rowCount() == 1
    window.press("a", "a")
    assert window.counts().deferred == 0
    window.press("s")
    assert window.counts().open == DIFFERING - 1


def test_v_goes_through_the_queues_of_variables(window: Window) -> None:
    window.press("v")
    assert window.page.presenter.variable == "kind"
    window.press("v")
    assert window.page.presenter.variable == "marks"
    assert window.page.queue.rows.rowCount() == DIFFERING // 2
    assert window.state.active == "marks"
    case = window.case
    window.press("b")
    assert (window.state.active, window.case != case) == ("marks", True)
    window.press("v")
    assert window.page.presenter.variable == ""


def test_blind_first_shows_the_others_only_behind_an_own_answer(window: Window) -> None:
    window.press("shift+b")
    view = window.page.questions.view
    assert view.sides is None
    assert "A:" not in repr(view)
    window.press("1")
    view = window.page.questions.view
    assert view.sides is not None
    assert len(view.sides.options) == 3
    case = window.case
    window.press("enter", "ctrl+z", "ctrl+y")
    assert window.case == case
    question = window.state.find("kind")
    assert question is not None
    assert question.decision is not None
    assert (question.decision.answer, question.decision.blind) == (chosen("one"), chosen("one"))
    window.press("shift+b")
    assert window.page.questions.view.sides is not None


def test_enter_and_the_arrows_of_the_queue_lead_from_case_to_case(window: Window) -> None:
    first = window.case
    window.press("enter")
    second = window.case
    window.press("k")
    assert window.case == first != second
    window.press("j")
    assert window.case == second
    window.press("f8", "down", "enter")
    third = window.case
    assert third not in {first, second}
    window.press("esc")
    assert window.page.questions.has_keyboard


def test_a_case_is_found_by_its_id(window: Window) -> None:
    window.press("ctrl+f")
    window.type("0017")
    window.qtbot.waitUntil(lambda: "S-0017" in "".join(window.program.window.palette_card.titles))
    window.press("enter")
    assert window.case == "S-0017"
    window.press("a")
    assert window.counts().open == DIFFERING - 1


def test_esc_gives_up_first_and_then_leads_back(window: Window) -> None:
    page = window.page
    window.press("o", "esc")
    assert shown(window) is page
    window.press("esc")
    assert shown(window) is not page
    window.press("ctrl+4")
    assert shown(window) is page


def test_feedback_of_a_round_is_released_by_keys_from_a_panel(window: Window) -> None:
    window.press("f8", "g")
    assert window.page.release.is_open
    window.press("a")
    assert window.counts().open == DIFFERING
    window.press("1")
    possible = [window.page.release.releasing.can_release]
    window.press("enter")
    assert "released" in window.program.window.notices.text
    possible.append(window.page.release.releasing.can_release)
    assert possible == [True, False]
    window.press("esc", "b")
    assert window.state.active == "marks"


def test_working_out_can_be_stopped_and_begun_again(window: Window) -> None:
    window.page.listing.refresh()
    window.page.listing.stop()
    window.settle()
    window.press("f5")
    assert window.counts().stale == 0


def test_a_coding_that_changes_meanwhile_is_worked_out_at_once(window: Window, folder: Path) -> None:
    with signed_in(folder, SUPERVISOR) as workspace:
        Rated(folder, workspace).append(CODERS[0], 1, "withdrawn", {}, at=START + timedelta(days=9))
    window.program.operations.announce(Changes(codings=True), None)
    window.settle()
    assert window.counts().open == DIFFERING - 1
    assert window.counts().stale == 0


def test_a_case_that_is_coded_again_is_passed_over_and_says_so_when_asked_for(
    window: Window, folder: Path
) -> None:
    rows = window.page.queue.rows
    second, third = rows.row(1), rows.row(2)
    assert second is not None
    assert third is not None
    with signed_in(folder, CODERS[0]) as workspace:
        workspace.desk.answer(second.case, "kind", chosen("three"))
    window.press("enter")
    assert window.case == third.case_id
    window.press("k")
    assert window.case == third.case_id
    assert "coded" in window.said
    window.press("a")
    question = window.state.find("kind")
    assert question is not None
    assert question.decision is not None


def test_long_work_says_how_far_it_is_and_what_stops_it(window: Window) -> None:
    pace = Pace(1000, began=0.0)
    pace.tell(2.0, 400)
    panel = window.page.panels.progress
    panel.show_pace(pace, "Ctrl+.")
    for said in ("400 of 1,000", "200 a second", "seconds left", "Ctrl+. stops"):
        assert said in panel.words.text()
    window.press("f5")
    assert not panel.isVisible()


def test_where_nothing_can_be_worked_out_it_is_said(window: Window) -> None:
    window.page.listing.refreshing.failed.emit(Busy("Another program holds the project."))
    assert "Another program holds" in window.program.window.notices.text
    window.press("f5")
    assert window.counts().stale == 0


def test_a_screen_reader_finds_every_part(window: Window) -> None:
    if not QAccessible.isActive():
        QAccessible.setActive(True)
    window.press("o")
    top = window.program.window
    assert accessibility_faults(top) == []
    assert unreached(top) == []
    assert rich_labels(top) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_it_fits_the_smallest_window_at_every_text_size(window: Window, percent: int) -> None:
    top = window.program.window
    top.resize(1280, 720)
    top.theme.choose(scale=percent)
    window.settle()
    for _ in range(4):
        QCoreApplication.processEvents()
    assert (top.width(), top.height()) == (1280, 720)
    questions = window.page.questions
    row = questions.sides.rows[1]
    seen = questions.viewport().rect()
    assert seen.contains(row.mapTo(questions.viewport(), row.rect().center()))
    assert questions.sides.width() <= questions.viewport().width()
    top.theme.choose(scale=100)


@pytest.mark.parametrize("account", [CODERS[0], EXPORTER])
def test_whoever_codes_or_exports_has_no_such_page(
    qapp: QApplication, qtbot: QtBot, study: Path, account: str
) -> None:
    program = Program(qapp)
    opened = Window(program, qtbot)
    opened.open(study, account)
    opened.press("ctrl+4")
    page = shown(opened)
    program.close()
    assert not isinstance(page, SettlePage)
