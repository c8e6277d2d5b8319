"""Below the questions: the keys that matter now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.ui.actions.registry import Registry
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.key_button import KeyButton
from reviewer.ui.theme import Theme

_KEYS = (
    "settle_other",
    "settle_defer",
    "settle_reason",
    "settle_note",
    "settle_enter",
    "settle_undo",
    "settle_blind",
    "keys",
)


class FooterPanel(Card):
    """Wraps where the text is large; what cannot be done now is greyed."""

    given = Signal(str)
    """An action's id: its cap was clicked."""

    def __init__(self, theme: Theme, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=9)
        self._theme, self._registry = theme, registry
        self._box = FlowBox(theme, self)
        self._buttons = {action: self._button(action) for action in _KEYS}
        self._buttons["settle_blind"].setCheckable(True)
        self.column.addWidget(self._box)
        self.show_keys()
        registry.keys_changed.connect(self.show_keys)

    def show_keys(self) -> None:
        """The keys as they are now."""
        for action, button in self._buttons.items():
            cap = self._registry.key_of(action)
            button.show_key(cap, self._registry.hint(action), self._registry.title(action))
            button.setVisible(bool(cap))

    def show_state(self, *, asked: bool, blind: bool) -> None:
        """Whether there is a question, and whether it is answered blind first."""
        for action in ("settle_other", "settle_defer", "settle_reason", "settle_note"):
            self._buttons[action].setEnabled(asked)
        button = self._buttons["settle_blind"]
        if button.isChecked() != blind:
            button.setChecked(blind)
            button.update()

    def _button(self, action: str) -> KeyButton:
        button = KeyButton(self._theme, self._box)
        button.clicked.connect(lambda: self._clicked(button, action))
        self._box.add(button)
        return button

    def _clicked(self, button: KeyButton, action: str) -> None:
        if button.isCheckable():
            button.setChecked(not button.isChecked())
        self.given.emit(action)
