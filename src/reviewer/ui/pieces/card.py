"""A card: the rounded ground that groups what belongs together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reviewer.ui.pieces.look import set_property
from reviewer.ui.theme import Theme


class Card(QFrame):
    """A frame with a column layout (`column`); `set_active` gives it the accent's edge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, padding: int = 12) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self)
        edge = theme.px(padding)
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.column.setSpacing(theme.px(6))

    def set_active(self, active: bool) -> None:
        """Whether this is the card that the keyboard works on."""
        set_property(self, "active", active)
