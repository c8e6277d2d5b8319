"""A key slot changes with its entry of the trail: not where that cannot be kept, and never without one."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
from sqlalchemy import Connection
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.domain.errors import Busy, NotUnlocked, StorageFailed
from reviewer.domain.person import Role
from reviewer.vault import key_turn
from reviewer.vault.keyring import KEYS_FILE, accounts, unlock
from reviewer.workspace import Workspace
from tests.services.conftest import PASSPHRASE
from tests.services.packages.desks import Desk

NEW = "nine green valleys"


@cache
def _base() -> Path:
    """r-02 is disabled."""
    desk = Desk.new(Path(mkdtemp(prefix="reviewer-slots-")) / "desk")
    with desk.sign_in() as office:
        office.people.disable("r-02")
    return desk.folder


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    shutil.copytree(_base(), tmp_path / "desk")
    return Desk(tmp_path / "desk")


def change(office: Workspace) -> None:
    office.people.change_passphrase("r-01", passphrase=NEW)


def change_own(office: Workspace) -> None:
    office.people.change_own(PASSPHRASE, NEW)


def enable(office: Workspace) -> None:
    office.people.enable("r-02", passphrase=NEW)


def add(office: Workspace) -> None:
    office.people.add("r-09", frozenset({Role.REVIEWER}), passphrase=NEW)


ACTS: dict[str, tuple[Callable[[Workspace], None], str, str, bool]] = {
    "change": (change, "account.passphrase", "r-01", True),
    "change_own": (change_own, "account.passphrase", "s-01", True),
    "enable": (enable, "account.enabled", "r-02", False),
    "add": (add, "account.added", "r-09", False),
}


def opens(desk: Desk, account: str, passphrase: str) -> bool:
    try:
        unlock(desk.folder / KEYS_FILE, account, passphrase)
    except NotUnlocked:
        return False
    return True


def told(desk: Desk, kind: str, account: str) -> int:
    """How many entries say it of the account; read by an account that nothing was done to."""
    with desk.sign_in("x-01") as workspace:
        driver = workspace.store.connect()
        try:
            said = "json_extract(canonical, '$.kind') = ? AND json_extract(canonical, '$.subject') = ?"
            query = f"SELECT count(*) FROM audit_entry WHERE {said}"
            return int(driver.execute(query, (kind, account)).fetchone()[0])
        finally:
            driver.close()


@pytest.mark.parametrize("name", ACTS)
def test_an_entry_that_cannot_be_kept_leaves_every_passphrase_as_it_was(
    name: str, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    act, kind, account, had_one = ACTS[name]
    entries = told(desk, kind, account)

    def full(_connection: Connection) -> None:
        raise sqlcipher.OperationalError("database or disk is full")

    with desk.sign_in() as office:
        before = (desk.folder / KEYS_FILE).read_bytes()
        monkeypatch.setattr(Connection, "commit", full)
        with pytest.raises(StorageFailed, match="disk is full"):
            act(office)
        monkeypatch.undo()
        assert (desk.folder / KEYS_FILE).read_bytes() == before
        assert (opens(desk, account, PASSPHRASE), opens(desk, account, NEW)) == (had_one, False)
        assert told(desk, kind, account) == entries
        assert list(desk.folder.glob(f".{KEYS_FILE}.*")) == []
        act(office)
    assert (opens(desk, account, PASSPHRASE), opens(desk, account, NEW)) == (False, True)
    assert told(desk, kind, account) == entries + 1
    with desk.sign_in("x-01") as workspace:
        assert workspace.trail.verify().ok


KILLED = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Connection
from tests.services.packages.desks import Desk
from tests.services.test_slots_with_entries import ACTS

whole = Connection.commit

def killed(connection):
    if sys.argv[3] == "after":
        whole(connection)
    os.kill(os.getpid(), signal.SIGKILL)

with Desk(Path(sys.argv[1])).sign_in() as office:
    Connection.commit = killed
    ACTS[sys.argv[2]][0](office)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("name", ACTS)
def test_whoever_is_killed_at_the_commit_changed_no_passphrase(name: str, when: str, desk: Desk) -> None:
    """Behind it the entry says so all the same, which is why it comes first; the act can be done again."""
    act, kind, account, had_one = ACTS[name]
    entries = told(desk, kind, account)
    root = Path(__file__).parents[2]
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(desk.folder), name, when], cwd=root, check=False
    )
    assert ended.returncode == -signal.SIGKILL
    assert (opens(desk, account, PASSPHRASE), opens(desk, account, NEW)) == (had_one, False)
    assert told(desk, kind, account) == entries + (when == "after")
    with desk.sign_in() as office:
        wrong = {one.name for one in office.doctor().checks if not one.ok}
        assert wrong <= {"files", "free space", *(["keys"] if when == "after" and not had_one else [])}
        assert office.trail.verify().ok
        if when == "after" and not had_one:
            office.people.change_passphrase(account, passphrase=NEW)
        else:
            act(office)
    assert opens(desk, account, NEW)
    assert list(desk.folder.glob(f".{KEYS_FILE}.*")) == []


ENABLING = """
import sys
from pathlib import Path
from sqlalchemy import Connection
from tests.services.packages.desks import Desk
from tests.services.test_slots_with_entries import enable

whole = Connection.commit

def waited_for(connection):
    Connection.commit = whole
    whole(connection)
    print("kept", flush=True)
    sys.stdin.readline()

with Desk(Path(sys.argv[1])).sign_in() as office:
    Connection.commit = waited_for
    enable(office)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such locks")
def test_a_disabling_between_entry_and_slot_waits_for_the_slot(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the slot would come back behind it."""
    root = Path(__file__).parents[2]
    with (
        desk.sign_in() as office,
        subprocess.Popen(
            [sys.executable, "-c", ENABLING, str(desk.folder)],
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as other,
    ):
        assert other.stdout is not None
        assert other.stdout.readline() == "kept\n"
        monkeypatch.setattr(key_turn, "_PATIENCE", 0.0)
        with pytest.raises(Busy):
            office.people.disable("r-02")
        monkeypatch.undo()
        other.communicate("\n")
        assert other.returncode == 0
        assert opens(desk, "r-02", NEW)
        office.people.disable("r-02")
        assert "r-02" not in accounts(desk.folder / KEYS_FILE)
        assert [one.ok for one in office.doctor().checks if one.name == "keys"] == [True]


CHANGING = """
import sys
from pathlib import Path
from reviewer.domain.errors import Busy
from reviewer.workspace import open_workspace
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE
from tests.services.packages.desks import Desk

def held(act):
    while True:
        try:
            return act()
        except Busy:
            pass

desk, (by, name) = Desk(Path(sys.argv[1])), sys.argv[2:]
with desk.sign_in(by) as office:
    for number in range(6):
        words = f"{PASSPHRASE} {number}"
        held(lambda: office.people.change_passphrase(name, passphrase=words))
        held(lambda: open_workspace(desk.folder, account=name, passphrase=words, cost=CHEAP)).close()
"""


@pytest.mark.timeout(300)
def test_two_supervisors_at_once_lock_nobody_out(desk: Desk) -> None:
    """Each new passphrase opens at once, and the seed of who comes by it brings no older slot back."""
    root = Path(__file__).parents[2]
    with desk.sign_in() as office:
        office.people.add("s-02", frozenset({Role.SUPERVISOR}), passphrase=PASSPHRASE)
    both = [
        subprocess.Popen([sys.executable, "-c", CHANGING, str(desk.folder), *words], cwd=root)
        for words in (("s-01", "r-01"), ("s-02", "x-01"))
    ]
    assert [one.wait() for one in both] == [0, 0]
    with desk.sign_in() as office:
        assert [one.detail for one in office.doctor().checks if one.name == "keys"] == ["4 accounts"]
        assert office.trail.verify().ok
