"""Actions on how the window looks: colours, text size, where settings lie; each choice is kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from reviewer.ui.clipboard import copy
from reviewer.ui.main_window import MainWindow
from reviewer.ui.preferences import Preferences
from reviewer.ui.theme import LARGEST_SCALE, SMALLEST_SCALE, Appearance

_STEP = 10
_USUAL = 100


def give_view_actions(window: MainWindow, preferences: Preferences) -> None:
    """Give the window the actions on its look."""
    theme, registry = window.theme, window.registry

    def colours(appearance: Appearance) -> None:
        preferences.change("appearance.theme", appearance.value)
        theme.choose(appearance=appearance)

    def scale(percent: int) -> None:
        percent = min(max(percent, SMALLEST_SCALE), LARGEST_SCALE)
        preferences.change("appearance.text_percent", percent)
        theme.choose(scale=percent)

    def copy_folder() -> None:
        copy(str(preferences.folder))
        words = QCoreApplication.translate("MainWindow", "Copied: {folder}. Settings and keys lie there.")
        window.notices.note(words.format(folder=str(preferences.folder)))

    def switch_single_keys() -> None:
        alone = not registry.single_keys
        preferences.change("keys.single_keys", alone)
        registry.change_keys(preferences.actions, single_keys=alone)
        window.notices.note(
            QCoreApplication.translate("MainWindow", "Keys alone answer and command.")
            if alone
            else QCoreApplication.translate("MainWindow", "Keys answer and command with Alt only.")
        )

    for appearance in Appearance:
        registry.handle(f"theme_{appearance.value}", partial(colours, appearance))
    registry.handle("larger_text", lambda: scale(theme.scale + _STEP))
    registry.handle("smaller_text", lambda: scale(theme.scale - _STEP))
    registry.handle("usual_text", lambda: scale(_USUAL))
    registry.handle("single_keys", switch_single_keys)
    registry.handle("settings_folder", copy_folder)
