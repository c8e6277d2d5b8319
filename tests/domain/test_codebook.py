from __future__ import annotations

from dataclasses import replace

from reviewer.domain.codebook import text_in
from tests.domain.books import BOOK, THEME


def test_only_enabled_and_current_codes_are_offered() -> None:
    retired = tuple(replace(code, retired=code.id == "beta") for code in THEME.codes)
    assert [code.id for code in THEME.offered] == ["alpha", "beta", "none", "undetermined"]
    assert [code.id for code in replace(THEME, codes=retired).offered] == ["alpha", "none", "undetermined"]


def test_variables_and_codes_are_found_by_id_whether_asked_or_not() -> None:
    assert BOOK.variable("off") in BOOK.variables
    assert BOOK.variable("off") not in BOOK.enabled
    assert BOOK.variable("missing") is None
    code = THEME.code("old")
    assert code is not None
    assert not code.offered
    assert THEME.code("missing") is None


def test_a_codebook_says_whether_its_wording_is_confirmed() -> None:
    assert not BOOK.unconfirmed
    assert replace(BOOK, status="unconfirmed").unconfirmed


def test_a_text_falls_back_to_the_first_language_there_is() -> None:
    assert text_in({"fr": "un", "en": "one"}, "en") == "one"
    assert text_in({"fr": "un", "en": "one"}, "ar") == "un"
    assert text_in({"fr": "", "en": "one"}, "fr") == "one"
    assert text_in({}, "en") == ""
