"""Text of twice the size in the smallest window that must do: nothing is pushed out of sight."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea

from tests.ui.pages.project import Project
from tests.ui.pages.screen import Screen


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
def test_the_record_is_as_wide_as_its_place(screen: Screen, project: Project, size: tuple[int, int]) -> None:
    screen.open(project.folder)
    screen.program.window.resize(*size)
    screen.program.theme.choose(scale=200)
    screen.settle()
    screen.press("2", "f")
    scroll = screen.program.window.findChild(QScrollArea, "middle_scroll")
    assert scroll is not None
    inside = scroll.widget()
    assert inside is not None
    assert inside.width() == scroll.viewport().width()


def test_the_option_that_the_keyboard_is_on_is_in_sight(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.program.window.resize(1280, 720)
    screen.program.theme.choose(scale=200)
    screen.settle()
    screen.press("s")
    card = screen.page.form.open_card
    seen: list[bool] = []
    for _ in card.rows:
        screen.press("down")
        row = card.focused_row()
        assert row is not None
        seen.append(screen.page.form.visible_part().contains(row.geometry().translated(card.pos())))
    assert seen == [True] * 11
    screen.press(*["up"] * 10)
    first = card.focused_row()
    assert first is card.rows[0]
    assert screen.page.form.visible_part().contains(first.geometry().translated(card.pos()))
