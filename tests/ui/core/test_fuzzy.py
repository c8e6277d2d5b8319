"""The palette's scoring: letters in order, the likelier first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.ui.actions.fuzzy import ranked, score

TITLES = [
    "Next open case",
    "Next case of the queue",
    "Hand the case back",
    "High contrast",
    "Show the keys",
    "Undo",
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("next open", "Next open case"),
        ("noc", "Next open case"),
        ("hand", "Hand the case back"),
        ("hcon", "High contrast"),
        ("keys", "Show the keys"),
        ("UNDO", "Undo"),
    ],
)
def test_what_is_meant_stands_first(typed: str, first: str) -> None:
    assert ranked(typed, TITLES, str)[0] == first


def test_letters_that_do_not_occur_in_order_fit_nothing() -> None:
    assert score("zx", "Undo") is None
    assert score("odnu", "Undo") is None
    assert ranked("qqq", TITLES, str) == []


def test_nothing_typed_keeps_everything_in_its_order() -> None:
    assert ranked("", TITLES, str) == TITLES


def test_accents_need_not_be_typed() -> None:
    assert score("regler", "Régler l’affichage") is not None
    assert score("ecran", "Écran") is not None


@given(st.text(max_size=12), st.text(max_size=40))
def test_a_part_of_a_title_always_fits_it(before: str, title: str) -> None:
    words = before + title
    assert score(title.strip(), words) is not None or not title.strip()


@given(st.text(max_size=8), st.lists(st.text(max_size=20), max_size=8))
def test_ranking_only_leaves_out(typed: str, titles: list[str]) -> None:
    found = ranked(typed, titles, str)
    assert all(found.count(title) <= titles.count(title) for title in found)
