"""An import that others interrupt: they write and see nothing of it, and it is whole or leaves nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.answer import chosen
from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.errors import Busy
from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import IntakeRecord
from reviewer.storage import doctor, intake_cases, intake_hashes, intake_steps, intake_totals, store, sweeping
from reviewer.storage import turns as turns_of_store
from reviewer.storage.intake_pace import Pace
from reviewer.storage.project_file import open_store
from reviewer.storage.store import SqlStore
from reviewer.storage.turns import Turns
from tests.storage.world import KEY, World, records_of

TABLES = (
    *("case_record", "case_source", "case_progress", "media_item", "media_hash", "assignment"),
    *("intake", "kept_count"),
)


@pytest.fixture
def turns(world: World) -> Iterator[Turns]:
    """Those of somebody else."""
    found = Turns(world.folder)
    yield found
    found.close()


@pytest.fixture
def other(world: World) -> Iterator[SqlStore]:
    store = open_store(world.folder, KEY, clock=world.clock)
    yield store
    store.close()


def content(store: SqlStore) -> dict[str, list[object]]:
    with closing(store.connect()) as connection:
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}


def seen(content: dict[str, list[object]]) -> dict[str, list[object]]:
    """What leads somewhere: rows of cases that are still to come do not."""
    return content | {"media_item": [], "media_hash": []}


def wrong(store: SqlStore) -> list[str]:
    """The checks that fail, but for that of the keys, which a world has none of."""
    return [f"{one.name}: {one.detail}" for one in doctor.checks(store) if not one.ok and one.name != "keys"]


def settings_of(store: SqlStore) -> list[int]:
    """What an import changes of its connection, as it stands on the one that writes."""
    names = ("foreign_keys", "ignore_check_constraints", "synchronous", "wal_autocheckpoint")
    driver = store._kept["BEGIN IMMEDIATE"].connection.driver_connection
    assert driver is not None
    return [driver.execute(f"PRAGMA {name}").fetchone()[0] for name in names]


def test_others_write_while_a_file_comes_in_and_see_nothing_of_it(
    world: World, other: SqlStore, turns: Turns
) -> None:
    world.cases(2)
    before = content(other)
    with world.store.writing(world.sam) as work:
        intake = work.intake("file", stepwise=True)
        for name in ("A", "B", "C"):
            with turns.ringing():
                intake.add(records_of(name, media=300, first_id=10_000))
            with other.writing(world.ann) as mine:
                mine.drafts.put_answer(CaseKey(1), world.book, "age", chosen("younger"), 1)
                mine.record("draft.answer", "1", {}, 1)
                mine.commit()
            assert seen(content(other)) == seen(before)
            assert wrong(other) == []
            assert doctor.counts(other)["media"] == 4
            with other.reading(world.sam) as read:
                assert read.cases.totals() == (2, 4)
                assert read.cases.find(name) is None
        counts = intake.finish()
        work.record("import.finished", "file", {}, 1)
        work.commit()
    assert (counts.cases_new, counts.media_new) == (3, 900)
    with other.reading(world.sam) as read:
        assert read.cases.totals() == (5, 904)
    assert wrong(other) == []
    assert settings_of(world.store) == [1, 0, 2, 1000]


def test_who_begins_to_wait_when_all_records_are_there_is_let_in(
    world: World, other: SqlStore, turns: Turns, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.cases(1)
    looked, look = [0], Pace.look

    def looking(pace: Pace) -> None:
        with turns.ringing():
            look(pace)
        with other.writing(world.ann) as mine:
            mine.drafts.put_answer(CaseKey(1), world.book, "age", chosen("younger"), 1)
            mine.record("draft.answer", "1", {}, 1)
            mine.commit()
        looked[0] += 1

    monkeypatch.setattr(Pace, "look", looking)
    monkeypatch.setattr(intake_totals, "_CASES_AT_ONCE", 1)
    monkeypatch.setattr(intake_totals, "_HASHES_AT_ONCE", 8)
    with world.store.writing(world.sam) as work:
        intake = work.intake("file", stepwise=True)
        for name in ("A", "B", "C"):
            intake.add(records_of(name, media=4, first_id=10_000))
        intake.finish()
        work.record("import.finished", "file", {}, 1)
        work.commit()
    assert looked[0] > 3
    assert wrong(other) == []
    with other.reading(world.sam) as read:
        assert read.cases.totals() == (4, 14)
        assert [read.cases.view(CaseKey(case)).media for case in (2, 3, 4)] == [4, 4, 4]
        assert read.cases.view(CaseKey(2)).related == ("B", "C")
    assert settings_of(world.store) == [1, 0, 2, 1000]


def test_an_import_that_is_given_up_leaves_nothing(world: World, turns: Turns) -> None:
    world.cases(1)
    before = content(world.store)
    with world.store.writing(world.sam) as work:
        intake = work.intake("file", stepwise=True)
        with turns.ringing():
            intake.add(records_of("A", media=600, first_id=10_000))
        assert content(world.store) != before
    assert content(world.store) == before
    assert settings_of(world.store) == [1, 0, 2, 1000]
    world.take_in(records_of("A", media=3, first_id=10_000))


def give_up_behind(world: World, turns: Turns, records: list[IntakeRecord]) -> None:
    """An import that ends without a commit when some steps were taken."""
    before = content(world.store)
    with world.store.writing(world.sam) as work:
        intake = work.intake("file", stepwise=True)
        with turns.ringing():
            intake.add(records)
        assert content(world.store) != before


def test_no_import_begins_before_one_that_was_given_up_is_swept(
    world: World, other: SqlStore, turns: Turns, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both have the same number: the sweep behind the one would take away what the other changed."""
    world.take_in(records_of("A", media=3))
    before, refused = content(world.store), []

    def trying(connection: object, of: Turns, *, given_up: bool) -> None:
        with other.writing(world.sam) as second, pytest.raises(Busy, match="Another import") as met:
            second.intake("second file")
        refused.append(met.value)
        sweeping.sweep(connection, of, given_up=given_up)

    monkeypatch.setattr(store, "sweep", trying)
    changed = [IntakeRecord(CaseFacts("A"), MediaItem(number, size=7)) for number in range(3)]
    give_up_behind(world, turns, changed + records_of("B", media=300, first_id=5_000))
    assert len(refused) == 1
    assert content(other) == before
    monkeypatch.undo()
    with other.writing(world.sam) as work:
        intake = work.intake("second file", stepwise=True)
        intake.add([IntakeRecord(CaseFacts("A"), MediaItem(900, size=9))])
        assert intake.finish().media_new == 1
        work.record("import.finished", "second file", {}, 1)
        work.commit()
    assert wrong(other) == []


def test_an_import_that_could_not_be_swept_keeps_no_other_from_beginning(
    world: World, other: SqlStore, turns: Turns, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(connection: object, of: Turns, *, given_up: bool) -> None:
        raise OSError(5, "the disk")

    monkeypatch.setattr(store, "sweep", failing)
    with pytest.raises(OSError, match="the disk"):
        give_up_behind(world, turns, records_of("A", media=600, first_id=10_000))
    monkeypatch.undo()
    with other.writing(world.sam) as work:
        assert work.intake("second file", stepwise=True).finish().cases_new == 0


def test_what_a_killed_import_left_is_swept_by_the_next_opening_or_import(world: World, turns: Turns) -> None:
    world.cases(1)
    before = content(world.store)
    row = "INSERT INTO media_item (case_id, number, media_id, kind, shared, intake_id)"
    for sweep in (world.reopen, lambda: world.take_in([])):
        with closing(world.store.connect()) as connection:
            connection.execute("PRAGMA foreign_keys = 0")
            left = [(2 + n % 3, 1 + n, n) for n in range(700)]
            connection.executemany(f"{row} VALUES (?, ?, ?, 'image', 0, 9)", left)
            hashes = [(n.to_bytes(16 + 4 * (n % 2)), 2 + n % 3, 1 + n) for n in range(700)]
            connection.executemany("INSERT INTO media_hash VALUES (?, ?, ?)", hashes)
            connection.execute("INSERT INTO case_text (rowid, case_id) VALUES (2, 'never-came')")
        sweep()
        with closing(world.store.connect()) as connection:
            assert connection.execute("SELECT 1 FROM case_text WHERE rowid > 1").fetchone() is None
        assert {**content(world.store), "intake": []} == {**before, "intake": []}


def test_nothing_is_swept_while_another_import_is_on_its_way(
    world: World, other: SqlStore, turns: Turns
) -> None:
    with world.store.writing(world.sam) as work:
        intake = work.intake("file", stepwise=True)
        with turns.ringing():
            intake.add(records_of("A", media=300))
        other.sweep()
        with pytest.raises(Busy, match="Another import"), other.writing(world.sam) as second:
            second.intake("second file")
        assert intake.finish().media_new == 300
        work.record("import.finished", "file", {}, 1)
        work.commit()
    with other.reading(world.sam) as read:
        assert read.cases.totals() == (1, 300)


def test_what_changes_of_known_cases_is_never_seen_before_the_end(
    world: World, other: SqlStore, turns: Turns
) -> None:
    world.take_in(records_of("A", media=3))
    changed = [IntakeRecord(CaseFacts("A", country="NL"), MediaItem(900, md5="9" * 32), 1)]
    before = content(other)
    for records in (changed, records_of("A", media=4)):
        with world.store.writing(world.sam) as work:
            intake = work.intake("file", stepwise=True)
            with turns.ringing():
                intake.add(records + records_of("B", media=300, first_id=5_000))
                intake.add(records_of("C", media=300, first_id=9_000))
            assert seen(content(other)) == seen(before)
    assert content(other) == before


def test_a_commit_that_became_the_last_one_meanwhile_is_on_the_disk(
    world: World, turns: Turns, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.take_in(records_of("A", media=3))
    synced: list[str] = []
    monkeypatch.setattr(intake_steps, "sync_file", lambda path: synced.append(path.name))
    monkeypatch.setattr(intake_cases, "MOST_WAITING", 1)
    for too_many in (False, True):
        name = f"N{too_many}"
        with world.store.writing(world.sam) as work:
            intake = work.intake("file", stepwise=True)
            with turns.ringing():
                intake.add(records_of(name, media=20, first_id=100))
                if too_many:
                    intake.add(records_of("M", media=4, first_id=200))
            intake.finish()
            work.record("import.finished", "file", {}, 1)
            work.commit()
        assert synced == ["project.db-wal"] * too_many
    assert settings_of(world.store) == [1, 0, 2, 1000]


names = st.sampled_from(["A", "B", "SYN-0001"])
hashes = st.sampled_from([None, "0" * 32, "1" * 32])
items = st.tuples(st.integers(0, 4), hashes).map(lambda one: MediaItem(*one))
facts = st.tuples(names, st.sampled_from([None, "NL"])).map(lambda one: CaseFacts(one[0], country=one[1]))
files = st.lists(st.tuples(facts, st.none() | items).map(lambda one: IntakeRecord(*one)), max_size=12)


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(files, st.integers(0, 3))
def test_steps_come_to_the_same_as_one_transaction(
    tmp_path_factory: pytest.TempPathFactory, records: list[IntakeRecord], most_waiting: int
) -> None:
    found = []
    for stepwise in (False, True):
        world = World(tmp_path_factory.mktemp("w") / "project")
        world.cases(1)
        turns = Turns(world.folder)
        with pytest.MonkeyPatch.context() as patch, world.store.writing(world.sam) as work:
            patch.setattr(intake_cases, "MOST_WAITING", most_waiting)
            patch.setattr(intake_hashes, "MOST_WAITING", most_waiting)
            patch.setattr(turns_of_store, "_PATIENCE_SECONDS", 0.0)
            intake = work.intake("file", stepwise=stepwise)
            with turns.ringing():
                for record in records:
                    intake.add([record])
            counts = intake.finish()
            work.record("import.finished", "file", {}, 1)
            work.commit()
        assert wrong(world.store) == []
        found.append((counts, content(world.store)))
        turns.close()
        world.store.close()
    assert found[0] == found[1]
