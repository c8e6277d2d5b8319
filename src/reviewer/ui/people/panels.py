"""The parts of the people page: the list of accounts with its keys, and the form."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.domain.person import Account
from reviewer.ui.actions.registry import Registry
from reviewer.ui.people.presenter import ROLES, PeoplePresenter, Task
from reviewer.ui.people.words import role_words, roles_words, state_words
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.fields import Fields
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.key_button import KeyButton
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.plain_table import FiguresTable
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import isolated, shown

_KEYS = tuple(f"people_{task.value}" for task in Task)


class AccountsCard(Card):
    """Every account with its roles and its state."""

    chosen = Signal(str)
    """The name of the account that the keyboard is on."""
    given = Signal(str)
    """An action's id: its cap was clicked."""

    def __init__(self, theme: Theme, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=14)
        self._registry = registry
        self._names: list[str] = []
        titles = (self.tr("Account"), self.tr("Roles"), self.tr("To do"), self.tr("State"))
        self.table = FiguresTable(
            theme,
            titles,
            self.tr("Accounts"),
            parent=self,
            widths=(150, 190, 70, 140),
            words=frozenset({1, 3}),
        )
        self._keys = FlowBox(theme, self)
        self._buttons = {action: self._button(theme, action) for action in _KEYS}
        self.column.setSpacing(theme.px(10))
        self.column.addWidget(label(self.tr("People"), "heading", self))
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._keys)
        self.table.chosen.connect(self._tell)
        registry.keys_changed.connect(self.show_keys)

    def show_accounts(self, presenter: PeoplePresenter) -> None:
        """The accounts; the chosen one keeps the keyboard."""
        self._names = []
        self.table.show_rows([self._row(presenter, one) for one in presenter.accounts])
        self._names = [one.name for one in presenter.accounts]
        if presenter.chosen in self._names:
            self.table.setCurrentIndex(self.table.model().index(self._names.index(presenter.chosen), 0))

    def _row(self, presenter: PeoplePresenter, account: Account) -> tuple[str, ...]:
        waiting = presenter.to_do(account)
        to_do = "–" if waiting is None else self.locale().toString(waiting)
        return shown(account.name), roles_words(account.roles), to_do, state_words(account.enabled)

    def show_keys(self) -> None:
        """The keys, as far as they mean something for the chosen account."""
        enabled = {one.id for one in self._registry.actions if self._registry.is_enabled(one)}
        for action, button in self._buttons.items():
            registry = self._registry
            button.show_key(registry.key_of(action), registry.hint(action), registry.title(action))
            button.setEnabled(action in enabled)

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._names):
            self.chosen.emit(self._names[row])

    def _button(self, theme: Theme, action: str) -> KeyButton:
        button = KeyButton(theme, self)
        button.clicked.connect(lambda: self.given.emit(action))
        self._keys.add(button)
        return button


class FormPanel(QWidget):
    """Name, roles, and the passphrase typed twice; a made one is shown below, this once, and never copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = Fields(theme, self)
        self.fields.line("name", self.tr("Name"))
        self.fields.ticks("roles", self.tr("Roles"))
        self.fields.line("first", self.tr("Passphrase"), hint=self.tr("empty: one is made"), secret=True)
        self.fields.line("second", self.tr("Once more"), secret=True)
        self.fields.fill("roles", [(role_words(one), one.value) for one in ROLES])
        self._for = label("", "muted", self)
        self._for.setWordWrap(True)
        self.made = label("", "heading", self)
        self.made.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.fields)
        column.addWidget(self._for)
        column.addWidget(self.made)
        column.addStretch(1)

    def show_form(self, presenter: PeoplePresenter) -> None:
        """Which rows there are, and a passphrase that was made."""
        self.fields.show_rows(presenter.rows())
        words = self.tr(
            "The passphrase of {name}, shown this once. Write it down for the person; Esc hides it."
        )
        self._for.setText(words.format(name=isolated(presenter.made_for)))
        self.made.setText(presenter.made)
        self.made.setAccessibleName(self.tr("Passphrase that was made"))
        for part in (self._for, self.made):
            part.setVisible(bool(presenter.made))

    def forget(self, *, name: bool = False) -> None:
        """Empty the passphrases, and the name too."""
        for one in ("first", "second", *(("name",) if name else ())):
            self.fields.set_value(one, "")

    def take_keyboard(self) -> None:
        """The first field that is shown."""
        self.fields.take_keyboard()
