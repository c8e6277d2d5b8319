"""A disk that is full at seeded moments of everything that writes: done whole or not at all, and a way on.

What was acknowledged before stands to the last row, what was refused left none, and the same is done once
there is room.
"""

from __future__ import annotations

import random
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from reviewer.domain.errors import StorageFailed
from reviewer.storage.backup_file import check_backup
from reviewer.storage.engine import DATABASE
from reviewer.storage.project_file import open_store
from reviewer.storage.revisions import HEAD, revision_of
from reviewer.workspace import Workspace
from reviewer.workspace.restoring import restore
from tests.faults.acts import ACTS, Act, code_apart, draft, what_stands, write_list, write_set
from tests.faults.small_disk import SmallDisk, mounted
from tests.faults.talking import ROOT
from tests.faults.worker import now
from tests.faults.workers import check_whole, rounds_of
from tests.services.conftest import PASSPHRASE
from tests.services.packages.desks import Desk
from tests.storage.world import KEY

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="neither a small disk nor a limit")
ROUNDS = rounds_of(3)
SIZE = 48 * 1024 * 1024
STEP = 64 * 1024
BEFOREHAND = {"settle": code_apart, "publish": draft}


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with mounted(tmp_path / "disk", size=SIZE) as made:
        yield SmallDisk(tmp_path / "disk", made)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk.new(tmp_path / "desk")
    desk.code("r-01", "T-0001")
    # The first package makes the desk's keys for packages.
    desk.pack(tmp_path / "first.tar")
    return desk


def prepare(name: str, desk: Desk, tmp_path: Path) -> Path | None:
    """The file that the act reads."""
    if name == "import":
        return write_list(tmp_path / "cases.csv")
    if name == "reimport":
        with desk.sign_in() as workspace:
            workspace.intake.import_files([write_set(tmp_path / "first.json", again=False)])
        return write_set(tmp_path / "again.json", again=True)
    if name == "merge":
        there = desk.copy(tmp_path / "there", seed=2)
        for number in range(2, 6):
            there.code("r-02", f"T-000{number}")
        return there.pack(tmp_path / "labels.tar").file
    if name in BEFOREHAND:
        BEFOREHAND[name](desk)
    return None


def tried(act: Act, desk: Desk, target: Path, disk: SmallDisk, room: int) -> bool:
    """Do it with so much room; whether it came to its end.  What stands is what was acknowledged."""
    with desk.sign_in(act.account) as workspace:
        stands = [what_stands(workspace)]
        with disk.left(room):
            ended = fits(lambda: stands.extend(what_stands(workspace) for _ in act.do(workspace, target)))
    with desk.sign_in(act.account) as workspace:
        assert what_stands(workspace) == stands[-1]
        assert_whole(workspace)
    return ended


def fits(do: Callable[[], object]) -> bool:
    """Whether it came to its end; what to do is said otherwise."""
    try:
        do()
    except StorageFailed as error:
        said = error.mend
    else:
        return True
    assert "room" in said
    return False


def assert_whole(workspace: Workspace) -> None:
    assert {one.name for one in workspace.doctor().checks if not one.ok} <= {"free space"}


@pytest.mark.parametrize("name", ACTS)
def test_what_does_not_fit_did_not_happen(name: str, desk: Desk, disk: SmallDisk, tmp_path: Path) -> None:
    act, given = ACTS[name], prepare(name, desk, tmp_path)
    rng = random.Random(f"full {name}")
    room, refused, number = STEP, 0, 0

    def once(room: int) -> bool:
        nonlocal number
        number += 1
        here = desk.copy(disk.place / f"desk-{number}", seed=1)
        place = disk.place / f"out-{number}"
        place.mkdir()
        ended = tried(act, here, given or place / "file", disk, room)
        left = sorted(one.name for one in place.iterdir())
        assert ended or not left, "nothing half-written is left"
        with here.sign_in(act.account) as workspace:
            if not ended:
                assert list(act.do(workspace, given or place / "file"))
            assert workspace.trail.verify().ok
        shutil.rmtree(here.folder)
        shutil.rmtree(place)
        return ended

    while not once(room):
        room, refused = room * 2, refused + 1
    for _ in range(ROUNDS):
        refused += not once(rng.randrange(room))
    assert refused
    sys.stdout.write(f"{name}: {refused} of {number} did not fit\n")


def opened(folder: Path) -> None:
    open_store(folder, KEY, clock=now).close()


def test_an_upgrade_that_does_not_fit_leaves_the_old_project(disk: SmallDisk) -> None:
    old = (ROOT / "tests" / "migrations" / "files" / "0.1.0.db").read_bytes()
    rng, refused = random.Random("full upgrade"), 0
    for number in range(2 + ROUNDS):
        folder = disk.place / f"old-{number}"
        folder.mkdir(mode=0o700)
        (folder / DATABASE).write_bytes(old)
        with disk.left(0 if number == 0 else rng.randrange(4 * len(old))):
            refused += not fits(partial(opened, folder))
        with closing(open_store(folder, KEY, clock=now)) as store:
            with closing(store.connect()) as driver:
                assert revision_of(driver, where="here") == HEAD
                assert driver.execute("SELECT count(*) FROM case_record").fetchone() == (3,)
            check_whole(store)
        for backup in (folder / "backups").glob("*.backup"):
            check_backup(backup)
        shutil.rmtree(folder)
    assert refused
    sys.stdout.write(f"upgrade: {refused} of {2 + ROUNDS} did not fit\n")


def test_a_restore_that_does_not_fit_leaves_nothing(desk: Desk, disk: SmallDisk, tmp_path: Path) -> None:
    backup = tmp_path / "a.backup"
    with desk.sign_in() as workspace:
        workspace.backups.make(backup)
    rng, refused = random.Random("full restore"), 0
    for number in range(2 + ROUNDS):
        folder = disk.place / f"new-{number}"
        again = partial(restore, backup, folder, account="s-01", passphrase=PASSPHRASE)
        with disk.left(0 if number == 0 else rng.randrange(2 * backup.stat().st_size)):
            ended = fits(again)
        if not ended:
            refused += 1
            assert not list(disk.place.iterdir())
            again()
        with Desk(folder).sign_in() as workspace:
            assert_whole(workspace)
        shutil.rmtree(folder)
    assert refused
    sys.stdout.write(f"restore: {refused} of {2 + ROUNDS} did not fit\n")
