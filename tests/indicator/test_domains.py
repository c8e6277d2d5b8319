"""A share among part of a stratified sample, worked out once more case by case."""

from __future__ import annotations

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.agreement.result import Undefined
from reviewer.indicator.domains import Part, of_domain
from reviewer.indicator.proportions import clopper_pearson
from reviewer.indicator.stratified import KORN_GRAUBARD, LOGIT, Stratum, shown_interval, stratified


def part(yes: int, no: int, beside: int, never_drawn: int) -> Part:
    return Part(yes, yes + no, yes + no + beside, yes + no + beside + never_drawn)


_COUNT = st.integers(0, 40)
PARTS = st.lists(st.builds(part, _COUNT, _COUNT, _COUNT, st.integers(0, 400)), min_size=1, max_size=5).filter(
    lambda found: all(one.n > 1 for one in found)
)


def by_case(strata: list[Part]) -> tuple[float, float]:
    """The share and its standard error from a list of all cases, each with its weight."""
    cases = [
        [(1, 1)] * one.yes + [(0, 1)] * (one.counted - one.yes) + [(0, 0)] * (one.n - one.counted)
        for one in strata
    ]
    weights = [one.population / one.n for one in strata]
    size = sum(w * d for w, own in zip(weights, cases, strict=True) for _, d in own)
    share = sum(w * y for w, own in zip(weights, cases, strict=True) for y, _ in own) / size
    variance = 0.0
    for one, w, own in zip(strata, weights, cases, strict=True):
        scores = [w * (y - share * d) / size for y, d in own]
        mean = sum(scores) / one.n
        spread = sum((score - mean) ** 2 for score in scores)
        variance += (1 - one.n / one.population) * one.n / (one.n - 1) * spread
    return share, sqrt(variance)


@given(PARTS.filter(lambda found: 0 < sum(one.yes for one in found) < sum(one.counted for one in found)))
def test_equals_the_linearised_ratio_of_weighted_totals(strata: list[Part]) -> None:
    found = of_domain(strata)
    assert not isinstance(found, Undefined)
    share, error = by_case(strata)
    assert found.value == pytest.approx(share)
    assert found.se == pytest.approx(error, abs=1e-9)
    assert 0 <= found.interval.low <= found.value + 1e-12
    assert found.value - 1e-12 <= found.interval.high <= 1
    assert (found.yes, found.n) == (sum(one.yes for one in strata), sum(one.counted for one in strata))


@given(st.lists(st.builds(part, _COUNT, _COUNT, st.just(0), st.integers(0, 400)), min_size=1, max_size=5))
def test_where_every_case_belongs_it_is_the_share_of_all(strata: list[Part]) -> None:
    plain = stratified([Stratum(one.yes, one.n, one.population) for one in strata])
    found = of_domain(strata)
    assert isinstance(found, Undefined) == isinstance(plain, Undefined)
    if isinstance(found, Undefined) or isinstance(plain, Undefined):
        return
    assert found.value == pytest.approx(plain.value)
    assert found.se == pytest.approx(plain.se, abs=1e-9)
    for one, other in zip(found.intervals, plain.intervals, strict=True):
        assert one.method == other.method
        assert (one.low, one.high) == pytest.approx((other.low, other.high), abs=1e-9)
    if plain.deff is not None:
        assert (found.deff, found.df) == pytest.approx((plain.deff, plain.df))


def test_one_stratum_is_a_simple_sample_of_what_belongs() -> None:
    # 30 of 60 that belong, among 100 of a very large frame: p(1-p)/(n-1) but for (n/(n-1))(100/99).
    found = of_domain([Part(30, 60, 100, 10**9)])
    assert not isinstance(found, Undefined)
    assert found.value == 0.5
    assert found.se == pytest.approx(sqrt(0.25 / 60 * 100 / 99))
    assert found.df == 59


def test_strata_that_cannot_be_estimated_are_said() -> None:
    for strata in ([Part(0, 0, 0, 5), Part(3, 6, 9, 90)], [Part(1, 1, 1, 5), Part(3, 6, 9, 90)]):
        found = of_domain(strata)
        assert isinstance(found, Undefined)
        assert "join" in found.reason
    assert isinstance(of_domain([Part(0, 0, 4, 40)]), Undefined)
    # A stratum of one case that was drawn is known whole.
    assert not isinstance(of_domain([Part(1, 1, 1, 1), Part(3, 6, 9, 90)]), Undefined)
    # Nobody of a stratum belongs: it says nothing of the share, and stands in its way neither.
    assert not isinstance(of_domain([Part(0, 0, 20, 200), Part(3, 6, 9, 90)]), Undefined)


def test_nothing_that_varies_leaves_the_exact_interval() -> None:
    found = of_domain([Part(0, 20, 40, 400), Part(0, 10, 40, 900)])
    assert not isinstance(found, Undefined)
    assert (found.value, found.se) == (0, 0)
    assert found.interval.high == clopper_pearson(0, 30).high


def test_strata_each_of_one_kind_have_an_interval_around_their_weighed_share() -> None:
    # Everybody of one stratum, nobody of the other: nothing varies within, and the frames weigh nine to one.
    found = of_domain([Part(100, 100, 100, 9000), Part(0, 100, 100, 1000)])
    plain = stratified([Stratum(100, 100, 9000), Stratum(0, 100, 1000)])
    for share in (found, plain):
        assert not isinstance(share, Undefined)
        assert (share.value, share.se) == (0.9, 0)
        assert (share.interval.low, share.interval.high) == pytest.approx(
            (clopper_pearson(180, 200).low, clopper_pearson(180, 200).high)
        )


def test_few_or_rare_cases_have_the_korn_graubard_interval() -> None:
    for strata, method in (
        ([Part(60, 200, 300, 3000), Part(50, 100, 300, 9000)], LOGIT),
        ([Part(20, 200, 300, 3000), Part(9, 100, 300, 9000)], KORN_GRAUBARD),
        ([Part(180, 200, 300, 3000), Part(95, 100, 300, 9000)], KORN_GRAUBARD),
        ([Part(90, 2000, 3000, 30000), Part(60, 1900, 3000, 90000)], KORN_GRAUBARD),
    ):
        found = of_domain(strata)
        assert not isinstance(found, Undefined)
        assert shown_interval(found).method == method


@pytest.mark.parametrize("numbers", [(3, 2, 10, 20), (3, 5, 4, 20), (3, 5, 8, 7), (-1, 5, 8, 9)])
def test_impossible_strata_are_refused(numbers: tuple[int, int, int, int]) -> None:
    with pytest.raises(ValueError, match="stratum"):
        Part(*numbers)
