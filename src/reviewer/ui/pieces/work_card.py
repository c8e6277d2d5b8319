"""A card that says what would come of a form, how far work is, and what Ctrl+Enter does."""

from __future__ import annotations

import time
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from reviewer.domain.errors import ReviewerError
from reviewer.services.watching import Stopped
from reviewer.ui.error_words import error_words
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.icons import Icon, IconLabel
from reviewer.ui.pieces.keycap import KeyCap
from reviewer.ui.pieces.look import label, set_look
from reviewer.ui.pieces.pace import Pace
from reviewer.ui.pieces.pace_words import counted_pace
from reviewer.ui.theme import Theme

_WHOLE = 1000


class Keys(Protocol):
    """What the card has to know of the registry of actions."""

    @property
    def keys_changed(self) -> Any:
        """A signal: caps have to be written anew."""

    def key_of(self, action: str) -> str:
        """The cap of an action's key, "" where it has none."""


class WorkCard(Card):
    """Tables stand between its words and its button; `body` is where they go."""

    given = Signal(str)
    """The id of the action that its button gives."""

    def __init__(self, theme: Theme, registry: Keys, *, title: str, action: str, parent: QWidget) -> None:
        super().__init__(theme, parent, padding=14)
        self._registry, self._action = registry, action
        self._pace: Pace | None = None
        self.headline = label("", "heading", self)
        self.headline.setWordWrap(True)
        self.words = label("", "muted", self)
        self.words.setWordWrap(True)
        self._sign = IconLabel(Icon.NOTE, theme, colour="muted", parent=self)
        self.problem = label("", "", self)
        self.problem.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.far = ElidedLabel(parent=self)
        set_look(self.far, "small")
        self.cap = KeyCap("", theme, self)
        self.button = QPushButton(self)
        self.button.setProperty("look", "primary")
        self.button.setAutoDefault(True)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda: self.given.emit(self._action))
        self._lay_out(title)
        self.show_progress(None)
        self.say("", "")
        self.show_problem("")
        registry.keys_changed.connect(self._show_key)
        theme.changed.connect(self._fit_bar)
        self._fit_bar()

    def say(self, headline: str, words: str) -> None:
        """What would come of it."""
        self.headline.setText(headline)
        self.headline.setVisible(bool(headline))
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def show_problem(self, words: str, *, refused: bool = False) -> None:
        """What the form does not say yet, or why it is refused."""
        self._sign.set_icon(Icon.WARNING if refused else Icon.NOTE)
        set_look(self.problem, "warning" if refused else "muted")
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self._sign.setVisible(bool(words))

    def show_failure(self, error: Exception, *, stopped: str) -> bool:
        """Say that it was stopped, or why it is refused; False for an error that is not for people."""
        if not isinstance(error, ReviewerError):
            return False
        was_stopped = isinstance(error, Stopped)
        self.show_problem(stopped if was_stopped else error_words(error), refused=not was_stopped)
        return True

    def offer(self, words: str, *, possible: bool) -> None:
        """What its button does now."""
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setEnabled(possible)
        self._show_key()

    def begin_progress(self, words: str) -> None:
        """Something begins; how much it is will be told."""
        self._pace, self._began = None, time.monotonic()
        self.show_progress(words)

    def show_progress(self, words: str | None, share: float = 0.0) -> None:
        """How far something is; None: nothing runs."""
        self.bar.setVisible(words is not None)
        self.far.setVisible(words is not None)
        self.far.set_shown(words or "")
        self.bar.setValue(round(share * _WHOLE))

    def tell_progress(self, done: int, total: int) -> None:
        """So much of it is done."""
        if self._pace is None or self._pace.total != total:
            self._pace = Pace(total, began=self._began)
        self._pace.tell(time.monotonic(), done)
        self.show_progress(f"{counted_pace(self._pace)}{self._stops()}", self._pace.share)

    def _stops(self) -> str:
        key = self._registry.key_of(f"{self._action.partition('_')[0]}_stop")
        return f"  ·  {self.tr('{key} stops').format(key=key)}" if key else ""

    def _show_key(self) -> None:
        cap = self._registry.key_of(self._action)
        self.cap.set_key(cap)
        self.cap.setVisible(bool(cap))

    def _lay_out(self, title: str) -> None:
        px = self._theme.px
        said = QHBoxLayout()
        said.setSpacing(px(8))
        said.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.problem, 1)
        self.body = QHBoxLayout()
        self.body.setSpacing(px(12))
        below = QHBoxLayout()
        below.setSpacing(px(10))
        below.addWidget(self.far, 1)
        below.addStretch(0)
        below.addWidget(self.cap)
        below.addWidget(self.button)
        self.column.setSpacing(px(8))
        self.column.addWidget(label(title, "title", self))
        self.column.addWidget(self.headline)
        self.column.addWidget(self.words)
        self.column.addLayout(said)
        self.column.addLayout(self.body, 1)
        self.column.addWidget(self.bar)
        self.column.addLayout(below)

    def _fit_bar(self) -> None:
        self.bar.setFixedHeight(self._theme.px(6))
