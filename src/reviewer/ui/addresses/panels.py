"""The parts of the address book page: the list of keys with what is known of the chosen one, and the form."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.ui.actions.registry import Registry
from reviewer.ui.addresses.book_table import BookTable
from reviewer.ui.addresses.presenter import WORDS, BookPresenter, Task
from reviewer.ui.addresses.words import cells, hidden_words, name_words
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.fields import Fields
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.key_button import KeyButton
from reviewer.ui.pieces.look import label
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import isolated

_ACTIONS = (*(f"addresses_{task.value}" for task in Task), "addresses_copy")
_HALF = WORDS // 2
_GROUP = 8


class BookCard(Card):
    """Every key with whose it is, what it is for and its state; below it the words of the chosen one."""

    chosen = Signal(int)
    """The line that the keyboard is on."""
    given = Signal(str)
    """An action's id: its cap was clicked."""

    def __init__(self, theme: Theme, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=14)
        self._registry = registry
        self._filling = False
        titles = (self.tr("Whose"), self.tr("Key"), self.tr("State"))
        self.table = BookTable(theme, titles, self.tr("Keys"), parent=self)
        self.table.keep_rows(4)
        self.words = label("", "heading", self)
        self.words.setAccessibleName(self.tr("Words of this key"))
        self.key = label("", "muted", self)
        self.key.setAccessibleName(self.tr("Key and fingerprint"))
        for part in (self.words, self.key):
            part.setWordWrap(True)
        self.hidden = label(hidden_words(), "muted", self)
        self.hidden.setWordWrap(True)
        self.caption = label("", "muted", self)
        self.caption.setWordWrap(True)
        self._keys = FlowBox(theme, self)
        self._buttons = {action: self._button(theme, action) for action in _ACTIONS}
        self.column.setSpacing(theme.px(10))
        self.column.addWidget(label(self.tr("Address book"), "heading", self))
        self.column.addWidget(self.table, 1)
        for part in (self.caption, self.words, self.hidden, self.key):
            self.column.addWidget(part)
        self.column.addWidget(self._keys)
        self.table.chosen.connect(self._tell)
        registry.keys_changed.connect(self.show_keys)

    def show_book(self, presenter: BookPresenter) -> None:
        """The keys; the chosen one keeps the keyboard."""
        self._filling = True
        self.table.show_rows([cells(one) for one in presenter.lines])
        if presenter.chosen is not None:
            self.table.setCurrentIndex(self.table.model().index(presenter.at, 0))
        self._filling = False
        self.show_chosen(presenter)

    def show_chosen(self, presenter: BookPresenter) -> None:
        """The chosen key in words, and as it is."""
        one, told = presenter.chosen, presenter.words_shown
        for part in (self.caption, self.key):
            part.setVisible(one is not None)
        self.words.setVisible(told)
        self.hidden.setVisible(one is not None and not told)
        if one is not None:
            # The whole name, which the list may have cut.
            self.caption.setText(f"{isolated(name_words(one))} · {self.tr('Words of this key')}")
            words = one.words.split()
            halves = f"{' '.join(words[:_HALF])}\n{' '.join(words[_HALF:])}"
            self.words.setText(halves if told else "")
            marks = [one.fingerprint[at : at + _GROUP] for at in range(0, len(one.fingerprint), _GROUP)]
            fingerprint = self.tr("Fingerprint {fingerprint}").format(fingerprint=isolated(" ".join(marks)))
            self.key.setText(f"{_broken(one.key)}\n{fingerprint}" if told else _broken(one.key))
        self.show_keys()

    def show_keys(self) -> None:
        """The keys of the keyboard, as far as they mean something for the chosen line."""
        registry = self._registry
        enabled = {one.id for one in registry.actions if registry.is_enabled(one)}
        for action, button in self._buttons.items():
            button.show_key(registry.key_of(action), registry.hint(action), registry.title(action))
            button.setEnabled(action in enabled)

    def _tell(self, row: int) -> None:
        if not self._filling:
            self.chosen.emit(row)

    def _button(self, theme: Theme, action: str) -> KeyButton:
        button = KeyButton(theme, self)
        button.clicked.connect(lambda: self.given.emit(action))
        self._keys.add(button)
        return button


class AddressForm(QWidget):
    """Name and keys of another desk, or the words that its owner reads out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = Fields(theme, self)
        self.fields.line("name", self.tr("Name"), hint=self.tr("of the other desk"))
        self.fields.line("signer", self.tr("Signs with"), hint=self.tr("64 hexadecimal digits"))
        self.fields.line("recipient", self.tr("Sealed to"), hint="age1…")
        self.fields.line("words", self.tr("Words"), hint=self.tr("the twelve words, as they are read out"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fields)
        column.addStretch(1)

    def show_form(self, presenter: BookPresenter) -> None:
        """Which rows there are."""
        self.fields.show_rows(presenter.rows())

    def forget(self) -> None:
        """Empty every row."""
        for name in self.fields.values():
            self.fields.set_value(name, "")

    def take_keyboard(self) -> None:
        """The first row that is shown."""
        self.fields.take_keyboard()


def _broken(key: str) -> str:
    """In two lines: a label breaks no word, and a key is one."""
    middle = (len(key) + 1) // 2
    return f"{key[:middle]}\n{key[middle:]}"
