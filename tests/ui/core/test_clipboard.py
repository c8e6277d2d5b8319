"""What is copied goes by itself after a minute; what others put there stays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication

from reviewer.ui.clipboard import ShortLived, copy

SOURCES = Path(__file__).parents[3] / "src" / "reviewer"


@pytest.fixture
def clipboard(qapp: QGuiApplication) -> Iterator[QClipboard]:
    clipboard = qapp.clipboard()
    yield clipboard
    clipboard.clear()


@pytest.fixture
def kept(clipboard: QClipboard) -> Iterator[ShortLived]:
    parent = QObject()
    kept = ShortLived(parent)
    kept.begin()
    yield kept
    kept.stop()


def test_what_was_copied_is_gone_after_a_minute(kept: ShortLived, clipboard: QClipboard) -> None:
    assert not kept.timer.isActive()
    copy("S-000001")
    assert clipboard.text() == "S-000001"
    assert kept.timer.isActive()
    assert kept.timer.interval() == 60_000
    kept.timer.timeout.emit()
    assert clipboard.text() == ""
    assert not kept.timer.isActive()


def test_each_copying_has_a_minute_of_its_own(kept: ShortLived, clipboard: QClipboard) -> None:
    copy("S-000001")
    kept.timer.stop()
    copy("S-000002")
    assert kept.timer.isActive()
    kept.timer.timeout.emit()
    assert clipboard.text() == ""


def test_what_others_put_there_stays(kept: ShortLived, clipboard: QClipboard) -> None:
    copy("S-000001")
    clipboard.setText("another program's")
    kept.timer.timeout.emit()
    assert clipboard.text() == "another program's"


def test_it_is_emptied_as_the_project_is_left(clipboard: QClipboard) -> None:
    parent = QObject()
    kept = ShortLived(parent)
    kept.begin()
    copy("S-000001")
    kept.stop()
    assert clipboard.text() == ""
    assert not kept.timer.isActive()
    copy("S-000002")
    assert not kept.timer.isActive()


def test_there_is_one_door_to_the_clipboard() -> None:
    found = [
        path.relative_to(SOURCES).as_posix()
        for path in SOURCES.rglob("*.py")
        if re.search(r"\bclipboard\(\)", path.read_text("utf-8"))
    ]
    assert found == ["ui/clipboard.py"]
