"""Rows by the thousand: many to a statement, and their digest without writing equal ones twice."""

from __future__ import annotations

import hashlib
import json
from contextlib import closing
from typing import Any

import pytest

from reviewer.domain.answer import NONE, chosen, typed
from reviewer.storage.covered import COVERED, digest
from reviewer.storage.prepared import Access, Prepared
from tests.storage.world import World

_PUT = Prepared("INSERT INTO final_difference (reviewer_id, case_id, variable_id) VALUES (?, ?, ?)")


class Watching:
    """Watches every table."""

    def added(self, table: str, key: int) -> None:
        """Not asked here."""

    def newest(self, _table: str) -> int | None:
        """Every table has a newest row."""
        return 0

    def stands(self, table: str, name: str) -> None:
        """Not asked here."""


@pytest.mark.parametrize("number", [0, 1, 49, 50, 51, 149, 250])
def test_rows_in_bulk_are_all_there(world: World, number: int) -> None:
    world.cases(250)
    rows = [(world.ann.key, case, 1) for case in range(1, number + 1)]
    with closing(world.store.connect()) as driver:
        driver.execute("BEGIN")
        Access(driver).bulk(_PUT, rows)
        found = driver.execute(
            "SELECT reviewer_id, case_id, variable_id FROM final_difference ORDER BY case_id"
        ).fetchall()
        driver.execute("ROLLBACK")
    assert found == rows


def test_a_watched_table_is_not_filled_in_bulk(world: World) -> None:
    with closing(world.store.connect()) as driver, pytest.raises(ValueError, match="watched"):
        Access(driver, Watching()).bulk(_PUT, [])


def plainly(driver: Any, table: str) -> str:
    """The digest as it is defined: every row as one line of JSON, the rows that belong to them behind."""
    covered = COVERED[table]
    rows = driver.execute(f"SELECT {covered.columns} FROM {table} ORDER BY id").fetchall()
    order = ", ".join(str(place + 1) for place in range(covered.child_columns.count(",") + 2))
    rows += driver.execute(
        f"SELECT {covered.child_key}, {covered.child_columns} FROM {covered.child} ORDER BY {order}"
    ).fetchall()
    lines = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    return hashlib.sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()


def test_a_digest_is_that_of_every_row_in_full(world: World) -> None:
    world.cases(3)
    for case in (1, 2, 3):
        answers = {"age": chosen("younger"), "theme": chosen("theme-a", "theme-c"), "count": typed("1.0")}
        world.submit(world.ann, case, answers)
        world.submit(world.bea, case, {**answers, "theme": NONE, "remark": typed('"],["é\n\x01')})
    with closing(world.store.connect()) as driver:
        last = driver.execute("SELECT max(id) FROM coding").fetchone()[0]
        assert digest(driver, "coding", 1, last) == plainly(driver, "coding")
