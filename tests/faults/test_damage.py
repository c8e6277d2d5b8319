"""Bytes flipped, pages torn, power lost at write boundaries, a clock set back, a database others hold."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.domain.answer import chosen
from reviewer.domain.errors import Busy, ReviewerError
from reviewer.domain.identifiers import CaseKey
from reviewer.storage import engine
from reviewer.storage.backup import back_up
from reviewer.storage.backup_file import unpack_backup
from reviewer.storage.doctor import checks
from reviewer.storage.engine import DATABASE
from reviewer.storage.project_file import open_store
from reviewer.storage.side_file import CHAIN_FILE
from reviewer.storage.store import SqlStore
from tests.faults.workers import HARMLESS, rounds_of
from tests.storage.world import KEY, START, TickingClock, World

ROUNDS = rounds_of(25)
PAGE = 4096
CODES = ("younger", "older", "undetermined")
_FROM_THE_DRIVER = (ReviewerError, sqlcipher.DatabaseError, sqlite3.DatabaseError)


def content_of(store: SqlStore) -> list[object]:
    """Every row of what people have said and what was brought, and the trail."""
    tables = ("case_record", "media_item", "draft_answer", "coding", "coding_answer", "audit_entry")
    with closing(store.connect()) as connection:
        return [connection.execute(f"SELECT * FROM {one} ORDER BY 1, 2").fetchall() for one in tables]


def worked_in(world: World) -> None:
    world.cases(25, media=6)
    for number in range(40):
        world.answer(world.ann, 1 + number % 25, "age", chosen(CODES[number % 3]))


def found_out(folder: Path, whole: list[object]) -> bool:
    """Whether the damage is said; what opens without a word must be what it was."""
    try:
        store = open_store(folder, KEY, clock=TickingClock())
    except ReviewerError as error:
        return bool(error.mend)
    try:
        wrong = {one.name for one in checks(store) if not one.ok} - HARMLESS
        same = bool(wrong) or content_of(store) == whole
    except _FROM_THE_DRIVER:
        return True
    finally:
        store.abandon()
    assert same, "another content was shown without a word"
    return bool(wrong)


@pytest.mark.parametrize("kind", ["flipped", "torn", "swapped", "shortened"])
def test_damaged_pages_are_found_out_and_a_backup_leads_back(world: World, tmp_path: Path, kind: str) -> None:
    worked_in(world)
    back_up(world.store, tmp_path / "safe.backup", now=START)
    whole = content_of(world.store)
    world.store.close()
    rng = random.Random(f"damage {kind}")
    clean = (world.folder / DATABASE).read_bytes()
    for number in range(ROUNDS):
        damaged, pages = bytearray(clean), len(clean) // PAGE
        page = rng.randrange(pages) * PAGE
        if kind == "flipped":
            damaged[rng.randrange(len(damaged))] ^= 1 << rng.randrange(8)
        elif kind == "torn":
            half = page + 512 * rng.randrange(1, 8)
            damaged[half : page + PAGE] = rng.randbytes(page + PAGE - half)
        elif kind == "swapped":
            other = rng.choice([one for one in range(pages) if one * PAGE != page]) * PAGE
            damaged[page : page + PAGE] = clean[other : other + PAGE]
        else:
            del damaged[rng.randrange(1, len(damaged)) :]
        copy = tmp_path / f"{number}"
        shutil.copytree(world.folder, copy)
        (copy / DATABASE).write_bytes(damaged)
        assert found_out(copy, whole), (kind, number)
        shutil.rmtree(copy)
    (tmp_path / "back").mkdir()
    unpack_backup(tmp_path / "safe.backup", tmp_path / "back")
    with closing(open_store(tmp_path / "back", KEY, clock=TickingClock())) as store:
        assert content_of(store) == whole


def test_power_lost_at_any_write_boundary_loses_nothing_that_was_acknowledged(
    world: World, tmp_path: Path
) -> None:
    """What was synced stays; of what came after, any part may be there, and the rest may be noise."""
    world.cases(12)
    rng = random.Random("power")
    journal = world.folder / f"{DATABASE}-wal"
    stands: dict[int, str] = {}
    for number in range(ROUNDS):
        case, code = rng.randint(1, 12), rng.choice(CODES)
        kept = (world.folder / DATABASE, journal, world.folder / CHAIN_FILE)
        synced = {one.name: one.read_bytes() for one in kept if one.exists()}
        acknowledged = dict(stands)
        world.answer(world.ann, case, "age", chosen(code))
        stands[case] = code
        before, after = synced.get(journal.name, b""), journal.read_bytes()
        copy = tmp_path / f"{number}"
        copy.mkdir(mode=0o700)
        # A journal that begins anew overwrites its beginning, which was synced into the database before.
        longer = max(len(after) - len(before), 0)
        reached = rng.choice((rng.randint(0, longer), longer))
        tail = after[len(before) : len(before) + reached]
        noise = rng.randbytes(rng.choice((0, 512, PAGE)))
        (copy / journal.name).write_bytes(before + tail + noise)
        for name in (DATABASE, CHAIN_FILE):
            (copy / name).write_bytes(synced[name])
        with closing(open_store(copy, KEY, clock=TickingClock())) as store:
            with store.reading(world.ann) as read:
                drafts = {key: read.drafts.get(CaseKey(key)) for key in range(1, 13)}
                assert read.trail.verify()[1] is None
            found = {key: draft.answers["age"].codes[0] for key, draft in drafts.items() if draft is not None}
            assert found in (acknowledged, stands)
        shutil.rmtree(copy)
        if number % 10 == 9:
            world.store.checkpoint()


def test_a_clock_that_is_set_back_breaks_nothing(world: World) -> None:
    world.cases(3)
    for number in range(30):
        world.clock.now -= timedelta(days=number % 4, hours=1)
        world.answer(world.ann, 1 + number % 3, "age", chosen(CODES[number % 3]))
    world.reopen()
    with world.store.reading(world.ann) as read:
        draft = read.drafts.get(CaseKey(3))
        assert draft is not None
        assert draft.answers["age"] == chosen(CODES[29 % 3])
        assert read.trail.verify() == (32, None)
    assert {one.name for one in checks(world.store) if not one.ok} <= HARMLESS


def test_what_others_hold_is_said_and_nothing_is_lost(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.cases(2)
    world.answer(world.ann, 1, "age", chosen("older"))
    world.store.close()
    monkeypatch.setattr(engine.connect, "__kwdefaults__", {"timeout": 0.05})
    world.store = open_store(world.folder, KEY, clock=world.clock)
    with closing(engine.connect(world.folder / DATABASE, KEY)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Busy, match="Another program holds the project") as caught:
            world.answer(world.ann, 1, "age", chosen("younger"))
        assert caught.value.mend
        # Reading goes on meanwhile.
        with world.store.reading(world.ann) as read:
            draft = read.drafts.get(CaseKey(1))
            assert draft is not None
            assert draft.answers["age"] == chosen("older")
        other.execute("ROLLBACK")
    world.answer(world.ann, 1, "age", chosen("younger"))
