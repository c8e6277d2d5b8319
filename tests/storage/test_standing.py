"""Who may do what, settings and trusted keys: what somebody else has changed is found, by the last entry."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.person import Role
from reviewer.services.ports import KnownKey, ProjectSecret
from reviewer.storage.differing import changed
from reviewer.storage.doctor import checks
from reviewer.storage.standing import KEPT, STANDING
from reviewer.storage.tables.base import Base
from tests.storage.world import BOOK, VARIABLES, World

MARK = bytes(range(32))


@pytest.fixture
def filled(world: World) -> World:
    """Entry 1 made the project; 2 a setting, 3 keys, 4 a disabled account, 5 another codebook."""
    at = world.clock.microseconds()
    with world.store.writing(world.sam) as work:
        work.projects.set_setting("work.returns_after_days", 7)
        work.settling.release(2, at)
        work.record("setting.changed", "work.returns_after_days", {}, at)
        work.commit()
    with world.store.writing(world.sam) as work:
        work.addresses.add(KnownKey(MARK, "signer", "unit-b", MARK, False, False, at))
        work.addresses.set_state(MARK, confirmed=True, revoked=False)
        work.secrets.add(ProjectSecret("sign", MARK, MARK, at))
        work.record("address.added", "unit-b", {}, at)
        work.commit()
    with world.store.writing(world.sam) as work:
        work.projects.set_enabled(world.bea.key, enabled=False)
        work.record("account.disabled", "bea", {}, at)
        work.commit()
    with world.store.writing(world.sam) as work:
        work.projects.add_codebook(replace(BOOK, digest="b" * 64, version="2"), VARIABLES, at)
        work.projects.set_policy(AssignmentPolicy.ASSIGNED_ONLY)
        work.record("codebook.published", "small", {}, at)
        work.commit()
    return world


@pytest.fixture
def driver(filled: World) -> Iterator[Any]:
    with closing(filled.store.connect()) as opened:
        for pragma in ("foreign_keys = 0", "ignore_check_constraints = 1"):
            opened.execute(f"PRAGMA {pragma}").fetchall()
        opened.execute("BEGIN IMMEDIATE")
        for guard in ("update", "delete"):
            opened.execute(f"DROP TRIGGER feedback_release_refuses_{guard}")
        yield opened
        opened.execute("ROLLBACK")


def found(driver: Any) -> list[tuple[int, str]]:
    return [(one.entry, one.table) for one in changed(driver)]


def test_what_the_program_changed_is_whole(driver: Any) -> None:
    assert found(driver) == []


TABLES = sorted({one.partition(".")[0] for one in KEPT} - {"account_role"})


@pytest.mark.parametrize("table", TABLES)
def test_any_changed_value_is_found(driver: Any, table: str) -> None:
    """Every value of every row, one after the other."""
    rows = [row[0] for row in driver.execute(f"SELECT rowid FROM {table}")] if table == "account" else [None]
    tried = 0
    for name, kind in columns_of(driver, table):
        other = {"INTEGER": "ifnull(%s, 0) + 1000", "BLOB": "x'00' || %s"}.get(kind, "ifnull(%s, '') || 'x'")
        for row in rows:
            driver.execute("SAVEPOINT tried")
            value = f"CAST({other % name} AS {kind})"
            where = "" if row is None else f" WHERE rowid = {row}"
            driver.execute(f"UPDATE {table} SET {name} = {value}{where}")
            assert {one for _, one in found(driver)} & {table, "account_role"}, name
            driver.execute("ROLLBACK TO tried")
            tried += 1
    assert tried >= 2
    assert found(driver) == []


def columns_of(driver: Any, table: str) -> list[tuple[str, str]]:
    return [(name, kind) for _, name, kind, *_ in driver.execute(f"PRAGMA table_info({table})")]


def test_every_column_is_told_of() -> None:
    """By reflection: a column that is added and not told of fails here."""
    for table in TABLES:
        said = " ".join(sql for name, sql in KEPT.items() if name.partition(".")[0] == table)
        # The rest of an account does not change, and is covered.
        covered = {"id", "created_at"} if table == "account" else set()
        assert {one.name for one in Base.metadata.tables[table].columns} - covered <= {
            *said.replace(",", " ").replace(")", " ").split()
        }


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("INSERT INTO account_role VALUES (3, 'supervisor')", (1, "account_role")),
        ("UPDATE account_role SET role = 'supervisor' WHERE account_id = 4", (1, "account_role")),
        ("DELETE FROM account_role WHERE account_id = 2", (1, "account_role")),
        ("UPDATE account SET enabled = 1 WHERE name = 'bea'", (4, "account")),
        ("UPDATE account SET enabled = 0 WHERE name = 'ann'", (1, "account")),
        ("UPDATE project SET policy = 'everyone'", (5, "project")),
        ("UPDATE project SET codebook_id = 1", (5, "project")),
        ("UPDATE project_setting SET value = '8'", (2, "project_setting")),
        ("DELETE FROM project_setting", (2, "project_setting")),
        ("INSERT INTO project_setting VALUES ('desk', '{\"reviewer\": \"ann\"}')", (0, "project_setting")),
        ("UPDATE feedback_release SET at = at - 1", (2, "feedback_release")),
        ("INSERT INTO feedback_release VALUES (1, 1, 1)", (0, "feedback_release")),
        ("UPDATE known_key SET confirmed = 0", (3, "known_key")),
        ("UPDATE known_key SET public_key = zeroblob(32)", (3, "known_key")),
        ("UPDATE project_key SET secret = zeroblob(32)", (3, "project_key")),
    ],
)
def test_the_last_entry_that_tells_of_a_row_is_named(driver: Any, change: str, said: tuple[int, str]) -> None:
    driver.execute(change)
    assert found(driver) == [said]


def test_a_later_entry_does_not_put_right_what_somebody_else_changed(filled: World) -> None:
    with closing(filled.store.connect()) as driver:
        driver.execute("INSERT INTO account_role VALUES (3, 'supervisor')")
    at = filled.clock.microseconds()
    for enabled in (False, True):
        with filled.store.writing(filled.sam) as work:
            work.projects.set_enabled(filled.ann.key, enabled=enabled)
            work.record("account.enabled" if enabled else "account.disabled", "ann", {}, at)
            work.commit()
    with filled.store.reading(filled.sam) as read:
        assert next(read.trail.problems()) == (1, "does not fit its rows in 'account_role'")
    (answer,) = [one for one in checks(filled.store) if one.name == "rows and signatures"]
    assert answer.detail.startswith("rows of 'account_role' differ from entry 1")


def test_a_project_that_is_older_than_this_stays_whole(filled: World) -> None:
    """What was never told of is not judged; what is told of from now on is."""
    at = filled.clock.microseconds()
    with closing(filled.store.connect()) as driver:
        driver.execute("DROP TRIGGER audit_entry_refuses_update")
        for seq, canonical in driver.execute("SELECT seq, canonical FROM audit_entry").fetchall():
            said = json.loads(canonical)
            said["detail"].pop(STANDING, None)
            driver.execute("UPDATE audit_entry SET canonical = ? WHERE seq = ?", (dumped(said), seq))
        assert found(driver) == []
    with filled.store.writing(filled.sam) as work:
        work.projects.add_account("zoe", frozenset({Role.REVIEWER}), at)
        work.record("account.added", "zoe", {}, at)
        work.commit()
    with closing(filled.store.connect()) as driver:
        assert found(driver) == []
        driver.execute("UPDATE account SET enabled = 0")
        assert found(driver) == [(6, "account")]


def dumped(said: object) -> bytes:
    return json.dumps(said, separators=(",", ":"), sort_keys=True).encode()


def test_such_a_change_without_an_entry_is_not_kept(world: World) -> None:
    with world.store.writing(world.sam) as work:
        work.record("test", "x", {}, 1)
        work.projects.set_policy(AssignmentPolicy.ASSIGNED_ONLY)
        with pytest.raises(RuntimeError, match="no trail entry answers"):
            work.commit()


def test_releases_of_older_versions_raise_no_alarm(world: World) -> None:
    """Their projects' first entry says nothing of releases, nor did the entries of these."""
    with closing(world.store.connect()) as driver:
        driver.execute("DROP TRIGGER audit_entry_refuses_update")
        ((canonical,),) = driver.execute("SELECT canonical FROM audit_entry").fetchall()
        older = canonical.replace(b'"feedback_release":{},', b"")
        assert older != canonical
        driver.execute("UPDATE audit_entry SET canonical = ?", (older,))
        driver.execute("INSERT INTO feedback_release VALUES (1, 1, 1)")
        assert found(driver) == []
    with world.store.writing(world.sam) as work:
        work.settling.release(2, 1)
        work.record("feedback.released", "round 2", {}, 1)
        work.commit()
    with closing(world.store.connect()) as driver:
        assert found(driver) == []
