"""Second coders and substitutes: never twice on a case, as level as can be."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.enriching import Enrichment, FirstCoding, second_codings
from reviewer.domain.errors import Refused
from reviewer.domain.planning import (
    Overlap,
    PlanCase,
    PlanRequest,
    Task,
    TaskKind,
    WorkPlan,
    pair_counts,
    planned,
)
from reviewer.domain.replacing import replaced
from reviewer.domain.spreading import OpenTask, spread

PEOPLE = ("a", "b", "c", "d")


def best_largest_load(tasks: list[OpenTask], loads: dict[str, int]) -> int:
    """By trying every division."""
    takers = [[one for one in PEOPLE if one not in task.others] for task in tasks]
    placed = [one for one in takers if one]
    return min(max(loads[one] + choice.count(one) for one in PEOPLE) for choice in product(*placed))


@given(
    st.lists(st.frozensets(st.sampled_from(PEOPLE)), max_size=5),
    st.fixed_dictionaries({one: st.integers(0, 3) for one in PEOPLE}),
    st.integers(0, 99),
)
def test_no_division_has_a_smaller_largest_load(
    others: list[frozenset[str]], loads: dict[str, int], seed: int
) -> None:
    tasks = [OpenTask(f"c{at}", one) for at, one in enumerate(others)]
    takers = spread(tasks, PEOPLE, loads=loads, seed=seed)
    assert all(takers[task.case_id] not in task.others for task in tasks if task.case_id in takers)
    assert {task.case_id for task in tasks} - set(takers) == {
        task.case_id for task in tasks if task.others == frozenset(PEOPLE)
    }
    got = max(loads[one] + list(takers.values()).count(one) for one in PEOPLE)
    assert got == best_largest_load(tasks, loads)


@pytest.mark.parametrize(
    ("others", "loads"),
    [
        (["b", "d"], {"a": 2, "b": 3, "c": 0, "d": 0}),
        (["cd", "bd"], {"a": 2, "b": 2, "c": 3, "d": 3}),
        (["bd", "c", "ab"], {"a": 2, "b": 1, "c": 1, "d": 1}),
    ],
    ids=["one step", "two steps", "three steps"],
)
def test_tasks_are_handed_on_along_chains(others: list[str], loads: dict[str, int]) -> None:
    """Given one after the other to the least loaded, each of these ends uneven."""
    tasks = [OpenTask(f"{at}", frozenset(one)) for at, one in enumerate(others)]
    takers = spread(tasks, PEOPLE, loads=loads, seed=1)
    after = {one: loads[one] + list(takers.values()).count(one) for one in PEOPLE}
    assert max(after.values()) == best_largest_load(tasks, loads)
    for task in tasks:
        able = set(PEOPLE) - task.others
        assert takers[task.case_id] in able
        assert all(after[one] >= after[takers[task.case_id]] - 1 for one in able)


@given(
    st.integers(2, 5),
    st.integers(4, 60),
    st.fractions(0, 1, max_denominator=10),
    st.integers(0, 10**6),
    st.data(),
)
def test_replacing_keeps_coders_and_levels_loads(
    coders: int, count: int, share: Fraction, seed: int, data: st.DataObject
) -> None:
    people = tuple(f"r{at}" for at in range(data.draw(st.integers(coders + 1, 7))))
    cases = [PlanCase(f"c{at}") for at in range(count)]
    plan = planned(cases, PlanRequest(people, seed, coders=coders, overlap=Overlap(share)))
    done = data.draw(st.integers(0, len(plan.queues[people[0]])))
    rest = plan.queues[people[0]][done:]
    coders_of = {
        case.case_id: frozenset(task.reviewer for task in plan.tasks() if task.case_id == case.case_id)
        for case in cases
    }
    loads = {name: len(plan.queues[name]) for name in people[1:]}
    outcome = replaced(
        rest, coders=coders_of, substitutes=people[1:], loads=loads, seed=seed, met=pair_counts(plan)
    )
    assert not outcome.unplaced
    assert [task.case_id for task in outcome.moved] == [task.case_id for task in rest]
    assert all(task.reviewer not in coders_of[task.case_id] for task in outcome.moved)
    after = {
        name: load + sum(task.reviewer == name for task in outcome.moved) for name, load in loads.items()
    }
    if share == 0:
        assert max(after.values()) - min(after.values()) <= 1
    for task in outcome.moved:
        able = set(people[1:]) - coders_of[task.case_id]
        assert all(after[one] >= after[task.reviewer] - 1 for one in able)


def test_pairs_decide_among_the_equally_loaded() -> None:
    task = Task("c1", "a", TaskKind.OVERLAP)
    outcome = replaced(
        [task],
        coders={"c1": frozenset("ab")},
        substitutes=("c", "d"),
        loads={},
        seed=1,
        met={("b", "c"): 3, ("b", "d"): 1},
    )
    assert [one.reviewer for one in outcome.moved] == ["d"]


def test_calibration_goes_to_whoever_lacks_it_and_what_fits_nobody_is_named() -> None:
    tasks = [
        Task("c1", "a", TaskKind.OVERLAP),
        Task("k1", "a", TaskKind.CALIBRATION),
        Task("c2", "a", TaskKind.SINGLE),
        Task("k2", "a", TaskKind.CALIBRATION),
    ]
    coders = {"c1": frozenset("abcd"), "c2": frozenset("a"), "k1": frozenset("ab"), "k2": frozenset("abcd")}
    outcome = replaced(tasks, coders=coders, substitutes=("b", "c", "d"), loads={}, seed=1)
    assert outcome.moved == (
        Task("k1", "c", TaskKind.CALIBRATION),
        Task("k1", "d", TaskKind.CALIBRATION),
        Task("c2", "b", TaskKind.SINGLE),
    )
    assert outcome.unplaced == ("c1",)


@pytest.mark.parametrize(
    ("reviewers", "substitutes"), [(("a", "b"), ("c",)), (("a", "a"), ("a", "c")), (("a", "a"), ())]
)
def test_replacements_that_make_no_sense_are_refused(
    reviewers: tuple[str, ...], substitutes: tuple[str, ...]
) -> None:
    tasks = [Task(f"c{at}", name, TaskKind.SINGLE) for at, name in enumerate(reviewers)]
    with pytest.raises(Refused):
        replaced(tasks, coders={}, substitutes=substitutes, loads={}, seed=1)


FIRST = st.lists(st.tuples(st.sampled_from(PEOPLE), st.booleans()), max_size=60)


@given(
    FIRST,
    st.fractions(0, 1, max_denominator=10),
    st.fractions(0, 1, max_denominator=10),
    st.integers(0, 10**6),
)
def test_weights_of_second_codings_speak_for_all_first_ones(
    first: list[tuple[str, bool]], flagged: Fraction, others: Fraction, seed: int
) -> None:
    codings = [FirstCoding(f"c{at}", name, flag) for at, (name, flag) in enumerate(first)]
    second = second_codings(codings, PEOPLE, Enrichment(flagged, others, seed))
    by_case = {one.case_id: one for one in codings}
    assert all(one.reviewer != by_case[one.case_id].reviewer for one in second)
    assert len({one.case_id for one in second}) == len(second)
    for flag, share in ((True, flagged), (False, others)):
        size = sum(one.flagged is flag for one in codings)
        chosen = [one for one in second if one.flagged is flag]
        assert (len(chosen) > 0) == (share > 0 and size > 0)
        assert sum(one.weight for one in chosen) == pytest.approx(size if chosen else 0)
        assert all(one.weight == pytest.approx(1 / one.probability) for one in chosen)
    # A task may not fit whoever has least, yet with four people each may go to three.
    counts = [sum(one.reviewer == name for one in second) for name in PEOPLE]
    alone = max(
        (sum(one.reviewer == name for one in first_of(second, by_case)) for name in PEOPLE), default=0
    )
    assert max(counts) - min(counts) <= max(1, alone - len(second) // 2)


def first_of(second: list, by_case: dict[str, FirstCoding]) -> list[FirstCoding]:  # type: ignore[type-arg]
    return [by_case[one.case_id] for one in second]


def test_a_second_coder_needs_a_second_reviewer() -> None:
    with pytest.raises(Refused, match="second reviewer"):
        second_codings([FirstCoding("c", "a", True)], ["a"], Enrichment(Fraction(1), Fraction(1), 1))
    with pytest.raises(Refused, match="between 0 and 1"):
        Enrichment(Fraction(2), Fraction(0), 1)


def test_an_empty_plan_has_no_tasks() -> None:
    plan = planned([], PlanRequest(("a", "b"), 1))
    assert plan == WorkPlan(plan.request, {"a": (), "b": ()})
