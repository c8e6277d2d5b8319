"""Names of keys: the same on every layout."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from reviewer.ui.actions.events import pressed_from
from reviewer.ui.actions.keys import Pressed, evdev_place, is_name, name_of, parts_of, printed

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def name(
    key: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE, *, scan: int = 0, platform: str = "xcb"
) -> str:
    event = QKeyEvent(QEvent.Type.KeyPress, int(key), modifiers, scan, 0, 0, text)
    return name_of(pressed_from(event, platform))


@pytest.mark.parametrize(
    ("key", "text", "modifiers", "expected"),
    [
        (Key.Key_U, "u", NONE, "u"),
        (Key.Key_U, "U", NONE, "u"),  # Caps Lock
        (Key.Key_A, "A", SHIFT, "shift+a"),
        (Key.Key_Z, "\x1a", CTRL, "ctrl+z"),
        (Key.Key_Z, "\x1a", CTRL | SHIFT, "ctrl+shift+z"),
        (Key.Key_Question, "?", SHIFT, "?"),
        (Key.Key_3, "3", NONE, "3"),
        (Key.Key_3, "3", KEYPAD, "3"),
        (Key.Key_Return, "\r", NONE, "enter"),
        (Key.Key_Enter, "\r", KEYPAD, "enter"),
        (Key.Key_Escape, "\x1b", NONE, "esc"),
        (Key.Key_Backspace, "\b", NONE, "backspace"),
        (Key.Key_Space, " ", NONE, "space"),
        (Key.Key_F1, "", NONE, "f1"),
        (Key.Key_Down, "", CTRL, "ctrl+down"),
        (Key.Key_Backtab, "", SHIFT, "shift+tab"),
        (Key.Key_U, "u", ALT, "alt+u"),
        (Key.Key_Plus, "+", CTRL | SHIFT, "ctrl++"),
        (Key.Key_0, "0", CTRL, "ctrl+0"),
        (Key.Key_Shift, "", SHIFT, ""),
        (Key.Key_Control, "", CTRL, ""),
        (Key.Key_Dead_Acute, "", NONE, ""),
    ],
)
def test_keys_of_a_usual_keyboard(key: Key, text: str, modifiers: Qt.KeyboardModifier, expected: str) -> None:
    assert name(key, text, modifiers) == expected


@pytest.mark.parametrize(("place", "sign"), list(enumerate("&é\"'(-è_çà")))
def test_azerty_writes_digits_unshifted(place: int, sign: str) -> None:
    digit = "1234567890"[place]
    key = ord(sign.upper())
    assert name(key, sign, scan=10 + place) == digit
    assert name(key, sign) == digit
    assert name(ord(digit), digit, SHIFT, scan=10 + place) == digit


def test_azerty_letters_are_those_printed_on_the_keys() -> None:
    assert name(Key.Key_A, "a", scan=24) == "a"
    assert name(Key.Key_Q, "q", scan=38) == "q"
    assert name(Key.Key_Question, "?", SHIFT, scan=58) == "?"


def test_qwertz_letters_are_those_printed_on_the_keys() -> None:
    assert name(Key.Key_Z, "z", scan=29) == "z"
    assert name(Key.Key_Y, "y", scan=52) == "y"
    assert name(Key.Key_7, "7", scan=16) == "7"


def test_signs_beside_the_digit_row_stay_signs_on_qwerty() -> None:
    assert name(Key.Key_Apostrophe, "'", scan=48) == "'"
    assert name(Key.Key_Minus, "-", scan=20) == "-"
    assert name(Key.Key_Ampersand, "&", SHIFT, scan=16) == "&"


@pytest.mark.parametrize(("sign", "digit"), [("٠", "0"), ("٣", "3"), ("٩", "9"), ("۴", "4")])
def test_arabic_and_persian_digits_are_digits(sign: str, digit: str) -> None:
    assert name(ord(sign), sign) == digit


@pytest.mark.parametrize(
    ("sign", "scan", "expected"),
    [("ع", 30, "u"), ("ق", 27, "r"), ("ى", 57, "n"), ("ت", 44, "j"), ("ء", 53, "x")],
)
def test_arabic_letters_are_named_by_their_place(sign: str, scan: int, expected: str) -> None:
    assert name(ord(sign), sign, scan=scan) == expected
    assert name(ord(sign), sign) == expected


def test_arabic_question_mark_shows_the_keys() -> None:
    assert name(ord("؟"), "؟", SHIFT) == "?"


def test_cyrillic_and_greek_are_named_by_their_place() -> None:
    assert name(ord("Г"), "г", scan=30) == "u"
    assert name(ord("Υ"), "υ", scan=30) == "u"
    assert name(ord("Г"), "г") == ""


def test_places_are_counted_as_each_platform_does() -> None:
    assert evdev_place(10, "xcb") == 2
    assert evdev_place(10, "wayland") == 2
    assert evdev_place(2, "windows") == 2
    assert evdev_place(10, "offscreen") == 0
    assert name_of(Pressed(key=0x26, text="&", place=18, mac=True)) == "1"


@given(
    st.builds(
        Pressed,
        key=st.integers(0, 0x0FFFFFFF),
        text=st.text(max_size=3),
        shift=st.booleans(),
        ctrl=st.booleans(),
        alt=st.booleans(),
        keypad=st.booleans(),
        place=st.integers(0, 255),
        mac=st.booleans(),
    )
)
@example(Pressed(key=0, text="0 "))
def test_any_key_has_one_name_or_none(pressed: Pressed) -> None:
    found = name_of(pressed)
    assert found == found.strip()
    assert "\x00" not in found


@pytest.mark.parametrize(
    ("key", "cap"),
    [("u", "u"), ("ctrl+shift+z", "Ctrl+Shift+Z"), ("?", "?"), ("enter", "Enter"), ("ctrl++", "Ctrl++"),
     ("f1", "F1"), ("shift+a", "Shift+A"), ("ctrl+down", "Ctrl+↓"), ("alt+u", "Alt+U")],
)  # fmt: skip
def test_caps_carry_what_stands_on_keys(key: str, cap: str) -> None:
    assert printed(key) == cap


def test_a_plus_is_a_key_too() -> None:
    assert parts_of("ctrl++") == ["ctrl", "+"]
    assert parts_of("+") == ["+"]


@pytest.mark.parametrize("key", ["u", "?", "ctrl+k", "ctrl+shift+z", "alt+shift+f1", "enter", "shift+a"])
def test_names_that_a_person_may_write(key: str) -> None:
    assert is_name(key)


@pytest.mark.parametrize(
    "key", ["", "U", "shift+ctrl+z", "meta+a", "ctrl+", "f13", "hello", "ctrl+ctrl+a", " "]
)
def test_names_that_are_none(key: str) -> None:
    assert not is_name(key)
