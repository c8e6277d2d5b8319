"""How key caps and chips look, as functions on a painter: for their widgets and for painted rows."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from reviewer.ui.theme import Theme

_CENTRED = Qt.AlignmentFlag.AlignCenter


class Tone(StrEnum):
    """What a chip says besides its words; never the only sign of it."""

    PLAIN = "plain"
    ACCENT = "accent"
    WARNING = "warning"
    PROBLEM = "problem"


def keycap_font(theme: Theme) -> QFont:
    """The fixed-width font of key caps."""
    return theme.font(size=-2, fixed=True)


def keycap_size(theme: Theme, text: str) -> QSize:
    """Size of the cap that carries `text`."""
    metrics = QFontMetrics(keycap_font(theme))
    width = metrics.horizontalAdvance(text) + theme.px(12)
    return QSize(max(width, theme.px(26)), max(theme.px(18), metrics.height() + theme.px(3)))


def paint_keycap(painter: QPainter, rect: QRect, text: str, theme: Theme, *, chosen: bool = False) -> None:
    """A key cap filling `rect`; `chosen` fills it with the accent."""
    tokens = theme.tokens
    face = tokens.accent if chosen else tokens.key_face
    edge = tokens.accent if chosen else tokens.key_edge
    ink = tokens.accent_text if chosen else tokens.key_text
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = theme.px(4)
    body = QRectF(rect).adjusted(0.5, 0.5, -0.5, -1.5)
    # The lower edge is drawn a second time one pixel down: the cap stands out a little.
    _round(painter, body.translated(0, 1), radius, edge, edge)
    _round(painter, body, radius, face, edge)
    painter.setFont(keycap_font(theme))
    painter.setPen(ink)
    # Ctrl+- stays in its order in a window that runs from right to left.
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(body, int(_CENTRED), text)
    painter.restore()


def chip_size(theme: Theme, text: str) -> QSize:
    """Size of the chip that carries `text`."""
    metrics = QFontMetrics(theme.font(size=-1))
    return QSize(metrics.horizontalAdvance(text) + theme.px(20), metrics.height() + theme.px(5))


def paint_chip(painter: QPainter, rect: QRect, text: str, theme: Theme, *, tone: Tone = Tone.ACCENT) -> None:
    """A chip filling `rect`; text that is too long is elided."""
    fill, ink = chip_colours(theme, tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    body = QRectF(rect)
    # In high contrast grounds do not differ: there the edge makes the chip.
    edge = ink if theme.tokens.card == theme.tokens.surface else fill
    _round(painter, body.adjusted(0.5, 0.5, -0.5, -0.5), body.height() / 2, fill, edge)
    font = theme.font(size=-1)
    painter.setFont(font)
    painter.setPen(ink)
    room = rect.width() - theme.px(14)
    line = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(body, int(_CENTRED), line)
    painter.restore()


def chip_colours(theme: Theme, tone: Tone) -> tuple[QColor, QColor]:
    """(fill, ink) of a chip."""
    tokens = theme.tokens
    return {
        Tone.PLAIN: (tokens.status, tokens.text),
        Tone.ACCENT: (tokens.accent_soft, tokens.accent_soft_text),
        Tone.WARNING: (tokens.warning_soft, tokens.warning_text),
        Tone.PROBLEM: (tokens.problem_soft, tokens.problem_text),
    }[tone]


def paint_focus(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """The focus ring: two pixels, inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.tokens.focus, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))
    painter.restore()


def paint_selection(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """The soft rounded ground of a chosen row, with its edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    body = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    _round(painter, body, theme.px(6), theme.tokens.accent_soft, theme.tokens.accent_edge)
    painter.restore()


def paint_bar(painter: QPainter, start: QPointF, end: QPointF, colour: QColor, width: float) -> None:
    """A stroke with round ends; progress bars and marks are made of it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(start, end)
    painter.restore()


def _round(painter: QPainter, body: QRectF, radius: float, fill: QColor, edge: QColor) -> None:
    painter.setPen(QPen(edge, 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(body, radius, radius)
