"""The import page where little fits: what a key asks for comes into sight, captions stay by their choices."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QScrollArea

from tests.ui.pages.importing import Wizard, media_table
from tests.ui.pages.project import Project
from tests.ui.pages.screen import Screen


@pytest.fixture
def wizard(screen: Screen, project: Project) -> Wizard:
    made = Wizard.opened(screen, project)
    screen.program.window.resize(1280, 720)
    screen.program.theme.choose(scale=200)
    screen.settle()
    return made


def test_the_filter_that_a_key_asks_for_comes_into_sight(wizard: Wizard, tmp_path: Path) -> None:
    wizard.to_check(*(media_table(tmp_path / f"{at}.csv", 8, bad=(3,), first=8 * at) for at in range(6)))
    field, area = wizard.page.problems.field, wizard.page.body.currentWidget()
    assert isinstance(area, QScrollArea)

    def is_in_sight() -> bool:
        place = field.mapTo(area.viewport(), QPoint(0, 0))
        return area.viewport().rect().contains(field.rect().translated(place))

    assert not is_in_sight()
    wizard.screen.press("ctrl+f")
    assert wizard.screen.has_keyboard(field)
    assert is_in_sight()


def test_what_becomes_of_a_file_is_in_sight_beside_its_name(wizard: Wizard, tmp_path: Path) -> None:
    wizard.to_check(media_table(tmp_path / "a.csv", 8))
    table = wizard.page.outcome.table
    last = table.model().columnCount() - 1
    left = table.columnViewportPosition(last)
    assert 0 < left < left + table.columnWidth(last) <= table.viewport().width()
    assert wizard.lines() == [("a.csv", "2", "ready")]


def test_a_caption_stays_in_the_line_of_its_choice(wizard: Wizard, tmp_path: Path) -> None:
    path = tmp_path / "cut off.json"
    path.write_text('{"value": [{"CaseNumber": "EX-1"', encoding="utf-8")
    wizard.add(media_table(tmp_path / "a rather long name of a file that a unit gave it.csv", 8), path)
    wizard.go_on()
    panel = wizard.page.format
    for at in range(2):
        panel.chosen.emit(at)
        wizard.finish()
        for box in (panel.files, panel.format, panel.encoding, panel.delimiter):
            if box.isVisible():
                both = box.parentWidget()
                assert both is not None
                (caption,) = both.findChildren(QLabel)
                assert abs(caption.geometry().center().y() - box.geometry().center().y()) <= 2
