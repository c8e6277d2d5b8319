"""The coding form: cards placed by hand, so that a key repaints rows and lays nothing out again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from reviewer.ui.coding.cards import CardLine
from reviewer.ui.coding.display import FormView
from reviewer.ui.coding.look import FormLook
from reviewer.ui.coding.open_card import Caps, OpenCard
from reviewer.ui.theme import Theme


class FormPanel(QScrollArea):
    """Shows a FormView; what is clicked or typed comes out as signals."""

    activated = Signal(str)
    """A variable's line was clicked."""

    def __init__(self, theme: Theme, caps: Caps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self._caps = FormLook(theme), caps
        self.view = FormView()
        self._lines: list[CardLine] = []
        self.area = QWidget()
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("Coding form"))
        self.open_card = OpenCard(self.look, caps, self.area)
        self.open_card.hide()
        self.setWidget(self.area)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
            line.setVisible(shown)
        if view.active is not None:
            self.open_card.show_view(view.active)
        self.open_card.setVisible(view.active is not None)
        self._place()
        self._follow()

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

    def _make_line(self) -> CardLine:
        line = CardLine(self.look, self.area)
        line.clicked.connect(lambda: self.activated.emit(line.card.variable))
        return line

    def _place(self) -> None:
        # The scroll bar's width is kept free, so that its coming and going never lays the cards out anew.
        width = self.width() - self.verticalScrollBar().sizeHint().width() - 2
        top, gap, line_height = 0, self.look.gap, self.look.line_height
        for at in range(len(self.view.cards)):
            if at == self.view.open_at:
                height = self.open_card.place(width)
                self.open_card.setGeometry(0, top, width, height)
            else:
                height = line_height
                self._lines[at].setGeometry(0, top, width, height)
            top += height + gap
        self.area.resize(width, max(top, self.viewport().height()))

    def _follow(self) -> None:
        """Scroll so that the open card is in sight with the lines around it, its beginning first."""
        if self.view.open_at < 0:
            return
        around = self.look.line_height + self.look.gap
        top = self.open_card.y() - around
        bottom = self.open_card.geometry().bottom() + around
        bar = self.verticalScrollBar()
        at = min(max(bar.value(), bottom - self.viewport().height()), top)
        bar.setValue(max(at, 0))
