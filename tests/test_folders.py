"""Folders that are built beside their place: whole or gone, and what a killed process left goes next time."""

from __future__ import annotations

import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.folders import abandoned_folders, built_beside, clear_folder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there it cannot be known who builds")
KILLED = """
import os, signal, sys
from pathlib import Path
from reviewer.folders import built_beside
with built_beside(Path(sys.argv[1])) as building:
    (building / "project.db").write_bytes(b"half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def killed_in(target: Path) -> Path:
    """The folder that a process left as it was killed."""
    before = set(target.parent.iterdir())
    done = subprocess.run([sys.executable, "-c", KILLED, str(target)], check=False)
    assert done.returncode == -signal.SIGKILL
    (left,) = set(target.parent.iterdir()) - before
    return left


def test_what_is_built_is_private_and_becomes_the_folder_or_is_gone(tmp_path: Path) -> None:
    target = tmp_path / "project"
    with built_beside(target) as building:
        assert stat.S_IMODE(building.stat().st_mode) == 0o700
        (building / "file").write_bytes(b"whole")
        building.replace(target)
    assert [one.name for one in tmp_path.rglob("*")] == ["project", "file"]
    with built_beside(tmp_path / "other") as building:
        (building / "file").write_bytes(b"half")
    assert list(tmp_path.iterdir()) == [target]


def test_the_next_to_build_there_takes_away_what_was_left_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "project"
    left, other = killed_in(target), killed_in(tmp_path / "another")
    mine = tmp_path / ".project.0123456789AB.part"
    mine.mkdir()
    (tmp_path / ".project.0123456789ab.part").write_bytes(b"a file")
    (tmp_path / ".project.ba9876543210.part").symlink_to(mine)
    assert list(abandoned_folders(tmp_path)) == sorted([left, other])
    with built_beside(target) as living:
        assert list(abandoned_folders(tmp_path)) == [other]
        assert not clear_folder(living.parent)
        with built_beside(target):
            assert living.exists()
    assert not left.exists()
    assert clear_folder(other)
    assert {one.name for one in tmp_path.iterdir()} == {
        mine.name,
        ".project.0123456789ab.part",
        ".project.ba9876543210.part",
    }
