from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.answer import DOES_NOT_APPLY, NONE, NOT_REACHED, Answer, chosen, typed
from reviewer.domain.checking import MAX_TEXT, answer_problem
from reviewer.domain.codebook import Level, Variable
from tests.domain.books import CONTEXT, COUNT, DETAIL, PLACE, SEVERITY, THEME, variable

NOMINAL_WITH_NONE = variable("plain", Level.NOMINAL, "a", "none")


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (SEVERITY, chosen("low")),
        (SEVERITY, chosen("undetermined")),
        (THEME, chosen("alpha", "beta")),
        (THEME, NONE),
        (THEME, chosen("undetermined")),
        (NOMINAL_WITH_NONE, chosen("none")),
        (PLACE, typed("FR")),
        (COUNT, typed("0")),
        (COUNT, typed("100.0")),
        (replace(COUNT, minimum=None, maximum=None), typed("-12.75")),
        (DETAIL, typed("a remark\nof two lines")),
        (SEVERITY, DOES_NOT_APPLY),
        (COUNT, NOT_REACHED),
    ],
)
def test_these_answers_fit(asked: Variable, answer: Answer) -> None:
    assert answer_problem(asked, answer) == ""


@pytest.mark.parametrize(
    ("asked", "answer", "problem"),
    [
        (SEVERITY, NONE, "no 'none'"),
        (CONTEXT, NONE, "no 'none'"),
        (COUNT, NONE, "no 'none'"),
        (NOMINAL_WITH_NONE, NONE, "no 'none'"),
        (SEVERITY, chosen("worse"), "not a code"),
        (SEVERITY, chosen("none"), "not a code"),
        (THEME, chosen("old"), "not a code"),
        (THEME, chosen("none"), "not a code"),
        (THEME, chosen("alpha", "none"), "not a code"),
        (THEME, chosen("alpha", "alpha"), "twice"),
        (SEVERITY, chosen("low", "high"), "takes one code"),
        (THEME, chosen("alpha", "undetermined"), "stands alone"),
        (SEVERITY, typed("low"), "a code is needed"),
        (COUNT, chosen("1"), "a value is needed"),
        (DETAIL, typed("  \n"), "a value is needed"),
        (PLACE, typed("fr"), "country"),
        (PLACE, typed("XX"), "country"),
        (COUNT, typed("many"), "not a number"),
        (COUNT, typed("1_0"), "not a number"),
        (COUNT, typed("NaN"), "not a number"),
        (COUNT, typed("1e2"), "not a number"),
        (COUNT, typed("٣"), "not a number"),
        (COUNT, typed("9" * 20), "usable size"),
        (COUNT, typed("1." + "0" * 60), "usable size"),
        (COUNT, typed("-0.01"), "smaller than 0"),
        (COUNT, typed("100.01"), "larger than 100"),
        (DETAIL, typed("x" * (MAX_TEXT + 1)), "longer"),
        (DETAIL, typed("a\x00b"), "no text"),
        (DETAIL, typed("a\ud800b"), "no text"),
    ],
)
def test_these_answers_do_not(asked: Variable, answer: Answer, problem: str) -> None:
    assert problem in answer_problem(asked, answer)


@given(st.sampled_from([COUNT, PLACE, DETAIL]), st.text(min_size=1, max_size=40))
def test_any_typed_text_is_judged_in_words(asked: Variable, text: str) -> None:
    problem = answer_problem(asked, typed(text))
    assert problem == "" or text.strip() == "" or problem[0].islower()
