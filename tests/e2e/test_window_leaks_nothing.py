"""The real window, ended in the middle of a record: what it showed and was told is nowhere in clear."""

from __future__ import annotations

import shutil
import signal
from pathlib import Path

import pytest

from reviewer.workspace import open_workspace
from tests.e2e.program import Program, wait_for
from tests.e2e.x_server import Keyboard
from tests.markers import (
    CASE,
    EVERYTHING,
    NOTE,
    PASSPHRASES,
    found_in,
    leaks,
    shared_memory,
    write_marked_files,
)

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="asks Linux what a process shows"),
]
TITLE = "Unit North"


def shown_by(process: int) -> bytes:
    """What anybody may read of a process; what the system keeps to itself is not there."""
    seen = b""
    for name in ("cmdline", "environ", "comm", "maps"):
        try:
            seen += Path(f"/proc/{process}/{name}").read_bytes()
        except OSError:
            continue
    return seen


def largest_core(process: int) -> list[str]:
    """How much memory a crash may write to the disk: the limit, and the limit of the limit."""
    lines = Path(f"/proc/{process}/limits").read_text("utf-8").splitlines()
    return next(line for line in lines if line.startswith("Max core file size")).split()[4:6]


@pytest.fixture
def secret(program: Program, tmp_path: Path) -> Path:
    """A project with markers in it; gives the file of the passphrase, which lies where nobody looks."""
    temporary, brought, hidden = (tmp_path / name for name in ("temporary", "brought", "hidden"))
    for one in (temporary, brought, hidden):
        one.mkdir()
    program.extra = {
        **{name: str(temporary) for name in ("TMPDIR", "SQLITE_TMPDIR", "XDG_RUNTIME_DIR")},
        # A crash tells where the program was, and nothing of what it held.
        "PYTHONFAULTHANDLER": "1",
    }
    file, folder = hidden / "secret", tmp_path / "project"
    file.write_text(PASSPHRASES[0] + "\n", "utf-8")
    access = ("--as", "s-01", "--passphrase-file", file)
    new = ("new", folder, "--codebook", "gi-2018", "--title", TITLE, "--supervisor", "s-01")
    program.run(*new, "--passphrase-file", file)
    added = ("people", "add", folder, "r-01", "--role", "reviewer", "--new-passphrase-file", file)
    program.run(*added, *access)
    program.run("import", folder, *write_marked_files(brought), *access)
    shutil.rmtree(brought)
    return file


@pytest.mark.parametrize("ended", [signal.SIGKILL, signal.SIGABRT, signal.SIGSEGV])
def test_a_window_that_is_ended_with_a_record_on_it_leaves_nothing_in_clear(
    program: Program, screen: Keyboard, secret: Path, tmp_path: Path, ended: signal.Signals
) -> None:
    folder, before = tmp_path / "project", shared_memory()
    places = (program.home, tmp_path / "temporary", folder)
    window = program.open_window(folder, account="r-01", passphrase=secret)
    screen.focus(TITLE, timeout=200)
    screen.press("2", "o", "n", *NOTE, "Escape")

    def note_is_kept() -> bool:
        with open_workspace(folder, account="r-01", passphrase=PASSPHRASES[0]) as workspace:
            opened = workspace.desk.start()
            return opened is not None and (opened.row.case_id, opened.note) == (CASE, NOTE)

    wait_for(note_is_kept, what="the note is on disk", seconds=200)
    assert found_in(shown_by(window.pid) + screen.title().encode(), EVERYTHING) == []
    assert largest_core(window.pid) == ["0", "0"]
    assert leaks(places) == {}
    window.send_signal(ended)
    assert window.wait(timeout=120) == -ended
    assert leaks([*places, *(shared_memory() - before)]) == {}
    said = (program.home / "window-0.txt").read_text("utf-8")
    assert ("Fatal Python error" in said) is (ended is not signal.SIGKILL)
    # It is seen where there is something to be seen.
    core = tmp_path / "temporary" / "core.1"
    core.write_bytes(NOTE.encode())
    assert list(leaks(places)) == list(leaks([core])) == [str(core)]
