"""`export` as other programs call it: formats, layouts, columns, pseudonyms, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_import_commands import HEAD, Command, command, project, written

__all__ = ["command", "project"]


@pytest.fixture
def coded(project: Path, command: Command, tmp_path: Path) -> Path:
    """Two cases, both coded by the reviewer."""
    cases = written(tmp_path, "cases.csv", "case_id\nS-1\n=S-2\n")
    assert command("import", project, cases)[0] == 0
    answers = written(tmp_path, "a.csv", HEAD + "S-1,level,2\n=S-2,level,3\n")
    code, out, err = command("code", project, answers, account="rev")
    assert code == 0, out + err
    return project


def test_every_format_and_layout_is_written(coded: Path, command: Command, tmp_path: Path) -> None:
    every = "csv,jsonl,parquet,xlsx,sav,dta,case-uco"
    for shape, names in (("long", "codings"), ("wide", "codings_wide")):
        out = tmp_path / shape
        code, said, _ = command("export", coded, "--to", out, "--format", every, "--shape", shape, "--json")
        document = json.loads(said)
        assert (code, document["rows"]) == (0, 2)
        assert document["files"][:3] == [f"{names}.csv", f"{names}.jsonl", f"{names}.parquet"]
        assert set(document["sha256"]) == {path.name for path in out.iterdir()}


def test_formulas_are_kept_from_running_unless_told_otherwise(
    coded: Path, command: Command, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert command("export", coded, "--to", out)[0] == 0
    assert ",'=S-2," in (out / "codings.csv").read_text("utf-8")
    assert command("export", coded, "--to", out, "--exact", "--leave-out", "project_id, round")[0] == 0
    text = (out / "codings.csv").read_text("utf-8")
    assert text.splitlines()[0].startswith("case_id,coding_id,")
    assert "\n=S-2," in text


def test_pseudonyms_are_for_those_who_may_export_everything(
    coded: Path, command: Command, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert command("export", coded, "--to", out, "--pseudonyms")[0] == 0
    assert "S-1" not in (out / "codings.csv").read_text("utf-8")
    assert command("export", coded, "--to", tmp_path / "o", "--pseudonyms", account="rev")[0] == 3
    assert command("export", coded, "--to", out, "--pseudonyms", "--scope", "cases")[0] == 1


@pytest.mark.parametrize(
    "wrong",
    [
        ("--format", "docx"),
        ("--format", ","),
        ("--shape", "tall"),
        ("--scope", "people"),
        ("--leave-out", "case_id"),
        ("--scope", "cases", "--format", "case-uco"),
        ("--scope", "cases", "--format", "csv,vics"),
        ("--pseudonyms", "--format", "csv,vics"),
    ],
)
def test_what_is_not_written_is_refused_in_words(
    coded: Path, command: Command, tmp_path: Path, wrong: tuple[str, ...]
) -> None:
    code, out, err = command("export", coded, "--to", tmp_path / "out", *wrong)
    assert (code, out) == (1, "")
    assert len(err) > 20
    assert not (tmp_path / "out").exists()
