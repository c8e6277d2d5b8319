"""How many cases there are in each state; each count filters the queue by its state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.domain.assignment import AssignmentState
from reviewer.services.ports import QueueCounts, QueueFilter
from reviewer.ui.pieces.count_button import CountButton
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.icons import Icon
from reviewer.ui.pieces.states import STATE_ICONS, state_words
from reviewer.ui.theme import Theme


class CountsBox(FlowBox):
    """One button for each state, one for the flag, and one for what is to be looked at again, if anything."""

    toggled_state = Signal(object)
    toggled_flagged = Signal()
    toggled_again = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._states = {state: CountButton(theme, STATE_ICONS[state], self) for state in AssignmentState}
        for state, button in self._states.items():
            button.clicked.connect(self._teller(state))
            self.add(button)
        self._flagged = CountButton(theme, Icon.FLAG, self)
        self._flagged.show_words(self.tr("flagged"), self.tr("Show flagged cases only"))
        self._flagged.clicked.connect(self.toggled_flagged)
        self.add(self._flagged)
        self.again = CountButton(theme, Icon.LOOK_AGAIN, self)
        self.again.clicked.connect(self.toggled_again)
        self.again.hide()
        self._waiting = 0
        self.add(self.again)

    def button(self, state: AssignmentState) -> CountButton:
        """The button of that state."""
        return self._states[state]

    def show_counts(self, counts: QueueCounts) -> None:
        """The kept counts."""
        numbers = {
            AssignmentState.OPEN: counts.open,
            AssignmentState.DRAFT: counts.draft,
            AssignmentState.DONE: counts.done,
            AssignmentState.HANDED_BACK: counts.handed_back,
        }
        for state, button in self._states.items():
            words = f"{self.locale().toString(numbers[state])} {state_words(state)}"
            button.show_words(words, self.tr("{cases}: show only these").format(cases=words))
        words = self.tr("{count} to look at again").format(count=self.locale().toString(counts.again))
        self.again.show_words(words, self.tr("{cases}: show only these").format(cases=words))
        self._waiting = counts.again
        self._show_again()

    def show_filter(self, wanted: QueueFilter) -> None:
        """Which of them are asked for."""
        for state, button in self._states.items():
            button.setChecked(state in wanted.states)
        self._flagged.setChecked(wanted.flagged)
        self.again.setChecked(wanted.again)
        self._show_again()

    def _show_again(self) -> None:
        self.again.setVisible(bool(self._waiting) or self.again.isChecked())

    def _teller(self, state: AssignmentState) -> Callable[[], None]:
        return lambda: self.toggled_state.emit(state)
