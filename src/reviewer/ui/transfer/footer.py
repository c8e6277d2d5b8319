"""Below every step: back on one side, on to the next one on the other, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reviewer.ui.actions.keys import printed
from reviewer.ui.actions.registry import Registry
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.key_button import KeyButton
from reviewer.ui.pieces.keycap import KeyCap
from reviewer.ui.theme import Theme

_ESC = "esc"
_ROOMY = 800
"""Width from which every key has its words."""
_KEYS = (
    "import_choose",
    "import_mapping",
    "import_keep_mapping",
    "import_find",
    "import_save",
    "import_stop",
)


class FooterPanel(Card):
    """Keys that mean nothing now are not shown."""

    given = Signal(str)
    """An action's id."""
    left = Signal()
    """Back, as Esc."""

    def __init__(self, theme: Theme, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=9)
        self._theme, self._registry = theme, registry
        self._back = KeyButton(theme, self)
        self._back.clicked.connect(self.left)
        self._keys = {action: KeyButton(theme, self) for action in _KEYS}
        for action, button in self._keys.items():
            button.clicked.connect(lambda _checked=False, given=action: self.given.emit(given))
        self._cap = KeyCap("", theme, self)
        self.on = QPushButton(self)
        self.on.setProperty("look", "primary")
        self.on.setAutoDefault(True)
        self.on.clicked.connect(lambda: self.given.emit("import_on"))
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        row.addWidget(self._back)
        for button in self._keys.values():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._cap)
        row.addWidget(self.on)
        self.column.addLayout(row)

    def show_ways(self, back: str, on: str, *, possible: bool) -> None:
        """What Esc does, and what going on does; "" where it leads nowhere."""
        self._back.show_key(printed(_ESC), back)
        self.on.setText(on)
        self.on.setAccessibleName(on)
        self.on.setEnabled(possible)
        cap = self._registry.key_of("import_on")
        self._cap.set_key(cap)
        self._cap.setVisible(bool(on) and bool(cap))
        self.on.setVisible(bool(on))
        self.refresh()

    def refresh(self) -> None:
        """The other keys, as far as they mean something now."""
        enabled = {one.id for one in self._registry.actions if self._registry.is_enabled(one)}
        for action, button in self._keys.items():
            cap = self._registry.key_of(action)
            button.show_key(cap, self._registry.hint(action), self._registry.title(action))
            button.setVisible(bool(cap) and action in enabled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.width() < self._theme.px(_ROOMY)
        for button in (self._back, *self._keys.values()):
            button.set_short(short)

    def take_keyboard(self) -> None:
        """Enter goes on."""
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)
