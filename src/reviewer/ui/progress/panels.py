"""The parts of the progress page: states on top, three tables below, and how far counting is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from reviewer.domain.assignment import AssignmentState
from reviewer.services.progress import States
from reviewer.ui.header import ProgressBar
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.choice_box import ChoiceBox
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.icons import Icon, IconLabel
from reviewer.ui.pieces.look import label, set_look
from reviewer.ui.pieces.plain_table import FiguresTable
from reviewer.ui.progress.words import headline, state_words
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import PlainLabel

_WHOLE = 1000
_ICONS = {
    AssignmentState.OPEN: Icon.OPEN,
    AssignmentState.DRAFT: Icon.DRAFT,
    AssignmentState.DONE: Icon.DONE,
    AssignmentState.HANDED_BACK: Icon.HANDED_BACK,
}


class StatesCard(Card):
    """Cases that are done, and assignments by state: by icon and word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=14)
        self.headline = ElidedLabel(parent=self)
        set_look(self.headline, "heading")
        self.share = ProgressBar(theme, self)
        self._states: dict[AssignmentState, PlainLabel] = {}
        row = QHBoxLayout()
        row.setSpacing(theme.px(7))
        row.addWidget(label(self.tr("Assignments:"), "muted", self))
        for state, icon in _ICONS.items():
            row.addSpacing(theme.px(8))
            row.addWidget(IconLabel(icon, theme, colour="muted", parent=self))
            self._states[state] = label("", "", self)
            row.addWidget(self._states[state])
        row.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(theme.px(14))
        top.addWidget(self.headline, 1)
        top.addWidget(self.share)
        self.column.setSpacing(theme.px(8))
        self.column.addLayout(top)
        self.column.addLayout(row)

    def show_states(self, states: States | None) -> None:
        """What is kept."""
        self.headline.set_shown(headline(states) if states is not None else "")
        self.share.set_share(states.done / states.cases if states is not None and states.cases else 0.0)
        words = state_words(states) if states is not None else {}
        for state, shown in self._states.items():
            shown.setText(words.get(state, ""))

    @property
    def words(self) -> list[str]:
        """What the states say."""
        return [one.text() for one in self._states.values()]


class TableCard(Card):
    """A title, a table, and words in its place where there is nothing to count."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        titles: Sequence[str],
        widths: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent, padding=14)
        self.table = FiguresTable(theme, titles, title, parent=self, widths=widths)
        self.top = QHBoxLayout()
        self.top.setSpacing(theme.px(10))
        self.top.addWidget(label(title, "title", self))
        self.top.addStretch(1)
        self._nothing = label("", "muted", self)
        self._nothing.setWordWrap(True)
        self.column.setSpacing(theme.px(8))
        self.column.addLayout(self.top)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.table, 1)
        self.table.keep_rows(3)

    def show_rows(self, rows: Sequence[Sequence[str]], nothing: str) -> None:
        """The rows, or why there are none."""
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._nothing.setText(nothing)
        self._nothing.setVisible(not rows)


def rounds_card(theme: Theme, parent: QWidget | None) -> TableCard:
    """Assignments of each round by state."""
    translate = QCoreApplication.translate
    titles = (
        translate("Progress", "Round"),
        translate("Progress", "To do"),
        translate("Progress", "In draft"),
        translate("Progress", "Done"),
        translate("Progress", "Handed back"),
    )
    return TableCard(theme, translate("Progress", "By round"), titles, (70, 66, 76, 66, 100), parent)


def variables_card(theme: Theme, parent: QWidget | None) -> TableCard:
    """What codings in force say of each question, by state."""
    translate = QCoreApplication.translate
    titles = (
        translate("Progress", "Question"),
        translate("Progress", "Answered"),
        translate("Progress", "Undetermined"),
        translate("Progress", "None"),
        translate("Progress", "Does not apply"),
        translate("Progress", "Not reached"),
        translate("Progress", "To come"),
    )
    widths = (150, 82, 108, 60, 120, 100, 76)
    return TableCard(theme, translate("Progress", "By variable"), titles, widths, parent)


class StrataCard(TableCard):
    """The division of the cases is chosen beside its title."""

    divided = Signal(str)
    """Another division."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        titles = (
            self.tr("Stratum"),
            self.tr("Cases"),
            self.tr("Nobody has"),
            self.tr("To do"),
            self.tr("Done"),
            self.tr("Share"),
        )
        super().__init__(theme, self.tr("By stratum"), titles, (130, 62, 86, 62, 62, 62), parent)
        self.choice = ChoiceBox(theme, self)
        self.choice.setAccessibleName(self.tr("Divide the cases by"))
        self.choice.activated.connect(lambda _at: self.divided.emit(str(self.choice.currentData())))
        self.top.addWidget(self.choice)

    def show_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """(words, data) of what the cases can be divided by."""
        self.choice.clear()
        for words, data in choices:
            self.choice.addItem(words, data)
        self.choice.setCurrentIndex(max(self.choice.findData(chosen), 0))


class CountingBar(QWidget):
    """How far counting is; hidden where nothing is counted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of counting"))
        self.words = ElidedLabel(parent=self)
        set_look(self.words, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(4), 0, theme.px(4), 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self.bar, 1)
        row.addWidget(self.words, 1)
        theme.changed.connect(self._fit_bar)
        self._fit_bar()
        self.hide()

    def show_share(self, words: str | None, share: float = 0.0) -> None:
        """So much is counted; None: nothing is."""
        self.setVisible(words is not None)
        self.words.set_shown(words or "")
        self.bar.setValue(round(share * _WHOLE))

    def _fit_bar(self) -> None:
        self.bar.setFixedHeight(self._theme.px(6))
