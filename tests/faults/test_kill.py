"""SIGKILL at seeded moments while a second process answers and submits: nothing acknowledged is ever lost."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Account
from reviewer.storage.doctor import checks
from reviewer.storage.drafts import Drafts
from reviewer.storage.project_file import open_store
from tests.storage.world import KEY, TickingClock, World

ROOT = Path(__file__).parents[2]
# `make faults` asks for more.
ROUNDS = int(os.environ.get("REVIEWER_FAULT_ROUNDS", "30"))


@contextmanager
def saver(folder: Path, name: str, seed: int, *more: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.faults.saver", str(folder), name, str(seed), *more]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def said(stream: IO[str], lines: int) -> list[dict[str, object]]:
    """The next lines; fewer where the process has ended."""
    read = (stream.readline() for _ in range(lines))
    return [json.loads(line) for line in read if line.endswith("\n")]


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

    def check(self, folder: Path, who: Account) -> None:
        """Everything acknowledged is there, and at most one save more: the one that could not be said."""
        store = open_store(folder, KEY, clock=TickingClock())
        try:
            with store.reading(who) as read:
                for uuid, (case, code) in self.codings.items():
                    coding = read.codings.by_uuid(uuid)
                    assert coding is not None
                    assert (coding.case, coding.answers["age"].codes) == (case, (code,))
                assert self._differing(read.drafts) <= 1
                assert read.trail.verify()[1] is None
            wrong = [check.name for check in checks(store) if not check.ok]
            assert wrong in (["keys"], ["keys", "free space"])
        finally:
            store.close()

    def _differing(self, drafts: Drafts) -> int:
        found = ((drafts.get(CaseKey(case)), code) for case, code in self.drafts.items())
        return sum(draft is None or draft.answers["age"].codes != (code,) for draft, code in found)


def test_a_killed_process_loses_nothing_that_it_acknowledged(world: World) -> None:
    world.cases(12)
    world.store.close()
    rng = random.Random(20260301)
    acknowledged = Acknowledged()
    for round_ in range(ROUNDS):
        with saver(world.folder, "ann", round_) as process:
            assert process.stdout is not None
            for save in said(process.stdout, rng.randint(1, 40)):
                acknowledged.add(save)
            # Somewhere in the middle of the next save, or of one of those behind it.
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=rng.random() * 0.01)
            process.kill()
            for save in said(process.stdout, 10_000):
                acknowledged.add(save)
        acknowledged.check(world.folder, world.ann)
    assert len(acknowledged.codings) > ROUNDS


def test_two_processes_that_save_at_once_lose_nothing_and_keep_one_chain(world: World) -> None:
    world.cases(6)
    world.store.close()
    saves = 60
    with (
        saver(world.folder, "ann", 1, str(saves)) as first,
        saver(world.folder, "bea", 2, str(saves)) as second,
    ):
        for who, process in ((world.ann, first), (world.bea, second)):
            output, _ = process.communicate(timeout=60)
            assert process.returncode == 0
            acknowledged = Acknowledged()
            for line in output.splitlines():
                acknowledged.add(json.loads(line))
            acknowledged.check(world.folder, who)
    store = open_store(world.folder, KEY, clock=TickingClock())
    with store.reading(world.sam) as read:
        assert read.trail.verify() == (2 + 2 * saves, None)
    store.close()
