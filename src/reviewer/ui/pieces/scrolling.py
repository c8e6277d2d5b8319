"""A form that scrolls where the window is small for its text, and never sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class FormScroll(QScrollArea):
    """Tab brings each field into sight.  What `fills` takes the room that is left, and scrolls where it is
    higher than that.
    """

    def __init__(self, inside: QWidget, parent: QWidget | None = None, *, fills: bool = False) -> None:
        super().__init__(parent)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside, int(fills))
        column.addStretch(int(not fills))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(holder)
