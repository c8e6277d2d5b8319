"""Whatever was open when the window locked: no widget, list, menu or reader of screens knows of a case."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QMenu, QWidget

from reviewer.ui.sign_in import SignIn
from tests.ui.harmless import said_by, tips_of
from tests.ui.pages.project import REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen

_TOLD = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)


def read_out(one: QAccessibleInterface) -> Iterator[str]:
    """What a screen reader finds there and below."""
    yield from (one.text(kind) for kind in _TOLD)
    for at in range(one.childCount()):
        child = one.child(at)
        if child.isValid():
            yield from read_out(child)


def everything() -> str:
    """Every text of every window of the process, shown or not."""
    said = list[str]()
    for window in QApplication.topLevelWidgets():
        for one in (window, *window.findChildren(QWidget)):
            said += [*said_by(one), *tips_of(one), one.statusTip(), one.whatsThis()]
            if isinstance(one, QMenu):
                said += [f"{action.text()} {action.toolTip()}" for action in one.actions()]
        said += read_out(QAccessible.queryAccessibleInterface(window))
    return "\n".join(said)


def lock(screen: Screen) -> None:
    """As the system tells that its screen was locked."""
    watch = screen.program.opening.lock_watch
    assert watch is not None
    watch.system.turned(True)
    screen.wait(lambda: isinstance(screen.program.window.page, SignIn))
    screen.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def known(project: Project) -> list[str]:
    """What of the project is known to the windows."""
    said = everything()
    return [one for one in (*project.cases, "Unit North", "gi-2018", "qzmark") if one in said]


@pytest.mark.parametrize(
    ("account", "keys", "typed"),
    [
        (REVIEWER, ("/",), "S-004"),
        (REVIEWER, ("n",), "qzmark"),
        (REVIEWER, ("ctrl+k",), "S-004"),
        (REVIEWER, ("2", "u", "ctrl+z"), ""),
        (SUPERVISOR, ("ctrl+8",), ""),
        (SUPERVISOR, ("ctrl+5",), ""),
        (SUPERVISOR, ("ctrl+i",), ""),
    ],
)
def test_nothing_of_a_case_outlives_the_lock(
    screen: Screen, project: Project, account: str, keys: tuple[str, ...], typed: str
) -> None:
    screen.open(project.folder, account)
    assert project.cases[0] in known(project)
    screen.press(*keys)
    if typed:
        screen.type(typed)
    page = screen.program.window.page
    screen.wait(lambda: not getattr(getattr(page, "beside", None), "busy", False))
    lock(screen)
    assert known(project) == []
    # Nothing leads back, and no key but those of the sign-in does anything.
    screen.press("ctrl+z", "ctrl+8", "ctrl+k", "ctrl+z")
    assert known(project) == []
    screen.press("esc")
    assert known(project) == []


def test_a_dialog_that_is_open_goes_first(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    dialog = QFileDialog(screen.program.window, f"Save {screen.case}")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setModal(True)
    dialog.show()
    screen.wait(lambda: QApplication.activeModalWidget() is dialog)
    lock(screen)
    assert not dialog.isVisible()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert known(project) == []


def test_lists_are_looked_into(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    assert any(view.model() is not None for view in screen.program.window.findChildren(QAbstractItemView))
    assert set(project.cases[:5]) <= set(known(project))
