"""Revisions: appended, in force or superseded, never changed."""

from __future__ import annotations

from contextlib import closing

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.domain.answer import DOES_NOT_APPLY, NONE, NOT_REACHED, Answer, chosen, typed
from reviewer.domain.errors import NotAllowed, Refused
from reviewer.domain.identifiers import CaseKey
from tests.storage.world import World

FULL: dict[str, Answer] = {
    "age": chosen("undetermined"),
    "theme": chosen("theme-a", "theme-c"),
    "count": typed("3.50"),
    "remark": NOT_REACHED,
    "place": DOES_NOT_APPLY,
}


def test_a_coding_reads_back_as_it_was_appended(world: World) -> None:
    world.cases(1)
    save_id = world.submit(world.ann, 1, FULL)
    with world.store.reading(world.ann) as read:
        stored = read.codings.by_uuid(save_id)
        assert stored is not None
        assert stored == read.codings.latest(CaseKey(1), world.ann.key)
        assert (stored.answers, stored.kind, stored.revision) == (FULL, "submitted", 1)


def test_saying_a_save_again_changes_nothing(world: World) -> None:
    world.cases(1)
    with world.store.writing(world.ann) as work:
        new = world.coding(world.ann, 1, FULL, uuid="save-1")
        first = work.codings.append(new)
        assert work.codings.append(new) == first
        assert work.codings.latest(CaseKey(1), world.ann.key) == first


def test_a_save_id_of_another_case_is_refused(world: World) -> None:
    world.cases(2)
    world.submit(world.ann, 1, FULL, uuid="save-1")
    with world.store.writing(world.ann) as work, pytest.raises(Refused, match="another coding"):
        work.codings.append(world.coding(world.ann, 2, FULL, uuid="save-1"))
    with world.store.writing(world.bea) as work, pytest.raises(Refused, match="another coding"):
        work.codings.append(world.coding(world.bea, 1, FULL, uuid="save-1"))


def test_revisions_count_within_case_and_reviewer(world: World) -> None:
    world.cases(2)
    for case, who in ((1, world.ann), (1, world.ann), (1, world.bea), (2, world.ann)):
        world.submit(who, case, FULL)
    with world.store.reading(world.sam) as read:
        latest = {
            (case, who.name): read.codings.latest(CaseKey(case), who.key)
            for case in (1, 2)
            for who in (world.ann, world.bea)
        }
    revisions = {key: coding.revision for key, coding in latest.items() if coding is not None}
    assert revisions == {(1, "ann"): 2, (1, "bea"): 1, (2, "ann"): 1}


def test_the_last_submitted_is_the_newest_that_is_in_force(world: World) -> None:
    world.cases(3)
    for case in (1, 2, 3):
        world.submit(world.ann, case, FULL, uuid=f"save-{case}")
    with world.store.writing(world.ann) as work:
        work.codings.append(world.coding(world.ann, 3, {}, uuid="back", kind="withdrawn"))
        last = work.codings.last_submitted(world.ann.key)
        assert last is not None
        assert last.uuid == "save-2"
        work.codings.append(
            world.coding(world.ann, 2, {"age": NOT_REACHED}, uuid="handed", kind="handed_back")
        )
        again = work.codings.last_submitted(world.ann.key)
        assert again is not None
        assert again.uuid == "save-1"


@pytest.mark.parametrize("table", ["coding", "coding_answer", "audit_entry"])
@pytest.mark.parametrize("change", ["DELETE FROM {}", "UPDATE {} SET {column} = {column}"])
def test_the_database_itself_refuses_to_change_history(world: World, table: str, change: str) -> None:
    world.cases(1)
    world.submit(world.ann, 1, FULL)
    column = {"coding": "at", "coding_answer": "part", "audit_entry": "canonical"}[table]
    with (
        closing(world.store.connect()) as driver,
        pytest.raises(sqlcipher.IntegrityError, match="append only"),
    ):
        driver.execute(change.format(table, column=column))


def test_replacing_a_row_is_refused_like_deleting_it(world: World) -> None:
    world.cases(1)
    world.submit(world.ann, 1, FULL)
    with (
        closing(world.store.connect()) as driver,
        pytest.raises(sqlcipher.IntegrityError, match="append only"),
    ):
        driver.execute("INSERT OR REPLACE INTO audit_entry SELECT seq, x'00', prev, hash FROM audit_entry")


@pytest.mark.parametrize(
    "row",
    [
        "1, 1, 0, 1, 'answered', NULL, NULL",
        "1, 1, 0, 1, 'answered', 1, 'x'",
        "1, 1, 0, 1, 'none', 1, NULL",
        "1, 1, 0, 1, 'not_reached', NULL, 'x'",
        "1, 1, 1, 1, 'answered', NULL, 'x'",
        "1, 1, 0, 1, 'blank', NULL, NULL",
        "1, 1, 0, 1, 'answered', 4, NULL",
        "1, 9, 0, 1, 'none', NULL, NULL",
        "1, 1, 0, 2, 'none', NULL, NULL",
    ],
)
def test_the_database_itself_refuses_an_answer_that_cannot_be(world: World, row: str) -> None:
    world.cases(1)
    world.submit(world.ann, 1, {})
    columns = "coding_id, variable_id, part, codebook_id, state, code_id, value"
    with closing(world.store.connect()) as driver, pytest.raises(sqlcipher.IntegrityError):
        driver.execute(f"INSERT INTO coding_answer ({columns}) VALUES ({row})")


def test_the_long_table_has_one_row_for_each_answer_and_code(world: World) -> None:
    world.cases(1)
    save_id = world.submit(world.ann, 1, FULL | {"theme": NONE})
    world.submit(world.bea, 1, FULL, uuid="bea-1")
    with world.store.reading(world.eve) as read:
        rows = list(read.codings.table(own_only=False))
    ann = [(row.variable, row.state, row.code) for row in rows if row.reviewer == "ann"]
    assert ann == [
        ("age", "answered", "undetermined"),
        ("count", "answered", "3.50"),
        ("place", "does_not_apply", ""),
        ("remark", "not_reached", ""),
        ("theme", "none", ""),
    ]
    assert [row.code for row in rows if row.reviewer == "bea" and row.variable == "theme"] == [
        "theme-a",
        "theme-c",
    ]
    first = rows[0]
    assert (first.project_id, first.case_id, first.coding_id) == (
        "11111111-2222-4333-8444-555555555555",
        "SYN-0001",
        save_id,
    )
    assert (first.codebook_id, first.codebook_version, first.round, first.certainty) == ("small", "1", 1, "")


def test_the_long_table_says_what_was_superseded(world: World) -> None:
    world.cases(2)
    world.submit(world.ann, 1, {"age": chosen("older")}, uuid="first")
    world.submit(world.ann, 1, {"age": chosen("younger")}, uuid="second")
    world.submit(world.ann, 2, {"age": chosen("older")}, uuid="taken-back")
    with world.store.writing(world.ann) as work:
        work.codings.append(world.coding(world.ann, 2, {}, uuid="back", kind="withdrawn"))
        work.record("coding.withdrawn", "back", {}, 1)
        work.commit()
    world.answer(world.ann, 2, "age", chosen("younger"))
    with world.store.reading(world.eve) as read:
        rows = [(row.coding_id, row.status) for row in read.codings.table(own_only=False)]
    assert rows == [("first", "superseded"), ("second", "submitted"), ("taken-back", "superseded")]


def test_the_long_table_comes_in_the_order_of_case_ids(world: World) -> None:
    world.cases(2, prefix="Z")
    world.cases(2, prefix="A")
    for case in (1, 2, 3, 4):
        world.submit(world.bea, case, {"age": chosen("older"), "count": typed("1")})
        world.submit(world.ann, case, {"age": chosen("older")})
    with world.store.reading(world.eve) as read:
        rows = [(row.case_id, row.reviewer, row.variable) for row in read.codings.table(own_only=False)]
    assert rows == sorted(rows)
    assert len(rows) == 12


def test_a_reviewer_gets_the_own_rows_only(world: World) -> None:
    world.cases(1)
    world.submit(world.ann, 1, FULL)
    world.submit(world.bea, 1, FULL)
    with world.store.reading(world.ann) as read:
        assert {row.reviewer for row in read.codings.table(own_only=True)} == {"ann"}
        with pytest.raises(NotAllowed):
            read.codings.table(own_only=False)
