"""Signs that are not drawn are known, and written by their numbers."""

from __future__ import annotations

import pytest

from reviewer.domain.hidden_signs import hides, written_out


@pytest.mark.parametrize("sign", ["\u202e", "\u200d", "\u0000", "\n", "\ud800", "\u2028", "\u2029", "\u2066"])
def test_what_hides_or_turns_text_is_known(sign: str) -> None:
    assert hides(sign)


@pytest.mark.parametrize("sign", ["a", " ", "é", "ب", "⟨", "\u0301"])
def test_what_is_drawn_is_not(sign: str) -> None:
    assert not hides(sign)


def test_a_sign_stands_by_its_number() -> None:
    assert written_out("\u202e") == "⟨U+202E⟩"
    assert written_out("\U000e0001") == "⟨U+E0001⟩"
