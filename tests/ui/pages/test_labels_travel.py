"""Labels on their way between two desks, by keys alone: packed, verified, merged, and the receipt back."""

from __future__ import annotations

import shutil
from pathlib import Path

from reviewer.services.packages.verifying import verify_outside
from reviewer.ui.export.page import ExportPage
from reviewer.ui.merging.page import MergePage
from reviewer.workspace import open_workspace
from tests.costs import CHEAP
from tests.services.test_recording import rows
from tests.ui.pages.project import PASSPHRASE, REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen
from tests.ui.pages.test_export_page import Export
from tests.ui.pages.test_merge_page import Merge


def coded_desk(project: Project, folder: Path) -> Path:
    """Another desk of the project, where the reviewer coded three cases."""
    shutil.copytree(project.folder, folder)
    answers = folder.parent / "answers.csv"
    answers.write_text("case_id,variable,code\n" + "".join(map(rows, project.cases[:3])), "utf-8")
    with open_workspace(folder, account=REVIEWER, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        workspace.recording.record_file(answers, durable=lambda _: None)
    return folder


def packing(screen: Screen, folder: Path) -> Export:
    screen.open(folder, SUPERVISOR)
    screen.press("ctrl+e")
    page = screen.program.window.page
    assert isinstance(page, ExportPage)
    export = Export(screen, page)
    export.press("f8")
    return export


def merging(screen: Screen, folder: Path) -> Merge:
    screen.open(folder, SUPERVISOR)
    screen.press("ctrl+m")
    page = screen.program.window.page
    assert isinstance(page, MergePage)
    return Merge(screen, page)


def counted(export: Export) -> str:
    return {row[0]: row[1] for row in export.page.package.table.texts()}["Codings"]


def test_labels_travel_and_the_receipt_comes_back(screen: Screen, project: Project, tmp_path: Path) -> None:
    there = coded_desk(project, tmp_path / "there")
    export = packing(screen, there)
    export.press("ctrl+enter")
    file = tmp_path / "there-labels.tar"
    digest = verify_outside(file)
    assert digest.ok

    (tmp_path / "receipts").mkdir()
    merge = merging(screen, project.folder)
    merge.add(file)
    assert merge.page.table.texts()[0][1:] == ["can be merged", "labels", "project", "3", "0", "0"]
    screen.press("tab")
    screen.type(str(tmp_path / "receipts"))
    merge.press("ctrl+enter")
    assert merge.page.table.texts()[0][1] == "merged"
    (receipt,) = (tmp_path / "receipts").iterdir()

    back = merging(screen, there)
    back.add(receipt)
    assert back.page.table.texts()[0][1:4] == ["can be merged", "receipt", "project"]
    back.press("ctrl+enter")
    assert back.page.table.texts()[0][1] == "merged"

    again = packing(screen, there)
    assert counted(again) == "3"
    again.page.package.form.fields.take_keyboard("since")
    again.press("down")
    # What came through is not packed again.
    assert counted(again) == "0"
