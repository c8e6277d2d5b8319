"""The drift chart: alpha over rolling windows with its interval, or one reviewer's CUSUM; point by point."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from reviewer.services.agreement.behind_results import Cusum, Drift
from reviewer.ui.agreement.drift_points import SIGNAL, Point, run_up, sum_points, window_points
from reviewer.ui.agreement.painting import mixed
from reviewer.ui.agreement.words import number, share_words
from reviewer.ui.pieces.painting import paint_focus
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import isolated, shown, tip

_LOWEST, _HIGHEST = -0.2, 1.0
_MARKS = (0.667, 0.8)
_MOSTSIGNALS = 6


class DriftChart(QAbstractSlider):
    """Left and right go from point to point, up and down from series to series, Enter opens the cases.

    A slider along the points, so that a screen reader knows what it is and where it stands.
    """

    window_opened = Signal(int)
    codings_opened = Signal(int, int, int)
    """(reviewer, first, last): the codings that raised the sum to the point under the cursor."""
    walked = Signal()
    """Another point or series is under the cursor."""

    def __init__(self, theme: Theme, *, greyed: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._greyed = theme, greyed
        self._drift: Drift | None = None
        self._reviewers: tuple[str, ...] = ()
        self._series = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)
        self.valueChanged.connect(self._moved)
        self._say()

    def show_drift(self, drift: Drift | None, reviewers: tuple[str, ...]) -> None:
        """Another line's drift; the series stays where there is one of its number."""
        self._drift, self._reviewers = drift, reviewers
        self._show_series(max(min(self._series, len(self._cusums)), self._first))

    @property
    def points(self) -> list[Point]:
        """The points of the series that is shown."""
        if self._drift is None:
            return []
        if self._series == 0:
            return window_points(self._drift.windows, self.tr("cases {first} to {last}"))
        return sum_points(self._cusums[self._series - 1], self.tr("coding {number}"), self.tr("signal"))

    @property
    def title(self) -> str:
        """The heading of the series that is shown."""
        if self._drift is None or self._series == 0:
            return self.tr("Drift: alpha over {count} cases, with its interval").format(
                count=self._drift.window if self._drift is not None else 50
            )
        one = self._cusums[self._series - 1]
        words = (
            self.tr("CUSUM of {reviewer}: {share} of {count} not final")
            if self._first
            else self.tr("Drift: CUSUM of {reviewer}, {share} of {count} codings differ")
        )
        return words.format(
            reviewer=isolated(self._reviewers[one.reviewer]),
            share=share_words(one.disagreements / one.codings if one.codings else 0.0),
            count=one.codings,
        )

    @property
    def words(self) -> str:
        """The point under the cursor, or why there is none."""
        points = self.points
        if not points:
            return self._nothing()
        return points[min(self.value(), len(points) - 1)].words

    def press(self, key: str) -> bool:
        """A key of the page while the chart has the keyboard."""
        if key in {"left", "right", "home", "end"}:
            step = -1 if (key == "left") != self._mirrored else 1
            ends = {"home": self.minimum(), "end": self.maximum()}
            self.setValue(ends.get(key, self.value() + step))
        elif key in {"up", "down"}:
            count = 1 + len(self._cusums) - self._first
            step = 1 if key == "down" else -1
            self._show_series(self._first + (self._series - self._first + step) % count)
        elif key in {"enter", "space"}:
            self._open()
        else:
            return False
        return True

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(120))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(56))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        plot, points = self._plot(), self.points
        if points and plot.width() > 0:
            wanted = (event.position().x() - plot.left()) / plot.width()
            wanted = 1 - wanted if self._mirrored else wanted
            self.setValue(min(range(len(points)), key=lambda at: abs(points[at].across - wanted)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._open()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw(painter)
        if self.hasFocus():
            paint_focus(painter, self.rect(), self._theme)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """The chart without its focus ring: also for pictures that are saved."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(size=-2))
        points, tokens = self.points, self._theme.tokens
        if not points:
            painter.setPen(tokens.muted)
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), int(middle), self._nothing())
            return
        self._draw_scale(painter)
        colour = tokens.control if self._greyed() else tokens.accent
        self._draw_band(painter, points, mixed(tokens.card, colour, 0.2))
        self._draw_line(painter, points, colour)
        self._draw_signals(painter)
        self._draw_cursor(painter, points[min(self.value(), len(points) - 1)], colour)

    # ---- inside

    @property
    def _cusums(self) -> tuple[Cusum, ...]:
        return self._drift.cusums if self._drift is not None else ()

    @property
    def _first(self) -> int:
        """The first series: against final answers there are sums alone."""
        return 1 if self._cusums and self._drift is not None and not self._drift.window else 0

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _nothing(self) -> str:
        if self._drift is None:
            return ""
        return self.tr("Too few cases were coded twice for a window of {count}.").format(count=50)

    def _open(self) -> None:
        if self._series:
            one = self._cusums[self._series - 1]
            self.codings_opened.emit(one.reviewer, *run_up(one, self.value()))
        elif self.points:
            self.window_opened.emit(self.value())

    def _show_series(self, series: int) -> None:
        """That series with the cursor at its end."""
        self._series = series
        last = max(len(self.points) - 1, 0)
        self.setRange(0, last)
        self.setValue(last)
        self._moved()

    def _moved(self) -> None:
        self._say()
        self.update()
        self.walked.emit()

    def _say(self) -> None:
        self.setAccessibleName(self.title)
        self.setAccessibleDescription(self.words)
        self.setToolTip(tip(self.words))

    def _plot(self) -> QRectF:
        side, foot = self._theme.px(42), self._theme.px(18)
        return QRectF(self.rect()).adjusted(side, self._theme.px(8), -self._theme.px(10), -foot)

    def _range(self) -> tuple[float, float]:
        if self._series == 0:
            return _LOWEST, _HIGHEST
        threshold = self._drift.threshold if self._drift is not None else None
        return 0.0, (threshold or 1.0) * 1.15

    def _spot(self, across: float, level: float) -> QPointF:
        plot, (low, high) = self._plot(), self._range()
        share = (min(max(level, low), high) - low) / (high - low)
        x = 1 - across if self._mirrored else across
        return QPointF(plot.left() + x * plot.width(), plot.bottom() - share * plot.height())

    def _draw_scale(self, painter: QPainter) -> None:
        plot, tokens = self._plot(), self._theme.tokens
        threshold = self._drift.threshold if self._drift is not None else None
        marks = _MARKS if self._series == 0 else ((threshold,) if threshold is not None else ())
        for mark in marks:
            y = self._spot(0, mark).y()
            painter.setPen(QPen(tokens.control, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        written: list[float] = []
        high = painter.fontMetrics().height() - 2
        # The marks come first; what would stand on another number is left out.
        for level in (*reversed(marks), 0.0, *((1.0,) if self._series == 0 else ())):
            y = self._spot(0, level).y()
            if all(abs(y - other) >= high for other in written):
                written.append(y)
                self._draw_level(painter, y, number(level, 3 if level in _MARKS else 1))
        self._draw_ends(painter)

    def _draw_level(self, painter: QPainter, y: float, words: str) -> None:
        painter.setPen(self._theme.tokens.muted)
        half = self._theme.px(8)
        side = QRectF(0, y - half, self._plot().left() - self._theme.px(6), 2 * half)
        painter.drawText(side, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)

    def _draw_ends(self, painter: QPainter) -> None:
        """The days of the first and the last point."""
        plot, points = self._plot(), self.points
        foot = QRectF(plot.left(), plot.bottom(), plot.width(), self._theme.px(18))
        ends = (points[0].words, points[-1].words)[:: -1 if self._mirrored else 1]
        for words, side in zip(ends, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True):
            painter.drawText(foot, int(side | Qt.AlignmentFlag.AlignBottom), words.partition(" · ")[0])

    def _draw_band(self, painter: QPainter, points: list[Point], colour: QColor) -> None:
        limited = [one for one in points if one.low is not None and one.high is not None]
        upper = [self._spot(one.across, one.high or 0.0) for one in limited]
        lower = [self._spot(one.across, one.low or 0.0) for one in limited]
        if len(limited) > 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_line(self, painter: QPainter, points: list[Point], colour: QColor) -> None:
        painter.setPen(QPen(colour, max(self._theme.px(2), 1.5)))
        known = [self._spot(one.across, one.level) for one in points if one.level is not None]
        if len(known) > 1:
            painter.drawPolyline(known)
        elif points[0].low is not None and points[0].high is not None:
            painter.drawLine(self._spot(0, points[0].low), self._spot(0, points[0].high))

    def _draw_signals(self, painter: QPainter) -> None:
        """Where a sum reached its threshold: on alpha's course, too, with the reviewer's name."""
        plot, tokens = self._plot(), self._theme.tokens
        for across, words in self._signals():
            x = self._spot(across, 0).x()
            painter.setPen(QPen(tokens.warning_text, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            wide = painter.fontMetrics().horizontalAdvance(words) + 2
            left = min(x + 3, plot.right() - wide) if x + wide > plot.right() else x + 3
            box = QRectF(left, plot.bottom() - self._theme.px(16), wide, self._theme.px(14))
            painter.fillRect(box, tokens.card)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)

    def _signals(self) -> list[tuple[float, str]]:
        """(where it lies across, its sign and whose it is)."""
        if self._series:
            return [(one.across, SIGNAL) for one in self.points if one.signal]
        windows = self._drift.windows if self._drift is not None else ()
        last = max(len(windows) - 1, 1)
        found = []
        for chart in self._cusums:
            for point in chart.points:
                at = next((at for at, one in enumerate(windows) if one.end >= point.at), None)
                if point.signal and at is not None:
                    found.append((at / last, f"{SIGNAL} {shown(self._reviewers[chart.reviewer])}"))
        return list(dict.fromkeys(found))[:_MOSTSIGNALS]

    def _draw_cursor(self, painter: QPainter, point: Point, colour: QColor) -> None:
        if point.level is None:
            return
        spot, radius = self._spot(point.across, point.level), self._theme.px(5)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(self._theme.tokens.card)
        painter.drawEllipse(spot, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
