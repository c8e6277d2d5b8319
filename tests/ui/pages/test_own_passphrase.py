"""Whoever sits at an open window cannot take the account over: the present passphrase is asked."""

from __future__ import annotations

import pytest

from reviewer.domain.errors import NotUnlocked
from reviewer.ui.own_passphrase import OwnPassphrasePage
from reviewer.vault.keyring import KEYS_FILE, unlock
from tests.ui.accessibility import accessibility_faults, rich_labels
from tests.ui.pages.project import PASSPHRASE, REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen

NEW = "five other words for it"


def open_it(screen: Screen, project: Project, account: str = REVIEWER) -> OwnPassphrasePage:
    screen.open(project.folder, account)
    screen.program.registry.give("passphrase")
    page = screen.program.window.page
    assert isinstance(page, OwnPassphrasePage)
    return page


def fill(screen: Screen, *words: str) -> None:
    for one in words:
        screen.type(one)
        screen.press("enter")


def test_the_new_one_opens_and_the_old_one_does_not(screen: Screen, project: Project) -> None:
    page = open_it(screen, project)
    assert accessibility_faults(screen.program.window) == []
    assert rich_labels(screen.program.window) == []
    fill(screen, PASSPHRASE, NEW, NEW)
    assert screen.program.window.page is not page
    assert screen.program.window.notices.text == "Your passphrase is changed."
    assert set(page.fields.values().values()) == {""}
    unlock(project.folder / KEYS_FILE, REVIEWER, NEW)
    with pytest.raises(NotUnlocked):
        unlock(project.folder / KEYS_FILE, REVIEWER, PASSPHRASE)


def test_without_the_present_one_nothing_changes(screen: Screen, project: Project) -> None:
    page = open_it(screen, project)
    before = (project.folder / KEYS_FILE).read_bytes()
    for _ in range(3):
        fill(screen, "a guess", NEW, NEW)
        assert page.problem.text() == "That is not your present passphrase. Try again."
    fill(screen, PASSPHRASE, NEW, NEW)
    assert page.problem.text().startswith("Too many attempts failed.")
    fill(screen, PASSPHRASE, NEW, "another")
    assert page.problem.text() == "The new one is not the same twice."
    assert (project.folder / KEYS_FILE).read_bytes() == before


def test_the_people_page_asks_too_for_the_own_account(screen: Screen, project: Project) -> None:
    screen.open(project.folder, SUPERVISOR)
    screen.press("ctrl+7")
    screen.press("f6", "up", "up", "up", "p")
    assert isinstance(screen.program.window.page, OwnPassphrasePage)
