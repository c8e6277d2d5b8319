"""Many packages, each case once; what lies or cannot be understood is set apart with its reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.indicator.answers import Said
from reviewer.indicator.gathering import FinalAnswer, Gathered, SetApart, gather

BOOK = "digest-of-gi-2018"


def row(
    case: str = "c1",
    *,
    variable: str = "severity",
    code: str = "assault",
    state: str = "answered",
    at: str = "2026-03-01T10:00:00.000000Z",
    project: str = "p1",
    codebook: str = BOOK,
) -> FinalAnswer:
    return FinalAnswer(project, case, codebook, variable, state, code, at)


def gathered(*packages: list[FinalAnswer]) -> Gathered:
    return gather([(f"package-{i}", rows) for i, rows in enumerate(packages)], codebooks={BOOK})


def test_a_set_is_one_answer_and_the_year_is_the_period() -> None:
    found = gathered([row(variable="theme", code="sadism"), row(variable="theme", code="other")])
    (case,) = found.cases
    assert case.said("theme") == Said("answered", frozenset({"sadism", "other"}))
    assert case.said("period") == Said("answered", frozenset({"2026"}))
    assert case.said("severity").state == "not_reached"


def test_the_latest_final_answer_counts_whatever_the_order() -> None:
    old, new = row(code="posing", at="2026-01-01T00:00:00.000000Z"), row()
    for packages in (([old], [new]), ([new], [old])):
        found = gathered(*packages)
        assert [case.said("severity").codes for case in found.cases] == [{"assault"}]
        assert (found.again, found.shared, found.apart) == (1, 0, [])


def test_one_package_twice_is_counted_once() -> None:
    found = gathered([row(), row("c2")], [row(), row("c2")])
    assert len(found.cases) == 2
    assert found.again == 2


def test_a_shared_pseudonym_is_one_case_of_two_units() -> None:
    found = gathered([row(project="p1")], [row(project="p2", at="2026-04-01T00:00:00.000000Z")])
    assert len(found.cases) == 1
    assert found.shared == 1


def test_two_answers_at_one_time_contradict_each_other() -> None:
    found = gathered([row(code="posing")], [row(code="assault")])
    assert found.cases == []
    assert found.apart == [
        SetApart("package-0", "c1", "contradiction"),
        SetApart("package-1", "c1", "contradiction"),
    ]


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (row(codebook="another version"), "codebook"),
        (row(variable="location_country", code="QQ"), "country"),
        (row(state="perhaps"), "state"),
        (row(code=""), "state"),
        (row(state="none"), "state"),
    ],
)
def test_what_makes_no_sense_is_set_apart(bad: FinalAnswer, reason: str) -> None:
    found = gathered([bad, row("c2")])
    assert [case.case for case in found.cases] == ["c2"]
    assert [(one.case, one.reason) for one in found.apart] == [("c1", reason)]


def test_one_record_with_two_codes_of_a_single_choice_contradicts_itself() -> None:
    found = gathered([row(code="posing"), row(code="assault")])
    assert [one.reason for one in found.apart] == ["contradiction"]


def test_a_country_is_a_country() -> None:
    (case,) = gathered([row(variable="location_country", code="LU")]).cases
    assert case.said("location_country").codes == {"LU"}


@given(
    st.lists(st.builds(row, st.sampled_from("abc"), code=st.sampled_from(["posing", "assault", ""]))).flatmap(
        lambda rows: st.tuples(st.just(rows), st.permutations(rows))
    )
)
def test_the_order_of_rows_changes_nothing(rows: tuple[list[FinalAnswer], list[FinalAnswer]]) -> None:
    here, there = (gathered(one) for one in rows)
    assert (here.cases, here.apart, here.again) == (there.cases, there.apart, there.again)
