"""Two windows of the real program on one project: two accounts at once, and one account twice.

Each has a screen of its own, so that keys reach both at the same time.
"""

from __future__ import annotations

import csv
import random
import shutil
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from reviewer.services.ports import QueueCounts
from reviewer.workspace import open_workspace
from tests.e2e.onlooker import SECRET, wait_for_answers, wait_for_submitted, wait_on_disk
from tests.e2e.planned import CONDITIONS, Record, plan
from tests.e2e.program import Program, wait_for
from tests.e2e.test_label_ten_records import (
    TITLE,
    make_project,
    type_record,
)
from tests.e2e.x_server import Keyboard, x_server

# Two windows, and whatever else the machine does.
pytestmark = pytest.mark.timeout(600)
SERIES = 2
Given = dict[str, set[str]]


@dataclass(frozen=True, slots=True)
class Seat:
    """One person before one window."""

    keyboard: Keyboard
    window: subprocess.Popen[bytes]

    def leave(self) -> None:
        self.keyboard.press("ctrl+q")
        assert self.window.wait(timeout=120) == 0


Sit = Callable[[str], Seat]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with two reviewers, made once by commands and copied for each test."""
    home = tmp_path_factory.mktemp("home")
    folder, program = home / "project", Program(home)
    secret = make_project(program, folder, series=SERIES)
    added = ("people", "add", folder, "r-02", "--role", "reviewer", "--new-passphrase-file", secret)
    program.run(*added, "--as", "s-01", "--passphrase-file", secret)
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "project"))


@pytest.fixture
def secret(program: Program) -> Path:
    """The project's passphrase, which all its accounts have."""
    return program.passphrase_file(SECRET)


@pytest.fixture
def sit(program: Program, folder: Path, secret: Path) -> Iterator[Sit]:
    """Opens a window for an account, on a screen of its own."""
    with ExitStack() as screens:

        def sat(account: str) -> Seat:
            program.display = screens.enter_context(x_server())
            window = program.open_window(folder, account=account, passphrase=secret)
            keyboard = Keyboard(program.display)
            keyboard.focus(TITLE, timeout=200)
            return Seat(keyboard, window)

        yield sat
        program.kill_windows()


def planned(program: Program, seed: int) -> list[Record]:
    book, rng = program.json("codebook", "show", "gi-2018"), random.Random(seed)
    return [plan(book, rng) for _ in range(SERIES)]


def counts(folder: Path, account: str) -> QueueCounts:
    with open_workspace(folder, account=account, passphrase=SECRET) as workspace:
        return workspace.worklist.counts()


def said(record: Record) -> Given:
    return {name: set(codes) for name, codes in record.given.items()}


def exported(program: Program, folder: Path, secret: Path, account: str) -> dict[str, Given]:
    """What the account said of each case in its newest revision."""
    target = folder.with_name(f"out-{account}")
    access = ("--as", account, "--passphrase-file", secret)
    program.run("export", folder, "--to", target, "--format", "csv", *access)
    with (target / "codings.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found: dict[str, Given] = {}
    for row in rows:
        if row["state"] == "answered" and row["status"] != "superseded":
            found.setdefault(row["case_id"], {}).setdefault(row["variable"], set()).add(row["code"])
    return found


def assert_whole(program: Program, folder: Path, secret: Path) -> None:
    access = ("--as", "s-01", "--passphrase-file", secret)
    assert program.json("trail", folder, "--verify", *access)["first_broken"] is None
    assert program.json("doctor", folder, *access)["ok"]


def test_two_accounts_that_type_at_once_lose_nothing(
    program: Program, folder: Path, secret: Path, sit: Sit
) -> None:
    records = {account: planned(program, seed) for seed, account in enumerate(("r-01", "r-02"))}
    seats = {account: sit(account) for account in records}

    def typed(account: str) -> None:
        for record in records[account]:
            type_record(seats[account].keyboard, record)

    with ThreadPoolExecutor() as both:
        list(both.map(typed, records))
    for account, planned_ones in records.items():
        wait_for_submitted(folder, SERIES, account=account, seconds=200)
        seats[account].leave()
        found = exported(program, folder, secret, account)
        assert [found[case] for case in sorted(found)] == [said(record) for record in planned_ones]
    assert_whole(program, folder, secret)


def test_one_account_in_two_windows_submits_only_what_it_shows(
    program: Program, folder: Path, secret: Path, sit: Sit
) -> None:
    """The draft is one: what either window answers is kept, and a submitted case opens again."""
    first, second = (unconditional(program, seed) for seed in (3, 4))
    one, two = sit("r-01"), sit("r-01")
    half = len(first.strokes) // 2
    one.keyboard.press(*(key for strokes in first.strokes[:half] for key in strokes))
    wait_for_answers(folder, half, seconds=200)
    type_record(two.keyboard, second)
    wait_for_submitted(folder, 1, seconds=200)

    # The first window still shows its own half of a record that the second one submitted.
    one.keyboard.press(*(key for strokes in first.strokes[half:] for key in strokes), "Return")
    again = "the case is open again"
    wait_on_disk(folder, lambda seen: seen.worklist.counts().draft == 1, what=again, seconds=200)

    def submitted() -> bool:
        # What stands is shown now; keys that came while it was read are dropped.
        one.keyboard.press("Return")
        return counts(folder, "r-01").done == 1

    wait_for(submitted, what="what stands is submitted", seconds=200)
    for seat in (one, two):
        seat.leave()
    names = list(first.given)
    stands = {name: set((second if name in names[:half] else first).given[name]) for name in names}
    assert exported(program, folder, secret, "r-01")["SER-0001"] == stands
    assert_whole(program, folder, secret)


def unconditional(program: Program, seed: int) -> Record:
    """A record of which no answer asks for a further one."""
    book, rng = program.json("codebook", "show", "gi-2018"), random.Random(seed)
    while True:
        record = plan(book, rng)
        if not set(record.given) & set(CONDITIONS):
            return record
