"""What the form has to say: warnings that can be overruled, what must be mended, what just happened."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from reviewer.ui.coding.display import FormView
from reviewer.ui.pieces.look import set_property
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import PlainLabel


class MessagePanel(QFrame):
    """Nothing is shown where there is nothing to say.  Each line begins with a sign and a word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(10), theme.px(6), theme.px(10), theme.px(6))
        self._column.setSpacing(theme.px(4))
        self.words = PlainLabel("", self)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._column.addWidget(self.words)
        self._shown: tuple[str, ...] = ()
        self.hide()

    def show_lines(self, view: FormView, message: str, *, stopped: bool = False) -> None:
        """The message first, then what must be mended, then the warnings, then what Enter does.

        `stopped`: the message says that saving does not work.
        """
        lines = [f"⚠ {message}" if stopped else message] if message else []
        lines += [self.tr("✕ To mend: {words}").format(words=one) for one in view.to_mend]
        lines += [self.tr("⚠ Warning: {words}").format(words=one) for one in view.warnings]
        if view.warnings:
            lines.append(self.tr("You can submit all the same."))
        if view.ready and not message:
            lines.append(self.tr("✓ Nothing is left to answer: Enter submits and opens the next case."))
        if view.closed:
            lines.append(self._closed_words(view.closed))
        kind = "problem" if view.to_mend or stopped else "warning" if view.warnings else "note"
        self._show(tuple(lines), kind)

    def _closed_words(self, closed: str) -> str:
        if closed == "handed_back":
            return self.tr("↩ Handed back. Changing an answer takes the case up again as a draft.")
        return self.tr("✓ Submitted. Changing an answer opens the case again as a draft; Enter goes on.")

    def _show(self, lines: tuple[str, ...], kind: str) -> None:
        if (*lines, kind) == self._shown:
            return
        self._shown = (*lines, kind)
        self.words.setText("\n".join(lines))
        self.setAccessibleName(self.words.text())
        set_property(self, "kind", kind)
        self.setVisible(bool(lines))
