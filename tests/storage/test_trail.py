"""The trail: chained, verified, and found out where it was changed."""

from __future__ import annotations

import json
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.audit import GENESIS, chained
from reviewer.storage.trail import ENTRIES, first_broken
from tests.storage.world import World


def add_entries(world: World, count: int) -> None:
    with world.store.writing(world.ann) as work:
        for number in range(count):
            work.record("note", f"subject {number}", {"number": number}, number)
        work.commit()


def test_an_entry_says_who_did_what_and_follows_from_the_one_before(world: World) -> None:
    add_entries(world, 2)
    with closing(world.store.connect()) as driver:
        rows = driver.execute(ENTRIES).fetchall()
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
        assert first_broken(driver.execute(ENTRIES)) == seq
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
