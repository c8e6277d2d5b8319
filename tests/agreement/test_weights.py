"""Weights and distances of one's own, and inputs that are none."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.agreement import weights
from reviewer.agreement.alpha import alpha, custom_distance
from reviewer.agreement.distances import Level, distance
from reviewer.agreement.kappa import conger, fleiss
from reviewer.agreement.observed import observe
from reviewer.agreement.result import Defined, Undefined, value_of
from reviewer.agreement.sets import SetRatings
from reviewer.agreement.sets import from_rows as sets_from_rows
from reviewer.agreement.tally import Tally
from reviewer.agreement.units import from_codes, from_rows, from_table
from tests.agreement.drawn import Drawn, drawn

LEVELS: tuple[Level, ...] = ("nominal", "interval", "ratio")


@given(st.lists(st.integers(-5, 5), min_size=2, max_size=6, unique=True))
def test_weights_are_one_on_the_diagonal_and_nowhere_else(scores: list[int]) -> None:
    values = np.array(sorted(scores), dtype=np.float64)
    for made in (weights.linear(values), weights.quadratic(values), weights.ordinal(len(values))):
        assert (np.diagonal(made.matrix) == 1).all()
        assert made.strict
        assert made.matrix.min() == pytest.approx(0)
        assert (made.matrix == made.matrix.T).all()


@pytest.mark.parametrize("level", LEVELS)
@given(case=drawn())
def test_a_distance_of_ones_own_may_be_one_of_krippendorffs(level: Level, case: Drawn) -> None:
    scores = case.ratings.scores
    known = alpha(case.tally.patterns, distance(level, scores))
    differences, sums = scores[:, None] - scores[None, :], scores[:, None] + scores[None, :]
    table = {
        "nominal": (differences != 0).astype(np.float64),
        "interval": differences**2,
        "ratio": np.where(sums == 0, 0, differences / np.where(sums == 0, 1, sums)) ** 2,
    }[level]
    own = alpha(case.tally.patterns, custom_distance(table))
    assert known.is_defined == own.is_defined
    if isinstance(known, Defined):
        assert value_of(own) == pytest.approx(known.value, abs=1e-9)


def test_the_scale_of_disagreements_is_of_no_account() -> None:
    costs = np.array([[0, 1, 3], [1, 0, 6], [3, 6, 0]])
    assert (weights.from_disagreement(costs).matrix == weights.from_disagreement(costs * 7).matrix).all()
    assert (weights.from_disagreement(np.zeros((2, 2))).matrix == 1).all()


def test_raters_who_only_use_categories_that_count_as_one_cannot_be_corrected() -> None:
    merged = weights.from_disagreement([[0, 0, 1], [0, 0, 1], [1, 1, 0]])
    assert not merged.strict
    tally = Tally(from_rows([[1, 2, 1], [2, 2, 1], [1, 1, 1]], [1, 2, 3]))
    seen = observe(tally.patterns, merged)
    assert isinstance(fleiss(seen), Undefined)
    assert isinstance(conger(tally, seen), Undefined)
    varied = Tally(from_rows([[1, 2, 1], [3, 2, 1], [1, 1, 1]], [1, 2, 3]))
    seen = observe(varied.patterns, merged)
    assert isinstance(fleiss(seen), Defined)
    assert isinstance(conger(varied, seen), Defined)


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ([[0, 1]], "square"),
        ([[0, -1], [1, 0]], "not negative"),
        ([[1, 1], [1, 0]], "0 on the diagonal"),
        ([[0, np.inf], [1, 0]], "finite"),
    ],
)
def test_tables_that_are_no_disagreements_are_refused(table: list[list[float]], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        weights.from_disagreement(table)


@pytest.mark.parametrize("table", [[[0, 1]], [[0, 1], [2, 0]]])
def test_a_distance_is_symmetric(table: list[list[float]]) -> None:
    with pytest.raises(ValueError, match="symmetric"):
        custom_distance(np.array(table))
    with pytest.raises(ValueError, match="not negative"):
        custom_distance(np.array([[0.0, -1.0], [-1.0, 0.0]]))


def test_lists_and_tables_that_are_no_ratings_are_refused() -> None:
    with pytest.raises(ValueError, match="unit 1 has 1 ratings"):
        from_rows([[1, 2], [1]], [1, 2])
    with pytest.raises(ValueError, match="not among the declared"):
        from_rows([[1, 3]], [1, 2])
    with pytest.raises(ValueError, match="one row and one column"):
        from_table([[1, 2]], [1, 2])
    with pytest.raises(ValueError, match="no name twice"):
        from_codes([[0], [0]], ("a", "b"), raters=("x", "x"))
    with pytest.raises(ValueError, match="one for each category"):
        from_codes([[0], [0]], ("a", "b"), scores=(1.0,))
    for code in (-1, 3, 256):
        with pytest.raises(ValueError, match="outside"):
            from_codes([[0], [code]], ("a", "b"))


def test_scores_are_the_numbers_or_the_ranks() -> None:
    assert from_codes([[0], [1]], ("-1", "2.5")).scores.tolist() == [-1, 2.5]
    assert from_codes([[0], [1]], ("low", "high")).scores.tolist() == [1, 2]
    assert from_rows([[5, 9]], [5, 9], numeric=False).scores.tolist() == [1, 2]
    assert from_codes([[0], [1]], ("1", "inf")).scores.tolist() == [1, 2]


def test_some_units_of_sets_are_sets_again() -> None:
    rated: SetRatings = sets_from_rows([[["a"], []], [None, ["b"]], [["b"], ["b"]]], ("a", "b"))
    part = rated.of_units(np.array([True, False, True]))
    assert part.units == 2
    assert part.sizes().tolist() == [2, 2]
