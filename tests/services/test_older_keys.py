"""An older key file that somebody puts back lets nobody in by an older passphrase, and is said; a kill at any
moment of a change locks nobody out.
"""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
from sqlalchemy import Connection
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.domain.errors import Busy, NotUnlocked
from reviewer.storage.backup import back_up
from reviewer.storage.key_slots import OTHER, UNKNOWN, wrong_slots
from reviewer.vault.derivation import MINIMUM
from reviewer.vault.keyring import KEYS_FILE, slot_digests
from reviewer.workspace import Workspace, open_workspace
from tests.services.conftest import PASSPHRASE
from tests.services.packages.desks import Desk

NEW = "nine green valleys"
ROOT = Path(__file__).parents[2]


@cache
def _base() -> Path:
    """Everybody was there once: so their seeds are in the key file."""
    desk = Desk.new(Path(mkdtemp(prefix="reviewer-older-")) / "desk")
    for account in ("s-01", "r-01", "x-01"):
        with desk.sign_in(account):
            pass
    return desk.folder


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    shutil.copytree(_base(), tmp_path / "desk")
    return Desk(tmp_path / "desk")


def opened(desk: Desk, account: str, passphrase: str = PASSPHRASE) -> Workspace:
    return open_workspace(
        desk.folder,
        account=account,
        passphrase=passphrase,
        clock=desk.clock,
        cost=MINIMUM,
        wait=lambda _seconds: None,
    )


def opens(desk: Desk, account: str, passphrase: str) -> bool:
    try:
        opened(desk, account, passphrase).close()
    except NotUnlocked:
        return False
    return True


def keys_said(desk: Desk, account: str = "x-01") -> tuple[bool, str]:
    with desk.sign_in(account) as workspace:
        (answer,) = [one for one in workspace.doctor().checks if one.name == "keys"]
        assert workspace.trail.verify().ok
    return answer.ok, answer.detail


def reset(desk: Desk) -> None:
    with desk.sign_in() as office:
        office.people.change_passphrase("r-01", passphrase=NEW)


def change_own(desk: Desk) -> None:
    with opened(desk, "r-01") as own:
        own.people.change_own(PASSPHRASE, NEW)


def let_back_in(desk: Desk) -> None:
    with desk.sign_in() as office:
        office.people.disable("r-01")
        office.people.enable("r-01", passphrase=NEW)


CHANGES = {"reset": reset, "change_own": change_own, "let_back_in": let_back_in}


@pytest.mark.parametrize("change", CHANGES)
def test_an_older_key_file_lets_nobody_in_by_the_older_passphrase(change: str, desk: Desk) -> None:
    keys = desk.folder / KEYS_FILE
    older = keys.read_bytes()
    CHANGES[change](desk)
    newest = keys.read_bytes()
    keys.write_bytes(older)
    with pytest.raises(NotUnlocked, match=r"keys\.json is of another time") as refused:
        opened(desk, "r-01")
    assert "a backup made after the last change of the passphrase" in refused.value.mend
    assert "supervisor" in refused.value.mend
    assert not opens(desk, "r-01", NEW)
    ok, said = keys_said(desk)
    assert (ok, said.partition(":")[0]) == (False, "1 keys of another time than the trail tells of")
    # The one way back: the right file.
    keys.write_bytes(newest)
    assert (opens(desk, "r-01", NEW), opens(desk, "r-01", PASSPHRASE)) == (True, False)
    assert keys_said(desk) == (True, "4 accounts")
    # The other: a supervisor, whose own slot did not change.
    keys.write_bytes(older)
    with desk.sign_in() as office:
        office.people.change_passphrase("r-01", passphrase=f"{NEW} too")
    assert opens(desk, "r-01", f"{NEW} too")
    assert keys_said(desk) == (True, "4 accounts")


def test_the_keys_from_before_a_disabling_let_nobody_in(desk: Desk) -> None:
    older = (desk.folder / KEYS_FILE).read_bytes()
    with desk.sign_in() as office:
        office.people.disable("r-01")
    (desk.folder / KEYS_FILE).write_bytes(older)
    assert not opens(desk, "r-01", PASSPHRASE)
    assert keys_said(desk) == (False, "1 keys of no account in use")


def test_the_command_says_it_in_a_process_of_its_own(desk: Desk, tmp_path: Path) -> None:
    older = (desk.folder / KEYS_FILE).read_bytes()
    reset(desk)
    (desk.folder / KEYS_FILE).write_bytes(older)
    (tmp_path / "words").write_text(f"{PASSPHRASE}\n")
    words = ["--as", "r-01", "--passphrase-file", str(tmp_path / "words")]
    ended = subprocess.run(
        [sys.executable, "-m", "reviewer", "trail", str(desk.folder), *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (3, "")
    assert "keys.json is of another time" in ended.stderr
    assert PASSPHRASE not in ended.stderr


KILLED = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Connection
from tests.services.packages.desks import Desk
from tests.services.test_older_keys import NEW

whole, left = Connection.commit, [int(sys.argv[2])]

def killed(connection):
    left[0] -= 1
    if not left[0] and sys.argv[3] == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    whole(connection)
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)

with Desk(Path(sys.argv[1])).sign_in() as office:
    Connection.commit = killed
    office.people.change_passphrase(sys.argv[4], passphrase=NEW)
"""
# The first commit is that of the change, behind which the slot takes its place; the second says that it has.
MOMENTS = {(1, "before"): False, (1, "after"): False, (2, "before"): True, (2, "after"): True}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("account", ["r-01", "s-01"])
@pytest.mark.parametrize("moment", MOMENTS)
def test_whoever_is_killed_locks_nobody_out(moment: tuple[int, str], account: str, desk: Desk) -> None:
    """Exactly one passphrase opens, and once that is known no older key file does."""
    older, changed = (desk.folder / KEYS_FILE).read_bytes(), MOMENTS[moment]
    argv = [str(desk.folder), str(moment[0]), moment[1], account]
    ended = subprocess.run([sys.executable, "-c", KILLED, *argv], cwd=ROOT, check=False)
    assert ended.returncode == -signal.SIGKILL
    # Somebody else signs in first: that the slot has taken its place is said by whoever comes next.
    assert keys_said(desk) == (True, "4 accounts")
    assert (opens(desk, account, PASSPHRASE), opens(desk, account, NEW)) == (not changed, changed)
    if changed:
        newest = (desk.folder / KEYS_FILE).read_bytes()
        (desk.folder / KEYS_FILE).write_bytes(older)
        assert not opens(desk, account, PASSPHRASE)
        (desk.folder / KEYS_FILE).write_bytes(newest)
    with opened(desk, account, NEW if changed else PASSPHRASE) as own:
        own.people.change_passphrase(account, passphrase=f"{NEW} too")
    assert (opens(desk, account, f"{NEW} too"), opens(desk, account, PASSPHRASE)) == (True, False)
    assert keys_said(desk) == (True, "4 accounts")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_two_kills_in_a_row_lock_nobody_out(desk: Desk) -> None:
    """The slot of the first has taken its place unsaid; the second is killed before its own does."""
    for argv in ((2, "before"), (1, "after")):
        words = [str(desk.folder), *map(str, argv), "r-01"]
        subprocess.run([sys.executable, "-c", KILLED, *words], cwd=ROOT, check=False)
    assert opens(desk, "r-01", NEW)
    assert keys_said(desk) == (True, "4 accounts")


def test_a_change_whose_second_entry_cannot_be_kept_is_done_all_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    older, whole, commits = (desk.folder / KEYS_FILE).read_bytes(), Connection.commit, []

    def full(connection: Connection) -> None:
        commits.append(connection)
        if len(commits) > 1:
            raise sqlcipher.OperationalError("database or disk is full")
        whole(connection)

    with desk.sign_in() as office:
        monkeypatch.setattr(Connection, "commit", full)
        office.people.change_passphrase("r-01", passphrase=NEW)
        monkeypatch.undo()
        assert len(commits) == 2
    assert opens(desk, "r-01", NEW)
    (desk.folder / KEYS_FILE).write_bytes(older)
    assert not opens(desk, "r-01", PASSPHRASE)


LEGACY = (
    "DROP TRIGGER audit_entry_refuses_update; DELETE FROM account_slot;"
    " UPDATE audit_entry SET canonical = CAST(json_remove(CAST(canonical AS TEXT), '$.detail.slot') AS BLOB)"
    " WHERE json_type(CAST(canonical AS TEXT), '$.detail.slot') IS NOT NULL"
)


def test_a_project_of_before_opens_and_begins_with_the_first_change(desk: Desk) -> None:
    with desk.sign_in() as office, closing(office.store.connect()) as driver:
        driver.executescript(LEGACY)
    older = (desk.folder / KEYS_FILE).read_bytes()
    assert opens(desk, "r-01", PASSPHRASE)
    with desk.sign_in() as office, closing(office.store.connect()) as driver:
        assert [one.detail for one in office.doctor().checks if one.name == "keys"] == ["4 accounts"]
        office.people.change_passphrase("r-01", passphrase=NEW)
        office.people.disable("r-02")
        assert list(wrong_slots(driver)) == []
    (desk.folder / KEYS_FILE).write_bytes(older)
    assert (opens(desk, "r-01", PASSPHRASE), opens(desk, "r-02", PASSPHRASE)) == (False, False)
    assert opens(desk, "x-01", PASSPHRASE), "whose slot nobody has changed"


ATTACKS = {
    "another slot": "UPDATE account_slot SET in_force = :slot WHERE account_id = :account",
    "a slot that comes": "UPDATE account_slot SET coming = :slot WHERE account_id = :account",
    "no slot is kept": "DELETE FROM account_slot WHERE account_id = :account",
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_whoever_has_the_database_key_and_lets_an_older_slot_in_is_found(attack: str, desk: Desk) -> None:
    keys = desk.folder / KEYS_FILE
    older, digests = keys.read_bytes(), slot_digests(keys)
    reset(desk)
    with desk.sign_in("x-01") as workspace, closing(workspace.store.connect()) as driver:
        (account,) = driver.execute("SELECT id FROM account WHERE name = 'r-01'").fetchone()
        driver.execute(ATTACKS[attack], {"slot": digests["r-01"], "account": account})
    keys.write_bytes(older)
    assert opens(desk, "r-01", PASSPHRASE)
    with desk.sign_in() as office:
        found = office.trail.verify()
        # Letting it in by a slot that was to come has made an entry, which is found too.
        assert {OTHER} <= {what for _, what in found.problems} <= {OTHER, UNKNOWN}
        (answer,) = [one for one in office.doctor().checks if one.name == "rows and signatures"]
        assert "another key slot" in answer.detail


def test_a_backup_while_a_passphrase_changes_is_not_kept(desk: Desk, tmp_path: Path) -> None:
    """Its trail would not know the keys beside it."""
    changed: list[str] = []

    def meanwhile() -> bool:
        if not changed:
            changed.append("r-01")
            reset(desk)
        return False

    with desk.sign_in("x-01") as workspace:
        with pytest.raises(Busy, match="passphrase was changed"):
            back_up(workspace.store, tmp_path / "a.backup", now=desk.clock(), stopped=meanwhile)
        assert [one.name for one in tmp_path.iterdir()] == ["desk"]
        workspace.backups.make(tmp_path / "a.backup")
