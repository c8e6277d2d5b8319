"""Plots on white paper, as they are printed: one at a time, as wide as there is room, said in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reviewer.ui.pieces.choice_box import ChoiceBox
from reviewer.ui.theme import Theme

if TYPE_CHECKING:
    from reviewer.services.indicator.drawing import Drawing

_LEAST = 640


class Paper(QLabel):
    """One plot. A label to assistive technology, whose text is what the plot shows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._renderer: QSvgRenderer | None = None

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Another plot, or none."""
        if self._renderer is not None:
            self._renderer.deleteLater()
        self._renderer = None
        if drawing is not None:
            self._renderer = QSvgRenderer(QByteArray(drawing.svg().encode()), self)
        self.setAccessibleName(drawing.title if drawing is not None else "")
        self.setAccessibleDescription(drawing.words if drawing is not None else "")
        self.update()

    def fit(self, width: int) -> None:
        """As high as the plot is at that width."""
        size = self._renderer.defaultSize() if self._renderer is not None else QSize(1, 0)
        self.setFixedSize(width, round(width * size.height() / max(size.width(), 1)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._renderer is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()


class _Scroll(QScrollArea):
    """Keeps the plot as wide as itself."""

    def __init__(self, paper: Paper, least: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._paper, self.least = paper, least
        self.setWidget(paper)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def fit(self) -> None:
        self._paper.fit(max(self.viewport().width(), self.least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class PlotsPane(QWidget):
    """A choice of plots above the one that is shown: arrows turn them there, and scroll in the plot."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawings: list[Drawing] = []
        self.choice = ChoiceBox(theme, self)
        self.choice.setAccessibleName(self.tr("Plot"))
        self.choice.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(24)
        self.paper = Paper(self)
        self.sheet = _Scroll(self.paper, theme.px(_LEAST), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.choice)
        column.addWidget(self.sheet, 1)
        self.choice.currentIndexChanged.connect(self._show)
        theme.changed.connect(self._scale)

    def show_plots(self, plots: Mapping[str, Drawing]) -> None:
        """Other plots; the first is shown."""
        self._drawings = list(plots.values())
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for drawing in self._drawings:
                self.choice.addItem(drawing.title)
        self._show(0)

    def take_keyboard(self) -> None:
        self.choice.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, at: int) -> None:
        drawing = self._drawings[at] if 0 <= at < len(self._drawings) else None
        self.paper.show_drawing(drawing)
        self.sheet.setAccessibleName(drawing.title if drawing is not None else self.tr("Plot"))
        self.sheet.setAccessibleDescription(drawing.words if drawing is not None else "")
        self.sheet.fit()
        self.sheet.verticalScrollBar().setValue(0)

    def _scale(self) -> None:
        self.sheet.least = self._theme.px(_LEAST)
        self.sheet.fit()
