"""The file of refused records: whole or not there, and what a killed import left of it goes next time."""

from __future__ import annotations

import json
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.domain.errors import StorageFailed
from reviewer.exchange.incoming import Refusal
from reviewer.services.intake import Cancelled, FileOutcome, Options
from reviewer.services.intake_rejects import Rejects
from tests.services.conftest import Project

KILLED = """
import os, signal, sys
from pathlib import Path
from reviewer.services.intake_rejects import Rejects
with Rejects(Path(sys.argv[1])) as rejects:
    rejects.keep()
    os.kill(os.getpid(), signal.SIGKILL)
"""

REFUSAL = Refusal(2, 3, "R-2,XX", ())


def test_it_takes_its_place_at_the_end_and_is_its_owners(tmp_path: Path) -> None:
    target = tmp_path / "refused.jsonl"
    with Rejects(target) as rejects:
        assert not target.exists()
        assert rejects.place() == 0
    assert list(tmp_path.iterdir()) == [target]
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_where_the_import_fails_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), Rejects(tmp_path / "refused.jsonl"):
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there it cannot be known who fills a file")
def test_what_a_killed_import_left_in_the_clear_goes_with_the_next_to_the_same_file(tmp_path: Path) -> None:
    target, other = tmp_path / "refused.jsonl", tmp_path / ".mine.jsonl.0123456789ab"
    other.write_text("mine")
    killed = subprocess.run([sys.executable, "-c", KILLED, str(target)], check=False)
    assert killed.returncode == -signal.SIGKILL
    (left,) = set(tmp_path.iterdir()) - {other}
    assert stat.S_IMODE(left.stat().st_mode) == 0o600
    with Rejects(target):
        assert not left.exists()
    assert set(tmp_path.iterdir()) == {target, other}


def test_what_was_refused_of_a_stored_file_stays_whatever_comes_behind(
    project: Project, tmp_path: Path
) -> None:
    first, second, target = tmp_path / "a.csv", tmp_path / "b.csv", tmp_path / "refused.jsonl"
    first.write_text("case_id,country\nR-1,NL\nR-2,XX\n", "utf-8")
    second.write_text("case_id,country\nR-3,XX\n" + "".join(f"B-{n},NL\n" for n in range(5_000)), "utf-8")
    told: list[FileOutcome] = []
    at_second: list[str] = []

    def stop() -> bool:
        return bool(at_second)

    options = Options(
        accept_valid=target,
        told=told.append,
        progress=lambda one: at_second.append(one.file) if one.file == str(second) else None,
        cancelled=stop,
    )
    with pytest.raises(Cancelled) as stopped:
        project.sign_in("s-01").intake.import_files([first, second], options)
    assert stopped.value.where == str(second)
    assert [(one.file, one.stored, one.records_refused) for one in told] == [(str(first), True, 1)]
    (line,) = target.read_text("utf-8").splitlines()
    assert json.loads(line)["file"] == str(first)
    assert set(tmp_path.glob("*refused*")) | set(tmp_path.glob(".*refused*")) == {target}


def test_it_is_in_its_place_before_its_file_is_stored_and_goes_where_that_fails(tmp_path: Path) -> None:
    target = tmp_path / "refused.jsonl"

    def lines() -> int:
        return target.read_text("utf-8").count("\n")

    def taken(*, stored: bool) -> None:
        with Rejects(target) as rejects:
            rejects.add("a.csv", REFUSAL)
            rejects.keep()
            assert lines() == 1
            if stored:
                rejects.stored()
            rejects.add("b.csv", REFUSAL)
            raise StorageFailed("The file on its way could not be stored.")

    with pytest.raises(StorageFailed):
        taken(stored=False)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(StorageFailed):
        taken(stored=True)
    assert lines() == 1
    assert list(tmp_path.iterdir()) == [target]
