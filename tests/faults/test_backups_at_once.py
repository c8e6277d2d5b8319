"""Two backups to the same file at once, one of them killed: one file or none, and never half of one."""

from __future__ import annotations

import random
import shutil
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.folders import clear_built
from reviewer.services.ports import TrailWish
from reviewer.storage.backup import back_up
from reviewer.storage.backup_file import check_backup
from reviewer.storage.leftovers import is_half_written
from reviewer.storage.project_file import open_store
from tests.faults.desk_jobs import BACKUP
from tests.faults.worker import now
from tests.faults.workers import KILLED, POWER, Killing, Workers, check_whole, forking, rounds_of
from tests.services.packages.desks import Desk
from tests.storage.world import KEY, World

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
# `make faults` asks for more.
ROUNDS = rounds_of(4)


def test_one_of_two_makes_the_backup_and_the_other_says_why_not(world: World, tmp_path: Path) -> None:
    world.cases(30, media=4)
    world.store.close()
    rng = random.Random("backups at once")
    with forking() as first, forking() as second:
        for number in range(ROUNDS):
            target = tmp_path / f"target-{number}" / "copy.backup"
            target.parent.mkdir()
            pids = [one.start("backup-beside", world.folder, target) for one in (first, second)]
            if number % 2:
                first.kill(pids[0], after=rng.random() * 0.2)
            ended = [one.is_done() for one in (first, second)]
            made = [one.last("made") for one in (first, second)]
            assert made.count(True) <= 1
            assert all(one.last("mend") for one in (first, second) if one.last("made") is False)
            if not target.exists():
                # Who held the place was killed, and the other had been refused.
                assert not all(ended)
                with closing(open_store(world.folder, KEY, clock=now)) as store:
                    back_up(store, target, now=now())
            check_backup(target)
            assert all(is_half_written(one.name) for one in target.parent.iterdir() if one != target)
            shutil.rmtree(target.parent)
    with closing(open_store(world.folder, KEY, clock=now)) as store:
        check_whole(store)


def entries_of_backups(desk: Desk) -> int:
    with desk.sign_in() as workspace, workspace.store.reading(workspace.account) as read:
        return len(list(read.trail.oldest_first(TrailWish(kind="backup.made"))))


@pytest.mark.parametrize("by", [KILLED, POWER])
def test_no_backup_leaves_without_its_entry_and_a_finished_one_leaves_nothing_beside_it(
    by: str, workers: Workers, tmp_path: Path
) -> None:
    desk = Desk.new(tmp_path / "desk")

    def check(copy: Path, target: Path, ended: bool) -> None:
        there = Desk(copy, clock=desk.clock)
        assert entries_of_backups(there) == 1 or not target.exists()
        assert target.exists() or not ended
        if target.exists():
            check_backup(target)
            assert list(target.parent.iterdir()) == [target]
        else:
            with there.sign_in() as workspace:
                workspace.backups.make(target)
            assert list(target.parent.iterdir()) == [target]

    Killing("back-up", ROUNDS, tmp_path / "rounds", by=by).run(workers, desk.folder, check)


@pytest.mark.parametrize("by", [KILLED, POWER])
def test_a_restored_project_is_whole_or_is_not_there(by: str, workers: Workers, tmp_path: Path) -> None:
    desk = Desk.new(tmp_path / "desk")
    desk.code("r-01", "T-0001")
    with desk.sign_in() as workspace:
        workspace.backups.make(tmp_path / BACKUP)

    def check(_copy: Path, target: Path, ended: bool) -> None:
        assert target.exists() or not ended
        if target.exists():
            # The next to build there would clear it; the place is taken.
            clear_built(target.parent)
        else:
            # Whatever the kill left beside it is in nobody's way.
            workers.run("restore", desk.folder, target, kill_after=None)
        assert {one.name for one in target.parent.iterdir()} <= {target.name, BACKUP}
        restored = Desk(target)
        restored.clock.present = desk.clock.present
        assert restored.is_whole()

    def prepare(target: Path) -> object:
        return shutil.copy(tmp_path / BACKUP, target.with_name(BACKUP))

    Killing("restore", ROUNDS, tmp_path / "rounds", by=by, prepare=prepare).run(workers, desk.folder, check)
