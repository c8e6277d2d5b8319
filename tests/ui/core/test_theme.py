"""The themes: every text readable, every control visible, one sheet for all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from reviewer.resources import resource_dir
from reviewer.ui.theme import LARGEST_SCALE, Appearance, Theme, Tokens, read_tokens, style_sheet

THEMES = ("light", "dark", "contrast")
# (what is read or seen, what it stands on)
TEXTS = (
    ("text", "surface"), ("text", "card"), ("text", "hover"), ("text", "status"), ("text", "accent_soft"),
    ("text", "warning_soft"), ("text", "problem_soft"),
    ("muted", "surface"), ("muted", "card"), ("muted", "status"), ("muted", "hover"),
    ("accent", "card"), ("accent", "surface"), ("accent_text", "accent"),
    ("accent_soft_text", "accent_soft"), ("warning_text", "warning_soft"), ("problem_text", "problem_soft"),
    ("problem_text", "card"), ("problem_text", "surface"), ("warning_text", "card"),
    ("key_text", "key_face"), ("accent", "warning_soft"), ("accent", "problem_soft"),
    ("accent", "accent_soft"),
)  # fmt: skip
CONTROLS = (
    ("control", "card"), ("control", "surface"), ("focus", "card"), ("focus", "surface"),
    ("focus", "accent_soft"), ("accent", "track"), ("accent", "status"), ("focus", "hover"),
)  # fmt: skip


def tokens_of(name: str) -> Tokens:
    return read_tokens(resource_dir() / "themes" / f"{name}.toml")


def luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    bright, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_every_text_can_be_read(theme: str, ink: str, ground: str) -> None:
    tokens = tokens_of(theme)
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= (7 if theme == "contrast" else 4.5)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("edge", "ground"), CONTROLS)
def test_every_control_can_be_seen(theme: str, edge: str, ground: str) -> None:
    tokens = tokens_of(theme)
    assert contrast(getattr(tokens, edge), getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_the_sheet_is_filled_in_whole(theme: str) -> None:
    template = (resource_dir() / "themes" / "window.qss").read_text(encoding="utf-8")
    sheet = style_sheet(template, tokens_of(theme), 150, 13)
    assert "@" not in sheet
    assert "border-radius: 12px" in sheet
    assert "font-size: 20px" in sheet


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(appearance=Appearance.LIGHT)
    made.follow_system()
    yield made
    made.forget_system()


def test_another_appearance_reaches_application_and_painters_at_once(
    theme: Theme, qapp: QApplication
) -> None:
    theme.apply()
    before = theme.tokens.card
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(True))
    theme.choose(appearance=Appearance.DARK)
    assert theme.tokens.card != before
    assert theme.tokens.card.name() in qapp.styleSheet()
    assert qapp.palette().window().color() == theme.tokens.surface
    assert told


def test_text_grows_to_twice_its_size_and_no_further(theme: Theme, qapp: QApplication) -> None:
    theme.apply()
    usual = theme.font().pixelSize()
    theme.choose(scale=500)
    assert theme.scale == LARGEST_SCALE
    assert theme.font().pixelSize() == 2 * usual
    assert qapp.font().pixelSize() == 2 * usual
    assert theme.px(8) == 16


def test_the_system_is_followed_only_when_asked(theme: Theme) -> None:
    theme.choose(appearance=Appearance.SYSTEM)
    assert theme.tokens in (tokens_of("light"), tokens_of("dark"), tokens_of("contrast"))
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(True))
    QApplication.styleHints().colorSchemeChanged.emit(QApplication.styleHints().colorScheme())
    assert told
    theme.choose(appearance=Appearance.LIGHT)
    told.clear()
    QApplication.styleHints().colorSchemeChanged.emit(QApplication.styleHints().colorScheme())
    assert not told


def test_the_application_is_given_back_as_it_was(qapp: QApplication) -> None:
    before = qapp.font()
    theme = Theme(appearance=Appearance.DARK, scale=150)
    theme.follow_system()
    theme.apply()
    theme.forget_system()
    assert qapp.styleSheet() == ""
    assert qapp.font() == before
