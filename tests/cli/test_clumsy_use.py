"""What a clumsy or hostile user does to the commands: each time words and an exit code, nothing half done."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.cli.console import standard_console
from reviewer.cli.main import Program, guarded, run
from reviewer.cli.windows import WindowRequest, require_display
from reviewer.domain.errors import Refused
from reviewer.workspace import create_project
from tests.costs import CHEAP

SECRET = "a passphrase of the test"

Command = Callable[..., tuple[int, str]]


def no_window(_request: WindowRequest) -> int:
    raise AssertionError("no window is opened here")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clumsy") / "project"
    create_project(folder, title="T", codebook="gi-2018", supervisor="sup", passphrase=SECRET, cost=CHEAP)
    return folder


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "secret"
    file.write_text(SECRET + "\n", "utf-8")
    return file


@pytest.fixture
def command(made: Path, secret: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command with the supervisor's access; gives exit code and stderr."""

    def call(*argv: str | Path, access: bool = True) -> tuple[int, str]:
        known = ("--as", "sup", "--passphrase-file", str(secret)) if access else ()
        code = run([*map(str, argv), *known], Program(open_window=no_window))
        return code, capsys.readouterr().err

    return call


def test_a_path_that_the_system_refuses_is_told_in_its_words(command: Command, made: Path) -> None:
    code, err = command("people", "list", "a" * 5000)
    assert (code, "File name too long" in err, "reference" in err) == (1, True, False)


def test_a_picture_makes_no_folder(command: Command, made: Path, tmp_path: Path) -> None:
    code, err = command("open", made, "--render", tmp_path / "none" / "x.png")
    assert (code, "There is no such folder" in err, (tmp_path / "none").exists()) == (1, True, False)


def test_passphrase_files_that_are_none(command: Command, made: Path, tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    for file, words in ((tmp_path, "cannot be read"), (tmp_path / "loop", "cannot be read")):
        code, err = command("people", "list", made, "--as", "sup", "--passphrase-file", file, access=False)
        assert (code, words in err) == (1, True), err
    code, err = command(
        "people", "list", made, "--as", "sup", "--passphrase-file", tmp_path / "no", access=False
    )
    assert (code, "does not exist" in err) == (1, True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_that_nobody_writes_to_is_never_waited_for(
    command: Command, made: Path, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert command("people", "list", made, "--as", "sup", "--passphrase-file", pipe, access=False)[0] == 3
    for name in ("keys.json", "chain.json"):
        kept = (made / name).rename(made / f"{name}.kept")
        os.mkfifo(made / name)
        try:
            code, err = command("people", "list", made)
            assert (code, "damaged" in err) == (1, True), name
        finally:
            kept.replace(made / name)


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="this system names no open files")
def test_a_passphrase_may_come_through_a_pipe(command: Command, made: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, SECRET.encode() + b"\nmore\n")
    os.close(writing)
    try:
        file = f"/dev/fd/{reading}"
        assert command("people", "list", made, "--as", "sup", "--passphrase-file", file, access=False)[0] == 0
    finally:
        os.close(reading)


@pytest.mark.parametrize(
    "content", [b'{"entries": 99999999999999999999, "head": "%s"}' % (b"0" * 64), b"[" * 90_000]
)
def test_a_trail_length_that_cannot_be_is_damage(command: Command, made: Path, content: bytes) -> None:
    kept = (made / "chain.json").read_bytes()
    (made / "chain.json").write_bytes(content)
    try:
        code, err = command("people", "list", made)
        assert (code, "trail's length is damaged" in err) == (1, True)
    finally:
        (made / "chain.json").write_bytes(kept)


def test_nothing_is_written_into_the_projects_own_folder(
    command: Command, made: Path, tmp_path: Path
) -> None:
    before = (made / "project.db").read_bytes()
    table = tmp_path / "cases.csv"
    table.write_text("case_id\nc-1\n,\n", "utf-8")
    for target in (made / "project.db", tmp_path / "." / "link" / "project.db"):
        if not (tmp_path / "link").exists():
            (tmp_path / "link").symlink_to(made)
        code, err = command("import", made, table, "--accept-valid", target)
        assert (code, "own folder" in err) == (1, True)
    assert command("export", made, "--to", made)[0] == 1
    assert command("export", made, "--to", made / "backups")[0] == 1
    assert (made / "project.db").read_bytes() == before


def test_refused_records_cannot_go_to_a_folder(command: Command, made: Path, tmp_path: Path) -> None:
    table = tmp_path / "cases.csv"
    table.write_text("case_id\nc-1\n", "utf-8")
    code, err = command("import", made, table, "--accept-valid", tmp_path)
    assert (code, "This is a folder" in err) == (1, True)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["cases.csv", "secret"]


@pytest.mark.parametrize("title", ["a\nb", "a\x1b[31m", "\udcff", "x" * 201, "  "])
def test_a_title_is_one_line_of_text(command: Command, tmp_path: Path, secret: Path, title: str) -> None:
    new = ("new", tmp_path / "new", "--codebook", "sap", "--supervisor", "s", "--passphrase-file", secret)
    assert command(*new, "--title", title, access=False)[0] == 1
    assert not (tmp_path / "new").exists()


def test_the_system_and_the_program_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    def full() -> int:
        raise OSError(28, "No space left on device")

    assert guarded(standard_console(as_json=False), full) == 1
    assert "No space left" in capsys.readouterr().err


def test_a_window_needs_a_display() -> None:
    with pytest.raises(Refused, match="no display"):
        require_display({}, system="linux")
    require_display({"WAYLAND_DISPLAY": "wayland-0"}, system="linux")
    require_display({}, system="darwin")


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are closed by a POSIX shell")
@pytest.mark.parametrize(
    ("closed", "code"), [(">&-", 0), ("2>&-", 0), ("<&-", 0), ("| true", 0), ("> /dev/full", 1)]
)
def test_streams_that_are_closed_or_full_end_no_command_with_a_traceback(closed: str, code: int) -> None:
    if "full" in closed and not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    line = f'set -o pipefail; "{sys.executable}" -m reviewer codebook show sap --json {closed}'
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False)
    assert (done.returncode, "Traceback" in done.stderr, "Exception" in done.stderr) == (code, False, False)
