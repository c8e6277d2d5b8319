"""The action table: no key means two things, and all that lists actions agrees with it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.keys import RESERVED_KEYS
from reviewer.ui.actions.keys import is_name
from reviewer.ui.actions.table import ACTIONS, Action, Scope, by_id, clashes, is_single, with_keys


def test_no_key_does_two_things_at_one_place() -> None:
    assert list(clashes(ACTIONS)) == []


def test_a_clash_is_found_between_page_and_window_and_within_each() -> None:
    planted = with_keys(ACTIONS, {"note": ("ctrl+k",)})
    assert [(key, one.id, two.id) for key, one, two in clashes(planted)] == [("ctrl+k", "palette", "note")]
    planted = with_keys(ACTIONS, {"note": ("r",)})
    assert [(key, one.id, two.id) for key, one, two in clashes(planted)] == [("r", "repeat_last", "note")]


@given(st.sampled_from(ACTIONS), st.sampled_from(ACTIONS))
def test_giving_one_action_the_key_of_another_always_clashes(first: Action, second: Action) -> None:
    if first.id != second.id and second.keys and can_meet(first, second):
        assert list(clashes(with_keys(ACTIONS, {first.id: second.keys[:1]})))


def can_meet(first: Action, second: Action) -> bool:
    """Whether both can be given at one place."""
    return first.scope is second.scope or Scope.WINDOW in {first.scope, second.scope}


def test_pages_may_use_the_same_key_for_different_things() -> None:
    elsewhere = replace(by_id(ACTIONS)["note"], id="other", scope=Scope.WINDOW, keys=("f12",))
    assert list(clashes((*ACTIONS, elsewhere))) == []


def test_ids_are_given_once_and_keys_are_names_of_keys() -> None:
    assert max(Counter(action.id for action in ACTIONS).values()) == 1
    assert all(is_name(key) for action in ACTIONS for key in action.keys)


def test_letters_of_the_review_page_are_exactly_those_that_codebooks_leave_free() -> None:
    letters = {
        key
        for action in ACTIONS
        if action.scope is Scope.REVIEW
        for key in action.single_keys
        if key.isalpha()
    }
    assert letters == RESERVED_KEYS


def test_what_works_in_text_fields_writes_nothing_there() -> None:
    typing = [key for action in ACTIONS if action.in_fields for key in action.keys if is_single(key)]
    # `?` shows the keys outside of fields; in a field F1 does.
    assert typing == ["?"]


def test_what_answers_or_saves_is_not_given_again_by_holding_a_key() -> None:
    assert {action.id for action in ACTIONS if action.repeats} == {
        "undo", "redo", "next_case", "previous_case", "larger_text", "smaller_text",
    }  # fmt: skip


def test_titles_are_said_once_and_begin_with_a_capital() -> None:
    titles = [action.title for action in ACTIONS]
    assert len(set(titles)) == len(titles)
    assert all(title[0].isupper() for title in titles)
