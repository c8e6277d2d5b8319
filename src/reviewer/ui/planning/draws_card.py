"""The draws that were made: each with its record as a text, and whether it gives the same cases again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QWidget

from reviewer.domain.draw_text import record_text
from reviewer.domain.errors import ReviewerError
from reviewer.domain.identifiers import DrawKey, from_microseconds, iso_utc
from reviewer.services.drawing import MadeDraw
from reviewer.services.ports import StoredDraw
from reviewer.services.watching import Stopped
from reviewer.ui.beside import Beside
from reviewer.ui.clipboard import copy
from reviewer.ui.error_words import error_words
from reviewer.ui.page import Surroundings
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.key_button import KeyButton
from reviewer.ui.pieces.look import label, set_look
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.pieces.plain_table import FiguresTable
from reviewer.ui.untrusted import shown

_KEYS = ("plan_again", "plan_copy")


class DrawsCard(Card):
    """The newest draw stands first."""

    def __init__(self, around: Surroundings, beside: Beside, parent: QWidget) -> None:
        super().__init__(around.theme, parent, padding=14)
        self._around, self._beside = around, beside
        self._draws: list[StoredDraw] = []
        self._wanted: DrawKey | None = None
        theme = around.theme
        titles = (self.tr("Draw"), self.tr("Made"), self.tr("Cases"), self.tr("By"))
        self.table = FiguresTable(
            theme,
            titles,
            self.tr("Draws that were made"),
            parent=self,
            widths=(52, 86, 60, 80),
            words=frozenset({1, 3}),
            stretch=3,
        )
        self.record = QPlainTextEdit(self)
        self.record.setReadOnly(True)
        # As high as the table beside it, and never what makes the page scroll.
        self.record.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.record.setAccessibleName(self.tr("Record of the draw"))
        self.checked = ElidedLabel(parent=self)
        set_look(self.checked, "muted")
        self._nothing = label(self.tr("Nothing was drawn yet."), "muted", self)
        self._keys = FlowBox(theme, self)
        self._buttons = {action: self._button(action) for action in _KEYS}
        both = QHBoxLayout()
        both.setSpacing(theme.px(12))
        both.addWidget(self.table, 5)
        both.addWidget(self.record, 6)
        self.column.setSpacing(theme.px(8))
        self.column.addWidget(label(self.tr("Draws"), "title", self))
        self.column.addWidget(self._nothing)
        self.column.addLayout(both, 1)
        self.column.addWidget(self.checked)
        self.column.addWidget(self._keys)
        self.table.chosen.connect(lambda _row: self._show_record())
        around.registry.keys_changed.connect(self._show_keys)
        self.table.keep_rows(2)
        self._show_keys()
        self.show_draws(())

    @property
    def current(self) -> StoredDraw | None:
        """The draw whose record is shown."""
        at = self.table.currentIndex().row()
        return self._draws[at] if 0 <= at < len(self._draws) else None

    @property
    def newest(self) -> DrawKey | None:
        """The draw that was made last, as far as it is shown."""
        return self._draws[0].key if self._draws else None

    def show_draws(self, draws: Sequence[StoredDraw]) -> None:
        """The draws as they are; the chosen one stays chosen."""
        wanted = self._wanted if self._wanted is not None else (self.current.key if self.current else None)
        self._draws, self._wanted = list(reversed(draws)), None
        self.table.show_rows([self._row(one) for one in self._draws])
        at = next((at for at, one in enumerate(self._draws) if one.key == wanted), 0)
        if self._draws:
            self.table.setCurrentIndex(self.table.model().index(at, 0))
        for part in (self.table, self.record, self._keys, self.checked):
            part.setVisible(bool(self._draws))
        self._nothing.setVisible(not self._draws)
        self._show_record()

    def select(self, key: DrawKey) -> None:
        """Choose this draw once it is on the list."""
        self._wanted = key

    def copy(self) -> None:
        """The record as text."""
        copy(self.record.toPlainText())
        self.checked.set_shown(self.tr("The record is copied."))

    def draw_again(self) -> None:
        """Draw once more from the record, and compare."""
        draw = self.current
        if draw is None:
            return
        self.checked.set_shown(self.tr("Drawing again from the record…"))
        key = draw.key
        self._beside.run(
            "again",
            lambda beside, watch: beside.drawing.again(key, watch),
            done=self._same,
            failed=self._not_same,
        )

    def _same(self, made: MadeDraw) -> None:
        words = self.tr("Drawn again from the record: the same {count} cases.")
        self.checked.set_shown(words.format(count=number_words(len(made.draw.cases))))

    def _not_same(self, error: Exception) -> None:
        stopped = self.tr("Stopped.")
        if isinstance(error, ReviewerError):
            self.checked.set_shown(stopped if isinstance(error, Stopped) else error_words(error))
        else:
            self._around.notices.error(error)

    def _row(self, draw: StoredDraw) -> tuple[str, str, str, str]:
        made = from_microseconds(draw.at)
        day = QDate(made.year, made.month, made.day)
        words = QLocale().toString(day, QLocale.FormatType.ShortFormat)
        return number_words(draw.key), words, number_words(draw.cases), shown(draw.by)

    def _show_record(self) -> None:
        draw = self.current
        self.checked.set_shown("")
        if draw is None:
            self.record.setPlainText("")
            return
        at = iso_utc(draw.at)[:16].replace("T", " ") + " UTC"
        text = record_text(draw.record, key=draw.key, at=at, by=draw.by)
        self.record.setPlainText(shown(text, limit=100_000, lines=True))

    def _button(self, action: str) -> KeyButton:
        button = KeyButton(self._around.theme, self)
        button.clicked.connect(lambda: self._around.registry.give(action))
        self._keys.add(button)
        return button

    def _show_keys(self) -> None:
        registry = self._around.registry
        for action, button in self._buttons.items():
            button.show_key(registry.key_of(action), registry.hint(action), registry.title(action))
