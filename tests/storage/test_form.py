"""The form of the database: what is no part of it is named, keeps people from writing, and is taken away."""

from __future__ import annotations

from contextlib import closing

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.domain.answer import chosen
from reviewer.domain.errors import Damaged
from reviewer.storage.doctor import checks
from reviewer.storage.form import FORM, differing, form_of, schema_statements
from reviewer.storage.repair import repair
from reviewer.storage.revisions import VERSION_TABLE
from tests.storage.world import World

MEDDLING = (
    "CREATE TRIGGER coding_answer_refuses_insert AFTER INSERT ON coding_answer"
    " BEGIN UPDATE case_record SET attributes = '{}'; END"
)
ASIDE = "CREATE TRIGGER {} DELETE ON {} BEGIN SELECT 1; END"


def damage(world: World, script: str) -> None:
    with closing(world.store.connect()) as driver:
        driver.execute("PRAGMA writable_schema = ON")
        driver.executescript(script)


def said(world: World) -> list[str]:
    """What doctor says of the form."""
    return [one.detail for one in checks(world.store) if one.name == "schema" and not one.ok]


def harms(world: World) -> list[tuple[int, str]]:
    """What the trail's check says of it."""
    with world.store.reading(world.sam) as read:
        return list(read.trail.problems())


def answered(world: World) -> None:
    world.answer(world.ann, 1, "age", chosen("older"))


@pytest.fixture
def filled(world: World) -> World:
    world.cases(2)
    world.submit(world.bea, 1, {"age": chosen("younger")})
    return world


def test_the_digest_is_that_of_the_newest_form(world: World) -> None:
    with closing(sqlcipher.connect(":memory:")) as twin:
        for statement in (*schema_statements(), VERSION_TABLE):
            twin.execute(statement)
        assert form_of(twin) == FORM
    with closing(world.store.connect()) as driver:
        assert form_of(driver) == FORM
        assert differing(driver) == []


FORMS = [
    (MEDDLING, "trigger 'coding_answer_refuses_insert' was added from outside", True),
    (
        f"DROP TRIGGER coding_refuses_delete; {ASIDE.format('coding_refuses_delete BEFORE', 'coding')}",
        "trigger 'coding_refuses_delete' is another one than this program makes",
        True,
    ),
    ("CREATE VIEW extra AS SELECT 1", "view 'extra' was added from outside", True),
    (
        f"CREATE VIEW extra AS SELECT 1 AS a; {ASIDE.format('aside INSTEAD OF', 'extra')}",
        "trigger 'aside' was added from outside; view 'extra' was added from outside",
        True,
    ),
    ("DROP TRIGGER coding_refuses_delete", "trigger 'coding_refuses_delete' is missing", False),
    ("DROP INDEX ix_case_settling_stale", "index 'ix_case_settling_stale' is missing", False),
    (
        "DROP INDEX ix_case_settling_stale; CREATE INDEX ix_case_settling_stale ON case_settling (state)",
        "index 'ix_case_settling_stale' is another one than this program makes",
        False,
    ),
    ("CREATE UNIQUE INDEX more ON coding (at)", "index 'more' was added from outside", False),
    ('CREATE INDEX "m;o" ON coding (at)', "index of a strange name was added from outside", False),
]


@pytest.mark.parametrize(("script", "named", "harmful"), FORMS)
def test_what_is_no_part_of_it_is_named_and_mended(
    filled: World, script: str, named: str, *, harmful: bool
) -> None:
    damage(filled, script)
    assert said(filled) == [named]
    assert "; ".join(what for _, what in harms(filled)) == (named if harmful else "")
    if harmful:
        with pytest.raises(Damaged, match="Nothing was written"):
            answered(filled)
    else:
        answered(filled)
    wrong = frozenset(one.name for one in checks(filled.store) if not one.ok)
    done = repair(filled.store, filled.sam, wrong=wrong, at=filled.clock.microseconds())
    assert named.split("; ", maxsplit=1)[0] in " ".join(done)
    assert said(filled) == []
    with closing(filled.store.connect()) as driver:
        assert form_of(driver) == FORM
    answered(filled)
    filled.submit(filled.ann, 1, {"age": chosen("older")})
    assert harms(filled) == []


def test_what_is_planted_while_others_work_keeps_them_from_writing_too(filled: World) -> None:
    answered(filled)
    damage(filled, MEDDLING)
    with pytest.raises(Damaged, match="doctor --repair"):
        answered(filled)
    with filled.store.reading(filled.ann) as read:
        assert read.queue.rows(1, 1)
    damage(filled, "DROP TRIGGER coding_answer_refuses_insert")
    answered(filled)


def test_a_foreign_table_is_named_and_left_alone(filled: World) -> None:
    damage(filled, "CREATE TABLE more (a)")
    assert said(filled) == ["table 'more' was added from outside"]
    assert harms(filled) == []
    answered(filled)
    assert repair(filled.store, filled.sam, wrong=frozenset({"schema"}), at=filled.clock.microseconds()) == []
    assert said(filled) == ["table 'more' was added from outside"]


def test_a_table_that_swallows_rows_is_named_and_nothing_is_written(filled: World) -> None:
    swallowing = "REPLACE(sql, 'UNIQUE (uuid)', 'UNIQUE (uuid) ON CONFLICT REPLACE')"
    damage(filled, f"UPDATE sqlite_master SET sql = {swallowing} WHERE name = 'coding'")
    filled.store.renew()
    assert said(filled) == ["table 'coding' is another one than this program makes"]
    with pytest.raises(Damaged, match="Nothing was written"):
        answered(filled)


EXCHANGED = (
    "UPDATE sqlite_master SET rootpage = (SELECT sum(rootpage) FROM sqlite_master WHERE name IN ({0}))"
    " - rootpage WHERE name IN ({0})"
)


def test_an_index_that_leads_elsewhere_is_found_and_made_anew(filled: World) -> None:
    """Two indexes of the same form are exchanged: the quick check never sees it."""
    pair = "'ix_undo_step_undone', 'ix_settling_step_undone'"
    with closing(filled.store.connect()) as driver:
        driver.execute("DELETE FROM undo_step")
        driver.execute(
            "INSERT INTO undo_step (account_id, number, case_id, closes, undone, step, at)"
            " VALUES (2, 1, 1, 0, 1, '{}', 1)"
        )
    damage(filled, EXCHANGED.format(pair))
    with closing(filled.store.connect()) as driver:
        assert driver.execute("PRAGMA quick_check").fetchone() == ("ok",)
    (found,) = [one.detail for one in checks(filled.store) if one.name == "integrity" and not one.ok]
    assert "index 'ix_undo_step_undone' of table 'undo_step'" in found
    wrong = frozenset(one.name for one in checks(filled.store) if not one.ok)
    done = repair(filled.store, filled.sam, wrong=wrong, at=filled.clock.microseconds())
    assert "made the indexes anew from their tables" in done
    assert all(one.ok for one in checks(filled.store) if one.name == "integrity")
