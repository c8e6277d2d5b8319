"""Qt's key events as `keys.Pressed`."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from reviewer.ui.actions.keys import Pressed, evdev_place

_MAC = "cocoa"


def pressed_from(event: QKeyEvent, platform: str) -> Pressed:
    """What the event says, for the platform plug-in of that name."""
    modifiers = event.modifiers()
    on_mac = platform == _MAC
    native = event.nativeVirtualKey() if on_mac else event.nativeScanCode()
    return Pressed(
        key=event.key(),
        text=event.text(),
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        ctrl=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        alt=bool(modifiers & Qt.KeyboardModifier.AltModifier),
        keypad=bool(modifiers & Qt.KeyboardModifier.KeypadModifier),
        place=native if on_mac else evdev_place(native, platform),
        mac=on_mac,
    )
