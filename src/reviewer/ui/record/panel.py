"""The record of the open case: its facts, and the way to the certified tool.  No media is shown here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from reviewer.domain.assignment import AssignmentState
from reviewer.services.ports import CaseView
from reviewer.ui.actions.registry import Registry
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.chip import Chip
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.icons import Icon, IconLabel
from reviewer.ui.pieces.key_button import KeyButton
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.painting import Tone
from reviewer.ui.pieces.states import STATE_ICONS, state_words
from reviewer.ui.record.facts import facts
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import PlainLabel

_COLUMNS = 2
_TWO_COLUMNS = 440
_ONE_COLUMN = 320
"""From these widths on (logical pixels at the usual text size); below, each value stands under its name."""


class RecordPanel(Card):
    """Facts in two columns.  Its labels are used again for each case; `actions` are the page's own."""

    given = Signal(str)
    """An action's id: its cap was clicked."""

    def __init__(
        self,
        theme: Theme,
        registry: Registry,
        parent: QWidget | None = None,
        *,
        actions: tuple[str, ...] = ("unfold", "handover"),
    ) -> None:
        super().__init__(theme, parent)
        self._theme, self._registry = theme, registry
        self.record: CaseView | None = None
        self._shown: tuple[AssignmentState | None, bool] | None = None
        self.folded = True
        self._title = ElidedLabel("", self)
        self._title.setProperty("look", "title")
        self._state_icon = IconLabel(Icon.OPEN, theme, parent=self)
        self._state = Chip("", theme, parent=self)
        self._flag = Chip("", theme, tone=Tone.WARNING, parent=self)
        self._buttons = {action: self._button(action) for action in actions}
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._signs = QHBoxLayout()
        self._grid = QGridLayout()
        self._columns = -1
        """How many pairs stand beside each other; 0: values under their names."""
        self._pairs: list[tuple[PlainLabel, ElidedLabel]] = []
        self._lay_out()
        self.show_keys()
        registry.keys_changed.connect(self.show_keys)
        theme.changed.connect(self._arrange_again)
        self.setAccessibleName(self.tr("Record"))

    def show_record(self, record: CaseView | None, *, folded: bool) -> None:
        """Another case, or the same with its free text folded or shown."""
        if record is self.record and folded == self.folded:
            return
        self.record, self.folded = record, folded
        words = self.tr("Series {case}").format(case=record.case_id) if record else self.tr("No case is open")
        self._title.set_untrusted(words)
        told = facts(record, folded=folded) if record else []
        while len(self._pairs) < len(told):
            self._add_pair()
        for at, (name, value) in enumerate(self._pairs):
            name.setVisible(at < len(told))
            value.setVisible(at < len(told))
            if at < len(told):
                name.setText(told[at][0])
                value.set_shown(told[at][1])
        self.setAccessibleDescription("; ".join(f"{name}: {value}" for name, value in told))
        for button in self._buttons.values():
            button.setVisible(record is not None)
        self._fit_head()

    def show_state(self, state: AssignmentState | None, *, flagged: bool) -> None:
        """How far the case is, by icon and word."""
        if self._shown == (state, flagged):
            return
        self._shown = (state, flagged)
        self._state.setVisible(state is not None)
        self._state_icon.setVisible(state is not None)
        if state is not None:
            self._state.set_chip(state_words(state), Tone.PLAIN)
            self._state_icon.set_icon(STATE_ICONS[state])
        self._flag.setVisible(flagged)
        self._flag.set_chip(self.tr("⚑ flagged"), Tone.WARNING)
        self._fit_head()

    def show_keys(self) -> None:
        """The keys as they are now."""
        for action, button in self._buttons.items():
            button.show_key(
                self._registry.key_of(action), self._registry.hint(action), self._registry.title(action)
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_again()

    def _arrange_again(self) -> None:
        px, width = self._theme.px, self.width()
        self._arrange(_COLUMNS if width >= px(_TWO_COLUMNS) else int(width >= px(_ONE_COLUMN)))
        self._fit_head()

    def _fit_head(self) -> None:
        """The title comes first: where there is no room for the keys' words, only their caps stay."""
        margins = self.column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        line = self._head if self._columns > 1 else self._signs
        whole = line.sizeHint().width()
        whole += sum(button.hidden_width() for button in self._buttons.values() if not button.isHidden())
        short = whole > room
        for button in self._buttons.values():
            button.set_short(short)

    def _button(self, action: str) -> KeyButton:
        button = KeyButton(self._theme, self)
        button.clicked.connect(lambda: self.given.emit(action))
        return button

    def _lay_out(self) -> None:
        signs = self._signs
        signs.setSpacing(self._theme.px(8))
        for widget in (self._state_icon, self._state, self._flag):
            signs.addWidget(widget)
        signs.addStretch(1)
        for button in self._buttons.values():
            signs.addWidget(button)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._head.setSpacing(self._theme.px(8))
        self._head.addWidget(self._title)
        self._head.addLayout(signs, 1)
        self._grid.setHorizontalSpacing(self._theme.px(14))
        self._grid.setVerticalSpacing(self._theme.px(3))
        self._arrange(_COLUMNS)
        self.column.addLayout(self._head)
        self.column.addLayout(self._grid)

    def _add_pair(self) -> None:
        self._pairs.append((label("", "muted", self), ElidedLabel("", self)))
        self._place(len(self._pairs) - 1)

    def _arrange(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            beside = QBoxLayout.Direction.LeftToRight if columns > 1 else QBoxLayout.Direction.TopToBottom
            self._head.setDirection(beside)
            self._grid.setColumnStretch(0, int(columns == 0))
            for column in range(_COLUMNS):
                self._grid.setColumnStretch(2 * column + 1, int(column < columns))
            for at in range(len(self._pairs)):
                self._place(at)

    def _place(self, at: int) -> None:
        name, value = self._pairs[at]
        if not self._columns:
            self._grid.addWidget(name, 2 * at, 0)
            self._grid.addWidget(value, 2 * at + 1, 0)
            return
        row, column = divmod(at, self._columns)
        self._grid.addWidget(name, row, 2 * column)
        self._grid.addWidget(value, row, 2 * column + 1)
