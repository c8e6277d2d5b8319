"""How many cases there are in each state; each count filters the queue by its state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reviewer.domain.assignment import AssignmentState
from reviewer.services.ports import QueueCounts, QueueFilter
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.icons import Icon, pixmap
from reviewer.ui.pieces.painting import paint_focus, paint_selection
from reviewer.ui.pieces.reading import leading, placed
from reviewer.ui.pieces.states import STATE_ICONS, state_words
from reviewer.ui.theme import Theme

_ICON = 13


class CountButton(QAbstractButton):
    """Icon, word and number; checked while the queue shows only such cases."""

    def __init__(self, theme: Theme, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._words = theme, icon, ""
        self._drawn: dict[tuple[int, int, float], QPixmap] = {}
        self.setCheckable(True)
        self.setProperty("look", "small")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, spoken: str) -> None:
        """What stands behind the icon, and what a screen reader says."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(spoken)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics, px = self.fontMetrics(), self._theme.px
        return QSize(metrics.horizontalAdvance(self._words) + px(_ICON) + px(11), metrics.height() + px(6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        if self.isChecked():
            paint_selection(painter, self.rect(), theme)
        if self.hasFocus():
            paint_focus(painter, self.rect(), theme)
        ink = theme.tokens.accent_soft_text if self.isChecked() else theme.tokens.muted
        side, edge = theme.px(_ICON), theme.px(3)
        icon = placed(self, QRect(edge, (self.height() - side) // 2, side, side))
        drawing = (ink.rgba(), side, self.devicePixelRatioF())
        if drawing not in self._drawn:
            self._drawn[drawing] = pixmap(self._icon, ink, side, self.devicePixelRatioF())
        painter.drawPixmap(icon.topLeft(), self._drawn[drawing])
        start = edge + side + theme.px(5)
        painter.setPen(ink)
        room = self.width() - start
        line = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        words = placed(self, QRect(start, 0, room, self.height()))
        painter.drawText(words, int(leading(self) | Qt.AlignmentFlag.AlignVCenter), line)
        painter.end()


class CountsBox(FlowBox):
    """One button for each state, and one for the flag."""

    toggled_state = Signal(object)
    toggled_flagged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._states = {state: CountButton(theme, STATE_ICONS[state], self) for state in AssignmentState}
        for state, button in self._states.items():
            button.clicked.connect(self._teller(state))
            self.add(button)
        self._flagged = CountButton(theme, Icon.FLAG, self)
        self._flagged.show_words(self.tr("flagged"), self.tr("Show flagged cases only"))
        self._flagged.clicked.connect(self.toggled_flagged)
        self.add(self._flagged)

    def button(self, state: AssignmentState) -> CountButton:
        """The button of that state."""
        return self._states[state]

    def show_counts(self, counts: QueueCounts) -> None:
        """The kept counts."""
        numbers = {
            AssignmentState.OPEN: counts.open,
            AssignmentState.DRAFT: counts.draft,
            AssignmentState.DONE: counts.done,
            AssignmentState.HANDED_BACK: counts.handed_back,
        }
        for state, button in self._states.items():
            words = f"{self.locale().toString(numbers[state])} {state_words(state)}"
            button.show_words(words, self.tr("{cases}: show only these").format(cases=words))

    def show_filter(self, wanted: QueueFilter) -> None:
        """Which of them are asked for."""
        for state, button in self._states.items():
            button.setChecked(state in wanted.states)
        self._flagged.setChecked(wanted.flagged)

    def _teller(self, state: AssignmentState) -> Callable[[], None]:
        return lambda: self.toggled_state.emit(state)
