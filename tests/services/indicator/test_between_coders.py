"""From sealed codings to the range between coders: in tables, report and lines; or why there is none."""

from __future__ import annotations

import csv
import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.exchange.package.rows import LabelRow
from reviewer.indicator.answers import FinalCase, Said
from reviewer.indicator.between_coders import CodersRange
from reviewer.indicator.definitions import DEFINITIONS
from reviewer.indicator.figures import Figure
from reviewer.indicator.ranges import WITHHELD_RANGE
from reviewer.services.indicator.lines import figure_lines
from reviewer.services.indicator.report import rendered
from reviewer.services.indicator.results import IndicatorResult
from reviewer.services.indicator.words import coders_words
from tests.indicator.packages import Lie, Unit, acquaint, package_of
from tests.services.indicator import told


@pytest.fixture(scope="module")
def units(tmp_path_factory: pytest.TempPathFactory) -> tuple[Unit, Unit]:
    folder = tmp_path_factory.mktemp("units")
    office, north = Unit.found(folder / "office", seed=1), Unit.found(folder / "north", seed=2)
    acquaint(north, office, "north")
    return office, north


def cases() -> list[FinalCase]:
    """60 series with unidentified victims and 40 without."""
    return [
        FinalCase(
            f"case-{number:03}",
            {
                "identified_status": Said(
                    "answered", frozenset({"unidentified" if number < 60 else "identified"})
                )
            },
        )
        for number in range(100)
    ]


def differing(rows: list[LabelRow]) -> list[LabelRow]:
    """The second coder sees 15 of the first kind and 12 of the second otherwise."""

    def otherwise(row: LabelRow) -> LabelRow:
        number = int(row.case_id.removeprefix("case-"))
        if row.reviewer != "b" or not (number < 15 or 60 <= number < 72):
            return row
        return row._replace(code="identified" if row.code == "unidentified" else "unidentified")

    return [otherwise(row) for row in rows]


def counted(units: tuple[Unit, Unit], folder: Path, lie: Lie, *, publish: bool = False) -> IndicatorResult:
    office, north = units
    file = package_of(north, folder / "n.tar", cases(), lie=lie)
    chosen = [one for one in DEFINITIONS if one.id == "GI-A"]
    with office.sign_in() as workspace:
        result = workspace.indicator.desk.run([file], definitions=chosen)
        return workspace.indicator.publishing.publish(result, folder / "out") if publish else result


def whole(result: IndicatorResult) -> Figure:
    return next(one for one in result.indicator.figures if not one.by)


def test_the_codings_of_a_package_leave_a_range_in_every_output(
    units: tuple[Unit, Unit], tmp_path: Path
) -> None:
    result = counted(units, tmp_path, Lie(labels=differing), publish=True)
    # Of 60 series both coders see 45 so; of the others one sees 12 so.
    assert whole(result).coders == CodersRange(by_all=45, by_any=72)
    with (tmp_path / "out" / "figures.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    row = next(row for row in rows if (row["indicator"], row["by"]) == ("GI-A", ""))
    names = ("numerator", "denominator", "all_coders", "any_coder", "share_all_coders", "share_any_coder")
    assert [row[name] for name in names] == ["60", "100", "45", "72", "0.45", "0.72"]
    assert row["coders_reason"] == ""
    assert all(not row["all_coders"] and not row["coders_reason"] for row in rows if row["by"])
    described = json.loads((tmp_path / "out" / "datapackage.json").read_text("utf-8"))
    (figures,) = (one for one in described["resources"] if one["path"] == "figures.csv")
    assert "any_coder" in {one["name"] for one in figures["schema"]["fields"]}
    sentence = "By all coders 45.0\u00a0% (45), by at least one 72.0\u00a0% (72) of the same series."
    assert sentence in (tmp_path / "out" / "indicator.html").read_text("utf-8")
    assert sentence in figure_lines(result)[0].about


def test_the_order_of_rows_changes_nothing(units: tuple[Unit, Unit], tmp_path: Path) -> None:
    def shuffled(rows: list[LabelRow]) -> list[LabelRow]:
        found = differing(rows)
        random.Random(3).shuffle(found)
        return found

    assert whole(counted(units, tmp_path, Lie(labels=shuffled))).coders == CodersRange(45, 72)


def test_a_package_without_the_codings_of_its_answers_leaves_no_range(
    units: tuple[Unit, Unit], tmp_path: Path
) -> None:
    lie = Lie(finals=lambda rows: [row._replace(based_on="another") for row in rows])
    result = counted(units, tmp_path, lie)
    assert (whole(result).coders, whole(result).coders_reason) == (None, "")
    assert not result.packages[0].coded
    assert any("No range between coders" in note for note in result.notes)


def test_a_range_that_is_withheld_says_why() -> None:
    first = next(one for one in told.invented().figures if one.definition.ranged and not one.by)
    withheld = replace(first, coders_reason=WITHHELD_RANGE)
    assert coders_words(first) == ""
    assert coders_words(withheld).startswith("Range between coders withheld: a small count")
    found = told.result(replace(told.invented(), figures=[withheld]))
    assert "Range between coders withheld" in rendered(found)
