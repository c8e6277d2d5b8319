"""The coding form: cards placed by hand, so that a key repaints rows and lays nothing out again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGroupBox, QScrollArea, QWidget

from reviewer.ui.answers.cards import CardLine
from reviewer.ui.answers.look import FormLook
from reviewer.ui.answers.open_card import Caps, OpenCard
from reviewer.ui.coding.display import FormView
from reviewer.ui.pieces.painting import paint_bar
from reviewer.ui.theme import Theme


class ScrollMark(QWidget):
    """Where in a longer form one is: a thin line beside it, only while there is more."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._part = (0, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_part(self, first: int, whole: int) -> None:
        """Pixels of the form: where the shown part begins, how long all is; this is as high as the part."""
        self.setVisible(whole > self.height())
        if self._part != (first, whole):
            self._part = (first, whole)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        (first, whole), shown = self._part, self.height()
        middle, top = self.width() / 2, first * shown / whole
        painter = QPainter(self)
        start, end = QPointF(middle, top + middle), QPointF(middle, top + shown * shown / whole - middle)
        paint_bar(painter, start, end, self._theme.tokens.control, self.width() - 1)
        painter.end()


class FormArea(QGroupBox):
    """The ground of the cards: it has the keyboard, and is a group of fields to a screen reader."""

    painted = Signal()
    """Told once, when it was asked for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._asked = theme, False

    def tell_painted(self) -> None:
        """Paint it again, and tell when that is done."""
        self._asked = True
        self.update()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in {QEvent.Type.Polish, QEvent.Type.StyleChange}:
            # Nothing behind it shows: the eight widgets there are not painted with each key. The style takes
            # this away from what has a rule of its own.
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground between the cards, which paint themselves."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.tokens.surface)
        painter.end()
        if self._asked:
            # The cards follow before any key is heard.
            self._asked = False
            self.painted.emit()


class FormPanel(QScrollArea):
    """Shows a FormView; what is clicked or typed comes out as signals."""

    activated = Signal(str)
    """A variable's line was clicked."""

    scrolled = Signal(int, int)
    """(first pixel shown, length of the whole form)."""

    def __init__(self, theme: Theme, caps: Caps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self._caps = FormLook(theme), caps
        self.view = FormView()
        self._lines: list[CardLine] = []
        self._told = (0, 0)
        self.area = FormArea(theme)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("Coding form"))
        self.open_card = OpenCard(self.look, caps, self.area)
        self.open_card.hide()
        self.setWidget(self.area)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # A bar that comes and goes would lay the cards out anew; the mark tells the same and lies above them.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().valueChanged.connect(self._tell_scrolled)
        theme.changed.connect(self.restyle)

    def show_view(self, view: FormView) -> None:
        """Draw what differs from what is shown."""
        self.view = view
        while len(self._lines) < len(view.cards):
            self._lines.append(self._make_line())
        for at, line in enumerate(self._lines):
            shown = at < len(view.cards) and at != view.open_at
            if shown:
                line.show_card(view.cards[at], self._caps(view.cards[at].key))
            if line.isHidden() is shown:
                line.setVisible(shown)
        if view.active is not None:
            self.open_card.show_view(view.active)
        if self.open_card.isHidden() is (view.active is not None):
            self.open_card.setVisible(view.active is not None)
        self._place()
        self._follow()
        if view.unpainted:
            self.area.tell_painted()

    def line_of(self, variable: str) -> CardLine:
        """The line of a variable that is not open; KeyError where none is shown."""
        for at, card in enumerate(self.view.cards):
            if card.variable == variable and at != self.view.open_at:
                return self._lines[at]
        raise KeyError(variable)

    def visible_part(self) -> QRect:
        """The part of the form that is in sight."""
        return QRect(0, self.verticalScrollBar().value(), self.width(), self.viewport().height())

    @property
    def has_keyboard(self) -> bool:
        """Whether the form or its field has the focus."""
        return self.area.hasFocus() or self.open_card.field.hasFocus()

    def take_keyboard(self) -> None:
        """Focus the field where the open variable is typed, else the form."""
        field = self.open_card.field
        (field if field.isVisibleTo(self) else self.area).setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Work out sizes and pictures again: theme, text scale, language direction or keys have changed."""
        self.look.refresh()
        for line in self._lines:
            line.update()
        self.area.update()
        self.open_card.view = None
        self.show_view(self.view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.restyle()

    def _tell_scrolled(self) -> None:
        told = (self.verticalScrollBar().value(), self.area.height())
        if told != self._told:
            self._told = told
            self.scrolled.emit(*told)

    def _make_line(self) -> CardLine:
        line = CardLine(self.look, self.area)
        line.clicked.connect(lambda: self.activated.emit(line.card.variable))
        return line

    def _place(self) -> None:
        width = self.width()
        top, gap, line_height = 0, self.look.gap, self.look.line_height
        for at in range(len(self.view.cards)):
            if at == self.view.open_at:
                height = self.open_card.place(width)
                self.open_card.setGeometry(0, top, width, height)
            else:
                height = line_height
                self._lines[at].setGeometry(0, top, width, height)
            top += height + gap
        self.area.resize(width, max(top - gap, self.viewport().height()))

    def _follow(self) -> None:
        """Scroll so that the open card is in sight with the lines around it, its beginning first; of a card
        that is higher than the window, the option that the keyboard is on.
        """
        bar = self.verticalScrollBar()
        around = self.look.line_height + self.look.gap
        top, bottom = self.open_card.y() - around, self.open_card.geometry().bottom() + around
        at = min(max(bar.value(), bottom - self.viewport().height()), top)
        option = self.open_card.focused_row()
        if option is not None:
            at = max(at, self.open_card.y() + option.geometry().bottom() + around - self.viewport().height())
        at = at if self.view.open_at >= 0 else bar.value()
        bar.setValue(max(at, 0))
        self._tell_scrolled()
