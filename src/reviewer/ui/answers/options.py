"""The options of the open card: painted rows that are radio buttons and check boxes to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from reviewer.ui.answers.look import FormLook
from reviewer.ui.answers.views import OptionView
from reviewer.ui.pieces.painting import paint_focus, paint_keycap, paint_selection
from reviewer.ui.pieces.reading import leading, placed

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    # Two Qt classes among the bases would end the process: at run time the row is a plain mixture.
    _Button = object


class OptionRow(_Button):
    """One option: key cap and label.  It takes no focus of its own: the form keeps the keyboard."""

    look: FormLook
    option: OptionView | None
    cap: str

    def prepare(self, look: FormLook) -> None:
        """Once, before it is shown."""
        self.look, self.option, self.cap = look, None, ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoExclusive(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_option(self, option: OptionView, cap: str) -> None:
        """Another option, or another state of the same; paints only where something differs."""
        before = self.option
        if before == option and self.cap == cap:
            return
        self.option, self.cap = option, cap
        if before is None or (before.label, before.detail) != (option.label, option.detail):
            self.setAccessibleName("; ".join(part for part in (option.label, option.detail) if part))
            self.setAccessibleDescription(cap)
        self.setChecked(option.chosen)
        if option.focused and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Focus))
        self.update()

    def height_for(self, width: int) -> int:
        """How high the row is where its label must wrap."""
        label, detail = (self.option.label, self.option.detail) if self.option is not None else ("", "")
        room = width - self._start() - self.look.gap
        needed = self.look.wrapped_height(label, room) + self.look.wrapped_height(detail, room, "small")
        return max(self.look.option_height, needed + self.look.theme.px(9))

    def _start(self) -> int:
        return self.look.theme.px(17) + self.look.cap_wide(self.cap)

    def nextCheckState(self) -> None:
        """The presenter decides what is chosen; a click only asks."""

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        return QSize(0, self.look.option_height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = self.option
        if option is not None:
            key, ground = (option, self.cap, self.underMouse()), self.look.theme.tokens.card
            self.look.draw(self, key, lambda to: self._paint(to, option), ground=ground)

    def _paint(self, painter: QPainter, option: OptionView) -> None:
        look, theme = self.look, self.look.theme
        if option.chosen:
            paint_selection(painter, self.rect(), theme)
        elif self.underMouse():
            painter.fillRect(self.rect(), theme.tokens.hover)
        if option.focused:
            paint_focus(painter, self.rect(), theme)
        room = self.width() - self._start() - look.gap
        below = look.wrapped_height(option.detail, room, "small")
        # The cap stands beside the label, which may have a detail below it.
        label = self.height() - below - (theme.px(5) if below else 0)
        top = (label - look.cap_height) // 2
        cap = QRect(theme.px(8), top, look.cap_wide(self.cap), look.cap_height)
        if self.cap:
            paint_keycap(painter, placed(self, cap), self.cap, theme, chosen=option.chosen)
        flags = int(leading(self) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
        painter.setFont(look.text)
        painter.setPen(theme.tokens.accent_soft_text if option.chosen else theme.tokens.text)
        painter.drawText(placed(self, QRect(self._start(), 0, room, label)), flags, option.label)
        if below:
            painter.setFont(look.small)
            painter.setPen(theme.tokens.accent_soft_text if option.chosen else theme.tokens.muted)
            painter.drawText(placed(self, QRect(self._start(), label, room, below)), flags, option.detail)


class SingleOption(OptionRow, QRadioButton):
    """An option of a single choice."""


class SetOption(OptionRow, QCheckBox):
    """An option of a set."""
