"""Distances between answers, by level."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.answer import DOES_NOT_APPLY, NONE, NOT_REACHED, Answer, chosen, typed
from reviewer.domain.codebook import Level, Variable
from reviewer.domain.disagreement import case_disagreement, disagreement, distance
from tests.domain.revised_books import BOOK, PERSONS, REMARK, SEVERITY, STATUS, THEMES, variable

UNBOUNDED = variable("size", level=Level.NUMBER)
FIXED = variable("fixed", level=Level.NUMBER, minimum="2", maximum="2")


@pytest.mark.parametrize(
    ("of", "one", "other", "expected"),
    [
        (STATUS, chosen("known"), chosen("known"), 0),
        (STATUS, chosen("known"), chosen("unknown"), 1),
        (SEVERITY, chosen("one"), chosen("two"), 0.5),
        (SEVERITY, chosen("one"), chosen("three"), 1),
        (SEVERITY, chosen("one"), chosen("undetermined"), 1),
        (THEMES, chosen("x"), chosen("x", "y"), 0.5),
        (THEMES, chosen("x", "y"), chosen("y", "z"), pytest.approx(2 / 3)),
        (THEMES, NONE, chosen("x"), 1),
        (THEMES, NONE, DOES_NOT_APPLY, 1),
        (PERSONS, typed("2"), typed("7"), 0.5),
        (PERSONS, typed("2"), typed("2.0"), 0),
        (UNBOUNDED, typed("2"), typed("8"), 0.75),
        (UNBOUNDED, typed("-4"), typed("4"), 1),
        (FIXED, typed("2"), typed("3"), 1),
        (REMARK, typed("a"), typed("b"), 1),
    ],
)
def test_distances_worked_by_hand(of: Variable, one: Answer, other: Answer, expected: float) -> None:
    assert distance(of, one, other) == expected
    assert distance(of, other, one) == expected


SETS = st.sets(st.sampled_from("xyz")).map(lambda codes: chosen(*sorted(codes)) if codes else NONE)


@given(SETS, SETS, SETS)
def test_the_distance_of_sets_is_a_metric(one: Answer, two: Answer, three: Answer) -> None:
    direct = distance(THEMES, one, three)
    assert direct <= distance(THEMES, one, two) + distance(THEMES, two, three) + 1e-12
    assert (direct == 0) == (one == three)
    assert 0 <= direct <= 1


def test_the_mean_is_taken_over_pairs_and_what_was_not_reached_is_no_answer() -> None:
    answers = [chosen("one"), chosen("two"), chosen("three"), NOT_REACHED]
    assert disagreement(SEVERITY, answers) == pytest.approx((0.5 + 0.5 + 1) / 3)
    assert disagreement(SEVERITY, [chosen("one"), NOT_REACHED]) == 0
    assert disagreement(SEVERITY, []) == 0


def test_a_case_weighs_the_sum_of_its_variables() -> None:
    codings = [
        {"status": chosen("known"), "severity": chosen("one")},
        {"status": chosen("unknown"), "severity": chosen("two")},
    ]
    assert case_disagreement(BOOK.enabled, codings) == 1.5
