"""Any changed value, of any column, of any row that the trail answers for is found: over every covered table.

The rows are put in without the services: of each table two, and of those that belong to it three.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from reviewer.storage.covered import COVERED
from reviewer.storage.differing import changed
from reviewer.storage.tables.extras import RENUMBERED
from reviewer.storage.tasks_answered import ASSIGNMENT
from tests.storage.world import World

TABLES = sorted(COVERED)


def columns(driver: Any, table: str) -> list[tuple[str, str]]:
    return [(name, kind) for _, name, kind, *_ in driver.execute(f"PRAGMA table_info({table})")]


def put(driver: Any, table: str, number: int, known: dict[str, int]) -> None:
    """A row that says something else in each column; `known` are its keys."""
    names = columns(driver, table)
    plain = {"INTEGER": 9_000 + number, "BLOB": b"%d" % number, "REAL": number / 2}
    values = [known.get(name, plain.get(kind, f"{name} {number}")) for name, kind in names]
    driver.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(names))})", values)


@pytest.fixture
def driver(world: World) -> Iterator[Any]:
    """The last entry answers for two rows of every covered table, and for what belongs to them."""
    with closing(world.store.connect()) as before:
        for (name,) in before.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            before.execute(f"DROP TRIGGER {name}")
    world.reopen()
    with world.store.writing(world.sam) as work:
        opened = work._access.driver
        for pragma in ("foreign_keys = 0", "ignore_check_constraints = 1"):
            opened.execute("ROLLBACK")
            opened.execute(f"PRAGMA {pragma}").fetchall()
            opened.execute("BEGIN IMMEDIATE")
        for table, covered in COVERED.items():
            (last,) = opened.execute(f"SELECT ifnull(max({covered.key}), 0) FROM {table}").fetchone()
            for key in (last + 1, last + 2):
                put(opened, table, key, {covered.key: key, "revision": 1})
                work._covering.added(table, key)
                for kept in ("account", "account_role") if table == "account" else ():
                    work._covering.stands(kept, f"name {key}")
            for number in range(3 if covered.child else 0):
                put(opened, covered.child, 40 + number, {covered.child_key: last + 1 + number % 2})
        work.record("test", "x", {}, 1)
        work.commit()
    with closing(world.store.connect()) as reading:
        for pragma in ("foreign_keys = 0", "ignore_check_constraints = 1"):
            reading.execute(f"PRAGMA {pragma}").fetchall()
        reading.execute("BEGIN IMMEDIATE")
        yield reading
        reading.execute("ROLLBACK")


def found(driver: Any) -> set[str]:
    """But for tasks, which are led back to plans: these here gave nobody anything (`test_tasks_answered`)."""
    return {one.table for one in changed(driver)} - {ASSIGNMENT}


def other(name: str, kind: str) -> str:
    """The column with another value, that fits its type."""
    said = {"INTEGER": "ifnull({0}, 0) + 100000", "REAL": "ifnull({0}, 0) + 0.5", "BLOB": "x'00' || {0}"}
    value = said.get(kind, "ifnull({0}, '') || 'x'").format(name)
    return f"CAST({value} AS {kind})"


@pytest.mark.parametrize("table", TABLES)
def test_any_value_of_any_row_is_answered_for(driver: Any, table: str) -> None:
    covered, tried = COVERED[table], 0
    assert found(driver) == set()
    for rows, key in ((table, covered.key), (covered.child, covered.child_key)):
        for name, kind in columns(driver, rows) if rows else []:
            if name in UNSAID.get(rows, set()) | ({"revision"} if rows in RENUMBERED else set()):
                continue
            for (row,) in driver.execute(f"SELECT DISTINCT {key} FROM {rows} ORDER BY 1").fetchall()[-2:]:
                driver.execute("SAVEPOINT tried")
                driver.execute(f"UPDATE {rows} SET {name} = {other(name, kind)} WHERE {key} = ?", (row,))
                assert table in found(driver), (rows, name, row)
                driver.execute("ROLLBACK TO tried")
                tried += 1
    assert tried >= 6
    assert found(driver) == set()


@pytest.mark.parametrize("table", TABLES)
def test_rows_that_are_taken_away_or_put_in_are_found(driver: Any, table: str) -> None:
    covered = COVERED[table]
    (last,) = driver.execute(f"SELECT max({covered.key}) FROM {table}").fetchone()
    statements = [f"DELETE FROM {table} WHERE {covered.key} = {last}"]
    if covered.child:
        statements.append(f"DELETE FROM {covered.child} WHERE {covered.child_key} = {last}")
    for statement in statements:
        driver.execute("SAVEPOINT tried")
        driver.execute(statement)
        assert table in found(driver), statement
        driver.execute("ROLLBACK TO tried")
    put(driver, table, last + 1, {covered.key: last + 1, "revision": 1})
    assert table in found(driver)


# Answers are of the version and of the variable of what they belong to; `enabled` is told of by itself
# (`test_standing`).
UNSAID = {
    "account": {"enabled"},
    "coding_answer": {"codebook_id"},
    "decision_answer": {"codebook_id", "variable_id"},
    "final_answer": {"codebook_id"},
}
