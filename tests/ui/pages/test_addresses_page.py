"""The address book by keys alone: keys are added, compared by words, and revoked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.services.packages.keys import RECIPIENT, fingerprint_of
from reviewer.ui.addresses.page import AddressesPage
from reviewer.ui.cases import CasePage
from reviewer.vault.sealing import recipient_of
from reviewer.vault.words import words_of
from tests.ui.accessibility import accessibility_faults, rich_labels
from tests.ui.pages.project import EXPORTER, REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen

KEY = recipient_of(b"e" * 32)
WORDS = words_of(fingerprint_of(RECIPIENT, KEY.encode()))
OWN_ROWS = [["this project", "signing key", "✓ own"], ["this project", "sealing key", "✓ own"]]


def page_of(screen: Screen) -> AddressesPage:
    page = screen.program.window.page
    assert isinstance(page, AddressesPage)
    return page


def opened(screen: Screen, project: Project, account: str) -> AddressesPage:
    screen.open(project.folder, account)
    screen.press("ctrl+shift+b")
    return page_of(screen)


def rows(page: AddressesPage) -> list[list[str]]:
    return page.book.table.texts()


def add_east(screen: Screen) -> None:
    screen.press("n")
    screen.type("east")
    screen.press("tab", "tab")
    screen.type(KEY)
    screen.press("ctrl+enter")


def test_a_key_is_added_and_confirmed_by_the_words_that_its_owner_reads(
    screen: Screen, project: Project
) -> None:
    page = opened(screen, project, SUPERVISOR)
    assert rows(page) == OWN_ROWS
    assert len(page.book.words.text().split()) == 12
    assert page.work.problem.text() == "Type a name for the other desk."
    add_east(screen)
    assert rows(page) == [*OWN_ROWS, ["east", "sealing key", "! not compared"]]
    assert page.presenter.chosen is not None
    assert page.presenter.chosen.name == "east"
    assert page.book.hidden.isVisible(), "nobody nods at what stands there already"
    assert page.book.words.text() == ""
    assert accessibility_faults(screen.program.window) == []
    screen.press("c")
    screen.type("wrong " * 11)
    assert page.work.problem.text().startswith("Type all twelve words")
    screen.type("wrong")
    screen.press("ctrl+enter")
    assert "has these words" in page.work.problem.text()
    assert rows(page)[2][2] == "! not compared"
    screen.press("ctrl+a")
    screen.type(WORDS.upper())
    screen.press("ctrl+enter")
    assert rows(page)[2][2] == "✓ confirmed"
    assert page.book.words.text().split() == WORDS.split()
    assert screen.program.window.status.text.startswith("All saved ·")
    assert accessibility_faults(screen.program.window) == []
    assert rich_labels(screen.program.window) == []
    assert page.around.workspace.packages.book.recipients(["east"]) == [KEY]


def test_keys_are_revoked_for_good(screen: Screen, project: Project) -> None:
    page = opened(screen, project, SUPERVISOR)
    add_east(screen)
    screen.press("d")
    assert page.work.button.hasFocus()
    assert "cannot be taken back" in page.work.words.text()
    screen.press("esc")
    assert rows(page)[2][2] == "! not compared"
    screen.press("d", "ctrl+enter")
    assert rows(page)[2][2] == "– revoked"
    assert not page.is_possible("may_confirm")
    assert not page.is_possible("may_revoke")
    add_east(screen)
    assert "already" in page.work.problem.text()
    screen.press("f6", "esc")
    assert isinstance(screen.program.window.page, CasePage)


def test_the_own_key_is_copied_for_the_other_desk(screen: Screen, project: Project) -> None:
    page = opened(screen, project, EXPORTER)
    screen.press("down", "ctrl+shift+c")
    _, recipient = page.around.workspace.packages.book.own()
    assert QApplication.clipboard().text() == recipient.key
    assert page.book.words.text().split() == recipient.words.split()
    QApplication.clipboard().clear()


def test_an_exporter_reads_the_book(screen: Screen, project: Project) -> None:
    page = opened(screen, project, EXPORTER)
    assert page.work.problem.text().startswith("Supervisors keep the address book.")
    screen.press("n", "d", "c")
    assert not page.form.fields.widget("name").isVisible()
    assert not page.work.button.isEnabled()
    assert accessibility_faults(screen.program.window) == []


def test_what_was_pasted_is_gone_when_one_comes_back(screen: Screen, project: Project) -> None:
    page = opened(screen, project, SUPERVISOR)
    screen.press("n")
    screen.type("east")
    screen.press("ctrl+5", "ctrl+shift+b")
    assert page.form.fields.value("name") == ""


def test_a_reviewer_has_no_such_page(screen: Screen, project: Project) -> None:
    screen.open(project.folder, REVIEWER)
    screen.press("ctrl+shift+b")
    assert isinstance(screen.program.window.page, CasePage)


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_of_a_key_but_a_long_name_is_cut(screen: Screen, project: Project, scale: int) -> None:
    page = opened(screen, project, SUPERVISOR)
    long_name = "east " * 12 + "east"
    page.around.workspace.packages.book.add(long_name, signer=None, recipient=KEY)
    screen.press("esc", "ctrl+shift+b")
    page = page_of(screen)
    screen.program.window.resize(1280, 720)
    screen.program.theme.choose(scale=scale)
    screen.settle()
    table = page.book.table
    edges, metrics = screen.program.theme.px(16), table.fontMetrics()
    for row in rows(page):
        cut = [
            text
            for at, text in enumerate(row)
            if metrics.horizontalAdvance(text) + edges > table.columnWidth(at)
        ]
        assert set(cut) <= {long_name}
    for at in range(3):
        assert table.columnWidth(at) >= table.horizontalHeader().sectionSizeHint(at)
    # What is wider than its place can be reached, and the chosen name stands whole below.
    beyond = sum(table.columnWidth(at) for at in range(3)) - table.viewport().width()
    assert table.horizontalScrollBar().maximum() == max(0, beyond)
    screen.press("down", "down")
    assert long_name in page.book.caption.text()
