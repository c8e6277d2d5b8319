"""A card: the rounded ground that groups what belongs together."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reviewer.ui.pieces.look import set_property
from reviewer.ui.pieces.scrolling import FormScroll
from reviewer.ui.theme import Theme


class Card(QFrame):
    """A frame with a column layout (`column`), of a fixed `width` where one is given."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, padding: int = 12, width: int = 0
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._padding, self._fixed_width = theme, padding, width
        self.column = QVBoxLayout(self)
        self.column.setSpacing(theme.px(6))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Edges and a fixed width grow with the text."""
        edge = self._theme.px(self._padding)
        self.column.setContentsMargins(edge, edge, edge, edge)
        if self._fixed_width:
            self.setFixedWidth(self._theme.px(self._fixed_width))

    def set_active(self, active: bool) -> None:
        """Whether this is the card that the keyboard works on."""
        set_property(self, "active", active)


def in_the_middle(page: QWidget, card: Card) -> None:
    """Lay one card out in the middle of a page, a little above its centre; it scrolls where it is higher.

    Stretches and no alignment: an aligned widget is not asked how high its wrapped text becomes.
    """
    middle = QWidget()
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card)
    row.addStretch(1)
    outer = QVBoxLayout(middle)
    outer.addStretch(1)
    outer.addLayout(row)
    outer.addStretch(2)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(FormScroll(middle, page, fills=True))
