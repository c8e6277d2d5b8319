"""From sealed codings to how far coders agree on age by group: in tables, report and lines."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

from reviewer.exchange.package.rows import LabelRow
from reviewer.indicator.answers import FinalCase, Said
from reviewer.indicator.definitions import DEFINITIONS
from reviewer.services.indicator.lines import figure_lines
from reviewer.services.indicator.results import IndicatorResult
from tests.indicator.packages import Lie, Unit, acquaint, package_of

GROUPS = ("hispanic_latino", "white")


def cases(*, recorded: bool = True) -> list[FinalCase]:
    """60 series of either group with unidentified victims, settled as infants."""
    answers = {"identified_status": "unidentified", "age_category": "infant"}
    return [
        FinalCase(
            f"case-{number:03}",
            {
                name: Said("answered", frozenset({code}))
                for name, code in [
                    *answers.items(),
                    *([("victim_ethnicity", GROUPS[number // 60])] * recorded),
                ]
            },
        )
        for number in range(120)
    ]


def differing(rows: list[LabelRow]) -> list[LabelRow]:
    """Of the first group the second coder sees 15 otherwise, 12 of the second; 15 there were coded once."""

    def otherwise(row: LabelRow) -> LabelRow | None:
        number = int(row.case_id.removeprefix("case-"))
        if row.reviewer != "b" or row.variable != "age_category":
            return row
        if number < 15 or 60 <= number < 72:
            return row._replace(code="pubescent")
        return None if number >= 105 else row

    return [one for row in rows if (one := otherwise(row)) is not None]


def counted(folder: Path, found: list[FinalCase]) -> IndicatorResult:
    office, north = Unit.found(folder / "office", seed=1), Unit.found(folder / "north", seed=2)
    acquaint(north, office, "north")

    def as_coded(rows: list[LabelRow]) -> list[LabelRow]:
        return differing(rows)

    answers = sum(len(said.codes) * 2 for one in found for said in one.answers.values()) - 15
    file = package_of(north, folder / "n.tar", found, lie=Lie(labels=as_coded, counts={"answers": answers}))
    names = {"identified", "GI-C", "age-undetermined", "age-agreement"}
    with office.sign_in() as workspace:
        chosen = [one for one in DEFINITIONS if one.id in names]
        result = workspace.indicator.desk.run([file], definitions=chosen)
        return workspace.indicator.publishing.publish(result, folder / "out")


def test_statement_nine_says_how_far_coders_agree_by_group(tmp_path: Path) -> None:
    result = counted(tmp_path, cases())
    with (tmp_path / "out" / "figures.csv").open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if row["indicator"] == "age-agreement"]
    counts = {row["group"]: (row["numerator"], row["denominator"], row["not_counted"]) for row in rows}
    assert counts[""] == ("78", "105", "15")
    assert counts["hispanic_latino"] == ("45", "60", "0")
    assert counts["white"] == ("33", "45", "15")
    # Beside the cases the codings would count those who were coded twice as well, in groups that are hidden.
    assert result.told_seal(result.packages[0])["cases"] == 120
    assert result.told_seal(result.packages[0])["codings"] is None
    report = (tmp_path / "out" / "indicator.html").read_text("utf-8")
    assert "Coders agree on age, White: 73.3\u00a0%" in report
    assert "not corrected for chance" in report
    lines = [one for one in figure_lines(result) if one.indicator == "age-agreement"]
    assert {one.group: one.value for one in lines}["hispanic_latino"] == 0.75


def test_a_series_of_several_groups_belongs_to_none_of_them(tmp_path: Path) -> None:
    both = Said("answered", frozenset(GROUPS))
    found = [
        replace(one, answers={**one.answers, "victim_ethnicity": both}) if number >= 100 else one
        for number, one in enumerate(cases())
    ]
    result = counted(tmp_path, found)
    totals = {
        one.group: one.denominator
        for one in result.indicator.figures
        if (one.definition.id, one.by) == ("age-undetermined", "ethnicity")
    }
    assert (totals["hispanic_latino"], totals["white"], totals["several"]) == (60, 40, 20)


def test_where_no_unit_records_groups_nothing_is_said(tmp_path: Path) -> None:
    result = counted(tmp_path, cases(recorded=False))
    assert result.told_seal(result.packages[0])["codings"] == 240
    assert all(one.definition.id != "age-agreement" for one in result.indicator.figures)
    assert "Coders agree on age" not in (tmp_path / "out" / "indicator.html").read_text("utf-8")
