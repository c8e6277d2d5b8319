"""The panel on which feedback of a round is released; it stands above the record and blocks nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.codebook import Level
from reviewer.services.settling.results import RoundState
from reviewer.ui.adjudication.releasing import Releasing
from reviewer.ui.answers.look import FormLook
from reviewer.ui.answers.open_card import Caps, OpenCard
from reviewer.ui.answers.views import ActiveView, CardView, OptionView
from reviewer.ui.theme import Theme

_MICROSECONDS = 1000


class RoundsPanel(QWidget):
    """One option for each round."""

    chosen = Signal(int)
    """The place of a round that was clicked."""

    def __init__(
        self, theme: Theme, caps: Caps, *, key: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key = key
        self.look = FormLook(theme)
        self.card = OpenCard(self.look, caps, self)
        self.card.chosen.connect(lambda _name, at: self.chosen.emit(int(at)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._view: ActiveView | None = None
        theme.changed.connect(self._restyle)
        self.hide()

    def show_rounds(self, releasing: Releasing) -> None:
        """The rounds and which is chosen."""
        options = tuple(
            OptionView(
                str(at), str(at + 1), self._name(one), at == releasing.chosen, False, self._detail(one)
            )
            for at, one in enumerate(releasing.rounds)
        )
        nothing = self.tr("No case of any round was coded yet; Esc closes this.")
        said = self.tr(
            "A digit chooses a round, Enter releases it, Esc closes this. Reviewers then see where final"
            " answers of that round are not what they had said; it cannot be taken back."
        )
        words = said if releasing.rounds else nothing
        title = self.tr("Release feedback of a round")
        self._view = ActiveView(CardView("", self._key(), title), Level.NOMINAL, options, words, (words,))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _restyle(self) -> None:
        self.look.refresh()
        self.card.view = None
        self._place()

    def _place(self) -> None:
        if self._view is None:
            return
        self.card.show_view(self._view)
        height = self.card.place(self.width())
        self.card.setGeometry(0, 0, self.width(), height)
        if self.height() != height:
            self.setFixedHeight(height)

    def _name(self, one: RoundState) -> str:
        return self.tr("Round {number}").format(number=QLocale().toString(one.round))

    def _detail(self, one: RoundState) -> str:
        number = QLocale().toString
        words = self.tr("{settled} cases settled, {waiting} still wait").format(
            settled=number(one.settled), waiting=number(one.waiting)
        )
        if one.released_at is None:
            return words
        moment = QDateTime.fromMSecsSinceEpoch(one.released_at // _MICROSECONDS)
        day = QLocale().toString(moment, "yyyy-MM-dd HH:mm")
        return f"{words}\n{self.tr('✓ released {day}').format(day=day)}"
