"""What is typed before the case that begins with a typed variable is there."""

from __future__ import annotations

import pytest

from reviewer.domain.answer import chosen, typed
from reviewer.domain.codebook import Codebook, Level
from reviewer.domain.identifiers import CaseKey
from reviewer.ui.coding.display import form_view
from reviewer.ui.coding.effects import OpenNext, SaveAnswer, Submit
from tests.ui.presenters.books import active, asked, book, coded, opened, presenter_on

CHOSEN = chosen("identified")


def _typed_first() -> Codebook:
    return book(asked("children", Level.NUMBER), coded("status", Level.NOMINAL, "identified", "unidentified"))


def test_what_is_typed_before_the_field_is_there_stands_in_it() -> None:
    presenter = presenter_on(opened(_typed_first(), answers={"children": typed("1"), "status": CHOSEN}))
    assert isinstance(presenter.press("enter")[0], Submit)
    assert presenter.may_begin_typed()
    for key in ("1", "2", "s", "backspace"):
        assert presenter.press_ahead(key, lambda: pytest.fail("no shortcut")) == []
    assert presenter.opened(opened(_typed_first(), 2)) == []
    assert active(presenter) == "children"
    assert presenter.state is not None
    assert presenter.state.typing == {"children": "12"}
    view = form_view(presenter).active
    assert view is not None
    assert (view.text, view.typed_ahead, view.refusal) == ("12", True, None)


def test_enter_typed_ahead_keeps_what_was_typed_and_goes_on() -> None:
    presenter = presenter_on(opened(_typed_first()))
    presenter.open_next()
    for key in ("3", "enter", "1"):
        presenter.press(key)
    saves = presenter.opened(opened(_typed_first(), 2))
    two = CaseKey(2)
    assert saves == [SaveAnswer(two, "children", typed("3")), SaveAnswer(two, "status", CHOSEN)]


def test_keys_typed_ahead_of_a_case_that_begins_with_options_are_done_as_pressed() -> None:
    presenter = presenter_on(opened(_typed_first()))
    presenter.open_next()
    presenter.press_ahead("j", lambda: [OpenNext(7)])
    assert presenter.opened(opened(_typed_first(), 2, answers={"children": typed("1")})) == [OpenNext(7)]
