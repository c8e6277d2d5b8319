"""`import`, `code`, `export` and `demo` as other programs call them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reviewer.cli.main import Program, run
from reviewer.cli.windows import WindowRequest
from reviewer.domain.person import Role
from reviewer.workspace import create_project, open_workspace
from tests.costs import CHEAP
from tests.exchange.reading import cases_20, media

PASSPHRASE = "seven quiet rivers"
HEAD = "case_id,variable,code\n"

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project on a codebook of one variable, with a supervisor and a reviewer."""
    folder = tmp_path / "project"
    create_project(folder, title="T", codebook="sap", supervisor="sup", passphrase=PASSPHRASE, cost=CHEAP)
    with open_workspace(folder, account="sup", passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        workspace.people.add("rev", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
    return folder


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs one command; gives exit code, stdout and stderr."""
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE + "\n", "utf-8")

    def called(*argv: object, account: str = "sup") -> tuple[int, str, str]:
        words = [str(word) for word in argv]
        if words[0] != "demo":
            words += ["--as", account, "--passphrase-file", str(secret)]
        code = run(words, Program(open_window=_no_window))
        said = capsys.readouterr()
        return code, said.out, said.err

    return called


def _no_window(_: WindowRequest) -> int:
    raise AssertionError("no window was asked for")


def written(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.write_text(content, "utf-8")
    return path


def document(out: str) -> Any:
    return json.loads(out)


def test_import_prints_the_document_of_the_contract(command: Command, project: Path, tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", cases_20(media(1), media(2)))
    code, out, err = command("import", project, path, "--json")
    assert (code, err) == (0, "")
    (file,) = document(out)["files"]
    assert file["file"] == str(path)
    assert (file["format"], file["cases_new"], file["media_new"], file["problems"]) == ("vics", 1, 2, [])
    code, out, _ = command("import", project, path)
    assert (code, "0 new and 1 known cases, 0 new and 2 known media records" in out) == (0, True)


def test_a_refused_import_prints_its_document_and_ends_with_1(
    command: Command, project: Path, tmp_path: Path
) -> None:
    path = written(tmp_path, "a.json", cases_20(media(1, MD5="bad"), media(2)))
    code, out, _ = command("import", project, path, "--json")
    (file,) = document(out)["files"]
    assert (code, file["records_refused"], file["problems_total"]) == (1, 1, 1)
    assert file["problems"][0] == {
        "file": str(path),
        "record": 1,
        "line": 1,
        "field": "MD5",
        "found": "bad",
        "expected": "32 hexadecimal digits",
        "message": "not a hash of this kind",
    }
    code, out, err = command("import", project, path)
    assert code == 1
    assert "refused" in out
    assert "field MD5" in err


def test_accepting_what_is_valid_ends_with_0_and_says_how_many_were_refused(
    command: Command, project: Path, tmp_path: Path
) -> None:
    path = written(tmp_path, "a.json", cases_20(media(1, MD5="bad"), media(2)))
    accepting = ("import", project, path, "--accept-valid", tmp_path / "r.jsonl")
    code, out, _ = command(*accepting, "--dry-run")
    assert (code, "1 record refused" in out) == (0, True)
    assert not (tmp_path / "r.jsonl").exists()
    code, out, _ = command(*accepting)
    assert (code, "1 record refused" in out) == (0, True)
    assert (tmp_path / "r.jsonl").exists()


def test_a_dry_run_says_the_same_and_stores_nothing(command: Command, project: Path, tmp_path: Path) -> None:
    path = written(tmp_path, "c.csv", "case_id,source\nS-1,u\n")
    for _ in range(2):
        code, out, _ = command("import", project, path, "--dry-run", "--json")
        assert (code, document(out)["files"][0]["cases_new"]) == (0, 1)
    other = written(tmp_path, "d.csv", "case_id,source\nS-1,u\n")
    _, out, _ = command("import", project, path, other, "--dry-run", "--json")
    # The second file knows what the first would have brought.
    assert [file["cases_new"] for file in document(out)["files"]] == [1, 0]


@pytest.mark.parametrize("name", ["none.csv", "."])
def test_a_missing_file_or_a_folder_ends_with_1(
    command: Command, project: Path, tmp_path: Path, name: str
) -> None:
    code, out, err = command("import", project, tmp_path / name)
    assert (code, "refused" in out, bool(err)) == (1, True, True)


def test_a_reviewer_may_not_import(command: Command, project: Path, tmp_path: Path) -> None:
    path = written(tmp_path, "c.csv", "case_id\nS-1\n")
    code, out, err = command("import", project, path, account="rev")
    assert (code, out) == (3, "")
    assert "may not" in err


def test_codings_are_recorded_and_come_out_again(command: Command, project: Path, tmp_path: Path) -> None:
    command("import", project, written(tmp_path, "c.csv", "case_id\nS-1\nS-2\n"))
    _, shown, _ = command("export", project, "--to", tmp_path / "book")
    assert shown
    variable, codes = _variable_of(tmp_path / "book")
    rows = f"S-1,{variable},{codes[0]}\nS-2,{variable},nothing\n"
    path = written(tmp_path, "a.csv", HEAD + rows)
    code, out, err = command("code", project, path, "--json-lines", account="rev")
    assert code == 1
    (line,) = out.splitlines()
    assert list(json.loads(line)) == ["case_id", "coding_id", "submitted_at"]
    assert "record 2" in err
    code, out, _ = command(
        "code", project, written(tmp_path, "b.csv", HEAD + rows.splitlines()[0]), "--json", account="rev"
    )
    assert (code, document(out)["known"]) == (0, 1)
    code, out, _ = command("export", project, "--to", tmp_path / "out", "--format", "csv,jsonl", "--json")
    tables, beside = ["codings.csv", "codings.jsonl"], ["codebook.toml", "crosswalk.csv", "dictionary.html"]
    assert document(out)["files"] == [*tables, *beside, "datapackage.json"]
    head, row = (tmp_path / "out" / "codings.csv").read_text("utf-8").splitlines()
    assert head.startswith("project_id,case_id,coding_id,reviewer,")
    assert f",S-1,{json.loads(line)['coding_id']},rev,sap," in row


def _variable_of(folder: Path) -> tuple[str, list[str]]:
    from reviewer.exchange.codebook_file import read_codebook

    book = read_codebook((folder / "codebook.toml").read_text("utf-8"), name="codebook.toml")
    (variable,) = book.enabled
    return variable.id, [code.id for code in variable.offered]


@pytest.mark.parametrize("options", [["--format", "docx"], ["--scope", "people"], ["--format", ","]])
def test_what_is_not_written_ends_with_1(
    command: Command, project: Path, tmp_path: Path, options: list[str]
) -> None:
    code, _, err = command("export", project, "--to", tmp_path / "out", *options)
    assert (code, bool(err)) == (1, True)


def test_demo_prints_its_document_and_is_found_again(command: Command, tmp_path: Path) -> None:
    argv = ("demo", "--dir", tmp_path / "demo", "--cases", 12, "--seed", 4, "--no-window", "--json")
    code, out, err = command(*argv)
    assert (code, err) == (0, "")
    made = document(out)
    assert list(made) == ["project", "cases", "media", "codings", "seed", "accounts"]
    assert {account["role"] for account in made["accounts"]} == {"reviewer", "supervisor", "exporter"}
    assert document(command(*argv)[1]) == made
    assert command("demo", "--dir", tmp_path / "demo", "--cases", 13, "--no-window")[0] == 1
    assert (
        "passphrases"
        in command("demo", "--dir", tmp_path / "demo", "--cases", 12, "--seed", 4, "--no-window")[1]
    )


def test_a_mapping_is_guessed_said_kept_and_used_again(
    project: Path, tmp_path: Path, command: Command
) -> None:
    table = written(tmp_path, "foreign.csv", "Series|Land|Menge\nF-1|NL|3\n")
    kept = tmp_path / "kept.toml"
    code, out, err = command("import", project, table, "--dry-run", "--save-mapping", kept, "--json")
    assert (code, json.loads(out)["files"][0]["cases_new"]) == (0, 1)
    assert "'Series' is taken for 'case_id' (other name)" in err
    code, out, _ = command("import", project, table, "--mapping", kept, "--json")
    (file,) = json.loads(out)["files"]
    assert (code, file["cases_new"], file["cases_changed"], file["media_changed"]) == (0, 1, 0, 0)
    code, _, err = command("import", project, table, "--mapping", tmp_path / "none.toml")
    assert code == 1
    assert "no such mapping" in err


def test_a_delimiter_and_an_encoding_are_named(project: Path, tmp_path: Path, command: Command) -> None:
    table = tmp_path / "a.csv"
    table.write_text("case_id^note\nF-1^ü\n", "cp1252")
    assert command("import", project, table, "--delimiter", "^")[0] == 1
    code, out, _ = command("import", project, table, "--delimiter", "^", "--encoding", "cp1252", "--json")
    assert (code, json.loads(out)["files"][0]["cases_new"]) == (0, 1)
    with pytest.raises(SystemExit):
        command("import", project, table, "--delimiter", "ab")


def test_labels_go_back_into_a_copy_of_the_source(project: Path, tmp_path: Path, command: Command) -> None:
    source = written(tmp_path, "source.json", cases_20(media(1), media(2, Series="SER-2")))
    assert command("import", project, source)[0] == 0
    answers = written(tmp_path, "answers.csv", HEAD + "SER-1,level,3\n")
    assert command("code", project, answers, account="rev")[0] == 0
    code, out, _ = command(
        "export", project, "--to", tmp_path / "out", "--format", "vics", "--source", source, "--json"
    )
    (copy,) = json.loads(out)["vics"]
    assert (code, copy["media"], copy["matched"], copy["tagged"]) == (0, 2, 2, 1)
    (case,) = json.loads((tmp_path / "out" / "source.json").read_text("utf-8"))["value"]
    assert [one.get("Tags") for one in case["Media"]] == ["sap:level=3", None]
    assert command("export", project, "--to", tmp_path / "out", "--format", "vics")[0] == 1
