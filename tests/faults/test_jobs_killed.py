"""SIGKILL at seeded moments during a backup, an upgrade, an intake and undo: whole before or whole after."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import StoredCodebook
from reviewer.storage.backup_file import check_backup
from reviewer.storage.doctor import checks
from reviewer.storage.engine import DATABASE
from reviewer.storage.leftovers import is_half_written
from reviewer.storage.project_file import open_store
from reviewer.storage.revisions import HEAD, revision_of
from reviewer.storage.store import SqlStore
from tests.faults.worker import NEW_CASES, book, now, person
from tests.services.test_settling_holds import BOOK
from tests.storage.world import KEY, World

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
ROOT = Path(__file__).parents[2]
# `make faults` asks for more.
ROUNDS = int(os.environ.get("REVIEWER_FAULT_ROUNDS", "12"))
OLD_FILE = ROOT / "tests" / "migrations" / "files" / "0.1.0.db"
HARMLESS = {"keys", "free space", "trail length", "files", "last backup"}


@dataclass
class Workers:
    """The process that forks jobs."""

    process: subprocess.Popen[str]
    said: list[dict[str, object]] = field(default_factory=list)

    def run(self, job: str, folder: Path, target: Path, *, kill_after: float | None) -> float | None:
        """Do it, and kill it so many seconds after it began; how long it took where it came to its end."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{job}\t{folder}\t{target}\n")
        self.process.stdin.flush()
        self.said = []
        pid = int(str(self._next()["pid"]))
        if kill_after is not None:
            self._until("began")
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(timeout=kill_after)
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        ended = self._until("ended")
        assert ended["ended"] in {0, signal.SIGKILL}
        return float(str(ended["seconds"])) if ended["ended"] == 0 else None

    def _until(self, name: str) -> dict[str, object]:
        while name not in (said := self._next()):
            self.said.append(said)
            if "ended" in said:
                raise AssertionError("it ended early")
        return said

    def _next(self) -> dict[str, object]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        # What a kill cut off stands before what the forking process says next.
        start = line.rfind('{"')
        said: dict[str, object] = json.loads(line[start:])
        return said


@pytest.fixture
def workers() -> Iterator[Workers]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.worker"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    yield Workers(process)
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        assert stream is not None
        stream.close()


@pytest.fixture
def project(world: World) -> Path:
    """Thirty cases, a codebook that coding understands; closed."""
    world.cases(30, media=4)
    parsed = book()
    variables = [(one.id, one.level.value, [code.id for code in one.codes]) for one in parsed.variables]
    with world.store.writing(world.sam) as work:
        stored = StoredCodebook(world.book, parsed.id, parsed.version, parsed.digest, BOOK)
        work.projects.add_codebook(stored, variables, 1)
        work.record("codebook.published", "short", {}, 1)
        work.commit()
    world.store.close()
    return world.folder


def rounds(
    workers: Workers, job: str, project: Path, place: Path, check: Callable[[Path, Path, bool], None]
) -> set[bool]:
    """Kill the job at seeded moments, each time in a fresh copy, and check; which of them came to the end."""
    rng = random.Random(f"killed {job}")
    (place / "t").mkdir()
    whole = workers.run(job, _copied(project, place / "whole"), place / "t" / "whole.backup", kill_after=None)
    assert whole is not None
    ends = set()
    for number in range(ROUNDS):
        copy, target = _copied(project, place / f"{number}"), place / "t" / f"{number}.backup"
        ended = workers.run(job, copy, target, kill_after=rng.random() * whole * 1.1) is not None
        check(copy, target, ended)
        ends.add(ended)
        shutil.rmtree(copy)
        target.unlink(missing_ok=True)
    return ends


def _copied(project: Path, to: Path) -> Path:
    shutil.copytree(project, to)
    return to


def check_whole(store: SqlStore) -> None:
    assert {one.name for one in checks(store) if not one.ok} <= HARMLESS


def test_a_backup_is_whole_or_is_not_there(workers: Workers, project: Path, tmp_path: Path) -> None:
    def check(copy: Path, target: Path, ended: bool) -> None:
        assert target.exists() or not ended
        if target.exists():
            check_backup(target)
        assert all(is_half_written(one.name) for one in target.parent.iterdir() if one.suffix != ".backup")
        with closing(open_store(copy, KEY, clock=now)) as store:
            check_whole(store)

    rounds(workers, "backup", project, tmp_path, check)


def test_an_upgrade_is_whole_or_did_not_happen(workers: Workers, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir(mode=0o700)
    (old / DATABASE).write_bytes(OLD_FILE.read_bytes())

    def check(copy: Path, _target: Path, ended: bool) -> None:
        # Opening goes on with it where it was not done, and the backup that came first is whole.
        with closing(open_store(copy, KEY, clock=now)) as store:
            with closing(store.connect()) as connection:
                assert revision_of(connection, where="here") == HEAD
                assert connection.execute("SELECT count(*) FROM case_record").fetchone() == (3,)
            check_whole(store)
        backups = [one for one in (copy / "backups").iterdir() if one.suffix == ".backup"]
        assert backups
        for one in backups:
            check_backup(one)

    rounds(workers, "upgrade", old, tmp_path, check)


def test_an_intake_is_whole_or_leaves_no_trace(workers: Workers, project: Path, tmp_path: Path) -> None:
    def check(copy: Path, _target: Path, ended: bool) -> None:
        with closing(open_store(copy, KEY, clock=now)) as store:
            with closing(store.connect()) as connection:
                (cases,) = connection.execute("SELECT count(*) FROM case_record").fetchone()
            assert cases in ({30 + NEW_CASES} if ended else {30, 30 + NEW_CASES})
            check_whole(store)

    rounds(workers, "intake", project, tmp_path, check)


def test_undo_stands_at_what_was_said_or_one_step_on(workers: Workers, project: Path, tmp_path: Path) -> None:
    rng = random.Random(20261127)
    for number in range(ROUNDS):
        copy = _copied(project, tmp_path / f"{number}")
        workers.run("undo", copy, tmp_path / "none", kill_after=rng.random() * 0.4)
        stands = [one["stands"] for one in workers.said if "stands" in one][-1:]
        coming = [one["next"] for one in workers.said if "next" in one][-1:]
        with closing(open_store(copy, KEY, clock=now)) as store:
            with store.reading(person(store, "ann")) as read:
                draft = read.drafts.get(CaseKey(1))
            assert draft is None or draft.answers.get("kind") is not None
            code = [] if draft is None else list(draft.answers["kind"].codes)
            assert code in (stands, coming)
            check_whole(store)
        shutil.rmtree(copy)
