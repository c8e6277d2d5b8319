"""What entries of imports answer for: a changed value of a case, of its media or of a revision is found."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.services.ports import IntakeRecord
from reviewer.storage.differing import changed
from reviewer.storage.intake_answering import INTAKE
from reviewer.storage.row_digest import BLOCK, RowDigest
from reviewer.storage.tasks_answered import ASSIGNMENT
from tests.storage.world import World, records_of

FIRST = CaseFacts("SYN-0001", "unit-a", "2026-01-02", None, "NL", {"age": 3, "open": True, "rate": 1.0})
LATER = CaseFacts("SYN-0001", "unit-b", "2026-01-09", "identified", None, {"age": 4, "place": "indoors"})


def found(world: World) -> set[str]:
    with closing(world.store.connect()) as driver:
        return {one.table for one in changed(driver)}


def item(media_id: int, **values: object) -> MediaItem:
    return MediaItem(media_id, **values)  # type: ignore[arg-type]


def revise(world: World) -> None:
    """Three imports: the second changes facts, an item, and adds one; the third changes both once more."""
    before = records_of("SYN-0001", media=3, facts=FIRST)
    world.take_in([*before, *records_of("SYN-0002", media=2, first_id=50)])
    one = item(1, md5=f"{1:032x}", mime_type="video/mp4", category=2, victim_identified=True)
    world.take_in([IntakeRecord(LATER, one), IntakeRecord(LATER, item(9, size=7, comments="new"))])
    last = CaseFacts("SYN-0001", country="BE", attributes={"age": 4.0})
    world.take_in([IntakeRecord(last, item(1, md5=f"{1:032x}", comments="twice", tags=("x",)))])
    world.take_in(records_of("SYN-0003", media=0))


@pytest.fixture
def filled(world: World) -> World:
    revise(world)
    return world


def test_what_was_not_changed_is_whole(filled: World) -> None:
    assert found(filled) == set()
    with closing(filled.store.connect()) as driver:
        counts = [driver.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES]
        assert counts == [4, 3, 6, 2, 2]


TABLES = ("intake", "case_record", "media_item", "case_revision", "media_change")
PUT = "INSERT INTO media_item (case_id, number, media_id, kind, shared, intake_id) VALUES"
DERIVED = {"case_record": {"shared_media"}, "media_item": {"shared"}}
"""Which files other cases have too: worked out from the hashes, and said in the security page."""


def opened(world: World) -> Any:
    driver = world.store.connect()
    for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        driver.execute(f"DROP TRIGGER {name}")
    for pragma in ("foreign_keys = 0", "ignore_check_constraints = 1"):
        driver.execute(f"PRAGMA {pragma}").fetchall()
    return driver


def other(name: str, kind: str) -> str:
    """The column with another value, that fits its type."""
    said = {
        "INTEGER": f"ifnull({name}, 0) + 1000",
        "BLOB": f"x'00' || ifnull({name}, x'')",
        "TEXT": f"ifnull({name}, '') || 'x'",
    }
    return f"CAST({said[kind]} AS {kind})"


@pytest.mark.parametrize("table", TABLES)
def test_any_value_of_any_row_is_answered_for(filled: World, table: str) -> None:
    with closing(opened(filled)) as driver:
        names = [(name, kind) for _, name, kind, *_ in driver.execute(f"PRAGMA table_info({table})")]
        keys = [one[1] for one in driver.execute(f"PRAGMA table_info({table})") if one[5]]
        where = " AND ".join(f"{key} = ?" for key in keys)
        for row in driver.execute(f"SELECT {', '.join(keys)} FROM {table}").fetchall():
            for name, kind in names:
                if name in DERIVED.get(table, set()):
                    continue
                driver.execute("BEGIN")
                driver.execute(f"UPDATE {table} SET {name} = {other(name, kind)} WHERE {where}", row)
                assert list(changed(driver)), (name, row)
                driver.execute("ROLLBACK")
        assert list(changed(driver)) == []


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM media_item WHERE case_id = 2 AND number = 2",
        "DELETE FROM case_record WHERE id = 3",
        "DELETE FROM case_revision WHERE revision = 3",
        "DELETE FROM case_revision WHERE revision = 2",
        "DELETE FROM media_change WHERE revision = 2",
        "DELETE FROM intake WHERE id = 4",
        f"{PUT} (1, 9, 77, 'x', 0, 1)",
        f"{PUT} (3, 1, 9, 'x', 0, 3)",
        "INSERT INTO case_revision VALUES (2, 2, 2, '{}')",
        "INSERT INTO media_change VALUES (2, 2, 1, '{}')",
        "INSERT INTO media_change VALUES (1, 2, 3, '{}')",
        "INSERT INTO intake VALUES (5, 'x', 1, 1, 0, 0, 0, 0)",
        "UPDATE case_record SET country = iif(id = 1, 'NL', 'BE') WHERE id < 3",
        "UPDATE case_revision SET changes = '{}'",
        "UPDATE media_item SET path = 'folder' WHERE number = 2",
    ],
)
def test_what_was_taken_away_or_put_in_is_found(filled: World, statement: str) -> None:
    with closing(opened(filled)) as driver:
        driver.execute(statement)
        assert list(changed(driver))


def test_both_a_value_and_what_a_revision_says_of_it_are_found(filled: World) -> None:
    """Whoever changes both as one follows from the other is found by the entries of the imports."""
    with closing(opened(filled)) as driver:
        driver.execute("UPDATE case_record SET country = 'FR' WHERE id = 1")
        driver.execute("UPDATE case_revision SET changes = replace(changes, 'BE', 'FR') WHERE revision = 3")
        assert "case_revision" in {one.table for one in changed(driver)}
        driver.execute("UPDATE media_item SET comments = 'thrice' WHERE case_id = 1 AND number = 2")
        driver.execute("UPDATE media_change SET changes = replace(changes, 'twice', 'thrice')")
        assert "media_item" in {one.table for one in changed(driver)}


def test_items_that_come_in_any_order_and_change_within_the_file_are_as_they_stand(world: World) -> None:
    draws = random.Random(3)
    records = [one for n in range(1, 9) for one in records_of(f"C-{n}", media=9, first_id=n * 100)]
    draws.shuffle(records)
    fuller = [one._replace(item=one.item._replace(comments="seen")) for one in records[:9] if one.item]
    world.take_in([*records, *fuller], batch=7)
    assert found(world) == set()
    with closing(opened(world)) as driver:
        driver.execute("UPDATE media_item SET comments = NULL WHERE comments = 'seen' AND number = 1")
        assert {one.table for one in changed(driver)} == {"media_item"}


@pytest.mark.parametrize("seed", range(4))
def test_whatever_imports_say_of_cases_and_media_leads_back(world: World, seed: int) -> None:
    draws = random.Random(seed)
    for _ in range(6):
        world.take_in(list(_some(draws)), batch=draws.choice((1, 5, 100)))
        assert found(world) == set()


def _some(draws: random.Random) -> Iterator[IntakeRecord]:
    """Some cases, each said the same of throughout, and items of theirs that say anything."""
    for case in sorted(draws.sample(range(1, 12), 5)):
        attributes = {name: draws.choice((1, 1.0, True, "ä\x1fb")) for name in draws.sample("abcd", 2)}
        facts = CaseFacts(
            f"C-{case}",
            draws.choice((None, "unit-a", "unit-b")),
            draws.choice((None, "2026-01-02")),
            draws.choice((None, "identified", "unknown")),
            draws.choice((None, "NL", "BE")),
            attributes,
        )
        for number in draws.sample(range(6), draws.randrange(4)):
            yield IntakeRecord(
                facts,
                item(
                    number,
                    md5=draws.choice((None, f"{number:032x}")),
                    sha1=draws.choice((None, f"{number:040x}", f"{number + 1:040x}")),
                    category=draws.choice((None, 0, 1, 2)),
                    victim_identified=draws.choice((None, False, True)),
                    size=draws.choice((None, 5, 2**40)),
                    tags=draws.choice(((), ("x",), ("x", "y"))),
                    comments=draws.choice((None, "a", "a\x1fb", "日本")),
                ),
            )
        yield IntakeRecord(facts, None)


def test_the_project_says_which_kind_of_rows_differs(filled: World) -> None:
    with closing(opened(filled)) as driver:
        driver.execute("UPDATE intake SET source = 'x' WHERE id = 2")
    with filled.store.reading(filled.sam) as read:
        (problem,) = read.trail.problems()
    assert problem[1] == "does not fit its rows in 'intake'"


def test_older_imports_answer_for_nothing_and_raise_no_alarm(world: World) -> None:
    """As a version left them that knew no such digests."""
    revise(world)
    with closing(opened(world)) as driver:
        forget_the_marker(driver)
        for seq, canonical in driver.execute("SELECT seq, canonical FROM audit_entry").fetchall():
            if b'"kind":"intake"' in canonical and seq < 4:
                said = canonical.replace(b'"intake":[', b'"old":[')
                driver.execute("UPDATE audit_entry SET canonical = ? WHERE seq = ?", (said, seq))
        tables = {(one.entry, one.table) for one in changed(driver)}
        assert tables == {(2, "old"), (3, "old")}


def forge_case(driver: Any, *, key: int, intake: int) -> None:
    """A whole case without media, with all that is counted of it."""
    names = [name for _, name, *_ in driver.execute("PRAGMA table_info(case_record)")]
    other = {"id": f"{key}", "case_id": f"'FORGED-{key}'", "intake_id": f"{intake}", "revision": "1"}
    said = ", ".join(other.get(name, name) for name in names)
    driver.execute(f"INSERT INTO case_record SELECT {said} FROM case_record WHERE id = 3")
    driver.execute("UPDATE kept_count SET value = value + 1 WHERE name = 'cases'")


@pytest.mark.parametrize("intake", [0, -1])
def test_what_bears_a_number_that_no_import_has_is_found(filled: World, intake: int) -> None:
    with closing(opened(filled)) as driver:
        driver.execute(f"INSERT INTO intake VALUES ({intake}, 'x', 1, 1, 0, 0, 0, 0)")
        assert [(one.entry, one.table) for one in changed(driver)] == [(0, "intake")]
        for key in (99, -1):
            driver.execute("BEGIN")
            forge_case(driver, key=key, intake=intake)
            # Everybody gets every case, and nobody was given this one.
            assert {one.table for one in changed(driver)} == {"intake", "case_record", "assignment"}
            driver.execute("ROLLBACK")
        put_beside(driver, intake=intake)
        assert {one.table for one in changed(driver)} == {"intake", "media_item"}


def put_beside(driver: Any, *, intake: int) -> None:
    """Other values of an item, shown in the place of its own until the next opening."""
    names = [name for _, name, *_ in driver.execute("PRAGMA table_info(media_item)")]
    other = {"case_id": "case_id + (1 << 40)", "intake_id": f"{intake}", "comments": "'forged'"}
    said = ", ".join(other.get(name, name) for name in names)
    driver.execute(f"INSERT INTO media_item SELECT {said} FROM media_item WHERE (case_id, number) = (2, 1)")


def test_what_is_put_behind_under_an_older_import_is_found(filled: World) -> None:
    leave_as_an_older_version(filled)
    filled.take_in(records_of("SYN-0004", media=1, first_id=900))
    assert found(filled) == set()
    with closing(opened(filled)) as driver:
        for key in (99, -1):
            driver.execute("BEGIN")
            forge_case(driver, key=key, intake=2)
            assert [(one.entry, one.table) for one in changed(driver)] == [(0, "case_record")]
            driver.execute("ROLLBACK")
        put_beside(driver, intake=2)
        assert [(one.entry, one.table) for one in changed(driver)] == [(0, "media_item")]


def forget_the_marker(driver: Any) -> None:
    """The project's first entry no longer says that every import and assignment is answered for."""
    (canonical,) = driver.execute("SELECT canonical FROM audit_entry WHERE seq = 1").fetchone()
    entry = json.loads(canonical)
    for marker in (INTAKE, ASSIGNMENT):
        assert entry["detail"]["standing"].pop(marker) == {}
    driver.execute("UPDATE audit_entry SET canonical = ? WHERE seq = 1", (json.dumps(entry).encode(),))


def leave_as_an_older_version(world: World) -> None:
    """Without digests of imports; items bear the number of the import that changed them last."""
    with closing(opened(world)) as driver:
        forget_the_marker(driver)
        for seq, canonical in driver.execute("SELECT seq, canonical FROM audit_entry").fetchall():
            entry = json.loads(canonical)
            if entry["detail"].get("content", {}).pop("intake", None):
                said = json.dumps(entry).encode()
                driver.execute("UPDATE audit_entry SET canonical = ? WHERE seq = ?", (said, seq))
        driver.execute(
            "UPDATE media_item SET intake_id = max(intake_id, ifnull((SELECT max(r.intake_id)"
            " FROM media_change m JOIN case_revision r USING (case_id, revision)"
            " WHERE (m.case_id, m.number) = (media_item.case_id, media_item.number)), 0))"
        )


def test_an_item_that_an_older_version_changed_raises_no_alarm(filled: World) -> None:
    leave_as_an_older_version(filled)
    assert found(filled) == set()
    filled.take_in(records_of("SYN-0004", media=0))
    with closing(filled.store.connect()) as driver:
        added = driver.execute("SELECT number, intake_id FROM media_item WHERE case_id = 1").fetchall()
    assert added == [(1, 1), (2, 3), (3, 1), (4, 2)]
    assert found(filled) == set()
    facts = CaseFacts("SYN-0001", country="LU")
    filled.take_in([IntakeRecord(facts, item(1, md5=f"{1:032x}", size=3)), IntakeRecord(facts, item(20))])
    assert found(filled) == set()
    with closing(opened(filled)) as driver:
        for statement in (
            "UPDATE media_item SET size = 4 WHERE size = 3",
            "UPDATE media_item SET intake_id = 7 WHERE size = 3",
            "UPDATE media_item SET intake_id = 3 WHERE media_id = 20",
            "INSERT INTO media_change VALUES (1, 3, 5, '{}')",
        ):
            driver.execute("BEGIN")
            assert driver.execute(statement).rowcount == 1, statement
            assert list(changed(driver)), statement
            driver.execute("ROLLBACK")


def test_what_stands_beside_is_answered_for_before_it_takes_its_place(filled: World) -> None:
    """Others verify while an import that is seen has its items folded in."""
    facts = CaseFacts("SYN-0001", country="LU")
    with filled.store.writing(filled.sam) as work:
        intake = work.intake("unit-c", stepwise=True)
        intake.add([IntakeRecord(facts, item(1, md5=f"{1:032x}", size=3)), IntakeRecord(facts, item(20))])
        intake.add(records_of("SYN-0004", media=4, first_id=900))
        intake.finish()
        work.record("intake", "unit-c", {}, filled.clock.microseconds())
        assert found(filled) == set()
        work.commit()
        assert found(filled) == set()
        with closing(opened(filled)) as driver:
            (waiting,) = driver.execute("SELECT count(*) FROM media_item WHERE case_id > 1 << 40").fetchone()
            assert waiting == 2
            driver.execute("BEGIN")
            driver.execute("UPDATE media_item SET size = 4 WHERE case_id > 1 << 40 AND size = 3")
            assert list(changed(driver))
            driver.execute("ROLLBACK")
    assert found(filled) == set()


ROWS = st.lists(st.tuples(st.integers(-(2**63), 2**63 - 1), st.text("ab\x1f\x00é", max_size=3)), max_size=40)


def digest_of(pieces: Sequence[Sequence[tuple[int, str]]]) -> str:
    made = RowDigest()
    for piece in pieces:
        made.add(piece)
    return made.hexdigest()


@given(ROWS, ROWS, st.integers(1, 50))
def test_pieces_give_the_digest_of_the_whole_and_other_rows_another(
    one: list[tuple[int, str]], two: list[tuple[int, str]], size: int
) -> None:
    many = [*one, *two] * (BLOCK // 40)
    pieces = [many[place : place + size] for place in range(0, len(many), size)]
    assert digest_of(pieces) == digest_of([many])
    assert (digest_of([one]) == digest_of([two])) is (one == two)
