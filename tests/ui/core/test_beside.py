"""Long work beside the window: told on the main thread, stopped, replaced by what is asked for later."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.domain.errors import Refused
from reviewer.services.watching import Stopped, Watch
from reviewer.ui.beside import Beside
from reviewer.workspace import Workspace, open_workspace
from tests.costs import CHEAP
from tests.ui.pages.project import PASSPHRASE, SUPERVISOR, make_project


@pytest.fixture
def beside(qapp: QApplication, tmp_path: Path) -> Iterator[Beside]:
    folder = make_project(tmp_path / "north", cases=3).folder
    owner = QObject()
    with open_workspace(folder, account=SUPERVISOR, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        made = Beside(workspace, owner)
        yield made
        made.shut_down()


def never(_value: object) -> None:
    raise AssertionError("this is not told")


def never_mind(_value: object) -> None: ...


def test_work_has_a_workspace_of_its_own_and_tells_on_the_main_thread(beside: Beside, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    found: list[int] = []

    def work(workspace: Workspace, watch: Watch) -> int:
        watch.step(1, 3)
        threads.append(threading.current_thread())
        return workspace.worklist.counts().total

    def told(done: int, total: int) -> None:
        threads.append(threading.current_thread())
        found.append(done + total)

    beside.run("one", work, done=found.append, failed=never, told=told)
    qtbot.waitUntil(lambda: not beside.busy and len(found) == 2)
    assert found == [4, 3]
    assert len(set(threads)) == 2


def test_what_is_told_on_the_way_comes_before_the_result(beside: Beside, qtbot: QtBot) -> None:
    found, ended = list[str](), threading.Event()

    def wait(_value: object) -> None:
        assert ended.wait(10)

    beside.run("one", lambda _workspace, _watch: None, done=wait, failed=never)

    def work(_workspace: Workspace, watch: Watch) -> None:
        watch.step(1, 2)

    beside.run(
        "two", work, done=lambda _: found.append("done"), failed=never, told=lambda *_: found.append("told")
    )
    # The first result is being told while the second comes to lie behind it, ahead of what it told.
    beside.run("three", lambda _workspace, _watch: ended.set(), done=never_mind, failed=never)
    qtbot.waitUntil(lambda: not beside.busy)
    assert found == ["told", "done"]


def test_what_is_asked_for_later_in_a_lane_takes_its_place(beside: Beside, qtbot: QtBot) -> None:
    begun, found = threading.Event(), list[str]()

    def long(_workspace: Workspace, watch: Watch) -> str:
        begun.set()
        while True:
            watch.step(0)

    beside.run("one", long, done=never, failed=never)
    assert begun.wait(10)
    beside.run("one", lambda _workspace, _watch: "later", done=found.append, failed=never)
    beside.run("two", lambda _workspace, _watch: "another lane", done=found.append, failed=never)
    qtbot.waitUntil(lambda: found == ["later", "another lane"])


def test_stopping_is_told_and_nothing_else_is(beside: Beside, qtbot: QtBot) -> None:
    begun, errors = threading.Event(), list[Exception]()

    def long(_workspace: Workspace, watch: Watch) -> None:
        begun.set()
        while True:
            watch.step(0)

    beside.run("one", long, done=never, failed=errors.append)
    assert begun.wait(10)
    beside.stop("one")
    beside.stop("nothing runs here")
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], Stopped)


def test_what_is_refused_is_told(beside: Beside, qtbot: QtBot) -> None:
    errors: list[Exception] = []

    def refused(_workspace: Workspace, _watch: Watch) -> None:
        raise Refused("no")

    beside.run("one", refused, done=never, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "no"


def test_shutting_down_stops_what_runs_and_tells_nothing(beside: Beside) -> None:
    begun = threading.Event()

    def long(_workspace: Workspace, watch: Watch) -> None:
        begun.set()
        while True:
            watch.step(0)

    beside.run("one", long, done=never, failed=never)
    assert begun.wait(10)
    beside.shut_down()
    assert not beside.busy
