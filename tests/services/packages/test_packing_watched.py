"""Packing tells how far it is, and can be stopped until it is signed: then nothing of it is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.services.packages.label_rows import LabelRows
from reviewer.services.watching import Stopped, Watch, WatchedRecords
from tests.services.packages.desks import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk.new(tmp_path / "desk")
    for case in ("T-0001", "T-0002"):
        for reviewer in ("r-01", "r-02"):
            desk.code(reviewer, case)
    return desk


def test_packing_tells_how_far_it_is(desk: Desk, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with desk.sign_in("x-01") as exporter:
        watch = Watch(lambda done, total: told.append((done, total)))
        exporter.packages.packing.labels(tmp_path / "labels.tar", watch=watch)
    # Each table is written twice, and the codings are counted.
    assert told == [(0, 20), (20, 20)]


def test_as_many_records_go_by_as_were_foreseen(desk: Desk) -> None:
    count = 0

    def tick() -> None:
        nonlocal count
        count += 1

    with desk.sign_in("x-01") as exporter, exporter.store.reading(exporter.account) as read:
        names, after = exporter.packages.pseudonyms, read.departing.newest()
        rows = LabelRows(read, exporter.project.uuid, names, type(after)(), tick=tick)
        for table in (rows.labels, rows.labels, rows.revisions, rows.revisions, rows.decisions, rows.finals):
            assert list(table()) or table in (rows.decisions, rows.finals)
        rows.counts()
    assert count == 5 * after.codings == 20


@pytest.mark.parametrize("step", [1, 2])
def test_stopping_leaves_the_file_and_the_trail_as_they_were(desk: Desk, tmp_path: Path, step: int) -> None:
    target = tmp_path / "labels.tar"
    target.write_bytes(b"old")
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return asked == step

    with desk.sign_in("x-01") as exporter:
        with pytest.raises(Stopped):
            exporter.packages.packing.labels(target, watch=Watch(stopped=stopped))
        with exporter.store.reading(exporter.account) as read:
            assert read.packages.all() == []
    assert target.read_bytes() == b"old"
    assert {path.name for path in tmp_path.iterdir()} == {"desk", "labels.tar"}


def test_thousands_of_records_are_told_now_and_then_and_never_more_than_all() -> None:
    told: list[int] = []
    watched = WatchedRecords(Watch(lambda done, _: told.append(done)), 5_000)
    for _ in range(7_000):
        watched.tick()
    watched.finish()
    assert told == [0, 2_000, 4_000, 5_000, 5_000]
