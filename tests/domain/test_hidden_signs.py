"""Signs that are not drawn are known, and written by their numbers."""

from __future__ import annotations

import pytest

from reviewer.domain.hidden_signs import hides, written_out


@pytest.mark.parametrize("sign", ["\u202e", "\u200d", "\u0000", "\n", "\ud800", "\u2028", "\u2029", "\u2066"])
def test_what_hides_or_turns_text_is_known(sign: str) -> None:
    assert hides(sign)


@pytest.mark.parametrize(
    "sign",
    [
        *("\ue000", "\U000f0000", "\U0010fffd"),  # private use
        *("\u3164", "\u115f", "\uffa0", "\u2800", "\u034f"),  # letters and marks that are not drawn
        *("\ufe0f", "\U000e0100"),  # variations
        *("\U000e0041", "\U000e0fff", "\u2065", "\ufff0", "\ufffe", "\uffff", "\ufdd0", "\U0010ffff"),
    ],
)
def test_what_no_eye_can_see_is_known(sign: str) -> None:
    assert hides(sign)


@pytest.mark.parametrize("sign", ["a", " ", "é", "ب", "⟨", "\u0301", "案", "한", "☃", "\ufffd", "\U0001fa77"])
def test_what_is_drawn_is_not(sign: str) -> None:
    assert not hides(sign)


def test_a_sign_stands_by_its_number() -> None:
    assert written_out("\u202e") == "⟨U+202E⟩"
    assert written_out("\U000e0001") == "⟨U+E0001⟩"
