"""What a page has to say beside what it asks: lines on a ground that says their kind too."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from reviewer.ui.pieces.look import set_property
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import PlainLabel


class LinesPanel(QFrame):
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

    def say(self, lines: tuple[str, ...], kind: str = "note") -> None:
        """Other lines; `kind` is note, warning or problem."""
        if (*lines, kind) == self._shown:
            return
        self._shown = (*lines, kind)
        self.words.setText("\n".join(lines))
        self.setAccessibleName(self.words.text())
        set_property(self, "kind", kind)
        self.setVisible(bool(lines))
