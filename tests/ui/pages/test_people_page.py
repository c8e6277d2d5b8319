"""Accounts by keys alone: added, disabled, enabled, with passphrases that nobody finds later."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.domain.errors import NotUnlocked
from reviewer.domain.person import Role
from reviewer.ui.cases import CasePage
from reviewer.ui.people.page import PeoplePage
from reviewer.workspace import open_workspace
from tests.costs import CHEAP
from tests.ui.accessibility import accessibility_faults, rich_labels
from tests.ui.pages.project import PASSPHRASE, REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen

NEW = "eight words that nobody else would have guessed"


@pytest.fixture
def page(screen: Screen, project: Project) -> PeoplePage:
    screen.open(project.folder, SUPERVISOR)
    screen.press("ctrl+7")
    page = screen.program.window.page
    assert isinstance(page, PeoplePage)
    return page


def signs_in(project: Project, name: str, passphrase: str) -> bool:
    try:
        open_workspace(project.folder, account=name, passphrase=passphrase).close()
    except NotUnlocked:
        return False
    return True


def rows(page: PeoplePage) -> list[list[str]]:
    return page.accounts.table.texts()


def test_an_account_is_added_with_a_passphrase_typed_twice(
    screen: Screen, project: Project, page: PeoplePage
) -> None:
    assert [row[0] for row in rows(page)] == ["sup-01", "rev-01", "exp-01"]
    assert accessibility_faults(screen.program.window) == []
    screen.press("n")
    screen.type("rev-02")
    screen.press("tab", "space", "tab", "tab", "tab")
    screen.type(NEW)
    assert page.work.problem.text() == "The two passphrases are not the same."
    screen.press("tab")
    screen.type(NEW)
    screen.press("ctrl+enter")
    assert rows(page)[-1] == ["rev-02", "reviewer", str(len(project.cases)), "✓ may sign in"]
    assert signs_in(project, "rev-02", NEW)
    assert not page.presenter.made
    assert page.form.fields.value("first") == "", "what was typed is gone"
    assert rich_labels(screen.program.window) == []


def test_roles_can_be_combined_and_the_page_says_what_that_means(screen: Screen, page: PeoplePage) -> None:
    screen.press("n")
    screen.type("both-01")
    screen.press("tab", "space", "tab", "space")
    assert page.work.problem.text().startswith("With the role reviewer it codes blind")
    screen.press("ctrl+enter")
    assert rows(page)[-1][1] == "reviewer, supervisor"
    (both,) = [one for one in page.around.workspace.people.list() if one.name == "both-01"]
    assert both.roles == {Role.REVIEWER, Role.SUPERVISOR}


def test_a_passphrase_that_was_made_is_shown_once_and_never_copied(
    screen: Screen, project: Project, page: PeoplePage
) -> None:
    QApplication.clipboard().setText("before")
    screen.press("down", "p", "ctrl+enter")
    made = page.form.made.text()
    assert len(made) > 20
    assert signs_in(project, REVIEWER, made)
    assert QApplication.clipboard().text() == "before"
    screen.press("ctrl+5", "ctrl+7")
    assert page.form.made.text() == ""
    assert made not in repr(page.presenter)
    QApplication.clipboard().clear()


def test_esc_hides_a_passphrase_and_then_leads_back(screen: Screen, page: PeoplePage) -> None:
    screen.press("down", "p", "ctrl+enter")
    assert page.form.made.text()
    screen.press("esc")
    assert page.form.made.text() == ""
    assert screen.program.window.page is page
    screen.press("esc")
    assert isinstance(screen.program.window.page, CasePage)


def test_an_account_is_disabled_and_enabled_again(screen: Screen, project: Project, page: PeoplePage) -> None:
    screen.press("down", "d")
    assert page.work.headline.text().endswith("rev-01\u2069")
    screen.press("ctrl+enter")
    assert rows(page)[1][3] == "– disabled"
    assert not page.is_possible("may_disable")
    screen.press("e", "tab")
    screen.press("f7")
    screen.type(NEW)
    screen.press("tab")
    screen.type(NEW)
    screen.press("ctrl+enter")
    assert rows(page)[1][3] == "✓ may sign in"
    assert signs_in(project, REVIEWER, NEW)


def test_what_is_refused_is_said_beside_the_form(screen: Screen, page: PeoplePage) -> None:
    screen.press("d", "ctrl+enter")
    assert page.work.problem.text().startswith("The last supervisor cannot be disabled.")
    screen.press("esc", "n")
    screen.type("rev-01")
    screen.press("tab", "space", "ctrl+enter")
    assert "There is an account 'rev-01' already." in page.work.problem.text()


def test_whoever_does_not_manage_people_is_not_offered_the_page(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("ctrl+7")
    assert isinstance(screen.program.window.page, CasePage)


def test_each_reviewer_s_line_says_how_many_cases_wait(
    screen: Screen, project: Project, page: PeoplePage
) -> None:
    counts = [row[2] for row in rows(page)]
    assert counts == ["–", str(len(project.cases)), "–"]
    with open_workspace(project.folder, account=REVIEWER, passphrase=PASSPHRASE, cost=CHEAP) as reviewer:
        opened = reviewer.desk.start()
        assert opened is not None
        reviewer.desk.hand_back(opened.row.case, save_id="back")
    screen.press("esc", "ctrl+7")
    assert rows(page)[1][2] == str(len(project.cases) - 1)
