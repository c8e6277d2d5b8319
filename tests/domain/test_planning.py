"""Assignment plans: what every plan keeps, whatever is asked."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import Refused
from reviewer.domain.planning import (
    Load,
    Overlap,
    PlanCase,
    PlanRequest,
    TaskKind,
    in_rounds,
    loads,
    pair_counts,
    planned,
)


def cases_of(count: int, *, strata: int = 3, hints: int = 4) -> list[PlanCase]:
    return [PlanCase(f"c{at:03}", f"s{at % strata}", f"h{at % hints}") for at in range(count)]


@st.composite
def requests(draw: st.DrawFn) -> tuple[list[PlanCase], PlanRequest]:
    people = draw(st.integers(1, 9))
    cases = cases_of(draw(st.integers(0, 120)), strata=draw(st.integers(1, 4)))
    share = draw(st.fractions(0, 1, max_denominator=20))
    count = draw(st.none() | st.integers(0, len(cases)))
    request = PlanRequest(
        reviewers=tuple(f"r{at}" for at in range(people)),
        seed=draw(st.integers(0, 10**6)),
        coders=draw(st.integers(1, people)),
        overlap=Overlap(share, count),
        calibration=tuple(f"k{at}" for at in range(draw(st.integers(0, 5)))),
    )
    return cases, request


@given(requests())
def test_every_case_has_its_coders_and_nobody_has_a_case_twice(
    asked: tuple[list[PlanCase], PlanRequest],
) -> None:
    cases, request = asked
    plan = planned(cases, request)
    tasks = list(plan.tasks())
    assert len({(task.case_id, task.reviewer) for task in tasks}) == len(tasks)
    coders = Counter(task.case_id for task in tasks)
    wanted = request.overlap.of(len(cases)) if request.coders > 1 else 0
    by_kind = {kind: {task.case_id for task in tasks if task.kind is kind} for kind in TaskKind}
    assert len(by_kind[TaskKind.OVERLAP]) == wanted
    assert all(coders[case_id] == request.coders for case_id in by_kind[TaskKind.OVERLAP])
    assert all(coders[case_id] == 1 for case_id in by_kind[TaskKind.SINGLE])
    assert by_kind[TaskKind.OVERLAP] | by_kind[TaskKind.SINGLE] == {case.case_id for case in cases}
    assert by_kind[TaskKind.CALIBRATION] == set(request.calibration)
    assert all(coders[case_id] == len(request.reviewers) for case_id in request.calibration)


@given(requests())
def test_loads_differ_by_one_at_most(asked: tuple[list[PlanCase], PlanRequest]) -> None:
    cases, request = asked
    totals = [one.total for one in loads(planned(cases, request))]
    assert max(totals) - min(totals) <= 1
    overlaps = [one.overlap for one in loads(planned(cases, request))]
    assert max(overlaps) - min(overlaps) <= 1


@given(requests())
def test_pairs_share_equally_many_cases(asked: tuple[list[PlanCase], PlanRequest]) -> None:
    cases, request = asked
    counts = pair_counts(planned(cases, request)).values()
    people, coders = len(request.reviewers), request.coders
    bound = 1 if coders == 2 else 4
    assert max(counts, default=0) - min(counts, default=0) <= bound
    assert sum(counts) == (coders * (coders - 1) // 2) * (request.overlap.of(len(cases)) if coders > 1 else 0)
    assert len(counts) == people * (people - 1) // 2


@given(requests())
def test_each_stratum_has_its_share_of_the_overlap(asked: tuple[list[PlanCase], PlanRequest]) -> None:
    cases, request = asked
    strata = {case.case_id: case.stratum for case in cases}
    overlap = {task.case_id for task in planned(cases, request).tasks() if task.kind is TaskKind.OVERLAP}
    for stratum in set(strata.values()):
        size = sum(one == stratum for one in strata.values())
        got = sum(strata[case_id] == stratum for case_id in overlap)
        assert abs(got - len(overlap) * size / len(cases)) < 1


@given(requests())
def test_within_a_stratum_nobody_is_far_from_the_others(asked: tuple[list[PlanCase], PlanRequest]) -> None:
    cases, request = asked
    strata = {case.case_id: case.stratum for case in cases}
    plan = planned(cases, request)
    for stratum in set(strata.values()):
        counts = [
            sum(strata.get(task.case_id) == stratum for task in queue) for queue in plan.queues.values()
        ]
        assert max(counts) - min(counts) <= 4


@given(requests())
def test_a_plan_follows_from_its_request_alone(asked: tuple[list[PlanCase], PlanRequest]) -> None:
    cases, request = asked
    plan = planned(cases, request)
    assert planned(list(reversed(cases)), request) == plan


def test_another_seed_gives_another_plan() -> None:
    cases = cases_of(40)
    first, second = (planned(cases, PlanRequest(("a", "b", "c"), seed)) for seed in (1, 2))
    assert first.queues != second.queues


def test_the_study_of_eight_hundred_series() -> None:
    """2 coders on 20 % of 800 cases among five reviewers: 960 tasks, 192 for each, 16 cases for each pair."""
    plan = planned(cases_of(800), PlanRequest(tuple("abcde"), 7, overlap=Overlap(Fraction("0.2"))))
    assert loads(plan) == [Load(name, 128, 64, 0) for name in "abcde"]
    assert set(pair_counts(plan).values()) == {16}


@given(requests())
def test_hints_are_spread_through_a_queue(asked: tuple[list[PlanCase], PlanRequest]) -> None:
    """In any first part of a queue each hint has its share, to within one case of the even spread."""
    cases, request = asked
    hints = {case.case_id: case.hint for case in cases}
    for queue in planned(cases, request).queues.values():
        kinds = [hints.get(task.case_id, "calibration") for task in queue]
        for kind in set(kinds):
            places = [at for at, one in enumerate(kinds) if one == kind]
            for turn, place in enumerate(places):
                # One of n in each n-th of the queue: bounded by the places that other kinds may take.
                assert abs(place - (turn + 0.5) * len(kinds) / len(places)) <= len(kinds) / len(places) + len(
                    set(kinds)
                )


@pytest.mark.parametrize(
    ("share", "cases", "expected"),
    [("0.2", 800, 160), ("0.25", 10, 3), ("0", 5, 0), ("1", 7, 7), ("1/3", 10, 3), ("0.15", 10, 2)],
)
def test_a_share_is_rounded_to_the_nearest_case(share: str, cases: int, expected: int) -> None:
    assert Overlap(Fraction(share)).of(cases) == expected


@pytest.mark.parametrize(
    "request_",
    [
        PlanRequest((), 1),
        PlanRequest(("a",), 1),
        PlanRequest(("a", "a"), 1),
        PlanRequest(("a", "b"), 1, coders=3),
        PlanRequest(("a", "b"), 1, coders=0),
        PlanRequest(("a", "b"), 1, overlap=Overlap(Fraction(3, 2))),
        PlanRequest(("a", "b"), 1, overlap=Overlap(count=11)),
        PlanRequest(("a", "b"), 1, overlap=Overlap(count=-1)),
        PlanRequest(("a", "b"), 1, round=0),
        PlanRequest(("a", "b"), 1, calibration=("c001",)),
        PlanRequest(tuple(f"r{at}" for at in range(201)), 1),
    ],
)
def test_requests_that_cannot_be_met_are_refused(request_: PlanRequest) -> None:
    with pytest.raises(Refused):
        planned(cases_of(10), request_)


@given(st.integers(0, 60), st.integers(1, 7), st.integers(0, 999), st.integers(1, 4))
def test_rounds_divide_every_stratum_evenly(count: int, rounds: int, seed: int, strata: int) -> None:
    cases = cases_of(count, strata=strata)
    if rounds > max(count, 1):
        with pytest.raises(Refused):
            in_rounds(cases, rounds, seed=seed)
        return
    divided = in_rounds(cases, rounds, seed=seed)
    assert sorted(case.case_id for one in divided for case in one) == [case.case_id for case in cases]
    for stratum in (None, *{case.stratum for case in cases}):
        counts = [sum(stratum in {None, case.stratum} for case in one) for one in divided]
        assert max(counts) - min(counts) <= 1
