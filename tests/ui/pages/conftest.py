"""One project is made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.ui.application import Program
from tests.ui.pages.project import Project, make_project
from tests.ui.pages.screen import Screen


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return make_project(tmp_path_factory.mktemp("template") / "north", cases=70)


@pytest.fixture
def project(template: Project, tmp_path: Path) -> Project:
    folder = tmp_path / "north"
    shutil.copytree(template.folder, folder)
    return Project(folder, template.cases)


@pytest.fixture
def screen(qapp: QApplication, qtbot: QtBot) -> Iterator[Screen]:
    program = Program(qapp)
    yield Screen(program, qtbot)
    program.close()
