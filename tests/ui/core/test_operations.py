"""The storage thread: in order, told on the main thread, nothing left at the end."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reviewer.domain.errors import Refused
from reviewer.ui.operations import Operations


@pytest.fixture
def operations(qapp: object) -> Iterator[Operations]:
    made = Operations()
    yield made
    made.shut_down()


def test_results_come_in_order_on_the_main_thread(qtbot: QtBot, operations: Operations) -> None:
    told: list[tuple[int, str]] = []
    for number in range(200):
        operations.run(
            partial(int, number),
            done=lambda value: told.append((value, threading.current_thread().name)),
        )
    qtbot.waitUntil(lambda: len(told) == 200)
    assert [value for value, _ in told] == list(range(200))
    assert {name for _, name in told} == {threading.main_thread().name}


def test_every_function_runs_on_the_same_one_thread(qtbot: QtBot, operations: Operations) -> None:
    names: list[str] = []
    for _ in range(20):
        operations.run(lambda: threading.current_thread().name, done=names.append)
    qtbot.waitUntil(lambda: len(names) == 20)
    assert len(set(names)) == 1
    assert names[0].startswith("reviewer-storage")


def test_an_error_for_people_goes_to_who_asked_and_nowhere_else(qtbot: QtBot, operations: Operations) -> None:
    refused: list[Exception] = []
    troubled: list[Exception] = []
    operations.troubled.connect(troubled.append)

    def refuse() -> None:
        raise Refused("no")

    operations.run(refuse, failed=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], Refused)
    assert not troubled


def test_an_error_nobody_takes_and_every_bug_is_told_to_the_window(
    qtbot: QtBot, operations: Operations
) -> None:
    failed: list[Exception] = []
    troubled: list[Exception] = []
    operations.troubled.connect(troubled.append)

    def refuse() -> None:
        raise Refused("no")

    operations.run(refuse)
    operations.run(lambda: 1 // 0, failed=failed.append)
    qtbot.waitUntil(lambda: len(troubled) == 2)
    assert isinstance(troubled[0], Refused)
    assert isinstance(troubled[1], ZeroDivisionError)
    assert isinstance(failed[0], ZeroDivisionError)


def test_busy_is_told_once_at_each_turn(qtbot: QtBot, operations: Operations) -> None:
    turns: list[bool] = []
    operations.busy_changed.connect(turns.append)
    release = threading.Event()
    operations.run(lambda: release.wait(5))
    operations.run(lambda: None)
    assert operations.busy
    release.set()
    qtbot.waitUntil(lambda: not operations.busy)
    assert turns == [True, False]


def test_a_page_that_is_gone_is_told_nothing(qtbot: QtBot, operations: Operations) -> None:
    told: list[int] = []
    last: list[int] = []
    release = threading.Event()
    owner = QObject()
    operations.run(lambda: release.wait(5), done=told.append, owner=owner)
    operations.run(lambda: 2, done=last.append)
    shiboken6.delete(owner)
    release.set()
    qtbot.waitUntil(lambda: bool(last))
    assert not told


def test_shutting_down_waits_for_everything_and_tells_it(qapp: object) -> None:
    operations = Operations()
    told: list[int] = []
    for number in range(50):
        operations.run(partial(int, number), done=told.append)
    operations.shut_down()
    assert told == list(range(50))
    operations.run(lambda: 99, done=told.append)
    operations.shut_down()
    assert told == list(range(50))


def test_settling_carries_out_what_results_ask_for_in_turn(qapp: object, operations: Operations) -> None:
    del qapp
    told: list[int] = []

    def ask(number: int) -> None:
        told.append(number)
        if number < 5:
            operations.run(partial(int, number + 1), done=ask)

    operations.run(partial(int, 1), done=ask)
    operations.settle()
    assert told == [1, 2, 3, 4, 5]
    assert not operations.busy
