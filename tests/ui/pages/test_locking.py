"""A locked window shows nothing of the project and holds no key; a passphrase leads back to the place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from reviewer.ui.cases import CasePage
from reviewer.ui.idling import Idling, SystemLock, session_path
from reviewer.ui.progress.page import ProgressPage
from reviewer.ui.sign_in import SignIn
from reviewer.vault import attempts
from tests.ui.accessibility import accessibility_faults, rich_labels
from tests.ui.pages.project import PASSPHRASE, REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen


def lock(screen: Screen) -> SignIn:
    screen.press("ctrl+alt+l")
    screen.wait(lambda: isinstance(screen.program.window.page, SignIn))
    screen.settle()
    page = screen.program.window.page
    assert isinstance(page, SignIn)
    return page


def unlock(screen: Screen, kind: type[QWidget] = CasePage) -> None:
    screen.type(PASSPHRASE)
    screen.press("enter")
    screen.wait(lambda: isinstance(screen.program.window.page, kind))
    screen.settle()


def everything_said(window: QWidget) -> str:
    """Every text of every widget, tool tips and names for screen readers with them."""
    said = [window.windowTitle()]
    for one in window.findChildren(QWidget):
        said += [one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.statusTip()]
        if isinstance(one, QLabel | QLineEdit):
            said.append(one.text())
    return "\n".join(said)


def test_nothing_of_the_project_is_left_to_be_read(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    case = screen.case
    assert case in everything_said(screen.program.window)
    workspace = screen.page.around.workspace
    keys = workspace._keys
    assert any(keys.key)
    page = lock(screen)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    said = everything_said(screen.program.window)
    assert page.locked
    assert [one for one in (*project.cases, "Unit North", "gi-2018") if one in said] == []
    assert screen.program.window.windowTitle() == "Reviewer"
    assert not any(keys.key)
    assert not any(keys.seed)
    with pytest.raises(RuntimeError, match="closed"):
        workspace.store.connect()
    assert accessibility_faults(screen.program.window) == []
    assert rich_labels(screen.program.window) == []


def test_the_passphrase_leads_back_to_the_same_case_with_its_answers(
    screen: Screen, project: Project
) -> None:
    screen.open(project.folder)
    screen.press("2", *["ctrl+down"] * 3, "2", "3")
    case, answers = screen.case, screen.stored().sheet
    lock(screen)
    unlock(screen)
    assert screen.case == case
    assert screen.stored().sheet == answers


def test_a_further_page_is_shown_again(screen: Screen, project: Project) -> None:
    screen.open(project.folder, SUPERVISOR)
    screen.press("ctrl+5")
    assert isinstance(screen.program.window.page, ProgressPage)
    lock(screen)
    unlock(screen, ProgressPage)
    page = screen.program.window.page
    assert isinstance(page, ProgressPage)
    screen.wait(lambda: not page.beside.busy)


def test_a_wrong_passphrase_opens_nothing_and_after_some_the_next_one_waits(
    screen: Screen, project: Project
) -> None:
    screen.open(project.folder)
    page = lock(screen)
    now = attempts_now()
    for _ in range(8):
        attempts.failed(project.folder, REVIEWER, now)
    screen.type("wrong")
    screen.press("enter", settle=False)
    screen.wait(lambda: page.problem.startswith("After failed attempts this one waits"))
    # Closing does not wait for it.
    screen.program.window.close()
    assert not screen.program.operations.busy


def attempts_now() -> int:
    from reviewer.domain.identifiers import to_microseconds
    from reviewer.workspace import system_clock

    return to_microseconds(system_clock())


def test_nobody_there_locks_and_anything_pressed_holds_it_off(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    watch = screen.program.opening.lock_watch
    assert watch is not None
    idle = Idling(1, watch)
    idle.left.connect(watch.wanted)
    idle._limit = 300
    idle.begin(screen.program.window.windowHandle())
    idle._timer.setInterval(20)
    for _ in range(8):
        QTest.qWait(50)
        QTest.mouseMove(screen.program.window, QPoint(300, 300))
        QTest.keyClick(screen.program.window.windowHandle(), Qt.Key.Key_Shift)
    assert not isinstance(screen.program.window.page, SignIn)
    screen.wait(lambda: isinstance(screen.program.window.page, SignIn))


def test_the_system_locks_the_window(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    watch = screen.program.opening.lock_watch
    assert watch is not None
    watch.system.turned(False)
    assert not isinstance(screen.program.window.page, SignIn)
    watch.system.turned(True)
    screen.wait(lambda: isinstance(screen.program.window.page, SignIn))


def test_where_there_is_no_bus_nothing_is_heard_and_nothing_is_said(
    screen: Screen, project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for variable in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(variable, f"unix:path={tmp_path}/none")
    system = SystemLock(screen.program.window)
    assert not system.listen()


def test_a_session_has_its_path() -> None:
    assert session_path("2") == "/org/freedesktop/login1/session/_32"
    assert session_path("c1") == "/org/freedesktop/login1/session/c1"


def test_what_was_said_does_not_outlive_the_lock(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.program.window.notices.note(f"Something of {screen.case}")
    lock(screen)
    assert not screen.program.window.notices.text


def test_what_was_copied_goes_with_the_lock(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("o")
    screen.wait(lambda: QGuiApplication.clipboard().text() == screen.case)
    lock(screen)
    assert QGuiApplication.clipboard().text() == ""
