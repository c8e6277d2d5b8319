"""Menus made from the action table: titles, keys and what is possible now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from reviewer.ui.actions.registry import Registry
from reviewer.ui.actions.table import Action, Menu

_LEFT_TO_RIGHT = "\u200e"


class Menus:
    """Fills a menu bar; filled again when another page is shown or keys change."""

    def __init__(self, bar: QMenuBar, registry: Registry) -> None:
        self._bar = bar
        self._registry = registry
        self._shown: list[tuple[QAction, Action]] = []
        registry.keys_changed.connect(self.fill)

    def fill(self) -> None:
        """One menu for each that has actions here."""
        self._bar.clear()
        self._shown.clear()
        for menu in Menu:
            actions = [one for one in self._registry.actions if one.menu is menu and menu]
            if actions:
                self._add(menu, actions)

    def _add(self, menu: Menu, actions: list[Action]) -> None:
        made = QMenu(QCoreApplication.translate("menus", menu.value), self._bar)
        made.aboutToShow.connect(self._refresh)
        made.setToolTipsVisible(False)
        for action in actions:
            # The key stands as text behind a tab: a shortcut of Qt's would be a second way to take it.
            shown = made.addAction(
                f"{self._registry.title(action)}\t{_in_order(self._registry.key_of(action))}"
            )
            shown.setObjectName(action.id)
            shown.triggered.connect(lambda _checked=False, given=action.id: self._registry.give(given))
            self._shown.append((shown, action))
        self._bar.addMenu(made)

    def _refresh(self) -> None:
        for shown, action in self._shown:
            shown.setEnabled(self._registry.is_enabled(action))


def _in_order(key: str) -> str:
    """Ctrl+- stays in its order in a menu that runs from right to left."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"{_LEFT_TO_RIGHT}{key}{_LEFT_TO_RIGHT}" if mirrored and key else key
