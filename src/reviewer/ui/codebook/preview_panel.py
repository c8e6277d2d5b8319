"""What publishing the draft would mean for codings in force, counted while one waits, and how to publish."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from reviewer.domain.codebook import text_in
from reviewer.ui.codebook.presenter import CodebookPresenter
from reviewer.ui.codebook.table import TextTable
from reviewer.ui.codebook.words import progress_words, tally_lines
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown

_WHOLE = 1000


class PreviewPanel(QWidget):
    """Counts by variable; of people only how many, never who or how fast."""

    def __init__(self, theme: Theme, presenter: CodebookPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._presenter = theme, presenter
        self.words = label("", "", self)
        self.words.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, _WHOLE)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self._going = ElidedLabel(parent=self)
        self.table = TextTable(
            theme,
            titles=(self.tr("Variable"), self.tr("settled by rules"), self.tr("to look at again")),
            parts=(0.5, 0.25, 0.25),
            numbers=frozenset({1, 2}),
            name=self.tr("Codings that are touched, by variable"),
            parent=self,
        )
        self._how = label("", "muted", self)
        self._how.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.progress)
        column.addWidget(self._going)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addWidget(self._how)
        column.addStretch(0)
        self.setFocusProxy(self.table)

    def show_tally(self, publish: str, carry: str, stop: str) -> None:
        """The counts, or how far counting is; the three are keys."""
        presenter, translate = self._presenter, QCoreApplication.translate
        progress, tally = presenter.progress, presenter.tally
        self.progress.setVisible(progress is not None)
        self._going.setVisible(progress is not None)
        if progress is not None:
            self.progress.setFixedHeight(self._theme.px(8))
            self.progress.setValue(round(progress.share * _WHOLE))
            stops = translate("Codebook", "{key} stops").format(key=stop)
            self._going.set_shown(f"{progress_words(progress)}  ·  {stops}")
        self.words.setText("\n".join(tally_lines(tally)) if tally is not None else "")
        self.words.setVisible(tally is not None)
        rows = self._rows()
        self.table.show_rows(rows, self.table.currentIndex().row())
        self.table.setVisible(bool(rows))
        self._how.setText(self._how_words(publish, carry))

    def _rows(self) -> list[tuple[str, ...]]:
        tally, book = self._presenter.tally, self._presenter.book
        if tally is None or book is None:
            return []
        order = {one.id: at for at, one in enumerate(book.variables)}
        names = sorted(tally.variables, key=lambda name: order.get(name, len(order)))
        return [
            (
                self._name(name),
                number_words(tally.variables[name].ruled),
                number_words(tally.variables[name].look),
            )
            for name in names
        ]

    def _name(self, variable: str) -> str:
        book = self._presenter.book
        found = book.variable(variable) if book is not None else None
        return shown(text_in(found.label, self._presenter.language) if found is not None else variable)

    def _how_words(self, publish: str, carry: str) -> str:
        translate = QCoreApplication.translate
        if not self._presenter.can_publish:
            return translate("Codebook", "Nothing is to be published yet: the draft changes nothing.")
        words = translate(
            "Codebook",
            "{publish} publishes: the draft becomes the version that cases are coded with, every coding stays"
            " as it is, and what is to be looked at again comes into the lists of those who coded it.\n"
            "{carry} also appends, to each coding that needs no look, a new one marked “migrated”."
            " Agreement never counts those.",
        )
        return words.format(publish=publish, carry=carry)
