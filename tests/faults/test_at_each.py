"""A database that another process holds, a clock set back, power lost: at each of what people do."""

from __future__ import annotations

import random
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from reviewer.domain.errors import Busy, StorageFailed
from reviewer.storage import engine, sweeping
from reviewer.storage.engine import DATABASE
from reviewer.storage.side_file import CHAIN_FILE
from reviewer.workspace import Workspace
from tests.faults.acts import ACTS, Act, said_by_people, what_stands
from tests.faults.test_disk_at_each import BEFOREHAND, desk, prepare
from tests.faults.workers import Workers, rounds_of
from tests.services.conftest import TickingClock
from tests.services.packages.desks import Desk

__all__ = ["desk"]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
# `make faults` asks for more.
HOLDS, CLOCKS, ROUNDS = rounds_of(1), rounds_of(2), rounds_of(4)
PAGE = 4096
JOURNAL = f"{DATABASE}-wal"


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


@dataclass
class Beginnings:
    """How often somebody began to write; at that of the number `at`, `then` is done first."""

    known: Callable[..., None]
    count: int = 0
    at: int = 0
    then: Callable[[], object] = bool

    def __call__(self, *given: object, **named: object) -> None:
        self.count += 1
        if self.count == self.at:
            self.then()
        self.known(*given, **named)


@pytest.fixture
def beginnings(monkeypatch: pytest.MonkeyPatch) -> Beginnings:
    made = Beginnings(engine.begin_writing)
    for module in (engine, sweeping):
        monkeypatch.setattr(module, "begin_writing", made)
    return made


@pytest.mark.parametrize("name", ACTS)
def test_what_another_process_holds_is_not_done_and_is_done_afterwards(
    name: str,
    desk: Desk,
    workers: Workers,
    tmp_path: Path,
    impatient: Callable[[], None],
    beginnings: Beginnings,
) -> None:
    act, given = ACTS[name], prepare(name, desk, tmp_path)
    rng, place = random.Random(f"held {name}"), tmp_path / "out"
    with desk.copy(tmp_path / "unheld", seed=3).sign_in(act.account) as workspace:
        before = beginnings.count
        list(act.do(workspace, given or tmp_path / "file"))
        last = beginnings.count - before
    impatient()
    refused = 0
    for _ in range(HOLDS):
        place.mkdir()
        here = desk.copy(place.with_name("held"), seed=4)
        beginnings.at = rng.randint(1, last)
        refused += held_within(act, here, given or place / "file", workers, beginnings, place)
        shutil.rmtree(place)
        shutil.rmtree(here.folder)
    sys.stdout.write(f"{name}: held before one of {last} transactions, {refused} of {HOLDS} were refused\n")


def held_within(
    act: Act, here: Desk, target: Path, workers: Workers, beginnings: Beginnings, place: Path
) -> bool:
    """Another process holds the project from the transaction of that number on; whether that was refused, as
    all are but what is swept behind the end.
    """
    stood: list[object] = []
    with here.sign_in(act.account) as workspace, ExitStack() as held:

        def hold() -> None:
            stood.append(what_stands(workspace))
            held.enter_context(workers.meanwhile("hold", here.folder))

        beginnings.at, beginnings.then = beginnings.count + beginnings.at, hold
        refused = said(lambda: list(act.do(workspace, target)))
        assert [what_stands(workspace)] == stood
        assert "in a moment" in refused or act is ACTS["reimport"]
        assert not refused or list(place.iterdir()) == []
    with here.sign_in(act.account) as workspace:
        assert not refused or list(act.do(workspace, target))
        assert workspace.trail.verify().ok
        assert {one.name for one in workspace.doctor().checks if not one.ok} <= {"free space"}
    return bool(refused)


@pytest.mark.parametrize("name", ACTS)
def test_a_clock_set_back_in_the_midst_of_it_changes_nothing_of_it(
    name: str, desk: Desk, tmp_path: Path
) -> None:
    act, given = ACTS[name], prepare(name, desk, tmp_path)
    rng, clock = random.Random(f"clock {name}"), Clock(desk.clock.present)
    stood = done_by(act, clock, desk, given, tmp_path / "steady")
    for number in range(CLOCKS):
        back = timedelta(days=rng.randrange(2), microseconds=rng.randrange(10**12))
        other = Clock(desk.clock.present, left=rng.randint(1, clock.read), back=back)
        assert done_by(act, other, desk, given, tmp_path / f"back-{number}") == stood
        assert other.left <= 0


@dataclass
class Clock(TickingClock):
    """Set back by `back` as it is read for the time that `left` says; 0: never."""

    left: int = 0
    back: timedelta = timedelta()
    read: int = 0

    def __call__(self) -> datetime:
        self.read += 1
        self.left -= 1
        if self.left == 0:
            self.present -= self.back
        return super().__call__()


def done_by(act: Act, clock: Clock, desk: Desk, given: Path | None, place: Path) -> str:
    """What people have said once it was done in a copy of the project, of which nothing is left then."""
    here = desk.copy(place / "desk", seed=3)
    here.clock = clock
    with here.sign_in(act.account) as workspace:
        assert list(act.do(workspace, given or place / "file"))
        said = said_by_people(workspace)
        assert workspace.trail.verify().ok
        assert {one.name for one in workspace.doctor().checks if not one.ok} <= {"free space"}
    shutil.rmtree(place)
    return said


@dataclass(frozen=True, slots=True)
class Step:
    """What stood before a step and after it, the files that were synced before, and the journal after."""

    before: object
    after: object
    synced: Mapping[str, bytes]
    journal: bytes


@pytest.mark.parametrize("name", ["answer", "submit", "undo", "merge", *BEFOREHAND])
def test_power_lost_within_it_leaves_what_was_acknowledged(name: str, desk: Desk, tmp_path: Path) -> None:
    """What was synced stays; of what came after, any part may be there, and the rest may be noise."""
    act, given = ACTS[name], prepare(name, desk, tmp_path)
    with desk.sign_in(act.account) as workspace:
        workspace.checkpoint()
        steps = list(steps_of(workspace, act, given or tmp_path / "file"))
    rng = random.Random(f"power {name}")
    for _ in range(ROUNDS):
        step = rng.choice(steps)
        kept = rng.randint(len(step.synced.get(JOURNAL, b"")), len(step.journal))
        cut = step.journal[:kept] + rng.randbytes(rng.choice((0, 512, PAGE)))
        left = after_power_was_lost(tmp_path, act.account, desk, {**step.synced, JOURNAL: cut})
        assert left in (step.before, step.after)


def steps_of(workspace: Workspace, act: Act, target: Path) -> Iterator[Step]:
    """Those within which the journal went on, and nothing of it was brought into the database."""
    before, synced = what_stands(workspace), files_of(workspace.folder)
    for _ in act.do(workspace, target):
        after, files = what_stands(workspace), files_of(workspace.folder)
        went_on = files[JOURNAL].startswith(synced.get(JOURNAL, b""))
        if went_on and files[DATABASE] == synced[DATABASE]:
            yield Step(before, after, synced, files[JOURNAL])
        before, synced = after, files


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
