"""Keys reach what they mean wherever the focus is, and never take what somebody types."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reviewer.ui.actions.registry import Registry
from reviewer.ui.actions.table import ACTIONS, Scope, with_keys

Key = Qt.Key


class Place(QWidget):
    """A page with one of each kind of widget."""

    scope = Scope.REVIEW

    def __init__(self) -> None:
        super().__init__()
        self.given: list[str] = []
        self.impossible: set[str] = set()
        self.field, self.text = QLineEdit(self), QPlainTextEdit(self)
        self.list, self.button = QListWidget(self), QPushButton("press", self)
        self.list.addItems(["one", "two"])
        self.list.setCurrentRow(0)
        self.button.clicked.connect(lambda: self.given.append("clicked"))
        layout = QVBoxLayout(self)
        for widget in (self.field, self.text, self.list, self.button):
            layout.addWidget(widget)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        def giving(action: str) -> Callable[[], None]:
            return lambda: self.given.append(action)

        return {one.id: giving(one.id) for one in ACTIONS if one.scope is Scope.REVIEW}

    def is_possible(self, when: str) -> bool:
        return when not in self.impossible

    def takes_ahead(self, key: str) -> bool:
        del key
        return False

    def press(self, key: str) -> bool:
        if key in {"1", "2", "a", "shift+a", "down", "up"}:
            self.given.append(f"key {key}")
            return True
        return False


@pytest.fixture
def registry(qapp: QApplication) -> Registry:
    return Registry(ACTIONS)


@pytest.fixture
def place(qtbot: QtBot, registry: Registry) -> Iterator[Place]:
    made = Place()
    registry.enter(made)
    registry.watch(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.setFocus()
    yield made
    registry.unwatch()
    made.close()
    made.deleteLater()


def press(key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def send(key: int, text: str, *, held: bool = False, scan: int = 0) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, scan, 0, 0, text, held, 1)
    QApplication.sendEvent(focus, event)


def test_a_key_gives_its_action_once(place: Place) -> None:
    press(Key.Key_R)
    assert place.given == ["repeat_last"]


def test_a_key_of_the_codebook_reaches_the_page_once(place: Place) -> None:
    press(Key.Key_1)
    press(Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert place.given == ["key 1", "key shift+a"]


@pytest.mark.parametrize(("sign", "digit"), [("&", "1"), ("é", "2"), ("١", "1"), ("٢", "2")])
def test_digits_reach_the_page_from_azerty_and_arabic_layouts(place: Place, sign: str, digit: str) -> None:
    send(ord(sign.upper()), sign)
    assert place.given == [f"key {digit}"]


def test_letters_reach_the_page_from_an_arabic_layout(place: Place) -> None:
    send(ord("ق"), "ق")
    send(ord("ش"), "ش")
    assert place.given == ["repeat_last", "key a"]


@pytest.mark.parametrize("kind", ["field", "text"])
def test_a_text_field_keeps_what_is_typed(place: Place, kind: str) -> None:
    getattr(place, kind).setFocus()
    QTest.keyClicks(getattr(place, kind), "r1a?u")
    assert place.given == []
    field = place.field.text() if kind == "field" else place.text.toPlainText()
    assert field == "r1a?u"


def test_a_text_field_keeps_its_own_undo(place: Place) -> None:
    place.field.setFocus()
    QTest.keyClicks(place.field, "ab")
    press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert place.given == []
    assert place.field.text() == ""


def test_keys_that_write_nothing_work_in_a_text_field_too(place: Place) -> None:
    place.field.setFocus()
    press(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert place.given == ["filter"]


def test_a_read_only_field_takes_no_key_away(place: Place) -> None:
    place.text.setReadOnly(True)
    place.text.setFocus()
    press(Key.Key_R)
    assert place.given == ["repeat_last"]


def test_escape_leaves_a_text_field_and_keeps_what_was_typed(place: Place, registry: Registry) -> None:
    registry.handle("leave_field", place.setFocus)
    place.field.setFocus()
    QTest.keyClicks(place.field, "half a")
    press(Key.Key_Escape)
    assert QApplication.focusWidget() is place
    assert place.field.text() == "half a"


def test_a_list_keeps_the_keys_that_move_in_it(place: Place) -> None:
    place.list.setFocus()
    press(Key.Key_Down)
    assert place.given == []
    assert place.list.currentRow() == 1
    press(Key.Key_1)
    assert place.given == ["key 1"]


def test_a_button_keeps_the_key_that_presses_it(place: Place) -> None:
    place.button.setFocus()
    press(Key.Key_Space)
    assert place.given == ["clicked"]


def test_an_impossible_action_is_not_given_and_its_key_is_free_for_the_page(
    place: Place, registry: Registry
) -> None:
    place.impossible.add("can_repeat")
    press(Key.Key_R)
    assert place.given == []
    assert not registry.give("repeat_last")


def test_a_key_held_down_moves_but_never_answers_or_saves(place: Place) -> None:
    send(Key.Key_1, "1", held=True)
    send(Key.Key_Return, "\r", held=True)
    send(Key.Key_J, "j", held=True)
    send(Key.Key_Down, "", held=True)
    assert place.given == ["next_case", "key down"]


def test_without_single_keys_each_is_given_with_alt(place: Place, registry: Registry) -> None:
    registry.change_keys(ACTIONS, single_keys=False)
    press(Key.Key_R)
    press(Key.Key_1)
    assert place.given == []
    press(Key.Key_R, Qt.KeyboardModifier.AltModifier)
    press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
    press(Key.Key_Return)
    assert place.given == ["repeat_last", "key 1", "submit"]
    assert registry.key_of("repeat_last") == "Alt+R"
    assert registry.cap("1") == "Alt+1"
    assert registry.key_of("submit") == "Enter"


def test_other_keys_for_an_action_are_in_force_at_once(place: Place, registry: Registry) -> None:
    told: list[bool] = []
    registry.keys_changed.connect(lambda: told.append(True))
    registry.change_keys(with_keys(ACTIONS, {"repeat_last": ("f9",)}), single_keys=True)
    press(Key.Key_R)
    press(Key.Key_F9)
    assert place.given == ["repeat_last"]
    assert told
    assert registry.tip("repeat_last") == "Repeat the last record's answers (F9)"


def test_who_grabs_the_keys_gets_them_all_but_quitting_still_works(place: Place, registry: Registry) -> None:
    got: list[str] = []
    quitting: list[bool] = []

    def grab(key: str) -> bool:
        got.append(key)
        return key != "ctrl+q"

    registry.handle("quit", lambda: quitting.append(True))
    registry.grab(grab)
    press(Key.Key_R)
    press(Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    registry.grab(None)
    assert got == ["r", "ctrl+q"]
    assert quitting == [True]
    assert place.given == []


def test_keys_of_another_window_are_left_alone(qtbot: QtBot, place: Place) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    field = QPushButton("x", other)
    other.show()
    field.setFocus()
    QTest.keyClick(field, Key.Key_R)
    assert place.given == []


def test_a_widget_that_goes_while_it_has_the_focus_does_no_harm(qtbot: QtBot, place: Place) -> None:
    passing = QLineEdit(place)
    passing.show()
    passing.setFocus()
    passing.deleteLater()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not passing)
    place.setFocus()
    press(Key.Key_R)
    assert place.given == ["repeat_last"]


def test_without_a_page_only_the_window_can_be_asked(place: Place, registry: Registry) -> None:
    registry.enter(None)
    assert {action.scope for action in registry.actions} == {Scope.WINDOW}
    press(Key.Key_R)
    assert place.given == []
    assert not registry.give("repeat_last")
