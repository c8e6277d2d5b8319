"""A question in the page itself: a few fields, one button to do it, Esc to leave it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reviewer.ui.pieces.choice_box import ChoiceBox
from reviewer.ui.pieces.look import label
from reviewer.ui.theme import Theme

Given = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """One field; with `choices` (value, words) one of them is taken."""

    name: str
    words: str
    value: str = ""
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """`do` is called with what was given, by name.

    `longer` asks for more beside what was given; its button says `more`.  `begin` names the field that has
    the keyboard first, where that is not the first one.
    """

    title: str
    explained: str
    button: str
    fields: tuple[Asked, ...]
    do: Callable[[Given], None]
    more: str = ""
    longer: Callable[[Given], Question] | None = None
    begin: str = ""


class AskPanel(QWidget):
    """Hidden until something is asked.  Enter in a field goes to the next, in the last it does it."""

    left = Signal()
    """Esc, or the question was answered: the keyboard is free."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._question: Question | None = None
        self._inputs: dict[str, QLineEdit | ChoiceBox] = {}
        self._title = label("", "title", self)
        self._explained = label("", "muted", self)
        self._explained.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.setProperty("look", "primary")
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._do)
        self.leave = QPushButton(self.tr("Leave it"), self)
        self.leave.setAutoDefault(True)
        self.leave.clicked.connect(self.close_it)
        self.more = QPushButton(self)
        self.more.setAutoDefault(True)
        self.more.clicked.connect(self._ask_longer)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(6))
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.more)
        below.addWidget(self.leave)
        below.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._title)
        column.addWidget(self._explained)
        column.addLayout(self._grid)
        column.addLayout(below)
        column.addStretch(1)
        self.hide()

    @property
    def asks(self) -> bool:
        """Whether a question stands there."""
        return self._question is not None

    def ask(self, question: Question) -> None:
        """Show the question; what stood there before is left."""
        self._clear()
        self._question = question
        self._title.setText(question.title)
        self._explained.setText(question.explained)
        self._explained.setVisible(bool(question.explained))
        self.button.setText(question.button)
        self.button.setAccessibleName(question.button)
        self.more.setText(question.more)
        self.more.setAccessibleName(question.more)
        self.more.setVisible(question.longer is not None)
        for row, asked in enumerate(question.fields):
            self._add(row, asked)
        self.show()
        first = self._inputs.get(question.begin) or next(iter(self._inputs.values()), self.button)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_it(self) -> None:
        """Nothing is asked any more."""
        if self._question is not None:
            self._question = None
            self.hide()
            self._clear()
            self.left.emit()

    def field(self, name: str) -> QLineEdit | ChoiceBox:
        """The input of that name; KeyError where nothing asks for it."""
        return self._inputs[name]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
            return
        super().keyPressEvent(event)

    def _do(self) -> None:
        if self._question is not None:
            self._question.do(self._given())

    def _ask_longer(self) -> None:
        if self._question is not None and self._question.longer is not None:
            self.ask(self._question.longer(self._given()))

    def _given(self) -> Given:
        return {
            name: str(one.currentData()) if isinstance(one, ChoiceBox) else one.text().strip()
            for name, one in self._inputs.items()
        }

    def _add(self, row: int, asked: Asked) -> None:
        named = label(asked.words, "muted", self)
        made: QLineEdit | ChoiceBox
        if asked.choices:
            made = ChoiceBox(self._theme, self)
            for value, words in asked.choices:
                made.addItem(words, value)
            made.setCurrentIndex(max(made.findData(asked.value), 0))
        else:
            made = QLineEdit(asked.value, self)
            made.setPlaceholderText(asked.hint)
            made.returnPressed.connect(lambda: self._go_on(row))
        made.setAccessibleName(asked.words)
        named.setBuddy(made)
        self._grid.addWidget(named, row, 0)
        self._grid.addWidget(made, row, 1)
        self._inputs[asked.name] = made

    def _go_on(self, row: int) -> None:
        following: Sequence[QWidget] = list(self._inputs.values())[row + 1 :]
        if following:
            following[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._do()

    def _clear(self) -> None:
        self._inputs.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
