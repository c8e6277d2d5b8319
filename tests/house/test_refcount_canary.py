"""PySide6 6.12.0 takes a reference from None with every void call, and kills Python 3.11 after thousands."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

CALLS = 200
NOISE = 100


class Emitter(QObject):
    said = Signal(int)


def test_qt_calls_take_no_references_from_none_and_true(qapp: QApplication) -> None:
    label, emitter = QLabel(), Emitter()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(CALLS):
        label.setText("a")
        emitter.said.emit(1)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert abs(after[0] - before[0]) < NOISE
    assert abs(after[1] - before[1]) < NOISE
