"""What killed processes leave in a project and beside it: named by the doctor, and gone when mended."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reviewer.files import held_alone, held_beside
from reviewer.folders import built_beside
from reviewer.storage.backup import back_up
from reviewer.storage.going_out import going_out
from reviewer.storage.leftovers import what_is_left
from reviewer.storage.repair import repair
from tests.storage.world import START, World
from tests.test_folders import killed_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there it cannot be known who writes")


def mended(world: World) -> list[str]:
    return repair(world.store, world.sam, wrong=frozenset(), at=1)


def test_a_killed_restore_beside_the_project_is_named_and_goes(world: World) -> None:
    left = killed_in(world.folder.with_name("restored"))
    others = world.folder.with_name(".mine.0123456789ab.part")
    (others / "inside").mkdir(parents=True)
    (others / "inside" / "notes.txt").write_text("mine")
    with built_beside(world.folder.with_name("being-restored")):
        said = what_is_left(world.folder)
        assert said == [f"beside the project, of one that was never finished: {left.name}"]
        assert mended(world) == [f"removed the unfinished {left.name} beside the project"]
    assert what_is_left(world.folder) == []
    assert others.exists()


def test_the_next_backup_clears_what_killed_ones_left_under_any_name(world: World, tmp_path: Path) -> None:
    place = tmp_path / "safe"
    place.mkdir()
    left = (
        ".old.backup.db.part",
        ".old.backup.chain.part",
        ".old.backup.db.part-journal",
        ".gone.backup.part",
    )
    kept = (".living.backup.db.part", ".film.part", ".old.db.part", "old.backup.db.part")
    for name in (*left, *kept):
        (place / name).write_bytes(b"half")
    with held_alone(place / ".living.backup.part"):
        back_up(world.store, place / "new.backup", now=START)
        assert {one.name for one in place.iterdir()} == {*kept, ".living.backup.part", "new.backup"}


def went_out(project: Path, to: Path) -> Path:
    """What stands in the project where an export's process was ended."""
    with held_beside(project / "copy") as beside, going_out(project, to):
        (marker,) = project.glob(".going-out.*")
        beside.write_bytes(marker.read_bytes())
        name = marker.name
    (project / name).write_text(str(to))
    (project / name).chmod(0o600)
    return project / name


def test_an_export_that_goes_on_is_nothing_that_is_left(world: World, tmp_path: Path) -> None:
    with going_out(world.folder, tmp_path):
        assert what_is_left(world.folder) == []
        world.reopen()
        assert len(list(world.folder.glob(".going-out.*"))) == 1
    assert list(world.folder.glob(".going-out.*")) == []


def test_what_an_ended_export_left_goes_as_the_project_is_opened(world: World, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    left = (".cases.csv.0123456789ab.part", ".my-report.html.0123456789ab.part")
    for name in (*left, "cases.csv", ".notes.txt.0123456789ab.part"):
        (out / name).write_bytes(b"in the clear")
    with held_beside(out / "codings.csv", suffix=".part") as living:
        marker = went_out(world.folder, out)
        world.reopen()
        assert {one.name for one in out.iterdir()} == {
            "cases.csv",
            ".notes.txt.0123456789ab.part",
            living.name,
        }
    assert not marker.exists()


def test_where_the_folder_is_not_there_the_doctor_says_so_until_it_is_mended(
    world: World, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    went_out(world.folder, stick)
    world.reopen()
    assert what_is_left(world.folder) == [f"written there in the clear by an export that was ended: {stick}"]
    (done,) = mended(world)
    assert done.startswith(f"forgot the export to {stick}")
    assert what_is_left(world.folder) == []
