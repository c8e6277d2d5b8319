"""Tables of drawn cases that lie: each is found by what the provenance tells of the draws."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from reviewer.domain.errors import VerificationFailed
from reviewer.domain.sampling import Reach
from reviewer.exchange.package.rows import DrawnRow
from reviewer.indicator.answers import FinalCase, Said
from reviewer.indicator.definitions import DEFINITIONS
from reviewer.indicator.share import STRATIFIED
from reviewer.indicator.strata import WEIGHED
from reviewer.indicator.stratified import Stratum, stratified
from reviewer.services.drawing import DrawRequest
from reviewer.services.indicator.designs import WEIGHTS
from reviewer.services.indicator.drawn import covering_draw, drawn_cases, wrongly_drawn
from reviewer.services.indicator.reading import _draws
from reviewer.services.indicator.results import DrawTold
from reviewer.services.packages.opened import opened_package
from tests.indicator.packages import Lie, Unit, acquaint, draw_by_stratum, invented_package, package_of
from tests.services.packages.desks import Desk

TOLD = DrawTold(1, 5, 60, False, True, "sha256-order-v1", "7", strata=(("a", 40, 3), ("b", 20, 2)))
ROWS = [("c1", 1, "a"), ("c2", 1, "a"), ("c3", 1, "a"), ("c4", 1, "b"), ("c5", 1, "b")]
Rows = Sequence[tuple[str, int, str]]


def table(rows: Rows) -> Any:
    names = (("case_id", pa.string()), ("draw", pa.int64()), ("stratum", pa.string()))
    return pa.table(
        {name: pa.array([row[at] for row in rows], kind) for at, (name, kind) in enumerate(names)}
    )


def wrong(rows: Rows = ROWS, *told: DrawTold, sealed: int | None = None) -> str:
    return wrongly_drawn(table(rows), told or (TOLD,), sealed=len(rows) if sealed is None else sealed)


def test_what_agrees_is_taken_and_earlier_packages_say_nothing() -> None:
    assert wrong() == ""
    assert wrong(list(reversed(ROWS))) == ""
    assert wrongly_drawn(None, [TOLD], sealed=None) == ""
    assert wrongly_drawn(None, None, sealed=None) == ""


@pytest.mark.parametrize(
    ("rows", "told", "words"),
    [
        (ROWS[:-1], TOLD, "other cases"),
        ([*ROWS, ("c6", 1, "b")], TOLD, "other cases"),
        ([*ROWS[:-1], ("c1", 1, "b")], TOLD, "twice in one draw"),
        ([*ROWS[:-1], ("c5", 1, "a")], TOLD, "other cases"),
        ([*ROWS, ("c6", 1, "c")], TOLD, "not told of"),
        ([*ROWS, ("c6", 2, "b")], TOLD, "not told of"),
        (ROWS, replace(TOLD, cases=6), "other cases"),
        (ROWS, replace(TOLD, frame=61), "not its frame"),
        (ROWS, replace(TOLD, frame=42, strata=(("a", 40, 3), ("b", 1, 2), ("c", 1, 0))), "more cases"),
        (ROWS, replace(TOLD, strata=(("a", 40, 3), ("a", 20, 2))), "stratum twice"),
        (ROWS, replace(TOLD, reach="files", strata=(("a", 40, 2), ("b", 20, 9))), "other cases"),
    ],
)
def test_whatever_contradicts_itself_is_said(rows: Rows, told: DrawTold, words: str) -> None:
    assert words in wrong(rows, told)


def test_a_draw_told_twice_and_counts_of_the_seal_are_found() -> None:
    assert "twice" in wrong(ROWS, TOLD, TOLD)
    assert "sealed" in wrong(ROWS, sealed=4)
    assert "sealed" in wrongly_drawn(None, [TOLD], sealed=5)
    assert "sealed" in wrongly_drawn(table(ROWS), [TOLD], sealed=None)
    assert "not told of" in wrongly_drawn(table(ROWS), None, sealed=5)


def test_through_files_turns_are_counted_and_not_cases() -> None:
    assert wrong(ROWS, replace(TOLD, reach="files", strata=(("a", 40, 30), ("b", 20, 2)))) == ""


def test_the_draw_that_has_every_case_is_found() -> None:
    larger = [*((case, 2, stratum) for case, _, stratum in ROWS), ("c6", 2, "b")]
    second = replace(TOLD, draw=2, cases=6)
    assert covering_draw(table([*ROWS, *larger]), [TOLD, second]) == 2
    assert covering_draw(table([*ROWS, ("c7", 2, "a")]), [TOLD, replace(second, cases=1)]) is None
    assert covering_draw(table(ROWS), [TOLD]) == 1
    assert covering_draw(None, [TOLD]) == 1
    assert covering_draw(None, [TOLD, second]) is None
    assert covering_draw(None, None) is None


def test_what_a_project_packs_of_its_draws_agrees(tmp_path: Path) -> None:
    desk = Desk.new(tmp_path / "desk")
    with desk.sign_in() as office:
        office.drawing.make(DrawRequest(4, seed=71, stratify="country"))
        office.drawing.make(DrawRequest(2, seed=5, where=(("source", "U-07"),)))
        office.drawing.make(DrawRequest(9, seed=6, reach=Reach.FILES, stratify="source"))
    desk.code("r-01", "T-0001")
    packed = desk.pack(tmp_path / "labels.tar", account="x-01")
    with desk.sign_in() as office:
        secret = office.packages.keeper.keyring().open_secret
    with opened_package(packed.file, secret) as package:
        told, drawn = _draws(package.document("provenance.json")), drawn_cases(package)
        assert wrongly_drawn(drawn, told, sealed=package.contents.counts["drawn"]) == ""
    assert told is not None
    assert [one.reach for one in told] == ["cases", "cases", "files"]
    assert drawn.num_rows == sum(one.cases for one in told) == packed.header.counts["drawn"]
    cases = drawn.column("case_id").to_pylist()
    assert cases == sorted(cases)
    assert all(len(one) == 20 and one.isalnum() for one in (*cases, *drawn.column("stratum").to_pylist()))
    assert packed.header.counts["cases"] == 1
    assert "U-07" not in json.dumps([cases, drawn.column("stratum").to_pylist()])


def test_a_package_whose_drawn_cases_lie_is_not_counted(tmp_path: Path) -> None:
    office, north = Unit.found(tmp_path / "office"), Unit.found(tmp_path / "north", seed=2)
    acquaint(north, office, "north")
    rows = [DrawnRow(f"case-{number:06}", 1, "ab"[number % 2]) for number in range(60)]
    told = [draw_by_stratum({"a": (300, 30), "b": (500, 30)})]
    lies = {
        "honest": (rows, Lie()),
        "moved": ([rows[0]._replace(stratum="b"), *rows[1:]], Lie()),
        "sealed": (rows, Lie(counts={"drawn": 59})),
    }
    files = {
        name: invented_package(north, tmp_path / f"{name}.tar", size=60, draws=told, drawn=drawn, lie=lie)
        for name, (drawn, lie) in lies.items()
    }
    asked = [one for one in DEFINITIONS if one.id == "GI-A"]
    with office.sign_in() as workspace:
        desk = workspace.indicator.desk
        for name in ("moved", "sealed"):
            with pytest.raises(VerificationFailed, match=rf"{name}\.tar"):
                desk.run([files[name]], definitions=asked)
        result = desk.run([*files.values()], definitions=asked, set_apart=True)
    assert [(Path(one.file).name, one.fault) for one in result.left_out] == [
        ("moved.tar", "counts"), ("sealed.tar", "counts"),
    ]  # fmt: skip
    assert [one.covering for one in result.packages] == [1]


SAID = [(status, severity) for status in ("unidentified", "identified") for severity in ("assault", "posing")]


def severe_and_not(unit: Unit, counts: Sequence[int]) -> list[FinalCase]:
    """So many cases of each status and severity of `SAID`."""
    return [
        FinalCase(
            f"{unit.folder.name}-{at}-{number}",
            {
                "identified_status": Said("answered", frozenset({SAID[at][0]})),
                "severity": Said("answered", frozenset({SAID[at][1]})),
            },
        )
        for at, count in enumerate(counts)
        for number in range(count)
    ]


@pytest.mark.parametrize("told", [True, False])
def test_units_that_drew_simply_are_strata_of_every_share_where_they_say_whom_they_drew(
    tmp_path: Path, told: bool
) -> None:
    office, north, south = (
        Unit.found(tmp_path / name, seed=seed) for seed, name in enumerate(("office", "north", "south"), 1)
    )
    files = []
    for unit, counts, frame in ((north, (40, 30, 20, 25), 1000), (south, (25, 45, 30, 15), 4000)):
        acquaint(unit, office, unit.folder.name)
        known = severe_and_not(unit, counts)
        drawn = [DrawnRow(one.case, 1, "every") for one in known] if told else None
        draw = {**draw_by_stratum({"every": (frame, len(known))}), "stratified": False}
        file = tmp_path / f"{unit.folder.name}.tar"
        files.append(package_of(unit, file, known, draws=[draw], drawn=drawn))
    asked = [one for one in DEFINITIONS if one.id in ("GI-A", "GI-B")]
    with office.sign_in() as workspace:
        result = workspace.indicator.desk.run(files, definitions=asked)
    shown = {one.definition.id: one for one in result.indicator.figures if not one.by}
    expected = stratified([Stratum(70, 115, 1000), Stratum(70, 115, 4000)])
    assert expected.is_defined
    assert shown["GI-A"].value == pytest.approx(expected.value)
    assert shown["GI-A"].design == (WEIGHED if told else STRATIFIED)
    severe, among = 1000 * 40 / 115 + 4000 * 25 / 115, 1000 * 70 / 115 + 4000 * 70 / 115
    assert shown["GI-B"].value == pytest.approx(severe / among if told else 65 / 140)
    assert shown["GI-B"].design == (WEIGHED if told else WEIGHTS)
