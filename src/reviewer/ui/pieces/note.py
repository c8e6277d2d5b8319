"""A note beside what is decided: saved while typing, with hints on terms to avoid."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from reviewer.domain.terminology import Advice, TermHint
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.keycap import KeyCap
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import PlainLabel, isolated

_PAUSE_MILLISECONDS = 400
_LONGEST_MILLISECONDS = 2_000
"""Who types without a pause is saved this often all the same."""
_MOST_HINTS = 3


class NoteField(QPlainTextEdit):
    """Plain text only, whatever is pasted; Tab goes on to the next widget."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._ahead: str | None = None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def hold(self, held: bool) -> None:
        """While held, what is typed waits; it is written when the field is free again.

        A read-only field would not do: its keys would then answer the case that comes.
        """
        if held:
            self._ahead = self._ahead or ""
            return
        typed, self._ahead = self._ahead, None
        if typed:
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.insertPlainText(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._ahead is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Backspace:
            self._ahead = self._ahead[:-1]
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ahead += "\n"
        elif event.text().isprintable():
            self._ahead += event.text()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self._ahead is None:
            super().inputMethodEvent(event)
        else:
            self._ahead += event.commitString()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._ahead is None:
            super().insertFromMimeData(source)
        else:
            self._ahead += source.text()


class NotePanel(Card):
    """`written(subject, text)` comes after a pause in typing and whenever the field is left; without
    `while_typing` only when it is left.
    """

    written = Signal(object, str)
    """What the note is about, such as a case, and the text."""

    def __init__(
        self,
        theme: Theme,
        *,
        hints: Callable[[str], Sequence[TermHint]] | None,
        while_typing: bool = True,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent, padding=9)
        self._theme, self._find_hints = theme, hints
        self._while_typing = while_typing
        self._subject: Hashable | None = None
        self._kept = ""
        self.further = False
        """Whether the note was given out since the writing of it began, and is still being written."""
        self._cap = KeyCap("", theme, self)
        self.field = NoteField(self)
        self.field.setAccessibleName(self.tr("Note"))
        self.field.setPlaceholderText(
            placeholder or self.tr("Note (terms are checked as you type; Esc goes back to the form)")
        )
        self._advice = PlainLabel("", self)
        self._advice.setWordWrap(True)
        self._advice.setProperty("look", "warning")
        self._advice.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.keep)
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.setInterval(_LONGEST_MILLISECONDS)
        self._longest.timeout.connect(self.keep)
        self.field.textChanged.connect(self._typed)
        self.field.left.connect(self._leave)
        self._lay_out()
        theme.changed.connect(self._fit_field)
        self._fit_field()

    def show_note(self, subject: Hashable | None, note: str) -> None:
        """The note about that; what is being typed about the same stays.  None: there is nothing to note."""
        same, self._subject, self._kept = subject == self._subject, subject, note
        self.further = self.further and same
        if same and (self.field.hasFocus() or self.field.toPlainText() == note):
            return
        self.field.blockSignals(True)
        self.field.setPlainText(note)
        self.field.blockSignals(False)
        self.field.setEnabled(subject is not None)
        self._advise()

    def hold(self, held: bool) -> None:
        """While another case is on its way, what is typed waits for it."""
        self.field.hold(held)

    def show_key(self, cap: str) -> None:
        """The key as it is now."""
        self._cap.setVisible(bool(cap))
        self._cap.set_key(cap)

    @property
    def advice(self) -> str:
        """What stands below the note; empty where nothing is to be reconsidered."""
        return self._advice.text()

    def take_keyboard(self) -> None:
        """Write on at the end."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        cursor = self.field.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.field.setTextCursor(cursor)

    def keep(self) -> None:
        """Give out what was typed, where it has changed."""
        self._pause.stop()
        self._longest.stop()
        text = self.field.toPlainText()
        if self._subject is not None and text != self._kept:
            self.written.emit(self._subject, text)
            self.further = True

    def _leave(self) -> None:
        self.keep()
        self.further = False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()

    def _typed(self) -> None:
        if self._while_typing:
            self._pause.start()
            if not self._longest.isActive():
                self._longest.start()
        self._advise()
        self._fit_field()

    def _advise(self) -> None:
        text = self.field.toPlainText()
        found = self._find_hints(text)[:_MOST_HINTS] if self._find_hints is not None and text else []
        self._advice.setText("\n".join(self._advice_on(one) for one in found))
        self._advice.setVisible(bool(found))

    def _advice_on(self, hint: TermHint) -> str:
        if hint.advice is Advice.LEGAL_ONLY:
            words = self.tr("⚠ {term}: only where a law is quoted; otherwise {preferred}")
        elif hint.advice is Advice.BLOCK:
            words = self.tr("⚠ {term}: do not use; better {preferred}")
        else:
            words = self.tr("⚠ {term}: better {preferred}")
        preferred = " / ".join(hint.preferred) or self.tr("another word")
        return words.format(term=isolated(hint.found), preferred=preferred)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        row.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignTop)
        inner = QVBoxLayout()
        inner.setSpacing(self._theme.px(4))
        inner.addWidget(self.field)
        inner.addWidget(self._advice)
        row.addLayout(inner, 1)
        self.column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _fit_field(self) -> None:
        """One line while it is empty, up to four while something stands there."""
        lines = min(max(self.field.document().lineCount(), 1), 4)
        height = self.field.fontMetrics().lineSpacing() * lines + self._theme.px(22)
        if self.field.height() != height:
            self.field.setFixedHeight(height)
