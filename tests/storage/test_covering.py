"""What trail entries answer for: a changed byte of any covered row is found, and so is a row from outside."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest

from reviewer.domain.answer import NONE, chosen, typed
from reviewer.storage.covering import COVERED, changed
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
