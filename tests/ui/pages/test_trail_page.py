"""The trail by keys alone: everything, narrowed, what an entry says, verified, saved; own entries only."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from reviewer.storage.project_file import open_store
from reviewer.ui.trail.page import TrailPage
from reviewer.vault.keyring import KEYS_FILE, unlock
from reviewer.workspace import system_clock
from tests.ui.accessibility import accessibility_faults, rich_labels
from tests.ui.pages.project import PASSPHRASE, REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen


def open_trail(screen: Screen, project: Project, account: str = SUPERVISOR) -> TrailPage:
    screen.open(project.folder, account)
    screen.press("ctrl+8")
    page = screen.program.window.page
    assert isinstance(page, TrailPage)
    settle(screen, page)
    return page


def settle(screen: Screen, page: TrailPage) -> None:
    screen.settle()
    screen.wait(lambda: not page.lists.busy and not page.beside.busy)
    screen.settle()


def shown(page: TrailPage) -> list[list[str]]:
    rows = page.list.entries.rows
    return [[rows.cell(row, column)[0] for column in range(5)] for row in range(rows.rowCount())]


def break_entry(project: Project, seq: int) -> None:
    """What somebody with the key and other tools could do."""
    key = unlock(project.folder / KEYS_FILE, SUPERVISOR, PASSPHRASE)
    store = open_store(project.folder, key, clock=system_clock)
    driver = store.connect()
    triggers = driver.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        driver.execute(f'DROP TRIGGER "{name}"')
    changed = "CAST(replace(CAST(canonical AS TEXT), 'account', 'accounT') AS BLOB)"
    driver.execute(f"UPDATE audit_entry SET canonical = {changed} WHERE seq = ?", (seq,))
    driver.commit()
    driver.close()
    store.close()


def test_everything_is_shown_the_newest_first(screen: Screen, project: Project) -> None:
    page = open_trail(screen, project)
    rows = shown(page)
    assert [int(row[0]) for row in rows] == list(range(len(rows), 0, -1))
    assert rows[-1][3] == "project.created"
    assert screen.has_keyboard(page.list.entries)
    screen.press("down")
    settle(screen, page)
    facts = dict(page.list.details.texts())
    assert facts["Number"] == rows[1][0]
    assert len(facts["Hash"]) == 64
    assert accessibility_faults(screen.program.window) == []
    assert rich_labels(screen.program.window) == []
    screen.press("c")
    assert json.loads(QGuiApplication.clipboard().text())["seq"] == int(rows[1][0])
    QGuiApplication.clipboard().clear()


def test_the_list_is_narrowed_by_kind_person_and_day(screen: Screen, project: Project) -> None:
    page = open_trail(screen, project)
    screen.press("/", "down")
    settle(screen, page)
    assert {row[3].partition(".")[0] for row in shown(page)} == {"account"}
    screen.press("up", "tab")
    screen.type("nobody")
    screen.press("enter")
    settle(screen, page)
    assert shown(page) == []
    assert page.list.nothing.isVisible()
    page.narrow.fields.set_value("actor", "")
    page.narrow.fields.take_keyboard("since")
    screen.type("27.11.")
    assert page.narrow.problem.text() == "That is not a day; write it as 2026-11-27."
    page.narrow.fields.set_value("since", "")
    screen.type("2020-01-01")
    screen.press("enter")
    settle(screen, page)
    assert shown(page)
    assert not page.narrow.problem.isVisible()


def test_a_reviewer_sees_the_own_entries_only(screen: Screen, project: Project) -> None:
    screen.open(project.folder, REVIEWER)
    screen.press("2")
    page = open_trail(screen, project, REVIEWER)
    assert shown(page)
    assert {row[2] for row in shown(page)} == {REVIEWER}


def test_a_whole_trail_is_said_to_be_whole(screen: Screen, project: Project) -> None:
    page = open_trail(screen, project)
    screen.press("ctrl+enter", settle=False)
    screen.wait(lambda: page.presenter.found is not None)
    assert page.work.headline.text() == "The trail is whole"
    assert not page.work.broken.isVisible()


def test_a_backup_that_cannot_be_read_is_named_beside_a_whole_trail(screen: Screen, project: Project) -> None:
    backups = project.folder / "backups"
    backups.mkdir(mode=0o700, exist_ok=True)
    (backups / "torn\u202e.backup").write_bytes(b"PK\3\4")
    page = open_trail(screen, project)
    screen.press("ctrl+enter", settle=False)
    screen.wait(lambda: page.presenter.found is not None)
    assert page.work.headline.text() == "The trail is whole"
    last = page.work.words.text().splitlines()[-1]
    assert last.startswith("torn")
    assert last.endswith(".backup could not be read")
    assert "\u202e" not in last
    assert rich_labels(screen.program.window) == []


def test_the_first_broken_entry_is_named_and_one_key_away(screen: Screen, project: Project) -> None:
    break_entry(project, 3)
    page = open_trail(screen, project)
    screen.press("ctrl+enter", settle=False)
    screen.wait(lambda: page.presenter.found is not None)
    assert page.work.headline.text() == "Entry 3 is broken"
    assert ["3", "does not follow from the one before it"] in page.work.broken.texts()
    assert screen.has_keyboard(page.work.broken)
    assert accessibility_faults(screen.program.window) == []
    screen.press("enter")
    settle(screen, page)
    assert screen.has_keyboard(page.list.entries)
    assert page.presenter.entry is not None
    assert page.presenter.entry.seq == 3


@pytest.mark.parametrize("kind", ["csv", "jsonl"])
def test_what_is_shown_is_saved(screen: Screen, project: Project, tmp_path: Path, kind: str) -> None:
    page = open_trail(screen, project)
    target = tmp_path / f"trail.{kind}"
    page.ask_path = lambda _name, _kinds: str(target)
    screen.press("ctrl+s" if kind == "csv" else "ctrl+shift+s")
    settle(screen, page)
    text = target.read_text("utf-8")
    rows = list(csv.DictReader(text.splitlines())) if kind == "csv" else text.splitlines()
    assert len(rows) == len(shown(page))
    assert target.stat().st_mode & 0o077 == 0
    assert "Written:" in screen.program.window.notices.text
    screen.press("esc")
    assert screen.program.window.page is not page
