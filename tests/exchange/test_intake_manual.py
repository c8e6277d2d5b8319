"""The manual's examples are imported, recorded and compared with what is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.domain.identifiers import AccountKey
from reviewer.exchange.outgoing.columns import CASES, CODINGS, FINALS
from reviewer.exchange.outgoing.table import Column
from reviewer.exchange.vics.crosswalk import read_crosswalk
from reviewer.services.intake import FileOutcome, Options
from reviewer.services.intake_mapping import load_mapping
from reviewer.workspace import Workspace, open_workspace
from reviewer.workspace.demo import make_demo

MANUAL = Path(__file__).parents[2] / "docs" / "manual"
NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)


def examples(page: str, language: str) -> list[str]:
    """The code blocks of that language."""
    return re.findall(rf"```{language}\n(.*?)```", (MANUAL / page).read_text("utf-8"), re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small synthetic project; its own case ids do not meet those of the manual."""
    return make_demo(tmp_path / "project", cases=3, seed=1, clock=lambda: NOW).folder


@pytest.fixture
def supervisor(folder: Path) -> Iterator[Workspace]:
    with _signed_in(folder, "supervisor") as workspace:
        yield workspace


def _signed_in(folder: Path, account: str) -> Workspace:
    from reviewer.services.demo import demo_passphrase

    return open_workspace(folder, account=account, passphrase=demo_passphrase(account, seed=1))


def brought(workspace: Workspace, path: Path, content: str) -> FileOutcome:
    path.write_text(content, "utf-8")
    (outcome,) = workspace.intake.import_files([path]).files
    assert outcome.stored, [str(problem) for problem in outcome.problems]
    return outcome


def test_the_vics_example_makes_the_cases_that_the_page_names(supervisor: Workspace, tmp_path: Path) -> None:
    (example,) = examples("vics.md", "json")
    outcome = brought(supervisor, tmp_path / "example.json", example)
    assert (outcome.format, outcome.counts.cases_new, outcome.counts.media_new) == ("vics", 3, 3)
    with supervisor.store.reading(supervisor.account) as read:
        sizes = {row.case_id: row.media for row in read.cases.table() if not row.case_id.startswith("S-")}
    assert sizes == {"SER-000123": 2, "SER-000124": 1, "EX-2026-0001": 1}


def test_the_tables_are_imported_and_the_codings_recorded(
    folder: Path, supervisor: Workspace, tmp_path: Path
) -> None:
    cases, media, answers = examples("csv.md", "csv")
    (lines,) = examples("csv.md", "jsonl")
    assert brought(supervisor, tmp_path / "cases.csv", cases).counts.cases_new == 2
    assert brought(supervisor, tmp_path / "media.csv", media).counts.media_new == 2
    assert brought(supervisor, tmp_path / "lines.jsonl", lines).counts.cases_new == 2
    with _signed_in(folder, "reviewer-1") as reviewer:
        _assign(supervisor, reviewer.account.key, "S-000123")
        (tmp_path / "answers.csv").write_text(answers, "utf-8")
        outcome = reviewer.recording.record_file(tmp_path / "answers.csv")
    assert (outcome.recorded, [str(problem) for problem in outcome.problems]) == (1, [])


def test_the_json_lines_are_imported(supervisor: Workspace, tmp_path: Path) -> None:
    (lines,) = examples("jsonl.md", "jsonl")
    outcome = brought(supervisor, tmp_path / "cases.jsonl", lines)
    assert (outcome.format, outcome.counts.cases_new, outcome.counts.media_new) == ("jsonl", 2, 1)
    assert attributes(supervisor, "S-000402") == {"note": "=1+1", "batch": "007"}


def test_the_workbook_is_imported(supervisor: Workspace, tmp_path: Path) -> None:
    (table,) = examples("xlsx.md", "table")
    header, *rows = [[cell.strip() for cell in line.split("|")] for line in table.splitlines()]
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for number, row in enumerate([header, *rows], 1):
        for place, text in enumerate(row, 1):
            cell = sheet.cell(number, place, text or None)
            cell.data_type = "s" if text else "n"
    sheet["B2"], sheet["E2"] = date(2026, 1, 15), 1.5
    book.save(tmp_path / "cases.xlsx")
    (outcome,) = supervisor.intake.import_files([tmp_path / "cases.xlsx"]).files
    assert (outcome.format, outcome.counts.cases_new) == ("xlsx", 2), outcome.problems.kept
    assert attributes(supervisor, "S-000201") == {"batch": "007", "weight": 1.5, "note": "=1+1"}


def test_the_parquet_file_of_the_script_is_imported(
    supervisor: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (script,) = examples("parquet.md", "python")
    monkeypatch.chdir(tmp_path)
    exec(compile(script, "parquet.md", "exec"), {})  # noqa: S102 - the manual's own example
    (outcome,) = supervisor.intake.import_files([tmp_path / "cases.parquet"]).files
    assert (outcome.format, outcome.counts.cases_new, outcome.counts.media_new) == ("parquet", 2, 2)


def test_the_mapping_reads_its_table(supervisor: Workspace, tmp_path: Path) -> None:
    (mapping,), (table,) = examples("mapping.md", "toml"), examples("mapping.md", "csv")
    (tmp_path / "mapping.toml").write_text(mapping, "utf-8")
    (tmp_path / "cases.csv").write_text(table, "cp1252")
    options = Options(mapping=load_mapping(tmp_path / "mapping.toml"))
    (outcome,) = supervisor.intake.import_files([tmp_path / "cases.csv"], options).files
    assert outcome.counts.cases_new == 2
    assert attributes(supervisor, "S-000501") == {"Stapel": "7", "Menge": 3}


def test_the_crosswalk_of_the_page_is_one() -> None:
    (example,) = examples("vics.md", "toml")
    crosswalk = read_crosswalk(example.encode(), where="vics.md")
    assert (crosswalk.scheme, crosswalk.variable) == ("vics-2.0/US", "severity")


def attributes(workspace: Workspace, case_id: str) -> dict[str, object]:
    with workspace.store.reading(workspace.account) as read:
        case = read.cases.find(case_id)
        assert case is not None
        return dict(read.cases.view(case).attributes)


def _assign(supervisor: Workspace, reviewer: AccountKey, case_id: str) -> None:
    with supervisor.store.writing(supervisor.account) as work:
        case = work.cases.find(case_id)
        assert case is not None
        work.queue.assign(reviewer, [case])
        work.record("assignment.added", case_id, {}, 1)
        work.commit()


@pytest.mark.parametrize(("name", "columns"), [("codings", CODINGS), ("final", FINALS), ("cases", CASES)])
def test_the_export_page_names_every_column(name: str, columns: tuple[Column, ...]) -> None:
    text = (MANUAL / "export.md").read_text("utf-8").partition(f"<!-- columns of {name} -->")[2]
    table = text.partition("\n\n")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == [column.name for column in columns]
