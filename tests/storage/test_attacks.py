"""A colleague with the key, Python and access to the files: what is changed there is found out."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.answer import chosen
from reviewer.domain.errors import Damaged, ReviewerError
from reviewer.storage.backup import back_up
from reviewer.storage.doctor import checks
from reviewer.storage.engine import DATABASE
from reviewer.storage.project_file import open_store
from reviewer.storage.side_file import CHAIN_FILE, Head, write_head
from tests.storage.world import KEY, START, World

ASIDE = "UPDATE coding_answer SET coding_id = coding_id + 9"


@pytest.fixture
def filled(world: World) -> World:
    world.cases(3)
    for who in (world.ann, world.bea):
        for case in (1, 2):
            world.submit(who, case, {"age": chosen("younger" if case == 1 else "older")})
    return world


def without_guards(driver: Any) -> None:
    """Whoever has the key can take the triggers away."""
    driver.execute("PRAGMA foreign_keys = 0").fetchall()
    triggers = [row[0] for row in driver.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    for name in triggers:
        driver.execute(f"DROP TRIGGER {name}")


def wrong(world: World) -> set[str]:
    return {one.name for one in checks(world.store) if not one.ok} - {"keys", "free space"}


@pytest.mark.parametrize(
    "statement",
    [
        # Rows of one table under the name of the other: one's answers as the other's.
        "UPDATE coding SET reviewer_id = 7 - reviewer_id, revision = revision + 5 - id",
        f"{ASIDE}; UPDATE coding_answer SET coding_id = 14 - coding_id",
        "UPDATE coding SET case_id = 3 - case_id, revision = revision + 5 - id",
        "UPDATE coding SET at = at + 1 WHERE id = 1",
        "UPDATE account SET name = iif(id = 3, 'x', name)",
    ],
)
def test_rows_that_were_exchanged_are_found(filled: World, statement: str) -> None:
    assert wrong(filled) == set()
    with closing(filled.store.connect()) as driver:
        without_guards(driver)
        for one in statement.split(";"):
            driver.execute(one)
    assert "rows and signatures" in wrong(filled)


def shorten(world: World, entries: int) -> None:
    """Cut the trail off there, with the rows behind it, and make the file beside it say so."""
    with closing(world.store.connect()) as driver:
        without_guards(driver)
        driver.execute("DELETE FROM coding_answer WHERE coding_id = 4")
        driver.execute("DELETE FROM coding WHERE id = 4")
        driver.execute("DELETE FROM audit_entry WHERE seq > ?", (entries,))
        (own,) = driver.execute("SELECT hash FROM audit_entry WHERE seq = ?", (entries,)).fetchone()
    write_head(world.folder, Head(entries, own))


def test_a_trail_that_was_shortened_with_its_rows_no_longer_has_its_backups_anchor(filled: World) -> None:
    (filled.folder / "backups").mkdir(exist_ok=True)
    back_up(filled.store, filled.folder / "backups" / "a.backup", now=START)
    assert "backups" not in wrong(filled)
    with filled.store.reading(filled.sam) as read:
        entries = read.trail.head()[0]
    shorten(filled, entries - 1)
    said = {one.name: one for one in checks(filled.store)}
    assert said["trail"].ok, "the chain itself is whole"
    assert not said["backups"].ok
    assert "a.backup has entries that the trail has not" in said["backups"].detail


def test_a_backup_that_cannot_be_read_is_said(filled: World) -> None:
    (filled.folder / "backups").mkdir(exist_ok=True)
    file = filled.folder / "backups" / "a.backup"
    back_up(filled.store, file, now=START)
    file.write_bytes(file.read_bytes()[:200])
    said = {one.name: one for one in checks(filled.store)}
    assert said["backups"].detail == "a.backup cannot be read"


def test_an_older_database_put_back_is_not_opened_in_silence(filled: World, tmp_path: Path) -> None:
    filled.store.close()
    shutil.copy(filled.folder / DATABASE, tmp_path / "old.db")
    filled.store = open_store(filled.folder, KEY, clock=filled.clock)
    filled.submit(filled.ann, 3, {"age": chosen("older")})
    filled.store.close()
    shutil.copy(tmp_path / "old.db", filled.folder / DATABASE)
    found = ""
    try:
        filled.store = open_store(filled.folder, KEY, clock=filled.clock)
    except ReviewerError as error:
        found = error.what
    assert found


@pytest.mark.parametrize("content", ["{}", '{"entries": -1, "head": ""}', "[", '{"entries": 2}'])
def test_a_side_file_that_was_edited_is_told(filled: World, content: str) -> None:
    filled.store.close()
    path = filled.folder / CHAIN_FILE
    kept = path.read_bytes()
    path.write_text(content, "utf-8")
    with pytest.raises(Damaged, match="trail's length"):
        open_store(filled.folder, KEY, clock=filled.clock)
    path.write_bytes(kept)
