"""Damage in words: which tables and indexes, which pages, and the newest backup that leads back."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.domain.answer import chosen
from reviewer.domain.errors import Damaged
from reviewer.storage.backup import back_up
from reviewer.storage.doctor import checks
from reviewer.storage.engine import DATABASE
from reviewer.storage.failures import damaged
from reviewer.storage.integrity import damaged_parts, way_back
from reviewer.storage.project_file import open_store
from reviewer.vault.keyring import KEYS_FILE, create_keyring
from tests.costs import CHEAP
from tests.storage.world import KEY, START, World

PAGE = 4096


def wrong(world: World) -> dict[str, str]:
    return {one.name: one.detail for one in checks(world.store) if not one.ok}


def opened(file: Path) -> Any:
    """A database in the clear, so that a page of it can be changed by hand."""
    connection = sqlcipher.connect(str(file), isolation_level=None)
    connection.execute("PRAGMA page_size = 4096")
    return connection


def lead_astray(file: Path, page: int) -> None:
    """The first row, or entry, of a leaf is said to lie where nothing can lie."""
    content, at = bytearray(file.read_bytes()), PAGE * (page - 1) + 8
    content[at : at + 2] = b"\x00\x01"
    file.write_bytes(content)


@pytest.mark.parametrize(
    ("name", "said"), [("coding", "table 'coding'"), ("by_note", "index 'by_note' of table 'coding'")]
)
def test_a_broken_tree_is_told_by_the_name_that_people_know(tmp_path: Path, name: str, said: str) -> None:
    file = tmp_path / "plain.db"
    with closing(opened(file)) as connection:
        connection.execute("CREATE TABLE coding (id INTEGER PRIMARY KEY, note TEXT) STRICT")
        connection.execute("CREATE INDEX by_note ON coding (note)")
        connection.executemany("INSERT INTO coding VALUES (?, ?)", [(at, f"note-{at}") for at in range(9)])
        assert damaged_parts(connection) == ""
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    lead_astray(file, root)
    with closing(opened(file)) as connection:
        found = damaged_parts(connection)
    # A table that is broken no longer holds what its indexes lead to.
    assert found.startswith(f"damaged: {said}")
    assert found.endswith("; what is read from there may be wrong, or missing")


def test_values_that_no_program_writes_are_told_with_their_table(world: World) -> None:
    world.cases(1)
    with closing(world.store.connect()) as driver:
        driver.execute("PRAGMA ignore_check_constraints = 1")
        driver.execute("UPDATE assignment SET flagged = 7")
    found = wrong(world)["integrity"]
    assert found.startswith("damaged: table 'assignment'; what is read from there may be wrong")
    assert "\n" not in found


def test_a_page_that_nothing_reads_is_found_by_its_own_check_alone(world: World) -> None:
    """What the integrity check never looks at: a page that was let go of."""
    with closing(world.store.connect()) as driver:
        driver.execute("CREATE TABLE let_go (content BLOB)")
        driver.execute("INSERT INTO let_go VALUES (zeroblob(200000))")
        driver.execute("DROP TABLE let_go")
        (pages,) = driver.execute("PRAGMA page_count").fetchone()
    world.store.checkpoint()
    assert "encryption" not in wrong(world)
    database = world.folder / DATABASE
    content = bytearray(database.read_bytes())
    content[PAGE * (pages - 1) + 100] ^= 1
    database.write_bytes(content)
    found = wrong(world)
    assert "integrity" not in found
    assert found["encryption"].startswith(f"pages {pages} are damaged, or were changed from outside; ")
    world.store.abandon()


def test_the_newest_backup_that_reads_back_is_named(world: World) -> None:
    world.cases(1)
    assert way_back(world.folder).startswith("none of the project's own backups")
    backups = world.folder / "backups"
    for days, name in enumerate(("20260301T090000000000Z", "20260302T090000000000Z")):
        back_up(world.store, backups / f"{name}.backup", now=START + timedelta(days=days))
        world.answer(world.ann, 1, "age", chosen("older"))
    assert "restore backups/20260302T090000000000Z.backup NEW-FOLDER" in way_back(world.folder)
    newest = backups / "20260302T090000000000Z.backup"
    content = bytearray(newest.read_bytes())
    content[len(content) // 2] ^= 1
    newest.write_bytes(content)
    assert "restore backups/20260301T090000000000Z.backup NEW-FOLDER" in way_back(world.folder)


def test_a_backup_of_another_project_is_no_way_back(world: World) -> None:
    keys, backups = world.folder / KEYS_FILE, world.folder / "backups"
    create_keyring(keys, project="another", account="sam", passphrase="x", cost=CHEAP)
    back_up(world.store, backups / "other.backup", now=START)
    keys.unlink()
    create_keyring(keys, project="own", account="sam", passphrase="x", cost=CHEAP)
    assert way_back(world.folder).startswith("none of the project's own backups")
    back_up(world.store, backups / "20260301T090000000000Z.backup", now=START)
    assert "restore backups/20260301T090000000000Z.backup NEW-FOLDER" in way_back(world.folder)


def test_what_only_has_the_name_of_a_backup_is_not_named_where_the_database_does_not_open(
    world: World,
) -> None:
    backups = world.folder / "backups"
    (backups / "zzz.backup").write_bytes(b"junk")
    assert "No backup in backups leads back" in damaged(world.folder).mend
    back_up(world.store, backups / "20260301T090000000000Z.backup", now=START)
    whole = (backups / "20260301T090000000000Z.backup").read_bytes()
    (backups / "20260302T090000000000Z.backup").write_bytes(whole[: len(whole) // 2])
    world.store.close()
    database = world.folder / DATABASE
    database.write_bytes(bytes(PAGE) + database.read_bytes()[PAGE:])
    with pytest.raises(Damaged, match=r"Restore the last backup, backups/20260301T090000000000Z\.backup"):
        open_store(world.folder, KEY, clock=world.clock)


def test_damaged_pages_are_told_by_number_with_the_way_back(world: World) -> None:
    world.cases(3, media=2)
    back_up(world.store, world.folder / "backups" / "20260301T090000000000Z.backup", now=START)
    world.store.checkpoint()
    database = world.folder / DATABASE
    content = bytearray(database.read_bytes())
    broken = range(60, 66)
    for page in broken:
        content[PAGE * (page - 1) + 100] ^= 1
    database.write_bytes(content)
    found = wrong(world)
    assert found["encryption"] == (
        f"pages {', '.join(map(str, broken[:5]))} and more are damaged, or were changed from outside;"
        " the way back: reviewer restore backups/20260301T090000000000Z.backup NEW-FOLDER,"
        " then compare the two"
    )
    assert KEY.hex() not in repr(found)
    world.store.abandon()
