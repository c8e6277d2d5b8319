"""Faults of the program within commands and the processes that read for them: told by number, never by value.

Each is planted into the real program, full of markers: in its words, its causes, and what its frames hold.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from reviewer.cli.main import Program, run
from reviewer.cli.windows import WindowRequest
from tests.e2e.conftest import write_vics
from tests.e2e.watched import Watched
from tests.markers import CASE, EVERYTHING, NOTE, PASSPHRASES, found_in, leaks, write_marked_files

pytestmark = pytest.mark.timeout(900)
# Python runs this by itself as it starts; only a process whose command line holds the word is changed.
PLANTED = """
import sys

CASE, NOTE, PASSPHRASE = {markers!r}

def fail(*given, **named):
    passphrase, record = PASSPHRASE, [CASE, NOTE]
    try:
        return {{}}[record[0]]
    except KeyError as error:
        raise ValueError(f"{{record}} of {{passphrase}}") from error

if {where!r} in sys.orig_argv:
{lines}
"""
AT_READING = """
    from reviewer.storage import store
    whole, left = store.SqlStore.reading, {number}

    def reading(self, viewer):
        global left
        left -= 1
        return whole(self, viewer) if left else fail()

    store.SqlStore.reading = reading
"""
BESIDE = """
    import logging, threading, warnings
    from reviewer.storage import store
    whole = store.SqlStore.checkpoint

    class LetGo:
        def __del__(self):
            fail()

    def checkpoint(self):
        LetGo()
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        warnings.warn(f"{CASE} of {PASSPHRASE}")
        try:
            fail()
        except ValueError:
            logging.getLogger("elsewhere").warning(CASE, exc_info=True)
        whole(self)

    store.SqlStore.checkpoint = checkpoint
"""
IN_READER = """
    from reviewer.exchange.vics import apart
    whole = apart.VicsReader.__iter__

    def read(self):
        batches = whole(self)
        yield next(batches)
        {how}

    apart.VicsReader.__iter__ = read
"""
READER, COMMAND = "reviewer.exchange.vics.apart", "reviewer"


def no_window(_: WindowRequest) -> int:
    raise AssertionError("no window was asked for")


@pytest.fixture
def project(access: tuple[str, ...], tmp_path: Path) -> Path:
    """A project with markers in it."""
    project, brought = tmp_path / "project", tmp_path / "brought"
    brought.mkdir()
    new = ("new", project, "--title", "T", "--codebook", "gi-2018", "--supervisor", "sup-01")
    for arguments in ((*new, *access[2:]), ("import", project, *write_marked_files(brought), *access)):
        assert run([*map(str, arguments)], Program(open_window=no_window)) == 0
    return project


def plant(watched: Watched, place: Path, where: str, lines: str) -> None:
    """Have the next processes of that name meet it; beside what is looked at."""
    place.mkdir(exist_ok=True)
    text = PLANTED.format(where=where, markers=(CASE, NOTE, PASSPHRASES[0]), lines=lines)
    (place / "sitecustomize.py").write_text(text, "utf-8")
    known = os.environ.get("PYTHONPATH")
    watched.program.extra["PYTHONPATH"] = f"{place}{os.pathsep}{known}" if known else str(place)


def logged(watched: Watched) -> list[dict[str, Any]]:
    """The faults in the log, the oldest first."""
    log = watched.program.home / "state" / "reviewer.log"
    found = [json.loads(line) for line in log.read_text("utf-8").splitlines()] if log.exists() else []
    return [one for one in found if one["logger"] == "reviewer.bug"]


def test_a_fault_within_a_command_is_told_by_number(
    watched: Watched, access: tuple[str, ...], project: Path, tmp_path: Path
) -> None:
    # As somebody signs in, and further on.
    for number, arguments in (
        (1, ("doctor", project)),
        (4, ("import", project, *write_marked_files(tmp_path))),
        (4, ("export", project, "--to", tmp_path / "out", "--scope", "cases")),
        (3, ("trail", project)),
    ):
        plant(watched, tmp_path / "planted", COMMAND, AT_READING.format(number=number))
        code, said = watched.run(*arguments, *access)
        assert code == 1, said
        fault = logged(watched)[-1]
        assert f"reference {fault['reference']}".encode() in said
        assert b"Traceback" not in said
        assert found_in(said, EVERYTHING) == []
        assert (fault["operation"], fault["error"]) == (arguments[0], "builtins.ValueError")
        assert fault["causes"] == ["builtins.KeyError"]
        assert fault["frames"][-1].endswith(":fail")
    assert watched.found == {}
    assert leaks([tmp_path / "out"]) == {}


def test_what_python_would_write_by_itself_goes_to_the_log_without_values(
    watched: Watched, access: tuple[str, ...], project: Path, tmp_path: Path
) -> None:
    plant(watched, tmp_path / "planted", COMMAND, BESIDE)
    code, said = watched.run("doctor", project, "--repair", *access)
    assert (code, found_in(said, EVERYTHING)) == (0, [])
    assert b"Traceback" not in said
    assert b"Warning" not in said
    assert {one["operation"] for one in logged(watched)} == {"thread", "unraisable"}
    assert watched.found == {}
    # Nothing is said either where no log can be written.
    (watched.program.home / "no-folder").write_text("")
    watched.program.extra["REVIEWER_STATE_DIR"] = str(watched.program.home / "no-folder" / "state")
    code, said = watched.run("doctor", project, "--repair", *access)
    assert (code, found_in(said, EVERYTHING)) == (0, [])
    assert b"Traceback" not in said
    assert watched.found == {}


def test_a_fault_of_the_process_that_reads_is_told_by_number_and_place(
    watched: Watched, access: tuple[str, ...], project: Path, tmp_path: Path
) -> None:
    file = tmp_path / "large.json"
    # As large as what a process of its own reads.
    write_vics(file, series=9_000, path=f"{CASE}\\{CASE}" + "long" * 20)
    watched.program.extra["PYTHONFAULTHANDLER"], said = "1", b""
    for how in ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "fail()"):
        plant(watched, tmp_path / "planted", READER, IN_READER.format(how=how))
        code, said = watched.run("import", project, file, *access)
        assert code != 0
        assert found_in(said, EVERYTHING) == []
        assert b"Traceback" not in said
        assert b"Fatal Python error" not in said
        assert (b"was ended from outside" in said) is (how != "fail()")
    (fault,) = logged(watched)
    assert f"reference {fault['reference']}".encode() in said
    assert fault["causes"] == ["builtins.ValueError"]
    assert fault["frames"][-1].endswith(":fail")
    assert watched.found == {}
    watched.program.extra.pop("PYTHONPATH")
    assert watched.run("doctor", project, *access)[0] == 0
