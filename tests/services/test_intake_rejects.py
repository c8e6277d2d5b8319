"""The file of refused records: whole or not there, and what a killed import left of it goes next time."""

from __future__ import annotations

import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.services.intake_rejects import Rejects

KILLED = """
import os, signal, sys
from pathlib import Path
from reviewer.services.intake_rejects import Rejects
with Rejects(Path(sys.argv[1])) as rejects:
    rejects.keep()
    os.kill(os.getpid(), signal.SIGKILL)
"""


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
