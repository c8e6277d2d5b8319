"""Figures and reports of the agreement page as files: what is written, and what the trail says of it."""

from __future__ import annotations

import hashlib
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.services.ports import TrailWish
from reviewer.ui.application import Program
from reviewer.ui.printing import document_of
from tests.services.rated import SUPERVISOR, make_rated, signed_in
from tests.ui.pages.agreeing import Window


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rated") / "project"
    make_rated(folder)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "project"))


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, folder: Path) -> Iterator[Window]:
    program = Program(qapp)
    opened = Window(program, qtbot)
    opened.open(folder)
    opened.press("ctrl+2")
    yield opened
    program.close()


def digest(file: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest()}


def written(folder: Path) -> list[object]:
    """What the trail says was written of agreement, oldest first."""
    wish = TrailWish(kind="agreement.reported")
    with signed_in(folder, SUPERVISOR) as workspace, workspace.trail.all(wish) as entries:
        return [one.detail["files"] for one in entries]


def test_figures_are_saved_as_pictures_and_numbers(window: Window, folder: Path, tmp_path: Path) -> None:
    page = window.page
    targets = {
        "lines.svg": ("f6",),
        "lines.png": ("f6",),
        "lines.csv": ("f6",),
        "side.svg": ("f7",),
        "side.csv": ("f7",),
        "drift.svg": ("f8",),
        "drift.csv": ("f8",),
    }
    for name, keys in targets.items():
        page.filing.ask_path = lambda _proposed, _kinds, name=name: str(tmp_path / name)  # type: ignore[misc]
        window.press(*keys, "s")
        assert (tmp_path / name).is_file(), name
        assert name in window.program.window.notices.text
    for name in targets:
        data = (tmp_path / name).read_bytes()
        if name.endswith("svg"):
            assert len(list(ET.fromstring(data).iter())) > 20
        elif name.endswith("png"):
            assert QImage.fromData(data).width() > 1000
    rows = (tmp_path / "lines.csv").read_text("utf-8").splitlines()
    assert rows[0].startswith("variable,flag,level,n,codings,missing,agreement")
    assert rows[1].startswith("kind,,nominal,")
    assert (tmp_path / "side.csv").read_text("utf-8").startswith(",One,Two,Three")
    assert "cusum r-01" in (tmp_path / "drift.csv").read_text("utf-8")
    assert written(folder) == [digest(tmp_path / name) for name in targets]


def test_what_cannot_be_written_is_said(window: Window, folder: Path, tmp_path: Path) -> None:
    window.page.filing.ask_path = lambda _proposed, _kinds: str(tmp_path / f"{'x' * 300}.svg")
    window.press("s")
    assert "cannot be written" in window.program.window.notices.text
    assert "Make room or rights" in window.program.window.notices.text
    assert written(folder) == []
    window.page.filing.ask_path = lambda _proposed, _kinds: ""
    window.program.window.notices.clear()
    window.press("s", "g", "shift+g")
    assert window.program.window.notices.text == ""


def test_figures_are_copied_with_tabs(window: Window) -> None:
    window.press("f6", "ctrl+c")
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0].split("\t")[:4] == ["variable", "flag", "level", "n"]
    assert copied[1].split("\t")[0] == "kind"


def test_the_report_is_written_as_html_and_pdf(window: Window, folder: Path, tmp_path: Path) -> None:
    page = window.page
    page.filing.ask_path = lambda proposed, _kinds: str(tmp_path / proposed)
    window.press("g")
    html = (tmp_path / "agreement.html").read_text("utf-8")
    assert "GRRAS" in html
    window.press("shift+g")
    assert (tmp_path / "agreement.pdf").read_bytes().startswith(b"%PDF-")
    names = ("agreement.html", "agreement.pdf")
    assert written(folder) == [digest(tmp_path / name) for name in names]
    document = document_of(html)
    assert "Agreement between reviewers" in document.toPlainText()
    assert document.pageCount() >= 1
