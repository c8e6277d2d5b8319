"""Metadata text on the screen: plain, whole or elided, nothing hidden."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reviewer import ui
from reviewer.domain.hidden_signs import VARIATIONS, hides
from reviewer.ui.untrusted import LINE_LIMIT, PlainLabel, isolated, reads_leftwards, shown, shown_words, tip


def test_a_direction_override_is_written_out() -> None:
    assert shown("report\u202egpj.exe") == "report⟨U+202E⟩gpj.exe"


@pytest.mark.parametrize(
    "sign",
    ["\u200f", "\u2066", "\u061c", "\u0000", "\x1b", "\n", "\u2028", "\ufeff", "\ud800", "\ue000", "\u3164"],
)
def test_every_hidden_sign_is_written_out(sign: str) -> None:
    assert shown(f"a{sign}b") == f"a⟨U+{ord(sign):04X}⟩b"


def test_ordinary_names_of_many_scripts_stay_as_they_are() -> None:
    for text in ("Zoë Müller", "حالة ١٢", "案件 7", "می‌خواهم", "e\u0301", "👩‍🔬"[:1]):
        assert shown(text) == text


def test_a_joiner_that_joins_nothing_is_written_out() -> None:
    assert shown("a-\u200db") == "a-⟨U+200D⟩b"


def test_a_sign_that_chooses_a_form_stays_behind_what_has_forms_and_once() -> None:
    assert shown("葛\U000e0100 ❤\ufe0f") == "葛\U000e0100 ❤\ufe0f"
    assert shown("a\ufe0f.exe") == "a⟨U+FE0F⟩.exe"
    assert shown("葛\ufe00\ufe01") == "葛\ufe00⟨U+FE01⟩"
    assert shown("\u3164\ufe0f\ufe0f") == "⟨U+3164⟩⟨U+FE0F⟩⟨U+FE0F⟩"


def test_marks_piled_on_one_letter_are_cut_off() -> None:
    assert "⟨U+0301⟩" in shown("e" + "\u0301" * 8)


def test_line_breaks_stay_only_where_lines_are_wanted() -> None:
    assert shown("a\nb", lines=True) == "a\nb"
    assert shown("a\rb", lines=True) == "a⟨U+000D⟩b"


def test_a_very_long_name_is_cut_in_its_middle_and_says_how_much() -> None:
    line = shown("x" * 1_000_000)
    assert len(line) < LINE_LIMIT + 40
    assert "…" in line
    assert "9996" in line


def test_inside_a_sentence_text_is_isolated() -> None:
    assert isolated("S-1") == "\u2068S-1\u2069"


@given(st.text(max_size=600))
def test_nothing_shown_is_ever_hidden(text: str) -> None:
    for index, sign in enumerate(line := shown(text)):
        joins = sign in "\u200c\u200d" and 0 < index < len(line) - 1
        varies = sign in VARIATIONS and index > 0 and unicodedata.category(line[index - 1]) in {"Lo", "So"}
        assert joins or varies or not hides(sign)


def test_the_mark_that_a_translation_begins_with_stays_and_no_other() -> None:
    assert shown_words("\u200f○ مفتوح") == "\u200f○ مفتوح"
    assert shown_words("\u200f\u200fa") == "\u200f⟨U+200F⟩a"
    assert shown_words("a\u200f\u202e") == "a⟨U+200F⟩⟨U+202E⟩"


@pytest.mark.parametrize(
    ("text", "leftwards"),
    [
        ("2026-11-24 14:40", False),
        ("", False),
        ("–", False),
        ("✓ own", False),
        ("… حالة", True),
        ("\u200f1 (a)", True),
    ],
)
def test_a_text_reads_as_its_first_letter_says(text: str, leftwards: bool) -> None:
    assert reads_leftwards(text) is leftwards


def test_a_label_never_guesses_rich_text(qtbot: QtBot) -> None:
    label = PlainLabel("<img src='file:///etc/hostname'>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    label.set_untrusted("<b>a</b>\u202e")
    assert label.text() == "<b>a</b>⟨U+202E⟩"


def test_markup_in_a_tool_tip_can_only_be_read() -> None:
    assert tip("<img src='file:///etc/hostname'> & more") == (
        "<p>&lt;img src=&#x27;file:///etc/hostname&#x27;&gt; &amp; more</p>"
    )
    assert (tip("plain words"), tip("")) == ("plain words", "")


def test_every_tool_tip_of_a_widget_goes_this_way() -> None:
    folder = Path(ui.__file__).parent
    lines = [line for file in folder.rglob("*.py") for line in file.read_text("utf-8").splitlines()]
    tips = [line.strip() for line in lines if "setToolTip(" in line]
    assert tips
    assert [line for line in tips if "setToolTip(tip(" not in line] == []
