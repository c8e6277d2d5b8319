"""Numbers, texts and countries as people type them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.answer import Answer, typed
from reviewer.domain.checking import MAX_TEXT, answer_problem
from reviewer.domain.codebook import Level
from reviewer.ui.answers.typed import Problem, Refusal, read_typed
from tests.ui.presenters.books import active, answers, asked, book, opened, presenter_on

COUNT = asked("count", Level.NUMBER, bounds=("1", "20"))
ANY = asked("any", Level.NUMBER)
TEXT = asked("text", Level.TEXT)
COUNTRY = asked("country", Level.COUNTRY)


@pytest.mark.parametrize(
    ("text", "value"), [("3", "3"), (" 03 ", "3"), ("1,50", "1.5"), ("٣", "3"), ("1e1", "10"), ("20.0", "20")]
)
def test_a_number_is_brought_to_plain_digits(text: str, value: str) -> None:
    assert read_typed(COUNT, text) == typed(value)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("0", Refusal(Problem.TOO_SMALL, "1")),
        ("21", Refusal(Problem.TOO_LARGE, "20")),
        ("many", Refusal(Problem.NOT_A_NUMBER)),
        ("NaN", Refusal(Problem.NOT_A_NUMBER)),
        ("1e99999", Refusal(Problem.NOT_A_NUMBER)),
    ],
)
def test_a_number_that_does_not_fit_says_why(text: str, refusal: Refusal) -> None:
    assert read_typed(COUNT, text) == refusal


def test_a_country_is_two_letters_of_the_standard() -> None:
    assert read_typed(COUNTRY, "fr") == typed("FR")
    assert read_typed(COUNTRY, "zz") == Refusal(Problem.NOT_A_COUNTRY)


def test_a_text_is_bounded() -> None:
    assert read_typed(TEXT, "  a note ") == typed("a note")
    assert read_typed(TEXT, "x" * (MAX_TEXT + 1)) == Refusal(Problem.TOO_LONG, str(MAX_TEXT))


def test_nothing_typed_is_no_answer() -> None:
    assert read_typed(TEXT, "   ") is None


@given(st.text(max_size=40), st.sampled_from([COUNT, ANY, TEXT, COUNTRY]))
def test_whatever_is_typed_is_an_answer_that_fits_or_a_refusal(text: str, variable: object) -> None:
    value = read_typed(variable, text)  # type: ignore[arg-type]
    if isinstance(value, Answer):
        assert answer_problem(variable, value) == ""  # type: ignore[arg-type]


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=4))
def test_a_number_keeps_its_value(number: Decimal) -> None:
    value = read_typed(ANY, str(number))
    assert isinstance(value, Answer)
    assert value.value is not None
    assert Decimal(value.value) == number


def test_a_refused_value_stays_in_the_field_and_on_the_variable() -> None:
    presenter = presenter_on(opened(book(COUNT, TEXT)))
    assert presenter.commit_text("count", "99") == []
    assert presenter.state is not None
    assert active(presenter) == "count"
    assert presenter.state.typing == {"count": "99"}
    assert presenter.state.refusals == {"count": Refusal(Problem.TOO_LARGE, "20")}
    presenter.commit_text("count", "9")
    assert presenter.state.typing == {}
    assert presenter.state.refusals == {}
    assert active(presenter) == "text"


def test_leaving_a_field_keeps_what_was_typed_and_stays() -> None:
    presenter = presenter_on(opened(book(TEXT, COUNT)))
    presenter.leave_text("text", "half a thought")
    assert answers(presenter) == {"text": typed("half a thought")}
    assert active(presenter) == "text"


def test_a_field_that_does_not_apply_takes_nothing() -> None:
    presenter = presenter_on(opened(book(TEXT)))
    assert presenter.commit_text("elsewhere", "x") == []
