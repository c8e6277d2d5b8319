"""Sizes and fonts of the painted form, worked out once for each theme and text scale, and its pictures.

A row of the form costs 0.2-0.5 ms to paint and 0.005 ms to copy, and the same few rows come again with every
record: each is painted once and kept.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from reviewer.ui.pieces.painting import chip_size, keycap_size
from reviewer.ui.theme import Theme

_TALLEST = 10_000
_MOST_PICTURES = 600


class FormLook:
    """Pixels, fonts and pictures; `refresh` after a change of theme or text scale."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Work everything out again."""
        theme = self.theme
        self.text = theme.font()
        self.bold = theme.font(size=1, bold=True)
        self.small = theme.font(size=-1)
        self.text_metrics = QFontMetrics(self.text)
        self.bold_metrics = QFontMetrics(self.bold)
        self.small_metrics = QFontMetrics(self.small)
        self.gap = theme.px(5)
        self.edge = theme.px(10)
        self.line_height = max(theme.px(31), self.text_metrics.height() + theme.px(12))
        self.option_height = max(theme.px(27), self.text_metrics.height() + theme.px(9))
        cap = keycap_size(theme, "0")
        self.cap_width, self.cap_height = max(cap.width(), theme.px(26)), cap.height()
        self.chip_height = self.small_metrics.height() + theme.px(5)
        self._heights: dict[tuple[str, int, str], int] = {}
        self._chips: dict[str, int] = {}
        self._caps: dict[str, int] = {}
        self._pictures: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def wrapped_height(self, text: str, width: int, font: str = "text") -> int:
        """Height of the text wrapped to that width, in the font `text`, `bold` or `small`; remembered."""
        key = (text, width, font)
        if key not in self._heights:
            metrics: QFontMetrics = getattr(self, f"{font}_metrics")
            room = QRect(0, 0, max(width, 1), _TALLEST)
            flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
            self._heights[key] = metrics.boundingRect(room, flags, text).height() if text else 0
        return self._heights[key]

    def chip_width(self, text: str) -> int:
        """Width of the chip with this text; remembered."""
        if text not in self._chips:
            self._chips[text] = chip_size(self.theme, text).width()
        return self._chips[text]

    def cap_wide(self, text: str) -> int:
        """Width of a key cap; at least one letter wide, so that caps stand in a column."""
        if text not in self._caps:
            self._caps[text] = max(keycap_size(self.theme, text).width(), self.cap_width)
        return self._caps[text]

    def draw(
        self, widget: QWidget, key: Hashable, paint: Callable[[QPainter], None], *, ground: QColor
    ) -> None:
        """Paint the widget from the picture kept under `key`, which is painted now if there is none.

        The picture is opaque, on the colour of what lies behind it: nothing behind it is painted for it.
        """
        ratio = widget.devicePixelRatioF()
        whole = (key, widget.width(), widget.height(), widget.layoutDirection(), ratio)
        picture = self._pictures.get(whole)
        if picture is None:
            picture = self._picture(widget, ratio, paint, ground)
            self._pictures[whole] = picture
            if len(self._pictures) > _MOST_PICTURES:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(whole)
        painter = QPainter(widget)
        painter.drawPixmap(0, 0, picture)
        painter.end()

    @staticmethod
    def _picture(widget: QWidget, ratio: float, paint: Callable[[QPainter], None], ground: QColor) -> QPixmap:
        picture = QPixmap(round(widget.width() * ratio), round(widget.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(ground)
        painter = QPainter(picture)
        paint(painter)
        painter.end()
        return picture
