"""Tables of disagreement, rater views, verdicts and hints: what a supervisor acts on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from reviewer.agreement.alpha import alpha_jackknife
from reviewer.agreement.benchmark import Verdict, cumulative_membership, landis_koch, verdict
from reviewer.agreement.cohen import cohen_values
from reviewer.agreement.distances import Level, distance
from reviewer.agreement.hints import Hint, hints_for
from reviewer.agreement.matrices import (
    coincidences,
    confusion,
    disagreement_by_unit,
    most_disagreed,
    shares_by_rater,
    units_in_cell,
    units_of_pair,
)
from reviewer.agreement.observed import observe, percent_agreement
from reviewer.agreement.raters import against_the_rest, margin_tests
from reviewer.agreement.result import Defined, Undefined, value_of
from reviewer.agreement.tally import Tally
from reviewer.agreement.units import from_codes, from_rows
from reviewer.agreement.weights import identity
from tests.agreement import reference

LEVELS: tuple[Level, ...] = ("nominal", "ordinal", "interval", "ratio")


def hints(rows: Sequence[Sequence[int | None]], categories: list[int]) -> list[Hint]:
    tally = Tally(from_rows(rows, categories))
    agreement = percent_agreement(observe(tally.patterns, identity(len(categories))))
    found = alpha_jackknife(tally.patterns, distance("nominal", tally.ratings.scores))
    return hints_for(tally, agreement=agreement, alpha=found, margins=margin_tests(tally))


def test_the_coincidence_matrix_is_krippendorffs() -> None:
    # Krippendorff 2011, example C.
    expected = [
        [7, 4 / 3, 1 / 3, 1 / 3, 0],
        [4 / 3, 10, 4 / 3, 1 / 3, 0],
        [1 / 3, 4 / 3, 8, 1 / 3, 0],
        [1 / 3, 1 / 3, 1 / 3, 4, 0],
        [0, 0, 0, 0, 3],
    ]
    assert coincidences(reference.tally("kripp2011_C").patterns) == pytest.approx(np.array(expected))


def test_every_cell_knows_the_units_behind_it() -> None:
    tally = reference.tally("irr_anxiety")
    table = confusion(tally.patterns)
    assert table.sum() == 20 * 6
    for first in range(6):
        for second in range(6):
            found = units_in_cell(tally.ratings, first, second)
            assert (len(found) > 0) is bool(table[first, second] > 0)
            for a, b in tally.tables:
                cell = units_of_pair(tally.ratings, (a, b), (first, second))
                assert len(cell) == tally.tables[a, b][first, second]


@pytest.mark.parametrize("level", LEVELS)
def test_units_are_sorted_by_their_own_disagreement(level: Level) -> None:
    ratings = from_rows([[1, 1], [1, 4], [None, 3], [1, 2], [4, 4]], [1, 2, 3, 4])
    scores = disagreement_by_unit(ratings, level)
    assert np.isnan(scores[2])
    assert scores[0] == scores[4] == 0
    assert most_disagreed(ratings, level).tolist() == [1, 3]
    assert most_disagreed(ratings, level, most=1).tolist() == [1]


def test_observed_disagreement_is_the_mean_over_units_of_equal_size() -> None:
    tally = reference.tally("irr_anxiety")
    for level in LEVELS:
        expected = reference.case("irr_anxiety")["expected"][f"krippendorff_alpha_{level}"]["Do"]
        assert disagreement_by_unit(tally.ratings, level).mean() == pytest.approx(expected)


def test_shares_of_categories_are_each_raters_own() -> None:
    tally = Tally(from_rows([[1, 2, None], [1, 1, None], [2, 2, None]], [1, 2]))
    shares = shares_by_rater(tally.margins)
    assert shares[:2] == pytest.approx(np.array([[2 / 3, 1 / 3], [1 / 3, 2 / 3]]))
    assert np.isnan(shares[2]).all()


def test_the_rater_who_stands_apart_is_seen_from_all_sides() -> None:
    generator = np.random.default_rng(3)
    truth = generator.integers(0, 3, 200)
    codes = np.where(generator.random((4, 200)) < 0.1, generator.integers(0, 3, (4, 200)), truth)
    codes[3] = np.where(generator.random(200) < 0.8, 0, codes[3])
    tally = Tally(from_codes(codes, range(3), raters=("a", "b", "c", "d")))
    views = against_the_rest(tally, "nominal")
    assert [view.codings for view in views] == [200] * 4
    kappas = [value_of(view.mean_kappa) or 0 for view in views]
    agreements = [value_of(view.agreement) or 0 for view in views]
    without = [value_of(view.without) or 0 for view in views]
    assert np.argmin(kappas) == np.argmin(agreements) == np.argmax(without) == 3
    biased = {test.raters for test in margin_tests(tally) if (test.adjusted_p or 1) < 0.05}
    assert biased == {(0, 3), (1, 3), (2, 3)}


def test_of_two_raters_none_can_be_left_out() -> None:
    for view in against_the_rest(Tally(from_rows([[1, 2], [1, 1]], [1, 2])), "nominal"):
        assert isinstance(view.without, Undefined)
    alone = against_the_rest(Tally(from_rows([[1, None], [None, 2]], [1, 2])), "nominal")[0]
    assert isinstance(alone.mean_kappa, Undefined)
    assert isinstance(alone.agreement, Undefined)


def test_one_rater_alone_has_no_pairs() -> None:
    tally = Tally(from_rows([[1], [2]], [1, 2]))
    assert not cohen_values(tally.tables).members
    assert not margin_tests(tally)
    assert not cohen_values({}).is_defined


def test_high_agreement_with_a_low_alpha_points_at_the_prevalence() -> None:
    rows = [[1, 1]] * 118 + [[1, 2]] * 5 + [[2, 1]] * 2
    found = hints(rows, [1, 2])
    assert [hint.kind for hint in found] == ["prevalence", "few_data"]
    assert "94%" in found[0].text
    assert "positive agreement" in found[0].text


def test_differing_margins_are_said_with_names() -> None:
    rows = [[1, 1]] * 40 + [[1, 2]] * 30 + [[2, 2]] * 40
    found = hints(rows, [1, 2])
    assert [hint.kind for hint in found] == ["margins_differ"]
    assert "0 and 1" in found[0].text


def test_few_units_and_rare_categories_warn() -> None:
    assert [hint.kind for hint in hints([[1, 2], [1, 1], [2, 2]], [1, 2])] == ["few_data"]
    rows = [[1, 1]] * 20 + [[2, 2]] * 20 + [[3, 3]] * 2
    (hint,) = hints(rows, [1, 2, 3])
    assert "fewer than 10 times: 3" in hint.text


def test_where_nothing_can_be_judged_that_is_the_only_hint() -> None:
    assert [hint.kind for hint in hints([[1, 1], [1, 1]], [1, 2])] == ["no_variation"]
    assert [hint.kind for hint in hints([[1, None]], [1, 2])] == ["nothing_to_compare"]


@pytest.mark.parametrize(
    ("value", "se", "words"),
    [
        (0.9, 0.02, "reliable"),
        (0.75, 0.03, "tentative"),
        (0.3, 0.05, "not reliable"),
        (0.7, 0.1, "undecided"),
    ],
)
def test_verdicts_go_by_probability(value: float, se: float, words: str) -> None:
    found = verdict(Defined(value, 100, se, 99))
    assert isinstance(found, Verdict)
    assert found.text.startswith(words)
    assert found.below_tentative <= found.below_reliable


def test_no_verdict_without_an_error_and_a_plain_one_without_doubt() -> None:
    assert isinstance(verdict(Defined(0.9, 1)), Undefined)
    unknown = Undefined("nothing")
    assert verdict(unknown) is unknown
    certain = verdict(Defined(1.0, 50, 0.0, 49))
    assert isinstance(certain, Verdict)
    assert (certain.below_tentative, certain.below_reliable) == (0, 0)


def test_classes_are_cumulative_up_to_certainty() -> None:
    shares = [row[3] for row in cumulative_membership(0.7, 0.1)]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)
    assert [row[3] for row in cumulative_membership(0.7, 0.0)] == [0, 1, 1, 1, 1, 1]
    assert landis_koch(Undefined("nothing")) == Undefined("nothing")
