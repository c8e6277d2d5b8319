"""The final answers going out: the columns of the codings and two more, for whoever may export all."""

from __future__ import annotations

import json
from pathlib import Path

import pyreadstat
import pytest

from reviewer.domain.answer import chosen
from reviewer.domain.errors import NotAllowed
from reviewer.services.release import Wish
from tests.services.conftest import Project
from tests.services.settled import CASE, Study
from tests.services.test_release import COLUMNS, table


@pytest.fixture
def study(project: Project) -> Study:
    """One case is decided, another waits."""
    made = Study(project)
    for case_id in (CASE, "S-000002"):
        made.both_code(case_id, second={"severity": chosen("nudist")})
    made.desk.refresh()
    made.decide(made.key(), "severity", "assault")
    return made


def test_final_answers_say_where_they_came_from(study: Study, tmp_path: Path) -> None:
    exporter = study.project.sign_in("x-01")
    outcome = exporter.release.export(tmp_path, formats=["csv", "jsonl"], scope="final")
    assert outcome.files == (
        *("final.csv", "final.jsonl", "codebook.toml"),
        *("crosswalk.csv", "dictionary.html", "datapackage.json"),
    )
    rows = table(tmp_path, "final.csv")
    assert list(rows[0]) == [*COLUMNS, "provenance", "said_by"]
    assert outcome.rows == len(rows) == 26
    assert {(one["reviewer"], one["certainty"], one["round"]) for one in rows} == {("", "", "1")}
    by_key = {(one["case_id"], one["variable"]): one for one in rows}
    picked = ("code", "state", "provenance", "said_by", "status")
    assert [by_key[CASE, "severity"][name] for name in picked] == [
        *("assault", "answered", "adjudicated", "0", "settled"),
    ]
    assert [by_key["S-000002", "severity"][name] for name in picked] == [
        *("", "unresolved", "unresolved", "0", "open"),
    ]
    assert [by_key[CASE, "coercion"][name] for name in picked] == [
        *("", "does_not_apply", "unanimous", "2", "settled"),
    ]
    lines = [json.loads(line) for line in (tmp_path / "final.jsonl").read_text("utf-8").splitlines()]
    assert [one["provenance"] for one in lines] == [one["provenance"] for one in rows]


def test_only_the_standing_revision_is_there_and_it_says_when_it_may_change(
    study: Study, tmp_path: Path
) -> None:
    study.decide(study.key(), "severity", "posing")
    study.reviewers["r-02"].desk.answer(study.key(), "severity", chosen("posing"))
    study.supervisor.release.export(tmp_path, formats=["csv"], scope="final")
    rows = [one for one in table(tmp_path, "final.csv") if one["variable"] == "severity"]
    assert [(one["case_id"], one["code"], one["status"]) for one in rows] == [
        (CASE, "posing", "waiting"),
        ("S-000002", "", "open"),
    ]


def test_wide_final_answers_have_one_row_for_each_case(study: Study, tmp_path: Path) -> None:
    exporter = study.project.sign_in("x-01")
    wish = Wish(("csv", "sav", "case-uco"), scope="final", shape="wide")
    assert exporter.release.export(tmp_path, wish).rows == 2
    rows = {one["case_id"]: one for one in table(tmp_path, "final_wide.csv")}
    picked = ("severity", "severity__state", "severity__provenance", "status", "reviewer")
    assert [rows[CASE][name] for name in picked] == ["assault", "answered", "adjudicated", "settled", ""]
    assert [rows["S-000002"][name] for name in picked] == ["", "unresolved", "unresolved", "open", ""]
    assert rows[CASE]["theme__provenance"] == "unanimous"
    frame, _ = pyreadstat.read_sav(tmp_path / "final_wide.sav", apply_value_formats=True)
    assert frame["severity__provenance"].tolist() == ["adjudicated", "unresolved"]
    graph = json.loads((tmp_path / "final.jsonld").read_text("utf-8"))["@graph"]
    tags = next(node["uco-core:tag"] for node in graph if node["@type"] == "uco-core:Annotation")
    assert {"gi2018:severity=assault", "reviewer:provenance-severity=adjudicated"} <= set(tags)


def test_reviewers_do_not_export_final_answers(study: Study, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        study.reviewers["r-01"].release.export(tmp_path / "out", formats=["csv"], scope="final")
    assert not (tmp_path / "out").exists()
