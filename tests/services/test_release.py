"""Tables going out: exact columns, the same bytes for the same state, rights, files put in place whole."""

from __future__ import annotations

import csv
import hashlib
import json
import stat
from pathlib import Path

import pytest

from reviewer.domain.errors import NotAllowed, Refused
from reviewer.exchange.codebook_file import read_codebook
from reviewer.services.intake import Options
from reviewer.workspace import Workspace
from tests.services.conftest import Project
from tests.services.test_recording import record, rows

COLUMNS = [
    "project_id",
    "case_id",
    "coding_id",
    "reviewer",
    "codebook_id",
    "codebook_version",
    "variable",
    "code",
    "certainty",
    "round",
    "status",
    "submitted_at",
    "state",
]


@pytest.fixture
def coded(project: Project, tmp_path: Path) -> Project:
    """Two reviewers coded; one of them revised, one has a draft."""
    head = "case_id,variable,code\n"
    for name in ("r-01", "r-02"):
        workspace = project.sign_in(name)
        record(workspace, tmp_path / "a.csv", head + rows("S-000001") + rows("S-000002"))
    revised = project.sign_in("r-01")
    record(revised, tmp_path / "a.csv", head + rows("S-000001", severity=("nudist",)))
    opened = revised.desk.start()
    assert opened is not None
    revised.desk.set_note(opened.row.case, "a draft that never leaves")
    return project


def table(folder: Path, name: str = "codings.csv") -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_answer_is_a_row_with_the_columns_of_the_contract(coded: Project, tmp_path: Path) -> None:
    outcome = coded.sign_in("x-01").release.export(tmp_path / "out", formats=["csv"])
    found = table(tmp_path / "out")
    assert list(found[0]) == COLUMNS
    assert outcome.rows == len(found)
    assert {row["status"] for row in found} == {"submitted", "superseded"}
    assert {row["reviewer"] for row in found} == {"r-01", "r-02"}
    assert all((row["code"] != "") == (row["state"] == "answered") for row in found)
    assert {"answered", "none", "does_not_apply"} <= {row["state"] for row in found}
    assert all(row["submitted_at"].endswith("Z") and len(row["submitted_at"]) == 27 for row in found)
    of_set = [row["code"] for row in found if row["variable"] == "age_category"][:2]
    assert of_set == ["infant", "toddler"]
    assert not any("a draft" in cell for row in found for cell in row.values())


def test_json_lines_say_the_same(coded: Project, tmp_path: Path) -> None:
    coded.sign_in("x-01").release.export(tmp_path / "out", formats=["csv", "jsonl"])
    lines = (tmp_path / "out" / "codings.jsonl").read_text("utf-8").splitlines()
    objects = [json.loads(line) for line in lines]
    assert [list(one) for one in objects] == [COLUMNS] * len(objects)
    as_text = [{name: "" if cell is None else str(cell) for name, cell in one.items()} for one in objects]
    assert as_text == table(tmp_path / "out")


def test_the_same_state_gives_the_same_bytes(coded: Project, tmp_path: Path) -> None:
    release = coded.sign_in("x-01").release
    digests = []
    for name in ("one", "two"):
        release.export(tmp_path / name, formats=["csv", "jsonl"])
        files = sorted((tmp_path / name).iterdir())
        digests.append([(file.name, hashlib.sha256(file.read_bytes()).hexdigest()) for file in files])
    assert digests[0] == digests[1]
    assert [name for name, _ in digests[0]] == [
        "codebook.toml",
        "codings.csv",
        "codings.jsonl",
        "crosswalk.csv",
        "datapackage.json",
        "dictionary.html",
    ]


def test_the_package_describes_every_file(coded: Project, tmp_path: Path) -> None:
    coded.sign_in("x-01").release.export(tmp_path / "out", formats=["csv"])
    package = json.loads((tmp_path / "out" / "datapackage.json").read_text("utf-8"))
    for resource in package["resources"]:
        content = (tmp_path / "out" / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == "sha256:" + hashlib.sha256(content).hexdigest()
    fields = package["resources"][0]["schema"]["fields"]
    assert [field["name"] for field in fields] == COLUMNS
    assert all(field["description"] for field in fields)


def test_the_codebook_goes_with_it_and_can_be_read_again(coded: Project, tmp_path: Path) -> None:
    workspace = coded.sign_in("x-01")
    workspace.release.export(tmp_path / "out", formats=["csv"])
    text = (tmp_path / "out" / "codebook.toml").read_text("utf-8")
    assert read_codebook(text, name="codebook.toml").digest == workspace.codebook.digest


def test_a_reviewer_exports_the_own_codings_only(coded: Project, tmp_path: Path) -> None:
    coded.sign_in("r-02").release.export(tmp_path / "out", formats=["csv"])
    assert {row["reviewer"] for row in table(tmp_path / "out")} == {"r-02"}
    with pytest.raises(NotAllowed):
        coded.sign_in("r-02").release.export(tmp_path / "cases", formats=["csv"], scope="cases")
    assert not (tmp_path / "cases").exists()


def test_cases_are_exported_with_counts_hints_and_attributes(project: Project, tmp_path: Path) -> None:
    workspace = project.sign_in("s-01")
    (tmp_path / "c.csv").write_text("case_id,referral,media\n=A-1,hotline,9\nA-2,,\n", "utf-8")
    workspace.intake.import_files([tmp_path / "c.csv"], Options())
    workspace.release.export(tmp_path / "out", formats=["csv", "jsonl"], scope="cases")
    found = {row["case_id"]: row for row in table(tmp_path / "out", "cases.csv")}
    assert list(found["A-2"])[10:] == ["attribute_media", "referral"]
    # Behind an apostrophe: a spreadsheet would take the case id for a formula.
    assert found["'=A-1"]["referral"] == "hotline"
    assert (found["'=A-1"]["media"], found["'=A-1"]["attribute_media"]) == ("0", "9")
    series = found["S-000001"]
    assert (series["media"], series["images"], series["videos"]) == ("3", "2", "1")
    assert (series["highest_category"], series["any_victim_identified"]) == ("1", "false")
    assert (found["A-2"]["highest_category"], found["A-2"]["any_victim_identified"]) == ("", "")
    objects = (tmp_path / "out" / "cases.jsonl").read_text("utf-8").splitlines()
    assert json.loads(objects[-1])["any_victim_identified"] is False


def test_an_attribute_is_described_by_the_heading_that_its_file_has(project: Project, tmp_path: Path) -> None:
    workspace = project.sign_in("s-01")
    (tmp_path / "c.csv").write_text("case_id,=1+1\nA-1,x\n", "utf-8")
    workspace.intake.import_files([tmp_path / "c.csv"], Options())
    workspace.release.export(tmp_path / "out", formats=["csv", "jsonl"], scope="cases")
    assert "'=1+1" in table(tmp_path / "out", "cases.csv")[0]
    described = json.loads((tmp_path / "out" / "datapackage.json").read_text("utf-8"))["resources"]
    assert [one["schema"]["fields"][-1]["name"] for one in described[:2]] == ["'=1+1", "=1+1"]


@pytest.mark.parametrize(("formats", "scope"), [(["docx"], "codings"), ([], "codings"), (["csv"], "people")])
def test_what_is_not_written_is_refused(
    project: Project, tmp_path: Path, formats: list[str], scope: str
) -> None:
    with pytest.raises(Refused):
        project.sign_in("s-01").release.export(tmp_path / "out", formats=formats, scope=scope)
    assert not (tmp_path / "out").exists()


def test_older_files_are_replaced_whole_and_others_stay(coded: Project, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "codings.csv").write_text("old", "utf-8")
    (folder / "mine.txt").write_text("mine", "utf-8")
    coded.sign_in("s-01").release.export(folder, formats=["csv"])
    assert table(folder)
    assert (folder / "mine.txt").read_text("utf-8") == "mine"
    assert stat.S_IMODE((folder / "codings.csv").stat().st_mode) == 0o600
    assert not [file for file in folder.iterdir() if file.name.startswith(".")]


def test_a_failure_leaves_the_folder_as_it_was(
    coded: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    workspace = coded.sign_in("s-01")
    workspace.release.export(folder, formats=["csv"])
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    with monkeypatch.context() as patch:
        patch.setattr("reviewer.services.release.data_package", _failing)
        with pytest.raises(ZeroDivisionError):
            workspace.release.export(folder, formats=["csv", "jsonl"])
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def _failing(**_: object) -> str:
    raise ZeroDivisionError


def test_an_export_stands_in_the_trail(coded: Project, tmp_path: Path) -> None:
    workspace: Workspace = coded.sign_in("x-01")
    with workspace.store.reading(workspace.account) as read:
        before = read.trail.head()[0]
    workspace.release.export(tmp_path / "out", formats=["csv"])
    with workspace.store.reading(workspace.account) as read:
        entries, broken = read.trail.verify()
    assert entries > before
    assert broken is None


def test_a_folder_that_is_a_file_is_refused(coded: Project, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x", "utf-8")
    with pytest.raises(Refused):
        coded.sign_in("x-01").release.export(tmp_path / "out", formats=["csv"])
