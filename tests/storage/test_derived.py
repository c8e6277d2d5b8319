"""What follows from cases and media is worked out again: any of it that differs is named, and made anew."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3.dbapi2 import connect

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.services.ports import IntakeRecord
from reviewer.storage.derived import HASHES, SHARED, SOURCES, TEXTS, wrong_parts
from reviewer.storage.doctor import checks
from reviewer.storage.repair import repair
from reviewer.storage.row_sums import sum_of_rows
from tests.storage.world import World, records_of


def wrong(world: World, hear: Callable[[], object] = bool) -> list[str]:
    with closing(world.store.connect()) as driver:
        return list(wrong_parts(driver, hear))


def faults(world: World) -> list[str]:
    return [one.name for one in checks(world.store) if not one.ok and one.name not in {"keys", "backups"}]


def share(world: World) -> None:
    """Three cases; the first two hold the same two files, one by its MD5 and one by its SHA-1."""
    for case, source in (("C-1", "unit-a"), ("C-2", None), ("C-3", "unit-b")):
        facts = CaseFacts(case, source, country="NL")
        number = int(case[2:])
        items = (
            MediaItem(number * 10, md5="0a" * 16 if number < 3 else "0b" * 16),
            MediaItem(number * 10 + 1, md5=f"{number:032x}", sha1=("f0" if number < 3 else "f1") * 20),
            MediaItem(number * 10 + 2, md5="ff" * 15 + f"{number:02x}"),
        )
        world.take_in([IntakeRecord(facts, one) for one in items], source=f"file-{number}")


@pytest.fixture
def filled(world: World) -> World:
    share(world)
    return world


def test_what_an_import_leaves_follows(filled: World) -> None:
    assert wrong(filled) == []
    with closing(filled.store.connect()) as driver:
        marked = driver.execute("SELECT case_id, number FROM media_item WHERE shared = 1").fetchall()
        sources = driver.execute("SELECT case_id, source FROM case_source").fetchall()
    assert marked == [(1, 1), (1, 2), (2, 1), (2, 2)]
    assert sources == [(1, "unit-a"), (2, "file-2"), (3, "unit-b")]


ENTER = "INSERT OR REPLACE INTO case_text (rowid, case_id, source, country) VALUES"
FAULTS = [
    (HASHES, "UPDATE media_hash SET hash = zeroblob(16) WHERE (case_id, number) = (3, 3)"),
    (HASHES, "UPDATE media_hash SET number = 3 WHERE (case_id, number) = (3, 1)"),
    (HASHES, "DELETE FROM media_hash WHERE case_id = 3"),
    (HASHES, "INSERT INTO media_hash VALUES (x'0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b', 1, 9)"),
    (SHARED, "UPDATE media_item SET shared = 1 WHERE (case_id, number) = (3, 3)"),
    (SHARED, "UPDATE media_item SET shared = 0 WHERE (case_id, number) = (1, 1)"),
    (SHARED, "UPDATE media_item SET shared = 0 WHERE (case_id, number) = (2, 2)"),
    (SHARED, "UPDATE media_item SET shared = 1 - shared"),
    (SOURCES, "DELETE FROM case_source WHERE case_id = 1"),
    (SOURCES, "UPDATE case_source SET source = 'other' WHERE case_id = 2"),
    (TEXTS, "DELETE FROM case_text WHERE rowid = 2"),
    (TEXTS, f"{ENTER} (1, 'C-3', 'unit-b', 'NL'); {ENTER} (3, 'C-1', 'unit-a', 'NL')"),
]


@pytest.mark.parametrize(("name", "statement"), FAULTS)
def test_what_does_not_follow_is_named_and_made_anew(filled: World, name: str, statement: str) -> None:
    with closing(filled.store.connect()) as driver:
        before = driver.execute(ALL).fetchall()
        driver.executescript(statement)
    assert name in wrong(filled)
    found = faults(filled)
    assert "kept counts" in found
    assert repair(filled.store, filled.sam, wrong=frozenset(found), at=1)
    assert faults(filled) == []
    with closing(filled.store.connect()) as driver:
        after = driver.execute(ALL).fetchall()
    # A source that somebody added is not known to be one: it stays.
    assert set(before) <= set(after)
    assert len(after) - len(before) == statement.count("other")


ALL = (
    "SELECT 'hash', hash, case_id, number FROM media_hash UNION ALL"
    " SELECT 'shared', shared, case_id, number FROM media_item UNION ALL"
    " SELECT 'source', source, case_id, 0 FROM case_source UNION ALL"
    " SELECT 'cases', shared_media, id, 0 FROM case_record"
)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=6), st.randoms())
def test_the_same_rows_in_any_order_have_one_sum_and_others_another(
    rows: list[tuple[int, int]], draws: random.Random
) -> None:
    other = [(one, draws.choice(rows)[1]) for one, _ in rows]
    turned = draws.sample(rows, len(rows))
    with closing(connect(":memory:")) as driver:
        sums = [_sum(driver, some) for some in (rows, turned, other)]
    assert sums[0] == sums[1]
    assert (sums[0] == sums[2]) is (sorted(rows) == sorted(other))


def _sum(driver: Any, rows: list[tuple[int, int]]) -> int:
    said = "SELECT (value ->> 0) || ' ' || (value ->> 1) FROM json_each(?)"
    return sum_of_rows(driver, said, (json.dumps(rows),))


@pytest.mark.parametrize("seed", range(3))
def test_whatever_imports_bring_follows(world: World, seed: int) -> None:
    draws = random.Random(seed)
    for number in range(6):
        world.take_in(list(_some(draws)), source=f"file-{number}", batch=draws.choice((1, 7, 100)))
        assert wrong(world) == []


def _some(draws: random.Random) -> list[IntakeRecord]:
    found = []
    for case in draws.sample(range(9), 4):
        source = draws.choice((None, "unit-ä", "日本の部署"))
        facts = CaseFacts(f"C-{case}", source, country=draws.choice((None, "NL", "DE")))
        found.append(IntakeRecord(facts, None))
        for media_id in draws.sample(range(5), 3):
            md5 = draws.choice((None, f"{media_id:032x}"))
            sha1 = draws.choice((None, "aa" * 20, "bb" * 20))
            found.append(IntakeRecord(facts, MediaItem(media_id, md5=md5, sha1=sha1)))
    return found


def test_it_can_be_stopped(filled: World) -> None:
    heard = 0

    def stop() -> None:
        nonlocal heard
        heard += 1
        if heard > 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        wrong(filled, stop)
    with closing(filled.store.connect()) as driver:
        names = driver.execute("SELECT name FROM temp.sqlite_master").fetchall()
    assert names == []


def test_what_an_import_has_on_its_way_is_no_fault(filled: World) -> None:
    """And neither is what it has beside once it is seen."""
    facts = CaseFacts("C-1", country="LU")
    known = MediaItem(12, md5="ff" * 15 + "01", sha1="ab" * 20)
    with filled.store.writing(filled.sam) as work:
        intake = work.intake("file-9", stepwise=True)
        intake.add([IntakeRecord(facts, known)])
        intake.add(records_of("C-4", media=3, first_id=900))
        assert wrong(filled) == []
        intake.finish()
        work.record("intake", "file-9", {}, filled.clock.microseconds())
        work.commit()
        assert wrong(filled) == []
    assert wrong(filled) == []
