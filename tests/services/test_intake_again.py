"""Files that come in again, changed: whoever writes meanwhile, what they come to is the same, or nothing."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, nullcontext
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.domain.errors import NotAllowed
from reviewer.domain.person import Account, Role
from reviewer.exchange.vics import records
from reviewer.services.intake import Cancelled, IntakeService, Options
from reviewer.services.ports import IntakeCounts
from reviewer.storage.intake_pace import Moment
from reviewer.storage.intake_steps import Steps
from reviewer.storage.project_file import open_store
from reviewer.storage.store import SqlStore
from tests.exchange.reading import hash_set_20, media
from tests.faults.reimport import content, somebody_waits
from tests.services.conftest import PASSPHRASE, Project
from tests.storage.test_intake_steps import wrong
from tests.storage.world import KEY, World

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there an import is one transaction")
sha1s = st.sampled_from([None, "0" * 40, "1" * 40])
# One of the categories is refused.
record = st.builds(
    lambda number, series, sha1, category, kind: media(
        number, Series=series, SHA1=sha1, Category=category, MimeType=kind, MD5=f"{number % 3:032X}"
    ),
    st.integers(1, 4),
    st.sampled_from(["A", "B", ["A", "C"]]),
    sha1s,
    st.sampled_from([None, 1, 2, 3, "none of them"]),
    st.sampled_from(["image/jpeg", "video/mp4"]),
)
files = st.lists(st.lists(record, max_size=6), min_size=2, max_size=3)


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong comes behind batches that were taken in already."""
    monkeypatch.setattr(records, "_BATCH", 2)


@pytest.fixture
def known(tmp_path: Path) -> Iterator[tuple[World, Path]]:
    """A project that has three media items, and a file that changes one, adds one and repeats two."""
    world = World(tmp_path / "project")
    first, again = tmp_path / "first.json", tmp_path / "again.json"
    first.write_text(hash_set_20(*(media(n, Category=1) for n in (1, 2, 3))), "utf-8")
    again.write_text(hash_set_20(*(media(n, Category=max(1, n - 1)) for n in (1, 2, 3, 4))), "utf-8")
    assert imported(world.store, world, first).cases_new == 1
    yield world, again
    world.store.close()


def imported(store: SqlStore, world: World, path: Path, options: Options | None = None) -> IntakeCounts:
    (one,) = IntakeService(store, world.sam, clock=world.clock).import_files([path], options).files
    return one.counts


def taken_in(
    place: Path, contents: list[str], around: Callable[[Path], AbstractContextManager[None]]
) -> tuple[list[IntakeCounts], dict[str, list[object]]]:
    """The files one after the other, each rehearsed before; what was counted, and what stands."""
    world = World(place / "project")
    counts = []
    with closing(world.store), around(world.folder):
        for number, text in enumerate(contents):
            path = place / f"{number}.json"
            path.write_text(text, "utf-8")
            valid = place / f"{number}.refused"
            before = content(world.store)
            rehearsed = imported(world.store, world, path, Options(dry_run=True, accept_valid=valid))
            assert content(world.store) == before
            counts.append(imported(world.store, world, path, Options(accept_valid=valid)))
            assert counts[-1] == rehearsed
        assert wrong(world.store) == []
        return counts, content(world.store)


@settings(max_examples=10)
@given(files)
def test_new_known_changed_and_refused_come_to_the_same_in_steps(
    tmp_path_factory: pytest.TempPathFactory, given: list[list[dict[str, object]]]
) -> None:
    contents = [hash_set_20(*one) for one in given]
    place = tmp_path_factory.mktemp("again")
    places = [place / "alone", place / "waited-for"]
    for one in places:
        one.mkdir()
    alone = taken_in(places[0], contents, lambda _: nullcontext())
    assert taken_in(places[1], contents, somebody_waits) == alone


def test_stopped_at_any_report_changes_leave_nothing(known: tuple[World, Path]) -> None:
    world, again = known
    before, stops = content(world.store), 0
    while (counts := stopped(world, again, stops)) is None:
        assert content(world.store) == before
        assert wrong(world.store) == []
        stops += 1
    assert stops
    assert (counts.media_new, counts.media_changed, counts.cases_changed) == (1, 1, 1)


def stopped(world: World, path: Path, reports: int) -> IntakeCounts | None:
    """Stopped after so many reports, unless it came to its end before."""
    left = iter(range(reports))
    with somebody_waits(world.folder):
        try:
            return imported(world.store, world, path, Options(cancelled=lambda: next(left, None) is None))
        except Cancelled:
            return None


def test_what_another_import_changed_meanwhile_is_compared_again(known: tuple[World, Path]) -> None:
    world, again = known
    came: list[bool] = []

    def another(_: object) -> None:
        """Locks keep it out; where a file system has locks that do not, it comes all the same."""
        if not came:
            with closing(world.store.connect()) as connection:
                connection.execute("UPDATE media_item SET category = 2 WHERE number = 3")
                connection.execute(
                    "INSERT INTO intake SELECT id + 1, source, account_id, 1, 0, 1, 0, 1 FROM intake"
                )
                came.append(True)

    with somebody_waits(world.folder):
        counts = imported(world.store, world, again, Options(progress=another))
    # Nothing is left to change of the third item, which the other one brought up to date.
    assert came
    assert (counts.media_new, counts.media_known, counts.media_changed) == (1, 3, 0)
    # That one left no entry in the trail, as no import does; nothing else is found.
    assert [one.partition(":")[0] for one in wrong(world.store)] == ["rows and signatures"]


def test_whoever_is_disabled_in_any_pause_brings_nothing_in(
    known: tuple[World, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    world, again = known
    items = [media(n, Category=max(1, n - 1)) for n in (1, 2, 3, 4)]
    more = [media(n, Series=f"series-{n}", MD5=f"{n:032X}") for n in (5, 6, 7, 8)]
    again.write_text(hash_set_20(*items, *more), "utf-8")
    leader = another_supervisor(world)
    before, pause = content(world.store), Steps.pause
    left: Iterator[int] = iter(())
    with closing(open_store(world.folder, KEY, clock=world.clock)) as other, somebody_waits(world.folder):

        def pausing(steps: Steps, pages: int) -> Moment:
            free = pause(steps, pages)
            if next(left, None) == 0:
                enable(other, world, leader, enabled=False)
            return free

        monkeypatch.setattr(Steps, "pause", pausing)
        pauses, counts = 0, None
        while counts is None:
            left = iter(range(pauses, -1, -1))
            counts = unless_disabled(world, again)
            if counts is None:
                pauses += 1
                assert content(world.store) == before
                assert wrong(world.store) == []
                enable(other, world, leader, enabled=True)
    # The first is before there is a record, the last is followed by the transaction that shows the file.
    assert pauses >= 5
    assert next(left) == 0, "in the last run there were fewer pauses"
    assert (counts.cases_new, counts.media_new, counts.media_changed) == (4, 5, 1)


def unless_disabled(world: World, path: Path) -> IntakeCounts | None:
    try:
        return imported(world.store, world, path)
    except NotAllowed:
        return None


def another_supervisor(world: World) -> Account:
    with world.store.writing(world.sam) as work:
        added = work.projects.add_account("sue", frozenset({Role.SUPERVISOR}), 1)
        work.record("account.added", "sue", {"roles": ["supervisor"]}, 1)
        work.commit()
    return added


def enable(store: SqlStore, world: World, leader: Account, *, enabled: bool) -> None:
    """The one that imports is let in, or no longer, by another supervisor through another store."""
    with store.writing(leader) as work:
        work.projects.set_enabled(world.sam.key, enabled=enabled)
        work.record("account.enabled" if enabled else "account.disabled", "sam", {}, 1)
        work.commit()


def test_an_import_of_one_who_is_disabled_meanwhile_signs_nothing(project: Project, tmp_path: Path) -> None:
    first = project.sign_in("s-01")
    first.people.add("s-02", frozenset({Role.SUPERVISOR}), passphrase=PASSPHRASE)
    second = project.sign_in("s-02")
    path = tmp_path / "file.json"
    path.write_text(hash_set_20(*(media(number) for number in range(1, 7))), "utf-8")
    told: list[object] = []

    def disable(progress: object) -> None:
        if not told:
            first.people.disable("s-02")
        told.append(progress)

    with somebody_waits(project.folder), pytest.raises(NotAllowed, match="disabled"):
        second.intake.import_files([path], Options(progress=disable))
    assert told
    with closing(first.store.connect()) as connection:
        assert signed_by(connection, "s-02") == 0
        assert signed_by(connection, "s-01") == 1
        entries = connection.execute("SELECT canonical FROM audit_entry").fetchall()
        assert {json.loads(entry)["actor"] for (entry,) in entries} == {"s-01"}
        assert connection.execute("SELECT count(*) FROM case_record").fetchone() == (12,)
        assert connection.execute("SELECT count(*) FROM media_item").fetchone() == (36,)


def signed_by(connection: Any, name: str) -> int:
    """How many signing keys of that account the trail has announced."""
    known = "SELECT count(*) FROM account_key WHERE account_id = (SELECT id FROM account WHERE name = ?)"
    (keys,) = connection.execute(known, (name,)).fetchone()
    return int(keys)
