"""The package's form: for whom, since when, where to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reviewer.services.packages.address_book import Address
from reviewer.ui.export.package_presenter import SINCE, PackagePresenter, usable
from reviewer.ui.export.package_words import address_words, since_words
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.fields import Fields
from reviewer.ui.pieces.icons import Icon, pixmap
from reviewer.ui.pieces.look import label
from reviewer.ui.theme import Theme

_ROWS = 5


class PackageForm(Card):
    """Says that it changed; what that means is the presenter's."""

    changed = Signal()
    recipient_chosen = Signal(str, bool)
    entered = Signal()

    def __init__(self, theme: Theme, key_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=14)
        self._theme, self._key_of = theme, key_of
        self._book: tuple[Address, ...] = ()
        self.fields = Fields(theme, self)
        self.fields.choice("since", self.tr("What"))
        self.fields.line("file", self.tr("File"))
        self.recipients = QListWidget(self)
        self.words = label("", "muted", self)
        self.words.setWordWrap(True)
        self._lay_out()
        theme.changed.connect(self._fit_list)
        self._fit_list()

    def show_choices(self, presenter: PackagePresenter) -> None:
        """What there is to choose, and what is chosen."""
        self.fields.fill("since", [(since_words(one), one) for one in SINCE])
        self.fields.set_value("since", presenter.since)
        self.fields.set_value("file", presenter.file)

    def show_book(self, presenter: PackagePresenter) -> None:
        """The recipients of the address book; those that were not confirmed cannot be chosen."""
        self._book = presenter.book
        row = max(self.recipients.currentRow(), 0)
        with QSignalBlocker(self.recipients):
            self.recipients.clear()
            for address in self._book:
                self.recipients.addItem(self._item(address, chosen=address.name in presenter.chosen))
            self.recipients.setCurrentRow(min(row, len(self._book) - 1))
        self._show_words(self.recipients.currentRow())

    def go_to_recipients(self) -> None:
        """The keyboard goes to the recipients; Space chooses one."""
        self.recipients.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _item(self, address: Address, *, chosen: bool) -> QListWidgetItem:
        item = QListWidgetItem(self._icon(address), address_words(address))
        item.setData(Qt.ItemDataRole.UserRole, address.name)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if usable(address):
            item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        else:
            item.setFlags(flags)
        return item

    def _icon(self, address: Address) -> QIcon:
        kind = Icon.LOCK if address.revoked else Icon.DONE if address.confirmed else Icon.WARNING
        return QIcon(pixmap(kind, self._theme.tokens.text, self._theme.px(16), self.devicePixelRatioF()))

    def _chosen(self, item: QListWidgetItem) -> None:
        name = str(item.data(Qt.ItemDataRole.UserRole))
        self.recipient_chosen.emit(name, item.checkState() == Qt.CheckState.Checked)

    def _show_words(self, row: int) -> None:
        if not self._book:
            words = self.tr("The address book has no recipients yet. {key} opens it.")
            self.words.setText(words.format(key=self._key_of("addresses")))
        elif 0 <= row < len(self._book):
            self.words.setText(self.tr("Words of this key: {words}").format(words=self._book[row].words))

    def _lay_out(self) -> None:
        self.recipients.setAccessibleName(self.tr("Recipients; Space chooses one"))
        self.recipients.itemChanged.connect(self._chosen)
        self.recipients.currentRowChanged.connect(self._show_words)
        self.fields.changed.connect(self.changed)
        self.fields.entered.connect(self.entered)
        self.column.setSpacing(self._theme.px(10))
        self.column.addWidget(label(self.tr("Signed and sealed"), "title", self))
        self.column.addWidget(self.fields)
        self.column.addWidget(label(self.tr("Recipients"), "muted", self))
        self.column.addWidget(self.recipients, 1)
        self.column.addWidget(self.words)

    def _fit_list(self) -> None:
        for row, address in enumerate(self._book):
            with QSignalBlocker(self.recipients):
                self.recipients.item(row).setIcon(self._icon(address))
        height = self.fontMetrics().height() + self._theme.px(6)
        self.recipients.setMinimumHeight(_ROWS * height)
