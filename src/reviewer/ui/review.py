"""The page that is shown on an open project.  Here queue, record and form are put side by side."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from reviewer.services.ports import QueueCounts
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.look import label


class Overview(Page):
    """How far the queue is."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._surroundings = surroundings
        card = Card(surroundings.theme, self)
        self._words = label("", "", card)
        card.column.addWidget(self._words)
        card.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def begin(self) -> None:
        worklist = self._surroundings.workspace.worklist
        self._surroundings.operations.run(worklist.counts, done=self._show, owner=self)

    def _show(self, counts: QueueCounts) -> None:
        self._surroundings.progress(counts.done, counts.total)
        words = self.tr("Open: {open}. Begun: {draft}. Coded: {done}. Handed back: {handed_back}.")
        self._words.setText(
            words.format(
                open=counts.open, draft=counts.draft, done=counts.done, handed_back=counts.handed_back
            )
        )


def make_page(surroundings: Surroundings) -> Page:
    """The page for the account that signed in."""
    return Overview(surroundings)
