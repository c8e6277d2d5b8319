"""Below the form: how sure the reviewer is, the flag, and the keys that matter now."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.domain.answer import Certainty
from reviewer.ui.actions.registry import Registry
from reviewer.ui.answers.words import certainty_words
from reviewer.ui.coding.display import FormView
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.key_button import KeyButton
from reviewer.ui.pieces.look import label
from reviewer.ui.theme import Theme

_CERTAINTIES: Mapping[Certainty, str] = {
    Certainty.LOW: "certainty_low",
    Certainty.MODERATE: "certainty_moderate",
    Certainty.HIGH: "certainty_high",
}
_KEYS = ("submit", "undo", "repeat_last", "hand_back", "flag", "keys")


class FooterPanel(Card):
    """Certainty on the first line, keys on the second; both wrap where the text is large."""

    given = Signal(str)
    """An action's id: its cap was clicked."""

    def __init__(self, theme: Theme, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=9)
        self._registry = registry
        self._theme = theme
        self._certainty = FlowBox(theme, self)
        self._certainty.add(label(self.tr("Certainty"), "muted"))
        self._buttons = {action: self._button(self._certainty, action) for action in _CERTAINTIES.values()}
        for button in self._buttons.values():
            button.setCheckable(True)
        self._keys = FlowBox(theme, self)
        self._buttons |= {action: self._button(self._keys, action) for action in _KEYS}
        self._buttons["flag"].setCheckable(True)
        column: QVBoxLayout = self.column
        column.addWidget(self._certainty)
        column.addWidget(self._keys)
        self.show_keys()
        registry.keys_changed.connect(self.show_keys)

    def show_keys(self) -> None:
        """The keys as they are now."""
        words = {action: certainty_words(one) for one, action in _CERTAINTIES.items()}
        for action, button in self._buttons.items():
            cap = self._registry.key_of(action)
            button.show_key(
                cap, words.get(action) or self._registry.hint(action), self._registry.title(action)
            )
            button.setVisible(bool(cap))

    def set_short(self, short: bool) -> None:
        """Leave the keys out where there is little room: the key overlay has them all."""
        self._keys.setVisible(not short)

    def show_view(self, view: FormView) -> None:
        """What is chosen now."""
        for one, action in _CERTAINTIES.items():
            self._check(action, view.certainty is one)
        self._check("flag", view.flagged)
        self._check("submit", view.ready)

    def _check(self, action: str, chosen: bool) -> None:
        button = self._buttons[action]
        button.setCheckable(True)
        if button.isChecked() != chosen:
            button.setChecked(chosen)
            button.update()

    def _button(self, box: FlowBox, action: str) -> KeyButton:
        button = KeyButton(self._theme, box)
        button.clicked.connect(lambda: self._clicked(button, action))
        box.add(button)
        return button

    def _clicked(self, button: KeyButton, action: str) -> None:
        if button.isCheckable():
            button.setChecked(not button.isChecked())
        self.given.emit(action)
