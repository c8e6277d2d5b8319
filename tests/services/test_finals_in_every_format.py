"""Final answers of every provenance in every format, read back by what its users open it with."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pandas as pd
import pyreadstat
import pytest
from case_utils.case_validate import validate
from frictionless import Package

from reviewer.domain.answer import chosen
from reviewer.domain.codebook import Codebook, text_in
from reviewer.domain.errors import Refused
from reviewer.services.release import Wish
from reviewer.services.release_wish import SUFFIXES
from tests.exchange.reading import cases_20, media
from tests.services.conftest import Project, new_project
from tests.services.settled_by_three import DECIDED, FINAL, FORMULA, MAJORITY, UNANIMOUS, WAITING, ByThree

EVERY = tuple(SUFFIXES)
SAID = ("code", "state", "provenance", "said_by", "status")


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Codebook, Path]]:
    """What an exporter wrote once: `long`, `wide`, and a source of the import with its copies."""
    folder = tmp_path_factory.mktemp("finals")
    with new_project(folder / "project") as project:
        ByThree(project)
        exporter = project.sign_in("x-01")
        for shape in ("long", "wide"):
            exporter.release.export(folder / shape, Wish(EVERY, scope="final", shape=shape))
        cases = (UNANIMOUS, MAJORITY, DECIDED, WAITING, "S-000009")
        records = [media(int(one[2:]) * 1000 + 1, Series=one, Tags="own") for one in cases]
        (folder / "in.json").write_text(cases_20(*records), "utf-8")
        for scope in ("codings", "final"):
            (outcome,) = exporter.vics_back.write([folder / "in.json"], folder / f"of_{scope}", scope=scope)
            assert (outcome.matched, outcome.tagged) == (5, 4)
        yield exporter.codebook, folder


@pytest.fixture
def long(exported: tuple[Codebook, Path]) -> Path:
    return exported[1] / "long"


@pytest.fixture
def wide(exported: tuple[Codebook, Path]) -> Path:
    return exported[1] / "wide"


def in_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def of_severity(rows: Iterable[Mapping[Any, Any]]) -> dict[str, tuple[object, ...]]:
    """What a long table says of the severity, nothing as empty text."""
    return {
        str(row["case_id"]): tuple(_plain(row[name]) for name in SAID)
        for row in rows
        if row["variable"] == "severity"
    }


def _plain(cell: object) -> object:
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return ""
    text = str(cell).removesuffix(".0")
    return int(text) if text.isdigit() else text


def test_long_every_format_says_the_same_of_every_provenance(long: Path) -> None:
    in_text = in_csv(long / "final.csv")
    assert of_severity(in_text) == {("'" if one == FORMULA else "") + one: FINAL[one] for one in FINAL}
    lines = [json.loads(line) for line in (long / "final.jsonl").read_text("utf-8").splitlines()]
    assert of_severity(lines) == FINAL
    found = duckdb.sql(f"SELECT * FROM '{long / 'final.parquet'}'")
    assert found is not None
    names = [str(one[0]) for one in found.description]
    assert of_severity([dict(zip(names, row, strict=True)) for row in found.fetchall()]) == FINAL
    sheet = openpyxl.load_workbook(long / "final.xlsx")["final"]
    heading, *rows = sheet.iter_rows(values_only=True)
    assert of_severity([dict(zip(map(str, heading), row, strict=True)) for row in rows]) == FINAL
    for name, read in (("final.sav", pyreadstat.read_sav), ("final.dta", pyreadstat.read_dta)):
        frame, _ = read(long / name, apply_value_formats=True)
        rows_in_words = frame.astype(object).replace("not settled yet", "unresolved").to_dict("records")
        assert of_severity(rows_in_words) == FINAL, name
    assert len(in_text) == len(lines) == len(rows)


def test_wide_every_table_says_the_same(wide: Path) -> None:
    expected = {
        case_id: (code, state, provenance) for case_id, (code, state, provenance, *_) in FINAL.items()
    }
    columns = ["severity", "severity__state", "severity__provenance"]
    flags = ["age_category__infant", "age_category__toddler", "age_category__pubescent"]
    frames = {
        "csv": pd.read_csv(wide / "final_wide.csv"),
        "jsonl": pd.read_json(wide / "final_wide.jsonl", lines=True),
        "parquet": pd.read_parquet(wide / "final_wide.parquet"),
        "xlsx": pd.read_excel(wide / "final_wide.xlsx"),
    }
    for name, frame in frames.items():
        ids = [str(one).removeprefix("'") for one in frame["case_id"]]
        said = [tuple(_plain(cell) for cell in row) for row in frame[columns].astype(object).to_numpy()]
        assert dict(zip(ids, said, strict=True)) == expected, name
        assert {tuple(map(int, row)) for row in frame[flags].to_numpy()} == {(1, 1, 0)}, name


@pytest.mark.parametrize("kind", ["sav", "dta"])
def test_wide_statistics_files_have_labels_values_and_declared_missings(
    exported: tuple[Codebook, Path], kind: str
) -> None:
    book, wide = exported[0], exported[1] / "wide"
    read = pyreadstat.read_sav if kind == "sav" else pyreadstat.read_dta
    frame, about = read(wide / f"final_wide.{kind}", user_missing=True)
    for variable in book.variables:
        if variable.enabled and variable.id in about.column_names_to_labels:
            assert about.column_names_to_labels[variable.id] == text_in(variable.label, "en")
    labels = about.variable_value_labels["severity"]
    in_words = _words(book)
    codes = {code: at for at, code in enumerate(in_words, start=1)}
    assert {number: labels[number] for number in codes.values()} == {
        codes[code]: in_words[code] for code in codes
    }
    by_case = dict(zip(frame["case_id"], frame["severity"], strict=True))
    for case_id, (code, *_) in FINAL.items():
        if code:
            assert by_case[case_id] == codes[code]
    # What is not settled yet is nobody's answer: it is declared, and no count takes it in.
    assert by_case[WAITING] == (-99999.0 if kind == "sav" else "c")
    missing = about.missing_ranges or about.missing_user_values
    assert (-99999 if kind == "sav" else "c", "not said") in [*labels.items()]
    assert {"severity", "coercion"} <= set(missing)
    assert set(frame["offender_sex"]) == {-99997.0 if kind == "sav" else "a"}
    counted, _ = read(wide / f"final_wide.{kind}")
    assert counted["severity"].notna().sum() == sum(bool(code) for code, *_ in FINAL.values())
    assert counted["offender_sex"].notna().sum() == 0
    assert set(about.variable_value_labels["age_category__infant"].values()) >= {"no", "yes"}


def _words(book: Codebook) -> dict[str, str]:
    (severity,) = [one for one in book.variables if one.id == "severity"]
    return {code.id: text_in(code.label, "en") for code in severity.codes}


@pytest.mark.filterwarnings("ignore:.*deprecated.*:DeprecationWarning")
def test_case_uco_conforms_and_says_where_answers_came_from(long: Path) -> None:
    import rdflib

    result = validate(str(long / "final.jsonld"), case_version="case-1.4.0")
    assert result.conforms, result.text
    graph = rdflib.Graph().parse(str(long / "final.jsonld"), format="json-ld")
    found = graph.query(
        "PREFIX core: <https://ontology.unifiedcyberontology.org/uco/core/>"
        "SELECT ?tag WHERE { ?x core:tag ?tag }"
    )
    tags = [str(row[rdflib.Variable("tag")]) for row in found.bindings]
    origins = [one for one in tags if one.startswith("reviewer:provenance-severity=")]
    assert sorted(one.partition("=")[2] for one in origins) == sorted(FINAL[one][2] for one in FINAL)
    assert tags.count("gi2018:severity=posing") == tags.count("gi2018:severity=assault") + 1 == 2


def test_the_description_holds_for_every_table_and_the_page_says_what_they_mean(
    long: Path, wide: Path
) -> None:
    for folder in (long, wide):
        document = json.loads((folder / "datapackage.json").read_text("utf-8"))
        # The checker reads neither JSON lines nor SPSS without libraries that it does not bring.
        readable = [one for one in document["resources"] if one["format"] not in {"jsonl", "sav"}]
        report = Package.from_descriptor({**document, "resources": readable}, basepath=str(folder)).validate()
        assert report.valid, report.flatten(["type", "message"])
        page = (folder / "dictionary.html").read_text("utf-8")
        for text in ("unanimous", "majority", "adjudicated", "unresolved", "Severity", "-99999"):
            assert text in page


def test_labels_go_back_into_vics_from_final_answers(exported: tuple[Codebook, Path]) -> None:
    tagged = {}
    for scope in ("codings", "final"):
        text = (exported[1] / f"of_{scope}" / "in.json").read_text("utf-8")
        tagged[scope] = [
            [tag for tag in one["Tags"].split(",") if "severity" in tag or tag == "own"]
            for one in json.loads(text)["value"][0]["Media"]
        ]
    posing, decided = "gi2018:severity=posing", "gi2018:severity=assault"
    assert tagged["codings"] == [["own", posing], ["own"], ["own"], ["own"], ["own"]]
    assert tagged["final"] == [["own", posing], ["own", posing], ["own", decided], ["own"], ["own"]]


def test_final_answers_that_may_change_are_not_written_back(project: Project, tmp_path: Path) -> None:
    study = ByThree(project).study
    study.reviewers["r-01"].desk.answer(study.key(UNANIMOUS), "severity", chosen("nudist"))
    study.desk.refresh()
    (tmp_path / "in.json").write_text(cases_20(media(1001, Series=UNANIMOUS)), "utf-8")
    back = project.sign_in("x-01").vics_back
    (outcome,) = back.write([tmp_path / "in.json"], tmp_path / "out", scope="final")
    assert (outcome.matched, outcome.tagged) == (1, 0)


def test_what_has_no_labels_or_no_names_is_not_written_back(project: Project) -> None:
    exporter = project.sign_in("x-01")
    with pytest.raises(Refused, match="'cases' has none"):
        exporter.vics_back.check("cases")
    with pytest.raises(Refused, match="never written under pseudonyms"):
        exporter.vics_back.check("final", pseudonyms=True)
