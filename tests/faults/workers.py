"""The process that forks jobs, and killing them at seeded moments, in a fresh copy of the project each."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.storage.doctor import checks
from reviewer.storage.store import SqlStore
from tests.faults.power import contents, lose_power
from tests.faults.talking import talking

KILLED, POWER = "killed", "cut off from power"
HARMLESS = {"keys", "free space", "trail length", "files", "last backup"}
_FURTHER = 12


def rounds_of(few: int) -> int:
    """How often each fault is repeated: `few` times, or as often as `make faults` says."""
    return int(os.environ.get("REVIEWER_FAULT_ROUNDS", str(few)))


@dataclass
class Workers:
    """The process that forks jobs, and what the last of them said."""

    process: subprocess.Popen[str]
    said: list[dict[str, object]] = field(default_factory=list)
    _busy: bool = False

    @property
    def rests(self) -> bool:
        """Whether it waits for the next job."""
        return not self._busy and self.process.poll() is None

    def run(self, job: str, folder: Path, target: Path, *, kill_after: float | None) -> float | None:
        """Do it, and kill it so many seconds after it began; how long it took from there to its end."""
        pid = self.start(job, folder, target)
        self._until("began")
        began = time.monotonic()
        if kill_after is not None:
            self.kill(pid, after=kill_after)
        return time.monotonic() - began if self.is_done() else None

    def start(self, job: str, folder: Path, target: Path) -> int:
        """Begin it, and wait for nothing; its process id."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{job}\t{folder}\t{target}\n")
        self.process.stdin.flush()
        self.said, self._busy = [], True
        return int(str(self._next()["pid"]))

    def kill(self, pid: int, *, after: float) -> None:
        """Kill what was started, so many seconds from now; harmless where it has ended."""
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout=after)
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)

    def is_done(self) -> bool:
        """Wait for the end of what was started; whether it came to it by itself."""
        ended = self._until("ended")["ended"]
        assert ended in {0, signal.SIGKILL}
        return ended == 0

    @contextmanager
    def meanwhile(self, job: str, folder: Path) -> Iterator[None]:
        """A job that is on its way from here on, and is killed with the block."""
        pid = self.start(job, folder, folder)
        self._until("began")
        try:
            yield
        finally:
            os.kill(pid, signal.SIGKILL)
            self._until("ended")

    def last(self, name: str) -> object:
        """What it said last under that name; None where it said nothing of it."""
        return next((one[name] for one in reversed(self.said) if name in one), None)

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
        self._busy = "ended" not in said
        return said


@contextmanager
def forking() -> Iterator[Workers]:
    """The process, which is ended with the block."""
    with talking("tests.faults.worker") as process:
        yield Workers(process)


@dataclass(frozen=True)
class Killing:
    """One job, killed `rounds` times: `prepare` makes what it finds at its target.

    `by` is how: KILLED, or POWER, which takes away what was not on the disk too.
    """

    job: str
    rounds: int
    place: Path
    prepare: Callable[[Path], object] = bool
    by: str = KILLED

    def run(self, workers: Workers, project: Path, check: Callable[[Path, Path, bool], object]) -> None:
        """Check the copy and the target after each kill, and whether the job came to its end before."""
        rng = random.Random(f"{self.by} {self.job}")
        whole = workers.run(self.job, *self._copied(project, "whole"), kill_after=None)
        assert whole is not None
        span, tried, killed = whole * 1.1, 0, 0
        # Where it was slower when it was measured, most come to their end before: more rounds then, earlier.
        while tried < self.rounds or (2 * killed < self.rounds and tried < 2 * self.rounds + _FURTHER):
            ended = self._round(workers, project, tried, rng.random() * span, check, rng)
            span /= 2 if ended and tried >= self.rounds else 1
            tried, killed = tried + 1, killed + (not ended)
        sys.stdout.write(f"{self.job}: {killed} of {tried} were {self.by} before their end\n")
        assert 2 * killed >= self.rounds, "too few were killed to show anything"

    def _round(
        self,
        workers: Workers,
        project: Path,
        number: int,
        moment: float,
        check: Callable[[Path, Path, bool], object],
        rng: random.Random,
    ) -> bool:
        """Kill it once, so many seconds after it began, and check; whether it came to its end before."""
        copy, target = self._copied(project, str(number))
        before = contents(copy, target.parent)
        ended = workers.run(self.job, copy, target, kill_after=moment) is not None
        if self.by == POWER and not ended:
            lose_power(rng, copy, target.parent, before)
        check(copy, target, ended)
        shutil.rmtree(copy)
        shutil.rmtree(target.parent)
        return ended

    def _copied(self, project: Path, name: str) -> tuple[Path, Path]:
        copy, target = self.place / name, self.place / f"target-{name}" / "file"
        shutil.copytree(project, copy)
        target.parent.mkdir()
        self.prepare(target)
        return copy, target


def copied(project: Path, to: Path) -> Path:
    shutil.copytree(project, to)
    return to


def check_whole(store: SqlStore) -> None:
    wrong = [one for one in checks(store) if not one.ok and one.name not in HARMLESS]
    assert not wrong, wrong
