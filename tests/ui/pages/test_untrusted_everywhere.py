"""Hostile text in every field that a file can fill, on every page: plain, visible, and of bounded length."""

from __future__ import annotations

import csv
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QWidget

from reviewer.domain.person import Role
from reviewer.ui.actions.table import ACTIONS
from reviewer.workspace import create_project, open_workspace
from tests.ui.accessibility import rich_labels
from tests.ui.pages.project import CHEAP, PASSPHRASE, REVIEWER, SUPERVISOR, Project
from tests.ui.pages.screen import Screen

RICH = '<img src="file:///etc/hostname"><b>bold</b><a href="http://x.invalid">x</a>'
TURNED = "safe\u202egpj.exe\u2066\u200f"
CONTROLS = "bell\x07esc\x1b[31mred\x7f"
LONG = "long" * 5_000
PILED = "e" + "\u0301" * 60
HOSTILE = (RICH, TURNED, CONTROLS, LONG, PILED)
# The program's own: they keep a text from turning the words around it.
ISOLATES = frozenset("\u2066\u2067\u2068\u2069\u200e")
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


def said_by(widget: QWidget) -> list[str]:
    """Everything that a widget shows, or tells a screen reader."""
    said = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
    if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
        said.append(widget.text())
    if isinstance(widget, QComboBox):
        said += [widget.itemText(at) for at in range(min(widget.count(), 50))]
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        for row in range(min(model.rowCount(QModelIndex()), 30)):
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
            for column in range(columns):
                said += [str(model.index(row, column).data(role) or "") for role in roles]
    return said


def hidden_signs(text: str) -> list[str]:
    """Signs that hide or turn something, line breaks aside."""
    return [
        f"U+{ord(sign):04X}"
        for sign in text
        if sign not in ISOLATES
        and sign not in "\n\t"
        and unicodedata.category(sign) in {"Cc", "Cf", "Zl", "Zp"}
    ]


def faults(window: QWidget) -> list[str]:
    found = [f"rich: {one}" for one in rich_labels(window)]
    for widget in (window, *window.findChildren(QWidget)):
        for text in said_by(widget):
            where = f"{type(widget).__name__} {widget.objectName()}"
            found += [f"{where}: {sign}" for sign in hidden_signs(text)[:1]]
            found += [f"{where}: {len(text)} signs"] if len(text) > 2_000 else []
            found += [f"{where}: piled marks"] if "\u0301" * 5 in text else []
    return found


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
