"""A `chain.json` that is lost or knows of nothing, by which an older database could be put back: said, and
an entry for good.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reviewer.domain.audit import GENESIS
from reviewer.domain.person import Role
from reviewer.storage.engine import DATABASE
from reviewer.storage.side_file import CHAIN_FILE, Head, read_head, write_head
from reviewer.workspace import Workspace, create_project, open_workspace
from tests.cli.test_backup_and_trail import Command, command, document
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE

__all__ = ["command"]


@pytest.fixture
def lost(tmp_path: Path) -> Path:
    """A project whose record of the trail's length somebody took away."""
    folder = tmp_path / "project"
    create_project(folder, title="T", codebook="sap", supervisor="sup", passphrase=PASSPHRASE, cost=CHEAP)
    (folder / CHAIN_FILE).unlink()
    return folder


def losses(command: Command, project: Path) -> list[dict[str, object]]:
    found = document(command, "trail", project, "--kind", "project.length_missing")
    return [dict(one) for one in found]


def test_the_loss_is_an_entry_once(command: Command, lost: Path) -> None:
    before = read_head(lost)
    assert before is None
    (first,) = losses(command, lost)
    assert (first["actor"], first["subject"]) == ("sup", CHAIN_FILE)
    assert losses(command, lost) == [first]
    assert document(command, "trail", lost, "--verify")["ok"]
    head = read_head(lost)
    assert head is not None
    assert head.entries == first["seq"]


def test_a_file_without_content_is_the_same_loss(command: Command, lost: Path) -> None:
    (lost / CHAIN_FILE).write_bytes(bytes(128))
    assert len(losses(command, lost)) == 1


@pytest.mark.parametrize("options", [(), ("--repair",)])
def test_the_doctor_says_it_where_it_opens_the_project(
    command: Command, lost: Path, options: tuple[str, ...]
) -> None:
    code, out, err = command("doctor", lost, "--json", *options)
    (check,) = [one for one in json.loads(out)["checks"] if one["name"] == "trail length"]
    if options:
        assert (check["ok"], f"wrote {CHAIN_FILE} again" in err) == (True, True)
    else:
        assert (code, "compare the project with its last backup" in check["detail"]) == (1, True)
    assert len(losses(command, lost)) == 1


@pytest.fixture
def older(lost: Path) -> Path:
    """An older database put back, beside a record that says that there was no entry yet."""
    content = (lost / DATABASE).read_bytes()
    with open_workspace(lost, account="sup", passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        workspace.people.add("r-01", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
    (lost / DATABASE).write_bytes(content)
    write_head(lost, Head(0, GENESIS))
    return lost


def test_a_record_of_no_entry_beside_a_trail_is_a_loss(command: Command, older: Path) -> None:
    (first,) = losses(command, older)
    assert (first["detail"], first["subject"]) == ({"entries": 1}, CHAIN_FILE)
    assert losses(command, older) == [first]
    assert document(command, "trail", older, "--verify")["ok"]


def test_the_doctor_says_that_the_record_knew_of_no_entry(command: Command, older: Path) -> None:
    code, out, _ = command("doctor", older, "--json")
    (check,) = [one for one in json.loads(out)["checks"] if one["name"] == "trail length"]
    assert (code, check["ok"], "knew of no entry" in check["detail"]) == (1, False, True)
    assert len(losses(command, older)) == 1


def head_of(workspace: Workspace) -> int:
    with workspace.store.reading(workspace.account) as read:
        return read.trail.head()[0]


def test_an_opening_beside_tells_of_a_loss_since_and_of_no_other(lost: Path) -> None:
    with open_workspace(lost, account="sup", passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        entries = head_of(workspace)
        with workspace.beside() as other:
            assert head_of(other) == entries
        (lost / CHAIN_FILE).unlink()
        with workspace.beside() as other:
            assert head_of(other) == entries + 1
    with open_workspace(lost, account="sup", passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        assert head_of(workspace) == entries + 1
