"""Below the questions: the keys that matter now."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reviewer.ui.actions.key_row import KeyRow
from reviewer.ui.actions.registry import Registry
from reviewer.ui.theme import Theme

_OF_A_QUESTION = ("settle_other", "settle_defer", "settle_reason", "settle_note")
_KEYS = (*_OF_A_QUESTION, "settle_enter", "settle_undo", "settle_blind", "keys")


class FooterPanel(KeyRow):
    """What cannot be done now is greyed."""

    def __init__(self, theme: Theme, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(theme, registry, _KEYS, parent)
        self.buttons["settle_blind"].setCheckable(True)

    def show_state(self, *, asked: bool, blind: bool) -> None:
        """Whether there is a question, and whether it is answered blind first."""
        for action in _OF_A_QUESTION:
            self.buttons[action].setEnabled(asked)
        button = self.buttons["settle_blind"]
        if button.isChecked() != blind:
            button.setChecked(blind)
            button.update()
