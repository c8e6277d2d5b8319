"""Tests of margins: the cases in which other programs drop too much or divide by zero."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.agreement import margins
from reviewer.agreement.result import Defined, Undefined, value_of

TABLES = st.integers(2, 4).flatmap(
    lambda q: st.lists(st.lists(st.integers(0, 12), min_size=q, max_size=q), min_size=q, max_size=q)
)


@given(TABLES)
def test_a_category_that_is_never_confused_changes_nothing(rows: list[list[int]]) -> None:
    table = np.array(rows)
    larger = np.zeros((len(rows) + 1, len(rows) + 1), dtype=np.int64)
    larger[:-1, :-1] = table
    if table.sum():
        first, second = margins.stuart_maxwell(table), margins.stuart_maxwell(larger)
        assert value_of(second) == pytest.approx(value_of(first), abs=1e-9)
        assert first.df == second.df


@given(TABLES)
def test_turning_the_raters_round_changes_nothing(rows: list[list[int]]) -> None:
    table = np.array(rows)
    for test in (margins.stuart_maxwell, margins.bhapkar, margins.bowker):
        first, second = test(table), test(table.T.copy())
        assert first.is_defined == second.is_defined
        if isinstance(first, Defined):
            assert value_of(second) == pytest.approx(first.value, rel=1e-6, abs=1e-9)


@given(st.lists(st.lists(st.integers(0, 5), min_size=9, max_size=9), max_size=6))
def test_many_tables_together_give_what_each_gives_alone(cells: list[list[int]]) -> None:
    tables = [np.array(one).reshape(3, 3) for one in cells]
    for table, found in zip(tables, margins.stuart_maxwell_all(tables), strict=True):
        alone = margins.stuart_maxwell(table)
        assert found.is_defined == alone.is_defined
        assert value_of(found) == (None if value_of(alone) is None else pytest.approx(value_of(alone)))
        assert (found.df, found.n) == (alone.df, alone.n)


def test_one_category_cannot_be_used_more_often_by_one_than_by_the_other() -> None:
    assert value_of(margins.stuart_maxwell_all([np.array([[4]])])[0]) == 0


def test_groups_that_are_never_confused_with_each_other_add_up() -> None:
    # Zwick's table: S is singular, so solving it as one whole fails.
    table = np.array([[20, 0, 0, 5], [0, 10, 12, 0], [0, 18, 10, 0], [9, 0, 0, 20]])
    found = margins.stuart_maxwell(table)
    outer, inner = np.array([[20, 5], [9, 20]]), np.array([[10, 12], [18, 10]])
    parts = [value_of(margins.mcnemar(part)) or 0 for part in (outer, inner)]
    assert value_of(found) == pytest.approx(sum(parts))
    assert found.df == 2


def test_bhapkar_has_no_value_where_everything_moved_the_same_way() -> None:
    found = margins.bhapkar(np.array([[0, 7], [0, 0]]))
    assert isinstance(found, Undefined)
    three = margins.bhapkar(np.array([[0, 3, 0], [0, 0, 3], [0, 0, 0]]))
    assert isinstance(three, Undefined)
    nearly = margins.bhapkar(np.array([[1, 10**6], [0, 0]]))
    assert isinstance(nearly, Defined)
    assert nearly.value == pytest.approx(10**6 * (10**6 + 1), rel=1e-6)


def test_nobody_disagrees() -> None:
    table = np.array([[4, 0], [0, 9]])
    for test in (margins.stuart_maxwell, margins.bhapkar, margins.bowker, margins.mcnemar):
        found = test(table)
        assert value_of(found) == 0
        assert found.df == 0
        assert "p" not in found.details
    assert value_of(margins.mcnemar_corrected(table)) == 0
    assert isinstance(margins.mcnemar_exact(table), Undefined)


def test_nothing_was_coded_by_both() -> None:
    table = np.zeros((2, 2), dtype=np.int64)
    tests = (margins.stuart_maxwell, margins.bhapkar, margins.bowker, margins.mcnemar)
    for test in (*tests, margins.mcnemar_corrected, margins.mcnemar_exact):
        assert isinstance(test(table), Undefined)


def test_the_corrected_statistic_is_clipped_where_statsmodels_is_not() -> None:
    assert value_of(margins.mcnemar_corrected(np.array([[5, 4], [4, 5]]))) == 0
    found = margins.mcnemar_exact(np.array([[5, 4], [4, 5]]))
    assert value_of(found) == 1
    assert found.details["midp"] == pytest.approx(1 - 70 / 256)


def test_mcnemar_wants_two_categories() -> None:
    with pytest.raises(ValueError, match="2 x 2"):
        margins.mcnemar(np.zeros((3, 3), dtype=np.int64))


def test_holm_steps_down_and_keeps_the_order_given() -> None:
    assert margins.holm([0.04, None, 0.01, 0.03]) == [pytest.approx(0.06), None, pytest.approx(0.03), 0.06]
    assert margins.holm([0.9, 0.8]) == [1.0, 1.0]
    assert margins.holm([]) == []
