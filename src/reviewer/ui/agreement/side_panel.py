"""Beside the table: confusions, pairs, categories, reviewers or months of the selected variable."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reviewer.ui.actions.registry import Registry
from reviewer.ui.agreement.grid import GridTable
from reviewer.ui.agreement.grids import Grid
from reviewer.ui.agreement.presenter import Side
from reviewer.ui.agreement.words import side_words
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.key_button import KeyButton
from reviewer.ui.pieces.look import label, set_look
from reviewer.ui.theme import Theme

ACTION_OF = {side: f"agreement_{side.value}" for side in Side}


class SidePanel(Card):
    """A grid with its heading, a remark, and the keys of the other sides."""

    given = Signal(str)
    """An action's id: its cap was clicked."""

    def __init__(
        self,
        theme: Theme,
        registry: Registry,
        *,
        greyed: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._registry = registry
        self.heading = ElidedLabel(parent=self)
        set_look(self.heading, "title")
        self.table = GridTable(theme, greyed=greyed, parent=self)
        self.remark = ElidedLabel(parent=self)
        set_look(self.remark, "muted")
        self._nothing = label("", "muted", self)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._sides = FlowBox(theme, self)
        self._buttons = {side: self._button(side) for side in Side}
        self.column.addWidget(self.heading)
        self.column.addWidget(self._nothing, 1)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.remark)
        self.column.addWidget(self._sides)
        self._show_keys()
        registry.keys_changed.connect(self._show_keys)
        self.show_side("", None, remark="", nothing="", shown=Side.CONFUSION, sides=tuple(Side))

    def show_side(
        self,
        title: str,
        grid: Grid | None,
        *,
        remark: str,
        nothing: str,
        shown: Side,
        sides: tuple[Side, ...],
    ) -> None:
        """Another grid; without one `nothing` says why."""
        self.heading.set_shown(title)
        self.table.setVisible(grid is not None)
        self.table.show_grid(grid)
        self._nothing.setText(nothing)
        self._nothing.setVisible(grid is None)
        self.remark.set_shown(remark)
        for side, button in self._buttons.items():
            button.setEnabled(side in sides)
            if button.isChecked() != (side is shown):
                button.setChecked(side is shown)
                button.update()

    def _button(self, side: Side) -> KeyButton:
        button = KeyButton(self._theme, self)
        button.setCheckable(True)
        button.clicked.connect(lambda _checked: self.given.emit(ACTION_OF[side]))
        self._sides.add(button)
        return button

    def _show_keys(self) -> None:
        for side, button in self._buttons.items():
            action = ACTION_OF[side]
            button.show_key(self._registry.key_of(action), side_words(side), self._registry.title(action))
