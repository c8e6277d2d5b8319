"""A disk that fills up: said in words, nothing acknowledged lost, and a way on when there is room."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reviewer.domain.answer import chosen, typed
from reviewer.domain.errors import StorageFailed
from reviewer.domain.identifiers import CaseKey, CodebookKey
from reviewer.services.coding import CodingDesk
from reviewer.services.ports import StoredCodebook
from reviewer.storage.backup import back_up
from reviewer.storage.project_file import create_project
from tests.faults.worker import book
from tests.services.packages.desks import Desk
from tests.services.test_settling_holds import BOOK
from tests.storage.world import KEY, World, records_of

SIZE = 4 * 1024 * 1024


def fill(place: Path, *, leave: int) -> Path:
    ballast = place / "ballast"
    with ballast.open("wb") as file:
        file.write(bytes(max(0, shutil.disk_usage(place).free - leave)))
    return ballast


def test_a_full_disk_is_said_and_there_is_a_way_on_when_there_is_room(small_disk: Path) -> None:
    world = World(small_disk / "project")
    world.cases(5)
    ballast = fill(small_disk, leave=200_000)
    acknowledged = 0
    full = False
    for number in range(10_000):
        try:
            world.answer(world.ann, 1 + number % 5, "remark", typed(f"{number:05d}" * 200))
        except StorageFailed as error:
            full = error.what == "The disk is full." and "Make room" in error.mend
            break
        acknowledged = number
    assert full
    ballast.unlink()
    with world.store.reading(world.ann) as read:
        draft = read.drafts.get(CaseKey(1 + acknowledged % 5))
        assert draft is not None
        assert draft.answers["remark"] == typed(f"{acknowledged:05d}" * 200)
        assert read.trail.verify() == (3 + acknowledged, None)
    world.answer(world.ann, 1, "age", chosen("older"))
    world.reopen()
    with world.store.reading(world.ann) as read:
        assert read.trail.verify() == (4 + acknowledged, None)
    world.store.close()


def test_undo_on_a_full_disk_is_done_whole_or_not_at_all(small_disk: Path) -> None:
    world = World(small_disk / "project")
    world.cases(2)
    key = with_book(world)
    desk = CodingDesk(world.store, world.ann, codebook=book(), codebook_key=key, clock=world.clock)
    desk.start()
    for code in ("one", "two"):
        desk.answer(CaseKey(1), "kind", chosen(code))
    ballast = fill(small_disk, leave=0)
    stands, full = "two", False
    # What lies free in the journal already may still be enough for some steps.
    for number in range(2_000):
        try:
            desk.undo() if number % 2 == 0 else desk.redo()
        except StorageFailed as error:
            full = "Make room" in error.mend
            break
        stands = "one" if number % 2 == 0 else "two"
    assert full
    assert kind_of(world) == stands
    ballast.unlink()
    # The same step is there to be taken again.
    desk.undo() if stands == "two" else desk.redo()
    assert kind_of(world) == ("one" if stands == "two" else "two")
    with world.store.reading(world.ann) as read:
        assert read.trail.verify()[1] is None
    world.store.close()


def kind_of(world: World) -> str:
    with world.store.reading(world.ann) as read:
        draft = read.drafts.get(CaseKey(1))
    assert draft is not None
    return draft.answers["kind"].codes[0]


def with_book(world: World) -> CodebookKey:
    """A codebook that coding understands."""
    parsed = book()
    variables = [(one.id, one.level.value, [code.id for code in one.codes]) for one in parsed.variables]
    with world.store.writing(world.sam) as work:
        stored = StoredCodebook(world.book, parsed.id, parsed.version, parsed.digest, BOOK)
        key = work.projects.add_codebook(stored, variables, 1)
        work.record("codebook.published", "short", {}, 1)
        work.commit()
    return key


def test_an_intake_that_does_not_fit_leaves_no_trace(small_disk: Path) -> None:
    world = World(small_disk / "project")
    world.cases(2)
    ballast = fill(small_disk, leave=300_000)
    with pytest.raises(StorageFailed, match="disk is full"):
        world.take_in(record for number in range(100) for record in records_of(f"BIG-{number}", media=100))
    ballast.unlink()
    with world.store.reading(world.sam) as read:
        assert read.cases.totals() == (2, 4)
        assert read.trail.verify() == (2, None)
    world.store.close()


def test_a_backup_and_a_project_that_do_not_fit_leave_nothing_behind(
    small_disk: Path, tmp_path: Path
) -> None:
    world = World(tmp_path / "project")
    world.cases(20, media=10)
    ballast = fill(small_disk, leave=100_000)
    with pytest.raises(StorageFailed):
        back_up(world.store, small_disk / "copy.backup", now=world.clock())
    with pytest.raises(StorageFailed):
        create_project(small_disk / "new", KEY)
    left = [path for path in small_disk.rglob("*") if path.is_file()]
    assert left == [ballast]
    world.store.close()


def test_a_merge_that_does_not_fit_did_not_happen(small_disk: Path, tmp_path: Path) -> None:
    desk = Desk.new(small_disk / "desk")
    there = desk.copy(tmp_path / "there", seed=2)
    for number in range(1, 7):
        there.code("r-02", f"T-000{number}")
    file = there.pack(tmp_path / "labels.tar").file
    before, after = desk.content(), there.content()
    with desk.sign_in() as workspace:
        ballast = fill(small_disk, leave=0)
        said: object = None
        try:
            (outcome,) = workspace.packages.merging.merge([file])
            said = outcome.problems
        except StorageFailed as error:
            said = error.mend
        finally:
            ballast.unlink()
    assert said
    assert desk.content() == before
    with desk.sign_in() as workspace:
        assert workspace.trail.verify().ok
    desk.merge(file)
    assert desk.content() == after
