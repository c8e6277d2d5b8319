"""The key overlay: every action here with its keys, made from the table; keys are changed in it too.

Enter on a line asks for its new key; Backspace takes its keys away.  What is changed is kept in the key file.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from reviewer.domain.errors import Refused
from reviewer.ui.actions.registry import Registry
from reviewer.ui.actions.table import Action, Menu
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.look import label, set_look
from reviewer.ui.pieces.painting import keycap_size, paint_focus, paint_keycap
from reviewer.ui.theme import Theme

_COLUMN_WIDTH = 380
ChangeKeys = Callable[[str, tuple[str, ...]], None]
"""Keeps other keys for an action; raises Refused where they would clash."""


class KeyOverlay(Card):
    """A card over the window.  Closing gives the focus back to where it was."""

    def __init__(self, window: QWidget, theme: Theme, registry: Registry, *, change: ChangeKeys) -> None:
        super().__init__(theme, window, padding=18)
        self._window = window
        self._theme, self._registry, self._change = theme, registry, change
        self._lines: list[KeyLine] = []
        self._asking: KeyLine | None = None
        self._before: QWidget | None = None
        self._help = label("", "muted", self)
        self._help.setWordWrap(True)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(label(self.tr("Keys"), "heading", self))
        self.column.addWidget(self._area, 1)
        self.column.addWidget(self._help)
        self.setAccessibleName(self.tr("Keys"))
        self.hide()

    @property
    def lines(self) -> list[KeyLine]:
        """The lines as shown, in order."""
        return list(self._lines)

    @property
    def said(self) -> str:
        """What the line at the bottom says."""
        return self._help.text()

    def toggle(self) -> None:
        """Open, or close."""
        if self.isVisible():
            self.close_it()
            return
        self._before = QApplication.focusWidget()
        self.fit()
        self._fill()
        self.show()
        self.raise_()
        self._registry.grab(self._press)
        if self._lines:
            self._lines[0].setFocus()

    def close_it(self) -> None:
        """Close; the focus goes back."""
        if self.isHidden():
            return
        self._registry.grab(None)
        self._asking = None
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self._before = None

    def fit(self) -> None:
        """Fill the window but for an edge."""
        window = self._window
        width = min(self._theme.px(960), window.width() - self._theme.px(48))
        height = min(self._theme.px(760), window.height() - self._theme.px(48))
        self.setGeometry((window.width() - width) // 2, (window.height() - height) // 2, width, height)

    def _fill(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, self._theme.px(8), 0)
        grid.setHorizontalSpacing(self._theme.px(28))
        self._lines = []
        # At large text one column of whole lines is better than two that are cut.
        two = self.width() >= self._theme.px(2 * _COLUMN_WIDTH)
        columns = [QVBoxLayout() for _ in range(2 if two else 1)]
        for at, column in enumerate(columns):
            grid.addLayout(column, 0, at)
            grid.setColumnStretch(at, 1)
        for menu, actions in _by_menu(self._registry.actions):
            # The record's actions are as many as all others: they have a column of their own.
            first = menu in {Menu.PROJECT, Menu.RECORD}
            self._add_section(columns[0 if first else -1], menu, actions)
        for column in columns:
            column.addStretch(1)
        self._area.setWidget(inside)
        self._help.setText(self.tr("Enter on a line changes its key, Backspace takes it away, Esc closes."))
        set_look(self._help, "muted")

    def _add_section(self, column: QVBoxLayout, menu: Menu, actions: list[Action]) -> None:
        title = QCoreApplication.translate("menus", menu.value) if menu else self.tr("Everywhere")
        column.addSpacing(self._theme.px(6))
        column.addWidget(label(title, "section"))
        for action in actions:
            line = KeyLine(action, self._registry, self._theme)
            line.clicked.connect(lambda _checked=False, asked=line: self._ask(asked))
            self._lines.append(line)
            column.addWidget(line)

    # ---- keys of the overlay itself

    def _press(self, key: str) -> bool:
        if self._asking is not None:
            self._answer(key)
        elif key == "esc" or key in self._registry.keys_for("keys"):
            self.close_it()
        elif key in {"down", "up"}:
            self._move(1 if key == "down" else -1)
        elif key in {"enter", "space"}:
            self._ask(self._focused())
        elif key == "backspace":
            self._give(self._focused(), ())
        else:
            return False
        return True

    def _focused(self) -> KeyLine | None:
        return next((line for line in self._lines if line.hasFocus()), None)

    def _move(self, step: int) -> None:
        focused = self._focused()
        at = self._lines.index(focused) + step if focused in self._lines else 0
        line = self._lines[at % len(self._lines)]
        line.setFocus()
        self._area.ensureWidgetVisible(line)

    def _ask(self, line: KeyLine | None) -> None:
        if line is not None:
            self._asking = line
            words = self.tr("Press the new key for “{action}”; Esc leaves it as it is.")
            self._say(words.format(action=self._registry.title(line.action)))

    def _answer(self, key: str) -> None:
        line, self._asking = self._asking, None
        if key == "esc":
            self._say(self.tr("Nothing was changed."))
        else:
            self._give(line, (key,))

    def _give(self, line: KeyLine | None, keys: tuple[str, ...]) -> None:
        if line is None:
            return
        try:
            self._change(line.action.id, keys)
        except Refused as refused:
            self._say(refused.what, look="problem")
            return
        at = self._lines.index(line)
        self._fill()
        self._lines[at].setFocus()
        self._say(self.tr("Changed and kept."))

    def _say(self, words: str, look: str = "muted") -> None:
        set_look(self._help, look)
        self._help.setText(words)


class KeyLine(QAbstractButton):
    """One action: its title, and its keys at the end of the line."""

    def __init__(self, action: Action, registry: Registry, theme: Theme) -> None:
        super().__init__()
        self.action = action
        self._theme = theme
        self._title = registry.title(action)
        self._caps = [registry.cap(key) for key in action.keys]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{self._title}: {', '.join(self._caps) or '–'}")

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        caps = sum(keycap_size(self._theme, cap).width() + self._theme.px(4) for cap in self._caps)
        return QSize(metrics.horizontalAdvance(self._title) + caps + self._theme.px(24), self._theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        body = self.rect().adjusted(self._theme.px(6), 0, -self._theme.px(6), 0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(self._theme.tokens.text)
        # The painter mirrors the alignment itself.
        painter.drawText(body, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._title)
        place = body.left() if mirrored else body.right() + 1
        for cap in reversed(self._caps):
            size = keycap_size(self._theme, cap)
            place = place if mirrored else place - size.width()
            rect = body.adjusted(0, 0, 0, 0)
            rect.setRect(place, body.center().y() - size.height() // 2, size.width(), size.height())
            paint_keycap(painter, rect, cap, self._theme)
            place = place + size.width() + self._theme.px(4) if mirrored else place - self._theme.px(4)
        if self.hasFocus():
            paint_focus(painter, self.rect(), self._theme)
        painter.end()


def _by_menu(actions: tuple[Action, ...]) -> list[tuple[Menu, list[Action]]]:
    """The actions that have a place or a key, by menu in the menus' order."""
    order = list(Menu)
    ordered = sorted(actions, key=lambda action: order.index(action.menu))
    return [(menu, list(some)) for menu, some in groupby(ordered, key=lambda action: action.menu)]
