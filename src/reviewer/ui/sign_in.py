"""Signing in: account and passphrase; what is wrong is said beside them, in no dialog."""

from __future__ import annotations

from math import ceil
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton

from reviewer.ui.page import Page
from reviewer.ui.pieces.card import Card, in_the_middle
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.icons import Icon, IconLabel
from reviewer.ui.pieces.look import label, set_look
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown

_LONGEST = 1024


class SignIn(Page):
    """`given(account, passphrase)` and `left`; the passphrase is forgotten as soon as it is given."""

    given = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, folder: Path, *, account: str = "", locked: bool = False) -> None:
        super().__init__()
        self.locked = locked
        self._theme = theme
        self._account = self._field(self.tr("Account"), account)
        self._passphrase = self._field(self.tr("Passphrase"), "")
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        # A locked window comes back where it was, and that is one account's place.
        self._account.setReadOnly(locked)
        self._account.returnPressed.connect(self._passphrase.setFocus)
        self._passphrase.returnPressed.connect(self._give)
        self._problem_icon = IconLabel(Icon.PROBLEM, theme, colour="problem_text", parent=self)
        self._problem = label("", "problem", self)
        self._problem.setWordWrap(True)
        self._enter = QPushButton(self._enter_words(), self)
        self._enter.setProperty("look", "primary")
        self._enter.setAccessibleName(self._enter_words())
        self._enter.clicked.connect(self._give)
        self._back = QPushButton(self.tr("Another project"), self)
        self._back.setAccessibleName(self.tr("Another project"))
        self._back.clicked.connect(self.left)
        self._lay_out(folder)
        self.show_problem("")

    def begin(self) -> None:
        (self._passphrase if self._account.text() else self._account).setFocus()

    @property
    def problem(self) -> str:
        """What is said to be wrong; empty when nothing is."""
        return self._problem.text()

    def show_problem(self, words: str) -> None:
        """Why it did not work; the fields can be used again."""
        self._problem.setText(shown(words))
        self._problem.setVisible(bool(words))
        self._problem_icon.setVisible(bool(words))
        self._usable(True)
        if words:
            self._passphrase.setFocus()

    @Slot(float)
    def show_pause(self, seconds: float) -> None:
        """The attempt waits so long, since others failed."""
        self.show_problem(
            self.tr("After failed attempts this one waits {seconds} s.").format(seconds=ceil(seconds))
        )
        self._usable(False)

    def _enter_words(self) -> str:
        return self.tr("Unlock") if self.locked else self.tr("Sign in")

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setAccessibleName(name)
        field.setMaxLength(_LONGEST)
        return field

    def _lay_out(self, folder: Path) -> None:
        card = Card(self._theme, self, padding=20, width=440)
        card.column.setSpacing(self._theme.px(8))
        name = ElidedLabel(folder.name, card)
        set_look(name, "heading")
        place = ElidedLabel(str(folder.absolute().parent), card, mode=Qt.TextElideMode.ElideMiddle)
        set_look(place, "small")
        for widget in (name, place):
            card.column.addWidget(widget)
        card.column.addSpacing(self._theme.px(8))
        if self.locked:
            self._add_lock(card)
        card.column.addLayout(self._fields(card))
        problem = QHBoxLayout()
        problem.addWidget(self._problem_icon, 0, Qt.AlignmentFlag.AlignTop)
        problem.addWidget(self._problem, 1)
        card.column.addLayout(problem)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._enter)
        card.column.addSpacing(self._theme.px(8))
        card.column.addLayout(buttons)
        in_the_middle(self, card)

    def _fields(self, card: Card) -> QGridLayout:
        """Captions beside the fields: in text of twice the size the buttons below stay in sight."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(12))
        grid.setVerticalSpacing(self._theme.px(8))
        named = ((self.tr("Account"), self._account), (self.tr("Passphrase"), self._passphrase))
        for row, (words, field) in enumerate(named):
            caption = label(words, "muted", card)
            caption.setBuddy(field)
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1)
        return grid

    def _add_lock(self, card: Card) -> None:
        said = self.tr(
            "Locked. Everything that was answered is saved; your passphrase leads back to where you were."
        )
        words = label(said, "", card)
        words.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(IconLabel(Icon.LOCK, self._theme, parent=card), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        card.column.addLayout(row)
        card.column.addSpacing(self._theme.px(8))

    def _give(self) -> None:
        if not self._account.text().strip():
            self._account.setFocus()
            return
        if not self._passphrase.text() or not self._passphrase.isEnabled():
            self._passphrase.setFocus()
            return
        passphrase = self._passphrase.text()
        self._passphrase.clear()
        self._usable(False)
        self.given.emit(self._account.text().strip(), passphrase)

    def _usable(self, usable: bool) -> None:
        for field in (self._account, self._passphrase, self._enter, self._back):
            field.setEnabled(usable)
        self._enter.setText(self._enter_words() if usable else self.tr("Opening…"))
