"""A file that changes known cases: killed at any moment it is in or left no trace; others save meanwhile."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.storage.project_file import open_store
from tests.faults import reimport
from tests.faults.test_kill import Acknowledged, savers
from tests.faults.worker import now, person
from tests.faults.workers import KILLED, POWER, Killing, Workers, check_whole, copied, rounds_of
from tests.storage.world import KEY, World

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
ROUNDS = rounds_of(5)
SAVES = 40


@pytest.fixture
def project(world: World) -> Path:
    """The file came in once; closed."""
    reimport.take_in(world.store, world.sam, reimport.file(again=False), stepwise=False)
    world.store.close()
    return world.folder


def content(folder: Path) -> dict[str, list[object]]:
    with closing(open_store(folder, KEY, clock=now)) as store:
        check_whole(store)
        return reimport.content(store)


def once_more(folder: Path, *, stepwise: bool) -> None:
    with closing(open_store(folder, KEY, clock=now)) as store:
        reimport.take_in(store, person(store, "sam"), reimport.file(again=True), stepwise=stepwise)


@pytest.mark.parametrize("by", [KILLED, POWER])
def test_killed_at_any_moment_it_is_in_or_left_no_trace(
    by: str, workers: Workers, project: Path, tmp_path: Path
) -> None:
    whole = copied(project, tmp_path / "at-once")
    once_more(whole, stepwise=False)
    before, after = content(project), content(whole)
    assert all(before[name] != after[name] for name in ("case_record", "media_change", "media_hash"))

    def check(copy: Path, _target: Path, ended: bool) -> None:
        found = content(copy)
        assert found == after or (found == before and not ended)
        if found == before:
            once_more(copy, stepwise=True)
            assert content(copy) == after

    Killing("reimport", ROUNDS, tmp_path / "rounds", by=by).run(workers, project, check)


def test_saves_of_another_process_all_succeed_meanwhile(project: Path, tmp_path: Path) -> None:
    alone = copied(project, tmp_path / "alone")
    once_more(alone, stepwise=False)
    acknowledged = Acknowledged()
    with closing(open_store(project, KEY, clock=now)) as store:
        ann = person(store, "ann")
        with savers() as forked:
            forked.start(project, ann, seed=1, saves=SAVES)
            reimport.take_in(store, person(store, "sam"), reimport.file(again=True))
            assert forked.until_ended(acknowledged) == 0
    acknowledged.check(project, ann)
    assert content(project) == content(alone)
