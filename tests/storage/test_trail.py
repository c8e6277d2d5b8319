"""The trail: chained, verified, and found out where it was changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.audit import GENESIS, Entry, canonical_bytes, chained
from reviewer.storage.chain import first_broken
from tests.storage.world import World


def add_entries(world: World, count: int) -> None:
    with world.store.writing(world.ann) as work:
        for number in range(count):
            work.record("note", f"subject {number}", {"number": number}, number)
        work.commit()


def test_an_entry_says_who_did_what_and_follows_from_the_one_before(world: World) -> None:
    add_entries(world, 2)
    with closing(world.store.connect()) as driver:
        rows = driver.execute("SELECT * FROM audit_entry ORDER BY seq").fetchall()
    last = json.loads(rows[-1][1])
    assert last == {
        "seq": 3,
        "at": 1,
        "actor": "ann",
        "kind": "note",
        "subject": "subject 1",
        "detail": {"number": 1},
    }
    previous = GENESIS
    for _, canonical, prev, own in rows:
        assert prev == previous
        assert own == chained(previous, canonical)
        previous = own
    with world.store.reading(world.ann) as read:
        assert read.trail.head() == (3, previous)
        assert read.trail.verify() == (3, None)


CHANGES = [
    f"UPDATE audit_entry SET {change} WHERE seq = :seq"
    for change in (
        "canonical = CAST(replace(CAST(canonical AS TEXT), 'note', 'nota') AS BLOB)",
        "hash = zeroblob(32)",
        "prev = zeroblob(32)",
    )
] + ["DELETE FROM audit_entry WHERE seq = :seq"]


@given(seq=st.integers(2, 6), change=st.sampled_from(CHANGES))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_change_is_found_at_the_first_entry_that_it_touches(world: World, seq: int, change: str) -> None:
    with world.store.reading(world.sam) as read:
        missing = 7 - read.trail.head()[0]
    if missing > 0:
        add_entries(world, missing)
    with closing(world.store.connect()) as driver:
        driver.execute("BEGIN IMMEDIATE")
        # Whoever has the key can take the triggers away; the chain remains.
        for trigger in ("update", "delete"):
            driver.execute(f"DROP TRIGGER audit_entry_refuses_{trigger}")
        driver.execute(change, {"seq": seq})
        assert first_broken(driver) == seq
        driver.execute("ROLLBACK")
    with world.store.reading(world.sam) as read:
        assert read.trail.verify()[1] is None


def test_an_entry_behind_the_last_is_broken_when_it_does_not_follow(world: World) -> None:
    with closing(world.store.connect()) as driver:
        driver.execute("INSERT INTO audit_entry VALUES (2, x'00', zeroblob(32), zeroblob(32))")
    with world.store.reading(world.sam) as read:
        assert read.trail.verify() == (2, 2)


@pytest.mark.parametrize("value", [1, "text", None, True])
def test_details_are_kept_as_they_were_given(world: World, value: object) -> None:
    with world.store.writing(world.ann) as work:
        work.record("kind", "subject", {"value": value}, 5)
        work.commit()
    with closing(world.store.connect()) as driver:
        canonical = driver.execute("SELECT canonical FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()[
            0
        ]
    assert json.loads(canonical)["detail"] == {"value": value}


@pytest.fixture
def long(world: World) -> Iterator[Any]:
    """A trail that is looked at in three parts, in a transaction that is taken back."""
    with closing(world.store.connect()) as driver:
        driver.execute("BEGIN IMMEDIATE")
        for trigger in ("update", "delete"):
            driver.execute(f"DROP TRIGGER audit_entry_refuses_{trigger}")
        driver.execute("PRAGMA ignore_check_constraints = 1").fetchall()
        seq, own = driver.execute("SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()
        for number in range(seq + 1, LONG + 1):
            canonical = canonical_bytes(number, Entry(number, "ann", "note", "x\n", {"number": number}))
            driver.execute(
                "INSERT INTO audit_entry VALUES (?, ?, ?, ?)",
                (number, canonical, own, own := chained(own, canonical)),
            )
        yield driver
        driver.execute("ROLLBACK")


LONG = 2_100
AT_ONCE = 1_024


def test_a_long_trail_is_whole_and_says_how_far_it_is(long: Any) -> None:
    heard: list[int] = []
    assert first_broken(long, heard.append, at_once=AT_ONCE) is None
    assert heard == sorted(heard)
    assert 1 <= heard[0] < heard[-1] <= LONG


@pytest.mark.parametrize("seq", [1, 2, 1023, 1024, 1025, 1026, 2048, 2049, LONG])
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE audit_entry SET canonical = CAST(canonical || x'20' AS BLOB) WHERE seq = :seq",
        "UPDATE audit_entry SET canonical = CAST(canonical || x'0a' AS BLOB) WHERE seq = :seq",
        "UPDATE audit_entry SET hash = prev WHERE seq = :seq",
        "UPDATE audit_entry SET hash = substr(hash, 1, 31) WHERE seq = :seq",
        "UPDATE audit_entry SET prev = hash WHERE seq = :seq",
        "DELETE FROM audit_entry WHERE seq = :seq",
        "UPDATE audit_entry SET seq = -seq WHERE seq = :seq",
    ],
)
def test_one_change_in_a_long_trail_is_found(long: Any, change: str, seq: int) -> None:
    long.execute(change, {"seq": seq})
    broken = first_broken(long, at_once=AT_ONCE)
    if "-seq" in change:
        assert broken == 1
    elif change.startswith("DELETE") and seq == LONG:
        # Its head is known elsewhere: in the side file, in backups, in packages.
        assert broken is None
    else:
        assert broken == seq


@pytest.mark.parametrize("table", ["prev", "hash"])
def test_bytes_that_wander_from_one_entry_into_the_next_are_found(long: Any, table: str) -> None:
    """All of them behind another are the same then."""
    (taken,) = long.execute(f"SELECT substr({table}, 32) FROM audit_entry WHERE seq = 7").fetchone()
    long.execute(f"UPDATE audit_entry SET {table} = substr({table}, 1, 31) WHERE seq = 7")
    long.execute(f"UPDATE audit_entry SET {table} = CAST(? || {table} AS BLOB) WHERE seq = 8", (taken,))
    assert first_broken(long, at_once=AT_ONCE) == 7


def test_a_line_of_its_own_in_an_entry_is_no_second_entry(long: Any) -> None:
    """Two entries in one, and one less behind them."""
    both = "SELECT CAST(group_concat(canonical, x'0a') AS BLOB) FROM audit_entry WHERE seq IN (5, 6)"
    (joined,) = long.execute(both).fetchone()
    long.execute("UPDATE audit_entry SET canonical = ? WHERE seq = 5", (joined,))
    long.execute("DELETE FROM audit_entry WHERE seq = 6")
    assert first_broken(long, at_once=AT_ONCE) == 5


def test_nothing_is_worked_on_where_it_was_told_to_stop(long: Any) -> None:
    def stop(_at: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        first_broken(long, stop)
