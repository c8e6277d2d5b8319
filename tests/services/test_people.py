"""People: accounts and their passphrases, on the real key file."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.domain.errors import NotAllowed, NotFound, NotUnlocked, Refused
from reviewer.domain.person import Role
from reviewer.vault import keyring
from reviewer.vault.keyring import KEYS_FILE, accounts
from reviewer.workspace import keys, open_workspace
from reviewer.workspace.keys import ProjectKeys
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE, Project, bring_in

NEW = "nine green valleys"


def signs_in(project: Project, account: str, passphrase: str) -> bool:
    """Whether the project opens with it."""
    try:
        with open_workspace(
            project.folder, account=account, passphrase=passphrase, clock=project.clock, cost=CHEAP
        ):
            return True
    except NotUnlocked:
        return False


def test_a_changed_passphrase_opens_the_project_and_the_old_one_does_not(project: Project) -> None:
    before = (project.folder / "project.db").stat().st_size
    assert project.sign_in("r-01").people.change_passphrase("r-01", passphrase=NEW) is None
    assert signs_in(project, "r-01", NEW)
    assert not signs_in(project, "r-01", PASSPHRASE)
    assert signs_in(project, "r-02", PASSPHRASE)
    # Two entries are a few pages at most: nothing was encrypted anew beside what there is.
    assert (project.folder / "project.db").stat().st_size <= before + 16 * 4096


def test_a_supervisor_gives_somebody_a_new_passphrase_and_nobody_else_may(project: Project) -> None:
    made = project.sign_in("s-01").people.change_passphrase("r-02", passphrase=None)
    assert made is not None
    assert signs_in(project, "r-02", made)
    with pytest.raises(NotAllowed):
        project.sign_in("r-01").people.change_passphrase("r-02", passphrase=NEW)
    with pytest.raises(NotFound):
        project.sign_in("s-01").people.change_passphrase("r-99", passphrase=NEW)


def test_a_disabled_account_does_not_sign_in_and_gets_no_new_passphrase(project: Project) -> None:
    supervisor = project.sign_in("s-01")
    supervisor.people.disable("r-02")
    assert not signs_in(project, "r-02", PASSPHRASE)
    with pytest.raises(NotFound):
        supervisor.people.change_passphrase("r-02", passphrase=NEW)
    assert [one.enabled for one in supervisor.people.list() if one.name == "r-02"] == [False]


def test_whoever_is_disabled_while_signed_in_writes_nothing_more(project: Project) -> None:
    bring_in(project.sign_in("s-01"), range(1, 3))
    reviewer = project.sign_in("r-01")
    opened = reviewer.desk.start()
    assert opened is not None
    project.sign_in("s-01").people.disable("r-01")
    for write in (
        lambda: reviewer.desk.set_note(opened.row.case, "too late"),
        lambda: reviewer.desk.set_flag(opened.row.case, flagged=True),
        lambda: reviewer.people.change_passphrase("r-01", passphrase=NEW),
    ):
        with pytest.raises((NotAllowed, NotFound)):
            write()


def test_one_supervisor_always_stays(project: Project) -> None:
    supervisor = project.sign_in("s-01")
    with pytest.raises(Refused, match="last supervisor"):
        supervisor.people.disable("s-01")
    supervisor.people.add("s-02", frozenset({Role.SUPERVISOR}), passphrase=PASSPHRASE)
    supervisor.people.disable("s-01")
    assert signs_in(project, "s-02", PASSPHRASE)


def test_a_name_is_taken_once_and_must_be_usable(project: Project) -> None:
    people = project.sign_in("s-01").people
    with pytest.raises(Refused, match="already"):
        people.add("r-01", frozenset({Role.REVIEWER}), passphrase=NEW)
    assert signs_in(project, "r-01", PASSPHRASE)
    for name in ("", " ", "a\nb", "x" * 65, "../up"):
        with pytest.raises(Refused):
            people.add(name, frozenset({Role.REVIEWER}), passphrase=NEW)


def test_a_name_signs_in_however_its_letters_are_composed(project: Project) -> None:
    project.sign_in("s-01").people.add("Zoe\u0301", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
    assert signs_in(project, "Zo\u00e9", PASSPHRASE)
    assert signs_in(project, "Zoe\u0301", PASSPHRASE)


def test_disabling_again_takes_away_a_key_that_a_crash_left(project: Project) -> None:
    supervisor = project.sign_in("s-01")
    supervisor.people.disable("r-02")
    left = ProjectKeys(project.folder / KEYS_FILE, bytearray(32), bytearray(32), "sup", CHEAP)
    with left.renewed("r-02", NEW):
        pass
    supervisor.people.disable("r-02")
    assert "r-02" not in accounts(project.folder / KEYS_FILE)


def test_a_disabled_account_is_enabled_with_a_new_passphrase(project: Project) -> None:
    supervisor = project.sign_in("s-01")
    supervisor.people.disable("r-02")
    with pytest.raises(NotAllowed):
        project.sign_in("r-01").people.enable("r-02", passphrase=NEW)
    made = supervisor.people.enable("r-02", passphrase=None)
    assert made is not None
    assert signs_in(project, "r-02", made)
    assert not signs_in(project, "r-02", PASSPHRASE)
    assert all(one.enabled for one in supervisor.people.list())
    for name, words in (("r-02", "enabled already"), ("r-99", "no account")):
        with pytest.raises(Refused, match=words):
            supervisor.people.enable(name, passphrase=NEW)


def test_whoever_is_back_gets_what_came_meanwhile(project: Project) -> None:
    supervisor = project.sign_in("s-01")
    supervisor.people.disable("r-02")
    bring_in(supervisor, range(13, 16))
    supervisor.people.enable("r-02", passphrase=NEW)
    with supervisor.store.reading(supervisor.account) as read:
        returned = read.projects.account_named("r-02")
    assert returned is not None
    with supervisor.store.reading(returned) as read:
        assert read.queue.counts().total == 15


def test_how_many_cases_wait_for_each_is_told_to_whoever_supervises(project: Project) -> None:
    supervisor = project.sign_in("s-01")
    keys = {one.name: one.key for one in supervisor.people.list()}
    assert supervisor.people.to_do() == {keys["r-01"]: 12, keys["r-02"]: 12}
    with project.sign_in("r-01") as reviewer:
        opened = reviewer.desk.start()
        assert opened is not None
        reviewer.desk.hand_back(opened.row.case, save_id="back")
        with pytest.raises(NotAllowed):
            reviewer.people.to_do()
    assert supervisor.people.to_do()[keys["r-01"]] == 11


def test_the_key_that_proved_a_passphrase_is_overwritten(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[bytearray] = []

    def unlock(path: Path, account: str, passphrase: str) -> bytearray:
        found.append(keyring.unlock(path, account, passphrase))
        assert any(found[-1])
        return found[-1]

    monkeypatch.setattr(keys, "unlock", unlock)
    own = ProjectKeys(project.folder / KEYS_FILE, bytearray(32), bytearray(32), "r-01", CHEAP)
    own.prove(PASSPHRASE, 0)
    assert found == [bytearray(32)]
