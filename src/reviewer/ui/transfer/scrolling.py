"""Panels one below the other, which scroll where the window is small for their text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def scrolled(parent: QWidget, *panels: QWidget, gap: int) -> QScrollArea:
    """The last panel takes the room that is left."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for at, panel in enumerate(panels):
        column.addWidget(panel, int(at == len(panels) - 1))
    column.addStretch(0)
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to a part that got the keyboard by a key; by Tab, areas do so themselves."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if parent is not None:
        # In the middle: what belongs to it stands below.
        around = max((parent.viewport().height() - widget.height()) // 2, 0)
        parent.ensureWidgetVisible(widget, 0, around)
