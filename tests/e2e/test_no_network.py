"""The whole program as installed opens no socket, and takes nothing from the folder it is started in."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reviewer.workspace import create_project
from tests.costs import CHEAP
from tests.e2e.file_watch import watching

SECRET = "calm harbours of a test"
FILTER = Path(__file__).with_name("socket_filter.py")
SCRIPT = Path(sys.executable).with_name("reviewer")
# Runs first in the process: writes down every socket, and every file opened below the working folder.  What
# Python does not see, such as Qt's sockets, the kernel ends.
HOOK = """
import os, sys
import socket_filter
socket_filter.refuse_sockets()
log = os.open(os.environ["SEEN_LOG"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
here = os.getcwd()
def hook(event, arguments):
    if event.startswith("socket.") and event != "socket.gethostname":
        os.write(log, (event + "\\n").encode())
    if event in {"open", "import", "os.listdir", "os.scandir"} and str(arguments[-3:]).find(here) >= 0:
        os.write(log, (event + " " + repr(arguments) + "\\n").encode("utf-8", "backslashreplace"))
sys.addaudithook(hook)
"""
EVERY_MODULE = """
import importlib, pkgutil, reviewer
for one in pkgutil.walk_packages(reviewer.__path__, "reviewer."):
    if not one.name.endswith("__main__"):
        importlib.import_module(one.name)
"""
TRAP = "from pathlib import Path\nPath({file!r}).write_text('taken')\nraise SystemExit\n"


@contextmanager
def opened_below(folder: Path) -> Iterator[Callable[[], list[str]]]:
    """The names of files that anything opens in that folder or one of its own, by the kernel's account."""
    if not sys.platform.startswith("linux"):
        yield list
        return
    with watching(folder, *(one for one in folder.iterdir() if one.is_dir())) as watch:
        yield watch.opened


@pytest.fixture
def trapped(tmp_path: Path) -> Path:
    """A folder full of what a program that looks around would take."""
    folder = tmp_path / "working"
    folder.mkdir()
    for name in ("json", "decimal", "sqlalchemy", "PySide6", "reviewer", "usercustomize", "tomllib"):
        (folder / f"{name}.py").write_text(TRAP.format(file=str(tmp_path / "taken")))
    for kind in ("platforms", "styles", "imageformats", "iconengines", "platformthemes", "sqldrivers"):
        (folder / kind).mkdir()
        (folder / kind / "libqoffscreen.so").write_bytes(b"no library")
    (folder / "qt.conf").write_text("[Paths]\nPlugins = .\nPrefix = .\n")
    (folder / "settings.toml").write_text('[appearance]\ntheme = "dark"\n')
    return folder


def run(trapped: Path, *command: str) -> tuple[int, str, list[str]]:
    """Exit code, what was said, what the hook saw."""
    hooks = trapped.parent / "hooks"
    hooks.mkdir(exist_ok=True)
    (hooks / "sitecustomize.py").write_text(HOOK)
    shutil.copy(FILTER, hooks)
    seen = trapped.parent / "seen"
    seen.write_text("")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DBUS_"))},
        "PYTHONPATH": str(hooks),
        "SEEN_LOG": str(seen),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        command, cwd=trapped, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    return done.returncode, done.stdout + done.stderr, seen.read_text().splitlines()


@pytest.mark.skipif(not SCRIPT.exists(), reason="the command is not installed")
def test_the_window_takes_nothing_from_the_folder_it_is_started_in_and_opens_no_socket(
    trapped: Path, tmp_path: Path
) -> None:
    project, secret = tmp_path / "project", tmp_path / "secret"
    create_project(project, title="T", codebook="sap", supervisor="sup", passphrase=SECRET, cost=CHEAP)
    secret.write_text(SECRET + "\n")
    command = [str(SCRIPT), "open", str(project), "--as", "sup", "--passphrase-file", str(secret)]
    # What Qt itself opens is seen by the kernel alone.
    with opened_below(trapped) as opened:
        code, said, seen = run(trapped, *command, "--render", str(tmp_path / "window.png"))
        assert code == 0, said
        assert opened() == []
    assert (tmp_path / "window.png").stat().st_size > 5_000
    assert seen == []
    assert not (tmp_path / "taken").exists()


@pytest.mark.timeout(900)
@pytest.mark.skipif(not SCRIPT.exists(), reason="the command is not installed")
def test_the_commands_take_nothing_from_there_either(trapped: Path, tmp_path: Path) -> None:
    project, secret, brought = tmp_path / "project", tmp_path / "secret", tmp_path / "cases.csv"
    create_project(project, title="T", codebook="sap", supervisor="sup", passphrase=SECRET, cost=CHEAP)
    secret.write_text(SECRET + "\n")
    link = "http" + "://x.invalid/a.csv"
    brought.write_text(f"case_id,source,batch\nS-1,{link},file:///etc/hostname\n", "utf-8")
    access = ("--as", "sup", "--passphrase-file", str(secret))
    for command in (
        ("import", str(project), str(brought)),
        ("export", str(project), "--to", str(tmp_path / "out"), "--format", "csv"),
        ("backup", str(project), "--to", str(tmp_path / "one.backup")),
        ("trail", str(project), "--verify"),
    ):
        with opened_below(trapped) as opened:
            code, said, seen = run(trapped, str(SCRIPT), *command, *access)
            assert code == 0, (command, said)
            assert opened() == [], command
        assert seen == [], command
    assert not (tmp_path / "taken").exists()


def test_python_with_the_package_takes_nothing_from_there(trapped: Path, tmp_path: Path) -> None:
    # A file of the package's own name is taken by Python before the program is there: docs/security.md.
    (trapped / "reviewer.py").unlink()
    code, said, seen = run(trapped, sys.executable, "-m", "reviewer", "codebook", "list")
    assert code == 0, said
    assert "gi-2018" in said
    assert [one for one in seen if one.startswith("socket.")] == []
    assert not (tmp_path / "taken").exists()


def test_no_module_of_the_program_opens_a_socket_when_it_is_imported(trapped: Path) -> None:
    # -P keeps the working folder off the path, as the installed command does.
    code, said, seen = run(trapped, sys.executable, "-P", "-c", EVERY_MODULE)
    assert code == 0, said
    assert [one for one in seen if one.startswith("socket.")] == []
    assert seen == []


def test_the_hook_sees_what_it_is_to_see(trapped: Path) -> None:
    _, _, seen = run(trapped, sys.executable, "-P", "-c", "import socket; socket.socket()")
    assert "socket.__new__" in seen
    with opened_below(trapped) as opened:
        (trapped / "qt.conf").read_bytes()
        (trapped / "styles" / "libqoffscreen.so").read_bytes()
        assert sys.platform != "linux" or {"qt.conf", "libqoffscreen.so"} <= set(opened())


FILTERED = "import socket_filter; raise SystemExit(not socket_filter.refuse_sockets())"


@pytest.mark.parametrize("opens", ["QTcpServer().listen()", "QUdpSocket().bind()"])
def test_the_kernel_ends_what_opens_a_socket_behind_python(trapped: Path, opens: str) -> None:
    if run(trapped, sys.executable, "-P", "-c", FILTERED)[0] != 0:
        pytest.skip("this system has no filter")
    code, said, seen = run(
        trapped, sys.executable, "-P", "-c", f"from PySide6.QtNetwork import *; {opens}; print('went on')"
    )
    assert (code, said) == (-signal.SIGSYS, "")
    assert [one for one in seen if one.startswith("socket.")] == []
