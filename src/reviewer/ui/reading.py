"""The page of accounts that do not code: queue and record to be read, and in words why there is no form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reviewer.domain.person import Account, Right
from reviewer.services.ports import QueueRow
from reviewer.ui.cases import CasePage
from reviewer.ui.page import Surroundings
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.look import label


class ReadingPage(CasePage):
    """Shows the first case of the queue, then whichever is chosen."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "reading", {"why": lambda parent: _why(around, parent)})

    def begin(self) -> None:
        super().begin()
        worklist = self.around.workspace.worklist
        self.around.operations.run(lambda: worklist.rows(1, 1), done=self._show_first, owner=self)
        self.queue.take_keyboard()

    def press(self, key: str) -> bool:
        if key != "esc":
            return False
        self.queue.take_keyboard()
        return True

    def _show_first(self, rows: list[QueueRow]) -> None:
        if rows:
            self.open_case(rows[0].case)


def _why(around: Surroundings, parent: QWidget | None) -> Card:
    card = Card(around.theme, parent)
    card.column.addWidget(label(QCoreApplication.translate("Reading", "Read only"), "title", card))
    for text in why_words(around.workspace.account):
        words = label(text, "muted", card)
        words.setWordWrap(True)
        card.column.addWidget(words)
    card.column.addStretch(1)
    return card


def why_words(account: Account) -> list[str]:
    """Why there is no form, and what else this account may see."""
    translate = QCoreApplication.translate
    words = [
        translate(
            "Reading", "This account does not code cases: only reviewers do, so that every coding is theirs."
        ),
        translate(
            "Reading", "All cases of the project are listed on the left; choosing one shows its record."
        ),
    ]
    if account.may(Right.SEE_HINTS):
        words.append(
            translate("Reading", "What upstream sources say is shown here; reviewers code without seeing it.")
        )
    return words
