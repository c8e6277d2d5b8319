"""The chosen line in all languages: labels, definitions, condition, key; a field is kept when it is left."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from reviewer.domain.codebook import Level, Texts
from reviewer.ui.codebook.presenter import CodebookPresenter
from reviewer.ui.codebook.words import level_words, successor_words
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.tick_box import TickBox
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import PlainLabel, shown

_LINES = 3


class TextField(QPlainTextEdit):
    """Some lines of plain text; left by Tab, Esc or the pointer."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + theme.px(14))

    def set_direction(self, way: Qt.LayoutDirection) -> None:
        """How its text runs; the widget's own direction moves the scroll bar alone."""
        option = self.document().defaultTextOption()
        option.setTextDirection(way)
        rightwards = way == Qt.LayoutDirection.LeftToRight
        option.setAlignment(Qt.AlignmentFlag.AlignLeft if rightwards else Qt.AlignmentFlag.AlignRight)
        self.document().setDefaultTextOption(option)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # Definitions are one paragraph: Enter goes on, as everywhere on the page.
            self.focusNextChild()
            return
        super().keyPressEvent(event)


class EditorPanel(QWidget):
    """Made anew for another kind of line; `changed(field, language, text)` for each field that is left."""

    changed = Signal(str, str, str)
    ticked = Signal(str, bool)
    """required, exclusive or hard: a box was ticked, or no longer."""

    def __init__(self, theme: Theme, presenter: CodebookPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._presenter = theme, presenter
        self._texts: dict[tuple[str, str], QLineEdit | TextField] = {}
        self._kept: dict[tuple[str, str], str] = {}
        self._boxes: dict[str, TickBox] = {}
        self._heading = label("", "title", self)
        self._about = label("", "muted", self)
        self._about.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(6), 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._heading)
        column.addWidget(self._about)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._shape: object = None

    def show_node(self) -> None:
        """The line that the presenter has chosen; fields that are typed in now keep what stands there."""
        shape = self._wanted_shape()
        if shape != self._shape:
            self._shape = shape
            self._rebuild()
        self._fill()

    def take_keyboard(self) -> None:
        """The first field."""
        first = next(iter(self._texts.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def field(self, name: str, language: str = "") -> QLineEdit | TextField:
        """The field of that name; KeyError where the line has none."""
        return self._texts[name, language]

    def box(self, name: str) -> TickBox:
        """The box of that name; KeyError where the line has none."""
        return self._boxes[name]

    # ---- what the line has

    def _wanted_shape(self) -> object:
        presenter, book = self._presenter, self._presenter.book
        node = presenter.selected
        variable = book.variable(node.variable) if book is not None else None
        level = variable.level if variable is not None else None
        kind = (bool(node.variable), bool(node.code), bool(node.rule), level is Level.SET)
        return (*kind, presenter.editable, book.languages if book is not None else ())

    def _rebuild(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._texts.clear()
        self._boxes.clear()
        node, book = self._presenter.selected, self._presenter.book
        if book is None:
            return
        if node.rule:
            self._add_texts("message", self.tr("Message"), book.languages, long=True)
            self._add_text("when", "", self.tr("Broken where"), long=True)
            self._add_box("hard", self.tr("Must be mended before submitting"))
        elif node.variable:
            self._add_texts("label", self.tr("Label"), book.languages)
            self._add_texts("definition", self.tr("Definition"), book.languages, long=True)
            if not node.code:
                self._add_text("condition", "", self.tr("Applies where"), long=True)
                self._add_box("required", self.tr("Must be answered"))
            elif self._is_set():
                self._add_box("exclusive", self.tr("Stands alone in the set"))
            self._add_text("key", "", self.tr("Key"))

    def _is_set(self) -> bool:
        book, node = self._presenter.book, self._presenter.selected
        variable = book.variable(node.variable) if book is not None else None
        return variable is not None and variable.level is Level.SET

    def _add_texts(self, name: str, words: str, languages: tuple[str, ...], *, long: bool = False) -> None:
        for language in languages:
            self._add_text(name, language, f"{words} ({shown(language)})", long=long)

    def _add_text(self, name: str, language: str, words: str, *, long: bool = False) -> None:
        made: QLineEdit | TextField = TextField(self._theme, self) if long else QLineEdit(self)
        made.setReadOnly(not self._presenter.editable)
        made.setAccessibleName(words)
        if language:
            # Each language runs in its own direction, whatever the window's.
            way = QLocale(language).textDirection()
            made.setLayoutDirection(way)
            if isinstance(made, TextField):
                made.set_direction(way)
        left = made.left if isinstance(made, TextField) else made.editingFinished
        left.connect(lambda: self._left(name, language))
        named = PlainLabel(words, self)
        named.setProperty("look", "muted")
        named.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        named.setBuddy(made)
        row = self._grid.rowCount()
        self._grid.addWidget(named, row, 0)
        self._grid.addWidget(made, row, 1)
        self._texts[name, language] = made

    def _add_box(self, name: str, words: str) -> None:
        made = TickBox(words, self._theme, self)
        made.setEnabled(self._presenter.editable)
        made.clicked.connect(lambda ticked: self.ticked.emit(name, ticked))
        self._grid.addWidget(made, self._grid.rowCount(), 1)
        self._boxes[name] = made

    # ---- what stands in it

    def _fill(self) -> None:
        values, boxes = self._values()
        for key, field in self._texts.items():
            value = values.get(key, "")
            # Somebody types here: what comes back from the store must not take it away.
            if field.hasFocus() and self._kept.get(key) == value:
                continue
            self._kept[key] = value
            if isinstance(field, TextField):
                if field.toPlainText() != value:
                    field.setPlainText(value)
            elif field.text() != value:
                field.setText(value)
                field.setCursorPosition(0)
        for name, box in self._boxes.items():
            box.setChecked(boxes.get(name, False))

    def _values(self) -> tuple[dict[tuple[str, str], str], dict[str, bool]]:
        presenter, book, node = self._presenter, self._presenter.book, self._presenter.selected
        variable = book.variable(node.variable) if book is not None and node.variable else None
        code = variable.code(node.code) if variable is not None and node.code else None
        rule = presenter.rule if node.rule else None
        if rule is not None:
            self._say(rule.id, self.tr("Rule over several variables."))
            values = {**_by_language("message", rule.message), ("when", ""): rule.when.text}
            return values, {"hard": rule.hardness.value == "hard"}
        if variable is None:
            self._say("", "")
            return {}, {}
        if code is not None:
            self._say(f"{variable.id} · {code.id}", successor_words(presenter.successors()))
            texts = {**_by_language("label", code.label), **_by_language("definition", code.definition)}
            return {**texts, ("key", ""): code.key}, {"exclusive": code.exclusive}
        self._say(variable.id, self.tr("Variable: {level}.").format(level=level_words(variable.level)))
        texts = {**_by_language("label", variable.label), **_by_language("definition", variable.definition)}
        condition = variable.condition.text if variable.condition is not None else ""
        return (
            {**texts, ("condition", ""): condition, ("key", ""): variable.key},
            {"required": variable.required},
        )

    def _say(self, heading: str, about: str) -> None:
        self._heading.set_untrusted(heading)
        self._about.setText(about)

    def _left(self, name: str, language: str) -> None:
        field = self._texts.get((name, language))
        if field is None or not self._presenter.editable:
            return
        text = field.toPlainText() if isinstance(field, TextField) else field.text()
        text = " ".join(text.split())
        if text != self._kept.get((name, language), ""):
            self._kept[name, language] = text
            self.changed.emit(name, language, text)


def _by_language(name: str, texts: Texts) -> dict[tuple[str, str], str]:
    return {(name, language): text for language, text in texts.items()}
