"""Hostile labels, headings and names of files, on the pages that show them: plain, visible, bounded."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.ui.application import Program
from reviewer.ui.indicator.page import IndicatorPage
from reviewer.ui.merging.page import MergePage
from reviewer.ui.transfer.presenter import Step
from tests.services.rated import BOOK
from tests.ui.harmless import HOSTILE, PILED, RICH, faults
from tests.ui.pages import settling
from tests.ui.pages.importing import Wizard, table
from tests.ui.pages.project import SUPERVISOR, Project
from tests.ui.pages.screen import Screen

NAMES = [one.replace("/", "\u2215")[:60] for one in HOSTILE]
"""As names of files: a system takes 255 bytes, and no slash."""
LABELS = {"Kind": RICH, "Grade": RICH, "Marks": PILED, "Count": PILED, "One": RICH, "Two": PILED}
"""Signs that hide something are refused by the reader of codebooks; markup and piled marks are words."""


def hostile_book() -> str:
    """The small codebook with hostile words."""
    book = BOOK.replace('title.en = "Small"', f"title.en = {json.dumps(RICH)}")
    for label, words in LABELS.items():
        before, hostile = f'label.en = "{label}"', json.dumps(words)
        assert before in book
        defined = f"\ndefinition.en = {hostile}" if label == "Kind" else ""
        book = book.replace(before, f"label.en = {hostile}{defined}")
    return book


@pytest.fixture
def study(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(settling, "BOOK", hostile_book())
    settling.make_study(tmp_path / "study")
    return tmp_path / "study"


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[settling.Window]:
    program = Program(qapp)
    yield settling.Window(program, qtbot)
    program.close()


def is_at_rest(page: object) -> bool:
    """Whether what a page has asked for beside the window has come."""
    return not any(getattr(getattr(page, name, None), "busy", False) for name in ("beside", "lists"))


@pytest.mark.parametrize(
    "keys",
    [
        ("ctrl+2", "down", "f7", "f8"),
        ("ctrl+3",),
        ("ctrl+4", "down", "enter"),
        ("ctrl+5",),
        ("ctrl+6", "down", "enter"),
        ("ctrl+e",),
    ],
)
def test_words_of_a_codebook_are_shown_harmlessly(
    window: settling.Window, study: Path, keys: Sequence[str]
) -> None:
    window.open(study)
    for key in keys:
        window.press(key)
        window.qtbot.waitUntil(lambda: is_at_rest(window.program.window.page), timeout=20_000)
        window.settle()
        assert faults(window.program.window) == [], key


def test_headings_and_names_of_files_are_shown_harmlessly_on_the_way_in(
    screen: Screen, project: Project, tmp_path: Path
) -> None:
    wizard = Wizard.opened(screen, project)
    headings = ["case_id", "media_id", "md5", *(one[:100] for one in HOSTILE)]
    for at, name in enumerate(NAMES):
        path = tmp_path / f"{name}{at}.csv"
        table(path, headings, [[RICH, "1", "<b>x</b>\u202e", *("x" for _ in HOSTILE)]])
        assert wizard.presenter.add(str(path)) is None
        wizard.finish()
    assert faults(screen.program.window) == []
    for step in (Step.FORMAT, Step.CHECK):
        wizard.go_on()
        assert wizard.is_at(step)
        assert faults(screen.program.window) == [], step


@pytest.mark.parametrize("key", ["ctrl+m", "ctrl+alt+i"])
def test_names_of_packages_are_shown_harmlessly(
    screen: Screen, project: Project, tmp_path: Path, key: str
) -> None:
    files = [tmp_path / f"{name}{at}.tar" for at, name in enumerate(NAMES)]
    for file in files:
        file.write_bytes(b"no package")
    screen.open(project.folder, SUPERVISOR)
    screen.press(key)
    page = screen.program.window.page
    assert isinstance(page, MergePage | IndicatorPage)
    page.ask_files = lambda: [str(file) for file in files]
    for pressed in ("ctrl+o", "ctrl+enter"):
        screen.press(pressed)
        screen.wait(lambda: not page.beside.busy and not page.presenter.working)
        screen.settle()
        assert faults(screen.program.window) == [], pressed
