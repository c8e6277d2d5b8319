"""The header: which project, which codebook, how far, who."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from reviewer.domain.codebook import Codebook
from reviewer.ui.pieces.chip import Chip
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.look import label, set_look
from reviewer.ui.pieces.painting import Tone, paint_bar
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import tip

_WIDEST_CHIP = 260
_BAR_WIDTH = 180
"""Pixels at most, at any text size: the words beside it say the same."""


class ProgressBar(QWidget):
    """How much of the queue is done; says the same as the words beside it, so screen readers skip it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_BAR_WIDTH)

    def set_share(self, share: float) -> None:
        """0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_BAR_WIDTH, self._theme.px(12))

    def minimumSizeHint(self) -> QSize:
        return QSize(_BAR_WIDTH // 4, self._theme.px(12))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, thick = self._theme.tokens, self._theme.px(8)
        left, right, middle = thick / 2, self.width() - thick / 2, self.height() / 2
        mirrored = self.layoutDirection().name == "RightToLeft"
        start, end = (right, left) if mirrored else (left, right)
        painter = QPainter(self)
        paint_bar(painter, QPointF(start, middle), QPointF(end, middle), tokens.track, thick)
        if self._share > 0:
            reached = start + (end - start) * self._share
            paint_bar(painter, QPointF(start, middle), QPointF(reached, middle), tokens.accent, thick)
        painter.end()


class Header(QWidget):
    """Empty until a project is open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("header")
        self._title = ElidedLabel(parent=self)
        set_look(self._title, "heading")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._codebook = Chip("", theme, parent=self)
        self._words = label("", parent=self)
        self._bar = ProgressBar(theme, self)
        self._account = Chip("", theme, tone=Tone.ACCENT, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(4), theme.px(4), theme.px(2), theme.px(4))
        row.setSpacing(theme.px(12))
        row.addWidget(self._title)
        row.addWidget(self._codebook)
        row.addStretch(1)
        row.addWidget(self._words)
        row.addWidget(self._bar)
        row.addWidget(self._account)

    def show_project(self, title: str, codebook: Codebook, account: str) -> None:
        """What was opened, by whom."""
        self._title.set_untrusted(title)
        self._title.setAccessibleName(self.tr("Project: {title}").format(title=self._title.text()))
        words = self.words_of(codebook)
        self._codebook.set_chip(words, Tone.WARNING if codebook.unconfirmed else Tone.ACCENT)
        self._codebook.setAccessibleName(self.tr("Codebook: {codebook}").format(codebook=words))
        explained = self.tr("The wording of this codebook is not confirmed against its source.")
        self._codebook.setToolTip(tip(explained) if codebook.unconfirmed else "")
        self._account.set_chip(account)
        self._keep_whole()
        self._account.setAccessibleName(self.tr("Signed in as {account}").format(account=account))

    def forget(self) -> None:
        """No project is open: nothing of the last one is kept, shown or hidden."""
        self._title.set_untrusted("")
        self._words.setText("")
        self._bar.set_share(0.0)
        for chip in (self._codebook, self._account):
            chip.set_chip("")
        for one in (self._title, self._codebook, self._account):
            one.setAccessibleName("")

    def words_of(self, codebook: Codebook) -> str:
        """`gi-2018 · 0 (unconfirmed)`: the same in the header and in the title bar."""
        words = f"{codebook.id} · {codebook.version}"
        return f"{words} ({self.tr('unconfirmed')})" if codebook.unconfirmed else words

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._keep_whole()

    def _keep_whole(self) -> None:
        """That a codebook is unconfirmed, and who is signed in, is never elided; a long title is."""
        for chip in (self._codebook, self._account):
            chip.setMinimumWidth(min(chip.sizeHint().width(), self._theme.px(_WIDEST_CHIP)))

    def show_progress(self, done: int, total: int) -> None:
        """How many of the queue's cases are coded."""
        number = QLocale().toString
        words = self.tr("{done} of {total} coded")
        self._words.setText(words.format(done=number(done), total=number(total)))
        self._bar.set_share(done / total if total else 0.0)
        self._bar.setVisible(total > 0)
