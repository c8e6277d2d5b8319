"""How figures are drawn: intervals against the two marks, shares as bars, heat as grounds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reviewer.services.agreement.results import RELIABLE, TENTATIVE, Estimate
from reviewer.ui.theme import Theme, Tokens

LOWEST, HIGHEST = -0.1, 1.0
"""The part of alpha's scale that is drawn; what lies below is drawn at the edge, with an arrow."""

# Between the two grounds neither ink is read well enough: no ground lies there.
_LIGHT_GROUNDS, _DARK_GROUNDS = 0.48, 0.94
_SPLIT = 0.8


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """A colour between the two: 0 is the first, 1 the second."""
    rest = 1 - share
    return QColor.fromRgbF(
        min(first.redF() * rest + second.redF() * share, 1.0),
        min(first.greenF() * rest + second.greenF() * share, 1.0),
        min(first.blueF() * rest + second.blueF() * share, 1.0),
    )


def heat_colours(tokens: Tokens, heat: float) -> tuple[QColor, QColor]:
    """(ground, ink) of a cell: the ink is read on the ground at 4.5:1 in every theme."""
    heat = min(max(heat, 0.0), 1.0)
    if heat < _SPLIT:
        return mixed(tokens.card, tokens.accent, 0.04 + heat / _SPLIT * (_LIGHT_GROUNDS - 0.04)), tokens.text
    dark = _DARK_GROUNDS + (heat - _SPLIT) / (1 - _SPLIT) * (1 - _DARK_GROUNDS)
    return mixed(tokens.card, tokens.accent, dark), tokens.accent_text


def place(value: float, left: float, right: float) -> float:
    """Where a coefficient stands between the two edges."""
    share = (min(max(value, LOWEST), HIGHEST) - LOWEST) / (HIGHEST - LOWEST)
    return left + share * (right - left)


def paint_marks(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """The two marks as dashed lines through the rectangle."""
    painter.setPen(QPen(theme.tokens.control, 1, Qt.PenStyle.DashLine))
    for mark in (TENTATIVE, RELIABLE):
        x = place(mark, rect.left(), rect.right())
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))


def paint_interval(painter: QPainter, rect: QRectF, one: Estimate, theme: Theme, colour: QColor) -> None:
    """A whisker from end to end and a dot on the value; the dot alone where there is no interval."""
    if one.value is None:
        return
    middle, half, dot = rect.center().y(), theme.px(5), theme.px(4)
    painter.setPen(QPen(colour, max(theme.px(2), 1.5)))
    if one.low is not None and one.high is not None:
        low, high = (place(end, rect.left(), rect.right()) for end in (one.low, one.high))
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        painter.drawLine(QPointF(high, middle - half), QPointF(high, middle + half))
        if one.low < LOWEST:
            tip = QPointF(low, middle)
            painter.drawPolyline([tip + QPointF(half, -half), tip, tip + QPointF(half, half)])
        else:
            painter.drawLine(QPointF(low, middle - half), QPointF(low, middle + half))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(place(one.value, rect.left(), rect.right()), middle), dot, dot)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_shares(
    painter: QPainter, rect: QRectF, bars: Sequence[Sequence[float]], theme: Theme, *, whole: bool, grey: bool
) -> None:
    """One bar for each reviewer, parted by category; `whole`: the shares of a bar add up to 1, else each
    category (flag) has a part of the width to fill.
    """
    if not bars:
        return
    gap = max(theme.px(1), 1)
    height = min((rect.height() - gap * (len(bars) - 1)) / len(bars), theme.px(6))
    top = rect.center().y() - (height * len(bars) + gap * (len(bars) - 1)) / 2
    ink = theme.tokens.muted if grey else theme.tokens.accent
    for at, shares in enumerate(bars):
        bar = QRectF(rect.left(), top + at * (height + gap), rect.width(), height)
        painter.fillRect(bar, mixed(theme.tokens.card, ink, 0.12))
        if whole:
            _paint_parts(painter, bar, shares, theme, ink)
        else:
            _paint_columns(painter, bar, shares, ink)


def _paint_parts(painter: QPainter, bar: QRectF, shares: Sequence[float], theme: Theme, ink: QColor) -> None:
    x = bar.left()
    for at, share in enumerate(shares):
        wide = share * bar.width()
        depth = 1 - 0.78 * at / max(len(shares) - 1, 1)
        painter.fillRect(QRectF(x, bar.top(), wide, bar.height()), mixed(theme.tokens.card, ink, depth))
        x += wide
        if 0 < x - bar.left() < bar.width() - 1 and share:
            # A hair of ground between two parts: they are told apart without their colour.
            painter.fillRect(QRectF(x - 0.5, bar.top(), 1, bar.height()), theme.tokens.card)


def _paint_columns(painter: QPainter, bar: QRectF, shares: Sequence[float], ink: QColor) -> None:
    wide = bar.width() / len(shares)
    for at, share in enumerate(shares):
        painter.fillRect(
            QRectF(bar.left() + at * wide, bar.top(), max(share * (wide - 1), 0.5), bar.height()), ink
        )
