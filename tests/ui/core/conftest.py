"""A window's parts with nothing behind them but what a test needs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.settings import settings_folder
from reviewer.ui.actions.registry import Registry
from reviewer.ui.actions.table import ACTIONS
from reviewer.ui.main_window import MainWindow
from reviewer.ui.operations import Operations
from reviewer.ui.preferences import Preferences
from reviewer.ui.theme import Appearance, Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(appearance=Appearance.LIGHT)
    made.follow_system()
    made.apply()
    yield made
    made.forget_system()


@pytest.fixture
def operations(qapp: QApplication) -> Iterator[Operations]:
    made = Operations()
    yield made
    made.shut_down()


@pytest.fixture
def preferences(own_home: Path) -> Preferences:
    return Preferences(settings_folder(), ACTIONS)


@pytest.fixture
def registry(preferences: Preferences) -> Registry:
    return Registry(preferences.actions)


@pytest.fixture
def window(
    theme: Theme, operations: Operations, registry: Registry, preferences: Preferences
) -> Iterator[MainWindow]:
    made = MainWindow(theme)
    made.furnish(operations=operations, registry=registry, preferences=preferences)
    made.when_closing(lambda: None)
    yield made
    made.close()
    made.deleteLater()
