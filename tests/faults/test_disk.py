"""A disk that fills up: said in words, nothing acknowledged lost, and a way on when there is room."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.domain.answer import chosen, typed
from reviewer.domain.errors import StorageFailed
from reviewer.domain.identifiers import CaseKey
from reviewer.storage.backup import back_up
from reviewer.storage.project_file import create_project
from tests.storage.world import KEY, World, records_of

SIZE = 4 * 1024 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MiB, where one can be mounted."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    made = mount and subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(place)], check=False, capture_output=True
    )
    if not made or made.returncode != 0:
        pytest.skip("a small file system cannot be mounted here: it needs root and the right to mount")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place: Path, *, leave: int) -> Path:
    ballast = place / "ballast"
    with ballast.open("wb") as file:
        file.write(bytes(max(0, shutil.disk_usage(place).free - leave)))
    return ballast


def test_a_full_disk_is_said_and_there_is_a_way_on_when_there_is_room(small_disk: Path) -> None:
    world = World(small_disk / "project")
    world.cases(5)
    ballast = fill(small_disk, leave=200_000)
    acknowledged = 0
    full = False
    for number in range(10_000):
        try:
            world.answer(world.ann, 1 + number % 5, "remark", typed(f"{number:05d}" * 200))
        except StorageFailed as error:
            full = error.what == "The disk is full." and "Make room" in error.mend
            break
        acknowledged = number
    assert full
    ballast.unlink()
    with world.store.reading(world.ann) as read:
        draft = read.drafts.get(CaseKey(1 + acknowledged % 5))
        assert draft is not None
        assert draft.answers["remark"] == typed(f"{acknowledged:05d}" * 200)
        assert read.trail.verify() == (3 + acknowledged, None)
    world.answer(world.ann, 1, "age", chosen("older"))
    world.reopen()
    with world.store.reading(world.ann) as read:
        assert read.trail.verify() == (4 + acknowledged, None)
    world.store.close()


def test_an_intake_that_does_not_fit_leaves_no_trace(small_disk: Path) -> None:
    world = World(small_disk / "project")
    world.cases(2)
    ballast = fill(small_disk, leave=300_000)
    with pytest.raises(StorageFailed, match="disk is full"):
        world.take_in(record for number in range(100) for record in records_of(f"BIG-{number}", media=100))
    ballast.unlink()
    with world.store.reading(world.sam) as read:
        assert read.cases.totals() == (2, 4)
        assert read.trail.verify() == (2, None)
    world.store.close()


def test_a_backup_and_a_project_that_do_not_fit_leave_nothing_behind(
    small_disk: Path, tmp_path: Path
) -> None:
    world = World(tmp_path / "project")
    world.cases(20, media=10)
    ballast = fill(small_disk, leave=100_000)
    with pytest.raises(StorageFailed):
        back_up(world.store, small_disk / "copy.backup", now=world.clock())
    with pytest.raises(StorageFailed):
        create_project(small_disk / "new", KEY)
    left = [path for path in small_disk.rglob("*") if path.is_file()]
    assert left == [ballast]
    world.store.close()
