"""Where things stand in the direction of reading, for widgets that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QWidget


def placed(widget: QWidget, rect: QRect) -> QRect:
    """The rectangle where it stands when reading goes from right to left."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), rect)


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """Alignment to where reading begins, as a painter understands it."""
    rightwards = widget.layoutDirection() == Qt.LayoutDirection.LeftToRight
    side = Qt.AlignmentFlag.AlignLeft if rightwards else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute
