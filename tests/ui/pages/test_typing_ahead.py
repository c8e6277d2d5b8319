"""Typed faster than the disk: nothing is lost, and nothing reaches a case that it was not meant for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.domain.answer import chosen, typed
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.errors import StorageFailed
from reviewer.services.coding import CodingDesk
from reviewer.ui.application import Program
from tests.ui.pages.project import Project, make_project
from tests.ui.pages.screen import Screen

WHOLE = ("2", "1", "enter", "1", "8", "0", "1", "1", "enter", "u", "2", "3", "3", "enter")
"""Keys of one whole record of gi-2018, with the Enter that submits it."""


def test_what_was_typed_ahead_is_kept_when_the_window_is_closed(
    screen: Screen, project: Project, qapp: QApplication
) -> None:
    screen.open(project.folder)
    screen.press(*WHOLE, "1", "3", settle=False)
    assert screen.page.presenter.waiting
    screen.close()
    again = Screen(Program(qapp), screen.qtbot)
    again.open(project.folder)
    assert again.case == project.cases[1]
    assert dict(again.stored().sheet.answers) == {
        "identified_status": chosen("identified"),
        "age_category": chosen("prepubescent"),
    }
    again.program.close()


def test_what_was_typed_ahead_is_kept_when_another_project_is_asked_for(
    screen: Screen, project: Project, qapp: QApplication
) -> None:
    screen.open(project.folder)
    screen.press(*WHOLE, "1", "ctrl+shift+o", settle=False)
    screen.settle()
    again = Screen(Program(qapp), screen.qtbot)
    again.open(project.folder)
    assert again.case == project.cases[1]
    assert dict(again.stored().sheet.answers) == {"identified_status": chosen("identified")}
    again.program.close()


def test_a_note_stays_with_its_case_when_the_next_one_is_asked_for_at_once(
    screen: Screen, project: Project
) -> None:
    screen.open(project.folder)
    screen.press("n")
    screen.type("of the first")
    screen.press("ctrl+j", settle=False)
    screen.settle()
    assert screen.case == project.cases[1]
    assert screen.page.note.field.toPlainText() == ""
    screen.press("esc", "k")
    assert screen.case == project.cases[0]
    assert screen.stored().note == "of the first"


def test_a_typed_value_stays_with_its_case_when_the_next_one_is_asked_for_at_once(
    screen: Screen, project: Project
) -> None:
    screen.open(project.folder)
    country = screen.state.sheet.codebook.variable("location_country")
    assert country is not None
    screen.press("l", "1", "j", "l", "1", country.key)
    assert screen.case == project.cases[1]
    screen.type("fr")
    screen.press("ctrl+j", settle=False)
    screen.settle()
    assert screen.case == project.cases[2]
    screen.press("k")
    assert screen.stored().sheet.answers["location_country"].value == "FR"
    screen.press("k")
    assert screen.case == project.cases[0]
    assert "location_country" not in screen.stored().sheet.answers


def test_a_note_typed_ahead_is_a_note_of_the_next_case_and_no_answer(
    screen: Screen, project: Project
) -> None:
    screen.open(project.folder)
    screen.press(*WHOLE, "n", settle=False)
    assert screen.page.presenter.waiting
    screen.type("1 is lax")
    assert screen.case == project.cases[1]
    screen.press("2", "esc", "2")
    stored = screen.stored()
    assert stored.note == "1 is lax2"
    assert dict(stored.sheet.answers) == {"identified_status": chosen("unidentified")}
    assert not stored.row.flagged


def test_a_note_typed_ahead_is_kept_when_the_window_is_closed(
    screen: Screen, project: Project, qapp: QApplication
) -> None:
    screen.open(project.folder)
    screen.press(*WHOLE, "n", *"hello", settle=False)
    assert screen.page.presenter.waiting
    screen.close()
    again = Screen(Program(qapp), screen.qtbot)
    again.open(project.folder)
    assert (again.case, again.state.note) == (project.cases[1], "hello")
    again.program.close()


def test_while_the_disk_refuses_the_bar_does_not_say_that_all_is_saved(
    screen: Screen, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.open(project.folder)
    screen.press("2")
    monkeypatch.setattr(CodingDesk, "answer", _full)
    screen.press("3")
    status = screen.program.window.status
    assert status.text == "Not saved"
    assert screen.said.startswith("⚠ Saving does not work: The disk is full.")
    screen.press("n")
    screen.type("written meanwhile")
    screen.press("esc")
    monkeypatch.undo()
    screen.press("ctrl+s")
    assert status.text.startswith("All saved")
    stored = screen.stored()
    assert stored.note == "written meanwhile"
    assert stored.sheet.answers["age_category"] == chosen("prepubescent")


def _full(*_given: object, **_named: object) -> None:
    raise StorageFailed("The disk is full.")


def test_a_note_is_kept_while_no_pause_comes(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("n")
    while not screen.state.note:
        screen.type("word ")
    assert screen.stored().note == screen.state.note


TYPED_FIRST = """
[codebook]
id = "typed-first"
version = "1"
status = "confirmed"
languages = ["en"]
title.en = "Typed first"

[[variable]]
id = "count"
level = "number"
label.en = "Count"

[[variable]]
id = "origin"
level = "text"
label.en = "Origin"
"""


def test_letters_typed_before_the_field_is_there_are_no_shortcuts(screen: Screen, tmp_path: Path) -> None:
    file = tmp_path / "typed.toml"
    file.write_text(TYPED_FIRST, encoding="utf-8")
    made = make_project(tmp_path / "typed", cases=4, codebook=str(file))
    screen.open(made.folder)
    screen.type("1")
    screen.press("enter")
    screen.type("first")
    screen.press("enter")
    screen.press("enter", "1", "2", "enter", "j", "n", "u", "q", settle=False)
    screen.settle()
    assert screen.case == made.cases[1]
    assert screen.page.form.open_card.field.text() == "jnuq"
    assert dict(screen.stored().sheet.answers) == {"count": typed("12")}
    screen.type(" k")
    screen.press("enter")
    assert screen.stored().sheet.answers["origin"] == typed("jnuq k")
    assert (screen.stored().certainty, screen.stored().note) == (None, "")


def test_a_note_is_taken_back_as_it_was_before_it_was_written(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("n")
    for part in ("one", " two", " three"):
        screen.type(part)
        screen.page.note.keep()
        screen.settle()
    screen.press("esc", "n")
    screen.type(" four")
    screen.press("esc", "ctrl+z")
    assert screen.stored().note == "one two three"
    screen.press("ctrl+z")
    assert screen.stored().note == ""
    assert screen.stored().row.state is AssignmentState.OPEN


def test_taking_back_what_opened_a_submitted_case_shows_it_submitted(
    screen: Screen, project: Project
) -> None:
    screen.open(project.folder)
    screen.press(*WHOLE, "k", "i", "3")
    assert screen.case == project.cases[0]
    assert screen.state.closed == ""
    screen.press("ctrl+z")
    assert screen.state.closed == "submitted"
    assert screen.progress.startswith("1 of")
