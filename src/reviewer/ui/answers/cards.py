"""The variables of the form that are not open: one line each."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reviewer.ui.answers.look import FormLook
from reviewer.ui.answers.views import CardView
from reviewer.ui.answers.words import card_words
from reviewer.ui.pieces.painting import Tone, paint_chip, paint_keycap
from reviewer.ui.pieces.reading import leading, placed
from reviewer.ui.untrusted import shown_words


def paint_ground(painter: QPainter, rect: QRect, look: FormLook, *, edge: QColor, width: int) -> None:
    """The rounded ground of a card."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width))
    painter.setBrush(look.theme.tokens.card)
    half = (width + 1) // 2
    body = rect.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(body, look.theme.px(8), look.theme.px(8))


class CardLine(QAbstractButton):
    """A variable that is not open: its letter, its label, its answer as chips.  A click opens it."""

    def __init__(self, look: FormLook, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.card, self.cap = look, CardView("", "", ""), ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_card(self, card: CardView, cap: str) -> None:
        """Another variable or answer; paints only where something differs."""
        card = replace(card, label=shown_words(card.label), answer=tuple(map(shown_words, card.answer)))
        if card == self.card and cap == self.cap:
            return
        self.card, self.cap = card, cap
        self.setAccessibleName(card_words(card))
        self.setAccessibleDescription(cap)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.look.line_height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.look.draw(self, (self.card, self.cap), self._paint, ground=self.look.theme.tokens.surface)

    def _paint(self, painter: QPainter) -> None:
        look, card, theme = self.look, self.card, self.look.theme
        tokens = theme.tokens
        paint_ground(painter, self.rect(), look, edge=tokens.border, width=1)
        start = self._paint_cap(painter)
        end = self._paint_answer(painter, start)
        painter.setFont(look.text)
        painter.setPen(tokens.text if card.answer else tokens.muted)
        room = end - start - theme.px(8)
        label = look.text_metrics.elidedText(card.label, Qt.TextElideMode.ElideRight, room)
        middle = int(leading(self) | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(placed(self, QRect(start, 0, room, self.height())), middle, label)
        wide = look.text_metrics.horizontalAdvance(label) + theme.px(8)
        if card.aside and room - wide > theme.px(24):
            painter.setFont(look.small)
            painter.setPen(tokens.muted)
            aside = look.small_metrics.elidedText(card.aside, Qt.TextElideMode.ElideRight, room - wide)
            painter.drawText(placed(self, QRect(start + wide, 0, room - wide, self.height())), middle, aside)

    def _paint_cap(self, painter: QPainter) -> int:
        """Gives where the label begins."""
        look = self.look
        if not self.cap:
            return look.edge
        cap_width = look.cap_wide(self.cap)
        cap = QRect(look.edge, (self.height() - look.cap_height) // 2, cap_width, look.cap_height)
        paint_keycap(painter, placed(self, cap), self.cap, look.theme)
        return look.edge + cap_width + look.theme.px(8)

    def _paint_answer(self, painter: QPainter, start: int) -> int:
        """Chips from the far end; gives where the leftmost begins."""
        look, theme = self.look, self.look.theme
        end = self.width() - look.edge
        if not self.card.answer:
            words = QCoreApplication.translate("Form", "optional") if self.card.optional else "—"
            width = look.small_metrics.horizontalAdvance(words)
            painter.setFont(look.small)
            painter.setPen(theme.tokens.muted)
            rect = placed(self, QRect(end - width, 0, width, self.height()))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words)
            return end - width
        # The label keeps at least half of the line; chips that find no room are counted.
        label = look.text_metrics.horizontalAdvance(self.card.label)
        label += look.small_metrics.horizontalAdvance(self.card.aside) + theme.px(8) if self.card.aside else 0
        room = max(end - start - label - theme.px(12), (end - start) // 2)
        for text in reversed(self._chips(room)):
            width = min(look.chip_width(text), room)
            rect = QRect(end - width, (self.height() - look.chip_height) // 2, width, look.chip_height)
            tone = Tone.WARNING if self.card.warned else Tone.PLAIN if self.card.quiet else Tone.ACCENT
            paint_chip(painter, placed(self, rect), text, theme, tone=tone)
            end -= width + theme.px(4)
        return end

    def _chips(self, room: int) -> list[str]:
        texts = [f"⚠ {one}" if self.card.warned else one for one in self.card.answer]
        gap = self.look.theme.px(4)
        for kept in range(len(texts), 0, -1):
            rest = [f"+{len(texts) - kept}"] if kept < len(texts) else []
            chips = texts[:kept] + rest
            if sum(self.look.chip_width(one) + gap for one in chips) <= room:
                return chips
        return [texts[0]] if len(texts) == 1 else [texts[0], f"+{len(texts) - 1}"][:2]
