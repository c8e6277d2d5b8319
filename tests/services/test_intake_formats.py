"""Every format into a real project: found by content, packed or not, the same cases each time."""

from __future__ import annotations

import gzip
import json
import zipfile
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from openpyxl import Workbook

from reviewer.domain.errors import NotFound, Refused
from reviewer.services.intake import FileOutcome, Options
from reviewer.services.intake_mapping import ColumnMapping, guess_mapping, load_mapping, save_mapping
from reviewer.workspace import Workspace
from tests.exchange.reading import cases_20, media
from tests.services.conftest import Project

CSV = "case_id,country,batch,media_id,md5\nN-1,NL,7,1,{0}\nN-1,NL,7,2,\nN-2,,8,3,{0}\n".format("a" * 32)


@pytest.fixture
def supervisor(project: Project) -> Workspace:
    return project.sign_in("s-01")


def bring(workspace: Workspace, path: Path, options: Options | None = None) -> list[FileOutcome]:
    return list(workspace.intake.import_files([path], options).files)


def totals(workspace: Workspace) -> tuple[int, int]:
    with workspace.store.reading(workspace.account) as read:
        return read.cases.totals()


def columns() -> dict[str, list[Any]]:
    return {
        "case_id": ["N-1", "N-1", "N-2"],
        "country": ["NL", "NL", None],
        "batch": [7, 7, 8],
        "media_id": [1, 2, 3],
        "md5": ["a" * 32, None, "a" * 32],
    }


def written(folder: Path, kind: str) -> Path:
    path = folder / "table.bin"
    if kind == "parquet":
        pq.write_table(pa.table(columns()), path)
    elif kind == "xlsx":
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        for row in (list(columns()), *zip(*columns().values(), strict=True)):
            sheet.append(list(row))
        book.save(path)
    elif kind == "jsonl":
        rows = (dict(zip(columns(), row, strict=True)) for row in zip(*columns().values(), strict=True))
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    elif kind == "csv.gz":
        path.write_bytes(gzip.compress(CSV.encode()))
    elif kind == "csv.zst":
        path.write_bytes(pa.compress(CSV.encode(), codec="zstd", asbytes=True))
    elif kind == "csv.zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("deep/table.csv", CSV)
    else:
        path.write_text(CSV if kind == "csv" else CSV.replace(",", "\t"), "utf-8")
    return path


KINDS = ["csv", "tsv", "jsonl", "xlsx", "parquet", "csv.gz", "csv.zst", "csv.zip"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_table_is_the_same_cases_in_every_format(
    supervisor: Workspace, tmp_path: Path, kind: str
) -> None:
    before = totals(supervisor)
    path = written(tmp_path, kind)
    (outcome,) = bring(supervisor, path)
    assert outcome.stored, [str(problem) for problem in outcome.problems]
    assert outcome.format == {"tsv": "csv"}.get(kind, kind.partition(".")[0])
    assert (outcome.counts.cases_new, outcome.counts.media_new) == (2, 3)
    # The plain table says the same again: nothing is new, and nothing has changed.
    (again,) = bring(supervisor, written(tmp_path, "csv"))
    assert (again.counts.cases_known, again.counts.media_known) == (2, 3)
    assert (again.counts.cases_changed, again.counts.media_changed) == (0, 0)
    assert totals(supervisor) == (before[0] + 2, before[1] + 3)
    with supervisor.store.reading(supervisor.account) as read:
        view = read.cases.view(read.cases.find("N-1") or pytest.fail("not there"))
    assert (view.country, view.attributes, view.shared_media, view.related) == (
        "NL",
        {"batch": 7},
        1,
        ("N-2",),
    )


def test_each_file_of_an_archive_is_taken_in_by_itself(supervisor: Workspace, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "one.json", cases_20(*(media(number, Series=f"Z-{number}") for number in range(900)))
        )
        archive.writestr("two.csv", "case_id\n\x00\n")
        archive.writestr("three.csv", "case_id\nZ-1\n")
    one, two, three = bring(supervisor, tmp_path / "a.zip")
    assert [outcome.file.rpartition("/")[2] for outcome in (one, two, three)] == [
        "one.json",
        "two.csv",
        "three.csv",
    ]
    assert (one.counts.cases_new, two.stored, three.counts.cases_known) == (900, False, 1)


def test_packed_media_without_a_series_are_named_after_the_file(
    supervisor: Workspace, tmp_path: Path
) -> None:
    record = {"MediaID": 1, "MD5": "0" * 32}
    (tmp_path / "hashes.json.gz").write_bytes(gzip.compress(json.dumps({"value": [record]}).encode()))
    (outcome,) = bring(supervisor, tmp_path / "hashes.json.gz")
    assert outcome.counts.cases_new == 1
    with supervisor.store.reading(supervisor.account) as read:
        assert read.cases.find("hashes") is not None


def test_bombs_and_archives_in_archives_leave_nothing(supervisor: Workspace, tmp_path: Path) -> None:
    before = totals(supervisor)
    (tmp_path / "bomb.gz").write_bytes(gzip.compress(b"case_id\n" + b"a\n" * 8_000_000))
    with zipfile.ZipFile(tmp_path / "nested.zip", "w") as archive:
        archive.writestr("good.csv", "case_id\nG\n")
        archive.writestr("more.gz", gzip.compress(b"case_id\nH\n"))
    for name in ("bomb.gz", "nested.zip"):
        (outcome,) = bring(supervisor, tmp_path / name)
        assert not outcome.stored
        assert outcome.problems.total == 1
    assert totals(supervisor) == before


def test_a_guessed_mapping_is_kept_and_used_again(supervisor: Workspace, tmp_path: Path) -> None:
    table = tmp_path / "foreign.csv"
    table.write_text("Aktenzeichen;Series;Land;Menge\nx;N-1;NL;3\n", "cp1252")
    (refused,) = bring(supervisor, table)
    assert not refused.stored
    guess = guess_mapping(table, Options(encoding="cp1252"))
    save_mapping(guess.mapping, tmp_path / "foreign.toml")
    mapping = load_mapping(tmp_path / "foreign.toml")
    assert mapping == guess.mapping
    (outcome,) = bring(supervisor, table, Options(mapping=mapping))
    assert outcome.counts.cases_new == 1
    with supervisor.store.reading(supervisor.account) as read:
        view = read.cases.view(read.cases.find("N-1") or pytest.fail("not there"))
    assert (view.country, view.attributes) == ("NL", {"Aktenzeichen": "x", "Menge": 3})


@pytest.mark.parametrize("kind", KINDS)
def test_a_mapping_can_be_guessed_for_every_format(tmp_path: Path, kind: str) -> None:
    guess = guess_mapping(written(tmp_path, kind), Options())
    assert [one.why for one in guess.columns] == ["name", "name", "attribute", "name", "name"]
    assert guess.mapping.columns == {}


def test_mappings_that_are_not_there_and_files_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        load_mapping(tmp_path / "none.toml")
    with pytest.raises(Refused):
        guess_mapping(tmp_path / "none.csv", Options())
    with pytest.raises(Refused):
        save_mapping(load_mapping_of("mapping = 1\n", tmp_path), tmp_path)


def load_mapping_of(text: str, folder: Path) -> Any:
    (folder / "m.toml").write_text(text, "utf-8")
    return load_mapping(folder / "m.toml")


def test_one_mapping_serves_json_lines_in_utf_8_too(supervisor: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "m.jsonl"
    path.write_text('{"Fall":"N-1","value":3,"Größe":"groß"}\n', "utf-8")
    assert guess_mapping(path, Options()).mapping.columns == {"Fall": "case_id"}
    mapping = ColumnMapping({"Fall": "case_id"}, encoding="cp1252", delimiter=";")
    (outcome,) = bring(supervisor, path, Options(mapping=mapping))
    assert (outcome.format, list(outcome.problems)) == ("jsonl", [])
    with supervisor.store.reading(supervisor.account) as read:
        key = read.cases.find("N-1")
        assert key is not None
        assert dict(read.cases.view(key).attributes) == {"value": 3, "Größe": "groß"}


def test_an_encoding_that_cannot_be_one_is_refused_in_words(supervisor: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("case_id\nN-1\n", "utf-8")
    (outcome,) = bring(supervisor, path, Options(mapping=ColumnMapping(encoding="a\0b")))
    assert [problem.message for problem in outcome.problems] == [
        "there is no encoding of text called a\\x00b"
    ]
