"""Exporting by keys alone: real window, real store, real files."""

from __future__ import annotations

import csv
import hashlib
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reviewer.services.recording import RecordingOutcome
from reviewer.ui.cases import CasePage
from reviewer.ui.export.page import ExportPage
from reviewer.workspace import open_workspace
from tests.costs import CHEAP
from tests.services.test_recording import rows
from tests.ui.accessibility import accessibility_faults, rich_labels
from tests.ui.pages.project import EXPORTER, PASSPHRASE, REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen


@dataclass
class Export:
    """An open export page; every way in is a key."""

    screen: Screen
    page: ExportPage

    def finish(self) -> None:
        """Until the page's own thread has nothing left to do or to tell."""
        self.screen.wait(lambda: not self.page.beside.busy)
        self.screen.settle()

    def press(self, *keys: str) -> None:
        self.screen.press(*keys)
        self.finish()

    def header(self) -> list[str]:
        model = self.page.sample.model()
        count = model.columnCount()
        return [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(count)]


def opened(screen: Screen, project: Project, account: str) -> Export:
    screen.open(project.folder, account)
    screen.press("ctrl+e")
    page = screen.program.window.page
    assert isinstance(page, ExportPage)
    found = Export(screen, page)
    found.finish()
    return found


@pytest.fixture
def coded(project: Project, tmp_path: Path) -> Project:
    """The reviewer coded three cases."""
    text = "case_id,variable,code\n" + "".join(rows(case) for case in project.cases[:3])
    (tmp_path / "answers.csv").write_text(text, "utf-8")
    with open_workspace(project.folder, account=REVIEWER, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        outcome: RecordingOutcome = workspace.recording.record_file(
            tmp_path / "answers.csv", all_or_nothing=True, durable=lambda _: None
        )
        assert outcome.recorded == 3
    return project


def shown_to_all(export: Export) -> None:
    """Nothing without a name, nothing that guesses rich text."""
    assert accessibility_faults(export.screen.program.window) == []
    assert rich_labels(export.screen.program.window) == []


def test_the_first_rows_are_seen_before_anything_is_written(
    screen: Screen, coded: Project, tmp_path: Path
) -> None:
    export = opened(screen, coded, EXPORTER)
    assert export.page.work.headline.text() == "The first 12 rows, 13 columns"
    assert export.header()[:2] == ["project_id", "case_id"]
    assert "hashes" in export.page.work.words.text()
    assert not (tmp_path / "north-export").exists()
    shown_to_all(export)


def test_files_are_written_by_one_key_and_their_digests_told(
    screen: Screen, coded: Project, tmp_path: Path
) -> None:
    export = opened(screen, coded, SUPERVISOR)
    export.press("ctrl+enter")
    assert export.page.work.headline.text() == "Everything is written"
    folder = tmp_path / "north-export"
    told = {name: digest for name, _, digest in export.page.files.texts()}
    assert told == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
    assert {"codings.csv", "codebook.toml", "datapackage.json", "dictionary.html"} <= told.keys()
    assert screen.program.window.status.text.startswith("All saved ·")
    shown_to_all(export)
    export.press("ctrl+shift+c")
    assert f"{told['codings.csv']}  codings.csv\n" in QApplication.clipboard().text()
    export.press("esc")
    assert isinstance(screen.program.window.page, CasePage)


def test_layout_and_columns_are_chosen_by_keys(screen: Screen, coded: Project, tmp_path: Path) -> None:
    export = opened(screen, coded, EXPORTER)
    export.press("tab", "down")
    assert export.page.presenter.shape == "wide"
    assert "severity__state" in export.header()
    export.press("f6", "space")
    assert export.page.form.columns.item(0).text() == "project_id · left out"
    assert export.header()[0] == "case_id"
    export.press("down", "space")
    assert export.page.form.columns.item(1).text() == "case_id · always"
    export.press("ctrl+enter")
    with (tmp_path / "north-export" / "codings_wide.csv").open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    assert len(found) == 3
    assert next(iter(found[0])) == "case_id"
    assert found[0]["severity"] == "posing"


def test_formats_are_ticked_by_keys(screen: Screen, coded: Project, tmp_path: Path) -> None:
    export = opened(screen, coded, EXPORTER)
    export.press("tab", "tab", "space", "tab", "tab", "space")
    assert export.page.presenter.formats == ("parquet",)
    assert export.page.form.exact.isHidden()
    export.press("ctrl+enter")
    assert (tmp_path / "north-export" / "codings.parquet").stat().st_size > 1_000
    export.press("f7")
    assert export.page.files.hasFocus()


def test_a_reviewer_is_offered_the_own_codings_alone(screen: Screen, coded: Project) -> None:
    export = opened(screen, coded, REVIEWER)
    scope = export.page.form.fields.widget("scope")
    assert [scope.itemText(at) for at in range(scope.count())] == ["My codings"]  # type: ignore[attr-defined]


def test_what_is_in_the_way_is_said(screen: Screen, coded: Project, tmp_path: Path) -> None:
    export = opened(screen, coded, EXPORTER)
    export.page.form.fields.take_keyboard("folder")
    screen.press("ctrl+a")
    screen.type(str(coded.folder / "out"))
    export.finish()
    assert export.page.work.problem.text() == "This is the project's own folder: name another one."
    export.press("ctrl+enter")
    assert not (coded.folder / "out").exists()
    assert not export.page.work.button.isEnabled()


def test_stopping_leaves_the_folder_as_it_was(screen: Screen, coded: Project, tmp_path: Path) -> None:
    export = opened(screen, coded, EXPORTER)
    screen.press("ctrl+enter", settle=False)
    screen.press("ctrl+.", settle=False)
    export.finish()
    folder = tmp_path / "north-export"
    if export.page.presenter.outcome is None:
        assert export.page.work.problem.text() == "Stopped; the folder is as it was."
        assert list(folder.iterdir()) == []
    export.press("ctrl+enter")
    assert (folder / "codings.csv").exists()
