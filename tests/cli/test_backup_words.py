"""Backups, restoring and the doctor where they cannot do what was asked: what, where, and how to mend it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from reviewer.storage.backup_file import unpack_backup, write_backup
from reviewer.storage.engine import DATABASE, connect
from reviewer.vault.keyring import KEYS_FILE, unlock_to_sign
from reviewer.workspace import open_workspace
from tests.cli.test_backup_and_trail import Command, command, project
from tests.services.conftest import PASSPHRASE

__all__ = ["command", "project"]


@pytest.fixture
def backup(command: Command, project: Path, tmp_path: Path) -> Path:
    file = tmp_path / "a.backup"
    assert command("backup", project, "--to", file)[0] == 0
    return file


def changed(backup: Path, place: Path, *statements: str) -> Path:
    """The same backup with a changed database, by somebody who has a key and makes all digests fit again."""
    place.mkdir()
    manifest = unpack_backup(backup, place)
    unlocked = unlock_to_sign(place / KEYS_FILE, "sup", PASSPHRASE)
    with closing(connect(place / DATABASE, unlocked.key)) as driver:
        for one in ("PRAGMA foreign_keys = 0", *statements, "PRAGMA wal_checkpoint(TRUNCATE)"):
            driver.execute(one).fetchall()
    file = place / "changed.backup"
    write_backup(file, {name: place / name for name in manifest.digests}, manifest)
    return file


def test_a_folder_that_is_missing_is_named(command: Command, project: Path, tmp_path: Path) -> None:
    code, _, err = command("backup", project, "--to", tmp_path / "gone" / "a.backup")
    assert (code, "There is no such folder." in err) == (1, True)
    assert f"({tmp_path / 'gone'})" in err


def test_repairing_is_refused_to_reviewers_in_its_own_words(command: Command, project: Path) -> None:
    code, out, err = command("doctor", project, "--repair", account="rev")
    assert (code, out) == (3, "")
    assert "Repairing is for supervisors. Leave out --repair, or ask one." in err
    assert command("doctor", project, account="rev")[0] == 0


def test_the_doctor_answers_while_the_project_is_open(command: Command, project: Path) -> None:
    with open_workspace(project, account="rev", passphrase=PASSPHRASE):
        assert command("doctor", project)[0] == 0
        code, _, err = command("doctor", project, "--repair")
        assert (code, "Repaired" in err) == (0, False)


def test_a_backup_of_a_later_version_is_named_and_not_the_folder_that_is_gone(
    command: Command, backup: Path, tmp_path: Path
) -> None:
    file = changed(backup, tmp_path / "newer", "UPDATE alembic_version SET version_num = '9999'")
    code, _, err = command("restore", file, tmp_path / "again")
    assert (code, "later version" in err) == (1, True)
    assert (f"({file})" in err, ".again." in err) == (True, False)
    assert not (tmp_path / "again").exists()


UNSOUND = {
    "rows and signatures": "UPDATE account_role SET role = 'exporter' WHERE role = 'reviewer'",
    "foreign keys": "INSERT INTO draft VALUES (2, 99, 1, NULL, '', 1)",
}


@pytest.mark.parametrize("check", UNSOUND)
def test_a_backup_in_which_the_doctor_finds_a_fault_is_not_restored(
    command: Command, backup: Path, tmp_path: Path, check: str
) -> None:
    file = changed(backup, tmp_path / "changed", UNSOUND[check])
    code, _, err = command("restore", file, tmp_path / "again")
    assert (code, f"The backup is not whole: {check}" in err) == (1, True), err
    assert (f"({file})" in err, "Take another backup" in err) == (True, True)
    assert not [one for one in tmp_path.iterdir() if "again" in one.name]


def test_nothing_is_restored_over_a_project_that_is_open(
    command: Command, project: Path, backup: Path
) -> None:
    with open_workspace(project, account="sup", passphrase=PASSPHRASE) as workspace:
        code, _, err = command("restore", backup, project)
        assert (code, "Name a new or empty folder." in err) == (1, True)
        assert workspace.trail.verify().ok
