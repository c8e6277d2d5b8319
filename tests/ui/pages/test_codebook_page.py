"""The codebook page in the real window, on a real project, by keys alone."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reviewer.domain.answer import chosen
from reviewer.domain.codebook import Code, Codebook
from reviewer.ui.application import Program
from reviewer.ui.codebook.page import CodebookPage
from reviewer.ui.codebook.presenter import Mark, Node, Side
from reviewer.workspace import open_workspace
from tests.costs import CHEAP
from tests.services.answering import fill_in
from tests.services.revised import forward, publish, retire
from tests.ui.accessibility import accessibility_faults, rich_labels, unreached
from tests.ui.pages.project import EXPORTER, PASSPHRASE, REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen


def press(screen: Screen, *keys: str) -> None:
    """One key after the other, each with what follows from it."""
    for key in keys:
        screen.press(key)


def page_of(screen: Screen) -> CodebookPage:
    page = screen.program.window.page
    assert isinstance(page, CodebookPage)
    return page


def opened(screen: Screen, folder: Path, account: str = SUPERVISOR) -> CodebookPage:
    screen.open(folder, account)
    screen.press("ctrl+6")
    return page_of(screen)


def choose(screen: Screen, node: Node) -> None:
    """By the arrow keys, from wherever the cursor is."""
    page = page_of(screen)
    screen.press("f6")
    lines = [one.node for one in page.presenter.lines()]
    wanted = lines.index(node)
    while (at := page.panels.outline.currentIndex().row()) != wanted:
        screen.press("down" if at < wanted else "up")


def code_of(page: CodebookPage, variable: str, code: str) -> Code | None:
    book = page.presenter.book
    found = book.variable(variable) if book is not None else None
    return found.code(code) if found is not None else None


def coded(folder: Path, *severities: str) -> list[str]:
    """Codings of the reviewer, one case for each severity; gives the case ids."""
    done = []
    with open_workspace(folder, account=REVIEWER, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        desk = workspace.desk
        for severity in severities:
            case = desk.start()
            assert case is not None
            fill_in(desk, case, random.Random(5))
            desk.answer(case.row.case, "severity", chosen(severity))
            desk.submit(case.row.case, save_id=f"first-{case.row.case_id}")
            done.append(case.row.case_id)
    return done


def in_force(folder: Path) -> Codebook:
    with open_workspace(folder, account=SUPERVISOR, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        return workspace.codebook


@pytest.fixture
def second(qapp: QApplication, qtbot: QtBot) -> Iterator[Screen]:
    program = Program(qapp)
    yield Screen(program, qtbot)
    program.close()


def test_the_page_shows_the_version_in_force_and_nothing_to_edit(screen: Screen, project: Project) -> None:
    page = opened(screen, project.folder)
    assert page.presenter.book == in_force(project.folder)
    assert screen.has_keyboard(page.panels.outline)
    press(screen, "down", "enter")
    field = page.panels.editor.field("label", "en")
    assert isinstance(field, QLineEdit)
    assert (field.text(), field.isReadOnly(), screen.has_keyboard(field)) == ("Identified", True, True)
    press(screen, "esc", "d")
    assert screen.program.window.page is page
    assert page.presenter.side is Side.CHANGES
    screen.press("l")
    assert "None of your cases" in page.panels.looks.words.text()
    screen.press("esc")
    assert screen.program.window.page is not page


def test_a_field_is_kept_when_it_is_left_and_undone_by_a_key(screen: Screen, project: Project) -> None:
    page = opened(screen, project.folder)
    screen.press("n")
    assert page.presenter.editable
    choose(screen, Node("severity"))
    screen.press("enter")
    field = page.panels.editor.field("label", "en")
    assert isinstance(field, QLineEdit)
    screen.press("ctrl+a")
    screen.type("Grade")
    screen.press("enter")
    draft = page.presenter.draft
    assert draft is not None
    assert [(one.what, one.after) for one in draft.changes] == [("version", "0.1"), ("label", "Grade")]
    assert next(one.mark for one in page.presenter.lines() if one.node == Node("severity")) is Mark.CHANGED
    press(screen, "esc", "ctrl+z")
    assert field.text() == "Severity"
    screen.press("ctrl+y")
    assert field.text() == "Grade"
    screen.press("shift+d")
    assert page.presenter.draft is None


def test_a_condition_that_cannot_be_is_refused_and_the_field_shows_what_is_kept(
    screen: Screen, project: Project
) -> None:
    page = opened(screen, project.folder)
    screen.press("n")
    choose(screen, Node("theme"))
    screen.press("enter")
    field = page.panels.editor.field("condition")
    while not screen.has_keyboard(field):
        screen.press("tab")
    screen.type("severity is high")
    screen.press("enter")
    assert "not a condition" in screen.program.window.notices.text
    draft = page.presenter.draft
    assert draft is not None
    assert not draft.can_undo


def test_codes_are_added_merged_split_renamed_retired_and_moved_by_keys(
    screen: Screen, project: Project
) -> None:
    page = opened(screen, project.folder)
    screen.press("n")
    choose(screen, Node("severity", "nudist"))
    screen.press("m")
    assert page.panels.ask.asks
    press(screen, "tab", "enter")
    merged = code_of(page, "severity", "nudist")
    assert merged is not None
    assert merged.retired
    choose(screen, Node("severity", "erotica"))
    screen.press("s")
    for text in ("erotica_a", "Erotica, first", "victim_sex = female", "erotica_b", "Erotica, second"):
        screen.type(text)
        screen.press("enter")
    assert code_of(page, "severity", "erotica_b") is not None
    choose(screen, Node("severity", "posing"))
    screen.press("i")
    screen.press("ctrl+a")
    screen.type("pose")
    screen.press("enter")
    assert code_of(page, "severity", "pose") is not None
    choose(screen, Node("severity", "pose"))
    press(screen, "ctrl+down", "t")
    assert code_of(page, "severity", "pose") is None
    press(screen, "ctrl+z", "a")
    screen.type("extra")
    screen.press("enter")
    screen.type("Extra")
    screen.press("enter")
    assert code_of(page, "severity", "extra") is not None
    press(screen, "x", "ctrl+a")
    screen.type("2026")
    screen.press("enter")
    draft = page.presenter.draft
    assert draft is not None
    assert draft.book.version == "2026"
    assert [rule.target for rule in draft.edition.mapping.rules] == [
        "indicative",
        "erotica_a",
        "erotica_b",
        "pose",
    ]


def test_a_variable_and_a_rule_are_added_by_keys(screen: Screen, project: Project) -> None:
    page = opened(screen, project.folder)
    press(screen, "n", "v")
    screen.type("extra")
    screen.press("enter")
    screen.type("Extra")
    press(screen, "enter", "tab", "tab")
    ask = page.panels.ask
    while not screen.has_keyboard(ask.field("codes")):
        screen.press("tab")
    screen.type("yes, no")
    screen.press("enter")
    book = page.presenter.book
    assert book is not None
    assert [one.id for one in book.variables][:2] == ["identified_status", "extra"]
    screen.press("r")
    screen.type("never")
    screen.press("enter")
    screen.type("extra = yes and severity = posing")
    screen.press("enter")
    screen.type("Not both.")
    press(screen, "tab", "tab", "tab", "enter")
    assert page.presenter.lines()[-1].node == Node(rule="never")
    choose(screen, Node(rule="never"))
    screen.press("t")
    assert page.presenter.lines()[-1].node != Node(rule="never")


def test_a_question_is_left_by_esc_and_nothing_is_done(screen: Screen, project: Project) -> None:
    page = opened(screen, project.folder)
    press(screen, "n", "v")
    screen.type("extra")
    press(screen, "esc", "esc")
    assert screen.program.window.page is page
    assert not page.panels.ask.asks
    assert screen.has_keyboard(page.panels.outline)
    draft = page.presenter.draft
    assert draft is not None
    assert not draft.can_undo


def test_a_draft_goes_to_a_file_and_comes_back(screen: Screen, project: Project, tmp_path: Path) -> None:
    page = opened(screen, project.folder)
    press(screen, "n", "t", "w", "ctrl+a")
    file = tmp_path / "next.xlsx"
    screen.type(str(file))
    screen.press("enter")
    assert file.exists()
    press(screen, "esc", "shift+d", "o")
    screen.type(str(file))
    screen.press("enter")
    draft = page.presenter.draft
    assert draft is not None
    assert not draft.book.variables[0].enabled


def test_publishing_and_looking_again_by_keys(screen: Screen, second: Screen, project: Project) -> None:
    cases = coded(project.folder, "nudist", "erotica", "posing")
    second.open(project.folder)
    version = second.state.sheet.codebook.version
    page = opened(screen, project.folder)
    screen.press("n")
    choose(screen, Node("severity", "nudist"))
    press(screen, "m", "tab", "enter")
    choose(screen, Node("severity", "erotica"))
    press(screen, "t", "p")
    tally = page.presenter.tally
    assert tally is not None
    assert (tally.seen, tally.stand, tally.ruled, tally.look) == (3, 1, 1, 1)
    assert "3 codings are in force" in page.panels.preview.words.text()
    screen.press("shift+c")
    screen.wait(lambda: page.presenter.progress is None and page.presenter.draft is None)
    assert in_force(project.folder).version == "1"
    assert "2 carried over, 1 to look at again" in screen.program.window.notices.text
    assert "· 1" in screen.program.window.windowTitle()
    # The other window goes on with the version that its case was opened with, and has the new one behind it.
    assert second.state.sheet.codebook.version == version
    with second.qtbot.waitActive(second.program.window):
        second.program.window.activateWindow()
    press(second, "ctrl+6", "l")
    looks = page_of(second)
    assert "1 of your cases" in looks.panels.looks.words.text()
    press(second, "f7", "enter")
    assert second.case == cases[1]
    assert "To look at again: Severity" in second.said
    assert second.state.sheet.codebook.version == "1"
    assert "· 1" in second.program.window.windowTitle()
    while second.case == cases[1]:
        second.press("1" if second.state.active == "severity" else "enter")
    assert second.state.sheet.codebook.version == "1"
    second.press("ctrl+6")
    assert "None of your cases" in looks.panels.looks.words.text()


def test_codings_are_carried_over_later_by_a_key(screen: Screen, project: Project) -> None:
    coded(project.folder, "nudist", "erotica")
    page = opened(screen, project.folder)
    assert not page.is_possible("can_carry_later")
    screen.press("n")
    choose(screen, Node("severity", "erotica"))
    press(screen, "t", "shift+p")
    screen.wait(lambda: page.presenter.progress is None and page.presenter.draft is None)
    assert "2 codings gone through: 1 to look at again" in screen.program.window.notices.text
    assert page.is_possible("can_carry_later")
    screen.press("shift+g")
    screen.wait(lambda: "1 carried over, 1 to look at again" in screen.program.window.notices.text)
    screen.settle()
    assert not page.is_possible("can_carry_later")


def test_a_reviewer_is_told_at_the_start_that_cases_are_to_be_looked_at_again(
    screen: Screen, project: Project
) -> None:
    coded(project.folder, "erotica")
    with open_workspace(project.folder, account=SUPERVISOR, passphrase=PASSPHRASE, cost=CHEAP) as supervisor:
        supervisor.revising.drafting.begin()
        retire(supervisor, "severity", "erotica")
        publish(supervisor)
        forward(supervisor)
    screen.open(project.folder)
    assert "look at again under the new codebook version: 1. Ctrl+G" in screen.program.window.notices.text


def test_going_through_codings_is_stopped_and_gone_on_with(screen: Screen, project: Project) -> None:
    coded(project.folder, "erotica")
    page = opened(screen, project.folder)
    screen.press("n")
    choose(screen, Node("severity", "erotica"))
    screen.press("t")
    page.publishing.publish(carry=False)
    page.publishing.stop()
    screen.settle()
    if page.presenter.unfinished:
        screen.press("g")
    assert not page.presenter.unfinished


@pytest.mark.parametrize("account", [REVIEWER, EXPORTER])
def test_others_read_and_can_change_nothing(screen: Screen, project: Project, account: str) -> None:
    page = opened(screen, project.folder, account)
    before = page.presenter.loaded
    press(screen, "n", "t", "a", "shift+p", "o")
    assert page.presenter.loaded == before
    assert not page.panels.ask.asks
    assert before is not None
    assert before.overview.draft is None


def test_versions_are_compared_in_the_window(screen: Screen, project: Project) -> None:
    page = opened(screen, project.folder)
    screen.press("n")
    choose(screen, Node("severity", "erotica"))
    press(screen, "t", "p", "shift+p")
    screen.wait(lambda: page.presenter.progress is None and page.presenter.draft is None)
    screen.press("d")
    rows = [page.panels.changes.rows.row(at) for at in range(page.panels.changes.rows.rowCount())]
    assert ("✕ answers", "severity · erotica", "retired") in rows
    press(screen, "f8", "down")
    assert page.panels.top.versions.currentText().startswith("gi-2018 · 0")


def test_every_part_has_a_name_and_is_reached_by_keys(screen: Screen, project: Project) -> None:
    page = opened(screen, project.folder)
    screen.press("n")
    for keys in (["e"], ["d"], ["p"], ["l"], ["v"]):
        press(screen, "f6", *keys)
        assert accessibility_faults(page) == []
        assert rich_labels(page) == []
    screen.press("esc")
    assert unreached(page) == []
