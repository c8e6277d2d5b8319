"""Heads of the trail come home: a trail that was shortened or written anew since is found out."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reviewer.services.packages.heads import head_in
from reviewer.storage.side_file import CHAIN_FILE
from tests.services.packages.desks import Desk

HEAD = "ab" * 32


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk.new(tmp_path / "here")
    made.code("r-01", "T-0001")
    return made


def receipt_of(desk: Desk, package: Path, folder: Path) -> Path:
    """Another desk of the project merges it and answers."""
    folder.mkdir()
    with desk.copy(folder / "there", seed=5).sign_in() as office:
        (taken,) = office.packages.merging.merge([package], receipts=folder)
    assert taken.receipt is not None
    return taken.receipt


def shortened(desk: Desk, entries: int) -> None:
    """With other tools and the key: the trail ends earlier, and nothing beside the database tells of it."""
    with desk.sign_in() as office, closing(office.store.connect()) as driver:
        driver.execute("PRAGMA foreign_keys = 0").fetchall()
        for table in ("audit_entry", "entry_signature"):
            driver.execute(f"DROP TRIGGER {table}_refuses_delete")
            driver.execute(f"DELETE FROM {table} WHERE seq > ?", (entries,))
    (desk.folder / CHAIN_FILE).unlink(missing_ok=True)


def head(desk: Desk) -> int:
    ((entries,),) = desk.rows("SELECT max(seq) FROM audit_entry")
    return int(str(entries))


def test_a_receipt_brings_the_head_home(desk: Desk, tmp_path: Path) -> None:
    packed = desk.pack(tmp_path / "1.tar")
    receipt = receipt_of(desk, packed.file, tmp_path / "there")
    assert [one.problems for one in desk.merge(receipt)] == [[]]
    assert desk.rows("SELECT count(*) FROM package WHERE json_type(record, '$.trail.head') = 'text'") == [
        (2,)
    ]
    assert desk.is_whole()


def test_a_receipt_for_a_trail_that_was_shortened_is_told_of(desk: Desk, tmp_path: Path) -> None:
    before = head(desk)
    packed = desk.pack(tmp_path / "1.tar")
    receipt = receipt_of(desk, packed.file, tmp_path / "there")
    shortened(desk, before - 2)
    (told,) = desk.merge(receipt)
    assert (told.exit_code, "it was shortened" in told.problems[0]["message"]) == (4, True)
    (again,) = desk.merge(packed.file)
    assert (again.exit_code, "it was shortened" in again.problems[0]["message"]) == (4, True)


def rewritten(driver: Any, seq: int) -> None:
    driver.execute("DROP TRIGGER audit_entry_refuses_update")
    driver.execute("UPDATE audit_entry SET hash = zeroblob(32) WHERE seq = ?", (seq,))


@pytest.mark.parametrize("way", ["package", "backup"])
def test_what_left_holds_the_trail_to_it(desk: Desk, tmp_path: Path, way: str) -> None:
    """Even where the whole chain were written anew: another hash stands where the known one was."""
    with desk.sign_in() as office:
        if way == "package":
            office.packages.packing.labels(tmp_path / "1.tar")
            (seq,) = named(office.store, "SELECT max(record ->> '$.trail.entries') FROM package")
        else:
            seq = office.backups.make(tmp_path / "1.backup").entries
        assert office.trail.verify().ok
        with closing(office.store.connect()) as driver:
            rewritten(driver, seq)
        problems = [what for entry, what in office.trail.verify().problems if entry == seq]
        assert any("left with a package or backup" in what for what in problems)
        (answer,) = [one for one in office.doctor().checks if one.name == "rows and signatures"]
        assert f"entry {seq} is not the entry that left" in answer.detail


def named(store: Any, sql: str) -> tuple[int]:
    with closing(store.connect()) as driver:
        row: tuple[int] = driver.execute(sql).fetchone()
    return row


@pytest.mark.parametrize(
    ("document", "known"),
    [
        ({"trail": {"entries": 3, "head": HEAD, "more": 1}}, {"entries": 3, "head": HEAD}),
        ({"trail": {"entries": 0, "head": HEAD}}, {"entries": 0, "head": HEAD}),
        ({}, None),
        ([], None),
        (None, None),
        ({"trail": None}, None),
        ({"trail": {"entries": True, "head": HEAD}}, None),
        ({"trail": {"entries": -1, "head": HEAD}}, None),
        ({"trail": {"entries": 1 << 80, "head": HEAD}}, None),
        ({"trail": {"entries": "3", "head": HEAD}}, None),
        ({"trail": {"entries": 3, "head": HEAD.upper()}}, None),
        ({"trail": {"entries": 3, "head": "ab"}}, None),
        ({"trail": {"entries": 3, "head": 7}}, None),
    ],
)
def test_only_a_head_is_taken_for_one(document: object, known: object) -> None:
    assert head_in(document) == known
