"""The trail's chain found broken where going over it one by one finds it, whatever was done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.domain.audit import GENESIS, chained
from reviewer.storage.chain import first_broken
from tests.storage.world import World


@pytest.fixture
def bare() -> Iterator[Any]:
    """A table that takes anything, as whoever has the key could make it."""
    with closing(made(20)) as driver:
        yield driver


def made(count: int) -> Any:
    """So many entries, each of which follows from the one before it."""
    driver = sqlcipher.connect(":memory:", isolation_level=None, check_same_thread=False)
    driver.execute("CREATE TABLE audit_entry (seq INTEGER PRIMARY KEY, canonical, prev, hash)")
    previous = GENESIS
    for seq in range(1, count + 1):
        canonical = f'{{"seq":{seq}}}'.encode() if seq % 7 else b""
        own = chained(previous, canonical)
        driver.execute("INSERT INTO audit_entry VALUES (?, ?, ?, ?)", (seq, canonical, previous, own))
        previous = own
    return driver


def one_by_one(driver: Any) -> int | None:
    """What `first_broken` says, found in the plainest way."""
    previous, expected = GENESIS, 1
    kinds = "typeof(canonical) || typeof(prev) || typeof(hash)"
    asked = f"SELECT seq, {kinds}, CAST(canonical AS BLOB), CAST(prev AS BLOB), CAST(hash AS BLOB)"
    for seq, kind, canonical, prev, own in driver.execute(f"{asked} FROM audit_entry ORDER BY seq"):
        follows = (seq, kind, prev) == (expected, "blobblobblob", previous)
        if not follows or chained(previous, canonical) != own:
            return expected if seq >= 1 else 1
        previous, expected = own, expected + 1
    return None


JOINED = (
    "CAST(canonical || x'0a' || ifnull((SELECT canonical FROM audit_entry o"
    " WHERE o.seq = audit_entry.seq + 1), '') AS BLOB)"
)
VALUES = [
    *("NULL", "x''", "zeroblob(31)", "zeroblob(32)", "zeroblob(33)", "'text'", "7", "1.5", "x'0a'"),
    *("substr({column}, 1, 31)", "CAST({column} || x'00' AS BLOB)", "CAST({column} || x'0a' AS BLOB)"),
    *("prev", "hash", "canonical", "CAST(x'0a' || {column} AS BLOB)"),
    JOINED,
]
CHANGES = st.one_of(
    st.builds(
        lambda column, value: f"SET {column} = {value.format(column=column)}",
        st.sampled_from(["canonical", "prev", "hash"]),
        st.sampled_from(VALUES),
    ),
    st.sampled_from(["", "SET seq = -seq", "SET seq = seq + 100"]),
)


@given(
    count=st.integers(1, 24),
    at_once=st.integers(1, 9),
    changes=st.lists(st.tuples(CHANGES, st.integers(1, 24)), max_size=3),
)
def test_whatever_is_done_to_entries_is_found_where_it_was_done(
    count: int, at_once: int, changes: list[tuple[str, int]]
) -> None:
    with closing(made(count)) as driver:
        for change, seq in changes:
            what = f"UPDATE OR REPLACE audit_entry {change}" if change else "DELETE FROM audit_entry"
            driver.execute(f"{what} WHERE seq = ?", (seq,))
        assert first_broken(driver, at_once=at_once) == one_by_one(driver)


@pytest.mark.parametrize("at_once", [1, 2, 19, 20, 21, 4096])
def test_it_tells_where_each_piece_begins(bare: Any, at_once: int) -> None:
    heard: list[int] = []
    assert first_broken(bare, heard.append, at_once=at_once) is None
    assert heard == list(range(1, 21, at_once))


def test_two_entries_in_one_with_nothing_behind_them_are_found(bare: Any) -> None:
    both = "SELECT CAST(group_concat(canonical, x'0a') AS BLOB) FROM audit_entry WHERE seq IN (5, 6)"
    (joined,) = bare.execute(both).fetchone()
    bare.execute("UPDATE audit_entry SET canonical = iif(seq = 5, ?, NULL) WHERE seq IN (5, 6)", (joined,))
    assert first_broken(bare) == 5


@pytest.mark.parametrize("column", ["canonical", "prev", "hash"])
def test_bytes_that_were_made_text_break_nothing_off(bare: Any, column: str) -> None:
    """They would not even read as text."""
    bare.execute(f"UPDATE audit_entry SET {column} = CAST(x'ff' || {column} AS TEXT) WHERE seq = 9")
    assert first_broken(bare) == 9


def test_no_question_goes_through_the_whole_table(world: World) -> None:
    asked: list[str] = []
    with closing(world.store.connect()) as driver:
        driver.set_trace_callback(asked.append)
        assert first_broken(driver) is None
        driver.set_trace_callback(None)
        plans = [row[3] for sql in asked for row in driver.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert any("audit_entry" in plan for plan in plans)
    assert [plan for plan in plans if plan.startswith("SCAN audit_entry")] == []
