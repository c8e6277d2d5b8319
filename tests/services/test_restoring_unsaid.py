"""A backup that was made while a key slot had taken its place, and no entry said so yet, is restored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.domain.errors import Busy
from reviewer.domain.person import Role
from reviewer.services import people
from reviewer.workspace import Workspace, open_workspace
from reviewer.workspace.restoring import restore
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE, Project

NEW = "nine green valleys"


def change(office: Workspace) -> None:
    office.people.change_passphrase("r-01", passphrase=NEW)


def change_own(office: Workspace) -> None:
    office.people.change_own(PASSPHRASE, NEW)


def add(office: Workspace) -> None:
    office.people.add("r-09", frozenset({Role.REVIEWER}), passphrase=NEW)


def let_back_in(office: Workspace) -> None:
    office.people.disable("r-01")
    office.people.enable("r-01", passphrase=NEW)


ACTS: dict[str, tuple[Callable[[Workspace], None], str]] = {
    "change": (change, "r-01"),
    "change_own": (change_own, "s-01"),
    "add": (add, "r-09"),
    "let_back_in": (let_back_in, "r-01"),
}


@pytest.mark.parametrize("name", ACTS)
@pytest.mark.parametrize("who", ["x-01", "whose slot it is"])
def test_the_head_is_compared_before_signing_in_says_anything(
    name: str, who: str, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    act, changed = ACTS[name]
    window, office = project.sign_in("x-01"), project.sign_in("s-01")

    def busy(*_: object) -> None:
        raise Busy("Somebody else writes.", mend="Wait.")

    with monkeypatch.context() as held:
        held.setattr(people, "settle", busy)
        act(office)
    # A window that was open before it makes the backup.
    window.backups.make(tmp_path / "a.backup")
    account, words = ("x-01", PASSPHRASE) if who == "x-01" else (changed, NEW)
    again = tmp_path / "again"
    restored = restore(tmp_path / "a.backup", again, account=account, passphrase=words, clock=project.clock)
    assert restored.findings == ()
    with open_workspace(again, account=changed, passphrase=NEW, clock=project.clock, cost=CHEAP) as own:
        assert own.trail.verify().ok
        (keys,) = [one for one in own.doctor().checks if one.name == "keys"]
        assert keys.ok
    with open_workspace(again, account="r-02", passphrase=PASSPHRASE, clock=project.clock, cost=CHEAP) as one:
        assert one.account.name == "r-02"
