"""Packed answers become the ratings that one would write down by hand, whatever their order and number."""

from __future__ import annotations

from array import array
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.agreement import sets, units
from reviewer.agreement.behind import disagreed, in_cell, mean_distances, mean_set_distances, worst_of_all
from reviewer.agreement.coded import Codings, read_codings
from reviewer.agreement.drift import run_length
from reviewer.agreement.gathering import Answers, Packing, Question
from reviewer.agreement.parts import NO_PART, by_label, by_month
from reviewer.agreement.watching import design_for, thinned, watch

PACKING = Packing(variable_bits=4, code_bits=8)
SINGLE = Question(3, (10, 11, 12))
FLAGS = Question(5, tuple(range(20, 20 + 70)), is_set=True)
NAMES = tuple(f"flag-{number}" for number in range(70))


class Given(NamedTuple):
    """One coding: its key, unit and rater; a code (0-2) or state (-1 none to -3 not reached, None blank);
    and a set of flags, or None.
    """

    key: int
    unit: int
    rater: int
    at: int
    single: int | None
    flags: frozenset[int] | None


def packed(coding: int, variable: int, code: int) -> int:
    return coding << (PACKING.variable_bits + PACKING.code_bits) | variable << PACKING.code_bits | code


def codings_of(rows: list[Given]) -> Codings:
    return read_codings(
        keys=array("q", [row.key for row in rows]),
        units=array("q", [row.unit for row in rows]),
        raters=array("q", [row.rater for row in rows]),
        times=array("q", [row.at for row in rows]),
        name=lambda key: f"r{key}",
    )


def numbers_of(row: Given) -> list[int]:
    found = []
    if row.single is not None:
        found.append(packed(row.key, 3, 10 + row.single if row.single >= 0 else -row.single))
    if row.flags is not None:
        found += [packed(row.key, 5, 20 + flag) for flag in sorted(row.flags)] or [packed(row.key, 5, 1)]
    found.append(packed(row.key, 7, 200))  # of a variable that nobody asks for
    return found


def answers_of(rows: list[Given], *, chunk: int = 5) -> Answers:
    numbers = [number for row in rows for number in numbers_of(row)]
    numbers.append(packed(10_000, 3, 10))  # of a coding that was left out
    chunks = [array("q", numbers[start : start + chunk]) for start in range(0, len(numbers), chunk)]
    answers = Answers(codings_of(rows), [SINGLE, FLAGS], PACKING)
    for one in chunks:
        answers.add(one)
    return answers


@st.composite
def projects(draw: st.DrawFn) -> list[Given]:
    pairs = draw(
        st.lists(st.tuples(st.integers(1, 8), st.integers(1, 4)), unique=True, min_size=1, max_size=20)
    )
    single = st.one_of(st.none(), st.integers(-3, 2))
    flags = st.one_of(st.none(), st.frozensets(st.integers(0, 69), max_size=3))
    return [
        Given(key * 3, unit, rater, key * 7 % 5, draw(single), draw(flags))
        for key, (unit, rater) in enumerate(pairs, 1)
    ]


@settings(max_examples=40)
@given(projects())
def test_ratings_are_those_written_by_hand(rows: list[Given]) -> None:
    answers = answers_of(rows)
    ids, raters = sorted({row.unit for row in rows}), sorted({row.rater for row in rows})
    cells = {(row.unit, row.rater): row for row in rows}

    def single(unit: int, rater: int) -> str | None:
        row = cells.get((unit, rater))
        return "abc"[row.single] if row and row.single is not None and row.single >= 0 else None

    expected = units.from_rows([[single(unit, rater) for rater in raters] for unit in ids], "abc")
    found = answers.ratings(0, "abc", (0, 1, 2))
    assert np.array_equal(found.codes, expected.codes)
    assert found.raters == tuple(f"r{rater}" for rater in raters)

    def flags(unit: int, rater: int) -> frozenset[str] | None:
        row = cells.get((unit, rater))
        return None if row is None or row.flags is None else frozenset(NAMES[flag] for flag in row.flags)

    by_hand = sets.from_rows([[flags(unit, rater) for rater in raters] for unit in ids], NAMES)
    gathered_sets = answers.sets(1, NAMES, range(70))
    for rater in range(len(raters)):
        for unit in range(len(ids)):
            one, other = by_hand.codes[rater, unit], gathered_sets.codes[rater, unit]
            assert (one == sets.NOT_CODED) == (other == sets.NOT_CODED)
            if one != sets.NOT_CODED:
                assert np.array_equal(by_hand.members[one], gathered_sets.members[other])
    for flag in (0, 63, 64, 69):
        expected_flag = sets.flag_ratings(by_hand, flag)
        assert np.array_equal(answers.flag(1, flag, ("absent", "present")).codes, expected_flag.codes)


@settings(max_examples=25)
@given(projects())
def test_states_uses_and_single_answers_are_counted(rows: list[Given]) -> None:
    answers = answers_of(rows)
    states = answers.states(0)
    given = [row.single for row in rows]
    assert states.blank == given.count(None)
    assert (states.none, states.does_not_apply, states.not_reached) == tuple(
        given.count(-n) for n in (1, 2, 3)
    )
    assert answers.uses(0, 3) == [given.count(code) for code in range(3)]
    chosen = [row.flags or frozenset() for row in rows]
    assert answers.uses(1, 70) == [sum(flag in one for one in chosen) for flag in range(70)]
    for place, row in enumerate(rows):
        assert set(answers.answer(1, place)[1]) == set(row.flags or ())


@settings(max_examples=25)
@given(projects())
def test_turns_are_the_order_of_time(rows: list[Given]) -> None:
    answers = answers_of(rows)
    who = answers.codings
    turns = answers.by_turn(answers.ratings(0, "abc", (0, 1, 2)))
    for unit, key in enumerate(who.unit_keys.tolist()):
        ordered = sorted((row for row in rows if row.unit == key), key=lambda row: (row.at, row.key))
        expected = [row.single if row.single is not None and row.single >= 0 else 3 for row in ordered]
        assert turns.codes[: len(ordered), unit].tolist() == expected
        assert [int(who.keys[place]) for place in who.of_unit(unit)] == [row.key for row in ordered]
        assert who.ready[unit] == ordered[-1].at


def test_typed_values_come_later_and_only_for_known_codings() -> None:
    rows = [Given(1, 1, 1, 0, None, None), Given(2, 1, 2, 1, None, None)]
    answers = answers_of(rows)
    answers.type_in(0, array("q", [2, 1, 9]), array("H", [1, 0, 0]))
    assert answers.ratings(0, ("7", "8"), (1, 0)).codes.tolist() == [[1], [0]]


def test_no_coding_at_all_is_an_empty_table() -> None:
    answers = answers_of([])
    assert answers.codings.units == answers.codings.count == 0
    assert answers.states(0).blank == 0


def test_a_cell_is_met_in_the_order_of_time() -> None:
    turns = units.from_rows([["a", "b", None], ["b", "a", None], ["a", None, "b"], ["b", "b", "a"]], "ab")
    assert in_cell(turns, 0, 1).tolist() == [0, 2]
    assert in_cell(turns, 1, 0).tolist() == [1, 3]
    assert in_cell(turns, 1, 1).tolist() == [3]


def test_distances_are_means_over_pairs() -> None:
    turns = units.from_rows([["a", "b", "c"], ["a", "a", None], ["a", None, None]], "abc")
    table = [[0, 0.5, 1], [0.5, 0, 0.5], [1, 0.5, 0]]
    found = mean_distances(turns, table)
    assert found[:2].tolist() == [pytest.approx(2 / 3), 0.0]
    assert np.isnan(found[2])
    assert disagreed(np.arange(3), found).tolist() == [0]
    rated = sets.from_rows([[{"x"}, {"x", "y"}], [set(), set()], [set(), {"y"}], [None, {"x"}]], "xy")
    apart = mean_set_distances(rated)
    assert apart[:3].tolist() == [0.5, 0.0, 1.0]
    assert np.isnan(apart[3])
    assert worst_of_all([found, apart]) == [(1, 2), (0, 0), (1, 0)]


def test_months_and_labels_divide_units() -> None:
    march, april = 1_772_500_000_000_000, 1_775_500_000_000_000
    rows = [Given(1, 5, 1, march, 0, None), Given(2, 7, 1, april, 0, None), Given(3, 9, 1, april, 0, None)]
    codings = codings_of(rows)
    months = by_month(codings)
    assert (months.names, months.part.tolist()) == (("2026-03", "2026-04"), [0, 1, 1])
    labels = by_label(codings, array("q", [1, 5, 9]), array("q", [0, 2, 1]), ["unused", "b", "c"])
    assert (labels.names, labels.part.tolist()) == (("b", "c"), [1, NO_PART, 0])
    assert labels.others(0).tolist() == [0]
    assert months.largest(1).names == ("2026-04",)
    assert months.largest(1).part.tolist() == [NO_PART, 0, 0]


def test_a_reviewer_misses_what_most_others_say() -> None:
    said = {1: [0, 0, 1], 2: [0, 1, 1], 3: [2, 2, 2]}
    rows = [
        Given(unit * 10 + rater, unit, rater, unit, codes[rater], None)
        for unit, codes in said.items()
        for rater in range(3)
    ]
    codings = codings_of(rows)
    watched = watch(codings, np.array([row.single for row in rows], dtype=np.int64), 3)
    assert [one.missed.tolist() for one in watched] == [
        [False, True, False],
        [False, False, False],
        [True, False, False],
    ]


@pytest.mark.parametrize("rate", [0.0, 0.05, 0.2, 0.5, 0.9])
def test_a_chart_alarms_late_without_reason_and_soon_with_one(rate: float) -> None:
    design, false_alarm, true_alarm = design_for(rate)
    assert false_alarm >= 500 > 5 * true_alarm
    assert false_alarm == pytest.approx(run_length(design, design.usual), rel=0.1)


def test_thinning_keeps_signals_tops_and_the_end() -> None:
    level = np.arange(1000, dtype=np.float64) % 97
    kept = thinned(level, (5, 777), 50)
    assert {5, 777, 999} <= set(kept)
    assert len(kept) <= 53
    assert max(level[kept]) == level.max()
    assert thinned(level[:10], (), 50) == list(range(10))


def test_two_parts_share_a_unit_where_it_counts_in_both() -> None:
    def part(*units: int) -> Codings:
        return codings_of([Given(key, unit, key, key, 0, None) for key, unit in enumerate(units)])

    assert not part(1, 1, 2).twice_in(part(2, 3, 3))  # unit 2 has one coding in each
    assert not part(1, 1).twice_in(part(1, 2, 2))
    assert part(1, 1, 2).twice_in(part(1, 1, 3))
