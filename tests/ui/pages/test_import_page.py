"""Importing by keys alone: real window, real files, real store."""

from __future__ import annotations

import csv
import json
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from reviewer.ui.application import Program
from reviewer.ui.cases import CasePage
from reviewer.ui.transfer.presenter import Step
from tests.ui.accessibility import accessibility_faults, rich_labels
from tests.ui.pages.importing import Wizard, media_table, table
from tests.ui.pages.project import Project
from tests.ui.pages.screen import Screen

LONG = 20_000
"""Media records that take long enough to be stopped in the middle."""


@pytest.fixture
def wizard(screen: Screen, project: Project) -> Wizard:
    return Wizard.opened(screen, project)


def shown_to_all(wizard: Wizard) -> None:
    """Nothing without a name, nothing that guesses rich text."""
    assert accessibility_faults(wizard.screen.program.window) == []
    assert rich_labels(wizard.screen.program.window) == []


def test_a_file_is_brought_in_by_its_path_and_five_times_enter(
    wizard: Wizard, project: Project, tmp_path: Path
) -> None:
    path = media_table(tmp_path / "new.csv", 40)
    before = wizard.stored()
    shown_to_all(wizard)
    wizard.add(path)
    wizard.go_on()
    assert wizard.is_at(Step.FORMAT)
    assert wizard.page.format.format.currentText() == "found: Table (CSV)"
    shown_to_all(wizard)
    wizard.go_on()
    assert wizard.lines() == [("new.csv", "10", "ready")]
    assert wizard.stored() == before
    shown_to_all(wizard)
    wizard.go_on()
    assert wizard.is_at(Step.DONE)
    assert wizard.page.outcome.title.text() == "Everything is stored"
    assert wizard.stored() == (before[0] + 10, before[1] + 40)
    shown_to_all(wizard)
    wizard.screen.press("enter")
    assert not wizard.is_shown()
    assert wizard.screen.progress == f"0 of {len(project.cases) + 10} coded"
    assert wizard.screen.program.window.status.text.startswith("All saved ·")


def test_whoever_may_not_import_is_not_offered_it(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("ctrl+i")
    assert isinstance(screen.program.window.page, CasePage)
    screen.press("ctrl+k")
    screen.type("import case")
    assert "Import case records" not in screen.program.window.palette_card.titles


def test_going_back_keeps_what_was_chosen_and_typed(wizard: Wizard, tmp_path: Path) -> None:
    path = media_table(tmp_path / "a.csv", 8)
    wizard.add(path)
    wizard.screen.type("half a pa")
    wizard.screen.press("esc", "esc")
    assert not wizard.is_shown()
    wizard.screen.press("ctrl+i")
    assert wizard.is_shown()
    assert wizard.page.files.field.text() == "half a pa"
    wizard.screen.press("ctrl+enter")
    wizard.finish()
    wizard.go_on()
    assert wizard.is_at(Step.CHECK)
    wizard.screen.press("esc")
    assert wizard.is_at(Step.FORMAT)
    wizard.screen.press("alt+left")
    assert wizard.is_at(Step.FILES)
    assert [one.path for one in wizard.presenter.choices] == [path]


def test_tab_completes_a_path_and_enter_alone_goes_on(wizard: Wizard, tmp_path: Path) -> None:
    media_table(tmp_path / "media-2026-03.csv", 4)
    media_table(tmp_path / "media-2026-04.csv", 4, first=4)
    wizard.screen.type(f"{tmp_path}/med")
    wizard.finish()
    wizard.screen.press("tab")
    wizard.finish()
    assert wizard.page.files.field.text() == f"{tmp_path}/media-2026-0"
    assert wizard.page.files.meant.text() == "media-2026-03.csv   media-2026-04.csv"
    wizard.screen.press("tab", "tab", "enter")
    wizard.finish()
    assert [one.path.name for one in wizard.presenter.choices] == ["media-2026-04.csv"]
    wizard.go_on()
    assert wizard.is_at(Step.FORMAT)


def test_what_cannot_be_imported_is_said_and_the_list_stays(
    wizard: Wizard, project: Project, tmp_path: Path
) -> None:
    wizard.add(tmp_path / "<b>none</b>.csv")
    assert "There is no such file" in wizard.page.files.problem.text()
    assert "<b>none</b>.csv" in wizard.page.files.problem.text()
    wizard.page.files.field.clear()
    wizard.add(project.folder / "project.db")
    assert "belongs to the project itself" in wizard.page.files.problem.text()
    assert not wizard.presenter.choices


def test_files_are_chosen_by_the_systems_dialog_and_taken_off_by_a_key(
    wizard: Wizard, tmp_path: Path
) -> None:
    paths = [str(media_table(tmp_path / f"{name}.csv", 4)) for name in "ab"]
    wizard.page.files.browse = lambda: paths
    wizard.screen.press("ctrl+o")
    assert len(wizard.presenter.choices) == 2
    wizard.page.files.list.setFocus()
    wizard.screen.press("down", "delete")
    assert [one.path.name for one in wizard.presenter.choices] == ["a.csv"]


def test_a_refused_file_is_left_out_and_its_problems_are_found_and_saved(
    wizard: Wizard, tmp_path: Path
) -> None:
    good = media_table(tmp_path / "good.csv", 8)
    bad = media_table(tmp_path / "bad.csv", 40, bad=(101, 117), first=100)
    before = wizard.stored()
    wizard.to_check(good, bad)
    assert [(name, what) for name, _, what in wizard.lines()] == [
        ("good.csv", "ready"),
        ("bad.csv", "refused"),
    ]
    problems = wizard.page.problems
    assert problems.heading.text() == "PROBLEMS · 2"
    wizard.screen.press("ctrl+f")
    wizard.screen.type("18")
    assert problems.rows.rowCount() == 1
    assert problems.heading.text() == "PROBLEMS · 1 of 2"
    assert problems.whole.text().startswith(str(problems.table.model().index(0, 4).data()))
    for _ in range(2):
        wizard.screen.press("backspace")
    target = tmp_path / "problems.csv"
    wizard.page.keeping.ask_new = lambda _title, _proposed, _kinds: str(target)
    wizard.screen.press("ctrl+s")
    wizard.finish()
    rows = list(csv.DictReader(target.read_text("utf-8").splitlines()))
    assert [(row["record"], row["field"], row["found"]) for row in rows] == [
        ("2", "md5", "'=1+1"),
        ("18", "md5", "'=1+1"),
    ]
    wizard.screen.press("ctrl+enter")
    wizard.finish()
    assert wizard.stored() == (before[0] + 2, before[1] + 8)
    assert [what for _, _, what in wizard.lines()] == ["stored", "refused"]


def test_valid_records_are_stored_where_one_says_so_and_the_refused_ones_kept_whole(
    wizard: Wizard, tmp_path: Path
) -> None:
    path = media_table(tmp_path / "mixed.csv", 8, bad=(3,))
    before = wizard.stored()
    wizard.to_check(path)
    assert not wizard.presenter.can_go_on
    rejects = tmp_path / "refused"
    rejects.mkdir()
    wizard.page.outcome.accept.setFocus()
    wizard.screen.press("space")
    wizard.page.outcome.rejects.setFocus()
    wizard.page.outcome.rejects.selectAll()
    wizard.screen.type(str(rejects))
    wizard.screen.press("ctrl+f")
    wizard.screen.type("nothing like this")
    assert wizard.page.problems.heading.text() == "PROBLEMS · 0 of 1"
    wizard.screen.press("ctrl+enter")
    wizard.finish()
    assert wizard.page.problems.heading.text() == "PROBLEMS · 1"
    assert wizard.page.problems.field.text() == ""
    assert wizard.stored() == (before[0] + 2, before[1] + 7)
    assert wizard.page.outcome.title.text() == "Stored, without 1 refused records"
    (line,) = (rejects / "mixed.csv.refused.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["record"] == 4


def test_columns_are_guessed_changed_by_keys_kept_and_used_again(wizard: Wizard, tmp_path: Path) -> None:
    rows = [(f"F-{at}", f"2026-03-0{at + 1}", "x", "=SUM(A1)") for at in range(4)]
    path = table(tmp_path / "cases.csv", ("Fallnummer", "Eingang", "extra", "remark"), rows, delimiter=";")
    wizard.add(path)
    wizard.go_on()
    columns = wizard.page.format.columns
    assert wizard.page.format.delimiter.currentText() == "found: semicolon"
    meant = [str(columns.table.model().index(at, 1).data()) for at in range(4)]
    assert meant == ["case_id", "received", "attribute", "attribute"]
    columns.table.setFocus()
    wizard.screen.press("down", "down", "enter")
    assert wizard.screen.has_keyboard(columns.target)
    wizard.screen.press("down")
    wizard.finish()
    assert columns.table.model().index(2, 1).data() == "left out"
    target = tmp_path / "mapping.toml"
    wizard.page.keeping.ask_new = lambda _title, _proposed, _kinds: str(target)
    wizard.screen.press("ctrl+shift+s")
    wizard.finish()
    assert '"extra" = ""' in target.read_text("utf-8")
    wizard.screen.press("esc")
    wizard.screen.press("ctrl+enter")
    wizard.page.keeping.ask_old = lambda _title, _kinds: str(target)
    wizard.screen.press("ctrl+l")
    wizard.finish()
    wizard.screen.press("ctrl+enter")
    wizard.finish()
    wizard.screen.press("ctrl+enter")
    wizard.finish()
    assert wizard.lines() == [("cases.csv", "4", "stored")]


def test_the_type_of_an_attribute_is_chosen_by_keys_and_kept(wizard: Wizard, tmp_path: Path) -> None:
    path = table(tmp_path / "cases.csv", ("case_id", "extra"), [("A", "7"), ("B", "8")])
    wizard.add(path)
    wizard.go_on()
    columns = wizard.page.format.columns
    columns.table.setFocus()
    assert not columns.kind.isVisible()
    wizard.screen.press("down", "enter", "tab")
    assert wizard.screen.has_keyboard(columns.kind)
    assert columns.kind.currentText() == "type as written"
    wizard.screen.press("down")
    wizard.finish()
    assert columns.table.model().index(1, 1).data() == "attribute, text"
    assert columns.table.currentIndex().row() == 1
    assert wizard.screen.has_keyboard(columns.kind)
    target = tmp_path / "mapping.toml"
    wizard.page.keeping.ask_new = lambda _title, _proposed, _kinds: str(target)
    wizard.screen.press("ctrl+shift+s")
    wizard.finish()
    assert '[attributes]\n"extra" = "text"' in target.read_text("utf-8")


def test_another_encoding_is_chosen_by_keys(wizard: Wizard, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("case_id,source\nA,Köln\n".encode("cp1252"))
    wizard.add(path)
    wizard.go_on()
    assert "not valid UTF-8" in wizard.page.format.said.text()
    wizard.page.format.encoding.setFocus()
    at = wizard.page.format.encoding.findData("cp1252")
    wizard.screen.press(*["down"] * at)
    wizard.finish()
    assert "first 1 records" in wizard.page.format.said.text()
    wizard.screen.press("ctrl+enter")
    wizard.finish()
    assert wizard.lines() == [("old.csv", "1", "ready")]


def begun(wizard: Wizard, path: Path) -> None:
    """An import whose first records have been read."""
    wizard.to_check(path)
    wizard.screen.press("ctrl+enter", settle=False)
    wizard.screen.wait(lambda: wizard.page.conductor.reading is not None)
    assert wizard.presenter.working


def test_stopped_in_the_middle_it_leaves_nothing(wizard: Wizard, tmp_path: Path) -> None:
    path = media_table(tmp_path / "long.csv", LONG)
    before, files = wizard.stored(), set(tmp_path.rglob("*"))
    begun(wizard, path)
    assert wizard.page.outcome.bar.isVisible()
    assert wizard.page.outcome.stop.isVisible()
    wizard.screen.press("ctrl+.")
    wizard.finish()
    assert wizard.page.outcome.title.text() == "Stopped: nothing of the file on its way was kept"
    assert wizard.lines() == [("long.csv", "", "left out")]
    assert wizard.stored() == before
    assert {one.name for one in set(tmp_path.rglob("*")) - files} <= {"project.db-wal", "project.db-shm"}


def test_what_two_files_bring_is_new_in_the_first_alone(wizard: Wizard, tmp_path: Path) -> None:
    wizard.to_check(media_table(tmp_path / "a.csv", 8), media_table(tmp_path / "b.csv", 8, first=4))
    assert [line[:2] for line in wizard.lines()] == [("a.csv", "2"), ("b.csv", "1")]
    before = wizard.stored()
    wizard.screen.press("ctrl+enter")
    wizard.finish()
    assert [line[:2] for line in wizard.lines()] == [("a.csv", "2"), ("b.csv", "1")]
    assert wizard.stored() == (before[0] + 3, before[1] + 12)


def test_a_check_that_one_leaves_is_stopped_and_no_longer_told(wizard: Wizard, tmp_path: Path) -> None:
    wizard.add(media_table(tmp_path / "long.csv", LONG))
    wizard.go_on()
    wizard.screen.press("enter", settle=False)
    wizard.screen.wait(lambda: wizard.page.conductor.reading is not None)
    wizard.screen.press("esc")
    wizard.finish()
    assert wizard.is_at(Step.FORMAT)
    assert wizard.presenter.every_problem() == []
    assert not wizard.presenter.stopped


def test_a_look_at_a_file_that_one_leaves_is_stopped_and_no_longer_told(
    wizard: Wizard, tmp_path: Path
) -> None:
    wizard.add(media_table(tmp_path / "long.csv", 40))
    gate, told = threading.Event(), list[object]()
    try:
        # Whatever is about files waits behind this, so that the look is stopped before it has begun.
        wizard.page.importing.run(gate.wait, told.append, told.append)
        wizard.screen.press("enter", settle=False)
        wizard.screen.wait(lambda: wizard.is_at(Step.FORMAT))
        wizard.screen.press("esc", settle=False)
        wizard.screen.wait(lambda: wizard.is_at(Step.FILES))
    finally:
        gate.set()
    wizard.finish()
    assert told == [True]
    assert len(wizard.presenter.to_look()) == 1
    wizard.go_on()
    found = wizard.presenter.preview
    assert found is not None
    assert len(found.rows) == 20


def test_meanwhile_the_queue_is_read_and_the_end_is_told_there(
    wizard: Wizard, project: Project, tmp_path: Path
) -> None:
    begun(wizard, media_table(tmp_path / "long.csv", LONG))
    wizard.screen.press("esc")
    window = wizard.screen.program.window
    assert isinstance(window.page, CasePage)
    assert window.notices.text == "The import goes on; Ctrl+I shows it."
    wizard.screen.press("j")
    record = wizard.screen.any_page.record.record
    assert record is not None
    assert record.case_id == project.cases[1]
    assert wizard.presenter.working
    wizard.finish()
    assert window.notices.text.startswith("Everything is stored. Cases: 5,000 new")
    wizard.screen.wait(lambda: wizard.screen.progress == f"0 of {len(project.cases) + LONG // 4:,} coded")
    wizard.screen.press("ctrl+i")
    assert wizard.is_at(Step.DONE)


def test_quitting_in_the_middle_leaves_nothing_and_asks_nothing(
    wizard: Wizard, project: Project, tmp_path: Path, qapp: QApplication
) -> None:
    before = wizard.stored()
    begun(wizard, media_table(tmp_path / "long.csv", LONG))
    wizard.screen.press("ctrl+q", settle=False)
    wizard.screen.wait(lambda: not wizard.screen.program.window.isVisible())
    assert not [one for one in threading.enumerate() if one.name.startswith("reviewer-storage")]
    again = Wizard.opened(Screen(Program(qapp), wizard.screen.qtbot), project)
    assert again.stored() == before
    again.screen.program.close()


def test_a_file_that_goes_away_before_the_import_is_refused_in_words(wizard: Wizard, tmp_path: Path) -> None:
    path = media_table(tmp_path / "a.csv", 8)
    wizard.to_check(path)
    path.unlink()
    wizard.go_on()
    assert [what for _, _, what in wizard.lines()] == ["refused"]
    assert wizard.presenter.every_problem()[0].message == "there is no such file"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_large_text_scrolls_and_keeps_what_goes_on_in_sight(
    wizard: Wizard, tmp_path: Path, theme: str
) -> None:
    window = wizard.screen.program.window
    window.resize(1280, 720)
    wizard.screen.program.registry.give(f"theme_{theme}")
    wizard.screen.program.theme.choose(scale=200)
    wizard.to_check(media_table(tmp_path / "mixed.csv", 8, bad=(3,)))
    assert (window.width(), window.height()) == (1280, 720)
    button = wizard.page.footer.on
    assert button.width() >= button.sizeHint().width()
    assert wizard.page.rect().contains(button.mapTo(wizard.page, button.rect().bottomRight()))
    title = wizard.page.outcome.title
    assert title.height() >= title.heightForWidth(title.width())


def test_a_screen_reader_is_told_the_step(wizard: Wizard, tmp_path: Path) -> None:
    def said() -> str:
        part = QAccessible.queryAccessibleInterface(wizard.page.steps)
        assert part is not None
        return part.text(QAccessible.Text.Name)

    assert said() == "Step 1 of 5: Files"
    wizard.to_check(media_table(tmp_path / "a.csv", 8))
    assert said() == "Step 3 of 5: Check"
    assert wizard.is_shown()
