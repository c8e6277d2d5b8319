"""Same state, same options, same bytes: every scope, layout and format, in processes that differ else."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.services.release_wish import SUFFIXES
from tests.exchange.reading import cases_20, media
from tests.services.conftest import PASSPHRASE, new_project
from tests.services.settled_by_three import UNANIMOUS, ByThree

IN_ANOTHER_PROCESS = """
import sys
from pathlib import Path
from reviewer.services.release import Wish
from reviewer.services.release_wish import SUFFIXES
from reviewer.workspace import open_workspace
folder, out, source, passphrase = sys.argv[1:]
every = tuple(SUFFIXES)
tables = tuple(kind for kind in every if kind != "case-uco")
with open_workspace(Path(folder), account="x-01", passphrase=passphrase) as exporter:
    for shape in ("long", "wide"):
        for scope in ("codings", "final"):
            exporter.release.export(Path(out) / scope / shape, Wish(every, scope, shape))
        exporter.release.export(Path(out) / "named" / shape, Wish(every, shape=shape, pseudonyms=True))
    exporter.release.export(Path(out) / "cases", Wish(tables, "cases"))
    for scope in ("codings", "final"):
        exporter.vics_back.write([Path(source)], Path(out) / "vics" / scope, scope=scope)
"""
ONE = {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"}
OTHER = {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Auckland", "LC_ALL": "C", "LANG": "tr_TR.UTF-8"}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """What two processes wrote of one project."""
    folder = tmp_path_factory.mktemp("repeated")
    source = folder / "in.json"
    source.write_text(cases_20(media(1001, Series=UNANIMOUS, Tags="own")), "utf-8")
    with new_project(folder / "project") as project:
        ByThree(project)
    for name, differing in (("one", ONE), ("other", OTHER)):
        (folder / name).mkdir()
        argv = [sys.executable, "-c", IN_ANOTHER_PROCESS, str(folder / "project"), str(folder / name)]
        where = folder if name == "one" else folder / name
        environment = {**os.environ, **differing}
        subprocess.run([*argv, str(source), PASSPHRASE], check=True, env=environment, cwd=where)
    return {name: folder / name for name in ("one", "other")}


def digests(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_same_state_and_options_give_the_same_bytes_in_any_process(written: dict[str, Path]) -> None:
    one, other = digests(written["one"]), digests(written["other"])
    assert one == other
    names = {name.rpartition("/")[2] for name in one}
    for suffix in SUFFIXES.values():
        assert {f"codings.{suffix}", f"final.{suffix}"} <= names
    assert len(one) == 6 * (len(SUFFIXES) + 4) + len(SUFFIXES) - 1 + 3 + 2


def test_no_file_says_when_or_where_it_was_written(written: dict[str, Path]) -> None:
    place = str(written["one"].parent).encode()
    for path in written["one"].rglob("*"):
        if path.is_file():
            assert place not in path.read_bytes(), path.name
