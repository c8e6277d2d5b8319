"""HTML reports as PDF and plots as PNG, set by Qt; on any thread, wherever an application exists.

Qt's documents hold no SVG: drawings become pictures of the document, and are drawn as lines, not as dots.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QPointF,
    QRect,
    QRectF,
    QRegularExpression,
    QSizeF,
    Qt,
    QThread,
)
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPyTextObject,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from reviewer.ui.pieces.png import png_bytes

_SVG = re.compile(r'<svg class="(?:bar|plot)".*?</svg>', re.DOTALL)
_BEGIN, _END = "\ue000", "\ue001"
_PLACE = re.compile(f"{_BEGIN}(\\d+){_END}")
_NO_PLACE = str.maketrans(dict.fromkeys((_BEGIN, _END), "\ufffd"))
"""A report's own words must not stand for a drawing."""
_POINTS = 96
_MARGIN = 12.0
_FOOT = 22
_TEXT = 8
_SHARP = 2
_LAST = 0.14
"""The part of a page in which no heading begins."""
_DRAWING = QTextFormat.ObjectTypes.UserObject.value + 1
_SOURCE = QTextFormat.Property.UserProperty.value + 1


class QtPress:
    """Sets reports and draws plots for services. Without an application one is made that draws nowhere, for
    commands; it lives as long as the press does.
    """

    def __init__(self) -> None:
        self._application = QGuiApplication.instance() or QGuiApplication(
            ["reviewer", "-platform", "offscreen"]
        )

    def pdf(self, html: str) -> bytes:
        return pdf_of(html, landscape=False)

    def png(self, svg: str) -> bytes:
        return png_of(svg)


def pdf_of(html: str, *, landscape: bool = True) -> bytes:
    """The report on A4 pages with their numbers; waits for it, on whatever thread it is asked."""
    setting = _Setting(html, landscape=landscape)
    setting.start()
    setting.wait()
    if setting.error is not None:
        raise setting.error
    return setting.pdf


class _Setting(QThread):
    """Documents start timers when they are laid out, which they may on threads of Qt only."""

    def __init__(self, html: str, *, landscape: bool) -> None:
        super().__init__()
        self._html, self._landscape = html, landscape
        self.pdf = b""
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            self.pdf = _set(self._html, landscape=self._landscape)
        except Exception as error:  # noqa: BLE001 - raised again by whoever waits
            self.error = error


def _set(html: str, *, landscape: bool) -> bytes:
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    turned = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, margins, QPageLayout.Unit.Millimeter)
    )
    writer.setResolution(_POINTS)
    writer.setCreator("Reviewer")
    document = document_of(html, width=writer.width())
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height() - _FOOT))
    _keep_headings(document)
    painter = QPainter(writer)
    _print_pages(document, writer, painter)
    painter.end()
    device.close()
    return bytes(data.data())


def png_of(svg: str) -> bytes:
    """A plot as PNG, twice as sharp as a screen."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(renderer.defaultSize() * _SHARP, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return png_bytes(image)


def document_of(html: str, *, width: int = 0) -> QTextDocument:
    """The report as a document of Qt; drawings are no wider than `width` points (0: as they are)."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont("Noto Sans")
    font.setPointSize(_TEXT)
    document.setDefaultFont(font)
    drawings: list[str] = []

    def place(found: re.Match[str]) -> str:
        drawings.append(found[0])
        return f"{_BEGIN}{len(drawings) - 1}{_END}"

    document.setHtml(_SVG.sub(place, html.translate(_NO_PLACE)))
    handler = _Drawings(width, document)
    document.documentLayout().registerHandler(_DRAWING, handler)
    for cursor, number in _places(document):
        shape = QTextCharFormat()
        shape.setObjectType(_DRAWING)
        shape.setProperty(_SOURCE, _alone(drawings[number]))
        cursor.insertText("\ufffc", shape)
    return document


class _Drawings(QPyTextObject):
    """Draws the SVG that stands in a character's format."""

    def __init__(self, width: int, parent: QTextDocument) -> None:
        super().__init__(parent)
        self._width = width
        self._known: dict[str, QSvgRenderer] = {}

    def intrinsicSize(self, _document: QTextDocument, _at: int, shape: QTextFormat) -> QSizeF:  # noqa: N802
        size = QSizeF(self._renderer(shape).defaultSize())
        if self._width and size.width() > self._width:
            size *= self._width / size.width()
        return size

    def drawObject(  # noqa: N802
        self, painter: QPainter, rect: QRectF | QRect, _document: QTextDocument, _at: int, shape: QTextFormat
    ) -> None:
        self._renderer(shape).render(painter, QRectF(rect))

    def _renderer(self, shape: QTextFormat) -> QSvgRenderer:
        source = str(shape.property(_SOURCE))
        if source not in self._known:
            self._known[source] = QSvgRenderer(QByteArray(source.encode()), self)
        return self._known[source]


def _places(document: QTextDocument) -> Iterator[tuple[QTextCursor, int]]:
    """Cursors over the marks, each to be written over before the next is looked for."""
    mark = QRegularExpression(_PLACE.pattern)
    cursor = document.find(mark)
    while not cursor.isNull():
        found = _PLACE.fullmatch(cursor.selectedText())
        if found is not None:
            yield cursor, int(found[1])
        cursor = document.find(mark, cursor)


def _keep_headings(document: QTextDocument) -> None:
    """No heading in the last part of a page, or on another page than what it is of."""
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() and _is_low(document, block):
            shape = QTextBlockFormat()
            shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).mergeBlockFormat(shape)
            _lay_out_anew(document)
        block = block.next()


def _is_low(document: QTextDocument, block: QTextBlock) -> bool:
    height, layout = document.pageSize().height(), document.documentLayout()
    top, behind = (layout.blockBoundingRect(one).top() for one in (block, block.next()))
    parted = block.next().isValid() and top // height < behind // height
    return parted or top % height > (1 - _LAST) * height


def _lay_out_anew(document: QTextDocument) -> None:
    # Left to itself Qt lays out only what follows, and loses the text between tables on the way.
    size = document.pageSize()
    document.setPageSize(QSizeF(size.width(), size.height() + 1))
    document.setPageSize(size)


def _alone(drawing: str) -> str:
    if "xmlns=" in drawing:
        return drawing
    return drawing.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)


def _print_pages(document: QTextDocument, writer: QPdfWriter, painter: QPainter) -> None:
    pages, height = document.pageCount(), document.pageSize().height()
    for page in range(pages):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(QPointF(0, -page * height))
        document.drawContents(painter, QRectF(0, page * height, writer.width(), height))
        painter.restore()
        painter.setFont(document.defaultFont())
        foot = QRectF(0, writer.height() - _FOOT, writer.width(), _FOOT)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, int(flags), f"{page + 1} / {pages}")
