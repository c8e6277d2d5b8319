"""The command palette: type a few letters of what to do, or a case's id, and press Enter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reviewer.ui.actions.fuzzy import ranked
from reviewer.ui.actions.offers import Ask, Offer
from reviewer.ui.actions.registry import Registry
from reviewer.ui.actions.table import Scope
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.painting import keycap_size, paint_keycap, paint_selection
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown

_MOST = 40
_STEPS = {"down": 1, "up": -1, "pagedown": 8, "pageup": -8}
_KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Entry:
    words: str
    key: str
    do: Callable[[], object]


class Palette(Card):
    """A card over the window.  Closing gives the focus back to where it was."""

    def __init__(self, window: QWidget, theme: Theme, registry: Registry, *, ask: Ask) -> None:
        super().__init__(theme, window, padding=10)
        self._window = window
        self._theme, self._registry, self._ask = theme, registry, ask
        self._entries: list[_Entry] = []
        self._offers: list[Offer] = []
        self._asked = 0
        self._before: QWidget | None = None
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Type what to do, or a case id"))
        self._field.setAccessibleName(self.tr("What to do"))
        self._field.textChanged.connect(self._typed)
        self._list = QListView(self)
        self._model = QStandardItemModel(self._list)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Rows(theme, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(self.tr("What can be done"))
        self._list.clicked.connect(self._clicked)
        self._nothing = label(self.tr("Nothing fits."), "muted", self)
        for widget in (self._field, self._list, self._nothing):
            self.column.addWidget(widget)
        self.hide()

    @property
    def titles(self) -> list[str]:
        """What is offered now, the best first."""
        return [entry.words for entry in self._entries]

    def toggle(self) -> None:
        """Open, or close."""
        if self.isVisible():
            self.close_it()
            return
        self._before = QApplication.focusWidget()
        self._field.clear()
        self._typed("")
        self.fit()
        self.show()
        self.raise_()
        self._field.setFocus()
        self._registry.grab(self._press)

    def close_it(self) -> None:
        """Close; the focus goes back."""
        if self.isHidden():
            return
        self._registry.grab(None)
        self.hide()
        self._forget()
        if self._before is not None:
            self._before.setFocus()
        self._before = None

    def _forget(self) -> None:
        """Keep no case that was looked for: the window may be locked next. `setText`, unlike `clear`, leaves
        nothing to undo.
        """
        self._field.setText("")
        self._offers, self._entries = [], []
        self._model.clear()

    def fit(self) -> None:
        """Stand near the top of the window, in its middle."""
        window = self._window
        width = min(self._theme.px(620), window.width() - self._theme.px(40))
        height = min(self._theme.px(420), window.height() - self._theme.px(120))
        self.setGeometry((window.width() - width) // 2, self._theme.px(64), width, height)

    def _press(self, key: str) -> bool:
        if key == "esc" or key in self._registry.keys_for("palette"):
            self.close_it()
        elif key == "enter":
            self._do(self._list.currentIndex().row())
        elif key in _STEPS:
            self._move(_STEPS[key])
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        last = len(self._entries) - 1
        if last >= 0:
            row = min(max(self._list.currentIndex().row() + step, 0), last)
            self._list.setCurrentIndex(self._model.index(row, 0))

    def _clicked(self, index: QModelIndex) -> None:
        self._do(index.row())

    def _do(self, row: int) -> None:
        if 0 <= row < len(self._entries):
            entry = self._entries[row]
            # Closed first: the action works with the focus where it was.
            self.close_it()
            entry.do()

    def _typed(self, text: str) -> None:
        self._offers = []
        self._asked += 1
        asked = self._asked
        if text.strip():
            self._ask(text.strip(), lambda offers: self._offered(asked, offers))
        self._show()

    def _offered(self, asked: int, offers: list[Offer]) -> None:
        """Cases come later than actions; those of an earlier text are no longer wanted."""
        if asked == self._asked and self.isVisible():
            self._offers = offers
            self._show()

    def _show(self) -> None:
        model = self._model
        self._entries = self._fitting()[:_MOST]
        model.clear()
        for entry in self._entries:
            item = QStandardItem(shown(entry.words))
            item.setEditable(False)
            item.setData(entry.key, _KEY_ROLE)
            item.setAccessibleText(f"{shown(entry.words)} {entry.key}".strip())
            model.appendRow(item)
        self._nothing.setVisible(not self._entries)
        self._list.setVisible(bool(self._entries))
        if self._entries:
            self._list.setCurrentIndex(model.index(0, 0))

    def _fitting(self) -> list[_Entry]:
        registry = self._registry
        possible = [one for one in registry.actions if one.palette and registry.is_enabled(one)]
        # What the page can do stands before what the window always can.
        actions = sorted(possible, key=lambda one: one.scope is Scope.WINDOW)
        entries = [
            _Entry(registry.title(one), registry.key_of(one), partial(registry.give, one.id))
            for one in actions
        ]
        entries = ranked(self._field.text(), entries, lambda entry: entry.words)
        return [_Entry(offer.words, "", offer.do) for offer in self._offers] + entries


class _Rows(QStyledItemDelegate):
    """Words, and the key cap at the end of the line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self._theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, body = self._theme, QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            paint_selection(painter, body.adjusted(1, 1, -1, -1), theme)
        key = str(index.data(_KEY_ROLE) or "")
        words = body.adjusted(theme.px(10), 0, -theme.px(10), 0)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if key:
            size = keycap_size(theme, key)
            left = words.left() if mirrored else words.right() - size.width() + 1
            cap = QRect(left, body.center().y() - size.height() // 2, size.width(), size.height())
            paint_keycap(painter, cap, key, theme)
            room = size.width() + theme.px(8)
            words = words.adjusted(room, 0, 0, 0) if mirrored else words.adjusted(0, 0, -room, 0)
        painter.setPen(theme.tokens.accent_soft_text if chosen else theme.tokens.text)
        # The painter mirrors the alignment itself.
        side = Qt.AlignmentFlag.AlignLeft
        line = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(side | Qt.AlignmentFlag.AlignVCenter), line)
