"""A process killed while packing or merging: the old file or the new one, all of a package or none of it."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.services.packages.verifying import verify_outside
from tests.services.conftest import PASSPHRASE
from tests.services.packages.desks import Desk

# Ends itself at that step, as the kernel would end it: a step is each write of a sealed piece, or each row
# that arrives, or the last moment before the file comes into its place or the transaction is committed.
KILLED_AT = """
import os, signal, sys
from pathlib import Path
from reviewer.exchange.package.archive import MemberSink
from reviewer.storage.arriving_codings import CodingArrivals
from reviewer.storage.unit_of_work import Writing
from reviewer.workspace import open_workspace

folder, file, what, passphrase, steps = sys.argv[1:]
left = int(steps)

def counted(known):
    def step(*given, **named):
        global left
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)
        return known(*given, **named)
    return step

with open_workspace(Path(folder), account="s-01", passphrase=passphrase) as workspace:
    packages = workspace.packages
    MemberSink.write = counted(MemberSink.write)
    CodingArrivals.add = counted(CodingArrivals.add)
    Writing.commit = counted(Writing.commit)
    Path.replace = counted(Path.replace)
    if what == "package":
        packages.packing.labels(Path(file))
    else:
        (outcome,) = packages.merging.merge([Path(file)])
        assert not outcome.problems, outcome.problems
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk.new(tmp_path / "desk")
    desk.code("r-01", "T-0001")
    return desk


def killed(desk: Desk, file: Path, what: str, steps: int) -> bool:
    """Whether it was killed on the way, and did not come to its end."""
    done = subprocess.run(
        [sys.executable, "-c", KILLED_AT, str(desk.folder), str(file), what, PASSPHRASE, str(steps)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode in {0, -signal.SIGKILL}, done.stderr
    return done.returncode != 0


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_package_is_the_old_one_or_the_new_one(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "out" / "labels.tar"
    file.parent.mkdir()
    known = desk.pack(file).header.package
    seen = set()
    for steps in (1, 2, 9, 20, 27, 28, 29, 30, 31, 32, 33, 60):
        ended = killed(desk, file, "package", steps)
        found = verify_outside(file)
        assert found.ok
        seen.add((ended, found.package == known))
        if not ended:
            break
    assert (True, True) in seen
    assert (False, False) in seen
    assert desk.is_whole()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_merge_is_whole_or_did_not_happen(desk: Desk, tmp_path: Path) -> None:
    there = desk.copy(tmp_path / "there", seed=2)
    for number in (2, 3, 4):
        there.code("r-02", f"T-000{number}")
    file = there.pack(tmp_path / "labels.tar").file
    before, after = desk.content(), there.content()
    for steps in (2, 4, 5, 6, 50):
        ended = killed(desk, file, "merge", steps)
        found = desk.content()
        # After its commit it is merged, whether or not it could still say so.
        assert found in {before, after}
        assert ended or found == after
        if found == after:
            break
    assert steps > 2
    assert desk.content() == after
    assert desk.is_whole()
    shutil.rmtree(there.folder)
