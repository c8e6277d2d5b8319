"""Icons: drawings in one colour, taken from the theme; each says the same as the word beside it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.resources import resource_dir
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import PlainLabel


class Icon(StrEnum):
    """One file each in resources/icons; drawn with `currentColor`."""

    NOTE = "note"
    WARNING = "warning"
    PROBLEM = "problem"
    SAVED = "saved"
    SAVING = "saving"
    OPEN = "open"
    DRAFT = "draft"
    DONE = "done"
    HANDED_BACK = "handed_back"
    DEFERRED = "deferred"
    FLAG = "flag"
    LOOK_AGAIN = "look_again"
    LOCK = "lock"
    FOLDER = "folder"
    FILE = "file"
    SEARCH = "search"


def icon_path(icon: Icon) -> Path:
    """The drawing's file."""
    return resource_dir() / "icons" / f"{icon.value}.svg"


def renderer(icon: Icon, colour: QColor) -> QSvgRenderer:
    """The drawing in that colour."""
    drawing = icon_path(icon).read_text(encoding="utf-8").replace("currentColor", colour.name())
    return QSvgRenderer(QByteArray(drawing.encode()))


def pixmap(icon: Icon, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The drawing as a square of `size` pixels, sharp on screens of that pixel ratio."""
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(QColor(0, 0, 0, 0))
    painter = QPainter(drawn)
    renderer(icon, colour).render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def window_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource_dir() / "icons" / "reviewer.svg"))


class IconLabel(PlainLabel):
    """An icon of text height in the text's or a given token's colour."""

    def __init__(
        self, icon: Icon, theme: Theme, *, colour: str = "text", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._theme, self._icon, self._colour, self._size = theme, icon, colour, size
        self._drawn: dict[tuple[Icon, str], QPixmap] = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: Icon, colour: str = "") -> None:
        """Another drawing or colour."""
        if (icon, colour or self._colour) != (self._icon, self._colour):
            self._icon, self._colour = icon, colour or self._colour
            self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._drawn.clear()
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        drawing = (self._icon, self._colour)
        if drawing not in self._drawn:
            ink = getattr(self._theme.tokens, self._colour)
            self._drawn[drawing] = pixmap(
                self._icon, ink, self._theme.px(self._size), self.devicePixelRatioF()
            )
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn[drawing])
        painter.end()
