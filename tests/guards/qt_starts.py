"""Remembers which timers and threads of Qt were started: Qt itself has no list of them."""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer


class QtStarts:
    """Wraps `start` of QTimer and QThread, and `QTimer.singleShot`, for the whole run."""

    def __init__(self) -> None:
        self._timers: weakref.WeakSet[QTimer] = weakref.WeakSet()
        self._threads: weakref.WeakSet[QThread] = weakref.WeakSet()
        self._shots: list[_Shot] = []

    def watch(self) -> Callable[[], None]:
        """Begin to remember; the returned function puts Qt's own methods back."""
        timer_start, thread_start, single_shot = QTimer.start, QThread.start, QTimer.singleShot

        def start_timer(timer: QTimer, *args: Any) -> None:
            self._timers.add(timer)
            timer_start(timer, *args)

        def start_thread(thread: QThread, *args: Any) -> None:
            self._threads.add(thread)
            thread_start(thread, *args)

        def shoot(msec: int, *args: Any) -> None:
            self._shots.append(_Shot(msec, args))
            single_shot(msec, *args)

        def put_back() -> None:
            _set(QTimer, start=timer_start, singleShot=staticmethod(single_shot))
            _set(QThread, start=thread_start)

        _set(QTimer, start=start_timer, singleShot=staticmethod(shoot))
        _set(QThread, start=start_thread)
        return put_back

    def running(self) -> set[QObject]:
        timers = [t for t in list(self._timers) if shiboken6.isValid(t) and t.isActive()]
        threads = [t for t in list(self._threads) if shiboken6.isValid(t) and t.isRunning()]
        return {*timers, *threads}

    def take_pending_shots(self) -> list[str]:
        """Those still to come since this was asked last: each is the fault of one test only."""
        pending = [str(shot) for shot in self._shots if shot.is_pending()]
        self._shots.clear()
        return pending


class _Shot:
    """One `QTimer.singleShot`: over when its time has come, or when its receiver is gone."""

    def __init__(self, msec: int, args: tuple[Any, ...]) -> None:
        self._due = time.monotonic() + msec / 1000
        target = args[-1]
        receivers = [a for a in (*args, getattr(target, "__self__", None)) if isinstance(a, QObject)]
        self._receivers = [weakref.ref(r) for r in receivers]
        self._text = f"QTimer.singleShot({msec}, {getattr(target, '__qualname__', target)})"

    def __str__(self) -> str:
        return self._text

    def is_pending(self) -> bool:
        alive = [r() for r in self._receivers]
        gone = any(r is None or not shiboken6.isValid(r) for r in alive)
        return not gone and time.monotonic() < self._due


def _set(qt_class: type, **methods: Any) -> None:
    for name, method in methods.items():
        setattr(qt_class, name, method)
