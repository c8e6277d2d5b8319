"""Packing by keys alone: real window, real store, a real signed and sealed file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.services.packages.verifying import verify_outside
from reviewer.vault.sealing import recipient_of
from reviewer.workspace import open_workspace
from tests.costs import CHEAP
from tests.ui.accessibility import accessibility_faults, rich_labels
from tests.ui.pages.project import EXPORTER, PASSPHRASE, REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen
from tests.ui.pages.test_export_page import Export, coded, opened

__all__ = ["coded"]


@pytest.fixture
def addressed(coded: Project) -> Project:
    """Its address book knows 'east', confirmed, and 'new', whose words nobody compared."""
    keys = {"east": recipient_of(b"e" * 32), "new": recipient_of(b"n" * 32)}
    with open_workspace(coded.folder, account=SUPERVISOR, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        book = workspace.packages.book
        for name, key in keys.items():
            book.add(name, signer=None, recipient=key)
        book.confirm("east", next(one.words for one in book.all() if one.name == "east"))
    return coded


def packing(screen: Screen, project: Project, account: str) -> Export:
    """The export page, by one key on its package's side."""
    export = opened(screen, project, account)
    export.press("f8")
    assert export.page.packs
    return export


def lines(export: Export) -> dict[str, str]:
    return {row[0]: row[1] for row in export.page.package.table.texts()}


def test_what_would_be_packed_is_counted_before_anything_is_written(
    screen: Screen, addressed: Project, tmp_path: Path
) -> None:
    export = packing(screen, addressed, EXPORTER)
    assert lines(export) == {"Codings": "3", "Cases": "3", "Reviewers": "1", "Final answers": "0"}
    said = export.page.package.work.words.text()
    assert "Sealed to this project itself" in said
    assert "Held back: hashes" in said
    assert not (tmp_path / "north-labels.tar").exists()
    assert accessibility_faults(screen.program.window) == []
    assert rich_labels(screen.program.window) == []


def test_a_package_for_a_recipient_is_made_by_keys(
    screen: Screen, addressed: Project, tmp_path: Path
) -> None:
    export = packing(screen, addressed, SUPERVISOR)
    pane = export.page.package
    shown = [pane.form.recipients.item(at).text() for at in range(pane.form.recipients.count())]
    assert shown == ["east · confirmed", "new · not confirmed"]
    export.press("f9", "space")
    assert len(pane.form.words.text().split(": ")[1].split()) == 12
    export.press("down", "space", "ctrl+enter")
    assert pane.presenter.recipients == ("east",)
    file = tmp_path / "north-labels.tar"
    verified = verify_outside(file)
    told = lines(export)
    assert verified.ok
    assert told["Package"] == verified.package
    assert told["Digest"] == pane.presenter.packed.digest.hex()  # type: ignore[union-attr]
    assert told["Codings"] == "3"
    assert " ".join((told["Signer's words, 1 to 6"], told["Signer's words, 7 to 12"])) == pane.presenter.words
    assert pane.presenter.words in {one.words for one in verified.signers}
    assert "east" in pane.work.words.text()
    assert "receipt" in pane.work.words.text()
    assert pane.table.hasFocus()
    assert screen.program.window.status.text.startswith("All saved ·")
    assert accessibility_faults(screen.program.window) == []
    export.press("ctrl+shift+c")
    assert QApplication.clipboard().text() == (
        f"north-labels.tar\n{told['Package']}\n{told['Digest']}\n{pane.presenter.words}\n"
    )


def test_until_a_receipt_comes_the_next_package_holds_everything_again(
    screen: Screen, addressed: Project
) -> None:
    export = packing(screen, addressed, EXPORTER)
    export.press("down", "ctrl+enter", "esc", "ctrl+e")
    assert export.page.package.presenter.behind == "last"
    assert lines(export)["Codings"] == "3"
    export.page.package.form.fields.take_keyboard("since")
    export.press("up", "down")
    assert lines(export) == {"Codings": "3", "Cases": "3", "Reviewers": "1", "Final answers": "0"}
    assert export.page.package.work.problem.text() == (
        "No receipt has come yet: this one holds everything.\nThe file is there already: it will be replaced."
    )


def test_what_is_in_the_way_is_said(screen: Screen, addressed: Project) -> None:
    export = packing(screen, addressed, EXPORTER)
    screen.press("tab", "ctrl+a")
    screen.type(str(addressed.folder / "labels.tar"))
    export.finish()
    assert export.page.package.work.problem.text() == "This is the project's own folder: name another one."
    export.press("ctrl+enter")
    assert not (addressed.folder / "labels.tar").exists()
    export.press("f8")
    assert not export.page.packs
    assert export.page.work.button.isEnabled()


def test_stopping_leaves_the_file_as_it_was(screen: Screen, addressed: Project, tmp_path: Path) -> None:
    export = packing(screen, addressed, EXPORTER)
    file = tmp_path / "north-labels.tar"
    screen.press("ctrl+enter", settle=False)
    screen.press("ctrl+.", settle=False)
    export.finish()
    if export.page.package.presenter.packed is None:
        assert export.page.package.work.problem.text() == "Stopped; no package was made."
        assert not file.exists()
    export.press("ctrl+enter")
    assert verify_outside(file).ok


def test_a_reviewer_is_offered_no_package(screen: Screen, addressed: Project) -> None:
    export = opened(screen, addressed, REVIEWER)
    export.press("f8")
    assert not export.page.packs
    assert not export.page.kind.isVisible()
