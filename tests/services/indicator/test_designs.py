"""How cases were drawn decides how a share is estimated, as far as packages tell of it."""

from __future__ import annotations

from dataclasses import replace

from reviewer.indicator.answers import FinalCase, Said
from reviewer.indicator.cases import Listed
from reviewer.indicator.definitions import DEFINITIONS, by_unit
from reviewer.indicator.figures import Figure, Indicator, indicator
from reviewer.indicator.share import SIMPLE, STRATIFIED
from reviewer.indicator.stratified import Stratum, stratified
from reviewer.services.indicator.designs import UNTOLD, WEIGHTS, WITHIN, designed
from reviewer.services.indicator.results import BookName, DrawTold, TakenPackage

DRAW = DrawTold(1, 100, 1000, filtered=False, stratified=False, algorithm="sha256-v1", seed="7")


def package(unit: str, *draws: DrawTold, told: bool = True) -> TakenPackage:
    return TakenPackage(
        f"{unit}.tar",
        unit,
        unit,
        unit,
        (),
        "",
        {},
        BookName("gi-2018", "0", ""),
        draws if told else None,
        0,
        "",
    )


def found() -> Indicator:
    """Of north 60 of 100 cases have unidentified victims, of south 20 of 100."""
    said = {"north": 60, "south": 20}
    cases = [
        FinalCase(
            f"{unit}-{i}",
            {
                "identified_status": Said(
                    "answered", frozenset({"unidentified" if i < said[unit] else "identified"})
                ),
                "unit": Said("answered", frozenset({unit})),
            },
        )
        for unit in said
        for i in range(100)
    ]
    return indicator(by_unit([one for one in DEFINITIONS if one.id == "GI-A"]), Listed(cases))


def whole(made: Indicator) -> Figure:
    return next(one for one in made.figures if not one.by)


def test_units_that_drew_simply_from_told_frames_are_strata() -> None:
    large = replace(DRAW, frame=9000)
    figure = whole(designed(found(), [package("north", DRAW), package("south", large)]))
    expected = stratified([Stratum(60, 100, 1000), Stratum(20, 100, 9000)])
    assert expected.is_defined
    assert figure.value == expected.value
    assert abs(expected.value - (0.6 * 1000 + 0.2 * 9000) / 10000) < 1e-12
    assert (figure.design, figure.interval, figure.deff) == (STRATIFIED, expected.interval, expected.deff)
    assert (figure.numerator, figure.denominator) == (80, 200)


def test_whatever_is_not_told_is_said() -> None:
    made = found()
    stratified_draw = replace(DRAW, stratified=True)
    for packages, design in (
        ([package("north", DRAW), package("south", told=False)], UNTOLD),
        ([package("north", DRAW), package("south")], UNTOLD),
        ([package("north", DRAW), package("south", stratified_draw)], WITHIN),
        ([package("north", DRAW, DRAW), package("south", DRAW)], WITHIN),
        ([package("north", DRAW)], SIMPLE),
    ):
        figure = whole(designed(made, packages))
        assert (figure.design, figure.value, figure.deff) == (design, 0.4, None)


def test_shares_whose_units_are_hidden_count_each_case_alike() -> None:
    made = found()
    hidden = replace(
        made, figures=[replace(one, numerator=None) if one.group == "south" else one for one in made.figures]
    )
    figure = whole(designed(hidden, [package("north", DRAW), package("south", DRAW)]))
    assert (figure.design, figure.value) == (WEIGHTS, 0.4)


def test_a_frame_smaller_than_what_was_counted_is_not_believed() -> None:
    small = replace(DRAW, frame=50)
    figure = whole(designed(found(), [package("north", DRAW), package("south", small)]))
    assert figure.design == WEIGHTS


def test_within_one_unit_its_own_draw_is_the_design() -> None:
    made = designed(found(), [package("north", DRAW), package("south", replace(DRAW, frame=9000))])
    assert {one.design for one in made.figures if one.by == "unit"} == {SIMPLE}
