"""The own passphrase: the present one is asked, for a window that was left open must not be enough."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from reviewer.domain.errors import ReviewerError
from reviewer.domain.identifiers import to_microseconds
from reviewer.ui.error_words import error_words
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.pieces.card import Card, in_the_middle
from reviewer.ui.pieces.fields import Fields
from reviewer.ui.pieces.look import label

_FIELDS = ("old", "first", "second")


class OwnPassphrasePage(Page):
    """What was typed is forgotten when the page is left."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        theme = around.theme
        card = Card(theme, self, padding=24, width=480)
        card.column.setSpacing(theme.px(10))
        self.fields = Fields(theme, card)
        captions = (self.tr("Present one"), self.tr("New one"), self.tr("Again"))
        for name, caption in zip(_FIELDS, captions, strict=True):
            self.fields.line(name, caption, secret=True)
        self.problem = label("", "problem", card)
        self.problem.setWordWrap(True)
        self.change = QPushButton(self.tr("Change the passphrase"), card)
        self.change.setAccessibleName(self.tr("Change the passphrase"))
        self.change.setProperty("look", "primary")
        words = label(
            self.tr("Take several words. Nobody can read the project without one of its passphrases.")
        )
        words.setWordWrap(True)
        for one in (label(self.tr("Your passphrase"), "heading", card), words, self.fields, self.problem):
            card.column.addWidget(one)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.change)
        card.column.addLayout(row)
        in_the_middle(self, card)
        self.fields.changed.connect(self._show)
        self.fields.entered.connect(self.do)
        self.change.clicked.connect(self.do)
        self._doing = False
        self._show()

    def begin(self) -> None:
        self.fields.take_keyboard("old")

    def come_back(self) -> None:
        self.begin()

    def press(self, key: str) -> bool:
        if key == "esc":
            self.around.back()
            return True
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._forget()

    def do(self) -> None:
        """Prove the present one and wrap the key by the new one, on the storage thread."""
        said = self.fields.values()
        if self._fault(said) or self._doing:
            self._next_field()
            return
        self._doing = True
        self._show()
        people = self.around.workspace.people
        self.around.operations.run(
            lambda: people.change_own(said["old"], said["first"]),
            done=self._done,
            failed=self._failed,
            owner=self,
        )

    def _done(self, _none: None) -> None:
        self._doing = False
        self.around.saved(to_microseconds(self.around.workspace.clock()))
        self.around.notices.note(self.tr("Your passphrase is changed."))
        self.around.back()

    def _failed(self, error: Exception) -> None:
        self._doing = False
        self._forget()
        self.fields.take_keyboard("old")
        if isinstance(error, ReviewerError):
            self._say(error_words(error))

    def _fault(self, said: dict[str, str]) -> str:
        if not all(said.values()):
            return self.tr("Fill in all three.")
        if said["first"] != said["second"]:
            return self.tr("The new one is not the same twice.")
        return ""

    def _next_field(self) -> None:
        """Enter goes on to the first field that is empty, or back to what differs."""
        said = self.fields.values()
        self.fields.take_keyboard(next((name for name in _FIELDS if not said[name]), "second"))
        if all(said.values()):
            self._say(self._fault(said))

    def _forget(self) -> None:
        for name in _FIELDS:
            field = self.fields.widget(name)
            if isinstance(field, QLineEdit):
                field.clear()
        self._show()

    def _show(self) -> None:
        self._say("")
        self.change.setEnabled(not self._fault(self.fields.values()) and not self._doing)

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
