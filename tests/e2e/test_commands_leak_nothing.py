"""Commands as real processes keep content and passphrases off disk, process list and shared memory."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.e2e.program import COMMAND, Program
from tests.markers import (
    CASE,
    EVERYTHING,
    PASSPHRASES,
    found_in,
    leaks,
    shared_memory,
    write_marked_files,
)

pytestmark = pytest.mark.timeout(600)
_FORMATS = "csv,jsonl,parquet,xlsx,sav,dta,case-uco"


@dataclass
class Watched:
    """Runs commands, and looks meanwhile at what others could: temporary files, arguments, shared memory."""

    program: Program
    places: tuple[Path, ...]
    shared: set[Path] = field(default_factory=shared_memory)
    found: dict[str, list[str]] = field(default_factory=dict)
    looks: int = 0

    def run(self, *arguments: str | Path, kill_after: int | None = None) -> tuple[int, bytes]:
        """The exit code and all that it said; with `kill_after` it is killed after so many looks."""
        with subprocess.Popen(
            [*COMMAND, *map(str, arguments)],
            env=self.program.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ) as process:
            looks = 0
            while process.poll() is None and (kill_after is None or looks < kill_after):
                looks += 1
                self._look(process.pid)
                signal.sigtimedwait([], 0.02)
            if kill_after is not None:
                process.kill()
            said = process.stdout.read() if process.stdout is not None else b""
        self.looks += looks
        self.found |= leaks(self.places)
        return process.returncode, said

    def _look(self, process: int) -> None:
        seen = b"".join(_process_files(process))
        if told := found_in(seen, EVERYTHING):
            self.found["process list"] = told
        self.found |= leaks([*self.places, *(shared_memory() - self.shared)])


def _process_files(process: int) -> Iterator[bytes]:
    for name in ("cmdline", "environ", "comm"):
        try:
            yield Path(f"/proc/{process}/{name}").read_bytes()
        except OSError:
            continue


@pytest.fixture
def watched(program: Program, tmp_path: Path) -> Watched:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    program.extra = {"TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)}
    return Watched(program, (temporary, program.home, tmp_path / "project"))


@pytest.fixture
def access(tmp_path: Path) -> tuple[str, ...]:
    """The passphrase stands in one file, which is not looked into."""
    file = tmp_path / "secret"
    file.write_text(PASSPHRASES[0] + "\n", "utf-8")
    file.chmod(0o600)
    return "--as", "sup-01", "--passphrase-file", str(file)


def test_markers_stand_in_nothing_that_commands_leave_or_show(
    watched: Watched, access: tuple[str, ...], tmp_path: Path
) -> None:
    project, out, brought = tmp_path / "project", tmp_path / "out", tmp_path / "brought"
    out.mkdir()
    brought.mkdir()
    files = write_marked_files(brought)
    new = ("new", project, "--title", "T", "--codebook", "gi-2018", "--supervisor", "sup-01")
    assert watched.run(*new, *access[2:])[0] == 0
    for arguments in (
        ("import", project, *files),
        ("export", project, "--to", out / "cases", "--scope", "cases", "--format", "csv,xlsx"),
        ("export", project, "--to", out / "codings", "--format", _FORMATS),
        ("export", project, "--to", out / "others", "--format", "csv,xlsx,parquet", "--pseudonyms"),
        ("package", project, "--to", out / "labels.tar"),
        ("verify", out / "labels.tar", "--project", project),
        ("backup", project, "--to", out / "whole.backup"),
        ("trail", project, "--verify"),
        ("doctor", project),
        ("agreement", project),
    ):
        code, said = watched.run(*arguments, *access)
        assert code == 0, (arguments[0], said)
        assert found_in(said, EVERYTHING) == [], arguments[0]
    assert watched.looks > 10
    assert watched.found == {}
    # What was asked for has the content, and what is sealed or under pseudonyms has none.
    assert found_in((out / "cases" / "cases.csv").read_bytes(), [CASE]) == [CASE]
    assert leaks([out / "others"]) == {}
    for sealed in ("labels.tar", "whole.backup"):
        assert found_in((out / sealed).read_bytes(), EVERYTHING) == []
    (watched.places[0] / "to see that it is seen").write_text(CASE.lower(), "utf-16-le")
    assert watched.run("trail", project, *access)[0] == 0
    assert list(watched.found) == [str(watched.places[0] / "to see that it is seen")]


@pytest.mark.parametrize("looks", [10, 40, 70, 110])
def test_a_command_that_is_killed_leaves_nothing_in_clear(
    watched: Watched, access: tuple[str, ...], tmp_path: Path, looks: int
) -> None:
    project = tmp_path / "project"
    new = ("new", project, "--title", "T", "--codebook", "gi-2018", "--supervisor", "sup-01")
    assert watched.run(*new, *access[2:])[0] == 0
    lines = (f"{CASE}-{at},QZMARKSOURCE,QZMARKTAG\n" for at in range(20_000))
    (tmp_path / "cases.csv").write_text("case_id,source,batch\n" + "".join(lines), "utf-8")
    _, said = watched.run("import", project, tmp_path / "cases.csv", *access, kill_after=looks)
    assert found_in(said, EVERYTHING) == []
    _, said = watched.run(
        *("export", project, "--scope", "cases", "--format", "xlsx", "--to", tmp_path / "out"),
        *access,
        kill_after=looks,
    )
    assert found_in(said, EVERYTHING) == []
    assert watched.found == {}
