"""`reviewer codebook diff` and `convert`, as other programs call them."""

from __future__ import annotations

import argparse
import io
import json
import stat
from pathlib import Path
from typing import Any

import pytest

from reviewer.cli import codebook as commands
from reviewer.cli.console import Console
from reviewer.domain.errors import NotFound, Refused, StorageFailed
from reviewer.exchange.codebook_file import CodebookRefused
from reviewer.services.codebooks import load, read_file
from tests.services.conftest import PASSPHRASE, Project, project
from tests.services.revised import merge, publish

__all__ = ["project"]

TEXTS = (
    '[codebook]\nid = "t"\nversion = "1"\nstatus = "confirmed"\nlanguages = ["en"]\ntitle.en = "T"\n'
    '[[variable]]\nid = "remark"\nlevel = "text"\nlabel.en = "Remark"\n'
)
"""A codebook without codes, of which a taxonomy would hold nothing."""


def run(*argv: str) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of one command."""
    parser = argparse.ArgumentParser()
    commands.register(parser.add_subparsers())
    args = parser.parse_args(["codebook", *argv])
    out, err = io.StringIO(), io.StringIO()
    code = args.handler(args, Console(out, err, as_json=args.json))
    return code, out.getvalue(), err.getvalue()


def document(*argv: str) -> Any:
    code, out, _ = run(*argv, "--json")
    assert code == 0
    return json.loads(out)


def test_a_codebook_does_not_differ_from_itself() -> None:
    assert run("diff", "gi-2018", "gi-2018") == (0, "No difference.\n", "")
    shown = document("diff", "sap", "sap")
    assert (shown["same"], shown["changes"]) == (True, [])


def test_a_difference_is_told_in_words_and_as_a_document(tmp_path: Path) -> None:
    path = tmp_path / "new.toml"
    text = load("sap")[1].replace('version = "', 'version = "9', 1)
    path.write_text(text.replace("required = false\n", ""), "utf-8")
    code, out, _ = run("diff", "sap", str(path))
    assert code == 0
    assert out.startswith("wording   codebook: version was '")
    shown = document("diff", "sap", str(path))
    assert shown["from"] == {"id": "sap", "version": load("sap")[0].version, "digest": load("sap")[0].digest}
    assert shown["to"]["digest"] == read_file(path).digest
    assert shown["same"] is False
    first = shown["changes"][0]
    assert list(first) == ["weight", "what", "variable", "code", "rule", "language", "before", "after"]
    assert (first["weight"], first["what"], first["variable"]) == ("wording", "version", None)


def test_a_form_carries_the_whole_codebook(tmp_path: Path) -> None:
    form, back = tmp_path / "book.xlsx", tmp_path / "back.toml"
    code, out, err = run("convert", "gi-2018", str(form))
    assert (code, err) == (0, "")
    assert out == f"Wrote gi-2018, version 0, to {form}, whole.\n"
    assert document("convert", str(form), str(back))["lost"] == []
    assert back.read_text("utf-8") == load("gi-2018")[1]
    assert document("diff", "gi-2018", str(form))["same"]


def test_what_a_taxonomy_cannot_hold_is_said_in_words(tmp_path: Path) -> None:
    target = tmp_path / "machinetag.json"
    code, out, err = run("convert", "gi-2018", str(target))
    assert code == 0
    assert out.startswith(f"Wrote gi-2018, version 0, to {target}, but for ")
    assert "not in machinetag.json: variable 'coercion': condition was 'production_context has" in err
    assert "not in machinetag.json: variable 'location_country': removed ('" in err
    assert "(fr)" not in err
    shown = document("convert", "gi-2018", str(target))
    assert len(shown["lost"]) == len(err.splitlines())
    assert json.loads(target.read_text("utf-8"))["namespace"] == "gi-2018"


def test_what_a_form_has_and_a_codebook_has_not_is_said(tmp_path: Path) -> None:
    source = tmp_path / "t.json"
    whole = {
        "namespace": "n",
        "description": "N",
        "version": 1,
        "refs": ["x"],
        "predicates": [{"value": "a"}],
    }
    source.write_text(json.dumps(whole), "utf-8")
    _, out, err = run("convert", str(source), str(tmp_path / "t.toml"))
    assert err == "reviewer: not in the codebook: references (refs)\n"
    assert out.endswith("but for 1 point.\n")


def test_files_are_written_whole_and_for_their_owner_only(tmp_path: Path) -> None:
    target = tmp_path / "t.toml"
    target.write_text("older", "utf-8")
    run("convert", "copine", str(target))
    assert target.read_text("utf-8") == load("copine")[1]
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["t.toml"]


@pytest.mark.parametrize(
    ("argv", "error"),
    [
        (("convert", "gi-2018", "{dir}/x.csv"), Refused),
        (("convert", "{dir}/none.toml", "{dir}/x.json"), NotFound),
        (("convert", "{dir}", "{dir}/x.json"), Refused),
        (("convert", "{dir}/bad.json", "{dir}/x.toml"), CodebookRefused),
        (("convert", "{dir}/bad.xlsx", "{dir}/x.toml"), CodebookRefused),
        (("convert", "{dir}/good.toml", "{dir}/good.toml"), Refused),
        (("convert", "gi-2018", "{dir}/missing/x.toml"), StorageFailed),
        (("convert", "{dir}/texts.toml", "{dir}/texts.json"), Refused),
        (("diff", "gi-2018", "nothing"), NotFound),
        (("diff", "gi-2018", "{dir}/bad.txt"), Refused),
    ],
)
def test_what_cannot_be_read_or_written_is_refused_and_changes_nothing(
    argv: tuple[str, ...], error: type[Exception], tmp_path: Path
) -> None:
    for name in ("bad.json", "bad.xlsx", "bad.txt"):
        (tmp_path / name).write_text("{", "utf-8")
    (tmp_path / "good.toml").write_text(load("sap")[1], "utf-8")
    (tmp_path / "texts.toml").write_text(TEXTS, "utf-8")
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    with pytest.raises(error):
        run(*(one.format(dir=tmp_path) for one in argv))
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before


def test_versions_of_a_project_are_compared(project: Project, tmp_path: Path) -> None:
    with project.sign_in("s-01") as supervisor:
        supervisor.revising.drafting.begin()
        merge(supervisor, "severity", "nudist", "indicative")
        publish(supervisor)
    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE + "\n", "utf-8")
    access = ("--project", str(project.folder), "--as", "r-01", "--passphrase-file", str(secret))
    found = document("diff", "0", "gi-2018@1", *access)
    assert [(one["what"], one["code"]) for one in found["changes"]] == [
        ("version", None),
        ("retired", "nudist"),
    ]
    with pytest.raises(NotFound, match="no codebook version '7'"):
        document("diff", "0", "7", *access)
