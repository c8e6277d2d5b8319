"""What differs in one case: the own answer, the final one, how and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QGroupBox, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reviewer.domain.adjudication import Difference
from reviewer.ui.answers.final import definition_words, joined, reason_words, said_words
from reviewer.ui.feedback.presenter import FeedbackPresenter
from reviewer.ui.feedback.words import provenance_words
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.look import label, set_look
from reviewer.ui.pieces.reading import leading
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import PlainLabel, shown

_NOTE_SHOWN = 2_000
_STEP = 3
"""Lines that an arrow key scrolls."""


class DifferenceCard(Card):
    """One variable.  Lines without words are left out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = label("", "title", self)
        self._title.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(1, 1)
        self._definition = label("", "small", self)
        self._definition.setWordWrap(True)
        self._lines: list[tuple[PlainLabel, PlainLabel]] = []
        self.column.addWidget(self._title)
        self.column.addLayout(self._grid)
        self.column.addWidget(self._definition)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_difference(self, one: Difference, presenter: FeedbackPresenter) -> None:
        """Another variable."""
        variable, language = presenter.known(one.variable), presenter.language
        self._title.setText(presenter.label_of(one.variable))
        told = _told(one, presenter)
        while len(self._lines) < len(told):
            self._add_line()
        for at, (name, value) in enumerate(self._lines):
            name.setVisible(at < len(told))
            value.setVisible(at < len(told))
            if at < len(told):
                name.setText(told[at][0])
                value.setText(told[at][1])
                value.setAlignment(leading(self) | Qt.AlignmentFlag.AlignTop)
        definition = definition_words(variable, one.final, language)
        self._definition.setText(definition)
        for words in (self._title, self._definition):
            words.setAlignment(leading(self) | Qt.AlignmentFlag.AlignTop)
        self._definition.setVisible(bool(definition))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription("; ".join(f"{name}: {value}" for name, value in told))

    @property
    def words(self) -> str:
        """Everything that stands there."""
        lines = (f"{name.text()}: {value.text()}" for name, value in self._lines if not name.isHidden())
        return "\n".join([self._title.text(), *lines])

    def _add_line(self) -> None:
        name, value = label("", "muted", self), label("", parent=self)
        value.setWordWrap(True)
        value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = len(self._lines)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self._lines.append((name, value))


def _told(one: Difference, presenter: FeedbackPresenter) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    variable, language = presenter.known(one.variable), presenter.language
    told = [
        (translate("Feedback", "You said"), joined(said_words(variable, one.own, language))),
        (translate("Feedback", "Final answer"), joined(said_words(variable, one.final, language))),
        (translate("Feedback", "How"), provenance_words(one.provenance)),
    ]
    if one.reason is not None:
        told.append((translate("Feedback", "Why"), reason_words(one.reason)))
    if one.note.strip():
        told.append((translate("Feedback", "Note"), shown(one.note, limit=_NOTE_SHOWN, lines=True)))
    return told


class DifferencesArea(QGroupBox):
    """The ground of the cards: it has the keyboard, and is a group to a screen reader."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing: the cards paint themselves."""


class DifferencesPanel(QScrollArea):
    """One card for each difference of the case; used again for the next one.  Arrow keys scroll."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: list[DifferenceCard] = []
        self.area = DifferencesArea()
        self._column = QVBoxLayout(self.area)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(10))
        self._heading = PlainLabel("", self.area)
        self._heading.setWordWrap(True)
        set_look(self._heading, "title")
        self._nothing = Card(theme, self.area, padding=18)
        self._kind_words = label("", parent=self._nothing)
        self._kind_words.setWordWrap(True)
        self._nothing.column.addWidget(label(self.tr("Feedback on your codings"), "title", self._nothing))
        self._nothing.column.addWidget(self._kind_words)
        self._nothing.hide()
        self._column.addWidget(self._heading)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self.setWidget(self.area)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("Differences of the case"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.area)

    @property
    def shown(self) -> list[DifferenceCard]:
        """The cards that are in use."""
        return [card for card in self.cards if not card.isHidden()]

    def show_differences(self, presenter: FeedbackPresenter, nothing: str = "") -> None:
        """Those of the case that the presenter is at; `nothing` stands where there is none."""
        row = presenter.row
        found = row.differences if row is not None else ()
        title = self.tr("Series {case}").format(case=shown(row.case_id)) if row is not None else ""
        self._heading.setText(title)
        self._heading.setVisible(bool(title))
        self._kind_words.setText(nothing)
        self._nothing.setVisible(bool(nothing))
        self._heading.setAlignment(leading(self) | Qt.AlignmentFlag.AlignTop)
        while len(self.cards) < len(found):
            card = DifferenceCard(self._theme, self.area)
            self.cards.append(card)
            self._column.insertWidget(self._column.count() - 1, card)
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(found))
            if at < len(found):
                card.show_difference(found[at], presenter)
        self.area.setAccessibleDescription(
            "\n".join([title or nothing, *(card.words for card in self.shown)])
        )
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, step = self.verticalScrollBar(), self.fontMetrics().lineSpacing() * _STEP
        moves = {
            Qt.Key.Key_Up: -step,
            Qt.Key.Key_Down: step,
            Qt.Key.Key_PageUp: -self.viewport().height(),
            Qt.Key.Key_PageDown: self.viewport().height(),
        }
        by = moves.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + by)
