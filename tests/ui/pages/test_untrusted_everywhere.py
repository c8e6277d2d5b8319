"""Hostile text in every field that a file can fill, on every page: plain, visible, and of bounded length."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from reviewer.domain.person import Role
from reviewer.ui.actions.table import ACTIONS
from reviewer.workspace import create_project, open_workspace
from tests.costs import CHEAP
from tests.ui.harmless import HOSTILE, RICH, TURNED, faults
from tests.ui.pages.project import PASSPHRASE, REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen

PAGES = (
    "import",
    "export",
    "merge",
    "agreement",
    "plan",
    "progress",
    "people",
    "settle",
    "codebook",
    "trail",
)


@pytest.fixture
def hostile(tmp_path: Path) -> Project:
    folder, cases, media = tmp_path / "hostile", tmp_path / "cases.csv", tmp_path / "media.csv"
    create_project(
        folder, title=RICH, codebook="gi-2018", supervisor=SUPERVISOR, passphrase=PASSPHRASE, cost=CHEAP
    )
    with cases.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["case_id", "source", "batch", "distribution"])
        rows.writerows([f"S-{at}", text, text, text] for at, text in enumerate(HOSTILE))
        rows.writerows([text[:100], "x", "y", "z"] for text in (RICH, TURNED))
    with media.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["case_id", "media_id", "md5", "file_name", "path", "tags", "mime_type"])
        for at, text in enumerate(HOSTILE):
            rows.writerow([f"S-{at}", at + 1, f"{at:032x}", text, text, text, text[:200]])
    with open_workspace(folder, account=SUPERVISOR, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        workspace.people.add(REVIEWER, frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        outcome = workspace.intake.import_files([cases, media])
    assert [one.stored for one in outcome.files] == [True, True], [one.to_json() for one in outcome.files]
    return Project(folder, ())


def look_at_every_case(screen: Screen) -> None:
    for _ in range(len(HOSTILE) + 2):
        assert faults(screen.program.window) == []
        screen.press("ctrl+down")


def test_a_reviewer_sees_hostile_text_harmlessly(screen: Screen, hostile: Project) -> None:
    screen.open(hostile.folder)
    look_at_every_case(screen)
    for page in ("feedback", "trail", "codebook"):
        assert screen.program.registry.give(page)
        screen.settle()
        assert faults(screen.program.window) == []


def test_an_id_is_copied_exactly_and_told_of_so_that_it_can_be_seen(screen: Screen, hostile: Project) -> None:
    screen.open(hostile.folder)
    for _ in range(len(HOSTILE) + 2):
        if screen.case == TURNED:
            break
        screen.press("ctrl+down")
    screen.press("o")
    screen.wait(lambda: QGuiApplication.clipboard().text() == TURNED)
    screen.settle()
    assert "safe⟨U+202E⟩gpj.exe" in screen.program.window.notices.text
    assert faults(screen.program.window) == []


def test_a_supervisor_sees_hostile_text_harmlessly_on_every_page(screen: Screen, hostile: Project) -> None:
    screen.open(hostile.folder, SUPERVISOR)
    look_at_every_case(screen)
    assert {one.id for one in ACTIONS} > set(PAGES)
    for page in PAGES:
        assert screen.program.registry.give(page), page
        screen.settle()
        shown = screen.program.window.page
        for name in ("beside", "lists"):
            beside = getattr(shown, name, None)
            if beside is not None and hasattr(beside, "busy"):
                screen.wait(lambda beside=beside: not beside.busy)  # type: ignore[misc]
        screen.settle()
        assert faults(screen.program.window) == [], page
