"""Tests that do wrong on purpose: `test_guards.py` runs this file in a process of its own."""

from __future__ import annotations

import logging
import os
import socket
import threading
import warnings
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtWidgets import QApplication, QLabel

from tests.guards.log_records import LogRecords

KEPT: list[object] = []
RELEASE = threading.Event()


@pytest.fixture(scope="module", autouse=True)
def let_go_at_the_end() -> Iterator[None]:
    yield
    RELEASE.set()
    for kept in KEPT:
        if isinstance(kept, QThread):
            kept.quit()
            kept.wait()
        if isinstance(kept, QTimer):
            kept.stop()


def test_clean_passes(qapp: QApplication, expected_logs: LogRecords) -> None:
    expected_logs.announce("told in advance")
    logging.getLogger("reviewer.planted").warning("told in advance")
    label = QLabel("gone by the end")
    label.show()


def test_warning() -> None:
    warnings.warn("planted", UserWarning, stacklevel=1)


def test_exception_in_thread() -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()


def test_qt_message(qapp: QApplication) -> None:
    qWarning("planted")


def test_exception_in_slot(qapp: QApplication) -> None:
    QTimer.singleShot(0, lambda: 1 / 0)
    qapp.processEvents()


def test_log_record() -> None:
    logging.getLogger("anything").error("planted")


def test_log_record_that_stays_away(expected_logs: LogRecords) -> None:
    expected_logs.announce("never said")


def test_thread() -> None:
    threading.Thread(target=RELEASE.wait, name="planted", daemon=True).start()


def test_qt_thread(qapp: QApplication) -> None:
    thread = QThread()
    KEPT.append(thread)
    thread.start()


def test_timer(qapp: QApplication) -> None:
    timer = QTimer()
    KEPT.append(timer)
    timer.start(60_000)


def test_single_shot(qapp: QApplication) -> None:
    QTimer.singleShot(60_000, print)


def test_window(qapp: QApplication) -> None:
    window = QLabel()
    window.setWindowTitle("planted")
    KEPT.append(window)


def test_log_handler() -> None:
    logging.getLogger("reviewer").addHandler(logging.NullHandler())


def test_network() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as outside:
        outside.connect(("192.0.2.1", 9))


def test_name_lookup() -> None:
    socket.getaddrinfo("planted.invalid", 80)


def test_home_is_not_the_users() -> None:
    assert os.environ["HOME"] == os.environ["PLANTED_REAL_HOME"]


@pytest.mark.xfail(reason="planted")
def test_xfail_that_passes() -> None:
    assert True
