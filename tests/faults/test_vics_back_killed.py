"""Labels written back into a copy of a VICS file, by a process that is killed or finds the disk full.

The copy is the old one or the new one, whole, and the source stays as it is.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewer.domain.errors import StorageFailed
from reviewer.services.demo import SUPERVISOR, demo_passphrase
from reviewer.workspace import open_workspace
from reviewer.workspace.demo import make_demo
from tests.exchange.reading import hash_set_20, media
from tests.faults.workers import rounds_of

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
OLD = b"what was there before"
# `make faults` asks for more.
ROUNDS = rounds_of(4)
WRITING = """
import sys
from pathlib import Path
from reviewer.services.demo import SUPERVISOR, demo_passphrase
from reviewer.workspace import open_workspace

passphrase = demo_passphrase(SUPERVISOR, seed=1)
with open_workspace(Path(sys.argv[1]), account=SUPERVISOR, passphrase=passphrase) as workspace:
    sys.stdout.write("open\\n")
    sys.stdout.flush()
    workspace.vics_back.write([Path(sys.argv[2])], Path(sys.argv[3]))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("back") / "project"
    return make_demo(place, cases=3, seed=1, clock=lambda: NOW).folder


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("source") / "set.json"
    path.write_text(hash_set_20(*(media(n) for n in range(4_000))), "utf-8")
    return path


def seen(place: Path) -> dict[str, bytes]:
    """What people see there: files whose names begin with a dot are nobody's."""
    return {path.name: path.read_bytes() for path in place.iterdir() if not path.name.startswith(".")}


def started(folder: Path, source: Path, place: Path) -> subprocess.Popen[str]:
    argv = [sys.executable, "-c", WRITING, str(folder), str(source), str(place)]
    return subprocess.Popen(argv, stdout=subprocess.PIPE, text=True)


def test_killed_at_any_moment_the_copy_is_the_old_one_or_the_new_one(
    folder: Path, source: Path, tmp_path: Path
) -> None:
    before = source.read_bytes()
    with started(folder, source, tmp_path) as process:
        process.communicate()
    assert process.returncode == 0
    new = seen(tmp_path)["set.json"]
    rng = random.Random(1)
    for _ in range(ROUNDS):
        for path in tmp_path.iterdir():
            path.unlink()
        (tmp_path / "set.json").write_bytes(OLD)
        with started(folder, source, tmp_path) as process:
            assert process.stdout is not None
            process.stdout.readline()
            # Some way into the writing, which a number of looks at the folder measures.
            for _ in range(rng.randrange(4_000)):
                if process.poll() is not None or (any(tmp_path.glob(".*")) and rng.random() < 0.001):
                    break
                os.sched_yield()
            process.send_signal(signal.SIGKILL)
        assert seen(tmp_path) in ({"set.json": OLD}, {"set.json": new})
    assert source.read_bytes() == before


def why_not(do: Callable[[], object]) -> str:
    """Why it was refused; empty where it came to its end."""
    try:
        do()
    except StorageFailed as error:
        return error.what
    return ""


def test_a_full_disk_is_said_and_leaves_the_old_copy(folder: Path, source: Path, small_disk: Path) -> None:
    passphrase, rng = demo_passphrase(SUPERVISOR, seed=1), random.Random("full labels back")
    ballast, copy, refused = small_disk / "ballast", small_disk / "set.json", 0
    with open_workspace(folder, account=SUPERVISOR, passphrase=passphrase) as workspace:
        workspace.vics_back.write([source], small_disk)
        new = copy.read_bytes()
        for number in range(1 + ROUNDS):
            copy.write_bytes(OLD)
            room = rng.randrange(2 * len(new)) if number else 20_000
            ballast.write_bytes(bytes(shutil.disk_usage(small_disk).free - room))
            said = why_not(lambda: workspace.vics_back.write([source], small_disk))
            ballast.unlink()
            assert not said or "No space left" in said
            assert copy.read_bytes() == (OLD if said else new)
            refused += bool(said)
            assert [path.name for path in small_disk.iterdir()] == ["set.json"]
    assert refused
    sys.stdout.write(f"labels back: {refused} of {1 + ROUNDS} did not fit\n")
