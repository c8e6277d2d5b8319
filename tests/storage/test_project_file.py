"""Making and opening a project: private, encrypted, and refused in words where it cannot be trusted."""

from __future__ import annotations

import os
import random
import stat
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.domain.answer import typed
from reviewer.domain.case import CaseFacts
from reviewer.domain.errors import Busy, Damaged, NotFound, Refused, StorageFailed, TooNew
from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import IntakeRecord, MediaRow
from reviewer.storage import doctor, engine, project_file
from reviewer.storage.backup import back_up
from reviewer.storage.engine import DATABASE
from reviewer.storage.project_file import create_project, open_store
from reviewer.storage.side_file import CHAIN_FILE, Head, read_head, write_head
from tests.storage.world import KEY, START, TickingClock, World


def modes(folder: Path) -> dict[str, int]:
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())}


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def test_a_project_is_for_its_owner_only_also_while_it_is_open(tmp_path: Path, open_umask: None) -> None:
    world = World(tmp_path / "project")
    world.cases(1)
    while_open = modes(world.folder)
    assert while_open[f"{DATABASE}-wal"] == while_open[f"{DATABASE}-shm"] == 0o600
    world.store.close()
    assert modes(world.folder) == {"project": 0o700, "backups": 0o700, DATABASE: 0o600, CHAIN_FILE: 0o600}


def test_modes_that_somebody_loosened_are_tightened_at_open(world: World) -> None:
    world.store.close()
    world.folder.chmod(0o755)
    (world.folder / DATABASE).chmod(0o644)
    world.store = open_store(world.folder, KEY, clock=world.clock)
    assert modes(world.folder)[DATABASE] == 0o600
    assert modes(world.folder)["project"] == 0o700


def test_no_file_of_the_project_says_anything_in_clear(world: World) -> None:
    world.take_in([IntakeRecord(CaseFacts("PLANTED-CASE", source="PLANTED-SOURCE", country="NL"), None)])
    world.answer(world.ann, 1, "remark", typed("PLANTED-ANSWER"))

    def contents() -> bytes:
        return b"".join(path.read_bytes() for path in world.folder.iterdir() if path.is_file())

    while_open = contents()
    world.store.close()
    for moment in (while_open, contents()):
        assert b"PLANTED" not in moment
        assert b"SQLite format" not in moment
        assert KEY not in moment
        assert KEY.hex().encode() not in moment


def test_a_clean_close_leaves_no_journal(world: World) -> None:
    world.cases(3)
    world.store.close()
    assert sorted(path.name for path in world.folder.iterdir()) == ["backups", CHAIN_FILE, DATABASE]


def test_a_checkpoint_empties_the_journal_and_says_how_long_the_trail_is(world: World) -> None:
    world.cases(3)
    assert (world.folder / f"{DATABASE}-wal").stat().st_size > 0
    world.store.checkpoint()
    assert (world.folder / f"{DATABASE}-wal").stat().st_size == 0
    head = read_head(world.folder)
    with world.store.reading(world.sam) as read:
        assert head == Head(*read.trail.head())


def test_a_checkpoint_does_not_wait_for_whoever_reads(world: World) -> None:
    world.cases(3)
    other = open_store(world.folder, KEY, clock=TickingClock())
    started = time.monotonic()
    with other.reading(world.sam) as read:
        assert read.trail.head()[0] > 0
        world.cases(1, prefix="LATER")
        world.store.checkpoint()
    assert time.monotonic() - started < engine.BUSY_SECONDS
    with world.store._connection("BEGIN") as kept:
        patience = engine.driver_of(kept).execute("PRAGMA busy_timeout").fetchone()
    assert patience == (engine.BUSY_SECONDS * 1000,)
    other.close()


def test_a_folder_with_other_things_in_it_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(Refused, match="not empty"):
        create_project(tmp_path, KEY)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_a_project_is_never_made_over_another(world: World) -> None:
    with pytest.raises(Refused, match="not empty"):
        create_project(world.folder, KEY)


def test_a_project_that_could_not_be_made_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project_file, "VERSION_TABLE", "nonsense")
    with pytest.raises(Exception, match="syntax"):
        create_project(tmp_path / "project", KEY)
    assert [path.name for path in (tmp_path / "project").iterdir()] == ["backups"]


def test_no_project_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no project"):
        open_store(tmp_path / "nowhere", KEY, clock=TickingClock())
    with pytest.raises(NotFound, match="no project"):
        open_store(tmp_path, KEY, clock=TickingClock())


def test_another_key_does_not_open_and_the_way_back_is_named(world: World) -> None:
    back_up(world.store, world.folder / "backups" / "20260301.backup", now=START)
    world.store.close()
    with pytest.raises(Damaged, match=r"other keys.*20260301\.backup"):
        open_store(world.folder, bytes(32), clock=world.clock)


def test_a_file_that_is_no_database_is_damaged(world: World) -> None:
    world.store.close()
    for content in (b"", b"x" * 100, bytes(8192)):
        (world.folder / DATABASE).write_bytes(content)
        with pytest.raises(Damaged):
            open_store(world.folder, KEY, clock=world.clock)


def test_a_later_versions_project_is_refused_and_left_as_it_is(world: World) -> None:
    with closing(world.store.connect()) as driver:
        driver.execute("UPDATE alembic_version SET version_num = '9999'")
    world.store.close()
    before = (world.folder / DATABASE).read_bytes()
    with pytest.raises(TooNew, match="later version"):
        open_store(world.folder, KEY, clock=world.clock)
    assert (world.folder / DATABASE).read_bytes() == before
    assert list((world.folder / "backups").iterdir()) == []


def test_a_project_that_is_held_is_busy(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine.connect, "__kwdefaults__", {"timeout": 0.01})
    second = open_store(world.folder, KEY, clock=world.clock)
    with world.store.writing(world.sam):
        with pytest.raises(Busy, match="Another program"), second.writing(world.sam):
            pass
        with second.reading(world.ann) as read:
            assert read.projects.account_named("ann") == world.ann
    second.close()


def test_a_shortened_trail_is_noticed_at_open(world: World) -> None:
    world.cases(1)
    world.store.close()
    short = (world.folder / DATABASE).read_bytes()
    world.store = open_store(world.folder, KEY, clock=world.clock)
    world.cases(1, prefix="MORE")
    world.store.close()
    (world.folder / DATABASE).write_bytes(short)
    with pytest.raises(Damaged, match="trail was shortened"):
        open_store(world.folder, KEY, clock=world.clock)


def test_an_exchanged_trail_is_noticed_at_open(world: World) -> None:
    world.store.close()
    head = read_head(world.folder)
    assert head is not None
    write_head(world.folder, Head(head.entries, bytes(32)))
    with pytest.raises(Damaged, match="exchanged"):
        open_store(world.folder, KEY, clock=world.clock)


@pytest.mark.parametrize("content", [b"{}", b"[]", b'{"entries": -1, "head": "00"}', b"\xff\xfe", b"null"])
def test_a_damaged_side_file_is_said_so(world: World, content: bytes) -> None:
    world.store.close()
    (world.folder / CHAIN_FILE).write_bytes(content)
    with pytest.raises(Damaged, match="length is damaged"):
        open_store(world.folder, KEY, clock=world.clock)


def test_a_lost_write_ahead_log_is_noticed_at_open(world: World, tmp_path: Path) -> None:
    world.cases(1)
    # As after a kill whose log was lost: the database without what was committed since the last checkpoint.
    killed = tmp_path / "killed"
    killed.mkdir()
    for path in world.folder.iterdir():
        if path.is_file() and not path.name.endswith(("-wal", "-shm")):
            (killed / path.name).write_bytes(path.read_bytes())
    with pytest.raises(Damaged, match="trail was shortened"):
        open_store(killed, KEY, clock=world.clock)


@pytest.mark.parametrize("content", [b"", bytes(70)])
def test_a_side_file_without_content_is_written_again(world: World, content: bytes) -> None:
    world.store.close()
    (world.folder / CHAIN_FILE).write_bytes(content)
    open_store(world.folder, KEY, clock=world.clock).close()
    assert read_head(world.folder) is not None


def test_a_missing_side_file_is_written_again(world: World) -> None:
    world.store.close()
    (world.folder / CHAIN_FILE).unlink()
    world.store = open_store(world.folder, KEY, clock=world.clock)
    world.store.close()
    head = read_head(world.folder)
    assert head is not None
    assert head.entries == 1


def test_the_side_file_follows_each_save(world: World) -> None:
    for number in range(120):
        with world.store.writing(world.ann) as work:
            work.record("note", str(number), {}, number)
            work.commit()
        head = read_head(world.folder)
        assert head is not None
        assert number + 2 == head.entries


def test_a_side_file_that_cannot_be_written_does_not_undo_a_durable_save(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(folder: Path, head: Head, *, durable: bool) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("reviewer.storage.store.write_head", fail)
        for number in range(60):
            with world.store.writing(world.ann) as work:
                work.record("note", str(number), {}, number)
                work.commit()
    with world.store.reading(world.ann) as read:
        assert read.trail.head()[0] == 61


def test_a_flipped_bit_is_damaged_in_words_and_never_wrong_data(world: World) -> None:
    world.cases(40, media=5)
    with world.store.reading(world.sam) as read:
        truth = [read.cases.media(CaseKey(key), 1, 9) for key in range(1, 41)]
    world.store.close()
    path = world.folder / DATABASE
    whole = path.read_bytes()
    rng = random.Random(5)
    for _ in range(25):
        flipped = bytearray(whole)
        flipped[rng.randrange(len(whole))] ^= 1 << rng.randrange(8)
        path.write_bytes(flipped)
        assert found_out(world, truth)
    path.write_bytes(whole)


def found_out(world: World, truth: list[list[MediaRow]]) -> bool:
    """Whether the damage is noticed: at open, by a reading, or by the doctor; never are other rows read."""
    try:
        store = open_store(world.folder, KEY, clock=world.clock)
    except Damaged:
        return True
    try:
        with store.reading(world.sam) as read:
            assert [read.cases.media(CaseKey(key), 1, 9) for key in range(1, 41)] == truth
    except Damaged:
        return True
    finally:
        checked = {check.name: check.ok for check in doctor.checks(store)}
        store.abandon()
    return not checked["encryption"]


def test_a_read_only_folder_is_refused_in_words(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.store.close()
    # Root may write everywhere, so the answer of the system is given here.
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(StorageFailed, match=r"read-only.*Copy the folder"):
        open_store(world.folder, KEY, clock=world.clock)


def test_a_database_that_is_missing_beside_its_keys_is_no_missing_project(world: World) -> None:
    world.store.close()
    (world.folder / "keys.json").write_text("{}")
    (world.folder / DATABASE).unlink()
    with pytest.raises(Damaged, match=r"missing or empty.*[Rr]estore"):
        open_store(world.folder, KEY, clock=world.clock)
    (world.folder / DATABASE).mkdir()
    with pytest.raises(Damaged, match="missing or empty"):
        open_store(world.folder, KEY, clock=world.clock)


def test_a_database_that_was_cut_to_nothing_stays_so(world: World) -> None:
    world.store.close()
    (world.folder / DATABASE).write_bytes(b"")
    with pytest.raises(Damaged, match="missing or empty"):
        open_store(world.folder, KEY, clock=world.clock)
    assert (world.folder / DATABASE).stat().st_size == 0


def test_a_folder_in_the_place_of_a_file_of_the_database_is_named(world: World) -> None:
    world.store.close()
    (world.folder / f"{DATABASE}-shm").mkdir()
    with pytest.raises(Damaged, match=r"project\.db-shm.*Move it away"):
        open_store(world.folder, KEY, clock=world.clock)


def test_the_key_is_overwritten_at_close(world: World) -> None:
    held = world.store._key
    world.store.close()
    world.store.close()
    assert held == bytearray(32)
    with pytest.raises(RuntimeError, match="closed"):
        world.store.connect()


def test_the_store_does_not_show_its_key(world: World) -> None:
    assert KEY.hex() not in repr(world.store)
    assert KEY.hex() not in repr(vars(world.store)["_engine"])
