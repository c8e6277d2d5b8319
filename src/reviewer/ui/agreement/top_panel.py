"""Above the figures: what they rest on, which codings are chosen, and how far the computing is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from reviewer.domain.identifiers import CodebookKey
from reviewer.services.agreement.results import Progress
from reviewer.ui.agreement.presenter import Wanted
from reviewer.ui.agreement.words import progress_words
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.look import label
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown

Version = tuple[CodebookKey, str, str]
_WHOLE = 1000


class TopPanel(QWidget):
    """The choices are hidden where there is only one."""

    wanted = Signal(object)
    """Other codings are chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rests_on = ElidedLabel(parent=self)
        self.rests_on.setProperty("look", "muted")
        self.versions, self.rounds = QComboBox(self), QComboBox(self)
        self.versions.setAccessibleName(self.tr("Version of the codebook"))
        self.rounds.setAccessibleName(self.tr("Round"))
        self.progress = QProgressBar(self)
        self.progress.setRange(0, _WHOLE)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = ElidedLabel(parent=self)
        self._lay_out()
        self.show_progress(None, "")
        for combo in (self.versions, self.rounds):
            combo.hide()
            combo.activated.connect(self._choose)
        theme.changed.connect(self._fit)
        self._fit()

    def show_rests_on(self, words: str) -> None:
        """What the figures rest on, in one line."""
        self.rests_on.set_shown(words)

    def show_choices(self, versions: Sequence[Version], rounds: Sequence[int], wanted: Wanted) -> None:
        """What can be chosen, and what is."""
        _fill(self.versions, [(f"{shown(name)} · {shown(version)}", key) for key, name, version in versions])
        _select(self.versions, wanted.codebook)
        every = QCoreApplication.translate("Agreement", "all rounds")
        one = QCoreApplication.translate("Agreement", "round {number}")
        _fill(self.rounds, [(every, None), *((one.format(number=number), number) for number in rounds)])
        _select(self.rounds, wanted.round)
        self.versions.setVisible(len(versions) > 1)
        self.rounds.setVisible(len(rounds) > 1)

    def show_progress(self, progress: Progress | None, hint: str) -> None:
        """How far the computing is, with the key that stops it; nothing where none runs."""
        self.progress.setVisible(progress is not None)
        self._words.setVisible(progress is not None)
        if progress is not None:
            self.progress.setValue(round(progress.share * _WHOLE))
            self._words.set_shown("  ·  ".join(part for part in (progress_words(progress), hint) if part))

    def _choose(self, _index: int) -> None:
        self.wanted.emit(Wanted(self.versions.currentData(), self.rounds.currentData()))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(14))
        row.addWidget(label(self.tr("Agreement"), "heading", self))
        row.addWidget(self.rests_on, 1)
        row.addWidget(self.versions)
        row.addWidget(self.rounds)
        below = QHBoxLayout()
        below.setSpacing(self._theme.px(12))
        below.addWidget(self.progress, 1)
        below.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(self._theme.px(4), 0, self._theme.px(4), 0)
        column.setSpacing(self._theme.px(6))
        column.addLayout(row)
        column.addLayout(below)

    def _fit(self) -> None:
        self.progress.setFixedHeight(self._theme.px(8))


def _fill(combo: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    combo.clear()
    for words, value in choices:
        combo.addItem(words, value)


def _select(combo: QComboBox, value: object) -> None:
    at = next((at for at in range(combo.count()) if combo.itemData(at) == value), 0)
    combo.setCurrentIndex(at)
