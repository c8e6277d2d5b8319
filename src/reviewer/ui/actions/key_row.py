"""The keys that matter now, one behind the other: each is printed on what it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.ui.actions.registry import Registry
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.key_button import KeyButton
from reviewer.ui.theme import Theme


class KeyRow(Card):
    """Wraps where the text is large; actions without a key are left out."""

    given = Signal(str)
    """An action's id: its cap was clicked."""

    def __init__(
        self, theme: Theme, registry: Registry, actions: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, padding=9)
        self._theme, self._registry = theme, registry
        self._box = FlowBox(theme, self)
        self.buttons = {action: self._button(action) for action in actions}
        self.column.addWidget(self._box)
        self.show_keys()
        registry.keys_changed.connect(self.show_keys)

    def show_keys(self) -> None:
        """The keys as they are now."""
        for action, button in self.buttons.items():
            cap = self._registry.key_of(action)
            button.show_key(cap, self._registry.hint(action), self._registry.title(action))
            button.setVisible(bool(cap))

    def _button(self, action: str) -> KeyButton:
        button = KeyButton(self._theme, self._box)
        button.clicked.connect(lambda: self._clicked(button, action))
        self._box.add(button)
        return button

    def _clicked(self, button: KeyButton, action: str) -> None:
        if button.isCheckable():
            # What is on is the page's to say.
            button.setChecked(not button.isChecked())
        self.given.emit(action)
