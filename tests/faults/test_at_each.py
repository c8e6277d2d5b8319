"""A database that another process holds, a clock set back, power lost: at each of what people do."""

from __future__ import annotations

import random
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from reviewer.domain.errors import Busy, StorageFailed
from reviewer.storage import engine
from reviewer.storage.engine import DATABASE
from reviewer.storage.side_file import CHAIN_FILE
from tests.faults.acts import ACTS, what_stands
from tests.faults.test_disk_at_each import desk, prepare
from tests.faults.workers import Workers, rounds_of
from tests.services.packages.desks import Desk

__all__ = ["desk"]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
# `make faults` asks for more.
HOLDS, ROUNDS = rounds_of(1), rounds_of(2)
PAGE = 4096
JOURNAL = f"{DATABASE}-wal"
STEPS = 12
"""So many of an act are as many moments as `make faults` asks for."""


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """What is opened from then on waits for nobody."""
    return lambda: monkeypatch.setattr(engine.connect, "__kwdefaults__", {"timeout": 0.05})


def said(do: Callable[[], object]) -> str:
    """What to do where it was refused, and nothing where it came to its end."""
    try:
        do()
    except (Busy, StorageFailed) as error:
        return error.mend
    return ""


@pytest.mark.parametrize("name", ACTS)
def test_what_another_process_holds_is_not_done_and_is_done_afterwards(
    name: str, desk: Desk, workers: Workers, tmp_path: Path, impatient: Callable[[], None]
) -> None:
    act, given = ACTS[name], prepare(name, desk, tmp_path)
    place = tmp_path / "out"
    place.mkdir()
    impatient()
    with desk.sign_in(act.account) as workspace:
        before = what_stands(workspace)
        for _ in range(HOLDS):
            with workers.meanwhile("hold", desk.folder):
                assert "in a moment" in said(lambda: list(act.do(workspace, given or place / "file")))
                assert what_stands(workspace) == before
            assert list(place.iterdir()) == []
    with desk.sign_in(act.account) as workspace:
        assert list(act.do(workspace, given or place / "file"))
        assert workspace.trail.verify().ok
        assert {one.name for one in workspace.doctor().checks if not one.ok} <= {"free space"}


@pytest.mark.parametrize("name", ACTS)
def test_a_clock_set_back_before_it_changes_nothing_of_it(name: str, desk: Desk, tmp_path: Path) -> None:
    act, given = ACTS[name], prepare(name, desk, tmp_path)
    stood = []
    for number, days in enumerate((0, 1, 400)):
        here = desk.copy(tmp_path / f"desk-{number}", seed=3, later=-timedelta(days=days))
        place = tmp_path / f"out-{number}"
        place.mkdir()
        with here.sign_in(act.account) as workspace:
            assert list(act.do(workspace, given or place / "file"))
            stood.append(what_stands(workspace)[0])
            assert workspace.trail.verify().ok
        assert here.is_whole()
    assert stood[0] == stood[1] == stood[2]


@pytest.mark.parametrize("name", ["answer", "submit", "undo", "import", "merge"])
def test_power_lost_within_it_leaves_what_was_acknowledged(name: str, desk: Desk, tmp_path: Path) -> None:
    """What was synced stays; of what came after, any part may be there, and the rest may be noise."""
    act, given = ACTS[name], prepare(name, desk, tmp_path)
    rng = random.Random(f"power {name}")
    with desk.sign_in(act.account) as workspace:
        workspace.checkpoint()
        stood, synced, cuts = what_stands(workspace), files_of(desk.folder), 0
        for _ in act.do(workspace, given or tmp_path / "file"):
            stands, now = what_stands(workspace), files_of(desk.folder)
            for cut in cuts_of(rng, synced.get(JOURNAL, b""), now[JOURNAL], at_least=not cuts):
                left = after_power_was_lost(tmp_path, act.account, desk, {**synced, JOURNAL: cut})
                assert left in (stood, stands)
                cuts += 1
            stood, synced = stands, now
    assert cuts
    sys.stdout.write(f"{name}: power was lost {cuts} times\n")


def cuts_of(rng: random.Random, old: bytes, new: bytes, *, at_least: int) -> Iterator[bytes]:
    """What may be left of a journal of which `old` was synced; none of one that began anew."""
    if new.startswith(old):
        for _ in range(int(ROUNDS / STEPS + rng.random()) or at_least):
            yield new[: rng.randint(len(old), len(new))] + rng.randbytes(rng.choice((0, 512, PAGE)))


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        name: (folder / name).read_bytes()
        for name in (DATABASE, JOURNAL, CHAIN_FILE)
        if (folder / name).exists()
    }


def after_power_was_lost(
    place: Path, account: str, desk: Desk, left: dict[str, bytes]
) -> tuple[str, tuple[int, bytes]]:
    """What stands in a project of which these files were left."""
    copy = place / "left"
    shutil.copytree(desk.folder, copy, ignore=shutil.ignore_patterns(f"{DATABASE}*", CHAIN_FILE))
    for name, content in left.items():
        (copy / name).write_bytes(content)
    try:
        with Desk(copy, clock=desk.clock).sign_in(account) as workspace:
            assert workspace.trail.verify().ok
            return what_stands(workspace)
    finally:
        shutil.rmtree(copy)
