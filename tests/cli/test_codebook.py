from __future__ import annotations

import argparse
import io
import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.cli import codebook as commands
from reviewer.cli.console import Console
from reviewer.domain.errors import NotFound
from reviewer.exchange.codebook_file import CodebookRefused
from reviewer.services.codebooks import load


def run(*argv: str) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of one command."""
    parser = argparse.ArgumentParser()
    commands.register(parser.add_subparsers())
    args = parser.parse_args(["codebook", *argv])
    console = Console(io.StringIO(), io.StringIO(), as_json=args.json)
    code = args.handler(args, console)
    assert isinstance(console.out, io.StringIO)
    assert isinstance(console.err, io.StringIO)
    return code, console.out.getvalue(), console.err.getvalue()


def document(*argv: str) -> tuple[int, Any]:
    code, out, _ = run(*argv, "--json")
    return code, json.loads(out)


@pytest.fixture
def bad_file(tmp_path: Path) -> Path:
    path = tmp_path / "bad.toml"
    path.write_text('[codebook]\nid = "Bad"\nversion = "1"\nlanguages = ["en"]\ntitle.en = "Bad"\n', "utf-8")
    return path


def test_list_names_what_is_shipped_and_what_is_unconfirmed() -> None:
    code, out, err = run("list")
    assert (code, err) == (0, "")
    assert "gi-2018  version 0  Global Indicator 2018 (unconfirmed)" in out
    assert [one["id"] for one in document("list")[1]] == ["a1-b2", "copine", "ew-sodg", "gi-2018", "sap"]


def test_show_gives_the_document_that_other_programs_rely_on() -> None:
    code, shown = document("show", "gi-2018")
    assert code == 0
    assert list(shown) == ["id", "version", "digest", "title", "languages", "variables"]
    assert (shown["id"], shown["version"]) == ("gi-2018", "0")
    assert shown["digest"] == load("gi-2018")[0].digest
    by_id = {one["id"]: one for one in shown["variables"]}
    fields = ["id", "level", "key", "required", "enabled", "condition", "codes"]
    assert all(list(one) == fields for one in shown["variables"])
    assert by_id["coercion"]["condition"] == "production_context has youth_produced"
    assert by_id["severity"]["condition"] is None
    assert by_id["location_country"]["codes"] == []
    assert [code["key"] for code in by_id["severity"]["codes"]] == [*"1234567890", "u"]
    assert by_id["theme"]["codes"][5] == {
        "id": "none",
        "key": "0",
        "label": by_id["theme"]["codes"][5]["label"],
        "exclusive": True,
        "enabled": True,
        "retired": False,
    }
    assert all(one["key"] and all(code["key"] for code in one["codes"]) for one in shown["variables"])


def test_show_says_for_people_what_is_asked_when_and_with_which_key() -> None:
    code, out, _ = run("show", "gi-2018")
    assert code == 0
    assert "(unconfirmed)" in out
    assert "[s] severity: Severity (ordinal)" in out
    assert "    applies where offender_visible = yes" in out
    assert "    [0] none: No additional theme (exclusive)" in out
    assert "    [5] postpubescent_minor: Post-pubescent under 18 (off)" in out
    assert "[shift+y] victim_ethnicity: Victim ethnicity (set, off)" in out
    assert "soft rule paraphilia_without_theme" in out


def test_an_unconfirmed_codebook_is_called_so_beside_its_document_too() -> None:
    assert "not confirmed against its source" in run("show", "gi-2018", "--json")[2]
    assert run("show", "copine", "--json")[2] == ""


def test_show_takes_a_file_and_refuses_what_is_none(tmp_path: Path, bad_file: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(load("sap")[1], "utf-8")
    assert document("show", str(path)) == document("show", "sap")
    with pytest.raises(NotFound):
        run("show", "no-such-codebook")
    with pytest.raises(CodebookRefused):
        run("show", str(bad_file))


def test_check_names_a_good_file_with_its_digest(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(load("sap")[1], "utf-8")
    assert load("sap")[0].digest in run("check", str(path))[1]
    code, checked = document("check", str(path))
    assert code == 0
    assert (checked["ok"], checked["id"], checked["problems"], checked["problems_total"]) == (
        True,
        "sap",
        [],
        0,
    )


def test_check_lists_every_problem_with_line_and_field_and_fails(bad_file: Path) -> None:
    code, out, err = run("check", str(bad_file))
    assert (code, out) == (1, "")
    assert f"{bad_file}, line 2, field codebook.id" in err
    assert "2 to mend" in err
    code, checked = document("check", str(bad_file))
    assert code == 1
    assert (checked["ok"], checked["id"], checked["digest"], checked["problems_total"]) == (
        False,
        None,
        None,
        2,
    )
    assert {(one["line"], one["field"]) for one in checked["problems"]} == {
        (2, "codebook.id"),
        (1, "variable"),
    }


def test_check_says_how_many_problems_it_does_not_list(bad_file: Path) -> None:
    bad_file.write_text(bad_file.read_text("utf-8") + '[[rule]]\nid = "?"\n' * 100, "utf-8")
    assert "of which 302 are not listed" in run("check", str(bad_file))[2]
