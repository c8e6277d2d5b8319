"""Weighed shares: worked out by hand, and withheld where the counts of strata would tell too much."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.indicator import axes
from reviewer.indicator.answers import FinalCase, Said
from reviewer.indicator.cases import Listed
from reviewer.indicator.definitions import DEFINITIONS, Definition, by_unit
from reviewer.indicator.disclosure.attack import narrow
from reviewer.indicator.disclosure.protecting import refuse_if_open
from reviewer.indicator.disclosure.releases import from_line, release, to_line
from reviewer.indicator.domains import Part, of_domain
from reviewer.indicator.figures import Figure, Indicator, indicator
from reviewer.indicator.placing import Placed, StratumFrame, not_drawn
from reviewer.indicator.share import SIMPLE
from reviewer.indicator.strata import BESIDES, WEIGHED

NORTH_A = StratumFrame("north/1/a", "north", "a", 1000)
NORTH_B = StratumFrame("north/1/b", "north", "b", 400)
SOUTH = StratumFrame("south", "south", "", 2000)
FRAMES = (NORTH_A, NORTH_B, SOUTH)
# Of each stratum: with unidentified victims and severe, not severe; and of other series the same.
Counts = tuple[int, int, int, int]
EVEN: Mapping[str, Counts] = {
    "north/1/a": (20, 15, 12, 13), "north/1/b": (12, 30, 22, 16), "south": (25, 20, 15, 10),
}  # fmt: skip


def cases(counts: Mapping[str, Counts]) -> list[FinalCase]:
    """A stratum of no draw is named as `not_drawn` names it."""
    said = [
        ("unidentified", "assault"),
        ("unidentified", "posing"),
        ("identified", "assault"),
        ("identified", "posing"),
    ]
    return [
        FinalCase(
            f"{stratum}-{at}-{number}",
            {
                "identified_status": Said("answered", frozenset({said[at][0]})),
                "severity": Said("answered", frozenset({said[at][1]})),
                "unit": Said("answered", frozenset({stratum.partition("/")[0]})),
                "stratum": Said("answered", frozenset({stratum})),
            },
        )
        for stratum, numbers in counts.items()
        for at, count in enumerate(numbers)
        for number in range(count)
    ]


def placed(known: Sequence[FinalCase]) -> Placed:
    """South drew simply, so that nothing says which of its cases was drawn."""
    drawn = [one for one in known if min(one.said("stratum").codes).startswith("north/1")]
    return Placed(Listed(known), Listed(drawn), axes.UNIT, {"south": "south"})


def chosen(*names: str) -> list[Definition]:
    return [one for one in DEFINITIONS if one.id in names]


def told(
    counts: Mapping[str, Counts], *names: str, frames: Sequence[StratumFrame] = FRAMES, units: bool = True
) -> Indicator:
    asked = by_unit(chosen(*names)) if units else chosen(*names)
    found = indicator(asked, placed(cases(counts)), frames=frames)
    assert narrow(found.protected.rooms, 10) == []
    refuse_if_open(found.protected)
    # Whatever strata say, nothing that would leave without them stays.
    without = indicator(asked, Listed(cases(counts)))
    assert without.protected.published.items() <= found.protected.published.items()
    for one, plain in zip(found.figures, without.figures, strict=True):
        assert (one.numerator, one.denominator, one.not_counted) == (
            *(plain.numerator, plain.denominator, plain.not_counted),
        )
    return found


def whole(found: Indicator, name: str) -> Figure:
    return next(one for one in found.figures if one.definition.id == name and not one.by)


def test_the_share_of_all_weighs_each_stratum_by_its_frame() -> None:
    shown = whole(told(EVEN, "GI-A"), "GI-A")
    shares = 35 / 60, 42 / 80, 45 / 70
    expected = (1000 * shares[0] + 400 * shares[1] + 2000 * shares[2]) / 3400
    assert shown.value is not None
    assert abs(shown.value - expected) < 1e-12
    assert (shown.numerator, shown.denominator, shown.design) == (122, 210, WEIGHED)
    assert [(one.yes, one.counted, one.cases) for one in shown.strata] == [
        (35, 60, 60), (42, 80, 80), (45, 70, 70),
    ]  # fmt: skip
    assert shown.weighing == "said"
    assert shown.deff is not None


def test_a_share_among_some_estimates_how_many_they_are() -> None:
    shown = whole(told(EVEN, "GI-B"), "GI-B")
    expected = of_domain([Part(20, 35, 60, 1000), Part(12, 42, 80, 400), Part(25, 45, 70, 2000)])
    assert expected.is_defined
    assert (shown.value, shown.interval, shown.deff) == (expected.value, expected.interval, expected.deff)
    severe, among = (
        1000 * 20 / 60 + 400 * 12 / 80 + 2000 * 25 / 70,
        1000 * 35 / 60 + 400 * 42 / 80 + 2000 * 45 / 70,
    )
    assert abs(expected.value - severe / among) < 1e-12


def test_several_definitions_stand_beside_each_other() -> None:
    found = told(EVEN, "GI-A", "severity-all", "GI-B")
    assert {one.weighing for one in found.figures if not one.by} == {"said"}
    assert {one.weighing for one in found.figures if one.by} == {""}
    assert all(one.design == SIMPLE for one in found.figures if one.by)


def test_one_small_count_of_a_stratum_withholds_the_share_and_nothing_else() -> None:
    few = {**EVEN, "north/1/a": (20, 15, 12, 4)}
    found = told(few, "GI-A", "severity-all", "GI-B")
    # Four are neither with unidentified victims nor severe: together the two others would show them.
    said = [
        one.weighing for one in (whole(found, "GI-A"), whole(found, "severity-all"), whole(found, "GI-B"))
    ]
    assert said == ["said", "said", "hidden"]
    assert whole(found, "GI-B").value == 57 / 122
    none = told({**EVEN, "north/1/a": (3, 1, 30, 26)}, "GI-A")
    assert (whole(none, "GI-A").weighing, whole(none, "GI-A").strata) == ("hidden", ())


def test_strata_without_cases_enough_are_thin_and_too_small_frames_are_not_believed() -> None:
    gone = {name: numbers for name, numbers in EVEN.items() if name != "north/1/b"}
    assert whole(told(gone, "GI-A"), "GI-A").weighing == "thin"
    never = StratumFrame("north/1/c", "north", "c", 5)
    assert whole(told(EVEN, "GI-A", frames=(*FRAMES, never)), "GI-A").weighing == "thin"
    small = (NORTH_A, NORTH_B, replace(SOUTH, cases=69))
    assert whole(told(EVEN, "GI-A", frames=small), "GI-A").weighing == "frame"


def test_cases_that_no_draw_drew_are_counted_and_weigh_nothing() -> None:
    beside = {**EVEN, not_drawn("north"): (15, 15, 15, 15)}
    shown = whole(told(beside, "GI-A"), "GI-A")
    assert (shown.numerator, shown.denominator, shown.design) == (152, 270, WEIGHED + BESIDES)
    assert shown.value == whole(told(EVEN, "GI-A"), "GI-A").value
    # Five for calibration would be known from what the strata leave.
    few = {**EVEN, not_drawn("north"): (2, 1, 1, 1)}
    assert whole(told(few, "GI-A"), "GI-A").weighing == "hidden"


def test_one_unit_alone_has_strata_too() -> None:
    north = {name: numbers for name, numbers in EVEN.items() if name != "south"}
    shown = whole(told(north, "GI-A", frames=(NORTH_A, NORTH_B), units=False), "GI-A")
    assert shown.value is not None
    assert abs(shown.value - (1000 * 35 / 60 + 400 * 42 / 80) / 1400) < 1e-12


def test_the_counts_of_strata_are_in_the_log_of_releases() -> None:
    found = told(EVEN, "GI-A").protected
    kept = release("one", 7, "cases", found)
    assert any(name == "stratum" for cell in kept.published for name, _ in cell)
    assert from_line(to_line(kept)) == kept


def test_strata_and_ranges_between_coders_are_said_together() -> None:
    found = indicator(chosen("GI-A"), placed(cases(EVEN)), frames=FRAMES, coders=True)
    refuse_if_open(found.protected)
    shown = whole(found, "GI-A")
    assert shown.weighing == "said"
    assert shown.coders is not None
    assert shown.coders.by_all == 122


_SMALL = st.integers(0, 30)
_STRATUM = st.tuples(_SMALL, _SMALL, _SMALL, _SMALL)


@settings(max_examples=40, deadline=None)
@given(_STRATUM, _STRATUM, _STRATUM, st.tuples(_SMALL, st.just(0), st.just(0), st.just(0)))
def test_what_a_reader_subtracts_is_never_small(a: Counts, b: Counts, south: Counts, beside: Counts) -> None:
    first, *others = south
    counts: dict[str, Counts] = {
        "north/1/a": a, "north/1/b": b, not_drawn("north"): beside,
        "south": (first + 15, others[0] + 15, others[1] + 15, others[2] + 15),
    }  # fmt: skip
    found = told(counts, "GI-A", "severity-all", "GI-B")
    for name in ("GI-A", "severity-all", "GI-B"):
        shown = whole(found, name)
        if shown.weighing != "said":
            continue
        assert shown.numerator is not None
        assert shown.denominator is not None
        counted, yes = (sum(getattr(one, part) for one in shown.strata) for part in ("counted", "yes"))
        worked_out = [one.yes for one in shown.strata] + [one.counted - one.yes for one in shown.strata]
        worked_out += [one.cases - one.counted for one in shown.strata]
        worked_out += [shown.denominator - counted, shown.numerator - yes]
        worked_out.append(shown.denominator - counted - shown.numerator + yes)
        assert all(count == 0 or count >= 10 for count in worked_out)
