"""Coefficients that fall from the same formula, and changes of the data that must change nothing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.agreement import cohen, margins, weights
from reviewer.agreement.alpha import alpha, alpha_gwet, one_vs_rest
from reviewer.agreement.distances import Level, distance
from reviewer.agreement.gwet import brennan_prediger
from reviewer.agreement.kappa import conger, fleiss, fleiss_complete
from reviewer.agreement.observed import observe
from reviewer.agreement.result import Defined, Result, value_of
from reviewer.agreement.summary import summarise
from reviewer.agreement.tally import Tally
from reviewer.agreement.units import Ratings, from_codes
from tests.agreement.drawn import Drawn, drawn

ALPHA_LEVELS: tuple[Level, ...] = ("nominal", "ordinal", "interval", "ratio")


def equal(first: Result, second: Result) -> bool:
    a, b = value_of(first), value_of(second)
    return (a is None and b is None) or (a is not None and b is not None and abs(a - b) < 1e-9)


def nominal(tally: Tally) -> Result:
    return alpha(tally.patterns, distance("nominal", tally.ratings.scores))


@given(drawn(raters=(2, 2), complete=True))
def test_fleiss_is_scott_and_conger_is_cohen_for_two_raters(case: Drawn) -> None:
    tally, plain = case.tally, weights.identity(case.categories)
    seen, table = observe(tally.patterns, plain), tally.tables[0, 1]
    assert equal(fleiss(seen), cohen.scott(table, plain))
    assert equal(conger(tally, seen), cohen.cohen(table, plain))


@given(drawn(raters=(2, 2), complete=True))
def test_the_standard_errors_of_conger_and_cohen_differ_by_their_divisor_only(case: Drawn) -> None:
    tally, plain = case.tally, weights.identity(case.categories)
    by_units = conger(tally, observe(tally.patterns, plain))
    by_table = cohen.cohen(tally.tables[0, 1], plain)
    if isinstance(by_units, Defined) and isinstance(by_table, Defined) and by_units.se is not None:
        n = len(case.rows)
        assert by_table.se is not None
        assert by_units.se == pytest.approx(by_table.se * (n / (n - 1)) ** 0.5, abs=1e-9)


@given(drawn(complete=True))
def test_alpha_is_fleiss_corrected_for_small_samples_when_nothing_is_missing(case: Drawn) -> None:
    tally = case.tally
    kappa = value_of(fleiss(observe(tally.patterns, weights.identity(case.categories))))
    found = value_of(nominal(tally))
    assert (kappa is None) is (found is None)
    if kappa is not None and found is not None:
        size = len(case.rows) * len(case.rows[0])
        assert found == pytest.approx(1 - (1 - 1 / size) * (1 - kappa), abs=1e-9)


@given(drawn(complete=True))
def test_both_forms_of_fleiss_agree_when_nothing_is_missing(case: Drawn) -> None:
    tally = case.tally
    seen = observe(tally.patterns, weights.identity(case.categories))
    assert equal(fleiss(seen), fleiss_complete(tally.patterns, tally.ratings.categories))


@given(st.lists(st.integers(0, 60), min_size=4, max_size=4).filter(lambda cells: sum(cells) > 0))
def test_brennan_prediger_is_pabak_and_stuart_maxwell_is_mcnemar_for_two_categories(cells: list[int]) -> None:
    table = np.array(cells).reshape(2, 2)
    tally = Tally(from_codes(np.repeat([[0, 0, 1, 1], [0, 1, 0, 1]], cells, axis=1), ("yes", "no")))
    assert equal(brennan_prediger(observe(tally.patterns, weights.identity(2))), cohen.pabak(table))
    assert equal(margins.stuart_maxwell(table), margins.mcnemar(table))
    assert equal(margins.bowker(table), margins.mcnemar(table))


@given(drawn(raters=(2, 4)))
def test_for_two_categories_each_one_against_the_rest_is_alpha_itself(case: Drawn) -> None:
    if case.categories == 2:
        tally = case.tally
        for member in one_vs_rest(tally.patterns, tally.ratings.categories).members.values():
            assert equal(member, nominal(tally))


@given(drawn())
def test_alpha_in_gwets_form_is_alpha(case: Drawn) -> None:
    tally, scores = case.tally, case.ratings.scores
    assert equal(alpha_gwet(tally.patterns, weights.identity(case.categories)), nominal(tally))
    interval = alpha(tally.patterns, distance("interval", scores))
    assert equal(alpha_gwet(tally.patterns, weights.quadratic(scores)), interval)


@given(drawn())
def test_the_order_of_units_and_raters_is_of_no_account(case: Drawn) -> None:
    generator = np.random.default_rng(len(case.rows))
    ratings = case.ratings
    mixed = ratings.of_units(generator.permutation(ratings.units))
    mixed = mixed.of_raters(generator.permutation(len(ratings.raters)).tolist())
    first, second = summarise(Tally(ratings), "ratio"), summarise(Tally(mixed), "ratio")
    for name in set(first) - {"pairwise_cohen_kappa", "specific_agreement", "alpha_nominal_one_vs_rest"}:
        one, two = first[name], second[name]
        assert isinstance(one, Defined) is isinstance(two, Defined), name
        if isinstance(one, Defined) and isinstance(two, Defined):
            assert one.value == pytest.approx(two.value, abs=1e-9), name
            assert one.se == (None if two.se is None else pytest.approx(two.se, abs=1e-9)), name


def rescored(ratings: Ratings, scores: list[float]) -> Ratings:
    return from_codes(ratings.codes, ratings.categories, scores=scores)


@given(drawn(), st.integers(1, 7), st.integers(-20, 20))
def test_rescaling_changes_alpha_only_where_the_level_forbids_it(
    case: Drawn, factor: int, shift: int
) -> None:
    ratings, scores = case.ratings, np.array(case.scores, dtype=np.float64)
    patterns = case.tally.patterns

    def at(level: Level, changed: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Result:
        return alpha(patterns, distance(level, rescored(ratings, changed.tolist()).scores))

    assert equal(at("interval", factor * scores + shift), at("interval", scores))
    assert equal(at("ratio", factor * scores), at("ratio", scores))
    assert equal(at("ordinal", scores**3 + factor), at("ordinal", scores))
    assert equal(at("nominal", scores[::-1].copy()), at("nominal", scores))


@given(drawn())
def test_reversed_order_of_categories_leaves_ordered_alphas_as_they_are(case: Drawn) -> None:
    q = case.categories
    mirrored = [[None if code is None else q - 1 - code for code in row] for row in case.rows]
    turned = Drawn(mirrored, q, [-score for score in reversed(case.scores)])
    for level in ("nominal", "ordinal", "interval"):
        one = alpha(case.tally.patterns, distance(level, case.ratings.scores))
        two = alpha(turned.tally.patterns, distance(level, turned.ratings.scores))
        assert equal(one, two)


@given(drawn())
def test_units_that_nobody_coded_change_nothing_but_their_count(case: Drawn) -> None:
    width = len(case.rows[0])
    more = Drawn([*case.rows, [None] * width, [None] * width], case.categories, case.scores)
    first, second = summarise(case.tally, "ordinal"), summarise(more.tally, "ordinal")
    for name, answer in first.items():
        if isinstance(answer, Defined):
            other = second[name]
            assert isinstance(other, Defined)
            assert other.value == pytest.approx(answer.value, abs=1e-12), name
            assert other.se == (None if answer.se is None else pytest.approx(answer.se, abs=1e-12)), name
            assert other.df == answer.df, name
    assert more.tally.counts()["units"] == case.tally.counts()["units"] + 2


@given(drawn())
def test_singly_coded_units_enter_the_prevalence_but_never_alpha(case: Drawn) -> None:
    alone: list[int | None] = [0, *[None] * (len(case.rows[0]) - 1)]
    more = Drawn([*case.rows, alone], case.categories, case.scores)
    assert equal(nominal(more.tally), nominal(case.tally))
    assert more.tally.patterns.margin[0] == case.tally.patterns.margin[0] + 1
