"""Threads, timers, windows and log handlers that outlive their test fail it."""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from itertools import cycle

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

from tests.guards.qt_starts import QtStarts

_GRACE_SECONDS = 2.0
# Looking for garbage among all that the tests consist of takes as long as opening a window: it is done where
# something stays without, and after every so many windows, so that no other thread comes to clear them away.
_COLLECT_EVERY = 8
# Qt keeps one tool tip window for itself; the others belong to pytest and its plugins.
_QT_OWN_WINDOWS = ("QTipLabel",)
_RUNNER_THREADS = ("pytest", "execnet", "Dummy-")

_STARTS = pytest.StashKey[QtStarts]()
_COLLECT = pytest.StashKey["cycle[bool]"]()
_PUT_BACK = pytest.StashKey[Callable[[], None]]()
_BEFORE = pytest.StashKey["Standing"]()


@dataclass(frozen=True)
class Standing:
    """What is alive at one moment."""

    threads: frozenset[threading.Thread]
    qt_running: frozenset[QObject]
    windows: frozenset[QWidget]
    handlers: frozenset[tuple[str, logging.Handler]]

    @staticmethod
    def now(starts: QtStarts) -> Standing:
        return Standing(
            frozenset(t for t in threading.enumerate() if not t.name.startswith(_RUNNER_THREADS)),
            frozenset(starts.running()),
            frozenset(_windows()),
            frozenset(_handlers()),
        )

    def added_since(self, before: Standing) -> list[str]:
        qt_running, windows = self.qt_running - before.qt_running, self.windows - before.windows
        handlers = self.handlers - before.handlers
        return [
            *(f"thread {t.name!r} still runs" for t in self.threads - before.threads),
            *(f"{type(q).__name__} {q.objectName()!r} still runs" for q in qt_running),
            *(f"window {type(w).__name__} {w.windowTitle()!r} is left" for w in windows),
            *(f"log handler {handler!r} is still on {name!r}" for name, handler in handlers),
        ]


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_STARTS] = QtStarts()
    config.stash[_COLLECT] = cycle([False] * (_COLLECT_EVERY - 1) + [True])
    config.stash[_PUT_BACK] = config.stash[_STARTS].watch()


def pytest_unconfigure(config: pytest.Config) -> None:
    config.stash[_PUT_BACK]()


@pytest.fixture(autouse=True)
def standing_before(request: pytest.FixtureRequest) -> None:
    # Here and not in the set-up hook: what wider fixtures have started (they come first) is theirs to end.
    request.node.stash[_BEFORE] = Standing.now(request.config.stash[_STARTS])


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    result = yield
    before = item.stash.get(_BEFORE, None)
    if before is not None:
        del item.stash[_BEFORE]  # it holds windows and timers alive
        left = _left_behind(item.config.stash, before)
        if left:
            pytest.fail("left behind:\n  " + "\n  ".join(left), pytrace=False)
    return result


def _left_behind(stash: pytest.Stash, before: Standing) -> list[str]:
    starts, collect = stash[_STARTS], stash[_COLLECT]
    left = Standing.now(starts).added_since(before)
    if left:
        _delete_what_is_marked()
        if next(collect):
            gc.collect()
        left = Standing.now(starts).added_since(before)
    if left:
        _let_everything_end(starts, before)
        left = Standing.now(starts).added_since(before)
    return left + [f"{shot} is still to come" for shot in starts.take_pending_shots()]


def _delete_what_is_marked() -> None:
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _let_everything_end(starts: QtStarts, before: Standing) -> None:
    """Garbage in a circle is no fault, nor a thread that is just ending."""
    gc.collect()
    _delete_what_is_marked()
    if QCoreApplication.instance() is not None:
        QCoreApplication.processEvents()
        QThreadPool.globalInstance().waitForDone(int(_GRACE_SECONDS * 1000))
    for thread in Standing.now(starts).threads - before.threads:
        thread.join(_GRACE_SECONDS)
    for running in starts.running() - before.qt_running:
        if isinstance(running, QThread):
            running.wait(int(_GRACE_SECONDS * 1000))


def _windows() -> Iterator[QWidget]:
    if isinstance(QCoreApplication.instance(), QApplication):
        for widget in QApplication.topLevelWidgets():
            if widget.parent() is None and type(widget).__name__ not in _QT_OWN_WINDOWS:
                yield widget


def _handlers() -> Iterator[tuple[str, logging.Handler]]:
    for name in ("", "reviewer"):
        for handler in logging.getLogger(name).handlers:
            # pytest's own capture handlers come and go with the phases of a test.
            if not type(handler).__module__.startswith(("_pytest", "tests.guards")):
                yield name, handler
