"""Exports of a real project in every format: what users open, the same bytes every time, wide and long."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pandas as pd
import pyreadstat
import pytest
from case_utils.case_validate import validate
from frictionless import Package, Resource, Schema

from reviewer.domain.errors import NotAllowed, Refused
from reviewer.services.intake import Options
from reviewer.services.release import Wish
from reviewer.services.release_wish import SUFFIXES
from reviewer.services.watching import Stopped, Watch
from reviewer.workspace import Workspace
from tests.services.conftest import PASSPHRASE, Project
from tests.services.test_recording import record, rows

EVERY = tuple(SUFFIXES)
TABLES = tuple(kind for kind in EVERY if kind != "case-uco")
IN_ANOTHER_PROCESS = """
import sys
from pathlib import Path
from reviewer.services.release import Wish
from reviewer.workspace import open_workspace
folder, out, account, passphrase, shape, *formats = sys.argv[1:]
with open_workspace(Path(folder), account=account, passphrase=passphrase) as workspace:
    workspace.release.export(Path(out), Wish(tuple(formats), shape=shape))
"""


@pytest.fixture
def coded(project: Project, tmp_path: Path) -> Project:
    """Two reviewers coded two cases, one of them revised one; a case id that looks like a formula."""
    head = "case_id,variable,code,certainty\n"
    (tmp_path / "c.csv").write_text("case_id\n=HYPERLINK(1)\n", "utf-8")
    project.sign_in("s-01").intake.import_files([tmp_path / "c.csv"], Options())
    for name in ("r-01", "r-02"):
        text = "".join(rows(case) for case in ("S-000001", "S-000002", "=HYPERLINK(1)"))
        record(project.sign_in(name), tmp_path / "a.csv", head + text.replace("\n", ",high\n"))
    text = rows("S-000001", severity=("nudist",)).replace("\n", ",low\n")
    record(project.sign_in("r-01"), tmp_path / "a.csv", head + text)
    return project


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """The folder that is exported to."""
    return tmp_path / "out"


@pytest.fixture
def exporter(coded: Project) -> Workspace:
    return coded.sign_in("x-01")


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def in_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("shape", ["long", "wide"])
def test_the_same_state_and_options_give_the_same_bytes_in_any_process(
    exporter: Workspace, tmp_path: Path, shape: str
) -> None:
    exporter.release.export(tmp_path / "one", Wish(EVERY, shape=shape))
    (tmp_path / "elsewhere").mkdir()
    argv = [
        sys.executable,
        "-c",
        IN_ANOTHER_PROCESS,
        str(exporter.folder),
        str(tmp_path / "elsewhere" / "two"),
    ]
    argv += ["x-01", PASSPHRASE, shape, *EVERY]
    other = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland", "LC_ALL": "C"}
    subprocess.run(argv, check=True, env=other)
    assert digests(tmp_path / "one") == digests(tmp_path / "elsewhere" / "two")
    assert len(digests(tmp_path / "one")) == len(EVERY) + 4


def test_every_format_says_the_same(exporter: Workspace, out: Path) -> None:
    outcome = exporter.release.export(out, Wish(TABLES, exact=True))
    expected = in_csv(out / "codings.csv")
    assert len(expected) == outcome.rows > 60
    picked = ("case_id", "coding_id", "variable", "code", "state")
    said = [tuple(row[name] for name in picked) for row in expected]
    lines = (out / "codings.jsonl").read_text("utf-8").splitlines()
    assert [tuple(json.loads(line)[name] or "" for name in picked) for line in lines] == said
    found = duckdb.sql(f"SELECT {', '.join(picked)} FROM '{out / 'codings.parquet'}'")
    assert found is not None
    assert [tuple(cell or "" for cell in row) for row in found.fetchall()] == said
    sheet = openpyxl.load_workbook(out / "codings.xlsx")["codings"]
    in_sheet = pd.DataFrame(sheet.iter_rows(min_row=2, values_only=True), columns=list(expected[0]))
    assert list(in_sheet[list(picked)].fillna("").itertuples(index=False, name=None)) == said
    for name, read in (("codings.sav", pyreadstat.read_sav), ("codings.dta", pyreadstat.read_dta)):
        frame, _ = read(out / name, apply_value_formats=True)
        assert frame["code"].tolist() == [row[3] for row in said]
        assert frame["certainty"].astype(str).tolist() == [row["certainty"] for row in expected]


def test_csv_and_workbook_run_no_formula_and_the_others_are_exact(exporter: Workspace, out: Path) -> None:
    exporter.release.export(out, Wish(("csv", "jsonl", "xlsx", "parquet")))
    ids = {row["case_id"] for row in in_csv(out / "codings.csv")}
    assert ids == {"S-000001", "S-000002", "'=HYPERLINK(1)"}
    sheet = openpyxl.load_workbook(out / "codings.xlsx")["codings"]
    assert {cell.data_type for cell in sheet["B"]} == {"s"}
    assert sheet["B2"].value == "=HYPERLINK(1)"
    assert set(pd.read_parquet(out / "codings.parquet")["case_id"]) >= {"=HYPERLINK(1)"}
    page = (out / "dictionary.html").read_text("utf-8")
    assert "apostrophe" in page


def test_wide_has_one_row_for_each_case_and_reviewer(exporter: Workspace, out: Path) -> None:
    outcome = exporter.release.export(out, Wish(("csv", "sav"), shape="wide"))
    found = in_csv(out / "codings_wide.csv")
    assert outcome.rows == len(found) == 6
    assert {row["status"] for row in found} == {"submitted"}
    by_key = {(row["case_id"], row["reviewer"]): row for row in found}
    assert by_key["S-000001", "r-01"]["severity"] == "nudist"
    assert by_key["S-000001", "r-02"]["severity"] == "posing"
    one = by_key["S-000002", "r-01"]
    flags = {name: cell for name, cell in one.items() if name.startswith("age_category__")}
    assert {name for name, cell in flags.items() if cell == "1"} == {
        *("age_category__infant", "age_category__toddler"),
    }
    # An empty set is an answer; what a condition hides is none, and the state says which it was.
    themes = {cell for name, cell in one.items() if name.startswith("theme__") and name != "theme__state"}
    assert (themes, one["theme__state"]) == ({"0"}, "none")
    assert (one["offender_sex"], one["offender_sex__state"]) == ("", "does_not_apply")
    frame, about = pyreadstat.read_sav(out / "codings_wide.sav", user_missing=True)
    assert frame["offender_sex"].tolist() == [-99997.0] * 6
    assert about.column_names_to_labels["severity"] == "Severity"
    assert "Posing" in about.variable_value_labels["severity"].values()


def test_the_data_package_is_valid_and_its_schema_holds_for_every_table(
    exporter: Workspace, out: Path
) -> None:
    for shape in ("long", "wide"):
        folder = out / shape
        exporter.release.export(folder, Wish(("csv", "xlsx", "parquet", "jsonl"), shape=shape))
        document = json.loads((folder / "datapackage.json").read_text("utf-8"))
        lines = next(one for one in document["resources"] if one["format"] == "jsonl")
        # The checker reads JSON lines by a library that it does not bring: it gets the rows instead.
        document["resources"].remove(lines)
        report = Package.from_descriptor(document, basepath=str(folder)).validate()
        assert report.valid, report.flatten(["type", "message"])
        data = [json.loads(line) for line in (folder / lines["path"]).read_text("utf-8").splitlines()]
        checked = Resource(data=data, schema=Schema.from_descriptor(lines["schema"])).validate()
        assert checked.valid, checked.flatten(["type", "message"])


@pytest.mark.filterwarnings("ignore:.*deprecated.*:DeprecationWarning")
def test_case_uco_conforms(exporter: Workspace, out: Path) -> None:
    exporter.release.export(out, Wish(("case-uco",)))
    result = validate(str(out / "codings.jsonld"), case_version="case-1.4.0")
    assert result.conforms, result.text
    graph = json.loads((out / "codings.jsonld").read_text("utf-8"))["@graph"]
    kinds: list[Any] = [node["@type"] for node in graph]
    assert kinds.count("uco-analysis:AnalyticResult") == 7
    assert kinds.count("uco-core:UcoObject") == 3
    assert kinds.count("uco-identity:Identity") == 2
    assert "gi2018:age-category=infant" in json.dumps(graph)
    bundle = graph[-1]
    assert len(bundle["uco-core:object"]) == len({one["@id"] for one in bundle["uco-core:object"]}) == 18


@pytest.mark.filterwarnings("ignore:.*deprecated.*:DeprecationWarning")
def test_case_uco_is_read_by_rdflib(exporter: Workspace, out: Path) -> None:
    import rdflib

    exporter.release.export(out, Wish(("case-uco",)))
    graph = rdflib.Graph().parse(str(out / "codings.jsonld"), format="json-ld")
    found = graph.query(
        "PREFIX a: <https://ontology.unifiedcyberontology.org/uco/analysis/>"
        "SELECT (count(?c) AS ?n) WHERE { ?c a:class 'gi2018:severity=posing' }"
    )
    assert [str(row[rdflib.Variable("n")]) for row in found.bindings] == ["6"]


def test_columns_can_be_left_out_but_not_those_that_a_row_needs(exporter: Workspace, out: Path) -> None:
    left = frozenset({"project_id", "reviewer", "state"})
    with pytest.raises(Refused, match="'state' is never left out"):
        exporter.release.export(out, Wish(("csv",), leave_out=left))
    assert not out.exists()
    for kind in ("csv", "jsonl"):
        exporter.release.export(out, Wish((kind,), leave_out=left - {"state"}))
    first = in_csv(out / "codings.csv")[0]
    assert list(first)[:3] == ["case_id", "coding_id", "codebook_id"]
    line = json.loads((out / "codings.jsonl").read_text("utf-8").splitlines()[0])
    assert list(line) == list(first)


def test_a_reviewer_gets_the_own_codings_in_every_format(coded: Project, out: Path) -> None:
    reviewer = coded.sign_in("r-02")
    for shape in ("long", "wide"):
        reviewer.release.export(out, Wish(EVERY, shape=shape))
    for path in out.iterdir():
        assert b"r-01" not in path.read_bytes(), path.name
    found = pd.read_parquet(out / "codings.parquet")
    assert set(found["reviewer"]) == {"r-02"}
    for scope in ("final", "cases"):
        with pytest.raises(NotAllowed):
            reviewer.release.export(out / scope, Wish(("csv",), scope=scope))
        with pytest.raises(NotAllowed):
            reviewer.release.sample(Wish(("csv",), scope=scope), 3)


@pytest.mark.parametrize("shape", ["long", "wide"])
def test_under_pseudonyms_nothing_tells_the_ids_or_their_order(
    coded: Project, exporter: Workspace, out: Path, shape: str
) -> None:
    outcome = exporter.release.export(out, Wish(EVERY, shape=shape, pseudonyms=True))
    for path in out.iterdir():
        content = path.read_bytes()
        # A kind of thing before a random identity, as in "coder-01af…", is no name.
        names = rb"S-00000|HYPERLINK|(?<![a-z])r-0[12](?![0-9a-f])"
        assert re.search(names, content) is None, path.name
    found = in_csv(out / outcome.written[0].name)
    ids = [row["case_id"] for row in found]
    assert ids == sorted(ids)
    assert len(set(ids)) == 3
    assert all(len(one) == 20 and one.isalnum() for one in ids)
    assert len({row["reviewer"] for row in found}) == 2
    plain = exporter.release.export(out.parent / "plain", Wish(("csv",), shape=shape))
    assert plain.rows == outcome.rows
    # The same names stand for the same cases on the supervisor's desk.
    again = coded.sign_in("s-01").release.export(
        out.parent / "again", Wish(EVERY, shape=shape, pseudonyms=True)
    )
    assert again.written == outcome.written
    with pytest.raises(NotAllowed):
        coded.sign_in("r-01").release.export(out, Wish(("csv",), pseudonyms=True))
    with pytest.raises(Refused, match="Only codings"):
        exporter.release.export(out, Wish(("csv",), scope="final", pseudonyms=True))


def test_cases_go_out_in_every_table_format(exporter: Workspace, out: Path) -> None:
    exporter.release.export(out, Wish(TABLES, scope="cases"))
    expected = [row["case_id"] for row in in_csv(out / "cases.csv")]
    assert pd.read_parquet(out / "cases.parquet")["case_id"].tolist()[1:] == expected[1:]
    frame, _ = pyreadstat.read_dta(out / "cases.dta")
    assert frame["images"].tolist()[1:] == [2.0] * (len(expected) - 1)
    assert not (out / "crosswalk.csv").exists()
    with pytest.raises(Refused, match="holds codings"):
        exporter.release.export(out, Wish(("case-uco",), scope="cases"))


def test_the_dictionary_and_the_crosswalk_say_what_things_mean(exporter: Workspace, out: Path) -> None:
    exporter.release.export(out, Wish(("sav",), shape="wide"))
    page = (out / "dictionary.html").read_text("utf-8")
    assert "<script" not in page
    assert "http" not in page
    for text in ("codings_wide.sav", "Severity", "-99997", "not reached", "inferred"):
        assert text in page
    rows_of_file = in_csv(out / "crosswalk.csv")
    assert {row["basis"] for row in rows_of_file} == {"published", "inferred"}
    assert {"gi2018.severity", "copine", "sap"} <= {row["from_scheme"] for row in rows_of_file}


def test_progress_is_told_and_stopping_leaves_everything_as_it_was(exporter: Workspace, out: Path) -> None:
    exporter.release.export(out, Wish(("csv",)))
    before = digests(out)
    told: list[tuple[int, int]] = []
    watch = Watch(lambda done, total: told.append((done, total)), lambda: len(told) > 1)
    with pytest.raises(Stopped):
        exporter.release.export(out, Wish(("jsonl", "parquet")), watch)
    assert digests(out) == before
    assert told == [(0, 14), (7, 14)]


def test_a_sample_is_the_beginning_of_what_will_be_written(exporter: Workspace, out: Path) -> None:
    for shape in ("long", "wide"):
        wish = Wish(("csv",), shape=shape, leave_out=frozenset({"project_id"}), exact=True)
        sample = exporter.release.sample(wish, 3)
        exporter.release.export(out, wish)
        found = in_csv(out / wish.file("csv"))
        assert sample.columns == tuple(found[0])
        assert [row[0] for row in sample.rows] == [row["case_id"] for row in found[:3]]
