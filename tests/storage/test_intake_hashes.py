"""Hashes that wait: whatever is added, replaced and stored in between, the table holds what a set would."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import repeat

from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.storage.intake_facts import MEDIA_COLUMNS
from reviewer.storage.intake_hashes import HashIntake
from reviewer.storage.prepared import Access

Entry = tuple[str, int, int]
_TABLE = (
    "CREATE TABLE media_hash (hash BLOB, case_id INTEGER, number INTEGER,"
    " PRIMARY KEY (hash, case_id, number)) WITHOUT ROWID"
)
HASHES = st.sampled_from([f"{number * 0x11:032x}" for number in range(16)] + [f"{5:040x}", "f" * 40])
PLACES = st.tuples(st.integers(1, 3), st.integers(1, 3))
ADDED = st.tuples(st.just("add"), PLACES, HASHES)
REPLACED = st.tuples(st.just("replace"), PLACES, HASHES)
STORED = st.tuples(st.just("store"), st.just((0, 0)), st.sampled_from(["1", "2", "50"]))


def columns(*sha1: str) -> list[list[str]]:
    """Media items of which nothing but this is known, by columns."""
    return [list(sha1) if column == "sha1" else [""] * len(sha1) for column in MEDIA_COLUMNS]


def stored(intake: HashIntake, size: int) -> None:
    for _ in intake.store(repeat(size)):
        pass
    assert not intake.are_some


@given(st.lists(st.one_of(ADDED, REPLACED, STORED), max_size=40))
def test_what_is_stored_is_what_was_said_last(acts: list[tuple[str, tuple[int, int], str]]) -> None:
    known: dict[tuple[int, int], str] = {}
    with closing(sqlcipher.connect(":memory:", isolation_level=None)) as driver:
        driver.execute(_TABLE)
        intake = HashIntake(Access(driver))
        for act, place, value in acts:
            if act == "store":
                stored(intake, int(value))
                continue
            before = known.get(place, "")
            if act == "add" and not before:
                intake.add([place[0]], [place[1]], columns(value))
            elif before != value:
                intake.replace(before, value, place)
            known[place] = value
        stored(intake, 3)
        assert sorted(entries(driver)) == sorted((value, *place) for place, value in known.items())


def test_many_are_stored_in_their_order_and_in_no_larger_pieces() -> None:
    values = [f"{number * 7919 % 50_021:032x}"[::-1] for number in range(25_000)]
    with closing(sqlcipher.connect(":memory:", isolation_level=None)) as driver:
        driver.execute(_TABLE)
        intake = HashIntake(Access(driver))
        intake.add([1] * len(values), range(len(values)), columns(*values))
        last, seen = b"", 0
        for _ in intake.store(repeat(700)):
            count, most = driver.execute("SELECT count(*), max(hash) FROM media_hash").fetchone()
            assert 0 <= count - seen <= 700
            assert most >= last
            last, seen = most, count
        assert seen == len(values)


def entries(driver: sqlcipher.Connection) -> Iterator[Entry]:
    yield from driver.execute("SELECT lower(hex(hash)), case_id, number FROM media_hash")
