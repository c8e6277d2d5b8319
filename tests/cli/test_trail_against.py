"""A trail that was shortened or written anew is found by what lies outside the database, and the first entry
that is missing is named: backups in the project's folder, and files from elsewhere.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.person import Role
from reviewer.storage.backup_file import Manifest, write_backup
from reviewer.storage.engine import DATABASE
from reviewer.storage.revisions import HEAD
from reviewer.storage.side_file import CHAIN_FILE
from reviewer.vault.derivation import MINIMUM
from reviewer.vault.keyring import KEYS_FILE
from reviewer.workspace import Workspace, create_project, open_workspace
from tests.cli.test_backup_and_trail import Command, command, document
from tests.services.conftest import PASSPHRASE

__all__ = ["command"]


def opened(folder: Path) -> Workspace:
    return open_workspace(folder, account="sup", passphrase=PASSPHRASE, cost=MINIMUM)


def made(folder: Path) -> Path:
    create_project(folder, title="T", codebook="sap", supervisor="sup", passphrase=PASSPHRASE, cost=MINIMUM)
    with opened(folder) as office:
        office.people.add("r-01", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
    return folder


def said(workspace: Workspace, times: int, *, first: int = 0) -> None:
    for number in range(first, first + times):
        with workspace.store.writing(workspace.account) as work:
            work.record("test.done", "x", {"n": number}, number)
            work.commit()


def length(folder: Path) -> int:
    with opened(folder) as office, office.store.reading(office.account) as read:
        return read.trail.head()[0]


@dataclass
class Shortened:
    """A project put back to `entries`; it had `more` once, and backups of then lie inside and outside."""

    folder: Path
    entries: int
    more: int
    inside: Path
    outside: Path
    chain: bytes


@pytest.fixture
def shortened(tmp_path: Path) -> Shortened:
    folder = made(tmp_path / "project")
    entries = length(folder)
    older = {name: (folder / name).read_bytes() for name in (DATABASE, CHAIN_FILE)}
    outside = tmp_path / "safe.backup"
    with opened(folder) as office:
        said(office, 5)
        office.backups.make(folder / "backups" / "20260301T090000000000Z.backup")
        said(office, 3)
        more = office.backups.make(outside).entries
    (inside,) = (folder / "backups").iterdir()
    chain = (folder / CHAIN_FILE).read_bytes()
    for name, content in older.items():
        (folder / name).write_bytes(content)
    return Shortened(folder, entries, more, inside, outside, chain)


def verified(command: Command, *argv: object) -> tuple[int, dict[str, Any]]:
    code, out, err = command("trail", *argv, "--json")
    assert err == ""
    return code, json.loads(out)


def test_a_whole_trail_has_what_its_backups_name(command: Command, tmp_path: Path) -> None:
    folder = made(tmp_path / "project")
    with opened(folder) as office:
        office.backups.make(folder / "backups" / "20260301T090000000000Z.backup")
        office.backups.make(tmp_path / "safe.backup")
    code, found = verified(command, folder, "--verify", "--against", tmp_path / "safe.backup")
    assert (code, found["ok"], found["first_broken"], found["problems"]) == (0, True, None, [])
    _, out, _ = command("trail", folder, "--against", tmp_path / "safe.backup")
    assert "It has every entry that" in out


@pytest.mark.parametrize("option", ["--verify", "--chain-only"])
def test_an_older_whole_state_is_found_by_the_backups_beside_it(
    command: Command, shortened: Shortened, option: str
) -> None:
    held = json.loads(shortened.chain)["entries"]
    code, found = verified(command, shortened.folder, option)
    first = shortened.entries + 1
    assert (code, found["ok"], found["entries"], found["first_broken"]) == (4, False, first - 1, first)
    (problem,) = found["problems"]
    assert problem["entry"] == first
    assert f"shorter than that of {shortened.inside.name}, entries {first} to " in problem["what"]
    assert held > shortened.entries
    code, out, _ = command("trail", shortened.folder, option)
    assert (code, f"Entry {first} is missing" in out) == (4, True)


def test_without_backups_beside_it_a_file_from_elsewhere_shows_it(
    command: Command, shortened: Shortened
) -> None:
    shortened.inside.unlink()
    assert verified(command, shortened.folder, "--verify")[0] == 0, "nothing in the folder tells"
    code, found = verified(command, shortened.folder, "--verify", "--against", shortened.outside)
    first = shortened.entries + 1
    assert (code, found["first_broken"]) == (4, first)
    (problem,) = found["problems"]
    assert f"shorter than that of safe.backup, entries {first} to {shortened.more} are" in problem["what"]


def test_what_was_written_since_stands_in_place_of_what_is_missing(
    command: Command, shortened: Shortened
) -> None:
    with opened(shortened.folder) as office:
        # The same entries again would be the same trail.
        said(office, 40, first=100)
    for argv in ((), ("--against", shortened.outside)):
        code, found = verified(command, shortened.folder, "--verify", *argv)
        assert (code, found["first_broken"]) == (4, shortened.entries + 1)
        assert all("is another than in" in one["what"] for one in found["problems"])
        assert len(found["problems"]) == 1 + bool(argv)


def test_a_record_of_its_length_that_was_taken_away_hides_nothing(
    command: Command, shortened: Shortened
) -> None:
    """Whoever opens the project then writes an entry, where the first one that is missing stood."""
    (shortened.folder / CHAIN_FILE).unlink()
    code, found = verified(command, shortened.folder, "--verify")
    assert (code, found["first_broken"]) == (4, shortened.entries + 1)
    assert length(shortened.folder) > shortened.entries


def test_a_project_that_does_not_open_for_it_says_the_same(shortened: Shortened, tmp_path: Path) -> None:
    """In a process of its own, as it would be called."""
    (shortened.folder / CHAIN_FILE).write_bytes(shortened.chain)
    (tmp_path / "words").write_text(f"{PASSPHRASE}\n")
    argv = ["trail", str(shortened.folder), "--verify", "--as", "sup"]
    ended = [
        subprocess.run(
            [sys.executable, "-m", "reviewer", *argv, "--passphrase-file", str(tmp_path / "words"), *more],
            cwd=Path(__file__).parents[2],
            env={**os.environ},
            capture_output=True,
            text=True,
            check=False,
        )
        for more in ([], ["--json"])
    ]
    assert [one.returncode for one in ended] == [4, 4]
    assert f"shortened or exchanged: its entry {shortened.entries + 1} is missing" in ended[0].stderr
    found = json.loads(ended[1].stdout)
    assert (found["ok"], found["first_broken"], ended[1].stderr) == (False, shortened.entries + 1, "")


def test_a_backup_of_another_project_is_said(command: Command, shortened: Shortened, tmp_path: Path) -> None:
    other = made(tmp_path / "other")
    document(command, "backup", other, "--to", tmp_path / "other.backup")
    code, out, err = command("trail", shortened.folder, "--verify", "--against", tmp_path / "other.backup")
    assert (code, out, "backup of another project" in err) == (4, "", True)
    assert str(tmp_path / "other.backup") in err


def test_a_foreign_backup_among_the_own_is_left_aside_and_said(
    command: Command, shortened: Shortened, tmp_path: Path
) -> None:
    """It raises no alarm, and hides none."""
    other = made(tmp_path / "other")
    with opened(other) as office:
        # It names more entries than any backup of this project.
        said(office, 40)
    foreign = shortened.folder / "backups" / "other.backup"
    document(command, "backup", other, "--to", foreign)
    code, found = verified(command, shortened.folder, "--verify")
    assert (code, found["first_broken"]) == (4, shortened.entries + 1)
    aside = [{"file": "other.backup", "why": "belongs to another project: left aside"}]
    assert found["left_aside"] == aside
    shortened.inside.unlink()
    code, found = verified(command, shortened.folder, "--verify")
    assert (code, found["problems"], found["left_aside"]) == (0, [], aside)
    code, out, _ = command("trail", shortened.folder, "--verify")
    assert (code, "Backup other.backup belongs to another project: left aside." in out) == (0, True)
    doctor = document(command, "doctor", shortened.folder)
    (backups,) = [one for one in doctor["checks"] if one["name"] == "backups"]
    assert backups["ok"]
    assert backups["detail"] == "none yet; other.backup belongs to another project: left aside"


def test_a_backup_that_cannot_be_read_is_named(command: Command, shortened: Shortened) -> None:
    shortened.inside.write_bytes(shortened.inside.read_bytes()[:3000])
    code, found = verified(command, shortened.folder, "--verify")
    assert (code, found["ok"], found["problems"]) == (0, True, [])
    assert found["left_aside"] == [{"file": shortened.inside.name, "why": "could not be read"}]
    _, out, _ = command("trail", shortened.folder, "--verify")
    assert f"Backup {shortened.inside.name} could not be read." in out


@pytest.mark.parametrize("held", ["the trail of now", "no database"])
def test_a_backup_that_names_what_it_does_not_hold_raises_no_alarm(
    command: Command, tmp_path: Path, held: str
) -> None:
    """Whoever can write the folder can copy the project's own keys beside a manifest of their own."""
    folder = made(tmp_path / "project")
    entries = length(folder)
    files = {name: folder / name for name in (DATABASE, KEYS_FILE)}
    if held == "no database":
        files[DATABASE] = tmp_path / "noise"
        files[DATABASE].write_bytes(bytes(range(256)) * 64)
    forged = folder / "backups" / "forged.backup"
    write_backup(forged, files, Manifest(1, HEAD, entries + 30, bytes(32), {}))
    code, found = verified(command, folder, "--verify")
    assert (code, found["problems"]) == (0, [])
    assert found["left_aside"] == [{"file": "forged.backup", "why": "could not be read"}]


def test_a_restored_project_that_went_its_own_way_is_another_trail(
    command: Command, shortened: Shortened, tmp_path: Path
) -> None:
    """The first entry that differs is named: the one of its restoring."""
    restored = document(command, "restore", shortened.inside, tmp_path / "again")
    code, found = verified(command, tmp_path / "again", "--against", shortened.inside)
    assert (code, found["ok"]) == (0, True)
    code, found = verified(command, tmp_path / "again", "--against", shortened.outside)
    assert (code, found["first_broken"]) == (4, restored["entries"] + 1)


def test_a_package_and_its_receipt_show_it_too(command: Command, tmp_path: Path) -> None:
    folder = made(tmp_path / "project")
    (tmp_path / "receipts").mkdir()
    document(command, "package", folder, "--to", tmp_path / "first.tar")
    older = {name: (folder / name).read_bytes() for name in (DATABASE, CHAIN_FILE)}
    entries = length(folder)
    with opened(folder) as office:
        said(office, 3)
    document(command, "package", folder, "--to", tmp_path / "1.tar")
    there = shutil.copytree(folder, tmp_path / "there")
    assert command("merge", there, tmp_path / "1.tar", "--receipts", tmp_path / "receipts")[0] == 0
    (receipt,) = (tmp_path / "receipts").iterdir()
    for file in (tmp_path / "1.tar", receipt):
        assert verified(command, folder, "--against", file)[0] == 0
    for name, content in older.items():
        (folder / name).write_bytes(content)
    for file in (tmp_path / "1.tar", receipt):
        code, found = verified(command, folder, "--against", file)
        assert (code, found["first_broken"]) == (4, entries + 1)
        assert f"shorter than that of {file.name}" in found["problems"][0]["what"]
    assert verified(command, folder, "--against", tmp_path / "first.tar")[0] == 0


def test_what_names_no_head_is_refused(command: Command, shortened: Shortened, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("PK? no")
    document(command, "package", made(tmp_path / "other"), "--to", tmp_path / "other.tar")
    for file, words in (
        (tmp_path / "gone.backup", "no such file"),
        (tmp_path / "notes.txt", "not a package"),
        (tmp_path / "other.tar", "names no head of this trail"),
    ):
        code, _, err = command("trail", shortened.folder, "--verify", "--against", file)
        assert code == 1
        assert words in err
    cut = tmp_path / "cut.backup"
    cut.write_bytes(shortened.outside.read_bytes()[:-100])
    code, _, err = command("trail", shortened.folder, "--verify", "--against", cut)
    assert (code, "damaged" in err) == (1, True)
