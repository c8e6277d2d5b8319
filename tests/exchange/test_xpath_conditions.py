"""Conditions in the expressions of XLSForm and back: the same truth for every sheet."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.answer import NONE, Answer, chosen, typed
from reviewer.domain.codebook import Code, Level, Variable
from reviewer.domain.condition_nodes import Reference
from reviewer.domain.conditions import Condition, parse_condition
from reviewer.exchange.xlsform_expressions import to_xpath
from reviewer.exchange.xpath_conditions import NoCounterpart, from_xpath
from tests.exchange.any_codebook import conditions


def variable(name: str, level: Level, *codes: str) -> Variable:
    return Variable(name, {"en": name}, level, codes=tuple(Code(one, {"en": one}) for one in codes))


VARIABLES = {
    one.id: one
    for one in (
        variable("one", Level.NOMINAL, "a", "b", "none"),
        variable("many", Level.SET, "a", "b", "none"),
        variable("grade", Level.ORDINAL, "1", "2", "3", "undetermined"),
        variable("count", Level.NUMBER),
        variable("place", Level.COUNTRY),
        variable("words", Level.TEXT),
    )
}
SHEETS = st.fixed_dictionaries(
    {},
    optional={
        "one": st.sampled_from(["a", "b", "none"]).map(chosen),
        "many": st.just(NONE)
        | st.sets(st.sampled_from("ab"), min_size=1).map(lambda some: chosen(*sorted(some))),
        "grade": st.sampled_from(["1", "2", "3", "undetermined"]).map(chosen),
        "count": st.sampled_from(["-2", "0", "3.5", "7"]).map(typed),
        "place": st.sampled_from(["FR", "DE", "ES"]).map(typed),
        "words": st.just(typed("x")),
    },
)


@given(conditions(tuple(VARIABLES.values())), st.lists(SHEETS, min_size=1, max_size=8))
def test_a_condition_comes_back_with_the_same_truth(
    condition: Condition, sheets: list[dict[str, Answer]]
) -> None:
    back = parse_condition(from_xpath(to_xpath(condition, VARIABLES), VARIABLES))
    assert [back.holds(one) for one in sheets] == [condition.holds(one) for one in sheets]


@pytest.mark.parametrize(
    ("condition", "xpath"),
    [
        ("answered(one)", "${one} != ''"),
        ("one = a", "${one} = 'a'"),
        ("one != a", "(${one} != '' and ${one} != 'a')"),
        ("one in {a, b}", "(${one} = 'a' or ${one} = 'b')"),
        ("many has a", "selected(${many}, 'a')"),
        ("many != a", "(${many} != '' and not(selected(${many}, 'a')))"),
        ("count <= 3.5", "${count} <= 3.5"),
        ("not one = a", "not(${one} = 'a')"),
        ("(one = a or one = b) and count > 2", "(${one} = 'a' or ${one} = 'b') and ${count} > 2"),
        ("one = a or one = b and count > 2", "${one} = 'a' or ${one} = 'b' and ${count} > 2"),
        ("not (one = a and count > 2)", "not(${one} = 'a' and ${count} > 2)"),
    ],
)
def test_conditions_are_written_as_the_form_s_programs_read_them(condition: str, xpath: str) -> None:
    assert to_xpath(parse_condition(condition), VARIABLES) == xpath


@pytest.mark.parametrize(
    ("xpath", "condition"),
    [
        ("${one}='a'", "one = a"),
        ('${ ONE } = "a"', "one = a"),
        ("'a' = ${one}", "one = a"),
        ("${one} != 'a'", "not one = a"),
        ("${one} = ''", "not answered(one)"),
        ("selected(${one}, 'a')", "one = a"),
        ("not(selected(${many},'a') or ${count}<2)", "not (many has a or count < 2)"),
        ("3 < ${count}", "count > 3"),
        ("${count} = 3", "(count >= 3 and count <= 3)"),
        ("${count} != 3", "not (count >= 3 and count <= 3)"),
        ("${count} >= '3'", "count >= 3"),
        ("${grade} > 1", "grade in {2, 3}"),
        ("${grade} = 1", "grade = 1"),
        ("${place} != 'FR'", "not place = FR"),
    ],
)
def test_expressions_of_others_are_read(xpath: str, condition: str) -> None:
    assert from_xpath(xpath, VARIABLES) == condition
    parse_condition(condition)


@pytest.mark.parametrize(
    ("xpath", "why"),
    [
        ("${lost} = 'a'", "no question 'lost'"),
        ("today() > 3", "'today' has no counterpart"),
        ("${many} = 'a'", "'many' as a whole"),
        ("${words} = 'a'", "'words' as a whole"),
        ("selected(${count}, 'a')", "has no choices"),
        ("${count} = 'a'", "'a' is not a number"),
        ("${grade} > 9", "no choice of 'grade' is > 9"),
        ("${one} > 'x'", "cannot be compared by size"),
        ("${one} = ${many}", "neither a text nor a number"),
        ("${one} = 'a b'", "cannot be a code"),
        ("${one} = 'a' ${count}", "is not expected here"),
        ("${one}", "ends too early"),
        ("(${one} = 'a'", "')' is expected"),
        ("not ${one} = 'a'", "'(' is expected"),
        ("${one} + 1", "'+ 1' has no counterpart"),
        ("${one} ( 1", "'one' has no counterpart"),
        ("(" * 40 + "${one} = 'a'" + ")" * 40, "nested too deeply"),
        ("${one} = 'a'" + " or ${one} = 'a'" * 1000, "too long"),
    ],
)
def test_what_has_no_counterpart_is_refused(xpath: str, why: str) -> None:
    with pytest.raises(NoCounterpart) as caught:
        from_xpath(xpath, VARIABLES)
    assert why in str(caught.value)


@given(
    st.lists(
        st.sampled_from(
            [
                "${one}",
                "${count}",
                "=",
                "!=",
                "<",
                "'a'",
                "''",
                "3",
                "(",
                ")",
                "and",
                "or",
                "not",
                "selected",
                ",",
                " ",
            ]
        )
    ).map(" ".join)
)
def test_any_expression_is_a_condition_or_refused(text: str) -> None:
    with suppress(NoCounterpart):
        parse_condition(from_xpath(text, VARIABLES))


def test_a_node_of_no_known_kind_is_our_fault() -> None:
    class Odd:
        def holds(self, answers: object) -> bool:
            return False

        def references(self) -> tuple[Reference, ...]:
            return ()

    with pytest.raises(TypeError, match="no Odd"):
        to_xpath(Condition("odd", Odd()), VARIABLES)
