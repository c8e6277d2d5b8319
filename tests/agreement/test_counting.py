"""However ratings are counted (few units or many, few categories or many), the counts are the same."""

from __future__ import annotations

import tracemalloc
from collections import Counter

import numpy as np
import pytest
from numpy.typing import NDArray

from reviewer.agreement.alpha import alpha
from reviewer.agreement.distances import distance
from reviewer.agreement.joint import CHUNK
from reviewer.agreement.kappa import conger
from reviewer.agreement.observed import observe
from reviewer.agreement.result import Defined
from reviewer.agreement.tally import Tally
from reviewer.agreement.units import Ratings, from_codes
from reviewer.agreement.weights import identity

# Each takes another way through the code: raters, categories, units.
SHAPES = [
    (2, 2, 9),
    (2, 5, 2 * CHUNK + 40_001),
    (3, 3, CHUNK),
    (5, 5, 1_000),
    (5, 5, CHUNK + 17),
    (4, 12, 2_000),
    (3, 40, 5_000),
    (2, 300, 4_000),
    (10, 5, 500),
    (10, 5, 30_000),
    (12, 3, CHUNK // 2),
    (9, 11, 25_000),
    (20, 4, 700),
    (30, 2, 22_000),
    (5, 7, 140_000),
]


def coded(raters: int, categories: int, units: int) -> Ratings:
    generator = np.random.default_rng(raters * categories + units)
    truth = generator.integers(0, categories, units)
    noise = generator.integers(0, categories + 1, (raters, units))
    codes = np.where(generator.random((raters, units)) < 0.8, truth, noise)
    codes[:, 0] = categories  # a unit that nobody coded
    return from_codes(codes, range(categories))


def counted(ratings: Ratings) -> Counter[tuple[int, ...]]:
    found: Counter[tuple[int, ...]] = Counter()
    for column in ratings.codes.T.tolist():
        pattern = tuple(column.count(category) for category in range(ratings.missing))
        if any(pattern):
            found[pattern] += 1
    return found


@pytest.mark.parametrize(("raters", "categories", "units"), SHAPES)
def test_patterns_are_what_counting_by_hand_gives(raters: int, categories: int, units: int) -> None:
    ratings = coded(raters, categories, units)
    patterns = Tally(ratings).patterns
    found: Counter[tuple[int, ...]] = Counter()
    for row, times in zip(patterns.counts.astype(int).tolist(), patterns.frequency.tolist(), strict=True):
        found[tuple(row)] += int(times)
    assert found == counted(ratings)
    assert patterns.units == int((ratings.sizes() >= 1).sum()) < units
    assert patterns.pairable == int((ratings.sizes() >= 2).sum())


@pytest.mark.parametrize(("raters", "categories", "units"), SHAPES)
def test_margins_and_pair_tables_are_what_counting_by_hand_gives(
    raters: int, categories: int, units: int
) -> None:
    ratings = coded(raters, categories, units)
    tally = Tally(ratings)
    for rater, row in enumerate(ratings.codes):
        assert (tally.margins[rater] == np.bincount(row, minlength=categories + 1)[:categories]).all()
    assert len(tally.tables) == raters * (raters - 1) // 2
    for a, b in [(0, 1), (0, raters - 1), (raters - 2, raters - 1)]:
        assert (tally.tables[a, b] == by_hand(ratings, a, b)).all()


def by_hand(ratings: Ratings, a: int, b: int) -> NDArray[np.int64]:
    table = np.zeros((ratings.missing + 1,) * 2, dtype=np.int64)
    np.add.at(table, (ratings.codes[a], ratings.codes[b]), 1)
    return table[:-1, :-1]


@pytest.mark.parametrize(("raters", "categories", "units"), [(10, 5, 30_000), (9, 11, 25_000)])
def test_congers_error_is_the_same_from_units_and_from_combinations(
    raters: int, categories: int, units: int
) -> None:
    ratings = coded(raters, categories, units)
    whole = Tally(ratings)
    seen = observe(whole.patterns, identity(categories))
    assert whole.joint is None
    assert isinstance(conger(whole, seen), Defined)
    # The first units alone are few enough for their combinations to be counted.
    part = Tally(ratings.of_units(slice(0, 20_000)))
    assert part.joint is not None
    some = observe(part.patterns, identity(categories))
    known = conger(part, some)
    part.__dict__["joint"] = None
    again = conger(part, some)
    assert isinstance(known, Defined)
    assert isinstance(again, Defined)
    assert again.value == pytest.approx(known.value, abs=1e-12)
    assert again.se == pytest.approx(known.se, abs=1e-12)


def test_ratings_are_shared_and_never_written_to() -> None:
    codes = np.array([[0, 1, 2], [0, 1, 1]], dtype=np.uint8)
    before = codes.copy()
    ratings = from_codes(codes, ("a", "b"))
    assert np.shares_memory(ratings.codes, codes)
    with pytest.raises(ValueError, match="read-only"):
        ratings.codes[0, 0] = 1
    alpha(Tally(ratings).patterns, distance("ordinal", ratings.scores))
    assert (codes == before).all()


def test_a_million_units_need_few_megabytes_more() -> None:
    ratings = coded(5, 5, 1_000_000)
    tracemalloc.start()
    alpha(Tally(ratings).patterns, distance("nominal", ratings.scores))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 16 << 20


@pytest.mark.parametrize("units", [0, 1])
@pytest.mark.parametrize(("raters", "categories"), [(2, 2), (30, 7), (80, 3)])
def test_hardly_any_units_are_counted_too(raters: int, categories: int, units: int) -> None:
    ratings = from_codes(np.full((raters, units), categories), range(categories))
    tally = Tally(ratings)
    assert tally.counts()["units"] == units
    assert tally.counts()["units_rated"] == 0
    assert not alpha(tally.patterns, distance("nominal", ratings.scores)).is_defined


@pytest.mark.parametrize(
    ("codes", "categories", "words"),
    [
        ([[0, 3]], ("a", "b"), "outside"),
        ([0, 1], ("a", "b"), "two dimensions"),
        ([[0], [0]], (), "at least one"),
        ([[0], [0]], ("a", "a"), "declared twice"),
        ([[0], [0]], range(1_001), "at most 1000"),
    ],
)
def test_arrays_that_are_no_ratings_are_refused(
    codes: object, categories: tuple[str, ...], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        from_codes(np.array(codes), categories)
