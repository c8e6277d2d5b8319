"""The range between coders: worked out by hand, and withheld where it would tell too much."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.indicator.answers import FinalCase, Said
from reviewer.indicator.between_coders import (
    ALL,
    NOBODY,
    SOME,
    CodersRange,
    codes_of,
    cuts,
    ranged,
)
from reviewer.indicator.definitions import DEFINITIONS, Definition
from reviewer.indicator.disclosure.attack import narrow
from reviewer.indicator.disclosure.protecting import refuse_if_open
from reviewer.indicator.disclosure.releases import from_line, release, to_line
from reviewer.indicator.figures import Figure, Indicator, indicator
from reviewer.indicator.ranges import WITHHELD_RANGE

YES, NO = "assault", "posing"
Counts = Mapping[tuple[str, str], int]


def chosen(*names: str) -> list[Definition]:
    return [one for one in DEFINITIONS if one.id in names]


def cases(counts: Counts, *, status: str = "unidentified") -> list[FinalCase]:
    """So many cases of that status have each final severity, of which their coders say so."""
    return [
        FinalCase(
            f"{status}-{severity}-{said}-{number}",
            {
                "identified_status": Said("answered", frozenset({status})),
                "severity": Said("answered", frozenset({severity})),
                "severity_by_coders": Said("answered", frozenset({said})) if said else Said("not_reached"),
            },
        )
        for (severity, said), count in counts.items()
        for number in range(count)
    ]


def whole(told: Indicator, name: str) -> Figure:
    return next(one for one in told.figures if one.definition.id == name and not one.by)


def told(known: Sequence[FinalCase], *names: str, threshold: int = 10) -> Indicator:
    found = indicator(chosen(*names), known, threshold=threshold, coders=True)
    assert narrow(found.protected.rooms, threshold) == []
    refuse_if_open(found.protected)
    return found


APART: Counts = {(YES, ALL): 45, (YES, SOME): 15, (NO, SOME): 12, (NO, NOBODY): 28}


def test_all_and_any_are_what_one_counts_by_hand() -> None:
    shown = whole(told(cases(APART), "GI-B"), "GI-B")
    # 45 of 100 all coders see so, 45 + 15 + 12 one at least; 60 are settled so.
    assert (shown.numerator, shown.denominator) == (60, 100)
    assert shown.coders == CodersRange(by_all=45, by_any=72)
    assert shown.coders_reason == ""


def test_where_nothing_is_said_of_the_coders_they_say_what_is_settled() -> None:
    plain = {(YES, ""): 45, (YES, SOME): 15, (NO, SOME): 12, (NO, ""): 28}
    assert whole(told(cases(plain), "GI-B"), "GI-B").coders == CodersRange(45, 72)


def test_a_settled_share_may_lie_outside_of_the_range() -> None:
    overruled = {(YES, NOBODY): 30, (YES, ALL): 20, (NO, NOBODY): 50}
    shown = whole(told(cases(overruled), "GI-B"), "GI-B")
    assert shown.coders == CodersRange(by_all=20, by_any=20)
    assert shown.numerator == 50


def test_the_range_is_of_the_cases_of_the_denominator_alone() -> None:
    known = [*cases(APART), *cases({(YES, SOME): 40, (NO, NOBODY): 40}, status="identified")]
    assert whole(told(known, "GI-B"), "GI-B").coders == CodersRange(45, 72)


def test_coders_who_never_differ_leave_no_width() -> None:
    alike = {(YES, ALL): 45, (NO, NOBODY): 55}
    assert whole(told(cases(alike), "GI-B"), "GI-B").coders == CodersRange(45, 45)


@pytest.mark.parametrize(
    "counts",
    [
        {(YES, ALL): 45, (YES, SOME): 5, (NO, SOME): 3, (NO, NOBODY): 47},
        # 20 cases differ, but 60 settled less 56 of all coders shows four of them.
        {(YES, ALL): 56, (YES, SOME): 4, (NO, SOME): 16, (NO, NOBODY): 24},
        # Any coder less settled shows three.
        {(YES, ALL): 40, (YES, SOME): 20, (NO, SOME): 3, (NO, NOBODY): 37},
        # Six of whom nobody says so: all cases less any coder.
        {(YES, ALL): 40, (YES, SOME): 20, (NO, SOME): 34, (NO, NOBODY): 6},
        {(YES, ALL): 4, (YES, SOME): 56, (NO, SOME): 20, (NO, NOBODY): 20},
    ],
)
def test_a_small_count_of_disputed_cases_withholds_the_range_and_no_figure(counts: Counts) -> None:
    found = told(cases(counts), "GI-B")
    shown = whole(found, "GI-B")
    assert (shown.coders, shown.coders_reason) == (None, WITHHELD_RANGE)
    assert (shown.numerator, shown.denominator) == (counts[YES, ALL] + counts[YES, SOME], 100)
    assert found.protected.published == indicator(chosen("GI-B"), cases(counts)).protected.published


def test_the_difference_of_two_ranges_is_protected_too() -> None:
    rest = {(YES, ALL): 30, (YES, SOME): 3, (NO, NOBODY): 40}
    found = told([*cases(APART), *cases(rest, status="identified")], "severity-all", "GI-B")
    # Of all series 75 less 45 of those with unidentified victims would show that three others differ.
    assert whole(found, "severity-all").coders == CodersRange(75, 105)
    assert whole(found, "GI-B").coders is None
    rest = {(YES, ALL): 30, (YES, SOME): 13, (NO, NOBODY): 40}
    found = told([*cases(APART), *cases(rest, status="identified")], "severity-all", "GI-B")
    assert whole(found, "severity-all").coders == CodersRange(75, 115)
    assert whole(found, "GI-B").coders == CodersRange(45, 72)


def test_no_range_is_said_of_what_is_hidden_or_of_groups() -> None:
    found = told([*cases({(YES, ALL): 100, (NO, NOBODY): 4})], "GI-B")
    shown = whole(found, "GI-B")
    assert shown.value is None
    assert shown.coders is None
    assert shown.coders_reason
    assert all(one.coders is None and not one.coders_reason for one in found.figures if one.by)


def test_what_is_said_of_coders_is_in_the_log_of_releases() -> None:
    found = told(cases(APART), "GI-B").protected
    kept = release("one", 7, "cases", found)
    named = {name for cell in kept.published for name, _ in cell}
    assert "severity_by_coders" in named
    assert from_line(to_line(kept)) == kept
    assert len(kept.hidden) == len(found.primary | found.secondary)


_SMALL = st.integers(0, 25)


@settings(max_examples=60, deadline=None)
@given(st.tuples(_SMALL, _SMALL, _SMALL, _SMALL, st.sampled_from([0, 0, 3, 12])))
def test_what_a_reader_subtracts_is_never_small(numbers: tuple[int, int, int, int, int]) -> None:
    yes_all, yes_some, no_some, no_nobody, overruled = numbers
    counts = {
        (YES, ALL): yes_all + 12, (YES, SOME): yes_some, (NO, SOME): no_some, (NO, NOBODY): no_nobody + 12,
        (NO, ALL): overruled,
    }  # fmt: skip
    shown = whole(told(cases(counts), "GI-B"), "GI-B")
    if shown.coders is None:
        return
    assert shown.numerator is not None
    assert shown.denominator is not None
    by_all, by_any = shown.coders.by_all, shown.coders.by_any
    assert (by_all, by_any) == (yes_all + 12 + overruled, yes_all + 12 + yes_some + no_some + overruled)
    worked_out = [by_all, by_any, by_any - by_all, shown.denominator - by_any]
    if not overruled:
        worked_out += [shown.numerator - by_all, by_any - shown.numerator]
    assert all(count == 0 or count >= 10 for count in worked_out)


def test_one_part_of_each_variable_has_a_range() -> None:
    found = list(cuts(DEFINITIONS))
    assert len(found) == len({axis.variable for _, axis, _ in found}) == 10
    for one in ranged(DEFINITIONS):
        assert one.ranged in one.parts
        assert set(codes_of(one.axis, one.ranged)) <= set(one.axis.known)
