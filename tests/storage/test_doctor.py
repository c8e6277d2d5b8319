"""The doctor's plain answers: fine where all is fine, and each fault found by its own check."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest

from reviewer.domain.answer import chosen, typed
from reviewer.domain.errors import Damaged
from reviewer.files import held_alone
from reviewer.storage import doctor
from reviewer.storage.backup import back_up
from reviewer.storage.differing import Changed, changed
from reviewer.storage.doctor import checks, counts
from reviewer.storage.engine import DATABASE
from reviewer.storage.repair import repair
from reviewer.storage.side_file import CHAIN_FILE, Head, write_head
from reviewer.vault.keyring import KEYS_FILE, accounts, add_slot, create_keyring, remove_slot
from tests.costs import CHEAP
from tests.storage.world import KEY, START, World


@pytest.fixture
def whole(world: World) -> World:
    keys = world.folder / KEYS_FILE
    key = create_keyring(keys, project="p", account="sam", passphrase="x", cost=CHEAP)
    for name in ("ann", "bea", "eve"):
        add_slot(keys, key, account=name, passphrase="x", cost=CHEAP)
    world.cases(3, media=2)
    world.submit(world.ann, 1, {"age": chosen("older"), "theme": chosen("theme-a", "theme-b")})
    world.submit(world.bea, 1, {"remark": typed("text")})
    world.answer(world.ann, 2, "age", chosen("older"))
    world.store.checkpoint()
    return world


def wrong(world: World) -> list[str]:
    return [check.name for check in checks(world.store) if not check.ok]


def test_a_whole_project_is_fine(whole: World) -> None:
    assert [(check.name, check.detail) for check in checks(whole.store) if not check.ok] == []
    assert [check.name for check in checks(whole.store)] == [
        *(
            "encryption",
            "integrity",
            "schema version",
            "schema",
            "foreign keys",
            "trail",
            "rows and signatures",
            "trail length",
            "kept counts",
        ),
        *("keys", "file modes", "files", "backups", "free space"),
    ]


def test_everything_is_counted(whole: World) -> None:
    assert counts(whole.store) == {"cases": 3, "media": 6, "codings": 2, "answers": 3, "audit_entries": 5}


def damage(sql: str) -> Callable[[World], None]:
    def apply(world: World) -> None:
        with closing(world.store.connect()) as driver:
            driver.execute("PRAGMA foreign_keys = OFF")
            driver.executescript(sql)

    return apply


def flip_a_page(world: World) -> None:
    path = world.folder / DATABASE
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


FAULTS: list[tuple[str, Callable[[World], object]]] = [
    ("schema version", damage("UPDATE alembic_version SET version_num = '9'")),
    ("foreign keys", damage("UPDATE draft SET case_id = 99")),
    ("trail", damage("DROP TRIGGER audit_entry_refuses_update; UPDATE audit_entry SET canonical = x'00'")),
    ("trail length", lambda world: write_head(world.folder, Head(2, bytes(32)))),
    ("trail length", lambda world: write_head(world.folder, Head(0, bytes(32)))),
    ("trail length", lambda world: (world.folder / CHAIN_FILE).unlink()),
    ("kept counts", damage("UPDATE kept_count SET value = value + 1 WHERE name = 'cases'")),
    ("kept counts", damage("UPDATE kept_count SET value = value + 1 WHERE name = 'media'")),
    ("kept counts", damage("UPDATE kept_count SET value = value + 1 WHERE name = 'done'")),
    ("kept counts", damage("UPDATE queue_count SET cases = cases + 1")),
    ("kept counts", damage("INSERT INTO queue_count VALUES (2, 'draft', 1)")),
    ("kept counts", damage("UPDATE case_progress SET flags = 1 WHERE case_id = 1")),
    ("kept counts", damage("UPDATE case_record SET shared_media = 1 WHERE id = 1")),
    ("kept counts", damage("INSERT INTO settling_count VALUES (1, 'open', 1)")),
    ("kept counts", damage("INSERT INTO variable_waiting VALUES (1, 1)")),
    ("keys", lambda world: (world.folder / KEYS_FILE).write_text("{}")),
    ("file modes", lambda world: (world.folder / KEYS_FILE).chmod(0o644)),
    ("encryption", flip_a_page),
    ("rows and signatures", damage("DROP TRIGGER coding_refuses_words; UPDATE coding SET note = 'x'")),
    ("files", lambda world: (world.folder / ".keys.json.abcd1234").write_text("")),
    ("files", lambda world: (world.folder / "backups" / ".20260301.backup.db.part").write_text("")),
    ("files", lambda world: (world.folder / "notes.txt").write_text("")),
]


@pytest.mark.parametrize(("name", "apply"), FAULTS)
def test_each_fault_is_found(whole: World, name: str, apply: Callable[[World], object]) -> None:
    apply(whole)
    assert name in wrong(whole)
    assert KEY.hex() not in repr(checks(whole.store))
    # The store of a damaged file is not brought to a checkpoint.
    whole.store.abandon()


def test_keys_and_accounts_that_do_not_match_are_said(whole: World) -> None:
    keys = whole.folder / KEYS_FILE
    remove_slot(keys, account="ann")
    add_slot(keys, bytes(32), account="nobody", passphrase="x", cost=CHEAP)
    (check,) = [check for check in checks(whole.store) if not check.ok]
    assert (check.name, check.detail) == ("keys", "1 keys of no account in use; 1 accounts without a key")


def test_keys_of_no_account_in_use_are_taken_away_and_no_others(whole: World) -> None:
    keys = whole.folder / KEYS_FILE
    with whole.store.writing(whole.sam) as work:
        work.projects.set_enabled(whole.bea.key, enabled=False)
        work.record("account.disabled", "bea", {}, 1)
        work.commit()
    add_slot(keys, bytes(32), account="nobody", passphrase="x", cost=CHEAP)
    remove_slot(keys, account="ann")
    before = keys.read_bytes()
    # Where the database may be the older one nobody knows whose they are.
    for doubt in ("trail length", "rows and signatures"):
        assert repair(whole.store, whole.sam, wrong=frozenset({"keys", doubt}), at=1) == []
        assert keys.read_bytes() == before
    done = repair(whole.store, whole.sam, wrong=frozenset({"keys"}), at=1)
    assert done == ["took away 2 keys of no account in use"]
    assert accounts(keys) == ("sam", "eve")
    (check,) = [check for check in checks(whole.store) if not check.ok]
    assert (check.name, check.detail) == ("keys", "1 accounts without a key")


@pytest.mark.parametrize("content", [None, b"{}"])
def test_keys_that_cannot_be_read_are_not_mended(whole: World, content: bytes | None) -> None:
    keys = whole.folder / KEYS_FILE
    if content is None:
        keys.unlink()
    else:
        keys.write_bytes(content)
    assert repair(whole.store, whole.sam, wrong=frozenset({"keys"}), at=1) == []


def test_too_little_room_is_said(whole: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_LOW_SPACE", 2**62)
    assert wrong(whole) == ["free space"]


REPAIRABLE = [
    damage("UPDATE kept_count SET value = value + 1"),
    damage("UPDATE queue_count SET cases = cases + 1"),
    damage("INSERT INTO queue_count VALUES (2, 'draft', 1)"),
    damage("UPDATE case_progress SET flags = 1 WHERE case_id = 1"),
    damage("UPDATE case_record SET shared_media = 1 WHERE id = 1"),
    damage("INSERT INTO settling_count VALUES (1, 'open', 1)"),
    damage("INSERT INTO variable_waiting VALUES (1, 1)"),
    lambda world: (world.folder / KEYS_FILE).chmod(0o644),
    lambda world: (world.folder / CHAIN_FILE).unlink(),
    lambda world: (world.folder / ".keys.json.abcd1234").write_text(""),
    lambda world: (world.folder / "backups" / ".20260301.backup.db.part").write_text(""),
]


@pytest.mark.parametrize("apply", REPAIRABLE)
def test_what_can_be_worked_out_again_is_mended(whole: World, apply: Callable[[World], object]) -> None:
    apply(whole)
    found = frozenset(wrong(whole))
    assert found
    assert repair(whole.store, whole.sam, wrong=found, at=1)
    assert wrong(whole) == []
    assert repair(whole.store, whole.sam, wrong=frozenset(), at=1) == []


@pytest.mark.skipif(os.name == "nt", reason="there it cannot be known who fills a file")
def test_a_backup_that_is_being_made_is_left_alone(whole: World) -> None:
    whole_part = whole.folder / "backups" / ".20260301.backup.part"
    copy = whole_part.with_name(".20260301.backup.db.part")
    with held_alone(whole_part):
        copy.write_text("")
        copy.chmod(0o600)
        assert wrong(whole) == []
        assert repair(whole.store, whole.sam, wrong=frozenset(), at=1) == []
    assert wrong(whole) == ["files"]


def test_nothing_is_mended_over_a_broken_trail(whole: World) -> None:
    changed = "UPDATE audit_entry SET canonical = x'00' WHERE seq = 2"
    damage(f"DROP TRIGGER audit_entry_refuses_update; {changed}")(whole)
    (whole.folder / ".keys.json.abcd1234").write_text("")
    with pytest.raises(Damaged, match="nothing was repaired"):
        repair(whole.store, whole.sam, wrong=frozenset(wrong(whole)), at=1)
    assert (whole.folder / ".keys.json.abcd1234").exists()


def test_what_others_put_into_the_folder_is_told_and_left_alone(whole: World) -> None:
    (whole.folder / "notes.txt").write_text("mine")
    (whole.folder / "notes.txt").chmod(0o640)
    assert wrong(whole) == ["files"]
    assert repair(whole.store, whole.sam, wrong=frozenset(wrong(whole)), at=1) == []
    assert (whole.folder / "notes.txt").read_text() == "mine"
    assert (whole.folder / "notes.txt").stat().st_mode & 0o777 == 0o640


def test_the_newest_backup_is_read_to_its_end(whole: World) -> None:
    backup = whole.folder / "backups" / "20260301T090000000000Z.backup"
    back_up(whole.store, backup, now=START)
    assert "backups" not in wrong(whole)
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)
    (check,) = [one for one in checks(whole.store) if not one.ok]
    assert (check.name, check.detail) == ("backups", f"{backup.name} is damaged")


def test_the_answers_are_of_one_moment_while_others_go_on_saving(
    whole: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved: list[str] = []

    def save(_at: int) -> None:
        if not saved:
            saved.append(whole.submit(whole.bea, 3, {"age": chosen("younger")}))

    def meanwhile(driver: Any) -> Iterator[Changed]:
        yield from changed(driver, save)

    monkeypatch.setattr(doctor, "changed", meanwhile)
    assert wrong(whole) == []
    assert saved
