"""How the selected figure was computed: sentences, one below the other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.look import label
from reviewer.ui.theme import Theme


class ComputedPanel(Card):
    """Text that is only read: it scrolls where there is more than fits, and can be selected by keys."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.column.addWidget(label(self.tr("How it was computed"), "title", self))
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.words.setAccessibleName(self.tr("How it was computed"))
        self.words.document().setDocumentMargin(0)
        # What there is room for is enough: Qt would ask for twelve lines.
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.column.addWidget(self.words, 1)

    @property
    def text(self) -> str:
        """The sentences as they are shown."""
        return self.words.toPlainText()

    def show_words(self, sentences: Iterable[str]) -> None:
        """Other sentences."""
        self.words.setPlainText("\n".join(sentences))
