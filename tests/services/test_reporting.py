"""The agreement document: the contract's shape, and the reference's numbers, from a file on disk."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.errors import Refused
from reviewer.exchange.ratings import Level
from reviewer.services.reporting import Bootstrapping, report_on_ratings
from tests.agreement import reference
from tests.agreement.reference import close

HEAD = {"value", "se", "df", "ci95", "ci_method", "defined", "reason"}


def written(path: Path, case: dict[str, Any]) -> Path:
    """The case as a wide CSV, as another tool would write it."""
    if "table" in case:
        cells = [
            [case["categories"][a], case["categories"][b]]
            for a, row in enumerate(case["table"])
            for b, count in enumerate(row)
            for _ in range(count)
        ]
    else:
        cells = case.get("ratings") or [[as_text(one) for one in row] for row in case["sets"]]
    rows = [[unit, *("" if cell is None else cell for cell in row)] for unit, row in enumerate(cells)]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["unit", *(f"r{i}" for i in range(len(cells[0])))], *rows])
    return path


def as_text(chosen: list[str] | None) -> str | None:
    return None if chosen is None else ";".join(chosen) or "{}"


def report(path: Path, case: dict[str, Any], **options: Any) -> dict[str, Any]:
    declared = [str(name) for name in case.get("categories") or case["flags"]]
    level: Level = case["level"]
    document = report_on_ratings(written(path, case), level=level, categories=declared, **options)
    loaded: dict[str, Any] = json.loads(json.dumps(document, allow_nan=False))
    return loaded


@pytest.mark.parametrize("identifier", [case["id"] for case in reference.cases(of_sets=False)])
def test_a_file_gives_the_references_numbers(tmp_path: Path, identifier: str) -> None:
    case = reference.case(identifier)
    document = report(tmp_path / "r.csv", case)
    assert document["counts"] == case["counts"]
    assert document["categories"] == [str(name) for name in case["categories"]]
    assert document["categories_declared"] is True
    for name, expected in case["expected"].items():
        if name.startswith(("se:", "cohen_kappa_custom")):
            continue
        found = document["coefficients"][name]
        assert set(found) >= HEAD
        if isinstance(expected["value"], dict):
            assert_members(found["value"], expected["value"])
        else:
            assert close(found["value"], expected["value"]), name
            assert found["defined"] is (expected["value"] is not None)
            assert (found["reason"] is None) is found["defined"]
        if "se" in expected:
            assert close(found["se"], expected["se"]), name
        if "jackknife_se" in expected:
            assert close(found["jackknife"]["se"], expected["jackknife_se"])
            assert close(found["jackknife"]["estimate"], expected["jackknife_estimate"])


def assert_members(found: dict[str, Any], expected: dict[str, Any]) -> None:
    assert set(found) == set(expected)
    for member, value in expected.items():
        if isinstance(value, dict):
            assert found[member]["n"] == value["n"]
            assert close(found[member]["kappa"], value["kappa"])
        else:
            assert close(found[member], value), member


@pytest.mark.parametrize(
    ("identifier", "alpha", "lent"),
    [
        ("kripp2011_C", "krippendorff_alpha_nominal", "se:alpha_gwet"),
        ("kripp2011_C", "krippendorff_alpha_interval", "se:alpha_gwet_quadratic"),
    ],
)
def test_alpha_carries_the_linearised_error_and_its_interval(
    tmp_path: Path, identifier: str, alpha: str, lent: str
) -> None:
    case = reference.case(identifier)
    found = report(tmp_path / "r.csv", case)["coefficients"][alpha]
    expected = case["expected"][lent]
    assert close(found["se"], expected["value"])
    assert found["df"] == expected["df"]
    assert close(found["ci95"][0], expected["ci95"][0])
    assert close(found["ci95"][1], expected["ci95"][1])
    assert "linearised" in found["ci_method"]


def test_ordinal_alpha_carries_the_jackknifes_error(tmp_path: Path) -> None:
    found = report(tmp_path / "r.csv", reference.case("kripp2011_C"))["coefficients"]
    ordinal = found["krippendorff_alpha_ordinal"]
    assert ordinal["se"] == ordinal["jackknife"]["se"]
    assert "jackknife" in ordinal["ci_method"]


@pytest.mark.parametrize("identifier", [case["id"] for case in reference.cases(of_sets=True)])
def test_a_file_of_sets_gives_the_references_numbers(tmp_path: Path, identifier: str) -> None:
    case = reference.case(identifier)
    document = report(tmp_path / "r.csv", case, bootstrapping=Bootstrapping(50, 1))
    assert document["counts"] == case["counts"]
    for name, expected in case["expected"].items():
        if name == "nltk_masi_unguarded":
            continue
        found = document["coefficients"][name]
        if name == "per_flag":
            for flag, values in expected["value"].items():
                for part, value in values.items():
                    assert close(found["value"][flag][part], value), (flag, part)
        else:
            assert close(found["value"], expected["value"]), name
            assert ("bootstrap" in found) is (name != "exact_set_agreement")


def test_the_bootstrap_is_inside_alpha_and_repeats_with_its_seed(tmp_path: Path) -> None:
    case = reference.case("kripp2011_C")
    path = tmp_path / "r.csv"
    first = report(path, case, bootstrapping=Bootstrapping(300, 5))
    again = report(path, case, bootstrapping=Bootstrapping(300, 5))
    assert first == again
    sample = first["coefficients"]["krippendorff_alpha_ordinal"]["bootstrap"]
    assert sample["B"] == 300
    assert sample["seed"] == 5
    assert sample["ci95"][0] < 0.815 < sample["ci95"][1]
    assert "bootstrap" not in report(path, case)["coefficients"]["krippendorff_alpha_ordinal"]


def test_undefined_is_null_with_a_reason(tmp_path: Path) -> None:
    document = report(tmp_path / "r.csv", reference.case("conv_no_pairs"))
    for name, found in document["coefficients"].items():
        if isinstance(found["value"], dict):
            continue
        assert found["value"] is None, name
        assert found["defined"] is False
        assert found["reason"]
    assert [hint["kind"] for hint in document["hints"]] == ["nothing_to_compare"]
    assert document["headline"]["verdict"] is None


def test_pairs_and_prevalence_name_the_reviewers(tmp_path: Path) -> None:
    document = report(tmp_path / "r.csv", reference.case("conv_absent_rater"))
    first, second, _ = document["pairwise"]
    assert (first["a"], first["b"], first["units"]) == ("r0", "r1", 6)
    assert first["cohen_kappa"] == pytest.approx(1 / 3)
    assert first["percent_agreement"] == pytest.approx(2 / 3)
    assert (second["units"], second["cohen_kappa"], second["percent_agreement"]) == (0, None, None)
    assert second["reason"]
    shares = document["prevalence"]
    assert shares["by_reviewer"]["r2"] == {"1": None, "2": None}
    assert sum(shares["overall"].values()) == pytest.approx(1)


@pytest.mark.parametrize(
    ("level", "rows", "what"),
    [("ordinal", "1,low,mid\n2,high,mid\n", "categories"), ("set", "1,a,{}\n2,a,a\n", "flags")],
)
def test_undeclared_categories_are_said(tmp_path: Path, level: Level, rows: str, what: str) -> None:
    path = tmp_path / "r.csv"
    path.write_text(f"unit,A,B\n{rows}", encoding="utf-8")
    document = report_on_ratings(path, level=level)
    assert document["categories_declared"] is False
    notes = document["notes"]
    assert isinstance(notes, list)
    assert what in notes[0]


def of_text(tmp_path: Path, rows: str, level: Level = "nominal") -> dict[str, Any]:
    path = tmp_path / "r.csv"
    path.write_text(f"unit,A,B\n{rows}", encoding="utf-8")
    loaded: dict[str, Any] = json.loads(json.dumps(report_on_ratings(path, level=level), allow_nan=False))
    return loaded


def test_a_table_of_empty_cells_alone_is_refused_in_words(tmp_path: Path) -> None:
    for level in ("nominal", "ordinal", "interval", "ratio"):
        with pytest.raises(Refused, match="Every cell is empty"):
            of_text(tmp_path, "1,,\n2,,\n", level)
    assert of_text(tmp_path, "1,,\n2,,\n", "set")["coefficients"]["alpha_masi"]["value"] is None


def test_commas_in_names_of_categories_do_not_make_pairs_of_them(tmp_path: Path) -> None:
    found = of_text(tmp_path, '1,"a, b","a, b"\n2,"c, d","a, b"\n3,"c, d","c, d"\n')["coefficients"]
    assert found["specific_agreement"]["value"] == {
        "a, b": pytest.approx(2 / 3),
        "c, d": pytest.approx(2 / 3),
    }


def test_a_flag_has_its_alpha_where_the_jackknife_fails(tmp_path: Path) -> None:
    document = of_text(tmp_path, "1,a;b,a\n2,a,a\n3,{},a\n4,{},{}\n", "set")
    per_flag = document["coefficients"]["per_flag"]
    assert set(per_flag) >= HEAD
    rare = per_flag["value"]["b"]
    assert (rare["alpha"], rare["reason"]) == (0.0, None)
    assert "se" not in rare
    assert document["prevalence"]["by_reviewer"] == {"A": {"a": 0.5, "b": 0.25}, "B": {"a": 0.75, "b": 0.0}}
    assert [hint["kind"] for hint in document["hints"]] == ["few_data"]


def test_numbers_without_distance_are_not_called_the_same(tmp_path: Path) -> None:
    document = of_text(tmp_path, "1,-1,1\n2,1,-1\n3,1,1\n", "ratio")
    assert "lie apart on this scale" in document["coefficients"]["krippendorff_alpha_ratio"]["reason"]
    assert any("below zero" in note for note in document["notes"])


def test_nothing_is_concluded_from_few_units(tmp_path: Path) -> None:
    few = of_text(tmp_path, "".join(f"{unit},{unit % 2},{unit % 2}\n" for unit in range(29)))["headline"]
    assert few["verdict"].startswith("not enough data")
    assert (few["below_667"], few["below_800"]) == (None, None)
    enough = of_text(tmp_path, "".join(f"{unit},{unit % 2},{unit % 2}\n" for unit in range(30)))["headline"]
    assert enough["verdict"].startswith("reliable")


def test_what_is_easily_mistaken_is_said(tmp_path: Path) -> None:
    ordered = of_text(tmp_path, "1,low,mid\n2,high,NA\n", "ordinal")["notes"]
    assert any("alphabet" in note and "NA, high, low, mid" in note for note in ordered)
    assert any("missing is an empty cell: NA" in note for note in ordered)
    assert len(of_text(tmp_path, "1,1,2\n2,3,3\n", "ordinal")["notes"]) == 1
