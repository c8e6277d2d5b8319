"""The export's form: what, how, in which formats, which columns, where."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from reviewer.services.release_wish import KEPT
from reviewer.ui.export.presenter import ExportPresenter
from reviewer.ui.export.words import format_words, scope_words, shape_words
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.fields import Fields
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.tick_box import TickBox
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown

_COLUMNS_SHOWN = 7


class ExportForm(Card):
    """Says that it changed; what that means is the presenter's."""

    changed = Signal()
    column_chosen = Signal(str, bool)
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=14)
        self._theme = theme
        self.ask_folder: Callable[[str], str] = self._ask_folder
        self.fields = Fields(theme, self)
        self.fields.choice("scope", self.tr("What"))
        self.fields.choice("shape", self.tr("Layout"))
        self.fields.ticks("formats", self.tr("Formats"))
        self.folder = self.fields.line("folder", self.tr("Folder"))
        # Without it an apostrophe keeps spreadsheets from running a text.
        self.exact = TickBox(self.tr("CSV exactly as stored"), theme, self)
        self.pseudonyms = TickBox(self.tr("Under pseudonyms"), theme, self)
        self.browse = QPushButton(self.tr("Choose…"), self)
        self.columns = QListWidget(self)
        self._lay_out()
        theme.changed.connect(self._fit_columns)
        self._fit_columns()

    def show_choices(self, presenter: ExportPresenter) -> None:
        """What there is to choose now, and what is chosen."""
        words = [(scope_words(one, may_all=presenter.may_all), one) for one in presenter.scopes]
        self.fields.fill("scope", words)
        self.fields.set_value("scope", presenter.scope)
        self.fields.fill("shape", [(shape_words(one), one) for one in presenter.shapes])
        self.fields.set_value("shape", presenter.shape)
        self.fields.fill("formats", [(format_words(one), one) for one in presenter.offered])
        self.exact.setVisible("csv" in presenter.formats)
        self.pseudonyms.setVisible(presenter.may_pseudonyms)
        with QSignalBlocker(self.pseudonyms):
            self.pseudonyms.setChecked(presenter.pseudonyms)

    def tick_formats(self, kinds: Sequence[str]) -> None:
        """Those and no others; nothing is told."""
        with QSignalBlocker(self.fields):
            for words, box in self._boxes().items():
                box.setChecked(words in {format_words(kind) for kind in kinds})

    def show_columns(self, names: Sequence[str], left_out: set[str]) -> None:
        """Every column with its mark; those that a row needs cannot be left out."""
        known = [self.columns.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.columns.count())]
        if known == list(names):
            return
        with QSignalBlocker(self.columns):
            self.columns.clear()
            for name in names:
                self.columns.addItem(self._item(name, written=name not in left_out))
            self.columns.setCurrentRow(0)

    def values(self) -> dict[str, str]:
        """Everything that is said."""
        return self.fields.values()

    def choose_folder(self) -> None:
        """Ask by the system's own dialog."""
        path = self.ask_folder(self.folder.text())
        if path:
            self.fields.set_value("folder", path)
            self.changed.emit()

    def go_to_columns(self) -> None:
        """The keyboard goes to the columns; Space leaves one out."""
        self.columns.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _boxes(self) -> dict[str, TickBox]:
        return {box.text(): box for box in self.fields.widget("formats").findChildren(TickBox)}

    def _lay_out(self) -> None:
        self.columns.setAccessibleName(self.tr("Columns that are written; Space leaves one out"))
        self.columns.itemChanged.connect(self._column)
        self.browse.setAccessibleName(self.tr("Choose the folder"))
        self.browse.setAutoDefault(True)
        self.browse.clicked.connect(self.choose_folder)
        for box in (self.pseudonyms, self.exact):
            box.toggled.connect(lambda _on: self.changed.emit())
        self.fields.changed.connect(self.changed)
        self.fields.entered.connect(self.entered)
        below = FlowBox(self._theme, self)
        for widget in (self.browse, self.pseudonyms, self.exact):
            below.add(widget)
        self.column.setSpacing(self._theme.px(10))
        self.column.addWidget(label(self.tr("What goes out"), "title", self))
        self.column.addWidget(self.fields)
        self.column.addWidget(below)
        self.column.addWidget(label(self.tr("Columns"), "muted", self))
        self.column.addWidget(self.columns, 1)

    def _item(self, name: str, *, written: bool) -> QListWidgetItem:
        item = QListWidgetItem(self._words(name, written=written))
        item.setData(Qt.ItemDataRole.UserRole, name)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        item.setFlags(flags if name in KEPT else flags | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if written else Qt.CheckState.Unchecked)
        return item

    def _words(self, name: str, *, written: bool) -> str:
        """The mark alone would not say it to everybody."""
        if name in KEPT:
            return self.tr("{name} · always").format(name=shown(name))
        return shown(name) if written else self.tr("{name} · left out").format(name=shown(name))

    def _column(self, item: QListWidgetItem) -> None:
        written = item.checkState() == Qt.CheckState.Checked
        with QSignalBlocker(self.columns):
            item.setText(self._words(str(item.data(Qt.ItemDataRole.UserRole)), written=written))
        self.column_chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)), written)

    def _fit_columns(self) -> None:
        row = max(self.fontMetrics().height() + self._theme.px(6), self.columns.sizeHintForRow(0))
        self.columns.setMinimumHeight(_COLUMNS_SHOWN * row)

    def _ask_folder(self, at: str) -> str:
        return str(QFileDialog.getExistingDirectory(self, self.tr("Choose the folder to write to"), at))
