"""Backups of a project in which a process was ended between the entry of an account and its key slot."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.cli.main import Program, run
from reviewer.cli.windows import WindowRequest
from reviewer.vault.keyring import KEYS_FILE
from reviewer.workspace import open_workspace
from reviewer.workspace.restoring import restore
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE
from tests.services.packages.desks import Desk

ROOT = Path(__file__).parents[2]
ENDED = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Connection
from reviewer.domain.person import Role
from tests.services.conftest import PASSPHRASE
from tests.services.packages.desks import Desk

whole = Connection.commit

def ended(connection):
    whole(connection)
    os.kill(os.getpid(), signal.SIGKILL)

with Desk(Path(sys.argv[1])).sign_in() as office:
    Connection.commit = ended
    if sys.argv[2] == "disable":
        office.people.disable("r-02")
    else:
        office.people.add("r-09", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
"""
FOUND = {"disable": "1 keys of no account in use", "add": "1 accounts without a key"}
pytestmark = pytest.mark.timeout(300)


def _no_window(_: WindowRequest) -> int:
    raise AssertionError("no window was asked for")


class Case:
    """A project that such a process left, and its commands as the supervisor."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder / "desk"
        Desk.new(self.folder)
        self.secret = folder / "words"
        self.secret.write_text(f"{PASSPHRASE}\n")
        self._capsys = capsys

    def command(self, *argv: object) -> tuple[int, str, str]:
        words = [*map(str, argv), "--as", "s-01", "--passphrase-file", str(self.secret)]
        code = run(words, Program(open_window=_no_window))
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def keys(self, folder: Path) -> str:
        out = self.command("doctor", folder, "--json")[1]
        return str(next(one["detail"] for one in json.loads(out)["checks"] if one["name"] == "keys"))


@pytest.fixture
def case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Case:
    return Case(tmp_path, capsys)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("act", FOUND)
def test_the_backup_is_restored_and_what_is_left_is_said_and_mended(
    act: str, case: Case, tmp_path: Path
) -> None:
    words = [sys.executable, "-c", ENDED, str(case.folder), act]
    assert subprocess.run(words, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    assert case.keys(case.folder) == FOUND[act]
    assert case.command("backup", case.folder, "--to", tmp_path / "a.backup")[0] == 0
    code, out, err = case.command("restore", tmp_path / "a.backup", tmp_path / "again")
    assert (code, "every other check fine" in out) == (0, True)
    assert f"keys: {FOUND[act]}." in err
    code, _, err = case.command("doctor", tmp_path / "again", "--repair")
    taken = "took away 1 keys of no account in use"
    assert (taken in err, "1 accounts without" in case.keys(tmp_path / "again")) == (
        act == "disable",
        act == "add",
    )
    if act == "add":
        with open_workspace(tmp_path / "again", account="s-01", passphrase=PASSPHRASE, cost=CHEAP) as office:
            office.people.change_passphrase("r-09", passphrase=PASSPHRASE)
    assert case.keys(tmp_path / "again").endswith(" accounts")
    # What was mended is backed up and restored without a word.
    assert case.command("backup", tmp_path / "again", "--to", tmp_path / "b.backup")[0] == 0
    code, out, err = case.command("restore", tmp_path / "b.backup", tmp_path / "third")
    assert (code, ", every check fine" in out, err) == (0, True, "")


def test_older_keys_in_a_backup_are_said_by_whoever_opens_it(case: Case, tmp_path: Path) -> None:
    with open_workspace(case.folder, account="s-01", passphrase=PASSPHRASE, cost=CHEAP) as office:
        older = (case.folder / KEYS_FILE).read_bytes()
        office.people.change_passphrase("r-01", passphrase=f"{PASSPHRASE} anew")
    (case.folder / KEYS_FILE).write_bytes(older)
    assert case.command("backup", case.folder, "--to", tmp_path / "a.backup")[0] == 0
    restored = restore(tmp_path / "a.backup", tmp_path / "again", account="s-01", passphrase=PASSPHRASE)
    (finding,) = restored.findings
    assert finding.detail.startswith("1 keys of another time than the trail tells of")
