"""The window in Arabic: marks of direction lead our own words unseen, and dates keep their order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from reviewer.settings import settings_folder
from reviewer.ui.answers.cards import CardLine
from reviewer.ui.application import Program
from reviewer.ui.pieces.plain_table import FiguresTable
from tests.ui.pages.project import SUPERVISOR, Project
from tests.ui.pages.screen import Screen
from tests.ui.pages.settling import Window, make_study


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    settings_folder().mkdir(parents=True, exist_ok=True)
    (settings_folder() / "settings.toml").write_text('[appearance]\nlanguage = "ar"\n', encoding="utf-8")
    made = Program(qapp)
    yield made
    made.close()


def words(root: QWidget) -> list[str]:
    """What labels, buttons, choices and lines of answers say."""
    found = [one.text() for one in root.findChildren(QLabel)]
    found += [one.text() for one in root.findChildren(QAbstractButton)]
    found += [text for one in root.findChildren(CardLine) for text in (one.card.label, *one.card.answer)]
    boxes = root.findChildren(QComboBox)
    return found + [one.itemText(at) for one in boxes for at in range(one.count())]


def signs(root: QWidget) -> list[str]:
    return [text for text in words(root) if "U+200F" in text]


def test_lines_of_questions_begin_with_no_sign(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    make_study(tmp_path / "project")
    window = Window(program, qtbot)
    window.open(tmp_path / "project")
    window.press("ctrl+4")
    said = words(window.page)
    assert "\u200f○ مفتوح" in said
    assert signs(window.page) == []


@pytest.mark.parametrize("key", ["ctrl+3", "ctrl+e", "ctrl+6"])
def test_choices_begin_with_no_sign(program: Program, qtbot: QtBot, project: Project, key: str) -> None:
    screen = Screen(program, qtbot)
    screen.open(project.folder, SUPERVISOR)
    screen.press(key)
    assert signs(program.window) == []


def test_a_date_and_time_keep_their_order(program: Program, qtbot: QtBot) -> None:
    """A cell of a moment is painted as an isolated text is, which no direction around it can disturb."""
    when = "2026-11-24 14:40:00"
    titles = ("Number", "When", "When, isolated")
    table = FiguresTable(program.theme, titles, "Times", parent=program.window, words=frozenset({1, 2}))
    table.show_rows([["1", when, f"\u2066{when}\u2069"]])
    table.setCurrentIndex(table.model().index(-1, -1))
    table.resize(700, 100)
    for column in (1, 2):
        table.setColumnWidth(column, 280)
    table.grab()
    one, other = (painted(table, column) for column in (1, 2))
    assert one == other


def painted(table: QTableView, column: int) -> QImage:
    rect = table.visualRect(table.model().index(0, column))
    return table.viewport().grab(rect).toImage().convertToFormat(QImage.Format.Format_RGB32)
