"""Notices: a bar with an icon and words, over no work and with no question to answer.

Errors for people are shown in their own words; a fault of the program is shown as a reference number.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from reviewer import logs
from reviewer.domain.errors import ReviewerError
from reviewer.ui.error_words import error_words
from reviewer.ui.pieces.icons import Icon, IconLabel
from reviewer.ui.pieces.look import set_property
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import PlainLabel, shown

_TEXT_LIMIT = 600


class Kind(StrEnum):
    """How a notice is meant; each has its own icon and its word for screen readers."""

    NOTE = "note"
    WARNING = "warning"
    PROBLEM = "problem"


_ICONS = {Kind.NOTE: Icon.NOTE, Kind.WARNING: Icon.WARNING, Kind.PROBLEM: Icon.PROBLEM}


class Notices(QFrame):
    """The bar.  One notice at a time: the latest stands until it is closed or `clear` is called."""

    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._icon = IconLabel(Icon.NOTE, theme, parent=self)
        self._words = PlainLabel(parent=self)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setProperty("look", "quiet")
        self._close.setAccessibleName(self.tr("Close the notice"))
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(4), theme.px(6), theme.px(4))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says now; empty when nothing is shown."""
        return self._words.text() if not self.isHidden() else ""

    def note(self, text: str) -> None:
        """Something worth knowing."""
        self._tell(Kind.NOTE, text)

    def warn(self, text: str) -> None:
        """Something to look at when there is time."""
        self._tell(Kind.WARNING, text)

    def problem(self, text: str) -> None:
        """Something did not work."""
        self._tell(Kind.PROBLEM, text)

    def error(self, error: BaseException) -> None:
        """An error in the person's words; a fault of the program as a reference number, logged."""
        if isinstance(error, ReviewerError):
            self.problem(error_words(error))
            return
        self.problem(fault_words(error))

    def clear(self) -> None:
        """Take the notice away."""
        self.hide()

    def _tell(self, kind: Kind, text: str) -> None:
        set_property(self, "kind", kind.value)
        self._icon.set_icon(_ICONS[kind])
        self._words.setText(shown(text, limit=_TEXT_LIMIT, lines=True))
        names = {
            Kind.NOTE: self.tr("Note"),
            Kind.WARNING: self.tr("Warning"),
            Kind.PROBLEM: self.tr("Problem"),
        }
        self.setAccessibleName(f"{names[kind]}: {self._words.text()}")
        self.show()
        self.told.emit(self._words.text())


def fault_words(error: BaseException) -> str:
    """Log a fault of the program and say its reference number."""
    reference = logs.bug(error, operation="window")
    words = QCoreApplication.translate(
        "Notices",
        "Something went wrong in the program itself. Nothing that was saved is lost. Reference: {reference}.",
    )
    return words.format(reference=reference)
