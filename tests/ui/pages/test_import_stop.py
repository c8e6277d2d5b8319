"""Stopping the look at files, by key and by mouse, and an archive in the midst."""

from __future__ import annotations

import threading
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reviewer.ui.transfer.presenter import Step
from tests.ui.accessibility import accessibility_faults, rich_labels
from tests.ui.pages.importing import Wizard, media_table
from tests.ui.pages.project import Project
from tests.ui.pages.screen import Screen


def shown_to_all(wizard: Wizard) -> None:
    """Nothing without a name, nothing that guesses rich text."""
    assert accessibility_faults(wizard.screen.program.window) == []
    assert rich_labels(wizard.screen.program.window) == []


@pytest.mark.parametrize("by_mouse", [False, True])
def test_a_look_at_a_file_is_stopped_by_key_and_by_mouse_and_begun_again(
    screen: Screen, project: Project, tmp_path: Path, by_mouse: bool
) -> None:
    wizard = Wizard.opened(screen, project)
    wizard.add(media_table(tmp_path / "long.csv", 40))
    gate, panel = threading.Event(), wizard.page.format
    try:
        wizard.page.importing.run(gate.wait, lambda _: None, lambda _: None)
        wizard.screen.press("enter", settle=False)
        wizard.screen.wait(lambda: wizard.is_at(Step.FORMAT) and panel.stop.isVisible())
        assert not wizard.presenter.can_go_on
        shown_to_all(wizard)
        if by_mouse:
            QTest.mouseClick(panel.stop, Qt.MouseButton.LeftButton)
        else:
            wizard.screen.press("ctrl+.", settle=False)
        wizard.screen.wait(lambda: wizard.presenter.stopped)
        assert not panel.stop.isVisible()
        assert panel.said.text() == "The look at the file was stopped."
        assert wizard.page.footer.on.text() == "Look at them"
        shown_to_all(wizard)
    finally:
        gate.set()
    wizard.finish()
    assert len(wizard.presenter.to_look()) == 1
    wizard.go_on()
    assert wizard.is_at(Step.FORMAT)
    found = wizard.presenter.preview
    assert found is not None
    assert len(found.rows) == 20
    wizard.go_on()
    assert wizard.lines() == [("long.csv", "10", "ready")]


def test_of_an_archive_that_is_stopped_the_files_before_are_told(
    screen: Screen, project: Project, tmp_path: Path
) -> None:
    wizard = Wizard.opened(screen, project)
    archive = tmp_path / "two.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(media_table(tmp_path / "a.csv", 8, first=100_000), "a.csv")
        file.write(media_table(tmp_path / "b.csv", 20_000), "b.csv")
    wizard.to_check(archive)
    assert [line[2] for line in wizard.lines()] == ["ready", "ready"]
    before = wizard.stored()
    conductor = wizard.page.conductor
    wizard.screen.press("ctrl+enter", settle=False)
    wizard.screen.wait(
        lambda: conductor.reading is not None and conductor.reading.progress.file.endswith("b.csv")
    )
    wizard.screen.press("ctrl+.")
    wizard.finish()
    assert wizard.lines() == [("a.csv", "2", "stored"), ("b.csv", "", "left out")]
    assert wizard.stored() != before
    assert wizard.page.outcome.title.text() == "Stopped: nothing of the file on its way was kept"
