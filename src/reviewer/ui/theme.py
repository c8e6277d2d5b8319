"""Colours, sizes and the style sheet, made from tokens: one file for each theme, one template for all.

Widgets that paint themselves take their colours from `Theme.tokens` each time they paint; all others
are styled by the sheet.  A change of theme or text scale reaches both at once.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from reviewer.resources import resource_dir

SMALLEST_SCALE, LARGEST_SCALE = 75, 200
_SMALLEST_TEXT = 13
_HALF_LIGHT = 128
_SIGN = re.compile(r"@(?:(?P<px>px)\((?P<size>\d+)\)|(?P<name>[a-z_]+))")


class Appearance(StrEnum):
    """What the person asked for; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of the program.  `*_text` is read on the colour it is named after."""

    surface: QColor
    card: QColor
    border: QColor
    control: QColor
    """Edges of fields and buttons: at least 3:1 on card and surface."""
    text: QColor
    muted: QColor
    accent: QColor
    accent_text: QColor
    accent_soft: QColor
    accent_soft_text: QColor
    accent_edge: QColor
    hover: QColor
    warning_soft: QColor
    warning_text: QColor
    problem_soft: QColor
    problem_text: QColor
    key_face: QColor
    key_edge: QColor
    key_text: QColor
    track: QColor
    status: QColor
    focus: QColor


def read_tokens(path: Path) -> Tokens:
    """The tokens of one theme file; KeyError names a colour that is missing."""
    colours = tomllib.loads(path.read_text(encoding="utf-8"))["colours"]
    return Tokens(**{one.name: QColor(colours[one.name]) for one in fields(Tokens)})


def style_sheet(template: str, tokens: Tokens, scale: int, base: int) -> str:
    """The sheet with `@name` replaced by colours, `@px(n)` by n scaled pixels, `@text_size` by the base."""

    def value(sign: re.Match[str]) -> str:
        if sign["px"]:
            return f"{scaled(int(sign['size']), scale)}px"
        if sign["name"] == "text_size":
            return f"{scaled(base, scale)}px"
        return str(getattr(tokens, sign["name"]).name())

    return _SIGN.sub(value, template)


def scaled(size: int, scale: int) -> int:
    """`size` pixels at `scale` per cent."""
    return round(size * scale / 100)


class Theme(QObject):
    """The theme in use; handed to every widget that paints itself."""

    changed = Signal()

    def __init__(
        self, *, appearance: Appearance = Appearance.SYSTEM, scale: int = 100, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = resource_dir() / "themes"
        self._template = (self._folder / "window.qss").read_text(encoding="utf-8")
        self._appearance = appearance
        self._scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        self._usual_font = QFont(QApplication.font())
        self._follows = False
        # Painted rows ask for their fonts at every key.
        self._fonts: dict[tuple[int, bool, bool], QFont] = {}
        self.tokens = self._read()

    @property
    def appearance(self) -> Appearance:
        """What was asked for."""
        return self._appearance

    @cached_property
    def _base(self) -> int:
        # The first to ask loads the fonts, which the bare window does without.
        return max(_SMALLEST_TEXT, QFontInfo(self._usual_font).pixelSize())

    @property
    def scale(self) -> int:
        """Text scale in per cent, 75 to 200."""
        return self._scale

    def px(self, size: int) -> int:
        """`size` pixels at the text scale: paddings and heights grow with the text."""
        return scaled(size, self._scale)

    def font(self, *, size: int = 0, bold: bool = False, fixed: bool = False) -> QFont:
        """The text font, `size` pixels larger or smaller than the base before scaling."""
        known = self._fonts.get((size, bold, fixed))
        if known is None:
            known = self._fonts[size, bold, fixed] = self._font(size, bold=bold, fixed=fixed)
        return known

    def _font(self, size: int, *, bold: bool, fixed: bool) -> QFont:
        font = QFont(self._usual_font)
        if fixed:
            font.setFamilies(["DejaVu Sans Mono", "Consolas", "Menlo", "monospace"])
            font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(self.px(self._base + size))
        font.setBold(bold)
        return font

    def choose(self, *, appearance: Appearance | None = None, scale: int | None = None) -> None:
        """Another appearance or text scale, at once and everywhere."""
        self._appearance = appearance or self._appearance
        self._scale = self._scale if scale is None else min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        self.apply()

    def follow_system(self) -> None:
        """Change with the desktop's colours and contrast while the appearance is SYSTEM."""
        QApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        QApplication.styleHints().accessibility().contrastPreferenceChanged.connect(self._system_changed)
        before, self._follows = self._name(), True
        if self._name() != before:
            self.apply()

    def forget_system(self) -> None:
        """The inverse of `follow_system`, and the application as it was without a theme."""
        QApplication.styleHints().colorSchemeChanged.disconnect(self._system_changed)
        QApplication.styleHints().accessibility().contrastPreferenceChanged.disconnect(self._system_changed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setStyleSheet("")
            application.setPalette(QApplication.style().standardPalette())
            application.setFont(self._usual_font)

    def apply_ground(self) -> None:
        """Give the application its palette only: what a bare window is painted with."""
        QApplication.setPalette(_palette(self.tokens))

    def apply(self) -> None:
        """Give the application its font, palette and style sheet."""
        self.tokens = self._read()
        self._fonts.clear()
        QApplication.setFont(self.font())
        QApplication.setPalette(_palette(self.tokens))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setStyleSheet(style_sheet(self._template, self.tokens, self._scale, self._base))
        self.changed.emit()

    def _system_changed(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self.apply()

    def _read(self) -> Tokens:
        return read_tokens(self._folder / f"{self._name()}.toml")

    def _name(self) -> str:
        if self._appearance is not Appearance.SYSTEM:
            return self._appearance.value
        return (_of_system() if self._follows else _of_system_in_a_hurry()).value


def _of_system_in_a_hurry() -> Appearance:
    """For the bare window: without the names in Qt's namespace, which take a quarter of the way to it."""
    dark = QApplication.style().standardPalette().window().color().lightness() < _HALF_LIGHT
    return Appearance.DARK if dark else Appearance.LIGHT


def _of_system() -> Appearance:
    from PySide6.QtCore import Qt

    hints = QApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Appearance.CONTRAST
    return Appearance.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Appearance.LIGHT


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(tokens.card, tokens.surface)
    colours = {
        role.Window: tokens.surface,
        role.WindowText: tokens.text,
        role.Base: tokens.card,
        role.AlternateBase: tokens.hover,
        role.Text: tokens.text,
        role.Button: tokens.card,
        role.ButtonText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.accent_soft,
        role.HighlightedText: tokens.accent_soft_text,
        role.Link: tokens.accent,
        role.ToolTipBase: tokens.card,
        role.ToolTipText: tokens.text,
        role.Accent: tokens.accent,
    }
    for which, colour in colours.items():
        palette.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, tokens.muted)
    return palette
