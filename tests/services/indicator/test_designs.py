"""How cases were drawn decides how a share is estimated, as far as packages tell of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pyarrow as pa

from reviewer.indicator.answers import FinalCase, Said
from reviewer.indicator.cases import Listed
from reviewer.indicator.definitions import DEFINITIONS, by_unit
from reviewer.indicator.figures import Figure, Indicator, indicator
from reviewer.indicator.share import SIMPLE, STRATIFIED
from reviewer.indicator.stratified import Stratum, stratified
from reviewer.services.indicator.designs import IN_GROUPS, WEIGHTS, designed
from reviewer.services.indicator.frames import (
    BY_FILES,
    FILTERED,
    MANY,
    SEVERAL,
    SHARED,
    UNTOLD,
    WITHIN,
    Frames,
    told_frames,
)
from reviewer.services.indicator.results import BookName, DrawTold, TakenPackage

DRAW = DrawTold(1, 100, 1000, filtered=False, stratified=False, algorithm="sha256-v1", seed="7")


STRATA = (("a", 600, 60), ("b", 400, 40))
BY_STRATUM = replace(DRAW, stratified=True, strata=STRATA)


def package(
    unit: str, *draws: DrawTold, told: bool = True, at: str = "", covering: int | None = 1
) -> TakenPackage:
    return TakenPackage(
        file=f"{unit}.tar",
        package=f"{unit}{at}",
        project=unit,
        unit=unit,
        signers=(),
        created_at=at,
        sealed={},
        codebook=BookName("gi-2018", "0", ""),
        draws=draws if told else None,
        trail_entries=0,
        trail_head="",
        covering=covering,
    )


def drawn(unit: str, strata: tuple[tuple[str, int, int], ...] = STRATA, *, draw: int = 1) -> Any:
    """The table of drawn cases, stratum after stratum."""
    names = [name for name, _, size in strata for _ in range(size)]
    cases = [f"{unit}-{number}" for number in range(len(names))]
    return pa.table({"case_id": cases, "draw": pa.array([draw] * len(names), pa.int64()), "stratum": names})


def frames(*packages: TakenPackage) -> Frames:
    return told_frames(packages, {}, shared=0)


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
    figure = whole(designed(found(), frames(package("north", DRAW), package("south", large))))
    expected = stratified([Stratum(60, 100, 1000), Stratum(20, 100, 9000)])
    assert expected.is_defined
    assert figure.value == expected.value
    assert abs(expected.value - (0.6 * 1000 + 0.2 * 9000) / 10000) < 1e-12
    assert (figure.design, figure.interval, figure.deff) == (STRATIFIED, expected.interval, expected.deff)
    assert (figure.numerator, figure.denominator) == (80, 200)


def test_whatever_is_not_told_is_said() -> None:
    made = found()
    simple = package("north", DRAW)
    for packages, design in (
        ([simple, package("south", told=False)], UNTOLD),
        ([simple, package("south")], UNTOLD),
        ([simple, package("south", BY_STRATUM)], WITHIN),
        ([simple, package("south", DRAW, replace(DRAW, draw=2), covering=None)], SEVERAL),
        ([simple, package("south", replace(DRAW, filtered=True))], FILTERED),
        ([simple, package("south", replace(DRAW, reach="files"))], BY_FILES),
        ([simple], SIMPLE),
    ):
        told = frames(*packages)
        figure = whole(designed(made, told))
        assert (figure.design, figure.value, figure.deff) == (design, 0.4, None)
        assert told.drawn is None or not told.by_stratum


def test_frames_that_overlap_are_not_added() -> None:
    packages = [package("north", DRAW), package("south", DRAW)]
    figure = whole(designed(found(), told_frames(packages, {}, shared=1)))
    assert (figure.design, figure.value) == (SHARED, 0.4)


def test_the_newest_package_of_a_unit_tells_of_its_draws() -> None:
    old, new = package("south", told=False, at="2026-01"), package("south", DRAW, at="2026-02")
    for order in ([old, new], [new, old]):
        told = frames(package("north", DRAW), *order)
        assert [one.unit for one in told.strata] == ["north", "south"]
    assert frames(package("north", DRAW), new, replace(old, created_at="2026-03")).otherwise == UNTOLD


def test_every_stratum_of_every_unit_is_a_stratum() -> None:
    north = package("north", BY_STRATUM)
    told = told_frames([north, package("south", DRAW)], {north.package: drawn("north")}, shared=0)
    assert [(one.code, one.cases) for one in told.strata] == [
        ("north/1/a", 600), ("north/1/b", 400), ("south", 1000),
    ]  # fmt: skip
    assert (told.by_stratum, told.weighs, dict(told.whole)) == (True, True, {"south": "south"})
    assert told.drawn.num_rows == 100
    assert set(told.drawn.column("unit").to_pylist()) == {"north"}
    assert told.drawn.column("stratum").to_pylist().count("north/1/a") == 60
    many = replace(BY_STRATUM, strata=tuple((f"{at}", 20, 2) for at in range(50)))
    crowded = package("north", many)
    table = {crowded.package: drawn("north", many.strata)}
    assert told_frames([crowded], table, shared=0).otherwise == MANY


def test_of_several_draws_the_one_with_all_cases_counts() -> None:
    larger = replace(BY_STRATUM, draw=2)
    north = package("north", replace(DRAW, cases=10), larger, covering=2)
    both = pa.concat_tables([drawn("north", (("", 10, 10),)), drawn("north", draw=2)])
    told = told_frames([north], {north.package: both}, shared=0)
    assert [one.code for one in told.strata] == ["north/2/a", "north/2/b"]
    assert told.drawn.num_rows == 100


def test_shares_that_weigh_strata_keep_their_design_and_others_say_why() -> None:
    made = found()
    north = package("north", BY_STRATUM)
    told = told_frames([north, package("south", DRAW)], {north.package: drawn("north")}, shared=0)
    said = [replace(one, weighing="" if one.by else "said", design="weighed") for one in made.figures]
    shown = designed(replace(made, figures=said), told)
    assert whole(shown).design == "weighed"
    assert {one.group: one.design for one in shown.figures if one.by == "unit"} == {
        "north": IN_GROUPS, "south": "weighed",
    }  # fmt: skip
    for weighing in ("hidden", "thin", "frame"):
        withheld = [replace(one, weighing=weighing) for one in made.figures]
        design = whole(designed(replace(made, figures=withheld), told)).design
        assert design.startswith(f"{SIMPLE}, as if")


def test_shares_whose_units_are_hidden_count_each_case_alike() -> None:
    made = found()
    hidden = replace(
        made, figures=[replace(one, numerator=None) if one.group == "south" else one for one in made.figures]
    )
    figure = whole(designed(hidden, frames(package("north", DRAW), package("south", DRAW))))
    assert (figure.design, figure.value) == (WEIGHTS, 0.4)


def test_a_frame_smaller_than_what_was_counted_is_not_believed() -> None:
    small = replace(DRAW, frame=50)
    figure = whole(designed(found(), frames(package("north", DRAW), package("south", small))))
    assert figure.design == WEIGHTS


def test_within_one_unit_its_own_draw_is_the_design() -> None:
    made = designed(found(), frames(package("north", DRAW), package("south", replace(DRAW, frame=9000))))
    assert {one.design for one in made.figures if one.by == "unit"} == {SIMPLE}
