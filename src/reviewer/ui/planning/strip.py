"""The sides of planning with the keys that show them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reviewer.ui.actions.registry import Registry
from reviewer.ui.pieces.key_button import KeyButton
from reviewer.ui.pieces.look import label
from reviewer.ui.theme import Theme


class SideStrip(QWidget):
    """A button for each side, by the id of the action that shows it."""

    def __init__(
        self, theme: Theme, registry: Registry, actions: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._registry = registry
        self._buttons = {action: self._button(theme, action) for action in actions}
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(4), 0, theme.px(4), 0)
        row.setSpacing(theme.px(18))
        row.addWidget(label(self.tr("Planning"), "heading", self))
        row.addSpacing(theme.px(10))
        for button in self._buttons.values():
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        registry.keys_changed.connect(self._show_keys)
        self._show_keys()

    def show_side(self, action: str) -> None:
        """The side that is shown now."""
        for one, button in self._buttons.items():
            button.setChecked(one == action)
            button.update()

    def _button(self, theme: Theme, action: str) -> KeyButton:
        button = KeyButton(theme, self)
        button.setCheckable(True)
        button.clicked.connect(lambda _checked: self._registry.give(action))
        return button

    def _show_keys(self) -> None:
        for action, button in self._buttons.items():
            registry = self._registry
            button.show_key(registry.key_of(action), registry.hint(action), registry.title(action))
