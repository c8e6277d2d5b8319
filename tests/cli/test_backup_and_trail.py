"""`backup`, `restore` and `trail` as other programs call them."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from reviewer.cli.main import Program, run
from reviewer.cli.windows import WindowRequest
from reviewer.domain.person import Role
from reviewer.domain.retention import Retention
from reviewer.workspace import create_project, open_workspace
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE
from tests.services.study import take_in

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Twenty cases, a supervisor, a reviewer and an exporter."""
    folder = tmp_path / "project"
    create_project(folder, title="T", codebook="sap", supervisor="sup", passphrase=PASSPHRASE, cost=CHEAP)
    with open_workspace(folder, account="sup", passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        workspace.people.add("rev", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        workspace.people.add("exp", frozenset({Role.EXPORTER}), passphrase=PASSPHRASE)
        take_in(workspace, 20)
    return folder


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs one command; gives exit code, stdout and stderr."""
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE + "\n", "utf-8")

    def called(*argv: object, account: str = "sup") -> tuple[int, str, str]:
        words = [*map(str, argv), "--as", account, "--passphrase-file", str(secret)]
        code = run(words, Program(open_window=_no_window))
        said = capsys.readouterr()
        return code, said.out, said.err

    return called


def _no_window(_: WindowRequest) -> int:
    raise AssertionError("no window was asked for")


def document(command: Command, *argv: object, account: str = "sup") -> Any:
    code, out, err = command(*argv, "--json", account=account)
    assert (code, err) == (0, "")
    return json.loads(out)


def test_a_restored_project_is_the_same_with_one_entry_more(
    command: Command, project: Path, tmp_path: Path
) -> None:
    made = document(command, "backup", project, "--to", tmp_path / "a.backup", account="exp")
    restored = document(command, "restore", tmp_path / "a.backup", tmp_path / "again", account="rev")
    assert restored["head"] == made["head"]
    assert restored["counts"]["cases"] == 20
    before = document(command, "trail", project)
    after = document(command, "trail", tmp_path / "again")
    # The original says that it was backed up, the restored one that it was restored.
    # Both sign for the first time.
    assert before[:-2] == after[:-2]
    assert [one["kind"] for one in before[-2:]] == ["account.key", "backup.made"]
    assert [one["kind"] for one in after[-2:]] == ["account.key", "project.restored"]
    assert document(command, "doctor", tmp_path / "again")["ok"]


def test_a_reviewer_may_not_back_up(command: Command, project: Path, tmp_path: Path) -> None:
    code, _, err = command("backup", project, "--to", tmp_path / "a.backup", account="rev")
    assert (code, "may not make backups" in err) == (3, True)
    assert not (tmp_path / "a.backup").exists()


def test_a_backup_does_not_go_into_the_project(command: Command, project: Path) -> None:
    assert command("backup", project, "--to", project / "a.backup")[0] == 1


def test_a_restore_that_fails_leaves_nothing(command: Command, project: Path, tmp_path: Path) -> None:
    backup = tmp_path / "a.backup"
    document(command, "backup", project, "--to", backup)
    (tmp_path / "wrong").write_text("not the passphrase\n")
    words = ["restore", backup, tmp_path / "new", "--as", "sup", "--passphrase-file", tmp_path / "wrong"]
    assert run([str(word) for word in words], Program(open_window=_no_window)) == 3
    content = backup.read_bytes()
    backup.write_bytes(content[: len(content) // 2])
    code, _, err = command("restore", backup, tmp_path / "new")
    assert (code, "backup" in err) == (1, True)
    code, _, err = command("restore", tmp_path / "no.backup", tmp_path / "new")
    assert (code, "no such backup" in err) == (1, True)
    assert command("restore", backup, project)[0] == 1
    assert not (tmp_path / "new").exists()
    assert not [one for one in tmp_path.iterdir() if one.name.startswith(".new")]


def test_the_trail_is_listed_filtered_and_seen_by_right(command: Command, project: Path) -> None:
    everything = document(command, "trail", project)
    assert [one["seq"] for one in everything] == list(range(1, len(everything) + 1))
    added = document(command, "trail", project, "--kind", "account.")
    told = ["sup", "rev", "rev", "exp", "exp"]
    assert [one["subject"] for one in added] == told, "the first tells the supervisor's key"
    assert [one["kind"] for one in added[1:3]] == ["account.added", "account.slot"]
    assert document(command, "trail", project, "--about", "rev") == added[1:3]
    assert document(command, "trail", project, "--by", "nobody") == []
    assert document(command, "trail", project, "--until", "1960-01-01") == []
    assert document(command, "trail", project, "--since", "1960-01-01") == everything
    assert document(command, "trail", project, "--kind", "*") == []
    # A reviewer's own entries only: there are none yet.
    assert document(command, "trail", project, account="rev") == []
    assert document(command, "trail", project, "--by", "sup", account="rev") == []
    code, out, _ = command("trail", project, "--kind", "account.")
    assert (code, len(out.splitlines())) == (0, 5)


def test_a_changed_entry_is_found_and_named(command: Command, project: Path) -> None:
    assert document(command, "trail", project, "--verify")["first_broken"] is None
    with (
        open_workspace(project, account="sup", passphrase=PASSPHRASE) as workspace,
        closing(workspace.store.connect()) as driver,
    ):
        driver.execute("DROP TRIGGER audit_entry_refuses_update")
        changed = "CAST(replace(canonical, 'sup', 'eve') AS BLOB)"
        driver.execute(f"UPDATE audit_entry SET canonical = {changed} WHERE seq = 3")
    code, out, err = command("trail", project, "--verify", "--json")
    said = json.loads(out)
    assert (code, err, said["ok"], said["first_broken"]) == (4, "", False, 3)
    code, out, _ = command("trail", project, "--verify")
    assert (code, "Entry 3" in out) == (4, True)


def test_automatic_backups_come_when_something_changed_and_go_when_they_are_old(project: Path) -> None:
    now = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
    hours = 0

    def clock() -> datetime:
        return now + timedelta(hours=hours)

    with open_workspace(project, account="sup", passphrase=PASSPHRASE, clock=clock) as workspace:
        backups = workspace.backups
        assert backups.make_if_due(Retention()) is not None
        assert backups.make_if_due(Retention()) is None
        hours = 2
        assert backups.make_if_due(Retention()) is None, "nothing has changed"
        for hours in range(3, 9):
            with workspace.store.writing(workspace.account) as work:
                work.record("test", "x", {"hour": hours}, 1)
                work.commit()
            assert backups.make_if_due(Retention(hourly=3, daily=1, weekly=1)) is not None
        assert [one.name[9:11] for one in backups.automatic()] == ["15", "16", "17"]
        assert workspace.doctor().ok


def rewritten(backup: Path, to: Path, change: Callable[[dict[str, Any], dict[str, bytes]], object]) -> Path:
    """The same backup with something changed by somebody who makes all digests fit again."""
    with zipfile.ZipFile(backup) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(held.pop("backup.json"))
    change(manifest, held)
    manifest["sha256"] = {name: hashlib.sha256(content).hexdigest() for name, content in held.items()}
    with zipfile.ZipFile(to, "w") as archive:
        for name, content in {**held, "backup.json": json.dumps(manifest).encode()}.items():
            archive.writestr(name, content)
    return to


FORGED: dict[str, tuple[str, Callable[[dict[str, Any], dict[str, bytes]], object]]] = {
    "fewer entries": ("another end", lambda manifest, _: manifest.update(entries=manifest["entries"] - 1)),
    "another head": ("another end", lambda manifest, _: manifest.update(head="00" * 32)),
    "no keys": ("holds no keys.json", lambda _, held: held.pop("keys.json")),
    "no length of the trail": ("holds no chain.json", lambda _, held: held.pop("chain.json")),
    "no such moment": ("damaged or was changed", lambda manifest, _: manifest.update(made_at=10**40)),
    "a later form": ("later version of the program", lambda manifest, _: manifest.update(format=2)),
}


@pytest.mark.parametrize("forgery", FORGED)
def test_a_backup_that_is_not_what_it_says_is_not_restored(
    command: Command, project: Path, tmp_path: Path, forgery: str
) -> None:
    said, change = FORGED[forgery]
    document(command, "backup", project, "--to", tmp_path / "a.backup")
    forged = rewritten(tmp_path / "a.backup", tmp_path / "forged.backup", change)
    code, _, err = command("restore", forged, tmp_path / "new")
    assert code == 1
    assert said in err
    assert err.partition(f"({forged})")[2].strip(), "what to do is said"
    assert not [one for one in tmp_path.iterdir() if "new" in one.name]
