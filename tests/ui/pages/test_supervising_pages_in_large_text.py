"""Supervising pages in text of twice the size: what is shown has its height, the rest scrolls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from reviewer.ui.pieces.card import Card
from reviewer.ui.planning.page import PlanningPage
from reviewer.ui.progress.page import ProgressPage
from reviewer.ui.sign_in import SignIn
from tests.ui.pages.planning import Planner
from tests.ui.pages.project import SUPERVISOR, Project
from tests.ui.pages.screen import Screen

_LOW = QAbstractButton | QComboBox | QLabel | QLineEdit


def squeezed(page: QWidget) -> list[str]:
    """Shown parts that are lower than they say they must be."""
    return [
        f"{type(one).__name__} {one.accessibleName() or getattr(one, 'text', str)()!r}"
        for one in page.findChildren(QWidget)
        if isinstance(one, _LOW) and one.isVisible() and one.height() < one.minimumSizeHint().height()
    ]


def covered(page: QWidget) -> list[str]:
    """Shown captions of a card that lie over or under one of its other parts."""
    return [
        one.text()
        for card in page.findChildren(Card)
        for one in card.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for other in card.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if other is not one and one.isVisible() and other.isVisible()
        if one.geometry().intersects(other.geometry())
    ]


@pytest.mark.parametrize("key", ["ctrl+3", "ctrl+5", "ctrl+7", "ctrl+8", "ctrl+shift+b", "ctrl+alt+i"])
def test_nothing_is_squeezed(screen: Screen, project: Project, key: str) -> None:
    screen.open(project.folder, SUPERVISOR)
    screen.program.window.resize(1280, 720)
    screen.program.theme.choose(scale=200)
    screen.press(key)
    page = screen.program.window.page
    assert page is not None
    if isinstance(page, PlanningPage):
        Planner(screen, page).press("f7", "f8", "f6")
    if isinstance(page, ProgressPage):
        screen.wait(lambda: not page.presenter.counting)
    screen.settle()
    screen.wait(lambda: squeezed(page) + covered(page) == [])
    for scroll in page.findChildren(QScrollArea):
        inside = scroll.widget()
        assert inside is not None
        assert not scroll.isVisible() or inside.width() <= scroll.viewport().width()


def test_nothing_is_squeezed_where_the_window_is_locked(screen: Screen, project: Project) -> None:
    screen.open(project.folder, SUPERVISOR)
    screen.program.window.resize(1280, 720)
    screen.program.theme.choose(scale=200)
    screen.press("ctrl+alt+l")
    screen.wait(lambda: isinstance(screen.program.window.page, SignIn))
    page = screen.program.window.page
    assert isinstance(page, SignIn)
    page.show_problem("The account or the passphrase is not right, and words of two lines say so.")
    screen.wait(lambda: squeezed(page) + covered(page) == [])
    scroll = page.findChild(QScrollArea)
    assert scroll is not None
    for button in page.findChildren(QPushButton):
        assert button.isVisible()
        assert not button.visibleRegion().isEmpty()
        assert button.visibleRegion().boundingRect() == button.rect(), button.text()
