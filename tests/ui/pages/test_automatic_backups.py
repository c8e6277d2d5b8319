"""Backups that the window makes by itself: when one is due, once, and said where it cannot be made."""

from __future__ import annotations

import stat
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reviewer.domain.retention import Retention
from reviewer.settings import settings_folder
from reviewer.storage.backup_file import check_backup
from reviewer.ui.application import Program
from reviewer.ui.keeping_backups import FIRST_MILLISECONDS, AutomaticBackups, retention_of
from tests.ui.pages.project import Project
from tests.ui.pages.screen import Screen


def look(screen: Screen) -> None:
    keeper = keeper_of(screen)
    keeper.look()
    screen.wait(lambda: not keeper.busy)


def keeper_of(screen: Screen) -> AutomaticBackups:
    keeper = screen.program.opening.backups
    assert keeper is not None
    return keeper


def made(project: Project) -> list[Path]:
    folder = project.folder / "backups"
    return sorted(folder.iterdir()) if folder.is_dir() else []


def test_a_backup_is_made_by_itself_and_only_where_one_is_due(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    # It began with the project.
    assert keeper_of(screen)._timer.isActive()
    assert keeper_of(screen)._timer.interval() == FIRST_MILLISECONDS
    keeper_of(screen).begin(first=0)
    screen.wait(lambda: bool(made(project)) and not keeper_of(screen).busy)
    [backup] = made(project)
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    check_backup(backup)
    look(screen)
    assert made(project) == [backup]
    assert not screen.program.window.notices.text


def test_one_that_fails_is_a_notice_once_and_work_goes_on(screen: Screen, project: Project) -> None:
    (project.folder / "backups").rmdir()
    (project.folder / "backups").write_text("in the way")
    screen.open(project.folder)
    look(screen)
    assert screen.program.window.notices.text.startswith(
        "No automatic backup could be made: The disk refused"
    )
    screen.program.window.notices.clear()
    look(screen)
    assert not screen.program.window.notices.text
    screen.press("u")
    assert not screen.program.operations.busy


def test_closing_stops_one_that_is_being_made(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    keeper_of(screen).look()
    screen.program.window.close()
    assert [one for one in made(project) if one.suffix != ".backup"] == []
    for one in made(project):
        check_backup(one)


def test_settings_say_how_often_and_how_many(
    screen: Screen, project: Project, own_home: Path, qapp: QApplication
) -> None:
    said = "every_minutes = 90\nhourly = 3\ndaily = 4\nweekly = 5\n"
    settings_folder().mkdir(parents=True, exist_ok=True)
    (settings_folder() / "settings.toml").write_text(f"[backup]\n{said}", encoding="utf-8")
    other = Screen(Program(qapp), screen.qtbot)
    other.open(project.folder)
    settings = other.page.around.settings
    assert retention_of(settings) == Retention(timedelta(minutes=90), 3, 4, 5)
    other.program.close()
