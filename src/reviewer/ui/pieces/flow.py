"""A box that sets its children one behind the other and goes on in the next line, as words do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.ui.pieces.reading import placed
from reviewer.ui.theme import Theme


class FlowBox(QWidget):
    """Its height follows its width; nothing is cut off at any text scale."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._children: list[QWidget] = []
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, child: QWidget) -> None:
        """One more behind the last."""
        child.setParent(self)
        self._children.append(child)

    def clear(self) -> None:
        """Forget the children; they are the caller's."""
        self._children.clear()
        self._heights.clear()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._flow(width, move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow(self.width(), move=True)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._heights.clear()
            self._flow(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        # The style sheet reaches the children when they are shown: only now are their sizes right.
        super().showEvent(event)
        for child in self._children:
            child.ensurePolished()
        self._heights.clear()
        self._flow(self.width(), move=True)
        self.updateGeometry()

    def _flow(self, width: int, *, move: bool) -> int:
        gap, left, top = self._theme.px(9), 0, 0
        shown = [child for child in self._children if not child.isHidden()]
        line = max((child.sizeHint().height() for child in shown), default=0)
        for child in shown:
            size = child.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + line + self._theme.px(3)
            if move:
                rect = QRect(left, top, min(size.width(), width), line)
                child.setGeometry(placed(self, rect))
            left += size.width() + gap
        return top + line
