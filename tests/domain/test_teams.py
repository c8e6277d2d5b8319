"""Teams: balanced over people exactly, over pairs as far as designs exist."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.teams import teams


def spread_of(people: int, size: int, count: int) -> tuple[int, int]:
    """How far apart loads and pairs are."""
    made = teams(people, size, count)
    assert len(made) == count
    assert all(len(set(team)) == size and list(team) == sorted(team) for team in made)
    loads = Counter(one for team in made for one in team)
    pairs = Counter(pair for team in made for pair in combinations(team, 2))
    counts = [loads[one] for one in range(people)]
    meetings = [pairs[pair] for pair in combinations(range(people), 2)]
    return max(counts) - min(counts), max(meetings, default=0) - min(meetings, default=0)


@given(st.integers(2, 24), st.integers(0, 700))
def test_pairs_of_two_are_balanced_exactly(people: int, count: int) -> None:
    loads, pairs = spread_of(people, 2, count)
    assert loads <= 1
    assert pairs <= 1


@given(st.integers(3, 13), st.integers(1, 13), st.integers(0, 260))
def test_larger_teams_keep_the_loads_and_nearly_the_pairs(people: int, size: int, count: int) -> None:
    loads, pairs = spread_of(people, min(size, people), count)
    assert loads <= 1
    assert pairs <= 5


def test_many_larger_teams_stay_balanced() -> None:
    """Repeated blocks must not add up their small differences."""
    loads, pairs = spread_of(11, 4, 25_000)
    assert loads <= 1
    assert pairs <= 20  # of 2,727 on average


@pytest.mark.parametrize(("people", "size"), [(3, 0), (3, 4), (0, 1)])
def test_teams_that_cannot_be_are_refused(people: int, size: int) -> None:
    with pytest.raises(ValueError, match="a team has"):
        teams(people, size, 1)
