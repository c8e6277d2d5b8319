"""An export that is killed, or finds the disk full: each file is the old one or the new one, whole."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewer.domain.errors import StorageFailed
from reviewer.services.demo import SUPERVISOR, demo_passphrase
from reviewer.services.release import Wish
from reviewer.services.release_files import ReleaseFolder
from reviewer.services.release_wish import SUFFIXES
from reviewer.workspace import Workspace, open_workspace
from reviewer.workspace.demo import make_demo

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
FORMATS = ("csv", "jsonl", "xlsx", "parquet", "sav", "dta", "case-uco")
# Ends itself at the progress report of that number, as the kernel would end it; 0: never.
KILLED_AT = """
import os, signal, sys
from pathlib import Path
from reviewer.services.demo import SUPERVISOR, demo_passphrase
from reviewer.services.release import Wish
from reviewer.services.watching import Watch
from reviewer.workspace import open_workspace

reports, shape = int(sys.argv[3]), sys.argv[4]

def told(done, total):
    global reports
    reports -= 1
    if not reports:
        os.kill(os.getpid(), signal.SIGKILL)

passphrase = demo_passphrase(SUPERVISOR, seed=1)
with open_workspace(Path(sys.argv[1]), account=SUPERVISOR, passphrase=passphrase) as workspace:
    wish = Wish(tuple(sys.argv[5:]), shape=shape, scope="cases")
    workspace.release.export(Path(sys.argv[2]), wish, Watch(told))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("export") / "project"
    return make_demo(place, cases=3_000, seed=1, clock=lambda: NOW).folder


@pytest.fixture
def workspace(folder: Path) -> Iterator[Workspace]:
    with open_workspace(folder, account=SUPERVISOR, passphrase=demo_passphrase(SUPERVISOR, seed=1)) as opened:
        yield opened


def contents(out: Path) -> dict[str, bytes]:
    """What people see there: files whose names begin with a dot are nobody's."""
    return {path.name: path.read_bytes() for path in out.iterdir() if not path.name.startswith(".")}


@pytest.mark.parametrize("report", [1, 2, 3, 5, 8, 11])
def test_killed_before_the_end_everything_is_as_it_was(folder: Path, tmp_path: Path, report: int) -> None:
    old = {f"cases.{SUFFIXES[kind]}": b"old" for kind in FORMATS[:-1]}
    for name, text in old.items():
        (tmp_path / name).write_bytes(text)
    argv = [sys.executable, "-c", KILLED_AT, str(folder), str(tmp_path), str(report), "long"]
    assert subprocess.run([*argv, *FORMATS[:-1]], check=False).returncode == -signal.SIGKILL
    assert contents(tmp_path) == old


def test_the_next_export_clears_what_a_killed_one_left_and_touches_nothing_else(
    folder: Path, workspace: Workspace, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    argv = [sys.executable, "-c", KILLED_AT, str(folder), str(out)]
    # In the midst of the workbook, whose sheets lie in a folder of their own meanwhile.
    killed = subprocess.run([*argv, "7", "long", "csv", "xlsx"], check=False)
    assert killed.returncode == -signal.SIGKILL
    left = {path for path in out.iterdir() if ".part" in path.name}
    assert {path.is_dir() for path in left} == {True, False}
    mine = (".cases.csv.part", ".notes.txt.0123456789ab.part", ".cases.csv.0123456789AB.part")
    for name in mine:
        (out / name).write_bytes(b"mine")
    with ReleaseFolder(out) as going:
        living = going.write("codings.csv", lambda stream: stream.write("being written")).temporary
        workspace.release.export(out, Wish(("jsonl",), scope="cases"))
        assert living.exists()
    assert not [path for path in left if path.exists()]
    assert {path.name for path in out.iterdir() if path.name.startswith(".")} == set(mine)


def test_opening_the_project_clears_what_a_killed_export_left_in_the_clear(
    folder: Path, tmp_path: Path
) -> None:
    argv = [sys.executable, "-c", KILLED_AT, str(folder), str(tmp_path)]
    killed = subprocess.run([*argv, "7", "long", "csv", "xlsx"], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert list(tmp_path.iterdir())
    # Nobody but who exported could have read it.
    assert {path.stat().st_mode & 0o077 for path in tmp_path.rglob("*")} == {0}
    with open_workspace(
        folder, account=SUPERVISOR, passphrase=demo_passphrase(SUPERVISOR, seed=1)
    ) as workspace:
        assert list(tmp_path.iterdir()) == []
        assert [one.name for one in workspace.doctor().checks if not one.ok] == []


def test_killed_as_the_files_take_their_places_each_is_old_or_new(folder: Path, tmp_path: Path) -> None:
    argv = [sys.executable, "-c", KILLED_AT, str(folder)]
    subprocess.run([*argv, str(tmp_path / "whole"), "0", "long", *FORMATS[:3]], check=True)
    new = contents(tmp_path / "whole")
    out = tmp_path / "out"
    out.mkdir()
    old = dict.fromkeys(new, b"old")
    for name, text in old.items():
        (out / name).write_bytes(text)
    process = subprocess.Popen([*argv, str(out), "0", "long", *FORMATS[:3]])
    # The description is written last: from then on names change one after the other.
    while process.poll() is None and not list(out.glob(".datapackage.json.*")):
        os.sched_yield()
    process.send_signal(signal.SIGKILL)
    process.wait()
    found = contents(out)
    assert found.keys() == new.keys()
    assert all(text in {old[name], new[name]} for name, text in found.items())


@pytest.mark.parametrize("kind", FORMATS)
def test_a_full_disk_is_said_and_leaves_what_was_there(
    workspace: Workspace, small_disk: Path, kind: str
) -> None:
    wish = Wish((kind,), scope="codings" if kind == "case-uco" else "cases")
    (small_disk / wish.file(kind)).write_bytes(b"old")
    (small_disk / "ballast").write_bytes(bytes(shutil.disk_usage(small_disk).free - 20_000))
    with pytest.raises(StorageFailed, match="cannot be written: No space left"):
        workspace.release.export(small_disk, wish)
    (small_disk / "ballast").unlink()
    assert contents(small_disk) == {wish.file(kind): b"old"}
    assert [path.name for path in small_disk.iterdir() if path.name.startswith(".")] == []
