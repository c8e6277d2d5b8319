"""`reviewer indicator` as other programs call it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.cli.main import Program, run
from reviewer.cli.windows import WindowRequest
from tests.indicator.invented import cases
from tests.indicator.packages import Unit, acquaint, invented_package, package_of
from tests.services.conftest import PASSPHRASE

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE + "\n", "utf-8")

    def called(*argv: object) -> tuple[int, str, str]:
        access = ["--as", "s-01", "--passphrase-file", str(secret)]
        code = run(["indicator", *map(str, argv), *access], Program(open_window=_no_window))
        said = capsys.readouterr()
        return code, said.out, said.err

    return called


def _no_window(_: WindowRequest) -> int:
    raise AssertionError("no window was asked for")


@pytest.mark.timeout(600)
def test_packages_become_tables_and_what_cannot_be_counted_ends_with_its_code(
    command: Command, tmp_path: Path
) -> None:
    office, north = Unit.found(tmp_path / "office"), Unit.found(tmp_path / "north", seed=2)
    acquaint(north, office, "north")
    # Two questions only: protecting the whole study takes long, and is tested where it is made.
    asked = ("identified_status", "severity")
    found = [replace(one, answers={name: one.answers[name] for name in asked}) for one in cases(60)]
    good = package_of(north, tmp_path / "good.tar", found)
    sealed = invented_package(north, tmp_path / "sealed.tar", size=20, to_office=False)
    changed = tmp_path / "changed.tar"
    changed.write_bytes(good.read_bytes().replace(b"labels", b"lapels", 1))
    project, to = ("--project", office.folder), ("--to", tmp_path / "out")
    for file, code in ((changed, 4), (sealed, 3), (tmp_path / "missing.tar", 1)):
        ended, out, err = command(good, file, *to, *project)
        assert (ended, out) == (code, "")
        assert str(file) in err
        assert not (tmp_path / "out").exists()
    assert command(good, *to)[0] == 3
    assert command(good, *to, *project, "--threshold", "1")[0] == 1
    assert command(good, *to, *project, "--engine", "spark")[0] == 1
    assert command(good, *to, *project, "--memory", "much")[0] == 1
    assert command(good, "--to", office.folder / "inside", *project)[0] == 1
    ended, out, err = command(good, changed, *to, *project, "--set-apart", "--json")
    document = json.loads(out)
    assert (ended, document["cases"], document["threshold"]) == (0, 60, 10)
    assert [one["fault"] for one in document["left_out"]] == ["changed"]
    assert "changed.tar" in err
    assert document["hidden"]["primary"] > 0
    assert {one.suffix for one in (tmp_path / "out").iterdir()} == {
        *(".csv", ".parquet", ".json", ".html", ".svg"),
    }
    assert "nothing here can print" in err


@pytest.mark.timeout(600)
def test_joins_are_proposed_and_tried_before_anything_is_published(command: Command, tmp_path: Path) -> None:
    office, north = Unit.found(tmp_path / "office"), Unit.found(tmp_path / "north", seed=2)
    acquaint(north, office, "north")
    asked = ("identified_status", "victim_sex")
    found = [replace(one, answers={name: one.answers[name] for name in asked}) for one in cases(60)]
    file = package_of(north, tmp_path / "north.tar", found)
    to = ("--to", tmp_path / "out", "--project", office.folder)
    for join in ("severity=assault+posing", "severity=assault", "assault+gross_assault", "age=a+b"):
        ended, out, err = command(file, *to, "--join", join)
        assert (ended, out) == (1, "")
        assert "BREAKDOWN=CODE+CODE" in err
    ended, out, err = command(file, *to, "--dry-run", "--json")
    document = json.loads(out)
    best = document["proposed_joins"][0]
    assert (ended, document["release"], best["small_after"] < best["small_before"]) == (0, "", True)
    ended, out, err = command(file, *to, "--dry-run")
    assert f"--join {best['join']} would leave" in err
    assert "nothing is written" in out
    assert not (tmp_path / "out").exists()
    # Nothing was logged: the same cases may still be shown otherwise.
    ended, out, err = command(file, *to, "--join", best["join"], "--json")
    document = json.loads(out)
    assert (ended, "Shown together" in " ".join(document["notes"])) == (0, True)
    assert all(one["small_before"] == best["small_after"] for one in document["proposed_joins"])
    code = best["join"].partition("=")[2]
    assert code in (tmp_path / "out" / "figures.csv").read_text("utf-8")
    assert "would leave" not in (tmp_path / "out" / "indicator.html").read_text("utf-8")
