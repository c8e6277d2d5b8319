"""Cases to look at again in the reviewer's own queue, in the real window and by keys."""

from __future__ import annotations

from pathlib import Path

from reviewer.workspace import open_workspace
from tests.costs import CHEAP
from tests.services.revised import forward, publish, retire
from tests.ui.pages.project import PASSPHRASE, SUPERVISOR, Project
from tests.ui.pages.screen import Screen
from tests.ui.pages.test_codebook_page import coded


def retired(folder: Path) -> None:
    """A version without the code that two of the codings carry."""
    with open_workspace(folder, account=SUPERVISOR, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        workspace.revising.drafting.begin()
        retire(workspace, "severity", "erotica")
        publish(workspace)
        forward(workspace)


def shown(screen: Screen) -> list[str]:
    rows = screen.page.queue.table.rows
    found = (rows.row(line) for line in range(rows.rowCount()))
    return [row.case_id for row in found if row is not None]


def look(screen: Screen) -> None:
    """Answer what is asked again, and submit."""
    case = screen.case
    while screen.case == case:
        screen.press("1" if screen.state.active == "severity" else "enter")


def test_a_reviewer_goes_through_them_by_one_key_each(screen: Screen, project: Project) -> None:
    cases = coded(project.folder, "erotica", "posing", "erotica")
    touched = [cases[0], cases[2]]
    retired(project.folder)
    screen.open(project.folder)
    counts = screen.page.queue.counts
    assert "2 to look at again" in counts.again.accessibleName()
    assert counts.again.isVisibleTo(counts)
    assert screen.program.window.notices.text.startswith("To look at again")
    assert "Ctrl+G" in screen.program.window.notices.text
    first_open = screen.case
    screen.press("ctrl+shift+g")
    screen.wait(lambda: shown(screen) == touched)
    assert counts.again.isChecked()
    screen.press("ctrl+g")
    assert screen.case == touched[0]
    assert "To look at again: Severity" in screen.said
    look(screen)
    assert screen.case == touched[1]
    screen.wait(lambda: "1 to look at again" in counts.again.accessibleName())
    look(screen)
    assert screen.case == first_open
    screen.wait(lambda: "0 to look at again" in counts.again.accessibleName())
    screen.press("ctrl+shift+g")
    screen.wait(lambda: not counts.again.isVisibleTo(counts))
    assert not screen.page.is_possible("has_looks")
    assert len(shown(screen)) > len(touched)


def test_without_any_the_queue_says_nothing_of_it(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    counts = screen.page.queue.counts
    assert not counts.again.isVisibleTo(counts)
    assert not screen.page.is_possible("has_looks")
    before = shown(screen)
    screen.press("ctrl+g", "ctrl+shift+g")
    assert shown(screen) == before
