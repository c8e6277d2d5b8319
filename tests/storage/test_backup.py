"""Backups: whole, encrypted, verified, and made while others write."""

from __future__ import annotations

import stat
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.domain.errors import Damaged, Refused
from reviewer.storage import backup
from reviewer.storage.backup import back_up, back_up_before_upgrade, keys_of
from reviewer.storage.engine import DATABASE
from reviewer.storage.project_file import open_store
from reviewer.vault.derivation import MINIMUM
from reviewer.vault.keyring import KEYS_FILE, create_keyring
from tests.storage.world import KEY, START, World


def test_a_backup_opens_as_the_project_it_was_made_of(world: World, tmp_path: Path) -> None:
    world.cases(3)
    create_keyring(world.folder / KEYS_FILE, project="p", account="sam", passphrase="x", cost=MINIMUM)
    target = tmp_path / "copy.db"
    back_up(world.store, target)
    world.cases(2, prefix="LATER")
    restored = tmp_path / "restored"
    restored.mkdir()
    (restored / DATABASE).write_bytes(target.read_bytes())
    store = open_store(restored, KEY, clock=world.clock)
    with store.reading(world.sam) as read:
        assert read.cases.totals()[0] == 3
        assert read.trail.verify() == (2, None)
    store.close()
    assert stat.S_IMODE(target.stat().st_mode) == stat.S_IMODE(keys_of(target).stat().st_mode) == 0o600
    assert keys_of(target).read_bytes() == (world.folder / KEYS_FILE).read_bytes()
    assert b"SQLite format" not in target.read_bytes()


def test_a_backup_holds_one_moment_while_a_writing_goes_on(world: World, tmp_path: Path) -> None:
    world.cases(1)
    with world.store.writing(world.sam) as work:
        intake = work.intake("file")
        intake.add([])
        back_up(world.store, tmp_path / "copy.db")
        intake.finish()
        work.record("intake", "file", {}, 1)
        work.commit()
    with closing(world.store.connect_to(tmp_path / "copy.db")) as driver:
        assert driver.execute("SELECT count(*) FROM intake").fetchone() == (1,)


def test_a_backup_never_overwrites(world: World, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("mine")
    with pytest.raises(Refused, match="already"):
        back_up(world.store, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "mine"


def test_a_backup_that_does_not_read_back_is_none(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = backup._copy

    def damaging(source: backup.Source, part: Path) -> None:
        real(source, part)
        content = bytearray(part.read_bytes())
        content[-100] ^= 1
        part.write_bytes(content)

    monkeypatch.setattr(backup, "_copy", damaging)
    target = tmp_path / "backup"
    target.mkdir()
    with pytest.raises(Damaged, match="does not read back"):
        back_up(world.store, target / "copy.db")
    assert list(target.iterdir()) == []


def test_an_upgrade_is_preceded_by_a_backup_in_the_project(world: World) -> None:
    made = back_up_before_upgrade(world.store, revision="0000", now=START)
    assert made.parent == world.folder / "backups"
    assert made.name == "20260301T090000000000Z-revision-0000.db"
