"""`reviewer agreement RATINGS.csv` by its parser and handler."""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reviewer.cli import agreement as commands
from reviewer.cli.console import Console
from reviewer.domain.errors import NotFound, Refused

RATINGS = "unit,Ada,Ben,Cyd\n1,1,1,\n2,2,3,2\n3,3,3,3\n4,1,1,2\n5,2,2,2\n6,,3,\n"
SETS = "unit,Ada,Ben\n1,{},{}\n2,a;b,a\n3,b,b\n4,,a\n5,a,a\n6,b,{}\n7,a;b,a;b\n"


def run(*argv: str) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of one command."""
    parser = argparse.ArgumentParser()
    commands.register(parser.add_subparsers())
    args = parser.parse_args(["agreement", *argv])
    console = Console(io.StringIO(), io.StringIO(), as_json=args.json)
    code = args.handler(args, console)
    assert isinstance(console.out, io.StringIO)
    assert isinstance(console.err, io.StringIO)
    return code, console.out.getvalue(), console.err.getvalue()


@pytest.fixture
def ratings(tmp_path: Path) -> str:
    path = tmp_path / "ratings.csv"
    path.write_text(RATINGS, encoding="utf-8")
    return str(path)


@pytest.fixture
def sets(tmp_path: Path) -> str:
    path = tmp_path / "sets.csv"
    path.write_text(SETS, encoding="utf-8")
    return str(path)


def test_one_json_document_and_nothing_else(ratings: str) -> None:
    code, out, err = run(
        ratings, "--level", "ordinal", "--categories", "1,2,3,4", "--json", "--bootstrap", "50"
    )
    document: dict[str, Any] = json.loads(out)
    assert (code, err) == (0, "")
    keys = {"level", "categories", "categories_declared", "counts", "coefficients", "prevalence", "pairwise"}
    assert keys <= set(document)
    assert document["categories"] == ["1", "2", "3", "4"]
    assert document["counts"]["declared_categories"] == 4
    assert document["coefficients"]["krippendorff_alpha_ordinal"]["bootstrap"]["B"] == 50
    assert len(document["pairwise"]) == 3


@pytest.mark.parametrize("level", ["nominal", "ordinal", "interval", "ratio"])
def test_text_for_people_has_values_pairs_and_hints(ratings: str, level: str) -> None:
    code, out, _ = run(ratings, "--level", level)
    assert code == 0
    assert f"Krippendorff's alpha, {level}" in out
    assert "Ada / Ben" in out
    assert "Only 5 units can be compared" in out
    assert "none were declared" in out
    assert "nan" not in out.split()


def test_text_for_sets_has_one_row_for_each_flag(sets: str) -> None:
    code, out, _ = run(sets, "--level", "set", "--categories", "a,b,c")
    assert code == 0
    assert "alpha, MASI distance" in out
    rows = [line.split()[0] for line in out.split("per flag")[1].splitlines()[1:4]]
    assert rows == ["a", "b", "c"]
    assert out.split("per flag")[1].splitlines()[1].count(" to ") == 1


def test_undefined_is_said_in_words(tmp_path: Path) -> None:
    path = tmp_path / "flat.csv"
    path.write_text("u,A,B\n1,x,x\n2,x,x\n", encoding="utf-8")
    _, out, _ = run(str(path), "--level", "nominal", "--categories", "x,y")
    assert "undefined" in out
    assert "reliability cannot be judged" in out


def test_wrong_usage_ends_with_two(ratings: str) -> None:
    code, out, err = run(ratings)
    assert (code, out) == (2, "")
    assert "--level" in err
    for foreign in ("--variable kind", "--as sam", "--round 1", "--only country=NL", "--by country"):
        code, out, err = run(ratings, "--level", "nominal", *foreign.split())
        assert (code, out) == (2, "")
        assert f"{foreign.split()[0]} is for a project" in err
    for wrong in ("--level cardinal", "--level nominal --bootstrap 0", "--level set --seed -1"):
        with pytest.raises(SystemExit) as ended:
            run(ratings, *wrong.split())
        assert ended.value.code == 2


def test_what_cannot_be_read_is_refused(tmp_path: Path, ratings: str) -> None:
    with pytest.raises(NotFound, match="no project"):
        run(str(tmp_path))
    with pytest.raises(NotFound):
        run(str(tmp_path / "nothing.csv"), "--level", "nominal")
    with pytest.raises(Refused, match="unknown category"):
        run(ratings, "--level", "nominal", "--categories", "1,2")


def test_category_names_may_hold_commas(tmp_path: Path) -> None:
    path = tmp_path / "quoted.csv"
    path.write_text('u,A,B\n1,"x, y",z\n2,z,z\n', encoding="utf-8")
    _, out, _ = run(str(path), "--level", "nominal", "--categories", '"x, y",z', "--json")
    assert json.loads(out)["categories"] == ["x, y", "z"]


def test_the_command_alone_loads_no_statistics() -> None:
    code = (
        "import sys, reviewer.cli.agreement; "
        "sys.exit(bool({'numpy', 'scipy', 'pandas', 'PySide6'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
