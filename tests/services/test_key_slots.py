"""Key slots that were exchanged, brought from elsewhere or back again open nothing, and it is said."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest

from reviewer.domain.errors import Damaged, NotUnlocked
from reviewer.domain.person import Role
from reviewer.workspace import Workspace, create_project, open_workspace
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE, TickingClock

OTHER = f"{PASSPHRASE} too"


@cache
def _two() -> Path:
    """Two projects of the same accounts and passphrases, made once."""
    outer = Path(mkdtemp(prefix="reviewer-slots-"))
    for name in ("here", "there"):
        clock = TickingClock()
        create_project(
            outer / name,
            title="Unit",
            codebook="gi-2018",
            supervisor="s-01",
            passphrase=PASSPHRASE,
            clock=clock,
            cost=CHEAP,
        )
        with opened(outer / name, "s-01") as office:
            office.people.add("r-01", frozenset({Role.REVIEWER}), passphrase=OTHER)
        with opened(outer / name, "r-01", OTHER) as desk:
            desk.trail.verify()
    return outer


def opened(folder: Path, account: str, passphrase: str = PASSPHRASE) -> Workspace:
    return open_workspace(
        folder,
        account=account,
        passphrase=passphrase,
        clock=TickingClock(),
        cost=CHEAP,
        wait=lambda _seconds: None,
    )


@pytest.fixture
def here(tmp_path: Path) -> Path:
    shutil.copytree(_two() / "here", tmp_path / "here")
    return tmp_path / "here"


def keys_of(folder: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((folder / "keys.json").read_text())
    return document


def keep(folder: Path, document: dict[str, Any]) -> None:
    (folder / "keys.json").write_text(json.dumps(document))


def test_the_keys_of_another_project_do_not_fit_the_database(here: Path) -> None:
    keep(here, keys_of(_two() / "there"))
    with pytest.raises(Damaged, match="belongs to other keys") as refused:
        opened(here, "s-01")
    assert refused.value.mend


@pytest.mark.parametrize("which", [(0,), (1,), (0, 1)])
def test_slots_of_another_project_open_nothing(here: Path, which: tuple[int, ...]) -> None:
    own, other = keys_of(here), keys_of(_two() / "there")
    for place in which:
        own["slots"][place] = other["slots"][place]
    keep(here, own)
    for place, (account, passphrase) in enumerate((("s-01", PASSPHRASE), ("r-01", OTHER))):
        if place in which:
            with pytest.raises(NotUnlocked, match="not right"):
                opened(here, account, passphrase)
        else:
            with opened(here, account, passphrase) as workspace:
                assert workspace.account.name == account


def test_slots_that_changed_places_open_nothing(here: Path) -> None:
    """Not with the one's passphrase, nor with the other's: a reviewer does not become a supervisor."""
    document = keys_of(here)
    first, second = document["slots"]
    first["account"], second["account"] = second["account"], first["account"]
    keep(here, document)
    for account in ("s-01", "r-01"):
        for passphrase in (PASSPHRASE, OTHER):
            with pytest.raises(NotUnlocked, match="not right"):
                opened(here, account, passphrase)


@pytest.mark.parametrize("seed", ["of another project", "of another account"])
def test_the_signing_seed_of_somebody_else_is_damage(here: Path, seed: str) -> None:
    document = keys_of(here)
    source = keys_of(_two() / "there")["slots"][0] if seed == "of another project" else document["slots"][1]
    document["slots"][0]["signing"] = source["signing"]
    keep(here, document)
    with pytest.raises(Damaged, match="key file is damaged") as refused:
        opened(here, "s-01")
    assert "backup" in refused.value.mend


def test_the_slot_of_a_disabled_account_does_not_lead_back(here: Path) -> None:
    before = keys_of(here)
    with opened(here, "s-01") as office:
        office.people.disable("r-01")
    keep(here, before)
    with pytest.raises(NotUnlocked, match="not right"):
        opened(here, "r-01", OTHER)
    with opened(here, "s-01") as office:
        (answer,) = [one for one in office.doctor().checks if one.name == "keys"]
    assert (answer.ok, answer.detail) == (False, "1 keys of no account in use")


def test_a_second_supervisor_lets_the_first_in_again(here: Path) -> None:
    """With a slot and a signing key of their own: what was signed before stays whole."""
    with opened(here, "s-01") as office:
        office.people.add("s-02", frozenset({Role.SUPERVISOR}), passphrase=OTHER)
    with opened(here, "s-02", OTHER) as second:
        made = second.people.change_passphrase("s-01", passphrase=None)
    assert made is not None
    with pytest.raises(NotUnlocked):
        opened(here, "s-01")
    with opened(here, "s-01", made) as office:
        office.people.change_own(made, f"{PASSPHRASE} again")
        assert office.trail.verify().ok
    with opened(here, "s-01", f"{PASSPHRASE} again") as office:
        assert office.trail.verify().ok
