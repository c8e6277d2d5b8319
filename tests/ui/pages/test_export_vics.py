"""Labels back into VICS files by keys alone: real window, real store, a real Project VIC file."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.exchange.reading import cases_20, media
from tests.ui.accessibility import accessibility_faults, rich_labels
from tests.ui.pages.project import EXPORTER, REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen
from tests.ui.pages.test_export_page import Export, coded, opened

__all__ = ["coded"]

CROSSWALK = 'crosswalk = 1\nscheme = "vics-2.0/US"\nvariable = "severity"\n\n[categories]\nposing = 3\n'


@pytest.fixture
def source(coded: Project, template: Project, tmp_path: Path) -> Path:
    """One media record matched by its MediaID, one by its MD5, one not at all."""
    with (template.folder.parent / "media.csv").open(encoding="utf-8", newline="") as file:
        known = {row["case_id"]: row for row in csv.DictReader(file)}
    first, second = (known[case] for case in coded.cases[:2])
    records = (
        media(int(first["media_id"]), Series=first["case_id"], MD5=first["md5"].upper(), Category=1),
        media(7, Series="elsewhere", MD5=second["md5"].upper(), Category=1),
        media(8, Series="elsewhere", MD5=f"{9:032X}", Category=1),
    )
    (tmp_path / "vic").mkdir()
    path = tmp_path / "vic" / "in.json"
    path.write_text(cases_20(*records), "utf-8")
    return path


def tagging(screen: Screen, project: Project, account: str) -> Export:
    """The export page, by two keys on its VICS side."""
    export = opened(screen, project, account)
    export.press("f8", "f8")
    assert export.page.tags
    return export


def test_a_copy_gets_tags_by_keys_and_it_is_told_how_its_media_were_found(
    screen: Screen, coded: Project, source: Path, tmp_path: Path
) -> None:
    before = source.read_bytes()
    export = tagging(screen, coded, EXPORTER)
    pane = export.page.vics
    assert not pane.presenter.can_write
    assert pane.work.problem.text() == "Name the imported file."
    screen.type(str(source.parent / "i"))
    export.finish()
    export.press("tab")
    assert pane.form.source.text() == str(source)
    export.press("enter")
    assert pane.presenter.sources == (source,)
    assert pane.form.source.text() == ""
    export.press("ctrl+enter")
    copy = tmp_path / "north-vics" / "in.json"
    found = json.loads(copy.read_text("utf-8"))["value"][0]["Media"]
    assert ["gi2018:severity=posing" in one.get("Tags", "") for one in found] == [True, True, False]
    assert [one["Category"] for one in found] == [1, 1, 1]
    assert source.read_bytes() == before
    assert pane.table.texts() == [["in.json", "3", "1", "1", "1", "2", "0"]]
    assert pane.work.words.text().startswith("Media: 1 matched by MediaID, 1 by MD5, 1 not matched.")
    assert pane.table.hasFocus()
    assert accessibility_faults(screen.program.window) == []
    assert rich_labels(screen.program.window) == []
    export.press("ctrl+shift+c")
    digest = hashlib.sha256(copy.read_bytes()).hexdigest()
    assert QApplication.clipboard().text() == f"{digest}  in.json\n"


def test_what_was_typed_is_taken_and_a_crosswalk_changes_categories(
    screen: Screen, coded: Project, source: Path, tmp_path: Path
) -> None:
    (tmp_path / "vic" / "crosswalk.toml").write_text(CROSSWALK, "utf-8")
    export = tagging(screen, coded, SUPERVISOR)
    pane = export.page.vics
    screen.type(str(source))
    export.finish()
    pane.form.below.take_keyboard("crosswalk")
    screen.type(str(tmp_path / "vic" / "none.toml"))
    export.finish()
    assert pane.form.crosswalk_problem.text().startswith("There is no such file")
    screen.press("ctrl+a")
    screen.type(str(tmp_path / "vic" / "crosswalk.toml"))
    export.finish()
    assert pane.form.crosswalk_problem.isHidden()
    export.press("ctrl+enter")
    found = json.loads((tmp_path / "north-vics" / "in.json").read_text("utf-8"))["value"][0]["Media"]
    assert [one["Category"] for one in found] == [3, 3, 1]


def test_final_answers_are_chosen_by_keys(
    screen: Screen, coded: Project, source: Path, tmp_path: Path
) -> None:
    export = tagging(screen, coded, EXPORTER)
    screen.type(str(source))
    export.press("enter")
    export.page.vics.form.below.take_keyboard("scope")
    export.press("down", "ctrl+enter")
    assert export.page.vics.presenter.scope == "final"
    # No case of this project has final answers yet.
    assert (tmp_path / "north-vics" / "in.json").read_bytes() == source.read_bytes()


def test_what_is_wrong_is_said_beside_its_field(
    screen: Screen, coded: Project, source: Path, tmp_path: Path
) -> None:
    export = tagging(screen, coded, EXPORTER)
    pane = export.page.vics
    for path, words in (
        (tmp_path / "absent.json", "There is no such file"),
        (tmp_path / "answers.csv", "This is not one Project VIC file."),
        (tmp_path / "vic", "This is a folder"),
    ):
        screen.press("ctrl+a")
        screen.type(str(path))
        export.press("enter")
        assert pane.form.problem.text().startswith(words)
        assert pane.presenter.sources == ()
    screen.press("ctrl+a")
    screen.type(str(source))
    export.press("enter")
    assert pane.form.problem.isHidden()
    pane.form.below.take_keyboard("folder")
    screen.press("ctrl+a")
    screen.type(str(source.parent))
    export.finish()
    assert pane.work.problem.text() == "A copy would take its source's place: name another folder."
    assert not pane.work.button.isEnabled()
    pane.form.list.setFocus()
    export.press("space")
    assert pane.presenter.sources == ()
    pane.form.fields.take_keyboard()
    screen.type(str(source.parent / "in.json"))
    export.press("enter")
    assert pane.form.problem.text().startswith("This file is on the list already")


def test_stopping_leaves_no_copy(screen: Screen, coded: Project, source: Path, tmp_path: Path) -> None:
    export = tagging(screen, coded, EXPORTER)
    pane = export.page.vics
    screen.type(str(source))
    export.press("enter")
    screen.press("ctrl+enter", settle=False)
    screen.press("ctrl+.", settle=False)
    export.finish()
    copy = tmp_path / "north-vics" / "in.json"
    assert copy.exists() == (pane.presenter.outcomes is not None)
    if pane.presenter.outcomes is None:
        assert pane.work.problem.text() == "Stopped; the folder is as it was."
    export.press("ctrl+enter")
    assert copy.exists()


def test_a_reviewer_is_offered_no_tags(screen: Screen, coded: Project) -> None:
    export = opened(screen, coded, REVIEWER)
    export.press("f8", "f8")
    assert not export.page.tags
