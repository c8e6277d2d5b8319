"""A record that another window changed is shown anew; no Enter submits it before it can have been read."""

from __future__ import annotations

from reviewer.domain.answer import chosen
from reviewer.domain.assignment import AssignmentState
from reviewer.ui.coding.state import standing_of
from reviewer.workspace import open_workspace
from tests.ui.pages.project import PASSPHRASE, REVIEWER, Project
from tests.ui.pages.screen import Screen
from tests.ui.pages.test_typing_ahead import WHOLE


def answered_here_and_changed_elsewhere(screen: Screen, project: Project) -> None:
    """The window shows a whole record, and another window makes another one of it."""
    screen.open(project.folder)
    screen.press(*WHOLE[:-1])
    assert screen.state.active is None
    with open_workspace(project.folder, account=REVIEWER, passphrase=PASSPHRASE) as elsewhere:
        elsewhere.desk.answer(screen.state.case, "identified_status", chosen("identified"))


def shown_anew(screen: Screen) -> None:
    def is_shown() -> bool:
        # The message comes first, and what it speaks of behind it.
        presenter = screen.page.presenter
        return "another window" in screen.said and not (presenter.waiting or presenter.unread.unpainted)

    screen.wait(is_shown)


def test_enters_that_come_too_early_submit_nothing(screen: Screen, project: Project) -> None:
    answered_here_and_changed_elsewhere(screen, project)
    screen.press("enter", "enter", "enter", settle=False)
    shown_anew(screen)
    assert screen.case == project.cases[0]
    assert screen.state.sheet.answers["identified_status"] == chosen("identified")
    assert standing_of(screen.state) is AssignmentState.DRAFT
    # It is on the screen now. The first Enter takes the message away, the next one submits what stands.
    screen.press("enter")
    assert "another window" not in screen.said
    assert "Enter submits" in screen.said
    assert screen.case == project.cases[0]
    screen.press("enter")
    assert screen.case == project.cases[1]


def test_keys_typed_ahead_for_the_next_record_change_nothing_in_the_one_that_is_shown_anew(
    screen: Screen, project: Project
) -> None:
    answered_here_and_changed_elsewhere(screen, project)
    screen.press(*("enter", *WHOLE), settle=False)
    shown_anew(screen)
    assert screen.case == project.cases[0]
    assert screen.stored().sheet.answers["identified_status"] == chosen("identified")
    assert standing_of(screen.state) is AssignmentState.DRAFT


def test_an_enter_before_a_complete_draft_is_there_does_not_submit_it(
    screen: Screen, project: Project
) -> None:
    screen.open(project.folder)
    screen.press("ctrl+down", *WHOLE[:-1], "ctrl+up")
    assert screen.case == project.cases[0]
    screen.press("ctrl+down", "enter", "enter", settle=False)
    assert screen.page.presenter.waiting
    screen.settle()
    assert screen.case == project.cases[1]
    assert standing_of(screen.state) is AssignmentState.DRAFT
    screen.press("enter")
    assert screen.case == project.cases[2]
