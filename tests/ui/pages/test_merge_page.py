"""Merging packages by keys alone: real window, real stores, real packages."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from reviewer.ui.cases import CasePage
from reviewer.ui.merging.page import MergePage
from reviewer.workspace import open_workspace
from tests.costs import CHEAP
from tests.services.test_recording import rows
from tests.ui.accessibility import accessibility_faults, rich_labels
from tests.ui.pages.project import EXPORTER, PASSPHRASE, REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen


@dataclass
class Merge:
    """An open merge page; every way in is a key."""

    screen: Screen
    page: MergePage

    def finish(self) -> None:
        self.screen.wait(lambda: not self.page.beside.busy and not self.page.presenter.working)
        self.screen.settle()

    def press(self, *keys: str) -> None:
        self.screen.press(*keys)
        self.finish()

    def add(self, path: Path) -> None:
        self.screen.type(str(path))
        self.press("enter")


@pytest.fixture
def package(project: Project, tmp_path: Path) -> Path:
    """Another desk of the project, where the reviewer coded three cases; its labels."""
    there = tmp_path / "there"
    shutil.copytree(project.folder, there)
    text = "case_id,variable,code\n" + "".join(rows(case) for case in project.cases[:3])
    (tmp_path / "answers.csv").write_text(text, "utf-8")
    with open_workspace(there, account=REVIEWER, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        workspace.recording.record_file(tmp_path / "answers.csv", durable=lambda _: None)
    with open_workspace(there, account=EXPORTER, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        return workspace.packages.packing.labels(tmp_path / "labels.tar").file


def opened(screen: Screen, project: Project) -> Merge:
    screen.open(project.folder, SUPERVISOR)
    screen.press("ctrl+m")
    page = screen.program.window.page
    assert isinstance(page, MergePage)
    return Merge(screen, page)


def test_a_package_is_looked_at_and_merged_by_keys(
    screen: Screen, project: Project, package: Path, tmp_path: Path
) -> None:
    merge = opened(screen, project)
    assert merge.page.work.headline.text() == "No package is chosen yet"
    assert not merge.page.work.button.isEnabled()
    merge.add(package)
    assert merge.page.table.texts() == [["labels.tar", "can be merged", "labels", "project", "3", "0", "0"]]
    assert merge.page.work.headline.text() == "The package can be merged"
    assert "The signer's words:" in merge.page.about.text()
    screen.press("tab")
    screen.type(str(tmp_path / "nowhere"))
    assert not merge.page.work.button.isEnabled()
    assert "folder for receipts" in merge.page.work.problem.text()
    (tmp_path / "nowhere").mkdir()
    merge.press("ctrl+enter")
    assert merge.page.table.texts()[0][1] == "merged"
    assert merge.page.work.headline.text() == "1 package is merged"
    assert [one.name.startswith("receipt-") for one in (tmp_path / "nowhere").iterdir()] == [True]
    assert screen.program.window.status.text.startswith("All saved ·")
    assert accessibility_faults(screen.program.window) == []
    assert rich_labels(screen.program.window) == []
    merge.press("esc")
    assert isinstance(screen.program.window.page, CasePage)
    with open_workspace(project.folder, account=SUPERVISOR, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        assert workspace.doctor().counts["codings"] == 3


def test_what_is_refused_says_why_and_can_be_taken_off(
    screen: Screen, project: Project, package: Path, tmp_path: Path
) -> None:
    changed = tmp_path / "changed.tar"
    whole = package.read_bytes()
    changed.write_bytes(whole[:5000] + b"x" + whole[5001:])
    merge = opened(screen, project)
    merge.page.ask_files = lambda: [str(changed), str(package), str(changed)]
    merge.press("ctrl+o")
    assert [row[:2] for row in merge.page.table.texts()] == [
        ["changed.tar", "refused"],
        ["labels.tar", "can be merged"],
    ]
    merge.press("f7")
    assert "was changed since it was signed" in merge.page.about.text()
    merge.press("delete")
    assert [row[0] for row in merge.page.table.texts()] == ["labels.tar"]
    merge.press("ctrl+enter", "ctrl+enter")
    assert merge.page.table.texts()[0][1] == "merged"


def test_only_a_supervisor_is_offered_the_page(screen: Screen, project: Project) -> None:
    screen.open(project.folder, EXPORTER)
    screen.press("ctrl+m")
    assert not isinstance(screen.program.window.page, MergePage)
