"""The open card of the form: the active variable with its options or its field, and the definition below."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reviewer.domain.codebook import Level
from reviewer.ui.answers.cards import paint_ground
from reviewer.ui.answers.look import FormLook
from reviewer.ui.answers.options import OptionRow, SetOption, SingleOption
from reviewer.ui.answers.views import ActiveView, CardView
from reviewer.ui.answers.words import card_words, level_hint, refusal_words
from reviewer.ui.pieces.countries import country_name
from reviewer.ui.pieces.painting import paint_keycap
from reviewer.ui.pieces.reading import leading, placed

Caps = Callable[[str], str]


class Field(QLineEdit):
    """Where a number, a text or a country is typed; tells when it is left."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # Qt passes it on, and the window would take one Enter for two: for the next variable as well.
            event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.left.emit()


class OpenCard(QWidget):
    """The active variable.  One for the whole form: its rows are used again for each variable."""

    chosen = Signal(str, str)
    """(variable, code): an option was clicked."""
    committed = Signal(str, str)
    """(variable, text): Enter in the field."""
    left = Signal(str, str)
    """(variable, text): the field was left another way."""

    def __init__(self, look: FormLook, caps: Caps, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.look, self._caps = look, caps
        self.view: ActiveView | None = None
        self._rows: dict[type[OptionRow], list[OptionRow]] = {SingleOption: [], SetOption: []}
        self._definition_top = 0
        self._ground: tuple[Hashable, ...] = ()
        self.field = Field(self)
        self.field.hide()
        self.field.returnPressed.connect(lambda: self._tell(self.committed))
        self.field.left.connect(lambda: self._tell(self.left))
        self.field.textEdited.connect(lambda _text: self.update())

    def show_view(self, view: ActiveView) -> None:
        """Another variable, or another state of the same."""
        if view == self.view:
            return
        other = self.view is None or self.view.card.variable != view.card.variable
        before, self.view = self.view, view
        if other:
            self.setAccessibleName(card_words(view.card))
        self._show_rows(view)
        self._show_field(view, fresh=other or before is None or before.text != view.text)
        self.setAccessibleDescription(view.definition)
        if before is None:
            self._ground = ()
        self._update_ground()

    def _update_ground(self) -> None:
        """The rows paint themselves: what lies behind them is painted where that has changed only."""
        before, self._ground = self._ground, self._ground_key()
        if before[:-1] != self._ground[:-1]:
            self.update()
        elif before != self._ground:
            # Only the definition: the rows above it are not painted for it.
            self.update(0, self._definition_top, self.width(), self.height() - self._definition_top)

    def _ground_key(self) -> tuple[Hashable, ...]:
        view = self.view
        if view is None:
            return ()
        card = (view.card.label, view.card.key, view.level, view.resting)
        return ("open", *card, self._below_field(), self._definition_top, view.definition)

    @property
    def rows(self) -> list[OptionRow]:
        """The options that are shown, in order."""
        if self.view is None:
            return []
        kind: type[OptionRow] = SetOption if self.view.level is Level.SET else SingleOption
        return self._rows[kind][: len(self.view.options)]

    def focused_row(self) -> OptionRow | None:
        """The row of the option that the keyboard is on."""
        return next((row for row in self.rows if row.option is not None and row.option.focused), None)

    def _show_rows(self, view: ActiveView) -> None:
        kind: type[OptionRow] = SetOption if view.level is Level.SET else SingleOption
        rows = self._rows[kind]
        while len(rows) < len(view.options):
            rows.append(self._make_row(kind))
        for at, row in enumerate(rows):
            if at < len(view.options):
                row.show_option(view.options[at], self._caps(view.options[at].key))
            if row.isHidden() is (at < len(view.options)):
                row.setVisible(at < len(view.options))
        other: type[OptionRow] = SingleOption if kind is SetOption else SetOption
        for row in self._rows[other]:
            if not row.isHidden():
                row.hide()

    def _make_row(self, kind: type[OptionRow]) -> OptionRow:
        row = kind(self)
        row.prepare(self.look)
        row.clicked.connect(lambda: self._clicked(row))
        return row

    def _clicked(self, row: OptionRow) -> None:
        if self.view is not None and row.option is not None:
            row.setChecked(row.option.chosen)
            self.chosen.emit(self.view.card.variable, row.option.code)

    def _show_field(self, view: ActiveView, *, fresh: bool) -> None:
        typed = view.text is not None
        if typed and fresh and self.field.text() != view.text:
            self.field.setText(view.text or "")
        if typed:
            self.field.setAccessibleName(view.card.label)
            self.field.setPlaceholderText(level_hint(view.level))
        if self.field.isHidden() is typed:
            self.field.setVisible(typed)

    def forget(self) -> None:
        """Another case comes: what stands in the field is none of its answers."""
        self.view = None

    def give_up_field(self) -> None:
        """Tell what stands in the field, as if it were left; nothing where it is known."""
        known = self.view.text if self.view is not None and not self.view.typed_ahead else None
        if self.field.isVisible() and self.field.text() != (known or ""):
            self._tell(self.left)

    def _tell(self, signal: SignalInstance) -> None:
        if self.view is not None and self.view.text is not None:
            signal.emit(self.view.card.variable, self.field.text())

    # ---- placing

    def place(self, width: int) -> int:
        """Place everything for that width; gives the height that the card needs."""
        view, look = self.view, self.look
        if view is None:
            return 0
        edge, top = look.edge, look.edge + self._title_height(width) + look.theme.px(4)
        for row in self.rows:
            height = row.height_for(width - 2 * edge)
            row.setGeometry(edge, top, width - 2 * edge, height)
            top += height + look.theme.px(1)
        if view.text is not None:
            height = self.field.sizeHint().height()
            self.field.setGeometry(edge, top, width - 2 * edge, height)
            top += height + self._below_field_height(width)
        self._definition_top = top + look.theme.px(5)
        self._update_ground()
        definition = self._definition_height(view, width)
        return (self._definition_top + definition if definition else top) + look.edge

    def _title_height(self, width: int) -> int:
        card = self.view.card if self.view is not None else CardView("", "", "")
        start = self._title_start(card) + self.look.edge
        needed = self.look.wrapped_height(card.label, width - start, "bold")
        return max(needed, self.look.cap_height) + self.look.theme.px(2)

    def _title_start(self, card: CardView) -> int:
        cap = self._caps(card.key) if card.key else ""
        return self.look.edge + (self.look.cap_wide(cap) + self.look.theme.px(8) if cap else 0)

    def _definition_height(self, view: ActiveView, width: int) -> int:
        """Room for the longest definition, so that the card keeps its height while the focus moves."""
        room = width - 2 * self.look.edge
        return max(self.look.wrapped_height(text, room, font="small") for text in view.definitions)

    def _below_field_height(self, width: int) -> int:
        return self.look.wrapped_height(self._below_field(), width - 2 * self.look.edge, font="small") + 4

    def _below_field(self) -> str:
        view = self.view
        if view is None or view.text is None:
            return ""
        if view.refusal is not None:
            return f"⚠ {refusal_words(view.refusal)}"
        return country_name(self.field.text()) if view.level is Level.COUNTRY else ""

    # ---- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        view = self.view
        if view is None:
            return
        ground = self.look.theme.tokens.surface
        self.look.draw(self, self._ground_key(), lambda to: self._paint(to, view), ground=ground)

    def _paint(self, painter: QPainter, view: ActiveView) -> None:
        look, tokens = self.look, self.look.theme.tokens
        edge = tokens.control if view.resting else tokens.accent
        paint_ground(painter, self.rect(), look, edge=edge, width=1 if view.resting else 2)
        cap = self._caps(view.card.key) if view.card.key else ""
        title = self._title_height(self.width())
        if cap:
            top = look.edge + (title - look.cap_height) // 2
            rect = QRect(look.edge, top, look.cap_wide(cap), look.cap_height)
            paint_keycap(painter, placed(self, rect), cap, look.theme, chosen=True)
        start = self._title_start(view.card)
        words = QRect(start, look.edge, self.width() - start - look.edge, title)
        painter.setFont(look.bold)
        painter.setPen(tokens.text)
        flags = leading(self) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(placed(self, words), int(flags), view.card.label)
        self._paint_small(painter, view)

    def _paint_small(self, painter: QPainter, view: ActiveView) -> None:
        look, tokens = self.look, self.look.theme.tokens
        flags = int(leading(self) | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        room = self.width() - 2 * look.edge
        painter.setFont(look.small)
        below = self._below_field()
        if below:
            top = self.field.geometry().bottom() + look.theme.px(4)
            height = look.wrapped_height(below, room, font="small")
            painter.setPen(tokens.problem_text if view.refusal is not None else tokens.muted)
            painter.drawText(placed(self, QRect(look.edge, top, room, height)), flags, below)
        painter.setPen(tokens.muted)
        height = self.height() - self._definition_top
        painter.drawText(
            placed(self, QRect(look.edge, self._definition_top, room, height)), flags, view.definition
        )
