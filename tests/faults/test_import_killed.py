"""A process killed in the middle of an import: afterwards the file is in whole, or no trace of it is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewer.services.demo import SUPERVISOR, demo_passphrase
from reviewer.storage.turns import Turns
from reviewer.workspace import open_workspace
from reviewer.workspace.demo import make_demo
from tests.exchange.reading import hash_set_20, media

RECORDS = 15_000
NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)

# Ends itself at the progress report of that number, as the kernel would end it.
KILLED_AT = """
import os, signal, sys
from pathlib import Path
from reviewer.services.demo import SUPERVISOR, demo_passphrase
from reviewer.services.intake import Options
from reviewer.workspace import open_workspace

reports = int(sys.argv[3])

def progress(_):
    global reports
    reports -= 1
    if not reports:
        os.kill(os.getpid(), signal.SIGKILL)

passphrase = demo_passphrase(SUPERVISOR, seed=1)
with open_workspace(Path(sys.argv[1]), account=SUPERVISOR, passphrase=passphrase) as workspace:
    workspace.intake.import_files([Path(sys.argv[2])], Options(progress=progress))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_demo(tmp_path / "project", cases=3, seed=1, clock=lambda: NOW).folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "set.json"
    path.write_text(hash_set_20(*(media(n) for n in range(RECORDS))), "utf-8")
    return path


def totals(folder: Path) -> tuple[tuple[int, int], int]:
    """((cases, media), trail entries), of a project that is whole."""
    passphrase = demo_passphrase(SUPERVISOR, seed=1)
    with open_workspace(folder, account=SUPERVISOR, passphrase=passphrase) as workspace:
        assert workspace.doctor().ok
        with workspace.store.reading(workspace.account) as read:
            return read.cases.totals(), read.trail.head()[0]


@pytest.mark.parametrize("report", [1, 2])
def test_killed_between_two_batches_it_leaves_no_trace(folder: Path, file: Path, report: int) -> None:
    before = totals(folder)
    argv = [sys.executable, "-c", KILLED_AT, str(folder), str(file), str(report)]
    assert subprocess.run(argv, check=False).returncode == -signal.SIGKILL
    assert totals(folder) == before


def test_killed_between_two_steps_it_leaves_no_trace(folder: Path, file: Path) -> None:
    before = totals(folder)
    argv = [sys.executable, "-c", KILLED_AT, str(folder), str(file), "2"]
    turns = Turns(folder)
    # Somebody waits all the while: the import makes every piece durable, and lets them in.
    with turns.ringing():
        assert subprocess.run(argv, check=False).returncode == -signal.SIGKILL
    turns.close()
    assert totals(folder) == before
    assert subprocess.run([*argv[:-1], "-1"], check=False).returncode == 0
    assert totals(folder)[0] == (before[0][0] + 1, before[0][1] + RECORDS)


def size_of(file: Path) -> int:
    """Its bytes; 0 where it is not there, or goes while it is asked for."""
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0


def test_killed_as_it_commits_it_is_whole_or_leaves_no_trace(
    folder: Path, file: Path, tmp_path: Path
) -> None:
    before = totals(folder)
    whole = (before[0][0] + 1, before[0][1] + RECORDS), before[1] + 1
    secret = tmp_path / "passphrase"
    secret.write_text(demo_passphrase(SUPERVISOR, seed=1), "utf-8")
    argv = [sys.executable, "-m", "reviewer", "import", str(folder), str(file), "--as", SUPERVISOR]
    argv += ["--passphrase-file", str(secret)]
    process = subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    journal = folder / "project.db-wal"
    while process.poll() is None and not size_of(journal):
        os.sched_yield()
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert totals(folder) in (before, whole)
    assert subprocess.run(argv, capture_output=True, check=False).returncode == 0
    assert totals(folder)[0] == whole[0]
