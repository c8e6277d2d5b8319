"""`reviewer agreement PROJECT` and `reviewer disagreements PROJECT`, by their parser on a real project."""

from __future__ import annotations

import argparse
import io
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from reviewer.cli import agreement as commands
from reviewer.cli.console import Console
from reviewer.domain.errors import NotAllowed, NotFound, Refused
from tests.services.rated import (
    CASES,
    EXPORTER,
    PASSPHRASE,
    REVIEWERS,
    SUPERVISOR,
    Rated,
    make_rated,
    signed_in,
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rated") / "project"
    make_rated(folder)
    (folder.parent / "passphrase").write_text(PASSPHRASE + "\n", encoding="utf-8")
    return folder


def run(project: Path, *argv: str, who: str = SUPERVISOR, command: str = "agreement") -> tuple[int, str, str]:
    """Exit code, stdout and stderr of one command on the project."""
    parser = argparse.ArgumentParser()
    commands.register(parser.add_subparsers())
    access = ("--as", who, "--passphrase-file", str(project.parent / "passphrase"))
    args = parser.parse_args([command, str(project), *argv, *access])
    console = Console(io.StringIO(), io.StringIO(), as_json=args.json)
    code = args.handler(args, console)
    assert isinstance(console.out, io.StringIO)
    assert isinstance(console.err, io.StringIO)
    return code, console.out.getvalue(), console.err.getvalue()


def document(project: Path, *argv: str, command: str = "agreement") -> dict[str, Any]:
    code, out, err = run(project, *argv, "--json", command=command)
    assert (code, err) == (0, "")
    found: dict[str, Any] = json.loads(out)
    return found


def test_the_document_has_every_variable_in_the_shape_of_a_ratings_file(project: Path) -> None:
    found = document(project)
    assert (found["cases"], found["reviewers"]) == (CASES, list(REVIEWERS))
    assert "First independent submitted codings only" in found["selection"]["codings"]
    variables = {one["variable"]: one for one in found["variables"]}
    assert list(variables) == ["kind", "grade", "marks", "more", "count", "shift", "place", "remark"]
    shape = {"level", "categories", "categories_declared", "counts", "coefficients", "prevalence", "pairwise"}
    for one in variables.values():
        assert one["treatment"]["in_words"]
        assert (shape <= set(one)) == one["computed"]
    assert variables["remark"]["reason"] == "free text is not compared"
    assert variables["kind"]["categories_declared"]
    assert not variables["place"]["categories_declared"]
    alpha = variables["grade"]["coefficients"]["krippendorff_alpha_ordinal"]
    assert {"value", "se", "df", "ci95", "ci_method", "defined", "reason", "jackknife"} <= set(alpha)


def test_one_variable_stands_at_the_top_with_its_course(project: Path) -> None:
    found = document(project, "--variable", "kind", "--by", "source")
    whole = next(one for one in document(project)["variables"] if one["variable"] == "kind")
    assert found["coefficients"] == whole["coefficients"]
    assert [one["label"] for one in found["by_month"]] == ["2026-01", "2026-02"]
    assert [one["label"] for one in found["by_codebook_version"]] == ["1"]
    assert found["by_group"]["group"] == "source"
    assert [one["label"] for one in found["by_group"]["parts"]] == ["unit-a", "unit-b"]


def test_a_selection_is_part_of_the_answer(project: Path) -> None:
    found = document(project, "--only", "source=unit-a", "--round", "1", "--codebook-version", "1")
    assert found["cases"] == CASES // 2
    assert (found["selection"]["round"], found["selection"]["group"]) == (1, ["source", "unit-a"])
    with pytest.raises(NotFound):
        run(project, "--codebook-version", "9")


def test_the_text_is_a_table_with_hints_below(project: Path) -> None:
    _, out, _ = run(project)
    lines = out.splitlines()
    assert lines[0] == "Unit North: codebook small, version 1 (unconfirmed)"
    assert " ".join(lines[3].split()) == "variable level n missing agree alpha 95 % interval AC verdict"
    assert any(line.startswith("  undetermined") and " flag " in line for line in lines)
    assert "remark: free text is not compared." in lines
    _, out, _ = run(project, "--variable", "grade")
    assert "undetermined: a code without a rank" in out
    assert "by codebook version" in out


def test_disagreements_come_worst_first(project: Path) -> None:
    found = document(project, command="disagreements")
    apart = [one["disagreement"] for one in found["disagreements"]]
    assert found["total"] == len(apart)
    assert apart == sorted(apart, reverse=True)
    one = found["disagreements"][0]
    assert set(one) == {"case_id", "variable", "disagreement", "settling", "answers"}
    assert {each["settling"] for each in found["disagreements"]} == {"waiting"}
    assert set(one["answers"][0]) == {"reviewer", "state", "codes", "certainty", "submitted_at"}
    few = document(project, "--variable", "kind", "--most", "3", command="disagreements")
    assert len(few["disagreements"]) == 3 < few["total"]
    assert {each["variable"] for each in few["disagreements"]} == {"kind"}
    every = document(project, "--variable", "kind", "--most", "3", "--all", command="disagreements")
    assert len(every["disagreements"]) == every["total"]
    _, out, _ = run(project, "--most", "3", command="disagreements")
    assert len(out.splitlines()) == 6


def test_a_version_without_codings_names_the_one_that_has_them(project: Path, tmp_path: Path) -> None:
    copy = tmp_path / "project"
    shutil.copytree(project, copy)
    shutil.copy(project.parent / "passphrase", tmp_path)
    _, before, _ = run(copy)
    count = before.splitlines()[1].split(";")[1].split()[0]
    with signed_in(copy, SUPERVISOR) as workspace:
        Rated(copy, workspace).publish("2")
    said = f"No coding under version 2; {count} codings stand under version 1: --codebook-version 1"
    for command in ("agreement", "disagreements"):
        assert run(copy, command=command)[1].splitlines()[0] == said
        assert said not in run(copy, "--codebook-version", "1", command=command)[1]
    assert run(copy, "--variable", "kind")[1].splitlines()[0] == said
    assert document(copy)["cases"] == 0
    assert "No coding" not in before


def test_the_exporter_reads_no_names(project: Path) -> None:
    for command in ("agreement", "disagreements"):
        code, out, _ = run(project, "--json", who=EXPORTER, command=command)
        assert code == 0
        assert not any(name in out for name in REVIEWERS)


def test_whoever_codes_is_not_allowed(project: Path) -> None:
    for command in ("agreement", "disagreements"):
        with pytest.raises(NotAllowed) as refused:
            run(project, who="r-01", command=command)
        assert refused.value.exit_code == 3


def test_options_of_tables_are_wrong_usage_for_projects(project: Path) -> None:
    for foreign in ("--level nominal", "--categories a,b", "--bootstrap 5", "--encoding utf-8"):
        code, out, err = run(project, *foreign.split())
        assert (code, out) == (2, "")
        assert f"{foreign.split()[0]} is for a table of ratings" in err
    code, _, err = run(project, "--by", "country")
    assert code == 2
    assert "--variable" in err
    for wrong in ("--round 0", "--round x", "--only country", "--only =NL"):
        with pytest.raises(SystemExit) as ended:
            run(project, *wrong.split())
        assert ended.value.code == 2


def test_the_report_is_one_file_outside_of_the_project(project: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    code, out, err = run(project, "--report", str(target), "--json")
    assert code == 0
    assert json.loads(out)["variables"]
    assert str(target) in err
    assert target.read_text("utf-8").lstrip().startswith("<!DOCTYPE html>")
    with pytest.raises(Refused):
        run(project, "--report", str(project / "report.html"))


def test_an_unknown_variable_is_named_with_those_there_are(project: Path) -> None:
    for command in ("agreement", "disagreements"):
        with pytest.raises(NotFound, match="kind, grade, marks"):
            run(project, "--variable", "nothing", command=command)


def test_two_groups_or_periods_are_compared(project: Path) -> None:
    halves = ("--compare", "2026-01-05..2026-01-30", "2026-01-30..")
    found = document(project, "--variable", "kind", *halves)["compared"]
    assert [one["label"] for one in found] == ["2026-01-05..2026-01-30", "2026-01-30.."]
    assert found[0]["difference"] is None
    difference = found[1]["difference"]
    assert difference["value"] == pytest.approx(found[1]["alpha"]["value"] - found[0]["alpha"]["value"])
    assert 0 <= difference["p_holm"] <= 1
    parts = ("--compare", "source=unit-a", "source=unit-b")
    assert [one["label"] for one in document(project, "--variable", "kind", *parts)["compared"]] == [
        "source=unit-a",
        "source=unit-b",
    ]
    _, out, _ = run(project, "--variable", "kind", *parts)
    assert "compared" in out
    with pytest.raises(Refused, match="share cases"):
        run(project, "--variable", "kind", "--compare", "source=unit-a", "country=NL")
    assert run(project, *parts)[0] == 2


def test_a_part_with_nothing_and_an_unknown_column_are_refused(project: Path) -> None:
    with pytest.raises(Refused, match="nothing was coded"):
        run(project, "--variable", "kind", "--compare", "source=unit-a", "source=elsewhere")
    for option in (("--by", "colour"), ("--only", "colour=red")):
        with pytest.raises(NotFound, match="No column of the cases is named 'colour'"):
            run(project, "--variable", "kind", *option)
    assert "nothing was coded" in run(project, "--variable", "kind", "--only", "source=elsewhere")[1]


def test_a_period_is_selected(project: Path) -> None:
    whole, early, late = (
        document(project, *options)["codings"]
        for options in ((), ("--until", "2026-01-30"), ("--since", "2026-01-30"))
    )
    assert early > 0 < late
    assert whole == early + late


def test_drift_is_told(project: Path) -> None:
    drift = document(project, "--variable", "kind")["drift"]
    assert drift["windows"][0]["last"] == drift["window"] == 50
    assert [one["reviewer"] for one in drift["reviewers"]] == list(REVIEWERS)
    assert all(one["disagreements"] <= one["codings"] for one in drift["reviewers"])
    _, out, _ = run(project, "--variable", "kind")
    assert "CUSUM from" in out


def test_one_variable_is_compared_with_the_final_answers(project: Path, tmp_path: Path) -> None:
    assert document(project, "--variable", "kind")["against_final"]["reviewers"] == []
    copy = tmp_path / "settled" / "project"
    shutil.copytree(project, copy)
    shutil.copy(project.parent / "passphrase", copy.parent)
    with signed_in(copy, SUPERVISOR) as workspace:
        workspace.settling.refresh()
    found = document(copy, "--variable", "kind")
    # Only every tenth case was given to all three and coded by all: the others wait for somebody.
    compared = [one["compared"] for one in found["against_final"]["reviewers"]]
    assert [one["reviewer"] for one in found["against_final"]["reviewers"]] == list(REVIEWERS)
    assert sum(compared) == found["against_final"]["compared"] > 0
    assert found["against_final_on_calibration"]["compared"] == 0
    _, out, _ = run(copy, "--variable", "kind")
    assert "against the final answers" in out
    assert "on calibration cases" not in out
