"""What the adjudication page says of its queue, up to the end of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reviewer.ui.adjudication.messages import Kind
from reviewer.ui.application import Program
from tests.ui.pages.settling import DIFFERING, Window, make_study


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    make_study(tmp_path / "project")
    program = Program(qapp)
    opened = Window(program, qtbot)
    opened.open(tmp_path / "project")
    opened.press("ctrl+4")
    yield opened
    program.close()


def test_what_is_said_of_the_queue_stays_true_to_its_end(window: Window) -> None:
    notices = window.program.window.notices
    assert notices.text
    window.press("d", "d")
    assert not notices.text, "one less is to be settled than it said"
    for _ in range(2 * DIFFERING):
        if window.counts().open:
            window.press("a")
    said = window.page.presenter.message
    assert said is not None
    assert said.kind is Kind.NOTHING_LEFT
    words = " ".join(label.text() for label in window.page.findChildren(QLabel))
    assert "Nothing is left to settle in this queue. 1 deferred (s)" in words
