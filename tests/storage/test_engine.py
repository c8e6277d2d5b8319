"""What every connection is, whoever opened it and whatever it is for."""

from __future__ import annotations

import sys
from contextlib import closing

import pytest
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.storage.engine import PRAGMAS, begin_writing, connect, connection_for
from reviewer.storage.turns import Turns
from reviewer.storage.unit_of_work import Writing
from tests.storage.world import KEY, World

MEANING = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "busy_timeout": 10_000,
    "cache_size": -65536,
}


def settings_of(driver: object) -> dict[str, object]:
    return {name: driver.execute(f"PRAGMA {name}").fetchone()[0] for name in MEANING}  # type: ignore[attr-defined]


def test_every_new_connection_is_safe(world: World) -> None:
    with closing(world.store.connect()) as driver:
        assert settings_of(driver) == MEANING
        assert {name for name, _ in PRAGMAS} <= {*MEANING, "trusted_schema", "recursive_triggers"}


def test_the_connection_that_really_writes_is_safe(world: World) -> None:
    with world.store.writing(world.sam) as work:
        assert settings_of(work._access._driver) == MEANING
    with world.store.reading(world.sam) as read:
        assert settings_of(read._access._driver) == MEANING


def test_the_driver_never_begins_a_transaction_of_its_own(world: World) -> None:
    with closing(world.store.connect()) as driver:
        assert driver.isolation_level is None
        driver.execute("UPDATE project SET title = title")
        assert not driver.in_transaction


def test_a_writing_holds_the_lock_from_its_first_moment(world: World) -> None:
    with (
        world.store.writing(world.sam),
        closing(connect(world.folder / "project.db", KEY, timeout=0)) as other,
        pytest.raises(sqlcipher.OperationalError, match="locked"),
    ):
        other.execute("BEGIN IMMEDIATE")


def test_a_reading_never_waits_for_a_writing(world: World) -> None:
    with world.store.writing(world.sam) as work:
        work.projects.add_account("new", world.ann.roles, 1)
        with world.store.reading(world.sam) as read:
            assert read.projects.account_named("new") is None


def test_a_reading_sees_one_moment(world: World) -> None:
    with world.store.reading(world.sam) as read:
        before = len(read.projects.accounts())
        with world.store.writing(world.sam) as work:
            work.projects.add_account("new", world.ann.roles, 1)
            work.record("account.added", "new", {}, 1)
            work.commit()
        assert len(read.projects.accounts()) == before


def test_no_statement_shows_its_values_when_it_fails(world: World) -> None:
    secret = "what-nobody-may-read"
    with (
        connection_for(world.store._engine, "BEGIN IMMEDIATE") as connection,
        connection.begin(),
        pytest.raises(IntegrityError) as failed,
    ):
        connection.exec_driver_sql("INSERT INTO account (name) VALUES (?)", (secret,))
    assert secret not in str(failed.value)
    assert secret not in repr(failed.value)


def test_a_key_of_another_length_is_a_bug(world: World) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connect(world.folder / "project.db", b"short")


def test_a_change_without_a_trail_entry_is_a_bug_and_is_not_kept(world: World) -> None:
    with world.store.writing(world.sam) as work:
        work.projects.add_account("new", world.ann.roles, 1)
        with pytest.raises(RuntimeError, match="trail entry"):
            work.commit()
    with world.store.reading(world.sam) as read:
        assert read.projects.account_named("new") is None


def test_nothing_is_kept_without_commit(world: World) -> None:
    def fails(work: Writing) -> None:
        work.projects.add_account("new", world.ann.roles, 1)
        work.record("account.added", "new", {}, 1)
        raise KeyError("planted")

    with pytest.raises(KeyError, match="planted"), world.store.writing(world.sam) as work:
        fails(work)
    with world.store.writing(world.sam) as work:
        work.record("nothing", "new", {}, 1)
    with world.store.reading(world.sam) as read:
        assert read.projects.account_named("new") is None
        assert read.trail.head()[0] == 1


def test_who_waits_for_an_import_waits_longer(world: World) -> None:
    with (
        closing(connect(world.folder / "project.db", KEY)) as importing,
        closing(connect(world.folder / "project.db", KEY, timeout=0)) as waiting,
    ):
        importing.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlcipher.OperationalError, match="locked"):
            begin_writing(waiting)

        def goes_on() -> bool:
            importing.execute("ROLLBACK")
            return True

        begin_writing(waiting, goes_on=goes_on)
        assert waiting.in_transaction
        assert waiting.execute("PRAGMA busy_timeout").fetchone() == (0,)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such locks")
def test_an_import_is_seen_by_others_and_not_by_itself(world: World) -> None:
    with closing(Turns(world.folder)) as one, closing(Turns(world.folder)) as other:
        assert one.claim()
        assert (one.is_import_on_its_way(), other.is_import_on_its_way()) == (False, True)
        assert other.claim() is False
        one.give_up()
        assert not other.is_import_on_its_way()
        assert other.claim()


def test_the_cipher_writes_nothing_where_people_read(world: World, capfd: pytest.CaptureFixture[str]) -> None:
    """It would name pages and files on the terminal, before any word of the program's own."""
    with pytest.raises(sqlcipher.DatabaseError):
        connect(world.folder / "project.db", bytes(32))
    world.store.checkpoint()
    copy = world.folder.parent / "damaged.db"
    content = bytearray((world.folder / "project.db").read_bytes())
    content[-100] ^= 1
    copy.write_bytes(content)
    with closing(connect(copy, KEY)) as driver:
        assert driver.execute("PRAGMA cipher_integrity_check").fetchall()
    assert capfd.readouterr() == ("", "")
