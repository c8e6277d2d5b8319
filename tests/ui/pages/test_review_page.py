"""The review page on the real window and the real store."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reviewer.domain.answer import Certainty, chosen
from reviewer.domain.assignment import AssignmentState
from reviewer.resources import resource_dir
from reviewer.settings import settings_folder
from reviewer.ui.application import Program
from tests.ui.accessibility import accessibility_faults, rich_labels
from tests.ui.pages.project import Project
from tests.ui.pages.screen import Screen

FIRST = ("2", "1", "enter", "1", "8", "0", "1", "1", "enter", "u", "2", "3", "3")
"""Keys of one whole record of gi-2018: youth-produced, hence coercion; no offender visible."""


def test_it_opens_on_the_first_open_case_with_the_first_variable_and_the_keyboard(
    screen: Screen, project: Project
) -> None:
    screen.open(project.folder)
    assert screen.case == project.cases[0]
    assert screen.state.active == "identified_status"
    assert screen.has_keyboard(screen.page.form.area)
    assert screen.progress == f"0 of {len(project.cases)} coded"
    assert accessibility_faults(screen.program.window) == []
    assert rich_labels(screen.program.window) == []


def test_an_answer_is_in_the_store_before_the_bar_says_so(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    assert screen.program.window.status.text == "All saved"
    screen.press("2")
    assert screen.program.window.status.text.startswith("All saved ·")
    assert dict(screen.stored().sheet.answers) == {"identified_status": chosen("unidentified")}


def test_the_journal_is_emptied_when_nothing_was_saved_for_a_while(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    assert not screen.page.idle.isActive()
    screen.press("2")
    journal = project.folder / "project.db-wal"
    assert journal.stat().st_size > 0
    assert screen.page.idle.isActive()
    screen.page.idle.start(0)
    screen.wait(lambda: journal.stat().st_size == 0)
    screen.close()
    assert not screen.page.idle.isActive()


def test_opened_again_it_shows_the_case_that_was_begun(
    screen: Screen, project: Project, qapp: QApplication
) -> None:
    screen.open(project.folder)
    screen.press("j", "j", "2", "3")
    begun = screen.case
    screen.close()
    again = Screen(Program(qapp), screen.qtbot)
    again.open(project.folder)
    assert again.case == begun == project.cases[2]
    assert again.state.active == "victim_sex"
    again.press("ctrl+z", "ctrl+z")
    assert again.stored().sheet.answers == {}
    again.program.close()


def test_undo_and_redo_cross_records(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press(*FIRST, "enter", "1")
    assert screen.case == project.cases[1]
    screen.press("ctrl+z")
    assert screen.state.sheet.answers == {}
    screen.press("ctrl+z")
    assert screen.case == project.cases[0]
    assert screen.said.startswith("Taken back in S-004000: the submission.")
    screen.press("ctrl+shift+z")
    assert screen.state.closed == "submitted"
    screen.press("ctrl+y")
    assert screen.case == project.cases[1]
    assert dict(screen.stored().sheet.answers) == {"identified_status": chosen("identified")}


def test_a_submitted_case_opens_read_only_and_an_answer_makes_its_next_revision(
    screen: Screen, project: Project
) -> None:
    screen.open(project.folder)
    screen.press(*FIRST, "enter", "k")
    assert screen.case == project.cases[0]
    assert "Changing an answer opens the case again as a draft" in screen.said
    screen.press("s", "7")
    assert "is open again as a draft" in screen.said
    assert screen.stored().closed == ""
    screen.press("enter")
    assert screen.case == project.cases[1]
    screen.press("k")
    assert screen.stored().sheet.answers["severity"] == chosen("explicit_sexual_activity")


def test_a_soft_warning_says_why_and_does_not_stop_the_way(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("2", "1", "enter", "1", "8", "0", "2")
    assert "⚠ Warning" in screen.said
    assert "You can submit all the same." in screen.said
    screen.press("2", "enter", "2", "3", "3", "enter")
    assert screen.case == project.cases[1]


def test_conditions_bring_cards_in_and_take_them_away(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    names = [card.variable for card in screen.page.form.view.cards]
    assert "coercion" not in names
    screen.press("p", "1")
    assert "coercion" in [card.variable for card in screen.page.form.view.cards]
    screen.press("1")
    assert [card.variable for card in screen.page.form.view.cards] == names


def test_certainty_flag_and_hand_back_need_one_key_each(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("e", "f")
    stored = screen.stored()
    assert stored.certainty is Certainty.HIGH
    assert stored.row.flagged
    assert screen.page.queue.table.rows.row(0) == stored.row
    screen.press("h")
    assert screen.case == project.cases[1]
    assert "S-004000 is handed back." in screen.said
    row = screen.page.queue.table.rows.row(0)
    assert row is not None
    assert row.state is AssignmentState.HANDED_BACK


def a_term_to_avoid() -> str:
    """The first of the list, which alone holds such terms."""
    with (resource_dir() / "terminology" / "terms.csv").open(encoding="utf-8", newline="") as file:
        blocked = (row["term"] for row in csv.DictReader(file) if row["ui"] == "block")
        return next(term for term in blocked if " " in term)


def test_a_note_is_kept_when_it_is_left_and_hints_at_terms(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("n")
    words = f"see the record on {a_term_to_avoid()}"
    screen.type(words)
    assert "do not use" in screen.page.note.advice
    screen.press("esc")
    assert screen.has_keyboard(screen.page.form.area)
    assert screen.stored().note == words
    screen.press("2")
    assert screen.state.sheet.answers["identified_status"] == chosen("unidentified")


def test_a_note_is_kept_while_typing_pauses(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("n")
    screen.type("half a thought")
    screen.wait(lambda: screen.state.note == "half a thought")
    assert screen.stored().note == "half a thought"
    assert screen.has_keyboard(screen.page.note.field)


def test_quitting_in_the_middle_of_a_note_loses_nothing(
    screen: Screen, project: Project, qapp: QApplication
) -> None:
    screen.open(project.folder)
    screen.press("n")
    screen.type("not finished")
    screen.press("ctrl+q", settle=False)
    screen.wait(lambda: not screen.program.window.isVisible())
    again = Screen(Program(qapp), screen.qtbot)
    again.open(project.folder)
    assert again.state.note == "not finished"
    again.program.close()


def test_a_country_is_typed_and_enter_goes_on(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("l", "1")
    country = next(card for card in screen.page.form.view.cards if card.variable == "location_country")
    screen.press(country.key)
    field = screen.page.form.open_card.field
    assert screen.has_keyboard(field)
    screen.type("zz")
    screen.press("enter")
    assert screen.state.active == "location_country"
    assert screen.state.typing == {"location_country": "zz"}
    field.clear()
    screen.type("fr")
    screen.press("enter")
    assert screen.stored().sheet.answers["location_country"].value == "FR"
    assert screen.has_keyboard(screen.page.form.area)


def test_escape_leaves_a_typed_field_and_keeps_what_stands_there(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("l", "1")
    country = next(card for card in screen.page.form.view.cards if card.variable == "location_country")
    screen.press(country.key)
    screen.type("de")
    screen.press("esc")
    assert screen.has_keyboard(screen.page.form.area)
    assert screen.stored().sheet.answers["location_country"].value == "DE"
    screen.press(country.key)
    assert screen.has_keyboard(screen.page.form.open_card.field)


def test_names_and_texts_stay_folded_behind_a_key(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    assert "peer-to-peer" not in screen.page.record.accessibleDescription()
    screen.press("x")
    assert "peer-to-peer" in screen.page.record.accessibleDescription()
    screen.press("x")
    assert "peer-to-peer" not in screen.page.record.accessibleDescription()


def test_the_media_table_is_reached_and_left_by_keys(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("f7", "down")
    assert screen.has_keyboard(screen.page.media.table)
    assert screen.page.media.table.currentIndex().row() == min(1, screen.page.media.model.rowCount() - 1)
    screen.press("esc")
    assert screen.has_keyboard(screen.page.form.area)


def test_a_case_is_handed_over_by_its_id_and_the_trail_says_so(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("o")
    assert QApplication.clipboard().text() == project.cases[0]
    assert "is copied" in screen.program.window.notices.text
    QApplication.clipboard().clear()


def test_the_queue_is_filtered_as_one_types_and_filters_are_kept_applied_and_deleted_by_keys(
    screen: Screen, project: Project
) -> None:
    screen.open(project.folder)
    queue = screen.page.queue
    screen.press("ctrl+f")
    screen.type("S-00401")
    screen.wait(lambda: queue.table.rows.rowCount() == 1)
    screen.press("ctrl+shift+s")
    assert [name for name, _ in queue.presenter.saved] == ["S-00401"]
    screen.press("enter", "enter")
    assert screen.case == "S-004014"
    queue.field.clear()
    screen.settle()
    assert queue.table.rows.rowCount() == len(project.cases)
    queue.saved_box.setCurrentIndex(1)
    queue.saved_box.activated.emit(1)
    screen.wait(lambda: queue.table.rows.rowCount() == 1)
    screen.press("ctrl+shift+d")
    assert queue.presenter.saved == []
    assert queue.table.rows.rowCount() == len(project.cases)
    assert queue.saved_box.isHidden()


def test_a_filter_that_fits_nothing_says_so(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("ctrl+l")
    screen.type("nowhere")
    screen.wait(lambda: screen.page.queue.says_nothing_matches)
    screen.press("esc", "j")
    assert screen.case == project.cases[0]


def test_counts_filter_by_state(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("h", "h")
    queue = screen.page.queue
    queue.counts.button(AssignmentState.HANDED_BACK).click()
    screen.wait(lambda: queue.table.rows.rowCount() == 2)
    queue.counts.button(AssignmentState.HANDED_BACK).click()
    screen.settle()
    assert queue.table.rows.rowCount() == len(project.cases)


def test_cases_are_reached_by_keys_and_next_open_passes_over_the_coded_ones(
    screen: Screen, project: Project
) -> None:
    screen.open(project.folder)
    screen.press("j", "h", "k", "k")
    assert screen.case == project.cases[0]
    screen.press("ctrl+j")
    assert screen.case == project.cases[2]
    screen.press("j", "j", "j", "k", settle=False)
    screen.settle()
    assert screen.case == project.cases[4]


def test_a_case_is_opened_from_the_queue_with_enter(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("f8", "down", "down", "enter")
    assert screen.case == project.cases[2]
    assert screen.has_keyboard(screen.page.form.area)


def test_the_palette_offers_cases_by_their_id(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    offers: list[str] = []
    screen.page.offer("S-00402", lambda told: offers.extend(one.words for one in told))
    screen.wait(lambda: bool(offers))
    assert ["S-004021" in words or "S-004028" in words for words in offers] == [True, True]


def test_options_are_chosen_by_a_pointer_or_a_screen_reader_too(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    rows = screen.page.form.open_card.rows
    assert [row.accessibleName() for row in rows][:2] == ["Identified", "Unidentified"]
    rows[1].click()
    screen.settle()
    assert dict(screen.stored().sheet.answers) == {"identified_status": chosen("unidentified")}
    screen.page.form.line_of("severity").click()
    assert screen.state.active == "severity"


def test_without_single_keys_alt_answers(
    screen: Screen, project: Project, own_home: Path, qapp: QApplication
) -> None:
    settings_folder().mkdir(parents=True, exist_ok=True)
    (settings_folder() / "settings.toml").write_text("[keys]\nsingle_keys = false\n", encoding="utf-8")
    modest = Screen(Program(qapp), screen.qtbot)
    modest.open(project.folder)
    modest.press("2")
    assert modest.state.sheet.answers == {}
    modest.press("alt+2")
    assert modest.state.sheet.answers["identified_status"] == chosen("unidentified")
    assert modest.page.form.open_card.rows[0].accessibleDescription() == "Alt+1"
    modest.program.close()


def test_every_case_coded_or_handed_back_is_said(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press(*["h"] * len(project.cases), settle=False)
    screen.settle()
    assert screen.page.presenter.state is None
    screen.press("enter")
    assert "Nothing is left" in screen.said
    screen.press("ctrl+z")
    assert screen.case == project.cases[-1]


def test_larger_text_another_theme_and_mirroring_draw_the_form_again(
    screen: Screen, project: Project, qapp: QApplication
) -> None:
    screen.open(project.folder)
    screen.press("2")
    screen.program.registry.give("theme_dark")
    screen.program.theme.choose(scale=200)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    screen.settle()
    screen.press("1")
    card = screen.page.form.open_card
    assert card.geometry().intersects(screen.page.form.visible_part())
    assert screen.page.form.x() < screen.page.queue.x()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
