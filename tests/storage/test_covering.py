"""What trail entries answer for: a changed byte of any covered row is found, and so is a row from outside."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest

from reviewer.domain.answer import NONE, chosen, typed
from reviewer.storage.covered import COVERED
from reviewer.storage.differing import changed, misplaced
from reviewer.storage.tables.base import Base
from reviewer.storage.tables.extras import APPEND_ONLY, RENUMBERED
from tests.storage.world import World


@pytest.fixture
def filled(world: World) -> World:
    """Two codings of one case, one of them revised."""
    world.cases(3)
    world.submit(world.ann, 1, {"age": chosen("younger"), "theme": chosen("theme-a", "theme-c")})
    world.submit(world.bea, 1, {"age": chosen("undetermined"), "theme": NONE, "count": typed("2")})
    world.submit(world.ann, 1, {"age": chosen("older"), "theme": NONE})
    return world


def found(driver: Any) -> list[tuple[int, str]]:
    return [(one.entry, one.table) for one in changed(driver)]


def test_what_was_not_changed_is_whole(filled: World) -> None:
    with closing(filled.store.connect()) as driver:
        assert found(driver) == []


def columns(driver: Any, table: str) -> list[tuple[str, str]]:
    return [(name, kind) for _, name, kind, *_ in driver.execute(f"PRAGMA table_info({table})")]


@pytest.mark.parametrize("table", ["coding", "coding_answer", "codebook_version"])
def test_any_changed_value_is_found(filled: World, table: str) -> None:
    """Every value of every row, one after the other, in a transaction that is taken back."""
    known = COVERED.get(table)
    with closing(filled.store.connect()) as driver:
        for pragma in ("foreign_keys = 0", "ignore_check_constraints = 1"):
            driver.execute(f"PRAGMA {pragma}").fetchall()
        for guard in ("update", "delete", "words"):
            driver.execute(f"DROP TRIGGER IF EXISTS {table}_refuses_{guard}")
        keys = "id" if known else "coding_id, variable_id, part"
        rows = driver.execute(f"SELECT {keys} FROM {table}").fetchall()
        where = " AND ".join(f"{name.strip()} = ?" for name in keys.split(","))
        tried = 0
        for row in rows:
            for name, kind in columns(driver, table):
                if name in {"id", "codebook_id"} and table != "coding":
                    continue
                other = "ifnull(%s, 0) + 1000" if kind == "INTEGER" else "ifnull(%s, '') || 'x'"
                driver.execute("BEGIN")
                driver.execute(f"UPDATE {table} SET {name} = {other % name} WHERE {where}", row)
                assert found(driver), (name, row)
                driver.execute("ROLLBACK")
                tried += 1
        assert tried >= len(rows) * 3
        assert found(driver) == []


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM coding_answer WHERE coding_id = 2 AND part = 0 AND variable_id = 1",
        "DELETE FROM coding WHERE id = 3",
        "INSERT INTO coding VALUES (4, 'x', 3, 2, 1, 'submitted', 1, NULL, '', 1, 1)",
        "UPDATE coding SET id = id + 10 WHERE id = 3",
        "INSERT INTO coding VALUES (0, 'x', 3, 2, 1, 'submitted', 1, NULL, '', 1, 1)",
        "INSERT INTO coding VALUES (-1, 'x', 3, 1, 1, 'submitted', 3, NULL, '', 1, 9000000000000000)",
    ],
)
def test_what_was_taken_away_or_put_in_is_found(filled: World, statement: str) -> None:
    with closing(filled.store.connect()) as driver:
        driver.execute("PRAGMA foreign_keys = 0").fetchall()
        for table in ("coding", "coding_answer"):
            for guard in ("update", "delete"):
                driver.execute(f"DROP TRIGGER {table}_refuses_{guard}")
        driver.execute(statement)
        assert found(driver)


def test_the_first_coding_of_all_needs_an_entry_too(world: World) -> None:
    world.cases(1)
    with closing(world.store.connect()) as driver:
        driver.execute("INSERT INTO coding VALUES (1, 'x', 3, 1, 1, 'submitted', 1, NULL, '', 1, 1)")
        # And the case of what was submitted is still open.
        assert found(driver) == [(0, "coding"), (0, "assignment")]


def test_rows_without_an_entry_are_not_kept(filled: World) -> None:
    with filled.store.writing(filled.sam) as work:
        work.record("test", "x", {}, 1)
        work._covering.added("coding", 3)
        with pytest.raises(RuntimeError, match="no trail entry answers"):
            work.commit()


def test_a_clock_that_was_set_back_is_no_change(filled: World) -> None:
    filled.clock.now -= timedelta(days=2)
    filled.submit(filled.ann, 1, {"age": chosen("younger")})
    with closing(filled.store.connect()) as driver:
        assert found(driver) == []


# What no entry covers by its bytes, and why.
UNCOVERED = {
    "audit_entry": "the chain",
    "entry_signature": "a signature that is changed does not fit",
    "account_key": "the keys that count are those that entries announce",
    "feedback_release": "its entry tells of it (test_standing)",
    "case_revision": "entries of imports answer for it (test_answered_imports)",
    "media_change": "it leads back to what entries of imports answer for (test_answered_imports)",
}


def test_every_table_that_is_append_only_is_covered_or_said_why_not() -> None:
    children = {one.child for one in COVERED.values()}
    assert {*APPEND_ONLY} - {*COVERED} - children == {*UNCOVERED}


@pytest.mark.parametrize("table", sorted(COVERED))
def test_every_column_of_a_covered_table_is_covered(table: str) -> None:
    """By reflection: a column that is added and not covered fails here."""
    numbers = {"revision"} if table in RENUMBERED else set()
    changeable = {"account": {"enabled"}}.get(table, set())
    assert names(COVERED[table].columns) == columns_of(table) - numbers - changeable
    if child := COVERED[table].child:
        # The version that an answer is of is its coding's.
        same = {COVERED[table].child_key, "codebook_id"} | ({"variable_id"} if table == "decision" else set())
        assert names(COVERED[table].child_columns) == columns_of(child) - same


def names(columns: str) -> set[str]:
    return {one.strip() for one in columns.split(",")}


def columns_of(table: str) -> set[str]:
    return {one.name for one in Base.metadata.tables[table].columns}


@pytest.mark.parametrize(
    ("table", "change"),
    [
        (
            "codebook_variable",
            "UPDATE codebook_code SET name = name || 'x' WHERE id = :x",
        ),
        ("codebook_variable", "UPDATE codebook_variable SET level = 'ordinal' WHERE id = :x"),
        ("account", "UPDATE account SET name = name || 'x' WHERE id = :x"),
    ],
)
def test_other_words_under_the_same_keys_are_found(filled: World, table: str, change: str) -> None:
    """Answers hold keys: whoever exchanges two codes' names changes what everybody said."""
    with closing(filled.store.connect()) as driver:
        driver.execute("BEGIN")
        driver.execute(change, {"x": 1})
        # Roles are told of by the account's name.
        assert {one for _, one in found(driver)} - {"account_role"} == {table}
        driver.execute("ROLLBACK")


def test_exchanged_case_ids_are_found(filled: World) -> None:
    at = filled.clock.microseconds()
    with filled.store.writing(filled.bea) as work:
        work.codings.append(filled.coding(filled.bea, 2, {"age": chosen("older")}, uuid="u-2"))
        work.record("coding.submitted", "u-2", {"case": "SYN-0002"}, at)
        work.commit()
    with closing(filled.store.connect()) as driver:
        assert list(misplaced(driver)) == []
        for case, name in ((2, "x"), (3, "SYN-0002"), (2, "SYN-0003")):
            driver.execute("UPDATE case_record SET case_id = ? WHERE id = ?", (name, case))
        (seq,) = driver.execute("SELECT max(seq) FROM audit_entry").fetchone()
        assert list(misplaced(driver)) == [seq]
    with filled.store.reading(filled.sam) as read:
        assert (seq, "names another case than its coding") in list(read.trail.problems())
