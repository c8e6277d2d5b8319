"""What killed processes leave in a project and beside it: named by the doctor, and gone when mended."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.files import held_alone, held_beside
from reviewer.folders import built_beside
from reviewer.storage.backup import back_up
from reviewer.storage.going_out import going_out
from reviewer.storage.leftovers import clear_left_over, left_over, what_is_left
from reviewer.storage.repair import repair
from tests.faults.talking import ROOT
from tests.services.packages.desks import Desk
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


def test_what_killed_processes_left_goes_and_what_is_filled_stays(world: World) -> None:
    backups = world.folder / "backups"
    backups.mkdir(exist_ok=True)
    left = (
        world.folder / ".keys.json.turn",
        world.folder / ".chain.json.0123456789ab",
        backups / ".old.backup.db.part",
        backups / ".old.backup.db.part-journal",
        backups / ".older.backup.part",
    )
    living = (backups / ".new.backup.db.part", backups / ".new.backup.part")
    for path in (*left, living[0]):
        path.write_bytes(b"half")
        path.chmod(0o600)
    found = list(left_over(world.folder))
    with held_alone(living[1]), held_alone(left[0]):
        # Somebody began with one of them after it was found.
        assert {*left, *living} - set(found) == {living[1]}
        gone, unknown = clear_left_over(world.folder)
        assert (sorted(gone), unknown) == (sorted(one.name for one in left[1:]), [])
        assert [one.exists() for one in (left[0], *living)] == [True, True, True]
    assert mended(world) == [f"removed the half-written {living[0].name}"]
    assert not [one for one in (*left, *living) if one.exists()]


def test_a_folder_of_such_a_name_is_told_and_left_alone(world: World) -> None:
    (world.folder / ".mine.part").mkdir()
    assert what_is_left(world.folder) == ["not the program's, and left alone: .mine.part"]
    assert mended(world) == []
    assert (world.folder / ".mine.part").is_dir()


def went_out(project: Path, to: Path, *, name: str = "") -> Path:
    """What stands in the project where an export's process was ended."""
    with going_out(project, to, name=name):
        (marker,) = project.glob(".going-out.*")
        said = marker.read_bytes()
    marker.write_bytes(said)
    marker.chmod(0o600)
    return marker


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


def test_of_a_file_by_itself_the_halves_go_and_nothing_else(world: World, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    left, others = ".trail.csv.0123456789ab", (".notes.csv.0123456789ab", ".trail.csv.swp", "trail.csv")
    for name in (left, *others):
        (out / name).write_bytes(b"in the clear")
    marker = went_out(world.folder, out, name="trail.csv")
    assert what_is_left(world.folder) == [f"written there in the clear by an export that was ended: {out}"]
    assert mended(world) == [f"took away what an ended export left in {out}"]
    assert {one.name for one in out.iterdir()} == set(others)
    assert not marker.exists()


WRITTEN = """
import os, signal, sys
from pathlib import Path
from reviewer import files
from tests.services.packages.desks import Desk

desk, out, what = Desk(Path(sys.argv[1])), Path(sys.argv[2]), sys.argv[3]
files.sync_file = lambda path: os.kill(os.getpid(), signal.SIGKILL) if path.parent == out else None
with desk.sign_in() as workspace:
    if what == "trail":
        from reviewer.services.ports import TrailWish
        workspace.trail.write(out / "trail.csv", TrailWish(), kind="csv")
    elif what == "picture":
        with workspace.going_out(out / "figure.png"):
            files.write_whole(out / "figure.png", b"half")
    else:
        from reviewer.services.intake import Options
        from reviewer.services.intake_rejects import Rejects
        source = out.with_name("cases.csv")
        source.write_text("case_id,country\\nA,DE\\n,DE\\n")
        Rejects.keep = lambda _: os.kill(os.getpid(), signal.SIGKILL)
        workspace.intake.import_files([source], Options(accept_valid=out / "refused.jsonl"))
"""


@pytest.mark.parametrize("what", ["trail", "picture", "refused records"])
def test_a_file_whose_writer_was_killed_goes_as_the_project_is_opened(what: str, tmp_path: Path) -> None:
    desk, out = Desk.new(tmp_path / "desk"), tmp_path / "out"
    out.mkdir()
    argv = [sys.executable, "-c", WRITTEN, str(desk.folder), str(out), what]
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert len(list(out.iterdir())) == 1
    assert what_is_left(desk.folder)
    with desk.sign_in() as workspace:
        assert list(out.iterdir()) == []
        assert [one.name for one in workspace.doctor().checks if not one.ok] == []


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
