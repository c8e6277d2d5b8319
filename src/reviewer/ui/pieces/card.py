"""A card: the rounded ground that groups what belongs together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

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


def in_the_middle(page: QWidget, card: Card) -> None:
    """Lay one card out in the middle of a page, a little above its centre.

    Stretches and no alignment: an aligned widget is not asked how high its wrapped text becomes.
    """
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card)
    row.addStretch(1)
    outer = QVBoxLayout(page)
    outer.addStretch(1)
    outer.addLayout(row)
    outer.addStretch(2)
