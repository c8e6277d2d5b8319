"""A locked window shows nothing of the project and holds no key; a passphrase leads back to the place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from reviewer.settings import settings_folder
from reviewer.ui import idling
from reviewer.ui.application import Program
from reviewer.ui.cases import CasePage
from reviewer.ui.idling import SystemLock, session_path
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


def test_nobody_there_locks_and_anything_pressed_holds_it_off(
    screen: Screen, project: Project, own_home: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1_000.0]
    monkeypatch.setattr(idling, "time", SimpleNamespace(monotonic=lambda: now[0]))
    settings_folder().mkdir(parents=True, exist_ok=True)
    (settings_folder() / "settings.toml").write_text("[lock]\nidle_minutes = 2\n", encoding="utf-8")
    alone = Screen(Program(qapp), screen.qtbot)
    alone.open(project.folder)
    window = alone.program.window
    watch = alone.program.opening.lock_watch
    assert watch is not None
    assert watch.idling._timer.isActive()
    touches: tuple[Callable[[], object], ...] = (
        lambda: QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift),
        lambda: QTest.mouseMove(window, QPoint(300, 300)),
        lambda: QTest.keyClick(alone.focus, Qt.Key.Key_Shift),
    )
    for touch in touches:
        now[0] += 119
        watch.idling._look()
        QCoreApplication.processEvents()
        assert not isinstance(window.page, SignIn)
        touch()
    now[0] += 120
    watch.idling._timer.setInterval(20)
    alone.wait(lambda: isinstance(window.page, SignIn))
    alone.program.close()


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
