"""A restore into an empty folder that is there already, killed at each step: empty, whole, or taken back."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from reviewer.storage.leftovers import what_is_left
from reviewer.vault.keyring import KEYS_FILE
from reviewer.workspace.restoring import restore
from tests.faults.desk_jobs import BACKUP, STEPS
from tests.faults.workers import KILLED, POWER, Killing, Workers, rounds_of
from tests.services.conftest import PASSPHRASE
from tests.services.packages.desks import Desk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
# `make faults` asks for more.
ROUNDS = rounds_of(3)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk.new(tmp_path / "desk")
    desk.code("r-01", "T-0001")
    with desk.sign_in() as workspace:
        workspace.backups.make(tmp_path / BACKUP)
    return desk


def restored(workers: Workers, target: Path, steps: int, place: str) -> bool:
    """Restore by a process that ends itself at that step; whether it came to its end."""
    target.with_name(STEPS).write_text(f"{steps} {place}")
    return workers.run("restore-in-steps", target, target, kill_after=None) is not None


@pytest.mark.parametrize("place", ["beside", "within"])
def test_killed_at_any_step_the_next_restore_finds_the_folder_empty_or_whole(
    place: str, desk: Desk, workers: Workers, tmp_path: Path
) -> None:
    target = tmp_path / "restored"
    target.mkdir()
    seen, steps, ended = set(), 0, False
    while not ended:
        steps += 1
        ended = restored(workers, target, steps, place)
        found = frozenset(one.name for one in target.iterdir())
        seen.add(found)
        assert KEYS_FILE in found or not ended
        if found and KEYS_FILE not in found:
            # Whoever restores there next takes it back.
            restore(tmp_path / BACKUP, target, account="s-01", passphrase=PASSPHRASE)
        if list(target.iterdir()):
            here = Desk(target)
            here.clock.present = desk.clock.present
            assert here.is_whole()
            shutil.rmtree(target)
            target.mkdir()
    assert not {one for one in seen if one and KEYS_FILE not in one} or place == "within"
    assert len(seen) >= (3 if place == "within" else 2)


def test_the_doctor_of_a_project_beside_names_what_is_part_filled_and_takes_it_back(
    desk: Desk, workers: Workers, tmp_path: Path
) -> None:
    target = tmp_path / "restored"
    target.mkdir()
    steps = 1
    while not list(target.iterdir()):
        assert not restored(workers, target, steps, "within")
        steps += 1
    with desk.sign_in() as workspace:
        (said,) = what_is_left(desk.folder)
        assert "of one that was never finished" in said
        # Each of the kills before this one left a folder, which the next took away.
        assert sum("beside the project" in one for one in workspace.repair()) == 1
        assert what_is_left(desk.folder) == []
    assert list(target.iterdir()) == []


@pytest.mark.parametrize("by", [KILLED, POWER])
def test_at_seeded_moments_the_folder_is_empty_or_the_project_is_whole(
    by: str, desk: Desk, workers: Workers, tmp_path: Path
) -> None:
    def check(_copy: Path, target: Path, ended: bool) -> None:
        found = list(target.iterdir())
        assert found or not ended
        if not found:
            workers.run("restore", desk.folder, target, kill_after=None)
        here = Desk(target)
        here.clock.present = desk.clock.present
        assert here.is_whole()

    def prepare(target: Path) -> None:
        target.mkdir()
        shutil.copy(tmp_path / BACKUP, target.with_name(BACKUP))

    Killing("restore", ROUNDS, tmp_path / "rounds", by=by, prepare=prepare).run(workers, desk.folder, check)
