"""What the form shows."""

from __future__ import annotations

from reviewer.domain.answer import NONE, Certainty, chosen, typed
from reviewer.domain.codebook import Hardness, Level
from reviewer.ui.answers.views import answer_words
from reviewer.ui.coding.display import FormView, form_view
from tests.ui.presenters.books import asked, book, coded, opened, presenter_on, rule, whole_book


def test_one_card_for_each_variable_that_applies_and_the_active_one_is_open() -> None:
    view = form_view(presenter_on(opened(whole_book())))
    assert [card.variable for card in view.cards] == ["status", "theme", "context", "place"]
    assert view.open_at == 0
    assert view.active is not None
    assert [option.label for option in view.active.options] == ["Identified", "Unidentified", "Undetermined"]
    assert not view.ready


def test_answers_are_shown_in_the_words_of_their_codes() -> None:
    codebook = whole_book()
    theme = codebook.variable("theme")
    assert theme is not None
    assert answer_words(theme, NONE, "en") == ("None",)
    assert answer_words(theme, chosen("alpha", "beta"), "en") == ("Alpha", "Beta")
    assert answer_words(theme, chosen("gone"), "en") == ("gone",)
    assert answer_words(theme, None, "en") == ()
    assert answer_words(asked("country", Level.COUNTRY), typed("FR"), "en") == ("FR",)


def test_chosen_and_focused_options_are_told_apart() -> None:
    presenter = presenter_on(opened(whole_book(), answers={"status": chosen("unidentified")}))
    presenter.activate("status")
    presenter.press("up")
    active = form_view(presenter).active
    assert active is not None
    assert [option.chosen for option in active.options] == [False, True, False]
    assert [option.focused for option in active.options] == [True, False, False]


def test_a_soft_warning_waits_until_all_it_speaks_of_is_answered() -> None:
    codebook = book(
        coded("status", Level.NOMINAL, "a", "b"),
        coded("place", Level.NOMINAL, "c", "d"),
        rules=(rule("odd", "status = a and not place = d", Hardness.SOFT, "status", "place"),),
    )
    presenter = presenter_on(opened(codebook))
    presenter.press("1")
    assert form_view(presenter).warnings == ()
    presenter.press("1")
    view = form_view(presenter)
    assert view.warnings == ("odd is broken",)
    assert all(card.warned for card in view.cards)
    assert view.ready


def test_what_must_be_mended_keeps_the_form_from_being_ready() -> None:
    codebook = book(
        coded("status", Level.NOMINAL, "a", "b"),
        rules=(rule("wrong", "status = a", Hardness.HARD, "status"),),
    )
    presenter = presenter_on(opened(codebook))
    presenter.press("1")
    view = form_view(presenter)
    assert view.to_mend == ("wrong is broken",)
    assert not view.ready


def test_a_typed_variable_shows_its_text_and_what_is_wrong_with_it() -> None:
    presenter = presenter_on(opened(book(asked("count", Level.NUMBER, bounds=("1", "9")))))
    presenter.commit_text("count", "12")
    active = form_view(presenter).active
    assert active is not None
    assert active.text == "12"
    assert active.refusal is not None
    presenter.commit_text("count", "7")
    presenter.activate("count")
    active = form_view(presenter).active
    assert active is not None
    assert (active.text, active.refusal) == ("7", None)


def test_certainty_flag_and_closing_are_shown() -> None:
    presenter = presenter_on(opened(whole_book(), closed="handed_back"))
    presenter.toggle_flag()
    view = form_view(presenter)
    assert (view.flagged, view.closed, view.ready) == (True, "handed_back", False)
    presenter.set_certainty(Certainty.LOW)
    view = form_view(presenter)
    assert (view.certainty, view.closed) == (Certainty.LOW, "")


def test_nothing_is_shown_where_no_case_is_open() -> None:
    assert form_view(presenter_on(None)) == FormView()
