"""Draws: the algorithm as specified, recomputed here the plain way, and what every draw keeps."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.allocation import Allocation
from reviewer.domain.draw_record import from_document, to_document
from reviewer.domain.errors import Damaged, Refused
from reviewer.domain.frame import FrameCase, surveyed
from reviewer.domain.sampling import Reach, SamplePlan, draw, draw_again, quoted

IDS = st.sets(
    st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), min_size=1, max_size=6),
    min_size=1,
    max_size=40,
)


def frame_of(ids: set[str], *, strata: int = 1, files: int = 0) -> list[FrameCase]:
    """Cases in the order that frames have, their strata and files taken from their place."""
    ascending = sorted(ids, key=lambda one: one.encode("utf-8"))
    return [
        FrameCase(one, f"s{at % strata}" if strata > 1 else "", at % (files + 1))
        for at, one in enumerate(ascending)
    ]


def plain_order(ids: list[str], seed: int) -> list[str]:
    """The specification in one line."""
    return sorted(ids, key=lambda one: hashlib.sha256(f"{seed}".encode() + b"\0" + one.encode()).digest())


@given(IDS, st.integers(-5, 10**9), st.data())
def test_a_simple_random_sample_is_the_lowest_ranks(ids: set[str], seed: int, data: st.DataObject) -> None:
    size = data.draw(st.integers(1, len(ids)))
    drawn = draw(frame_of(ids), SamplePlan(size, seed))
    assert [one.case_id for one in drawn.cases] == plain_order(sorted(ids), seed)[:size]
    assert {one.probability for one in drawn.cases} == {size / len(ids)}
    assert sum(one.weight for one in drawn.cases) == pytest.approx(len(ids))


@given(IDS, st.integers(0, 10**6), st.integers(2, 4), st.sampled_from(list(Allocation)), st.data())
def test_a_stratified_sample_is_a_simple_one_in_each_stratum(
    ids: set[str], seed: int, strata: int, rule: Allocation, data: st.DataObject
) -> None:
    frame = frame_of(ids, strata=strata)
    size = data.draw(st.integers(1, len(ids)))
    plan = SamplePlan(
        size, seed, stratify="source", allocation=rule, deviations={f"s{one}": 0.4 for one in range(strata)}
    )
    drawn = draw(frame, plan)
    assert len(drawn.cases) == size
    for stratum in drawn.record.strata:
        members = [one.case_id for one in frame if one.stratum == stratum.name]
        got = [one for one in drawn.cases if one.stratum == stratum.name]
        assert [one.case_id for one in got] == plain_order(members, seed)[: stratum.size]
        assert all(one.weight == pytest.approx(len(members) / stratum.size) for one in got)
    reached = sum(one.cases for one in drawn.record.strata if one.size)
    assert sum(one.weight for one in drawn.cases) == pytest.approx(reached)


@given(IDS, st.integers(0, 10**6), st.integers(1, 2), st.integers(1, 60))
def test_cases_reached_through_files_are_those_that_hold_the_drawn_files(
    ids: set[str], seed: int, strata: int, turns: int
) -> None:
    frame = frame_of(ids, strata=strata, files=3)
    if not sum(one.files for one in frame):
        with pytest.raises(Refused):
            draw(frame, SamplePlan(turns, seed, reach=Reach.FILES))
        return
    drawn = draw(frame, SamplePlan(turns, seed, stratify="x", reach=Reach.FILES))
    expected: Counter[str] = Counter()
    for stratum in drawn.record.strata:
        holders = [one.case_id for one in frame if one.stratum == stratum.name for _ in range(one.files)]
        for turn in range(1, stratum.size + 1):
            digest = hashlib.sha256(f"{seed}\0{turn}\0{stratum.name}".encode()).digest()
            expected[holders[int.from_bytes(digest, "big") % len(holders)]] += 1
    assert {one.case_id: one.hits for one in drawn.cases} == dict(expected)
    assert sum(one.hits for one in drawn.cases) == turns
    files = {one.case_id: one.files for one in frame}
    sizes = {one.name: one for one in drawn.record.strata}
    for one in drawn.cases:
        stratum = sizes[one.stratum]
        assert one.weight == pytest.approx(one.hits * stratum.files / (stratum.size * files[one.case_id]))
        assert one.probability == pytest.approx(1 - (1 - files[one.case_id] / stratum.files) ** stratum.size)


def test_weights_through_files_are_unbiased_over_all_equally_likely_turns() -> None:
    """Over every outcome of one turn, the expected estimate of the number of cases is that number."""
    files = {"a": 1, "b": 2, "c": 5}
    total = sum(files.values())
    expectation = sum(Fraction(count, total) * Fraction(total, count) for count in files.values())
    assert expectation == len(files)
    frame = [FrameCase(name, "", count) for name, count in files.items()]
    seen = {}
    for seed in range(40):
        (one,) = draw(frame, SamplePlan(1, seed, reach=Reach.FILES)).cases
        seen[one.case_id] = one.weight
    assert seen == {"a": 8.0, "b": 4.0, "c": pytest.approx(1.6)}


@given(IDS, st.integers(0, 10**6), st.data())
def test_a_larger_sample_of_the_same_seed_keeps_every_case(
    ids: set[str], seed: int, data: st.DataObject
) -> None:
    small = data.draw(st.integers(1, len(ids)))
    large = data.draw(st.integers(small, len(ids)))
    first = [one.case_id for one in draw(frame_of(ids), SamplePlan(small, seed)).cases]
    assert [one.case_id for one in draw(frame_of(ids), SamplePlan(large, seed)).cases][:small] == first


@given(IDS, st.integers(0, 10**6), st.sampled_from(list(Reach)), st.integers(1, 3))
def test_drawing_again_from_the_record_gives_the_same_cases(
    ids: set[str], seed: int, reach: Reach, strata: int
) -> None:
    frame = [
        *frame_of(ids, strata=strata, files=3),
        FrameCase("\U0010ffff" * 7, "s0" if strata > 1 else "", 2),
    ]
    plan = SamplePlan(1 + len(ids) // 3, seed, stratify="source" if strata > 1 else "", reach=reach)
    drawn = draw(frame, plan, wanted={"text": "north", "up_to": 12})
    kept = from_document(json.loads(json.dumps(to_document(drawn.record))))
    assert kept == drawn.record
    assert draw_again(frame, kept) == drawn


def test_drawing_again_from_other_cases_is_refused() -> None:
    drawn = draw(frame_of({"a", "b", "c"}), SamplePlan(2, 1))
    for other in ({"a", "b", "d"}, {"a", "b"}, {"a", "b", "c", "d"}):
        with pytest.raises(Refused, match="not those"):
            draw_again(frame_of(other), drawn.record)


def test_files_that_came_later_matter_only_where_cases_are_reached_through_them() -> None:
    frame = frame_of({"a", "b", "c"}, files=2)
    later = [one._replace(files=one.files + 1) for one in frame]
    direct = draw(frame, SamplePlan(2, 1))
    assert draw_again(later, direct.record).cases == direct.cases
    with pytest.raises(Refused, match="not those"):
        draw_again(later, draw(frame, SamplePlan(2, 1, reach=Reach.FILES)).record)
    other = [one._replace(stratum="x") for one in frame]
    with pytest.raises(Refused, match="not those"):
        draw_again(other, direct.record)


def test_the_draw_is_the_same_for_ever() -> None:
    """Fixed values: whoever changes the algorithm must give it another name."""
    frame = frame_of({f"case-{at:04}" for at in range(1000)}, files=4)
    direct = draw(frame, SamplePlan(5, 20180306))
    assert (
        direct.record.frame.digest
        == hashlib.sha256("".join(f"case-{at:04}\0" for at in range(1000)).encode()).hexdigest()
    )
    assert [one.case_id for one in direct.cases] == DIRECT
    through = draw(frame, SamplePlan(5, 20180306, reach=Reach.FILES))
    assert [one.case_id for one in through.cases] == THROUGH
    assert quoted(direct.record).startswith(
        "simple random sample: 5 of 1000 cases; seed 20180306, sha256-order-v1; frame "
    )
    assert "reached through random files" in quoted(through.record)


DIRECT = ["case-0371", "case-0156", "case-0048", "case-0326", "case-0480"]
THROUGH = ["case-0048", "case-0004", "case-0499", "case-0637", "case-0097"]


def test_a_report_quotes_variable_and_rule_of_a_stratified_draw() -> None:
    plan = SamplePlan(2, 5, stratify="country", allocation=Allocation.EQUAL)
    text = quoted(draw(frame_of({"a", "b", "c"}, strata=2), plan).record)
    assert "stratified by country: 2 of 3 cases, equal allocation" in text


@pytest.mark.parametrize("size", [0, -1, 4])
def test_sizes_that_cannot_be_drawn_are_refused(size: int) -> None:
    with pytest.raises(Refused):
        draw(frame_of({"a", "b", "c"}), SamplePlan(size, 1))


def test_a_frame_out_of_order_is_refused() -> None:
    for ids in (["b", "a"], ["a", "a"], ["a\0b"], [""]):
        with pytest.raises(Refused, match="not in order"):
            surveyed([FrameCase(one) for one in ids], wanted={})


def test_a_variable_with_a_value_for_each_case_is_no_stratification() -> None:
    frame = [FrameCase(f"{at:05}", f"{at}") for at in range(1001)]
    with pytest.raises(Refused, match="1000 strata"):
        surveyed(frame, wanted={})


@pytest.mark.parametrize(
    "change", [{"algorithm": "other"}, {"seed": None, "strata": None}, {"reach": "telepathy"}]
)
def test_a_damaged_record_is_refused(change: dict[str, object]) -> None:
    document = to_document(draw(frame_of({"a", "b"}), SamplePlan(1, 1)).record)
    with pytest.raises(Damaged):
        from_document({**document, **change})


def test_each_case_is_drawn_equally_often_over_many_seeds() -> None:
    """1,000 seeds, 3 of 10: the count of each case within five standard deviations of 300."""
    frame = frame_of({f"c{at}" for at in range(10)})
    counts = Counter(one.case_id for seed in range(1000) for one in draw(frame, SamplePlan(3, seed)).cases)
    assert all(abs(count - 300) < 5 * (1000 * 0.3 * 0.7) ** 0.5 for count in counts.values())
