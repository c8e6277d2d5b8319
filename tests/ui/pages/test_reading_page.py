"""Who does not code reads: the record with hints where allowed, and in words why there is no form."""

from __future__ import annotations

from tests.ui.accessibility import accessibility_faults, rich_labels
from tests.ui.pages.project import EXPORTER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen


def test_a_supervisor_reads_with_upstream_hints(screen: Screen, project: Project) -> None:
    screen.open(project.folder, SUPERVISOR)
    described = screen.any_page.record.accessibleDescription()
    assert "Upstream category: 1 (" in described
    assert screen.any_page.media.headings() == [
        "No.",
        "Media ID",
        "Type",
        "Size",
        "SHA-1 / MD5",
        "Created",
        "Category",
        "Tags",
    ]
    assert accessibility_faults(screen.program.window) == []
    assert rich_labels(screen.program.window) == []


def test_an_exporter_reads_without_hints(screen: Screen, project: Project) -> None:
    screen.open(project.folder, EXPORTER)
    assert "Upstream" not in screen.any_page.record.accessibleDescription()
    assert "Category" not in screen.any_page.media.headings()


def test_a_reviewer_never_sees_hints(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("x")
    assert "Upstream" not in screen.any_page.record.accessibleDescription()
    assert "Category" not in screen.any_page.media.headings()


def test_no_key_of_the_form_means_anything_to_who_reads(screen: Screen, project: Project) -> None:
    screen.open(project.folder, SUPERVISOR)
    shown = screen.any_page.record.record
    screen.press("1", "u", "h", "r", "n", "ctrl+z")
    assert screen.any_page.record.record is shown
    assert screen.program.window.status.text == "All saved"


def test_the_next_case_is_one_key_away(screen: Screen, project: Project) -> None:
    screen.open(project.folder, SUPERVISOR)
    screen.press("j", "j")
    shown = screen.any_page.record.record
    assert shown is not None
    assert shown.case_id == project.cases[2]
    screen.press("down", "down", "enter")
    shown = screen.any_page.record.record
    assert shown is not None
    assert shown.case_id == project.cases[4]
