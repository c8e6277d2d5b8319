"""How far coders agree by groups: worked out by hand, and withheld where it would tell too much."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.indicator.answers import FinalCase, Said
from reviewer.indicator.definitions import DEFINITIONS, Definition
from reviewer.indicator.disclosure.attack import narrow
from reviewer.indicator.disclosure.protecting import refuse_if_open
from reviewer.indicator.disclosure.releases import from_line, release, to_line
from reviewer.indicator.figures import Figure, Indicator, indicator
from reviewer.indicator.joins import Join, with_joins
from reviewer.indicator.ranges import WITHHELD_RANGE

Counts = Mapping[tuple[str, str], int]
"""So many cases of an ethnic group ("": none recorded) say so ("": coded once; "open": unsettled)."""


def cases(counts: Counts, *, age: str = "infant", status: str = "unidentified") -> list[FinalCase]:
    return [
        _case(f"{status}-{group}-{said}-{number}", group, said, age, status)
        for (group, said), count in counts.items()
        for number in range(count)
    ]


def _case(name: str, group: str, said: str, age: str, status: str) -> FinalCase:
    answers = {
        "identified_status": Said("answered", frozenset({status})),
        "age_category": Said("unresolved") if said == "open" else Said("answered", frozenset({age})),
    }
    if group:
        answers["victim_ethnicity"] = Said("answered", frozenset({group}))
    if said not in ("", "open"):
        answers["youngest_age_alike_by_coders"] = Said("answered", frozenset({said}))
    if said == "apart_across":
        answers["youngest_age_by_coders"] = Said("answered", frozenset({"some"}))
    return FinalCase(name, answers)


def asked(*names: str) -> list[Definition]:
    return [one for one in DEFINITIONS if one.id in (names or ("GI-C", "age-undetermined", "age-agreement"))]


def told(
    known: Sequence[FinalCase], definitions: Sequence[Definition] = (), threshold: int = 10
) -> Indicator:
    found = indicator(definitions or asked(), known, threshold=threshold, coders=True)
    assert narrow(found.protected.rooms, threshold) == []
    refuse_if_open(found.protected)
    return found


def lines(found: Indicator) -> dict[str, Figure]:
    return {one.group: one for one in found.figures if one.definition.id == "age-agreement"}


APART: Counts = {
    ("a", "alike"): 60, ("a", "apart_on_one_side"): 20, ("a", "apart_across"): 20, ("a", ""): 30,
    ("b", "alike"): 30, ("b", "apart_on_one_side"): 30, ("b", "apart_across"): 20, ("b", "open"): 12,
    ("", "alike"): 15, ("", ""): 25,
}  # fmt: skip


def test_agreement_is_what_one_counts_by_hand() -> None:
    found = lines(told(cases(APART)))
    every, first, second = found[""], found["a"], found["b"]
    assert (first.numerator, first.denominator, first.value) == (60, 100, 0.6)
    assert (second.numerator, second.denominator, second.value) == (30, 80, 0.375)
    assert (every.numerator, every.denominator) == (105, 195)
    # Coded once, or without a final age.
    assert (first.not_counted, second.not_counted, every.not_counted) == (30, 12, 67)
    assert first.interval is not None
    assert first.interval.low < 0.6 < first.interval.high


def test_cases_outside_of_the_denominator_are_not_compared() -> None:
    known = [*cases(APART), *cases({("a", "alike"): 50}, status="identified")]
    assert lines(told(known))["a"].denominator == 100


def test_nothing_is_said_where_no_group_is_recorded_or_nobody_coded_twice() -> None:
    assert lines(told(cases({("", "alike"): 100, ("", "apart_across"): 40}))) == {}
    assert lines(told(cases({("a", ""): 100, ("b", ""): 40}))) == {}
    assert lines(indicator(asked(), cases(APART))) == {}


@pytest.mark.parametrize(
    "counts",
    [
        # Three differ, whom 63 less 60 would show.
        {("a", "alike"): 60, ("a", "apart_across"): 3, ("a", ""): 30, ("b", "alike"): 90},
        {("a", "alike"): 60, ("a", "apart_on_one_side"): 3, ("a", ""): 30, ("b", "alike"): 90},
        # Four were coded once: all with a final answer less those that were compared.
        {("a", "alike"): 60, ("a", "apart_across"): 20, ("a", ""): 4, ("b", "alike"): 90},
    ],
)
def test_a_small_count_withholds_the_group_and_no_figure(counts: Counts) -> None:
    found = told(cases(counts))
    assert (lines(found)["a"].value, lines(found)["a"].reason) == (None, WITHHELD_RANGE)
    assert lines(found)["a"].numerator is None
    alone = indicator(asked(), cases(counts))
    assert alone.protected.published.items() <= found.protected.published.items()


def test_a_range_and_the_agreement_do_not_show_who_differs_on_one_side() -> None:
    counts = {("a", "alike"): 60, ("a", "apart_across"): 20, ("a", "apart_on_one_side"): 4, ("a", ""): 30,
              ("b", "alike"): 50}  # fmt: skip
    found = told(cases(counts))
    ages = next(one for one in found.figures if one.definition.id == "GI-C" and one.part.startswith("prepub"))
    # 24 differ, and of the range 20: four were left.
    assert ages.coders is not None
    assert lines(found)[""].value is None


def test_groups_that_are_joined_are_compared_together() -> None:
    joined = with_joins(asked(), [Join("ethnicity", ("a", "b"))])
    found = lines(told(cases({**APART, ("c", "alike"): 40}), joined))
    assert set(found) >= {"", "a+b", "c"}
    assert (found["a+b"].numerator, found["a+b"].denominator) == (90, 180)


def test_it_stands_in_the_log_of_releases() -> None:
    kept = release("one", 7, "cases", told(cases(APART)).protected)
    assert ("youngest_age", "alike") in {code for cell in kept.published for code in cell}
    assert from_line(to_line(kept)) == kept


_SMALL = st.integers(0, 25)
_PLACES = list(product(("a", "b"), ("alike", "apart_on_one_side", "apart_across", "", "open")))


@settings(max_examples=20, deadline=None)
@given(st.lists(_SMALL, min_size=len(_PLACES), max_size=len(_PLACES)))
def test_whatever_is_said_is_true_and_no_small_cell_is_shown(counts: list[int]) -> None:
    by_place = dict(zip(_PLACES, counts, strict=True))
    # So many beside, that something can leave.
    known = [*cases(by_place), *cases({("", "alike"): 30}, status="identified")]
    found = told(known, threshold=5)
    plain = indicator(asked(), known, threshold=5)
    assert plain.protected.published.items() <= found.protected.published.items()
    for group, one in lines(found).items():
        of = [place for place in _PLACES if group in ("", place[0])]
        if one.numerator is not None:
            assert one.numerator == sum(by_place[place] for place in of if place[1] == "alike")
            assert one.denominator == sum(by_place[place] for place in of if place[1] not in ("", "open"))
            assert one.denominator >= 5 or one.denominator == 0
            assert one.denominator - one.numerator >= 5 or one.denominator == one.numerator
