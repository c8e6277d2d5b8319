"""Command palette and key overlay: made from the table, worked by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reviewer.settings import settings_folder
from reviewer.ui.actions.offers import Offer
from reviewer.ui.actions.registry import Registry
from reviewer.ui.actions.table import ACTIONS, Scope
from reviewer.ui.main_window import MainWindow
from reviewer.ui.page import Page
from reviewer.ui.preferences import Preferences
from tests.ui.accessibility import accessibility_faults, rich_labels

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Cases(Page):
    """A page that gives every action of the review and finds cases by their id."""

    scope = Scope.REVIEW

    def __init__(self) -> None:
        super().__init__()
        self.given: list[str] = []
        self.form = QListWidget(self)
        self.form.setAccessibleName("the form")
        self.setFocusProxy(self.form)
        self.field = QLineEdit(self)
        self.field.setAccessibleName("a field")

    def handlers(self) -> dict[str, Callable[[], None]]:
        def giving(action: str) -> Callable[[], None]:
            return lambda: self.given.append(action)

        return {one.id: giving(one.id) for one in ACTIONS if one.scope is Scope.REVIEW}

    def is_possible(self, when: str) -> bool:
        return when != "can_redo"

    def begin(self) -> None:
        self.setFocus()

    def offer(self, text: str, tell: Callable[[list[Offer]], None]) -> None:
        if text.startswith("S-"):
            tell([Offer(f"Open case {text}", lambda: self.given.append(text))])


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> Cases:
    made = Cases()
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.show_page(made)
    return made


def focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def press(key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus(), key, modifiers)


def test_the_palette_does_what_was_typed_and_gives_the_focus_back(window: MainWindow, page: Cases) -> None:
    press(Key.Key_K, CTRL)
    QTest.keyClicks(focus(), "hand back")
    assert window.palette_card.titles[0] == "Hand the case back"
    press(Key.Key_Return)
    assert page.given == ["hand_back"]
    assert window.palette_card.isHidden()
    assert focus() is page.form


def test_the_palette_offers_only_what_is_possible_now(window: MainWindow, page: Cases) -> None:
    press(Key.Key_K, CTRL)
    assert "Undo" in window.palette_card.titles
    assert "Redo" not in window.palette_card.titles
    assert "Leave the text field" not in window.palette_card.titles


def test_the_palette_finds_cases_by_their_id(window: MainWindow, page: Cases) -> None:
    press(Key.Key_K, CTRL)
    QTest.keyClicks(focus(), "S-004211")
    assert window.palette_card.titles[0] == "Open case S-004211"
    press(Key.Key_Return)
    assert page.given == ["S-004211"]


def test_arrows_move_in_the_palette_and_escape_leaves_it(window: MainWindow, page: Cases) -> None:
    press(Key.Key_K, CTRL)
    QTest.keyClicks(focus(), "certainty")
    assert len(window.palette_card.titles) >= 3
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert page.given == ["certainty_moderate"]
    press(Key.Key_K, CTRL)
    press(Key.Key_Escape)
    assert window.palette_card.isHidden()
    assert page.given == ["certainty_moderate"]


def test_nothing_that_fits_is_said_in_words(window: MainWindow, page: Cases) -> None:
    press(Key.Key_K, CTRL)
    QTest.keyClicks(focus(), "zzqqxx")
    assert window.palette_card.titles == []
    press(Key.Key_Return)
    assert page.given == []


@pytest.mark.parametrize("key", [Key.Key_Question, Key.Key_F1])
def test_the_overlay_shows_every_action_here_and_closes_by_the_same_key(
    window: MainWindow, page: Cases, registry: Registry, key: Key
) -> None:
    press(key)
    assert window.overlay.isVisible()
    assert {line.action.id for line in window.overlay.lines} == {one.id for one in registry.actions}
    press(key)
    assert window.overlay.isHidden()
    assert focus() is page.form
    assert page.given == []


def test_the_overlay_works_from_a_text_field(window: MainWindow, page: Cases) -> None:
    page.field.setFocus()
    press(Key.Key_F1)
    assert window.overlay.isVisible()
    press(Key.Key_Escape)
    assert focus() is page.field


def to_line(window: MainWindow, action: str) -> None:
    for line in window.overlay.lines:
        if line.hasFocus():
            break
    for _ in window.overlay.lines:
        focused = next(line for line in window.overlay.lines if line.hasFocus())
        if focused.action.id == action:
            return
        press(Key.Key_Down)


def test_a_key_is_changed_in_the_overlay_kept_and_in_force(
    window: MainWindow, page: Cases, registry: Registry
) -> None:
    press(Key.Key_F1)
    to_line(window, "flag")
    press(Key.Key_Return)
    press(Key.Key_F9)
    press(Key.Key_Escape)
    assert registry.key_of("flag") == "F9"
    press(Key.Key_F)
    press(Key.Key_F9)
    assert page.given == ["flag"]
    kept = Preferences(settings_folder(), ACTIONS)
    assert next(one.keys for one in kept.actions if one.id == "flag") == ("f9",)


def test_a_key_that_would_clash_is_refused_in_words(
    window: MainWindow, page: Cases, registry: Registry
) -> None:
    press(Key.Key_F1)
    to_line(window, "flag")
    press(Key.Key_Return)
    press(Key.Key_J)
    assert registry.key_of("flag") == "f"
    assert "would be both" in window.overlay.said


def test_backspace_takes_a_key_away_and_escape_leaves_it(
    window: MainWindow, page: Cases, registry: Registry
) -> None:
    press(Key.Key_F1)
    to_line(window, "flag")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert window.overlay.isVisible()
    assert registry.key_of("flag") == "f"
    press(Key.Key_Backspace)
    assert registry.key_of("flag") == ""


def test_both_are_there_for_a_screen_reader(window: MainWindow, page: Cases) -> None:
    for key in (Key.Key_F1, Key.Key_K):
        press(key, CTRL if key is Key.Key_K else Qt.KeyboardModifier.NoModifier)
        assert accessibility_faults(window) == []
        assert rich_labels(window) == []
        press(Key.Key_Escape)


def test_menus_are_made_from_the_table_and_do_what_they_say(
    window: MainWindow, page: Cases, registry: Registry
) -> None:
    shown: dict[str, QAction] = {}
    for entries in window.menuBar().findChildren(QMenu):
        entries.aboutToShow.emit()
        shown |= {action.objectName(): action for action in entries.actions() if action.objectName()}
    assert set(shown) == {one.id for one in registry.actions if one.menu}
    assert shown["undo"].text() == "Undo\tCtrl+Z"
    assert not shown["redo"].isEnabled()
    assert all(action.shortcut().isEmpty() for action in shown.values())
    shown["undo"].trigger()
    assert page.given == ["undo"]
