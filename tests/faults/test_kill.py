"""SIGKILL at seeded moments while a second process answers and submits: nothing acknowledged is ever lost."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Account
from reviewer.storage.doctor import checks
from reviewer.storage.project_file import open_store
from reviewer.storage.unit_of_work import Reading
from tests.faults.talking import talking
from tests.faults.workers import rounds_of
from tests.storage.world import KEY, TickingClock, World

# `make faults` asks for more.
ROUNDS = rounds_of(30)


@dataclass
class Savers:
    """The process that forks savers, and what they say."""

    process: subprocess.Popen[str]

    def start(self, folder: Path, who: Account, *, seed: int, saves: int = 0) -> int:
        """Start a saver; its process id, once it is ready."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{folder}\t{who.name}\t{seed}\t{saves}\n")
        self.process.stdin.flush()
        return int(str(self.next()["pid"]))

    def next(self) -> dict[str, object]:
        """What is said next; a line that was cut off by a kill said nothing."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        said: dict[str, object] = json.loads(line)
        return said

    def until_ended(self, acknowledged: Acknowledged) -> int:
        """Take in what is still said; the status with which the saver ended."""
        while (said := self.next())["save"] != "ended":
            acknowledged.add(said)
        return int(str(said["status"]))


@contextmanager
def savers() -> Iterator[Savers]:
    with talking("tests.faults.saver") as process:
        yield Savers(process)


class Acknowledged:
    """What the process has said to be durable, by case."""

    def __init__(self) -> None:
        self.drafts: dict[int, str] = {}
        self.codings: dict[str, tuple[int, str]] = {}

    def add(self, save: dict[str, object]) -> None:
        if save["save"] == "answer":
            self.drafts[int(str(save["case"]))] = str(save["code"])
        elif save["save"] == "submit":
            self.drafts.pop(int(str(save["case"])), None)
            self.codings[str(save["uuid"])] = (int(str(save["case"])), str(save["code"]))

    def check(self, folder: Path, who: Account, *, thoroughly: bool = True) -> None:
        """Everything acknowledged is there, and at most one save more: the one that could not be said."""
        store = open_store(folder, KEY, clock=TickingClock())
        try:
            with store.reading(who) as read:
                for uuid, (case, code) in self.codings.items():
                    coding = read.codings.by_uuid(uuid)
                    assert coding is not None
                    assert (coding.case, coding.answers["age"].codes) == (case, (code,))
                kept = _drafts(read, range(1, 1 + read.cases.totals()[0]))
                differing = {
                    case for case in {*kept, *self.drafts} if kept.get(case) != self.drafts.get(case)
                }
                assert len(differing) <= 1
                assert read.trail.verify()[1] is None
            wrong = {check.name for check in checks(store) if not check.ok} if thoroughly else set()
            assert wrong <= {"keys", "free space"}
        finally:
            store.close()
        # What was durable but unsaid is known from here on.
        self.drafts = kept


def _drafts(read: Reading, cases: Iterable[int]) -> dict[int, str]:
    drafts = {case: read.drafts.get(CaseKey(case)) for case in cases}
    return {case: draft.answers["age"].codes[0] for case, draft in drafts.items() if draft is not None}


def test_a_killed_process_loses_nothing_that_it_acknowledged(world: World) -> None:
    world.cases(12)
    world.store.close()
    rng = random.Random(20260301)
    acknowledged = Acknowledged()
    with savers() as forked:
        for round_ in range(ROUNDS):
            pid = forked.start(world.folder, world.ann, seed=round_)
            for _ in range(rng.randint(1, 40)):
                acknowledged.add(forked.next())
            # Somewhere in the middle of the next save, or of one of those behind it.
            with suppress(subprocess.TimeoutExpired):
                forked.process.wait(timeout=rng.random() * 0.01)
            os.kill(pid, signal.SIGKILL)
            assert forked.until_ended(acknowledged) == signal.SIGKILL
            acknowledged.check(world.folder, world.ann, thoroughly=round_ % 10 == 9)
    assert len(acknowledged.codings) > ROUNDS


def test_two_processes_that_save_at_once_lose_nothing_and_keep_one_chain(world: World) -> None:
    world.cases(6)
    world.store.close()
    saves = 60
    with savers() as first, savers() as second:
        both = ((first, world.ann), (second, world.bea))
        for forked, who in both:
            forked.start(world.folder, who, seed=who.key, saves=saves)
        for forked, who in both:
            acknowledged = Acknowledged()
            assert forked.until_ended(acknowledged) == 0
            acknowledged.check(world.folder, who)
    store = open_store(world.folder, KEY, clock=TickingClock())
    with store.reading(world.sam) as read:
        assert read.trail.verify() == (2 + 2 * saves, None)
    store.close()
