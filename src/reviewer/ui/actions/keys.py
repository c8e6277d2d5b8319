"""Names of keys, the same on every keyboard layout (no Qt).

Letters are named by what is printed on the key; where the layout writes no Latin letters, by the
place of the key.  Digits are the digit row and the keypad, shifted or not: AZERTY writes
`&é"'(-è_çà` there unshifted, Arabic its own digits.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_NAMED = {
    0x01000000: "esc", 0x01000001: "tab", 0x01000002: "tab", 0x01000003: "backspace",
    0x01000004: "enter", 0x01000005: "enter", 0x01000006: "insert", 0x01000007: "delete",
    0x01000010: "home", 0x01000011: "end", 0x01000012: "left", 0x01000013: "up",
    0x01000014: "right", 0x01000015: "down", 0x01000016: "pageup", 0x01000017: "pagedown",
    0x01000055: "menu", 0x20: "space",
}  # fmt: skip
_NAMED |= {0x01000030 + number: f"f{number + 1}" for number in range(12)}

# Places of keys as evdev counts them; X11 and Wayland add 8, Windows' codes are the same numbers.
_ROWS = {2: "1234567890", 16: "qwertyuiop", 30: "asdfghjkl", 44: "zxcvbnm"}
_PLACES = {start + at: sign for start, row in _ROWS.items() for at, sign in enumerate(row)}
_X11_OFFSET = 8
_MAC_CODES = (
    *(18, 19, 20, 21, 23, 22, 26, 28, 25, 29, 12, 13, 14, 15, 17, 16, 32, 34, 31, 35),
    *(0, 1, 2, 3, 5, 4, 38, 40, 37, 6, 7, 8, 9, 11, 45, 46),
)
_MAC_PLACES = dict(zip(_MAC_CODES, "1234567890qwertyuiopasdfghjklzxcvbnm", strict=True))

# Where an event does not tell its place (some input methods, remote desktops): what the layouts write there.
_AZERTY_DIGITS = dict(zip("&é\"'(-è_çà", "1234567890", strict=True))
_ARABIC_LETTERS = dict(zip("ضصثقفغعهخحشسيبلاتنمئءؤرىة", "qwertyuiopasdfghjklzxcvnm", strict=True))
_ARABIC_LETTERS |= {"ﻻ": "b"}
_ARABIC_SIGNS = {"؟": "?", "،": ",", "؛": ";"}


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key event without Qt: `key` is Qt's number, `place` the native code of its place (0: unknown)."""

    key: int
    text: str = ""
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    keypad: bool = False
    place: int = 0
    mac: bool = False


def evdev_place(native: int, platform: str) -> int:
    """The place as `Pressed` wants it, from Qt's nativeScanCode on that platform plug-in (0: unknown)."""
    if platform in {"xcb", "wayland", "wayland-egl"}:
        return max(native - _X11_OFFSET, 0)
    return native if platform == "windows" else 0


def name_of(pressed: Pressed) -> str:
    """The key's name with its modifiers, such as `u`, `?`, `shift+a`, `ctrl+shift+z`; "" for none of ours."""
    base, shift_counts = _base(pressed)
    if not base:
        return ""
    ctrl, alt = ("ctrl+" if pressed.ctrl else ""), ("alt+" if pressed.alt else "")
    shift = "shift+" if pressed.shift and shift_counts else ""
    return f"{ctrl}{alt}{shift}{base}"


def _base(pressed: Pressed) -> tuple[str, bool]:
    """(name without modifiers, whether Shift belongs to the name)."""
    if pressed.key in _NAMED:
        return _NAMED[pressed.key], True
    at_place = (_MAC_PLACES if pressed.mac else _PLACES).get(pressed.place, "")
    sign = _sign(pressed)
    digit = _digit(pressed, sign, at_place)
    if digit:
        return digit, False
    if sign.isascii() and sign.isalpha():
        return sign.lower(), True
    if sign and not sign.isascii() and unicodedata.category(sign[0])[0] == "L":
        return _letter_at(sign, at_place), True
    return _ARABIC_SIGNS.get(sign, sign), False


def _sign(pressed: Pressed) -> str:
    """What the key writes, from Qt's key number where a modifier made the text a control sign."""
    if pressed.text.isprintable() and pressed.text and " " not in pressed.text:
        return pressed.text
    return chr(pressed.key) if 0x20 < pressed.key < 0x110000 and chr(pressed.key).isprintable() else ""


def _digit(pressed: Pressed, sign: str, at_place: str) -> str:
    if len(sign) == 1 and unicodedata.digit(sign, None) is not None:
        return str(unicodedata.digit(sign))
    if at_place.isdigit() and not pressed.shift:
        return at_place
    # Without a place only unshifted signs can be AZERTY's; a layout that says the place was asked before.
    if not pressed.place and not pressed.shift and not pressed.ctrl and not pressed.keypad:
        return _AZERTY_DIGITS.get(sign.lower(), "")
    return ""


def _letter_at(sign: str, at_place: str) -> str:
    if at_place.isalpha():
        return at_place
    return _ARABIC_LETTERS.get(sign[0], "") if not at_place else ""


_PRINTED = {
    "enter": "Enter", "esc": "Esc", "tab": "Tab", "space": "Space", "backspace": "⌫", "delete": "Del",
    "up": "↑", "down": "↓", "left": "←", "right": "→", "home": "Home", "end": "End",
    "pageup": "PgUp", "pagedown": "PgDn", "insert": "Ins", "menu": "Menu",
    "ctrl": "Ctrl", "alt": "Alt", "shift": "Shift",
}  # fmt: skip


@lru_cache(maxsize=512)
def printed(key: str) -> str:
    """The key as it stands on a cap and in menus: `ctrl+shift+z` is `Ctrl+Shift+Z`."""
    parts = parts_of(key)
    # A letter with a modifier is printed as everywhere else (Ctrl+Z); alone it is what one types (u).
    large = len(parts) > 1 or len(parts[-1]) > 1
    return "+".join(_PRINTED.get(part, part.upper() if large else part) for part in parts)


def parts_of(key: str) -> list[str]:
    """Modifiers and base of a key's name; the base may be `+` itself."""
    base = "+" if key == "+" or key.endswith("++") else key.rpartition("+")[2]
    modifiers = key.removesuffix(base).rstrip("+")
    return [*(modifiers.split("+") if modifiers else []), base]


def is_name(key: str) -> bool:
    """Whether a person may write this in the key file: known modifiers in their order, and a known base."""
    *modifiers, base = parts_of(key)
    ordered = [one for one in ("ctrl", "alt", "shift") if one in modifiers]
    known = base in _NAMED.values() or (len(base) == 1 and base.isprintable() and base == base.lower())
    return modifiers == ordered and known and not base.isspace()
