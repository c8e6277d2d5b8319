from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.terminology import Advice, Term, Terminology

TERMS = Terminology(
    [
        Term(("red box", "crimson box"), Advice.BLOCK, ("container",)),
        Term(("box",), Advice.WARN, ("container", "case")),
        Term(("open red box",), Advice.ALLOW),
        Term(("self-made thing",), Advice.LEGAL_ONLY, ("thing",)),
        Term(("ABC",), Advice.WARN, ("alphabet",)),
    ]
)


def found(text: str) -> list[tuple[str, Advice]]:
    return [(hint.found, hint.advice) for hint in TERMS.hints(text)]


@pytest.mark.parametrize(
    ("text", "hints"),
    [
        ("", []),
        ("nothing here", []),
        ("a box.", [("box", Advice.WARN)]),
        ("A RED BOX!", [("RED BOX", Advice.BLOCK)]),
        ("red\n  box", [("red\n  box", Advice.BLOCK)]),
        ("red_box, red-box", [("red_box", Advice.BLOCK), ("red-box", Advice.BLOCK)]),
        ("crimson boxs", [("crimson boxs", Advice.BLOCK)]),
        ("red, box", [("box", Advice.WARN)]),
        ("red          box", [("box", Advice.WARN)]),
        ("boxing inbox boxes", []),
        ("an open red box", []),
        ("an open red box and a box", [("box", Advice.WARN)]),
        ("open red case", []),
        ("open box", [("box", Advice.WARN)]),
        (
            "self‑made thing; self made things",
            [("self‑made thing", Advice.LEGAL_ONLY), ("self made things", Advice.LEGAL_ONLY)],
        ),
        ("abc Abc's", [("abc", Advice.WARN), ("Abc", Advice.WARN)]),
        ("صندوق box صندوق", [("box", Advice.WARN)]),
    ],
)
def test_terms_are_found_as_whole_words_and_the_longest_first(
    text: str, hints: list[tuple[str, Advice]]
) -> None:
    assert found(text) == hints


def test_a_hint_says_where_and_what_to_write_instead() -> None:
    (hint,) = TERMS.hints("the box")
    assert (hint.start, hint.end, hint.preferred) == (4, 7, ("container", "case"))


@given(st.lists(st.sampled_from(["red", "box", "open", "self", "made", "thing", "-", " ", "\n", "é", "x"])))
def test_hints_are_in_order_never_overlap_and_quote_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    last = 0
    for hint in TERMS.hints(text):
        assert last <= hint.start < hint.end <= len(text)
        assert text[hint.start : hint.end] == hint.found
        last = hint.end


def test_a_long_text_of_beginnings_is_looked_through_once() -> None:
    # Each word begins a term of three words: the work per word stays what the longest term needs.
    assert TERMS.hints("open red " * 50_000) == []
