"""Files written whole: the old one or the new one, private, and nothing left beside it."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.files import (
    clear_file,
    empty_beside,
    exclude,
    held_alone,
    held_beside,
    is_held,
    make_folder,
    whole_file,
    write_whole,
)


def test_a_file_is_replaced_whole_and_private_whatever_the_umask_says(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        target = tmp_path / "new" / "settings.toml"
        make_folder(target.parent)
        write_whole(target, b"first")
        write_whole(target, b"second")
    finally:
        os.umask(before)
    assert target.read_bytes() == b"second"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert stat.S_IMODE(target.parent.stat().st_mode) == 0o700
    assert list(target.parent.iterdir()) == [target]


def _fill_and_fail(target: Path) -> None:
    with whole_file(target) as filled:
        filled.write_bytes(b"half")
        raise RuntimeError("the filling failed")


def test_what_was_there_stays_where_the_filling_fails(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    with pytest.raises(RuntimeError, match="filling"):
        _fill_and_fail(target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_gone_is_said_and_a_name_that_is_long_is_the_systems_word(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "gone" / "file", b"")
    with pytest.raises(OSError, match="long"):
        write_whole(tmp_path / ("a" * 250), b"")


def test_two_files_beside_one_target_do_not_meet(tmp_path: Path) -> None:
    made = {empty_beside(tmp_path / "a.csv", suffix=".part") for _ in range(20)}
    assert len(made) == 20
    assert all(path.name.startswith(".a.csv.") and path.name.endswith(".part") for path in made)


KILLED = """
import os, signal, sys
from pathlib import Path
from reviewer.files import whole_file
with whole_file(Path(sys.argv[1])) as filled:
    filled.write_bytes(b"half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there it cannot be known who fills a file")
def test_what_a_killed_process_left_is_taken_away_by_the_next_and_nothing_else_is(tmp_path: Path) -> None:
    target = tmp_path / "labels.tar"
    killed = subprocess.run([sys.executable, "-c", KILLED, str(target)], check=False)
    assert killed.returncode == -signal.SIGKILL
    (left,) = tmp_path.iterdir()
    others = {
        tmp_path / name
        for name in (".other.tar.0123456789ab", ".labels.tar", ".labels.tar.swp", ".labels.tar.0123456789abc")
    }
    for path in others:
        path.write_bytes(b"mine")
    (tmp_path / ".labels.tar.000000000000").symlink_to(tmp_path / ".labels.tar")
    with held_beside(target) as living:
        write_whole(target, b"new")
        assert living.exists()
    assert not left.exists()
    assert set(tmp_path.iterdir()) == {*others, target, tmp_path / ".labels.tar.000000000000"}
    assert {path.read_bytes() for path in others} == {b"mine"}


AGAIN_AND_AGAIN = """
import sys
from pathlib import Path
from reviewer.files import write_whole
print("ready", flush=True)
sys.stdin.readline()
for number in range(400):
    write_whole(Path(sys.argv[1]), b"whole")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there an open file cannot be replaced")
def test_two_processes_that_replace_a_file_all_the_while_do_not_take_each_others_away(
    tmp_path: Path,
) -> None:
    target = tmp_path / "chain.json"
    argv = [sys.executable, "-c", AGAIN_AND_AGAIN, str(target)]
    pipe = subprocess.PIPE
    with (
        subprocess.Popen(argv, stdin=pipe, stdout=pipe) as one,
        subprocess.Popen(argv, stdin=pipe, stdout=pipe) as other,
    ):
        both = (one, other)
        assert all(process.stdout and process.stdout.readline() == b"ready\n" for process in both)
        for process in both:
            assert process.stdin is not None
            process.stdin.write(b"go\n")
            process.stdin.flush()
    assert [process.returncode for process in both] == [0, 0]
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_bytes() == b"whole"


HELD = """
import sys
from pathlib import Path
from reviewer.files import held_alone
with held_alone(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there it cannot be known who fills a file")
def test_a_name_is_one_processs_until_it_ends_however_it_ends(tmp_path: Path) -> None:
    path = tmp_path / ".copy.part"
    argv = [sys.executable, "-c", HELD, str(path)]
    with subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        assert is_held(path)
        with pytest.raises(BlockingIOError), held_alone(path):
            pass
        other.kill()
    assert path.exists()
    assert not is_held(path)
    path.write_bytes(b"half")
    with held_alone(path):
        assert is_held(path)
        assert path.read_bytes() == b""
    assert not path.exists()
    assert not is_held(path)


@pytest.mark.skipif(sys.platform == "win32", reason="there it cannot be known who fills a file")
def test_a_file_is_cleared_unless_somebody_fills_it(tmp_path: Path) -> None:
    path, link = tmp_path / ".copy.part", tmp_path / ".link.part"
    with held_alone(path):
        assert not clear_file(path)
        assert path.exists()
    path.write_bytes(b"half")
    link.symlink_to(path)
    assert not clear_file(link)
    assert not clear_file(tmp_path)
    assert clear_file(path)
    assert clear_file(path)
    assert list(tmp_path.iterdir()) == [link]


FILLED_AGAIN_AND_AGAIN = """
import sys
from pathlib import Path
from reviewer.vault.files import held_in_turn
path = Path(sys.argv[1])
print("ready", flush=True)
for number in range(400):
    with held_in_turn(path, 60):
        path.write_bytes(b"%d" % number)
        assert path.read_bytes() == b"%d" % number
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there it cannot be known who fills a file")
def test_who_clears_all_the_while_takes_nothing_from_who_fills(tmp_path: Path) -> None:
    path = tmp_path / ".keys.json.turn"
    argv = [sys.executable, "-c", FILLED_AGAIN_AND_AGAIN, str(path)]
    with subprocess.Popen(argv, stdout=subprocess.PIPE) as filling:
        assert filling.stdout is not None
        assert filling.stdout.readline() == b"ready\n"
        while filling.poll() is None:
            clear_file(path)
            os.sched_yield()
    assert filling.returncode == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such locks")
def test_a_lock_that_is_granted_twice_is_no_lock(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with (tmp_path / "file").open("rb") as one, (tmp_path / "file").open("rb") as other:
        assert exclude(one.fileno(), other.fileno())
        # Somebody else holds it already.
        assert exclude(other.fileno(), one.fileno())
        again = os.dup(one.fileno())
        assert exclude(one.fileno(), again) is False
        os.close(again)


def test_a_file_that_was_given_its_name_stays(tmp_path: Path) -> None:
    with held_alone(tmp_path / ".copy.part"):
        (tmp_path / ".copy.part").write_bytes(b"whole")
        (tmp_path / ".copy.part").replace(tmp_path / "copy")
        (tmp_path / ".copy.part").write_bytes(b"another's")
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {
        "copy": b"whole",
        ".copy.part": b"another's",
    }
