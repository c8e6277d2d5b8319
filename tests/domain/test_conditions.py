from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.answer import DOES_NOT_APPLY, NONE, NOT_REACHED, Answer, chosen, typed
from reviewer.domain.conditions import (
    MAX_DEPTH,
    MAX_LENGTH,
    WORDS,
    ConditionError,
    Reference,
    parse_condition,
)

ANSWERS = {
    "sex": chosen("male"),
    "context": chosen("youth", "other"),
    "theme": NONE,
    "count": typed("7.5"),
    "place": typed("FR"),
    "remark": typed("seven"),
    "hidden": DOES_NOT_APPLY,
    "later": NOT_REACHED,
}


def holds(text: str) -> bool:
    return parse_condition(text).holds(ANSWERS)


@pytest.mark.parametrize(
    "text",
    [
        "sex = male",
        "sex != female",
        "sex in {female, male}",
        "context has youth",
        "context has other",
        "context != third",
        "theme = none",
        "theme has none",
        "theme != alpha",
        "theme in {alpha, none}",
        "answered(theme)",
        "answered ( sex )",
        "count < 8",
        "count <= 7.50",
        "count > -1",
        "count >= 7.5",
        "place = FR",
        "not sex = female",
        "not not sex = male",
        "sex = female or context has youth",
        "sex = male or sex = female and sex = other",
        "(sex = male or sex = female) and not (count > 8)",
        "\n\tsex  =\nmale ",
    ],
)
def test_these_hold(text: str) -> None:
    assert holds(text)


@pytest.mark.parametrize(
    "text",
    [
        "sex = female",
        "sex != male",
        "context != youth",
        "theme != none",
        "blank = a",
        "blank != a",
        "blank in {a, b}",
        "answered(blank)",
        "answered(hidden)",
        "hidden != a",
        "later != a",
        "count < 7.5",
        "count > 7.5",
        "blank < 1",
        "remark < 1",
        "remark >= 1",
        "sex < 1",
        "(sex = male or sex = female) and sex = other",
    ],
)
def test_these_do_not_hold(text: str) -> None:
    assert not holds(text)


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        ("   ", 3),
        ("sex", 3),
        ("sex =", 5),
        ("sex = and", 6),
        ("= male", 0),
        ("sex = male female", 11),
        ("sex = male;", 10),
        ("sex = male   ;", 13),
        ("sex in male", 7),
        ("sex in {", 8),
        ("sex in {}", 8),
        ("sex in {male female}", 13),
        ("count < many", 8),
        ("count < NaN", 8),
        ("count < Infinity", 8),
        ("answered sex", 9),
        ("answered(sex", 12),
        ("(sex = male", 11),
        ("sex = male)", 10),
        ("not", 3),
        ("or sex = male", 0),
        ("sex ~ male", 4),
    ],
)
def test_what_is_no_condition_is_refused_at_its_place(text: str, position: int) -> None:
    with pytest.raises(ConditionError) as caught:
        parse_condition(text)
    assert caught.value.position == position
    assert f"at character {position + 1}" in str(caught.value)


def test_a_condition_has_a_greatest_length_and_depth() -> None:
    deep = "not " * (MAX_DEPTH - 1) + "sex = male"
    assert parse_condition(deep).holds(ANSWERS) is False
    for text in ("not " + deep, "(" * 40 + "sex = male" + ")" * 40):
        with pytest.raises(ConditionError, match="nested too deeply"):
            parse_condition(text)
    with pytest.raises(ConditionError, match=str(MAX_LENGTH)):
        parse_condition("sex = male" + " " * MAX_LENGTH)


def test_a_number_that_is_not_finite_compares_with_nothing() -> None:
    for value in ("NaN", "sNaN", "Infinity", "many"):
        assert not parse_condition("count > 1 or count <= 1").holds({"count": typed(value)})


def test_a_condition_names_what_it_refers_to_in_order() -> None:
    condition = parse_condition("not a = x and (b in {y, z} or c != w) or d > 3 or answered(e)")
    assert condition.references() == (
        Reference("a", "x"),
        Reference("b", "y"),
        Reference("b", "z"),
        Reference("c", "w"),
        Reference("d", compared=True),
        Reference("e"),
    )


_SIGNS = ["=", "!=", "<", "<=", ">", ">=", "(", ")", "{", "}", ",", " ", "  ", "~", "é", "_", '"']
_PIECES = st.sampled_from([*sorted(WORDS), "sex", "context", "male", "7", "-1.5", *_SIGNS])


@given(st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=24).map(" ".join)))
def test_the_parser_raises_nothing_but_condition_errors(text: str) -> None:
    with contextlib.suppress(ConditionError):
        condition = parse_condition(text)
        assert condition.holds(ANSWERS) in {True, False}
        assert condition.holds({}) in {True, False}


_NAMES = st.sampled_from(["a", "b", "c"])
_CODES = st.sampled_from(["x", "y", "none"])
_GIVEN: st.SearchStrategy[Answer] = st.one_of(
    _CODES.filter(lambda code: code != "none").map(chosen), st.just(NONE), st.just(chosen("x", "y"))
)


def _wrap(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.tuples(inner, st.sampled_from(["and", "or"]), inner)
    return st.one_of(
        inner.map(lambda one: f"not ({one})"), pairs.map(lambda one: f"({one[0]}) {one[1]} ({one[2]})")
    )


_CONDITIONS = st.recursive(
    st.builds("{} {} {}".format, _NAMES, st.sampled_from(["=", "!=", "has"]), _CODES), _wrap, max_leaves=6
)


@given(_CONDITIONS, _CONDITIONS, st.dictionaries(_NAMES, _GIVEN))
def test_joined_conditions_follow_logic(left: str, right: str, answers: dict[str, Answer]) -> None:
    one, other = parse_condition(left).holds(answers), parse_condition(right).holds(answers)
    assert parse_condition(f"({left}) and ({right})").holds(answers) is (one and other)
    assert parse_condition(f"({left}) or ({right})").holds(answers) is (one or other)
    assert parse_condition(f"not ({left})").holds(answers) is not one
