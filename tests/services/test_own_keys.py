"""Nobody comes to where nothing can be signed without a word: what is the matter is said, and leads back."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

from reviewer.domain.errors import NotAllowed, NotUnlocked
from reviewer.domain.person import Role
from reviewer.services import people
from reviewer.storage.project_file import open_store
from reviewer.vault.derivation import MINIMUM
from reviewer.vault.keyring import KEYS_FILE, unlock
from reviewer.workspace import Workspace, open_workspace
from tests.services.conftest import PASSPHRASE
from tests.services.packages.desks import Desk
from tests.services.study import code

NEW = "nine green valleys"


@cache
def _base(begun: bool) -> Path:
    """Two supervisors; with `begun`, everybody has signed once, else nobody but s-01."""
    desk = Desk.new(Path(mkdtemp(prefix="reviewer-own-")) / "desk")
    with desk.sign_in() as office:
        office.people.add("s-02", frozenset({Role.SUPERVISOR}), passphrase=PASSPHRASE)
    if begun:
        desk.code("r-01", "T-0001")
        with desk.sign_in("s-02") as other:
            other.people.add("r-03", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
    return desk.folder


@pytest.fixture
def new(tmp_path: Path) -> Desk:
    shutil.copytree(_base(begun=False), tmp_path / "new")
    return Desk(tmp_path / "new")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    shutil.copytree(_base(begun=True), tmp_path / "desk")
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


def without_seeds(desk: Desk, *accounts: str, made_later: bool = False) -> None:
    """What whoever can write the folder does without a passphrase.  `made_later`: as in an older version's
    project, whose slots count without their seeds.
    """
    keys = desk.folder / KEYS_FILE
    document = json.loads(keys.read_text())
    for slot in document["slots"]:
        if slot["account"] in accounts:
            del slot["signing"]
    keys.write_text(json.dumps(document))
    if made_later:
        count_as_they_are(desk)


OLDER = (
    "DROP TRIGGER IF EXISTS audit_entry_refuses_update; DELETE FROM account_slot;"
    " UPDATE audit_entry SET canonical = CAST(json_remove(CAST(canonical AS TEXT),"
    " '$.detail.slot', '$.detail.public_key') AS BLOB)"
    " WHERE json_extract(CAST(canonical AS TEXT), '$.kind') <> 'account.key'"
)


def count_as_they_are(desk: Desk) -> None:
    """The project as older versions left it: no entry tells of slots, or names keys."""
    key = unlock(desk.folder / KEYS_FILE, "x-01", PASSPHRASE)
    store = open_store(desk.folder, key, clock=desk.clock)
    with closing(store), closing(store.connect()) as driver:
        driver.executescript(OLDER)


def keys_said(desk: Desk, account: str = "x-01") -> str:
    with desk.sign_in(account) as workspace:
        return next(one.detail for one in workspace.doctor().checks if one.name == "keys")


def is_whole(workspace: Workspace) -> bool:
    wrong = [one.name for one in workspace.doctor().checks if not one.ok]
    return set(wrong) <= {"free space"} and workspace.trail.verify().ok


def test_a_backups_keys_from_before_the_first_sign_in_fit(new: Desk) -> None:
    """As the manual says: a backup from after the last change of the passphrase."""
    kept = (new.folder / KEYS_FILE).read_bytes()
    new.code("r-01", "T-0001")
    (new.folder / KEYS_FILE).write_bytes(kept)
    new.code("r-01", "T-0002")
    with new.sign_in() as office:
        assert is_whole(office)


def test_signing_in_leaves_the_key_file_as_it_is(new: Desk) -> None:
    before = (new.folder / KEYS_FILE).read_bytes()
    for account in ("s-01", "s-02", "r-01", "x-01"):
        new.sign_in(account).__enter__().close()
    assert (new.folder / KEYS_FILE).read_bytes() == before


@pytest.mark.parametrize("account", ["r-01", "s-01"])
def test_a_seed_that_was_taken_out_is_said_and_there_are_two_ways_back(account: str, desk: Desk) -> None:
    kept = (desk.folder / KEYS_FILE).read_bytes()
    without_seeds(desk, account)
    cut = (desk.folder / KEYS_FILE).read_bytes()
    with pytest.raises(NotUnlocked, match=r"keys\.json is of another time, or was changed") as refused:
        opened(desk, account)
    assert "backup" in refused.value.mend
    assert keys_said(desk).startswith("1 keys of another time than the trail tells of")
    assert (desk.folder / KEYS_FILE).read_bytes() == cut, "nothing is put over what may come back"
    (desk.folder / KEYS_FILE).write_bytes(kept)
    with opened(desk, account) as own:
        own.backups.automatic()
    (desk.folder / KEYS_FILE).write_bytes(cut)
    with desk.sign_in("s-02") as other:
        other.people.change_passphrase(account, passphrase=NEW)
    signs_again(desk, account, NEW)


def signs_again(desk: Desk, account: str, passphrase: str) -> None:
    with opened(desk, account, passphrase) as own:
        if account == "r-01":
            code(own, "T-0002")
        else:
            own.people.add("r-09", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        assert is_whole(own)


@pytest.mark.parametrize("account", ["r-01", "s-01"])
def test_so_it_is_in_projects_of_before(account: str, desk: Desk) -> None:
    kept = (desk.folder / KEYS_FILE).read_bytes()
    without_seeds(desk, account, made_later=True)
    cut = (desk.folder / KEYS_FILE).read_bytes()
    with pytest.raises(NotUnlocked, match=r"signing key of this account is not in keys\.json") as refused:
        opened(desk, account)
    assert "let a supervisor give you a new passphrase" in refused.value.mend
    assert keys_said(desk).startswith(
        "1 keys that lack the signing key that the trail tells of: put the right"
    )
    assert (desk.folder / KEYS_FILE).read_bytes() == cut
    with desk.sign_in("s-02") as other:
        other.people.change_passphrase(account, passphrase=NEW)
    with opened(desk, account, NEW) as own:
        own.people.change_own(NEW, f"{NEW} too")
    assert keys_said(desk) == "6 accounts"
    (desk.folder / KEYS_FILE).write_bytes(kept)
    with pytest.raises(NotUnlocked, match="another time"):
        opened(desk, account)


@pytest.mark.parametrize("made_later", [False, True])
def test_where_nobody_else_supervises_a_whole_backup_is_what_is_left(made_later: bool, desk: Desk) -> None:
    with desk.sign_in() as office:
        office.people.disable("s-02")
    without_seeds(desk, "s-01", made_later=made_later)
    with pytest.raises(NotUnlocked, match=r"keys\.json") as refused:
        opened(desk, "s-01")
    assert "no other supervisor" in refused.value.mend
    assert "restore a whole backup into a new folder" in refused.value.mend
    assert keys_said(desk).endswith("or restore a whole backup into a new folder")


def test_slots_of_before_get_their_seed_at_the_first_sign_in(new: Desk) -> None:
    without_seeds(new, "r-01", "r-02", made_later=True)
    new.code("r-01", "T-0001")
    new.code("r-01", "T-0002")
    kept = json.loads((new.folder / KEYS_FILE).read_text())
    assert {one["account"] for one in kept["slots"] if "signing" not in one} == {"r-02"}
    assert keys_said(new) == "5 accounts"


def reset(office: Workspace) -> None:
    office.people.change_passphrase("r-01", passphrase=NEW)


def let_back_in(office: Workspace) -> None:
    office.people.disable("r-01")
    office.people.enable("r-01", passphrase=NEW)


@pytest.mark.parametrize("change", [reset, let_back_in])
@pytest.mark.parametrize("begun", [False, True])
def test_a_window_from_before_a_reset_signs_nothing_and_takes_nothing(
    change: Callable[[Workspace], None], begun: bool, desk: Desk, new: Desk
) -> None:
    place = desk if begun else new
    with opened(place, "r-01") as window:
        with place.sign_in() as office:
            change(office)
        with pytest.raises(NotAllowed, match="was given a new passphrase since") as refused:
            code(window, "T-0002")
        assert "Sign in again" in refused.value.mend
        with opened(place, "r-01", NEW) as own:
            code(own, "T-0002")
            code(own, "T-0003")
            assert is_whole(own)
        with pytest.raises(NotAllowed, match="was given a new passphrase since"):
            code(window, "T-0004")
        with place.sign_in() as office:
            assert is_whole(office)


@pytest.mark.parametrize("begun", [False, True])
def test_until_the_new_slot_is_there_the_window_signs(
    begun: bool, desk: Desk, new: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second entry cannot be kept: the reset has come, and no entry says so."""
    place = desk if begun else new
    with opened(place, "r-01") as window:
        with place.sign_in() as office, monkeypatch.context() as held:
            held.setattr(people, "settle", lambda *_: None)
            reset(office)
        code(window, "T-0002")
        with opened(place, "r-01", NEW) as own:
            code(own, "T-0003")
            assert is_whole(own)
        with pytest.raises(NotAllowed, match="was given a new passphrase since"):
            code(window, "T-0004")


def test_other_windows_sign_on_where_the_own_passphrase_changes(desk: Desk) -> None:
    with opened(desk, "r-01") as window, opened(desk, "r-01") as other:
        other.people.change_own(PASSPHRASE, NEW)
        code(other, "T-0002")
        code(window, "T-0003")
        with desk.sign_in() as office:
            assert is_whole(office)


def test_a_supervisors_old_window_says_that_the_new_slot_is_there_and_then_signs_no_more(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(desk, "s-02") as window:
        with desk.sign_in() as office, monkeypatch.context() as held:
            held.setattr(people, "settle", lambda *_: None)
            office.people.change_passphrase("s-02", passphrase=NEW)
        window.people.add("r-09", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        with pytest.raises(NotAllowed, match="was given a new passphrase since"):
            window.people.add("r-10", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        with desk.sign_in() as office:
            assert is_whole(office)
