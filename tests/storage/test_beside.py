"""Items beside are read as they will stand in their places, from the commit of their import on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.errors import Busy
from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import IntakeRecord
from reviewer.storage import doctor, store
from reviewer.storage.beside import beside
from reviewer.storage.engine import begin_writing
from reviewer.storage.folding import fold, fold_hashes, hashes_beside
from reviewer.storage.prepared import Access
from reviewer.storage.rehearsing import rehearsing
from reviewer.storage.store import SqlStore
from reviewer.storage.turns import Turns
from tests.storage.test_intake_steps import wrong
from tests.storage.world import World

NAMES = ("A", "B", "C")


def leave(connection: object, turns: object, *, given_up: bool = False) -> None:
    """As an import whose process ends with its last commit."""


def item(number: int, **said: object) -> MediaItem:
    return MediaItem(number, md5=f"{number % 5:032x}")._replace(**said)  # type: ignore[arg-type]


def take_in(world: World, records: list[IntakeRecord], *, source: str) -> None:
    with world.store.writing(world.sam) as work:
        intake = work.intake(source, stepwise=True)
        for record in records:
            intake.add([record])
        intake.finish()
        work.record("import.finished", source, {}, 1)
        work.commit()


def left_beside(world: World, records: list[IntakeRecord], *, source: str = "again") -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "sweep", leave)
        take_in(world, records, source=source)


def is_beside(of: SqlStore) -> bool:
    with closing(of.connect()) as driver:
        return beside(Access(driver)) > 0


def steps(world: World) -> Iterator[None]:
    """One hash and one item after the other takes its place."""
    with closing(world.store.connect()) as driver:
        for row in [row for rows in hashes_beside(Access(driver)) for row in rows]:
            begin_writing(driver)
            fold_hashes(Access(driver), [row])
            driver.execute("COMMIT")
            yield
        count = 1
        while count:
            begin_writing(driver)
            count = fold(Access(driver), 1)
            driver.execute("COMMIT")
            yield


def read(world: World) -> list[object]:
    """Everything that is asked of media anywhere."""
    asked: list[tuple[tuple[str, ...], int | None, str]]
    asked = [(NAMES, number, f"{number % 5:032x}") for number in range(6)]
    asked += [((), None, f"{number:032x}") for number in range(5)]
    with world.store.reading(world.sam) as work:
        keys = [key for name in NAMES if (key := work.cases.find(name)) is not None]
        found: list[object] = [work.cases.totals(), list(work.packages.open_tasks(world.ann.key))]
        for key in keys:
            found += [work.cases.view(key), work.cases.media(key, 1, 9), work.cases.media(key, 2, 1)]
            found.append(work.cases.revisions(key))
    with world.store.reading(world.eve) as work:
        found.append(work.cases.of_media(asked))
    return [*found, doctor.counts(world.store)["media"], wrong(world.store)]


def test_what_a_file_changed_and_added_is_seen_before_it_took_its_place(world: World) -> None:
    world.take_in([IntakeRecord(CaseFacts(name), item(n, category=1)) for name in "AB" for n in (1, 2)])
    again = [item(1, category=2, distributed=True), item(2), item(3, category=5)]
    left_beside(world, [IntakeRecord(CaseFacts("A"), one) for one in again])
    assert is_beside(world.store)
    with world.store.reading(world.sam) as work:
        view, rows = work.cases.view(CaseKey(1)), work.cases.media(CaseKey(1), 1, 9)
        (revision,) = work.cases.revisions(CaseKey(1))
        assert work.cases.totals() == (2, 5)
        assert [row.category for row in work.cases.media(CaseKey(2), 1, 9)] == [1, 1]
    assert [(row.number, row.category) for row in rows] == [(1, 2), (2, 1), (3, 5)]
    assert view.hints is not None
    assert (view.hints.categories, view.hints.distributed) == (((1, 1), (2, 1), (5, 1)), 1)
    assert (view.media, view.related, revision.media_changed) == (3, ("B",), 1)
    assert wrong(world.store) == []


def test_a_dry_run_waits_until_somebody_has_put_them_in_their_places(world: World) -> None:
    world.take_in([IntakeRecord(CaseFacts("A"), item(1))])
    left_beside(world, [IntakeRecord(CaseFacts("A"), item(1, category=2))])
    other = Turns(world.folder)
    assert other.claim()
    with pytest.raises(Busy, match="Another import"), rehearsing(world.store, clock=world.clock):
        pass
    other.give_up()
    other.close()
    with rehearsing(world.store, clock=world.clock):
        assert not is_beside(world.store)


def test_the_next_opening_puts_them_in_their_places(world: World) -> None:
    world.take_in([IntakeRecord(CaseFacts("A"), item(n)) for n in (1, 2)])
    left_beside(world, [IntakeRecord(CaseFacts("A"), item(n, category=n)) for n in (1, 2, 3)])
    before = read(world)
    world.reopen()
    assert not is_beside(world.store)
    assert read(world) == before
    with closing(world.store.connect()) as driver:
        rows = driver.execute("SELECT case_id, number, category FROM media_item").fetchall()
        changes = driver.execute("SELECT number, changes FROM media_change").fetchall()
    assert rows == [(1, 1, 1), (1, 2, 2), (1, 3, 3)]
    assert changes == [(number, f'{{"category": [null, {number}]}}') for number in (1, 2)]


def test_the_next_import_and_a_recount_find_them_in_their_places(world: World) -> None:
    world.take_in([IntakeRecord(CaseFacts("A"), item(n)) for n in (1, 2)])
    for category, source in ((1, "second"), (2, "third")):
        left_beside(world, [IntakeRecord(CaseFacts("A"), item(1, category=category))], source=source)
    with world.store.reading(world.sam) as work:
        revisions = work.cases.revisions(CaseKey(1))
    assert [(one.revision, one.source, one.media_changed) for one in revisions] == [
        (2, "second", 1),
        (3, "third", 1),
    ]
    before = read(world)
    assert is_beside(world.store)
    with world.store.writing(world.sam) as work:
        work.recount()
        work.record("counted", "all", {}, 1)
        work.commit()
    assert not is_beside(world.store)
    assert read(world) == before


def test_what_is_said_and_taken_back_within_a_file_changes_nothing(world: World) -> None:
    world.take_in([IntakeRecord(CaseFacts("A"), item(1, category=1, sha1="1" * 40))])
    before = read(world)
    said = [item(1, category=2, sha1="2" * 40), item(1, category=1, sha1="1" * 40)]
    take_in(world, [IntakeRecord(CaseFacts("A"), one) for one in said], source="unit-a")
    assert read(world) == before


sha1s = st.sampled_from([None, "0" * 40, "1" * 40])
items = st.builds(
    lambda number, sha1, category: item(number, sha1=sha1, category=category),
    st.integers(0, 5),
    sha1s,
    st.sampled_from([None, 1, 2]),
)
records = st.builds(lambda name, one: IntakeRecord(CaseFacts(name), one), st.sampled_from(NAMES), items)


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(records, min_size=1, max_size=8), st.lists(records, max_size=8))
def test_no_step_changes_what_is_read(
    tmp_path_factory: pytest.TempPathFactory, first: list[IntakeRecord], again: list[IntakeRecord]
) -> None:
    places: list[Path] = [tmp_path_factory.mktemp("w") / "project" for _ in range(2)]
    worlds = [World(place) for place in places]
    for world in worlds:
        world.take_in(first)
    world, alone = worlds
    left_beside(world, again)
    with alone.store.writing(alone.sam) as work:
        intake = work.intake("again")
        intake.add(again)
        intake.finish()
        work.record("import.finished", "again", {}, 1)
        work.commit()
    seen = read(world)
    assert seen[-1] == []
    for _ in steps(world):
        assert read(world) == seen
    assert not is_beside(world.store)
    assert without_moments(read(alone)) == without_moments(seen)
    for one in worlds:
        one.store.close()


def without_moments(found: list[object]) -> list[object]:
    """Revisions tell when they were made."""
    return [
        [(row.revision, row.source, row.changes, row.media_changed) for row in one]
        if isinstance(one, list) and one and hasattr(one[0], "media_changed")
        else one
        for one in found
    ]
