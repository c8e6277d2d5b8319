"""How far the working out of the queue is: a bar, a rate, what remains, and the key that stops it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.pace import Pace
from reviewer.ui.pieces.pace_words import counted_pace
from reviewer.ui.theme import Theme

_WHOLE = 1000


class ProgressPanel(QWidget):
    """Shown only while something runs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of working the queue out"))
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.words = ElidedLabel(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(4), 0, theme.px(4), 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self.bar, 1)
        row.addWidget(self.words, 1)
        theme.changed.connect(self._fit)
        self._fit()
        self.hide()

    def show_pace(self, pace: Pace, key: str) -> None:
        """How far it is; `key` stops it."""
        self.bar.setValue(round(_WHOLE * pace.share))
        parts = [self.tr("Working the queue out"), counted_pace(pace)]
        if key:
            parts.append(self.tr("{key} stops").format(key=key))
        self.words.set_shown("  ·  ".join(parts))
        self.show()

    def _fit(self) -> None:
        self.bar.setFixedHeight(self._theme.px(8))
