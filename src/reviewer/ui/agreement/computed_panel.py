"""How the selected figure was computed: sentences, one below the other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.look import label
from reviewer.ui.theme import Theme


class ComputedPanel(Card):
    """Scrolls where there is more than fits; the keyboard can scroll it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.column.addWidget(label(self.tr("How it was computed"), "title", self))
        self._words = label("", "", self)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.px(6), 0)
        column.addWidget(self._words)
        column.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("How it was computed"))
        self.area.setWidget(inside)
        self.column.addWidget(self.area, 1)

    @property
    def text(self) -> str:
        """The sentences as they are shown."""
        return self._words.text()

    def show_words(self, sentences: Iterable[str]) -> None:
        """Other sentences."""
        text = "\n".join(sentences)
        self._words.setText(text)
        self.area.setAccessibleDescription(text)
