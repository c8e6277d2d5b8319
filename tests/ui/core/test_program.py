"""The program on a real project: chosen, signed in to, opened without a question, closed without one."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from reviewer.domain.errors import NotUnlocked
from reviewer.settings import settings_folder
from reviewer.ui.application import Program, run_window
from reviewer.ui.chooser import Chooser
from reviewer.ui.preferences import KEYS_FILE
from reviewer.ui.sign_in import SignIn
from reviewer.workspace import create_project, open_workspace
from tests.costs import CHEAP
from tests.guards.log_records import LogRecords
from tests.ui.accessibility import accessibility_faults, rich_labels

SECRET = "four calm harbours"
Key = Qt.Key


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "north"
    create_project(
        folder, title="Unit North", codebook="gi-2018", supervisor="s-01", passphrase=SECRET, cost=CHEAP
    )
    return folder


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    made = Program(qapp)
    yield made
    made.close()


def show(qtbot: QtBot, program: Program, project: Path | None, *given: str) -> list[Exception]:
    account, passphrase = given or (None, None)
    errors = program.begin(project, account, passphrase)
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    return errors


def focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def wait_open(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: "Unit North" in program.window.windowTitle())
    qtbot.waitUntil(lambda: not program.operations.busy)


def test_a_project_named_with_its_passphrase_opens_without_a_question(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    errors = show(qtbot, program, project, "s-01", SECRET)
    wait_open(qtbot, program)
    assert program.window.windowTitle() == "Unit North — gi-2018 · 0 (unconfirmed) — Reviewer"
    assert program.window.header.isVisible()
    assert errors == []
    assert program.preferences.recent() == [project]
    assert accessibility_faults(program.window) == []
    assert rich_labels(program.window) == []


def test_a_wrong_passphrase_ends_the_program_with_its_error(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    errors = program.begin(project, "s-01", "wrong")
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], NotUnlocked)
    qtbot.waitUntil(lambda: not program.window.isVisible())


def test_signing_in_by_keys_alone_with_a_wrong_passphrase_first(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    show(qtbot, program, project)
    page = program.window.page
    assert isinstance(page, SignIn)
    QTest.keyClicks(focus(), "s-01")
    QTest.keyClick(focus(), Key.Key_Return)
    QTest.keyClicks(focus(), "wrong")
    QTest.keyClick(focus(), Key.Key_Return)
    qtbot.waitUntil(lambda: "not right" in page.problem)
    assert isinstance(focus(), QLineEdit)
    assert accessibility_faults(program.window) == []
    assert rich_labels(program.window) == []
    QTest.keyClicks(focus(), SECRET)
    QTest.keyClick(focus(), Key.Key_Return)
    wait_open(qtbot, program)


def test_an_account_that_does_not_exist_is_told_as_a_wrong_passphrase_is(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    show(qtbot, program, project)
    page = program.window.page
    assert isinstance(page, SignIn)
    said = []
    for account in ("nobody", "s-01"):
        page.given.emit(account, "wrong")
        qtbot.waitUntil(lambda: bool(page.problem))
        said.append(page.problem)
        page.show_problem("")
    assert said[0] == said[1]


def test_an_older_key_file_that_was_put_back_is_told_with_the_way_back(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    older = (project / "keys.json").read_bytes()
    with open_workspace(project, account="s-01", passphrase=SECRET, cost=CHEAP) as office:
        office.people.change_own(SECRET, f"{SECRET} anew")
    (project / "keys.json").write_bytes(older)
    show(qtbot, program, project)
    page = program.window.page
    assert isinstance(page, SignIn)
    page.given.emit("s-01", SECRET)
    qtbot.waitUntil(lambda: "keys.json is of another time" in page.problem)
    assert "made after the last change of the passphrase. There is no other supervisor" in page.problem


def test_the_chooser_says_where_no_project_lies_and_opens_one(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    show(qtbot, program, None)
    chooser = program.window.page
    assert isinstance(chooser, Chooser)
    assert accessibility_faults(program.window) == []
    assert rich_labels(program.window) == []
    QTest.keyClicks(focus(), str(project.parent / "nothing"))
    QTest.keyClick(focus(), Key.Key_Return)
    assert "no project in this folder" in chooser.problem
    field = focus()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, str(project))
    QTest.keyClick(field, Key.Key_Return)
    assert isinstance(program.window.page, SignIn)


def test_a_project_opened_lately_is_one_key_away(qtbot: QtBot, program: Program, project: Path) -> None:
    program.preferences.remember(project)
    show(qtbot, program, None)
    QTest.keyClick(focus(), Key.Key_Return)
    assert isinstance(program.window.page, SignIn)


def test_another_project_can_be_opened_and_the_first_is_left_whole(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    show(qtbot, program, project, "s-01", SECRET)
    wait_open(qtbot, program)
    QTest.keyClick(
        focus(), Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert isinstance(program.window.page, Chooser)
    assert program.window.windowTitle() == "Reviewer"
    program.opening.sign_in(project, account="s-01")
    QTest.keyClicks(focus(), SECRET)
    QTest.keyClick(focus(), Key.Key_Return)
    wait_open(qtbot, program)


def test_quitting_asks_nothing_and_leaves_nothing(qtbot: QtBot, program: Program, project: Path) -> None:
    show(qtbot, program, project, "s-01", SECRET)
    wait_open(qtbot, program)
    QTest.keyClick(focus(), Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not program.window.isVisible())
    # The store closed whole: it opens at once again.
    assert not (project / "project.db-wal").exists() or (project / "project.db-wal").stat().st_size == 0


def test_a_wrong_key_file_is_told_in_a_notice_and_the_window_opens(
    qapp: QApplication, own_home: Path
) -> None:
    settings_folder().mkdir(parents=True)
    (settings_folder() / KEYS_FILE).write_text("[keys]\nfly = ['x']\n", encoding="utf-8")
    program = Program(qapp)
    program.begin(None, None, None)
    assert "There is no action 'fly'" in program.window.notices.text
    program.close()


def test_colours_and_text_size_are_changed_by_keys_and_kept(qtbot: QtBot, program: Program) -> None:
    show(qtbot, program, None)
    QTest.keyClick(focus(), Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(focus(), Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(focus(), Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert program.theme.scale == 110
    program.registry.give("theme_dark")
    kept = Program(QApplication.instance())  # type: ignore[arg-type]
    assert kept.theme.scale == 110
    assert kept.theme.appearance.value == "dark"
    kept.close()


def test_without_single_keys_the_window_shows_alt_on_its_caps(qapp: QApplication, own_home: Path) -> None:
    settings_folder().mkdir(parents=True)
    (settings_folder() / "settings.toml").write_text("[keys]\nsingle_keys = false\n", encoding="utf-8")
    program = Program(qapp)
    assert program.registry.key_of("keys") == "Alt+?"
    program.close()


def test_single_keys_are_switched_off_in_the_window_and_kept(qtbot: QtBot, program: Program) -> None:
    show(qtbot, program, None)
    program.registry.give("single_keys")
    assert program.registry.key_of("keys") == "Alt+?"
    assert "with Alt only" in program.window.notices.text
    assert not program.preferences.settings.flag("keys.single_keys")
    program.registry.give("single_keys")
    assert program.registry.key_of("keys") == "?"


# ---- run_window


def test_the_window_is_drawn_to_a_file_once_everything_is_read(
    qapp: QApplication, project: Path, tmp_path: Path
) -> None:
    file = tmp_path / "window.png"
    assert run_window(project, account="s-01", passphrase=SECRET, render=file) == 0
    picture = QImage(str(file))
    assert (picture.width(), picture.height()) == (1440, 900)
    middle = {picture.pixelColor(x, 450).name() for x in range(0, 1440, 5)}
    assert len(middle) > 1


def test_no_folder_is_made_for_a_picture(qapp: QApplication, project: Path, tmp_path: Path) -> None:
    file = tmp_path / "nowhere" / "window.png"
    assert run_window(project, account="s-01", passphrase=SECRET, render=file) == 1
    assert not file.parent.exists()


def test_a_wrong_passphrase_is_raised_for_the_command_to_tell(
    qapp: QApplication, project: Path, tmp_path: Path
) -> None:
    file = tmp_path / "window.png"
    with pytest.raises(NotUnlocked):
        run_window(project, account="s-01", passphrase="wrong", render=file)
    assert not file.exists()


def test_a_fault_in_the_window_is_told_as_a_number_and_the_program_goes_on(
    qapp: QApplication, expected_logs: LogRecords
) -> None:
    expected_logs.announce("a fault of the program", level=logging.ERROR)
    secret = "seven quiet rivers"
    told: list[str] = []

    def fail() -> None:
        if not any(hasattr(window, "notices") for window in QApplication.topLevelWidgets()):
            # Still bare: nothing of the program runs yet.
            QTimer.singleShot(5, fail)
            return
        QTimer.singleShot(50, look)
        raise ValueError(secret)

    def look() -> None:
        window = next(w for w in QApplication.topLevelWidgets() if hasattr(w, "notices") and w.isVisible())
        told.append(window.notices.text)
        window.close()

    with capture_exceptions() as caught:
        hook = sys.excepthook
        QTimer.singleShot(0, fail)
        assert run_window(None, account=None, passphrase=None, render=None) == 0
        assert sys.excepthook is hook
    assert caught == []
    assert "Reference: " in told[0]
    assert secret not in told[0]
