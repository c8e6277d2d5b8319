"""The questions of the open case: one is open, the others and what settled itself are one line each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGroupBox, QScrollArea, QWidget

from reviewer.ui.adjudication.display import SettleView
from reviewer.ui.answers.cards import CardLine
from reviewer.ui.answers.look import FormLook
from reviewer.ui.answers.open_card import Caps, OpenCard
from reviewer.ui.answers.views import ActiveView, CardView
from reviewer.ui.pieces.look import label
from reviewer.ui.theme import Theme


class QuestionsArea(QGroupBox):
    """The ground of the cards: it has the keyboard, and is a group of choices to a screen reader."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing: the cards paint themselves."""


class QuestionsPanel(QScrollArea):
    """Shows a SettleView; what is clicked or typed comes out as signals."""

    activated = Signal(str)
    """A question's line was clicked."""

    def __init__(self, theme: Theme, caps: Caps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self._caps = FormLook(theme), caps
        self.view = SettleView()
        self.area = QuestionsArea()
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("Questions to settle"))
        self.sides = OpenCard(self.look, caps, self.area)
        self.choice = OpenCard(self.look, caps, self.area)
        self._lines: list[CardLine] = []
        self._agreed: list[CardLine] = []
        self._heading = label(self.tr("SETTLED BY THEMSELVES"), "section", self.area)
        self._nothing = label("", "muted", self.area)
        self._nothing.setWordWrap(True)
        for hidden in (self.sides, self.choice, self._heading, self._nothing):
            hidden.hide()
        self.setWidget(self.area)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.restyle)

    # ---- showing

    def show_view(self, view: SettleView, nothing: str = "") -> None:
        """Draw what differs from what is shown; `nothing` is said where there is no question."""
        self.view = view
        self._show_lines(self._lines, view.questions, view.open_at)
        self._show_lines(self._agreed, view.agreed, -1)
        for card, shown in ((self.sides, view.sides), (self.choice, view.choice)):
            self._show_card(card, shown)
        self._heading.setVisible(bool(view.agreed))
        self._nothing.setText(nothing)
        self._nothing.setVisible(bool(nothing) and not view.questions)
        self._place()
        self._follow()

    def line_of(self, variable: str) -> CardLine:
        """The line of a question that is not open, or of what settled itself; else KeyError."""
        shown = [*zip(self.view.questions, self._lines, strict=False)]
        for card, line in [*shown, *zip(self.view.agreed, self._agreed, strict=False)]:
            if card.variable == variable and not line.isHidden():
                return line
        raise KeyError(variable)

    @property
    def has_keyboard(self) -> bool:
        """Whether the questions or a field among them has the focus."""
        return self.area.hasFocus() or self.choice.field.hasFocus()

    def take_keyboard(self) -> None:
        """Focus the field where an answer is typed, else the questions."""
        field = self.choice.field
        typed = not self.choice.isHidden() and not field.isHidden()
        (field if typed else self.area).setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Work out sizes and pictures again."""
        self.look.refresh()
        for line in (*self._lines, *self._agreed):
            line.update()
        self.sides.view = self.choice.view = None
        self.show_view(self.view, self._nothing.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.restyle()

    def _show_lines(self, lines: list[CardLine], cards: tuple[CardView, ...], but: int) -> None:
        while len(lines) < len(cards):
            lines.append(self._make_line())
        for at, line in enumerate(lines):
            shown = at < len(cards) and at != but
            if shown:
                line.show_card(cards[at], "")
            if line.isHidden() is shown:
                line.setVisible(shown)

    @staticmethod
    def _show_card(card: OpenCard, view: ActiveView | None) -> None:
        if view is not None:
            card.show_view(view)
        if card.isHidden() is (view is not None):
            card.setVisible(view is not None)
        if view is None:
            card.view = None

    def _make_line(self) -> CardLine:
        line = CardLine(self.look, self.area)
        line.clicked.connect(lambda: self.activated.emit(line.card.variable))
        return line

    # ---- placing

    def _place(self) -> None:
        width, gap = self.viewport().width(), self.look.gap
        top = 0
        for at in range(len(self.view.questions)):
            if at == self.view.open_at:
                top = self._place_open(top, width)
            else:
                self._lines[at].setGeometry(0, top, width, self.look.line_height)
                top += self.look.line_height + gap
        top = self._place_words(top, width)
        for line in self._agreed[: len(self.view.agreed)]:
            line.setGeometry(0, top, width, self.look.line_height)
            top += self.look.line_height + gap
        self.area.resize(width, max(top - gap, self.viewport().height()))

    def _place_open(self, top: int, width: int) -> int:
        for card in (self.sides, self.choice):
            if not card.isHidden():
                height = card.place(width)
                card.setGeometry(0, top, width, height)
                top += height + self.look.gap
        return top

    def _place_words(self, top: int, width: int) -> int:
        for words in (self._nothing, self._heading):
            if not words.isHidden():
                above = self.look.theme.px(8)
                height = words.heightForWidth(width) if words.wordWrap() else words.sizeHint().height()
                words.setGeometry(0, top + above, width, height)
                top += above + height + self.look.gap
        return top

    def _follow(self) -> None:
        """Scroll so that the open cards are in sight, their beginning first, and the focused option."""
        if self.view.open_at < 0:
            return
        bar, room = self.verticalScrollBar(), self.viewport().height()
        around = self.look.line_height + self.look.gap
        cards = [card for card in (self.sides, self.choice) if not card.isHidden()]
        rect = QRect()
        for card in cards:
            rect = rect.united(card.geometry())
        at = min(max(bar.value(), rect.bottom() + around - room), rect.top() - around)
        # What is chosen from comes before what it is compared with.
        last = cards[-1] if cards else None
        if last is not None and last is self.choice:
            at = max(at, min(last.geometry().bottom() + around - room, last.y() - around))
        row = last.focused_row() if last is not None else None
        if last is not None and row is not None:
            at = max(at, last.y() + row.geometry().bottom() + around - room)
        bar.setValue(max(at, 0))
