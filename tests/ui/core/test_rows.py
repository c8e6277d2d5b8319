"""Windowed rows: dense and forward lists, read on the storage thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reviewer.domain.errors import Busy
from reviewer.ui.operations import Operations
from reviewer.ui.rows import PLACEHOLDER, ROW_ROLE, Column, Part, RowsModel


@dataclass(frozen=True)
class Line:
    number: int
    version: int = 0


COLUMNS: tuple[Column[Line], ...] = (
    Column("number", lambda line: str(line.number), right=True),
    Column(
        "words",
        lambda line: f"line {line.number}.{line.version}",
        spoken=lambda line: f"line number {line.number}",
        tip=lambda _: "tip",
    ),
)


class Source:
    """Counts what is asked of it."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.version = 0
        self.asked: list[tuple[int, int]] = []

    def fetch(self, first: int, count: int) -> Sequence[Line]:
        self.asked.append((first, count))
        return [Line(number, self.version) for number in range(first, min(first + count, self.total))]

    def after(self, last: Line | None, count: int) -> Sequence[Line]:
        return self.fetch(0 if last is None else last.number + 1, count)


@pytest.fixture
def operations(qapp: object) -> Iterator[Operations]:
    made = Operations()
    yield made
    made.shut_down()


def make(operations: Operations, *, window: int = 200, kept: int = 32) -> RowsModel[Line]:
    return RowsModel(COLUMNS, operations, window=window, kept=kept)


def settle(qtbot: QtBot, operations: Operations) -> None:
    qtbot.waitUntil(lambda: not operations.busy)


def words(model: RowsModel[Line], at: int) -> Any:
    return model.data(model.index(at, 1))


def test_dense_rows_obey_the_rules_of_models(
    qtbot: QtBot, qtmodeltester: Any, operations: Operations
) -> None:
    model = make(operations, window=10)
    qtmodeltester.check(model)
    model.show_dense(35, Source(35).fetch)
    model.row(0)
    settle(qtbot, operations)
    qtmodeltester.check(model)
    settle(qtbot, operations)


def test_forward_rows_obey_the_rules_of_models(
    qtbot: QtBot, qtmodeltester: Any, operations: Operations
) -> None:
    model = make(operations, window=10)
    model.show_forward(Source(25).after)
    settle(qtbot, operations)
    qtmodeltester.check(model)
    settle(qtbot, operations)


def test_rows_that_are_known_already_stand_at_once_and_are_not_read_again(
    qtbot: QtBot, operations: Operations
) -> None:
    model, source = make(operations, window=10), Source(35)
    model.show_dense(35, source.fetch, source.fetch(0, 10))
    asked = len(source.asked)
    assert words(model, 9) == "line 9.0"
    assert model.cell(9, 1) == ("line 9.0", False)
    assert not operations.busy
    assert len(source.asked) == asked
    assert model.cell(10, 1)[0] == PLACEHOLDER
    settle(qtbot, operations)
    assert words(model, 10) == "line 10.0"


def test_a_row_is_a_placeholder_until_its_window_comes(qtbot: QtBot, operations: Operations) -> None:
    model = make(operations, window=10)
    model.show_dense(1_000_000, Source(1_000_000).fetch)
    assert model.rowCount() == 1_000_000
    assert words(model, 654_321) == PLACEHOLDER
    assert model.data(model.index(654_321, 1), ROW_ROLE) is None
    settle(qtbot, operations)
    assert words(model, 654_321) == "line 654321.0"
    assert model.data(model.index(654_321, 0), ROW_ROLE) == Line(654_321)


def test_opening_reads_nothing_until_something_is_shown(operations: Operations) -> None:
    source = Source(1_000_000)
    make(operations).show_dense(1_000_000, source.fetch)
    assert source.asked == []


def test_scrolling_past_many_windows_reads_only_the_latest(qtbot: QtBot, operations: Operations) -> None:
    source = Source(100_000)
    model = make(operations, window=10)
    release = threading.Event()
    operations.run(lambda: release.wait(5))
    model.show_dense(100_000, source.fetch)
    for at in range(0, 100_000, 10):
        model.row(at)
    release.set()
    settle(qtbot, operations)
    assert len(source.asked) <= 5
    assert model.row(99_990) == Line(99_990)


def test_windows_looked_at_longest_ago_are_let_go(qtbot: QtBot, operations: Operations) -> None:
    source = Source(1000)
    model = make(operations, window=10, kept=3)
    model.show_dense(1000, source.fetch)
    for at in (0, 10, 20, 30):
        model.row(at)
        settle(qtbot, operations)
    assert model.row(30) is not None
    assert model.row(0) is None
    settle(qtbot, operations)


def test_refreshing_shows_the_old_rows_until_the_new_ones_come(qtbot: QtBot, operations: Operations) -> None:
    source = Source(30)
    model = make(operations, window=10)
    model.show_dense(30, source.fetch)
    model.row(5)
    settle(qtbot, operations)
    source.version = 1
    model.refresh(30)
    assert words(model, 5) == "line 5.0"
    settle(qtbot, operations)
    assert words(model, 5) == "line 5.1"


def test_rows_of_an_earlier_list_never_reach_a_later_one(qtbot: QtBot, operations: Operations) -> None:
    model = make(operations, window=10)
    release = threading.Event()

    def slow(first: int, count: int) -> Sequence[Line]:
        release.wait(5)
        return [Line(-1)] * count

    model.show_dense(30, slow)
    model.row(5)
    model.show_dense(30, Source(30).fetch)
    model.row(5)
    release.set()
    settle(qtbot, operations)
    assert model.row(5) == Line(5)


def test_one_changed_row_is_put_in_place_without_reading(qtbot: QtBot, operations: Operations) -> None:
    source = Source(30)
    model = make(operations, window=10)
    model.show_dense(30, source.fetch)
    model.row(5)
    settle(qtbot, operations)
    with qtbot.waitSignal(model.dataChanged):
        model.put(5, Line(5, 9))
    assert words(model, 5) == "line 5.9"
    assert len(source.asked) == 1
    assert model.find(lambda line: line.version == 9) == 5


def test_a_forward_list_grows_at_its_end_until_nothing_comes(qtbot: QtBot, operations: Operations) -> None:
    model = make(operations, window=10)
    model.show_forward(Source(25).after)
    settle(qtbot, operations)
    while model.canFetchMore():
        model.fetchMore()
        settle(qtbot, operations)
    assert model.rowCount() == 25
    assert model.row(24) == Line(24)


def test_a_list_found_step_by_step_grows_until_a_window_is_full(qtbot: QtBot, operations: Operations) -> None:
    """Each step looks at seven places, of which every third one is found."""
    model, asked, arrived, ends = make(operations, window=10), list[int](), list[tuple[int, int]](), [0]
    model.arrived.connect(lambda first, count: arrived.append((first, count)))
    model.all_read.connect(lambda: ends.append(1))

    def fetch(place: int | None, count: int) -> Part[Line]:
        asked.append(count)
        first = place or 0
        found = [Line(one) for one in range(first, min(first + 7, 60)) if one % 3 == 0 and one >= 21][:count]
        behind = found[-1].number + 1 if len(found) == count else first + 7
        return Part(found, behind if behind < 60 else None)

    model.show_parts(fetch)
    assert not model.is_whole
    qtbot.waitUntil(lambda: not operations.busy)
    assert [model.index(row, 0).data() for row in range(10)] == [str(one) for one in range(21, 51, 3)]
    assert (model.rowCount(), arrived[:3]) == (10, [(0, 0)] * 3)
    assert all(count <= 10 for count in asked)
    model.fetchMore()
    qtbot.waitUntil(lambda: model.is_whole)
    assert (model.rowCount(), sum(ends)) == (13, 1)
    assert not model.canFetchMore()


def test_a_search_that_is_not_wanted_any_more_takes_no_further_step(
    qtbot: QtBot, operations: Operations
) -> None:
    model, asked = make(operations), list[int]()

    def fetch(place: int | None, _count: int) -> Part[Line]:
        asked.append(place or 0)
        return Part([], (place or 0) + 1)

    model.show_parts(fetch)
    qtbot.waitUntil(lambda: len(asked) > 3)
    model.show_dense(0, lambda _first, _count: [])
    operations.settle()
    taken = len(asked)
    operations.run(lambda: None)
    operations.settle()
    assert len(asked) == taken


def test_a_window_that_cannot_be_read_is_told_and_not_asked_for_ever(
    qtbot: QtBot, operations: Operations
) -> None:
    troubled: list[Exception] = []
    operations.troubled.connect(troubled.append)

    def busy(first: int, count: int) -> Sequence[Line]:
        raise Busy("held")

    model = make(operations, window=10)
    model.show_dense(30, busy)
    model.row(5)
    settle(qtbot, operations)
    model.row(5)
    settle(qtbot, operations)
    assert len(troubled) == 1


def test_what_a_screen_reader_says_and_how_numbers_stand(qtbot: QtBot, operations: Operations) -> None:
    model = make(operations)
    model.show_dense(3, Source(3).fetch)
    model.row(0)
    settle(qtbot, operations)
    index = model.index(1, 1)
    assert model.data(index, int(Qt.ItemDataRole.AccessibleTextRole)) == "line number 1"
    assert model.data(index, int(Qt.ItemDataRole.ToolTipRole)) == "tip"
    assert model.data(model.index(1, 0), int(Qt.ItemDataRole.TextAlignmentRole)) & int(
        Qt.AlignmentFlag.AlignRight
    )
    assert model.headerData(1, Qt.Orientation.Horizontal) == "words"
